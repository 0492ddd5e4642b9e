"""2.1 and 2.2: generations of G and D, kept as they grow, and what each D says of each G."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.data.open import open_data
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError, RecipeError
from gan_studio.core.lab.arms_race import ArmsRace
from gan_studio.core.lab.generations import Generations
from gan_studio.core.lab.growth import Growth
from gan_studio.core.lab.growth_facts import MARGIN, MEASURED, SHOWN, Grown, GrowthSettings
from gan_studio.core.methods.base import NonFiniteError

TINY = {"generations": 3, "distance": 2, "spacing": "even"}


def tiny_pictures(count: int = 40) -> ArrayDataSet:
    rng = np.random.default_rng(0)
    return ArrayDataSet("images", "tiny", ("tiny",), "tiny", rng.integers(0, 255, (count, 32, 32, 1), dtype=np.uint8))


@pytest.fixture(scope="module")
def grown() -> Growth:
    torch.set_num_threads(1)
    growth = Growth(GrowthSettings.make(TINY), tiny_pictures())
    for _ in growth.grow():
        pass
    return growth


def played(steps: Iterator[None]) -> int:
    return sum(1 for _ in steps)


def test_the_plan_is_even_or_grows() -> None:
    assert GrowthSettings.make(TINY).plan() == (2, 4, 6)
    plan = GrowthSettings.make({}).plan()
    assert len(plan) >= 10, "ten generations in a minute"
    assert all(later - now > now - before for before, now, later in zip(plan, plan[1:], plan[2:], strict=False))


@pytest.mark.parametrize(("settings", "field"), [
    ({"generations": 2}, "generations"), ({"generations": 25}, "generations"), ({"distance": 0}, "distance"),
    ({"generations": 24, "distance": 1000}, "distance"), ({"objective": "wgan"}, "objective"), ({"networks": "huge"}, "networks"),
    ({"spacing": "random"}, "spacing"), ({"unknown": 1}, "unknown"),
])
def test_impossible_settings_are_refused_at_their_field(settings: dict[str, object], field: str) -> None:
    with pytest.raises(RecipeError) as refused:
        GrowthSettings.make(settings)
    assert refused.value.field == field


def test_every_pair_is_judged_by_the_kept_weights(grown: Growth) -> None:
    """What was measured while it trained is what the kept weights say afterwards."""
    found = grown.grown()
    assert found.iterations == (2, 4, 6)
    assert found.beliefs.shape == (3, 3, MEASURED)
    assert np.isfinite(found.beliefs).all()
    assert np.isfinite(found.real_beliefs).all()
    assert len({picture.tobytes() for picture in found.pictures}) == 3
    for i in range(3):
        for j in range(3):
            again = grown._belief(grown._judges[i], grown._drawn(grown._generators[j], grown._latents[:SHOWN]))
            np.testing.assert_allclose(found.beliefs[i, j, :SHOWN], again, atol=1e-5)


def test_other_latents_give_other_pictures_and_the_same_seed_the_same(grown: Growth) -> None:
    pictures, beliefs = grown.drawn_anew(2, 1, seed=5)
    again, same = grown.drawn_anew(2, 1, seed=5)
    assert pictures.shape == (SHOWN, 32, 32, 3)
    np.testing.assert_array_equal(pictures, again)
    np.testing.assert_array_equal(beliefs, same)
    assert (pictures != grown.grown().pictures[1]).any()


def test_stopping_and_asking_in_between_changes_nothing(grown: Growth) -> None:
    experiment = Generations(GrowthSettings.make(TINY), tiny_pictures())
    steps = 0
    while True:
        playing = experiment.play()  # each time anew, closed after a step
        if next(playing, "end") == "end":
            break
        playing.close()
        steps += 1
        if len(experiment.shown().grown.iterations) > 1:
            experiment.drawn_anew(0, 1, seed=steps)
    np.testing.assert_array_equal(experiment.shown().grown.beliefs, grown.grown().beliefs)
    assert steps > 6


def test_shown_hands_out_the_same_object_until_there_is_more() -> None:
    experiment = ArmsRace(GrowthSettings.make(TINY), tiny_pictures())
    playing = experiment.play()
    assert experiment.shown().grown.iterations == ()
    while not experiment.shown().grown.iterations:
        next(playing)
    first = experiment.shown()
    next(playing)
    assert experiment.shown().grown is first.grown
    assert experiment.shown().growing.iteration == 4
    assert first.growing.plan == (2, 4, 6)
    assert first.growing.bytes > 400_000, "the weights of one generation, and its pictures"
    assert experiment.verdict() is None, "two turns at least"


def made(matrix: list[list[float]], spread: float = 0.01) -> Grown:
    means = np.array(matrix, np.float32)
    noise = np.random.default_rng(0).normal(0, spread, MEASURED).astype(np.float32)
    noise -= noise.mean()
    return Grown(tuple(range(1, len(means) + 1)), (), means[:, :, None] + noise, np.full((len(means), 4), 0.9, np.float32))


def test_forgotten_is_an_older_g_believed_more_than_its_own_d_did() -> None:
    found = made([[0.3, 0.8, 0.8], [0.1, 0.4, 0.9], [0.3 + MARGIN + 0.02, 0.4 + MARGIN - 0.02, 0.3]]).forgotten()
    assert np.argwhere(found).tolist() == [[2, 0]]


def test_a_difference_within_chance_is_not_forgotten() -> None:
    beliefs = made([[0.3, 0.8, 0.8], [0.1, 0.4, 0.9], [0.45, 0.1, 0.3]]).beliefs.copy()
    beliefs[2, 0] += np.where(np.arange(MEASURED) % 2, 2.0, -2.0)  # as often far above as far below
    assert not Grown((1, 2, 3), (), beliefs, np.full((3, 4), 0.9, np.float32)).forgotten().any()


def test_the_verdicts_follow_the_figures() -> None:
    settings = GrowthSettings.make(TINY)
    tiny = tiny_pictures()
    race = made([[0.3, 0.8, 0.9], [0.1, 0.4, 0.7], [0.05, 0.2, 0.35]])
    turn, arms = Generations(settings, tiny)._said(race, settings), ArmsRace(settings, tiny)._said(race, settings)
    assert turn.holds is True
    assert turn.figures["rise"] == pytest.approx(0.4, abs=1e-3)
    assert turn.figures["fall"] == pytest.approx(-0.375, abs=1e-3)
    assert turn.figures["share_of_both"] == 1
    assert arms.holds is True
    assert arms.figures["above"] == pytest.approx(0.8, abs=1e-3)
    assert arms.figures["below"] == pytest.approx(0.1167, abs=1e-3)
    assert arms.figures["share_better"] == 1
    flat = made([[0.5, 0.4, 0.4], [0.7, 0.5, 0.4], [0.7, 0.7, 0.5]])
    assert Generations(settings, tiny)._said(flat, settings).holds is False
    lost = ArmsRace(settings, tiny)._said(flat, settings)
    assert lost.holds is False
    assert lost.figures["forgotten"] == 3


def test_a_folder_of_one_picture_is_refused_in_words(image_folder: Path, tmp_path: Path) -> None:
    only = tmp_path / "one"
    only.mkdir()
    (only / "disc.png").write_bytes((image_folder / "disc-00.png").read_bytes())
    with pytest.raises(DataError) as refused:
        Generations(GrowthSettings.make({}), open_data((str(only),), Recipe.make(size=32)))
    assert refused.value.message


def test_a_handful_of_coloured_pictures_will_do(image_folder: Path) -> None:
    experiment = Generations(GrowthSettings.make(TINY), open_data((str(image_folder),), Recipe.make(size=32)))
    assert played(experiment.play()) > 6
    assert experiment.verdict() is not None
    few = Growth(GrowthSettings.make(TINY), tiny_pictures(5))
    assert few.game.recipe.batch == 4


def test_weights_that_are_no_numbers_end_it_and_what_was_kept_stays() -> None:
    experiment = Generations(GrowthSettings.make(TINY), tiny_pictures())
    playing = experiment.play()
    while not experiment.shown().grown.iterations:
        next(playing)
    with torch.no_grad():
        next(experiment._growth.game.gan.discriminator.parameters()).fill_(float("nan"))
    with pytest.raises(NonFiniteError):
        played(playing)
    assert len(experiment.shown().grown.iterations) == 1
    assert np.isfinite(experiment.shown().grown.beliefs).all()
    with pytest.raises(NonFiniteError):
        played(experiment.play())

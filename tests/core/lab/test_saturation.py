"""The slopes on paper are those of the objectives, the measured ones are those that move G, and a sure D tells them apart."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.game import Game
from gan_studio.core.lab.saturation import OBJECTIVES, Saturation, SaturationSettings, curves, measured_at, slopes


def made(**settings: Any) -> Saturation:
    """On the ring, which is quick; D's head start and G's steps are short."""
    return Saturation(SaturationSettings.make({"data": "ring-8", "head_start": 20, "steps": 5, **settings}))


def played(experiment: Saturation) -> Saturation:
    for _ in experiment.play():
        pass
    return experiment


def measured(experiment: Saturation, quick: bool) -> tuple[Verdict, list[float]]:
    """The verdict, and the shares that were told on the way."""
    shares, measuring = [], experiment.measure(quick)
    while True:
        try:
            shares.append(next(measuring))
        except StopIteration as end:
            return end.value, shares


def test_the_slopes_of_the_objectives_are_the_closed_form() -> None:
    found = curves()
    for key in OBJECTIVES:
        expected = [slopes(belief)[key] for belief in found.belief]
        np.testing.assert_allclose(found.slope[key], expected, atol=1e-9)
    np.testing.assert_allclose(found.loss["non-saturating"], -np.log(found.belief), atol=1e-9)
    np.testing.assert_allclose(found.loss["minimax"], np.log1p(-found.belief), atol=1e-9)


@pytest.mark.parametrize("key", OBJECTIVES)
def test_the_measured_gradient_is_the_one_that_moves_g(key: str) -> None:
    start = made()._game
    game = Game(start.recipe.but(objective=key, optimizer_g="sgd", lr_g=1e-3), start.data)
    game.rng.manual_seed(5)
    z = torch.randn(game.recipe.batch, game.recipe.latent_dim, generator=game.rng)
    game.rng.manual_seed(5)  # the step draws the same latents
    _, norms = measured_at(game, z)
    before = [weights.detach().clone() for weights in game.gan.generator.parameters()]
    game.step_g()
    moved = sum(float((old - new.detach()).double().square().sum())
                for old, new in zip(before, game.gan.generator.parameters(), strict=True))
    assert moved**0.5 / 1e-3 == pytest.approx(norms[key], rel=1e-3)


@pytest.mark.parametrize("seed", range(5))
def test_a_sure_d_leaves_minimax_the_shorter_gradient(seed: int) -> None:
    verdict = played(made(head_start=150, steps=1, seed=seed)).verdict()
    assert verdict is not None
    assert verdict.figures["belief"] < 0.3
    assert verdict.figures["ratio"] > 2
    assert verdict.holds is True


def test_measuring_changes_nothing() -> None:
    one, other = made(head_start=6), made(head_start=6)
    for _ in one.play():
        one._look()
    played(other)
    assert one._game.capture().digest() == other._game.capture().digest()


def test_both_copies_start_where_d_was_left_and_d_stands_still() -> None:
    experiment = played(made())
    shown = experiment.shown()
    d = experiment._game.gan.discriminator.state_dict()
    for key in OBJECTIVES:
        assert shown.moved[key][0] == pytest.approx(shown.mean_belief[-1], abs=1e-6)
        assert len(shown.moved[key]) == 6
        copy = experiment._copies[key].gan.discriminator.state_dict()
        assert all(torch.equal(d[name], copy[name]) for name in d)
    assert shown.moved["non-saturating"][-1] != shown.moved["minimax"][-1]
    assert not np.array_equal(shown.pictures["start"], shown.pictures["non-saturating"])


def test_a_longer_head_start_goes_on_and_a_shorter_one_comes_to_the_same() -> None:
    experiment = played(made(head_start=12))
    experiment.set_live("head_start", 20)
    assert experiment.shown().trained == 12
    longer = played(experiment).shown()
    experiment.set_live("head_start", 12)
    assert experiment.shown().trained == 0
    shorter = played(experiment).shown()
    np.testing.assert_array_equal(shorter.norms["minimax"][:11], longer.norms["minimax"][:11])
    assert shorter.trained == 12
    assert len(shorter.moved["minimax"]) == 6


def test_another_rate_lets_d_be_and_moves_g_anew() -> None:
    experiment = played(made())
    before = experiment.shown()
    experiment.set_live("rate", 1e-4)
    assert experiment.shown().moved == {}
    after = played(experiment).shown()
    assert after.trained == before.trained == 20
    slow, quick = (shown.moved["non-saturating"] for shown in (after, before))
    assert abs(slow[-1] - slow[0]) < abs(quick[-1] - quick[0])


def test_a_step_too_far_is_said_and_the_last_good_g_is_kept() -> None:
    experiment = played(made(rate=1.0, steps=60, head_start=50))
    shown = experiment.shown()
    assert shown.trouble is not None
    for key in OBJECTIVES:
        assert np.isfinite(shown.moved[key]).all()
    verdict = experiment.verdict()
    assert verdict is not None
    assert np.isfinite(verdict.figures["ratio"])


def test_without_a_head_start_nothing_is_claimed() -> None:
    assert made().verdict() is None
    verdict = measured(made(head_start=0, steps=1), quick=True)[0]
    assert verdict.holds is None
    assert "nothing to compare" in verdict.sentence


@pytest.mark.parametrize(("field", "value"), [
    ("head_start", 201), ("head_start", -1), ("steps", 0), ("rate", 1e9), ("rate", 0), ("belief", 0.0), ("belief", 1.5),
    ("data", "faces"), ("optimizer", "lion"), ("seed", -1),
])
def test_impossible_settings_are_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(RecipeError) as refused:
        SaturationSettings.make({field: value})
    assert refused.value.field == field


def test_several_seeds_are_put_into_one_verdict() -> None:
    verdict, shares = measured(made(head_start=60, steps=1), quick=False)
    assert shares == sorted(shares)
    assert verdict.figures["seeds"] == [0, 1, 2, 3, 4]
    assert len(verdict.figures["ratios"]) == 5
    assert f"{min(verdict.figures['ratios']):.3g}" in verdict.sentence


def test_a_persons_pictures_take_the_place_of_the_digits_however_few() -> None:
    rng = np.random.default_rng(0)
    data = ArrayDataSet("images", "mine", ("mine",), "mine", rng.integers(0, 255, (5, 32, 32, 3), dtype=np.uint8))
    experiment = Saturation(SaturationSettings.make({"data": "ring-8", "head_start": 2, "steps": 1}), data)
    for _ in experiment.play():
        pass
    shown, verdict = experiment.shown(), experiment.verdict()
    assert shown.pictures["minimax"].ndim == 3
    assert verdict is not None
    assert "mine" in str(verdict.obtained)

"""4.4: the pictures are what they are called, the judges judge, the order of a person is compared with theirs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.data.builtin.digits import draw_digit, sample_digit, way_of
from gan_studio.core.data.builtin.pen import draw_strokes
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.pixel_distance import ASIDE, FIRST, MEASURES, RANKED, PixelDistance, PixelSettings, text_of
from gan_studio.core.lab.pixel_judges import damaged, game_against_damage
from gan_studio.core.lab.pixel_pictures import LENGTHENING, SIZE, changed_digit, distance, from_text, places_for_stray


def made(**settings: Any) -> PixelDistance:
    return PixelDistance(PixelSettings.make(settings))


@pytest.mark.parametrize("number", range(6))
def test_the_changes_are_what_they_are_called(number: int) -> None:
    digit = changed_digit(number, 0)
    original = digit.original
    longer = np.argwhere(digit.longer != original)
    assert len(longer) == LENGTHENING
    assert (digit.longer >= original).all()
    ink = np.argwhere(original > 0)
    near = np.abs(longer[:, None] - np.concatenate([ink, longer])[None]).max(-1)
    assert (np.sort(near, axis=1)[:, 1] <= 1).all(), "each pixel touches ink, so the stroke goes on"
    (row, column), = np.argwhere(digit.stray != original)
    assert original[max(0, row - 2):row + 3, max(0, column - 2):column + 3].max() < 32, "nothing is around it"
    assert (digit.shifted[:, 1:] == original[:, :-1]).all()
    assert distance(original, digit.stray) < distance(original, digit.longer) < distance(original, digit.shifted)


def test_the_pens_way_draws_the_digit() -> None:
    digit = sample_digit(5)
    points, radius, joined = way_of(digit, SIZE)
    assert (draw_strokes(points[None], radius[None], joined, SIZE)[0] == draw_digit(digit, SIZE)[..., 0]).all()


def test_a_seed_is_a_choice_of_digits() -> None:
    first, again, other = changed_digit(3, 0), changed_digit(3, 0), changed_digit(3, 1)
    assert (first.stray == again.stray).all()
    assert (first.original != other.original).any()


def test_there_is_no_place_for_a_stray_pixel_in_a_full_picture() -> None:
    assert len(places_for_stray(np.full((SIZE, SIZE), 255, np.uint8))) == 0


def test_the_judges_see_what_people_see() -> None:
    verdict = None
    experiment = made()
    assert experiment.verdict() is None, "nothing was judged yet"
    playing = experiment.play()
    for _ in playing:
        if experiment.shown().aside >= FIRST and verdict is None:
            verdict = experiment.verdict()
    assert verdict is not None
    assert verdict.figures["digits"] < ASIDE
    found = experiment.verdict()
    assert found is not None
    figures = found.figures
    assert figures["digits"] == ASIDE
    assert figures["stray_nearer_in_l2"] == ASIDE
    assert figures["stray_below_longer_in_d"] > 0.85 * ASIDE
    assert figures["shift_above_stray_in_d"] > 0.9 * ASIDE > 0.1 * ASIDE > figures["shift_nearer_than_stray_in_l2"]
    assert found.holds


def test_what_is_painted_is_judged() -> None:
    experiment = made()
    shown = experiment.shown()
    assert shown.pixels["yours"] == 0
    assert shown.values["l2"]["yours"] == 0
    drawn = shown.pictures["original"].copy()
    drawn[:4, :4] = 255
    experiment.set_live("drawing", text_of(drawn, shown.pictures["original"]))
    after = experiment.shown()
    assert (after.pictures["yours"] == drawn).all()
    assert after.pixels["yours"] == 16
    assert after.values["l2"]["yours"] == pytest.approx(4.0)
    assert after.values["d"]["yours"] < shown.values["d"]["yours"] / 2
    assert after.values["ae"]["yours"] > shown.values["ae"]["yours"]
    assert set(after.order["d"]) == set(RANKED)
    assert text_of(shown.pictures["original"], shown.pictures["original"]) == ""


def test_an_order_is_compared_pair_by_pair() -> None:
    """D's own order agrees with D everywhere, L2's own with L2, and an order turned round with nothing."""
    experiment = made(number=2)
    assert experiment.shown().agreements == {}, "until it is asked for"
    d = [name for name in experiment.shown().order["d"] if name != "yours"]
    for order, same in ((d, 3), (d[::-1], 0)):
        experiment.set_live("ranking", ("yours", *order))
        experiment.check()
        found = experiment.shown().agreements
        assert found["d"].pairs == 3, "an unpainted version does not count"
        assert found["d"].same == same
        assert found["l2"].against_l2 == 3 - found["l2"].same
        assert found["l2"].with_person == 0
        assert set(found) == set(MEASURES)
    l2 = ("stray", "longer", "shifted", "yours")
    experiment.set_live("ranking", l2)
    assert experiment.shown().agreements == {}, "another order was not checked yet"
    experiment.check()
    assert experiment.shown().agreements["l2"].same == 3
    for _ in experiment.play():
        pass
    verdict = experiment.verdict()
    assert verdict is not None
    assert verdict.figures["ranking"]["l2"]["same"] == 3
    assert "Your order agrees with L2 in 3" in verdict.sentence


@pytest.mark.parametrize(("settings", "field", "word"), [
    ({"drawing": "00" * SIZE * SIZE}, "drawing", "empty"), ({"drawing": "zz"}, "drawing", "no drawing"),
    ({"drawing": "ff" * 7}, "drawing", "no drawing"), ({"ranking": ("stray", "stray", "longer", "yours")}, "ranking", "once"),
    ({"ranking": ()}, "ranking", "once"), ({"number": -1}, "number", "not possible"),
])
def test_what_cannot_be_judged_is_said(settings: dict[str, Any], field: str, word: str) -> None:
    with pytest.raises(RecipeError, match=word) as caught:
        PixelSettings.make(settings)
    assert caught.value.field == field


def test_a_refused_drawing_leaves_the_last_one() -> None:
    experiment = made(drawing="ff" * SIZE * SIZE)
    with pytest.raises(RecipeError):
        experiment.set_live("drawing", "00" * SIZE * SIZE)
    assert (experiment.shown().pictures["yours"] == 255).all()
    with pytest.raises(ValueError, match="size"):
        from_text("ff")


def test_damage_leaves_no_picture_as_it_was() -> None:
    random = torch.Generator().manual_seed(0)
    good, others = torch.full((64, 1, SIZE, SIZE), -1.0), torch.ones(64, 1, SIZE, SIZE)
    bad = damaged(good, others, random)
    assert bad.shape == good.shape
    assert float(bad.abs().max()) <= 1
    changed = (bad != good).flatten(1).sum(1)
    assert (changed[:32] <= 22).all()
    assert (changed[32:] > 100).all()
    assert (changed > 0).float().mean() > 0.9


def test_d_learns_against_damage_by_the_games_own_step() -> None:
    data = draw_builtin("digits:200", Recipe.make(size=SIZE))
    game = game_against_damage(data, 1)
    before = [value.clone() for value in game.gan.generator.parameters()]
    losses = [float(game.step_d().scalars["loss_d"]) for _ in range(30)]
    assert np.mean(losses[-5:]) < np.mean(losses[:5])
    assert all((a == b).all() for a, b in zip(before, game.gan.generator.parameters(), strict=True)), "G has no part in it"

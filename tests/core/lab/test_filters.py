"""5.3: D falls for two halves that pixel losses do not mind, covering shows where it looks, a filter answers to one pixel."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.filters import COVER, PER_LOOK, STRIDE, Filters, spliced
from gan_studio.core.lab.filters_facts import ASIDE, JUDGES, PIXEL_JUDGES, FiltersSettings, Fires, Spliced, told


@pytest.fixture(scope="module")
def filters() -> Filters:
    return Filters(FiltersSettings.make({}))


def set_to(filters: Filters, **settings: int) -> None:
    for name, value in settings.items():
        filters.set_live(name, value)


def test_a_splice_is_the_left_of_one_and_the_right_of_the_other(filters: Filters) -> None:
    set_to(filters, left=3, right=9, cut=11, lone_x=-1, lone_y=-1)
    made = filters.picture()
    assert torch.equal(made[..., :11], filters._x[3:4, ..., :11])
    assert torch.equal(made[..., 11:], filters._x[9:10, ..., 11:])
    first, second = torch.zeros(2, 1, 4, 4), torch.ones(2, 1, 4, 4)
    assert torch.equal(spliced(first, second, 4), first)
    assert torch.equal(spliced(first, second, 0), second)
    assert not first.any(), "what it was made of stays"


def test_an_uncut_picture_is_judged_as_it_is(filters: Filters) -> None:
    set_to(filters, left=3, cut=32)
    shown = filters.shown()
    for values in shown.judged.values():
        assert values[2] == pytest.approx(values[0], abs=1e-4)
    assert shown.score[2] == pytest.approx(shown.score[0], abs=1e-4)


def test_d_falls_for_splices_and_pixel_losses_do_not(filters: Filters) -> None:
    set_to(filters, cut=16)
    verdict = filters.verdict()
    assert verdict is not None
    assert verdict.holds is True
    assert verdict.figures["falls"]["d"] > 0.8
    assert all(abs(verdict.figures["falls"][key]) < 0.15 for key in PIXEL_JUDGES)
    assert verdict.figures["pairs"]["d"] > 0.75
    assert verdict.figures["splices"] == ASIDE - 1


def test_a_lone_pixel_is_put_and_one_filter_answers_to_it(filters: Filters) -> None:
    set_to(filters, cut=32, lone_x=3, lone_y=5, layer=1)
    assert filters.picture()[0, 0, 5, 3] == 1
    shown = filters.shown()
    assert (shown.picture[5, 3] == 255).all()
    assert shown.maps.shape == (8, 16, 16)
    assert shown.weights.shape == (8, 4, 4)
    best = shown.fires.best
    assert shown.fires.lone[best] > shown.fires.strokes[best]
    set_to(filters, layer=2)
    assert filters.shown().maps.shape == (16, 8, 8)
    set_to(filters, lone_x=-1, lone_y=-1, layer=1)


def test_covering_nothing_changes_nothing(filters: Filters) -> None:
    set_to(filters, left=0, cut=32)
    shown = filters.shown()
    places = (32 - COVER) // STRIDE + 1
    assert shown.occlusion.shape == (places, places)
    blank = [(row, column) for row in range(places) for column in range(places)
             if not shown.picture[row * STRIDE : row * STRIDE + COVER, column * STRIDE : column * STRIDE + COVER].any()]
    assert blank
    assert all(abs(shown.occlusion[place]) < 1e-4 for place in blank)
    assert np.abs(shown.occlusion).max() > 0.05


def test_d_learns_on() -> None:
    filters = Filters(FiltersSettings.make({"seed": 1}))
    before = filters.shown()
    for at, _ in enumerate(filters.play()):
        if at == PER_LOOK + 4:
            break
    after = filters.shown()
    assert after.iterations > before.iterations == before.before == 4000
    assert after.score[0] != before.score[0]


def test_the_verdict_says_what_the_figures_say() -> None:
    fires = Fires(np.array([0.1, 0.5], np.float32), np.array([0.5, 0.1], np.float32))
    assert fires.best == 1
    blind = Spliced(10, dict.fromkeys(JUDGES, 0.4), dict.fromkeys(JUDGES, 0.7))
    assert told([blind], fires, 0.5, FiltersSettings.make({}), 16, 4000, 4000).holds is False
    sees = Spliced(10, {"d": 1.0, "surprise": 0.1, "mean": -0.1}, {"d": 0.9, "surprise": 0.5, "mean": 0.5})
    assert told([sees], fires, 0.5, FiltersSettings.make({}), 16, 4000, 4000).holds is True


@pytest.mark.parametrize("wrong", [{"cut": 33}, {"left": ASIDE}, {"layer": 3}, {"lone_x": -2}])
def test_what_cannot_be_is_refused_by_name(wrong: dict[str, int]) -> None:
    with pytest.raises(RecipeError) as caught:
        FiltersSettings.make(wrong)
    assert caught.value.field == next(iter(wrong))

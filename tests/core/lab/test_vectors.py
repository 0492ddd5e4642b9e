"""4.1: vectors placed by hand are those that G learns, all arms get the same, and what cannot be is said."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.vectors import ARMS, NEIGHBOURS, REFRESH, STRIP, Vectors, VectorsSettings, sorted_grid


def made(**settings: Any) -> Vectors:
    return Vectors(VectorsSettings.make({"count": 12, **settings}))


def own(count: int) -> ArrayDataSet:
    images = np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), np.uint8)
    return ArrayDataSet("images", "mine", ("mine",), "f", images)


def test_a_round_is_one_step_of_each_and_maps_follow() -> None:
    experiment = made()
    start = experiment.shown()
    playing = experiment.play()
    for _ in range(3 * 4):
        next(playing)
    assert experiment.rounds == 4
    assert {coder.game.iterations for coder in experiment._coders.values()} == {4}
    assert set(start.arms) == set(ARMS)
    for arm in start.arms.values():
        assert arm.strip.shape == (STRIP, 32, 32, 3)
        assert arm.alike.shape == (STRIP,)
    while experiment.rounds < REFRESH or experiment.shown().arms["encoder"].grid is start.arms["encoder"].grid:
        next(playing)
    after = experiment.shown()
    assert all(after.arms[key].error < start.arms[key].error for key in ARMS)


def test_what_is_placed_is_what_g_learns() -> None:
    experiment = made()
    assert np.array_equal(experiment.shown().arms["hand"].codes, sorted_grid(12, experiment._set.factors))
    placed = tuple((0.1 * at, -0.2 * at) for at in range(12))
    experiment.set_live("placed", placed)
    assert experiment.shown().arms["hand"].codes == pytest.approx(np.array(placed))
    method: Any = experiment._coders["hand"].game.method
    assert method.codes_of(experiment._x).numpy() == pytest.approx(np.array(placed))
    random = experiment.shown().arms["random"].codes
    experiment.set_live("placed", ())
    assert np.array_equal(experiment.shown().arms["random"].codes, random)
    assert np.array_equal(experiment.shown().arms["hand"].codes, sorted_grid(12, experiment._set.factors))


def test_the_line_goes_between_the_pair() -> None:
    experiment = made()
    before = experiment.shown()
    experiment.look_between(3, 7)
    shown = experiment.shown()
    assert shown.pair == (3, 7)
    codes = shown.arms["hand"].codes
    ends = experiment._coders["hand"].pictures(codes[[3, 7]])
    assert np.array_equal(shown.arms["hand"].strip[[0, -1]], ends)
    experiment.look_between(3, 12)
    assert experiment.shown().pair == (3, 7), "there is no such picture"
    assert before.pair != shown.pair


def test_a_sorted_grid_puts_alike_pictures_side_by_side() -> None:
    factors = {"digit": np.repeat([7, 0, 1], 8).astype(np.float32), "tilt": np.arange(24, dtype=np.float32)}
    places = sorted_grid(24, factors)
    assert len(np.unique(places, axis=0)) == 24
    assert places[factors["digit"] == 0, 0].max() < places[factors["digit"] == 7, 0].min()
    assert np.abs(places).max() <= 1.7 + 1e-6
    assert len(np.unique(sorted_grid(5, {}), axis=0)) == 5


@pytest.mark.parametrize(("settings", "field"), [
    ({"placed": ((0, 0),) * 5}, "placed"), ({"placed": ((3.0, 0),) * 12}, "placed"),
    ({"placed": ((float("nan"), 0),) * 12}, "placed"), ({"count": 7}, "count"), ({"count": 500}, "count"),
])
def test_what_cannot_be_is_said(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(RecipeError) as caught:
        VectorsSettings.make({"count": 12, **settings})
    assert caught.value.field == field


def test_own_pictures_have_no_judge() -> None:
    experiment = Vectors(VectorsSettings.make({"count": 12}), own(30))
    next(experiment.play())
    shown = experiment.shown()
    assert all(not len(arm.alike) for arm in shown.arms.values())
    assert not len(shown.digits)
    with pytest.raises(RecipeError, match="10 pictures only") as caught:
        Vectors(VectorsSettings.make({"count": 12}), own(10))
    assert caught.value.field == "count"


def test_halfway_pairs_are_counted_once() -> None:
    experiment = made()
    for count, of in experiment.halfway().values():
        assert 0 <= count <= of
        assert 12 * NEIGHBOURS / 2 <= of <= 12 * NEIGHBOURS

"""4.2: the place is followed, the nearest real picture is found, the figures are of pictures kept aside."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.lab.code_facts import EXTENT, plane
from gan_studio.core.lab.code_map import REFRESH, SIDE, STRIP, CodeMap, CodeMapSettings


@pytest.fixture(scope="module")
def trained() -> CodeMap:
    return CodeMap(CodeMapSettings.make({}))


def played(experiment: CodeMap, iterations: int) -> CodeMap:
    playing = experiment.play()
    while experiment.shown().iteration < iterations:
        next(playing)
    return experiment


def test_the_map_is_what_the_decoder_draws_there(trained: CodeMap) -> None:
    shown = trained.shown()
    assert shown.grid.shape == (SIDE, SIDE, 32, 32, 3)
    at = 3 * SIDE + 11
    assert np.array_equal(shown.grid[3, 11], trained._coder.pictures(plane(SIDE)[at : at + 1])[0])
    assert shown.before == shown.iteration > 0
    assert shown.error < shown.plain


def test_the_place_is_followed_and_stays_on_the_plane(trained: CodeMap) -> None:
    trained.look_at(0.5, -99)
    shown = trained.shown()
    assert shown.place == (0.5, -EXTENT)
    assert np.array_equal(shown.drawn, trained._coder.pictures(np.array([shown.place], np.float32))[0])
    for line in shown.lines:
        assert line.pictures.shape[0] == STRIP
        assert np.array_equal(line.pictures[STRIP // 2], shown.drawn), "the line goes through the place"
        assert np.hypot(*line.direction) == pytest.approx(1)


def test_the_nearest_real_picture_is_gone_to(trained: CodeMap) -> None:
    place = trained.look_at_nearest(0.3, 0.4)
    shown = trained.shown()
    assert shown.place == place == pytest.approx(shown.code)
    apart = np.hypot(*(shown.codes - (0.3, 0.4)).T)
    assert np.hypot(place[0] - 0.3, place[1] - 0.4) == pytest.approx(apart.min(), abs=1e-5)
    assert np.array_equal(shown.repeated, shown.drawn)


def test_the_verdict_is_of_what_was_not_learned_from(trained: CodeMap) -> None:
    found = trained.verdict()
    assert found is not None
    assert found.holds
    assert found.figures["error"] == pytest.approx(trained.shown().error)
    assert found.figures["loop"] > 0.6
    assert set(found.figures["tilt"]) == set("0123456789")
    assert "came with the program" in found.obtained


def test_from_nothing_it_learns_and_says_so() -> None:
    experiment = CodeMap(CodeMapSettings.make({"digits": "01", "start": "new"}))
    assert experiment.verdict() is None
    start = experiment.shown()
    assert start.before == start.iteration == 0
    shown = played(experiment, 2 * REFRESH).shown()
    assert shown.grid is not start.grid
    found = experiment.verdict()
    assert found is not None
    assert "came with" not in found.obtained
    assert set(found.figures["tilt"]) == {"0", "1"}


def test_own_pictures_have_neither_tilt_nor_loop() -> None:
    images = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 3), np.uint8)
    data = ArrayDataSet("images", "mine", ("mine",), "f", images)
    experiment = CodeMap(CodeMapSettings.make({}), data)
    shown: Any = played(experiment, REFRESH + 1).shown()
    assert shown.before == 0, "nothing was trained on these before"
    assert [line.key for line in shown.lines] == ["x", "y"]
    found = experiment.verdict()
    assert found is not None
    assert "loop" not in found.figures

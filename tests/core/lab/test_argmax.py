"""5.1: all tiny pictures are looked at, climbs end where that finds the best, and no verdict claims what was not looked at."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.argmax import CLIMBS, GRID, Argmax, bars_of, every_picture, power_of_all
from gan_studio.core.lab.argmax_facts import TOP, ArgmaxSettings, Climbed, told, years_of


def finished(experiment: Argmax) -> object:
    """The verdict of the quick measurement."""
    measuring = experiment.measure(True)
    while True:
        try:
            next(measuring)
        except StopIteration as end:
            return end.value


def test_every_picture_comes_once_and_the_bars_are_among_them() -> None:
    every = every_picture(3)
    assert every.shape == (512, 9)
    assert set(np.unique(every)) == {-1, 1}
    assert len({tuple(each) for each in every.tolist()}) == 512
    bars = bars_of(3).reshape(-1, 3, 3)
    assert len(bars) == 6
    assert (bars.sum((1, 2)) == -3).all(), "three white pixels of nine"
    assert all((bar == 1).all(0).any() != (bar == 1).all(1).any() for bar in bars), "a row or a column"


@pytest.fixture(scope="module")
def tiny() -> Argmax:
    made = Argmax(ArgmaxSettings.make({"data": "tiny-3", "seed": 2}))
    verdict = finished(made)
    made.kept = verdict  # type: ignore[attr-defined]
    return made


def test_enumeration_and_climbs_agree(tiny: Argmax) -> None:
    verdict = tiny.kept  # type: ignore[attr-defined]
    assert verdict.holds is True
    assert verdict.figures["gap"] < 0.02
    assert verdict.figures["reached"] > 0
    assert verdict.figures["real"] > 0.8
    assert verdict.figures["best_real"] == [6, 6], "what D likes best of all are the real ones"
    assert verdict.figures["looked_at"] == 512


def test_what_is_shown_is_what_was_looked_at(tiny: Argmax) -> None:
    shown = tiny.shown()
    assert shown.counts.sum() == 512
    scores = tiny.alone.scores(tiny._all)
    assert shown.top_scores[0] == pytest.approx(scores.max())
    assert (np.diff(shown.top_scores) <= 0).all()
    assert shown.top.shape == (6, 3, 3, 3)
    assert shown.ends.shape == shown.starts.shape == (CLIMBS, 3, 3, 3)
    assert set(np.unique(shown.ends)) <= {0, 255}, "ends are black and white"
    assert (shown.climbed.reached == (shown.scores >= scores.max() - 1e-5)).all()
    assert (shown.climbed.missed >= 0).all()


def test_other_starts_end_elsewhere_and_d_stays(tiny: Argmax) -> None:
    before = tiny.shown()
    tiny.throw()
    after = tiny.shown()
    assert not np.array_equal(before.starts, after.starts)
    assert after.iterations == before.iterations
    assert after.top_scores == pytest.approx(before.top_scores)


def test_it_learns_and_climbs_in_turns() -> None:
    experiment = Argmax(ArgmaxSettings.make({"data": "tiny-3"}))
    first = experiment.shown()
    assert experiment.verdict() is None, "D has learned nothing yet"
    for at, _ in enumerate(experiment.play()):
        if at == 45:
            break
    second = experiment.shown()
    assert second.iterations > 25
    assert not np.array_equal(first.scores, second.scores)


@pytest.mark.parametrize("data", ["tiny-3", "moons"])
def test_it_can_be_looked_at_at_any_safe_point(data: str) -> None:
    experiment = Argmax(ArgmaxSettings.make({"data": data}))
    seen = set()
    for at, _ in enumerate(experiment.play()):
        shown = experiment.shown()
        seen.add(shown.scores.tobytes())
        if data == "moons":
            assert shown.trails[0] == pytest.approx(shown.starts), "starts, trails and ends are of the same climbs"
        if at == 70:
            break
    assert len(seen) >= 2


def test_the_plane_has_a_map_and_trails() -> None:
    shown = Argmax(ArgmaxSettings.make({"data": "moons"})).shown()
    assert shown.field.shape == (GRID, GRID)
    assert shown.trails.shape[1:] == (CLIMBS, 2)
    row, column = np.unravel_index(shown.field.argmax(), shown.field.shape)
    along = np.linspace(-1.5, 1.5, GRID)
    assert shown.top[0] == pytest.approx([along[column], along[row]], abs=1e-5)
    assert shown.ends == pytest.approx(shown.trails[-1])


def test_of_pictures_nothing_is_claimed() -> None:
    experiment = Argmax(ArgmaxSettings.make({"data": "digits"}))
    shown = experiment.shown()
    assert shown.before == shown.iterations == 6000
    assert len(shown.top) == TOP
    verdict = experiment.verdict()
    assert verdict is not None
    assert verdict.holds is None
    assert verdict.figures["years_log10"] > 280
    assert shown.scores.mean() > experiment.alone.scores(experiment._starts).mean() + 1, "climbs go up"


def test_a_climb_that_ends_low_disagrees() -> None:
    climbed = Climbed(np.zeros(4, bool), np.array([0.3, 0.4, 0.5, 0.6], np.float32), np.ones(4, bool))
    verdict = told(climbed, kind="tiny", settings=ArgmaxSettings.make({}), iterations=1, before=0, looked=512, seconds=0.1,
                   best=(6, 6), above=0.0)
    assert verdict.holds is False
    assert power_of_all(1024) == pytest.approx(308.25, abs=0.01)
    assert years_of(10, 10 / (365.25 * 24 * 3600)) == pytest.approx(9)


def test_what_cannot_be_is_refused_by_name() -> None:
    with pytest.raises(RecipeError) as caught:
        ArgmaxSettings.make({"data": "tiny-9"})
    assert caught.value.field == "data"

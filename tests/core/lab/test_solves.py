"""6.1: who races with whom, that only computing counts, what each had at a moment, and what the verdict is made of."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.solves import Solves
from gan_studio.core.lab.solves_facts import COUNT, RIVALS, TILES, Reached, SolvesSettings, at_time, short_distance, told


def reached(step: int, seconds: float, distance: float, score: float) -> Reached:
    return Reached(step, seconds, distance, score, np.zeros((0, 4, 4, 3), np.uint8))


@pytest.fixture(scope="module")
def raced() -> Solves:
    made = Solves(SolvesSettings.make({"steps": 8, "seed": 1}))
    made.at_start = made.shown()  # type: ignore[attr-defined]
    list(made.play())
    return made


def test_before_the_race_there_is_only_noise(raced: Solves) -> None:
    start = raced.at_start  # type: ignore[attr-defined]
    assert not any(start.courses.values())
    assert start.done == 0
    assert start.seen["climb"].pictures.shape == (TILES, 32, 32, 3)


def test_one_pass_is_better_than_climbs_of_the_same_time(raced: Solves) -> None:
    verdict = raced.verdict()
    assert verdict is not None
    assert verdict.holds is True
    race = verdict.figures["races"][0]
    early = race["at_one_pass"]
    assert early["distance"]["g"] < 1 < min(early["distance"]["climb"], early["distance"]["alone"])
    assert early["score"]["g"] > max(early["score"]["climb"], early["score"]["alone"])
    assert all(times > 1 for times in race["times_as_long"].values())


def test_the_courses_are_whole_and_in_order(raced: Solves) -> None:
    shown = raced.shown()
    assert set(shown.courses) == set(RIVALS)
    assert shown.done == 1
    for key in ("climb", "alone"):
        course = shown.courses[key]
        assert next(each.step for each in course) == 0
        assert course[-1].step == 8
        assert {1, 2, 4} <= {each.step for each in course}
        seconds = [each.seconds for each in course]
        assert seconds == sorted(seconds)
        assert seconds[0] == 0
    climbed = shown.courses["climb"]
    assert climbed[-1].score > climbed[0].score + 2, "it climbs the D that judges"
    assert shown.floor < 1


def test_the_moment_shows_what_each_had_then(raced: Solves) -> None:
    raced.set_live("moment", 0.0)
    shown = raced.shown()
    assert shown.seen["climb"].step == shown.seen["alone"].step == 0
    raced.set_live("moment", 0.5)
    halfway = raced.shown()
    assert halfway.seen["g"].step == 1
    assert 0 < halfway.seen["climb"].step < 8
    assert halfway.seen["climb"].seconds <= halfway.now
    raced.set_live("moment", 1.0)
    assert raced.shown().seen["climb"].step == 8


def test_playing_again_is_another_race() -> None:
    experiment = Solves(SolvesSettings.make({"steps": 8}))
    experiment._done = True
    before = experiment.shown()
    playing = experiment.play()
    next(playing)
    after = experiment.shown()
    assert after.race == before.race + 1
    assert not np.array_equal(after.seen["climb"].pictures, before.seen["climb"].pictures)
    playing.close()


def test_at_a_time_counts_what_was_reached_by_then() -> None:
    course = [reached(0, 0.0, 9, 0), reached(1, 1.0, 5, 1), reached(2, 2.0, 3, 2)]
    assert [at_time(course, seconds).step for seconds in (0.0, 0.9, 1.0, 1.5, 9.0)] == [0, 0, 1, 1, 2]
    assert at_time(course[1:], 0.5).step == 1, "it is all that there is"


def test_the_verdict_says_what_the_figures_say() -> None:
    start = reached(0, 0.0, 100, -5)
    courses = {"g": (reached(1, 1.0, 0.1, 3),), "climb": (start, reached(1, 0.5, 0.05, 9)),
               "alone": (start, reached(1, 2.0, 9, 9))}
    found = told([courses], SolvesSettings.make({}), 0.01, 4.0, (4000, 6000))
    assert found.holds is False, "a climb that is quicker and better"
    slow = {**courses, "climb": (start, reached(1, 1.5, 0.05, 9))}
    assert told([slow], SolvesSettings.make({}), 0.01, 4.0, (4000, 6000)).holds is True
    assert told([slow, courses], SolvesSettings.make({}), 0.01, 4.0, (4000, 6000)).holds is False
    assert found.figures["races"][0]["ms_a_picture"]["g"] == pytest.approx(1000 / COUNT)


def test_distances_are_written_short() -> None:
    assert [short_distance(value) for value in (12345.6, 16.72, 0.0853, -0.0241)] == ["12,346", "16.7", "0.09", "−0.02"]


@pytest.mark.parametrize("wrong", [{"steps": 2}, {"step_size": 0}, {"moment": 2}])
def test_what_cannot_be_is_refused_by_name(wrong: dict[str, float]) -> None:
    with pytest.raises(RecipeError) as caught:
        SolvesSettings.make(wrong)
    assert caught.value.field == next(iter(wrong))

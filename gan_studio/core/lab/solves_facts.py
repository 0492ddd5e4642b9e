"""What 6.1 shows and says: its settings, its facts, its sentences. No torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

Pictures = npt.NDArray[np.uint8]

RIVALS: dict[str, Text] = {"g": Text("G, one pass"), "climb": Text("Climbing G's own D"), "alone": Text("D alone, climbing")}
COUNT = 200
"""Pictures that each of them makes."""
TILES = 24


class SolvesSettings(LabSettings):
    steps: int = Field(24, title="Steps of a climb", ge=8, le=200)
    step_size: float = Field(0.15, title="Length of the first step", gt=0, le=2)
    moment: float = Field(1.0, title="Moment", ge=0, le=1)


@dataclass(frozen=True)
class Reached:
    """How good the pictures of a rival are after `seconds` of computing and `step` steps: kernel distance from real ones, and
    the mean score of G's D; `pictures` (TILES, H, W, 3)."""

    step: int
    seconds: float
    distance: float
    score: float
    pictures: Pictures


@dataclass(frozen=True)
class SolvesShown(Shown):
    """`courses` by rival, as far as they are; of G its one pass. `seen`: what each had at the moment that is looked at, `now` in
    seconds of computing. `floor` and `real_score`: of real pictures (NaN before any). `race`: how many there were before."""

    courses: dict[str, tuple[Reached, ...]]
    seen: dict[str, Reached]
    now: float
    floor: float
    real_score: float
    race: int
    done: float


def at_time(course: tuple[Reached, ...] | list[Reached], seconds: float) -> Reached:
    """What a rival had after so much time: the last that was reached by then, or what it began with."""
    return max((each for each in course if each.seconds <= seconds), key=lambda each: each.seconds, default=course[0])


def figures_of(courses: dict[str, tuple[Reached, ...]]) -> dict[str, Any]:
    """Of a finished race: at the time of one pass of G, and at the end of the climbs."""
    passed = courses["g"][0]
    early = {key: at_time(courses[key], passed.seconds) for key in RIVALS}
    last = {key: courses[key][-1] for key in RIVALS}
    return {
        "ms_a_picture": {key: 1000 * last[key].seconds / COUNT for key in RIVALS},
        "times_as_long": {key: last[key].seconds / passed.seconds for key in ("climb", "alone")},
        "at_one_pass": {"distance": {key: early[key].distance for key in RIVALS},
                        "score": {key: early[key].score for key in RIVALS},
                        "steps": {key: early[key].step for key in ("climb", "alone")}},
        "at_the_end": {"distance": {key: last[key].distance for key in RIVALS},
                       "score": {key: last[key].score for key in RIVALS}}}


def told(races: list[dict[str, tuple[Reached, ...]]], settings: SolvesSettings, floor: float, real: float,
         iterations: tuple[int, int]) -> Verdict:
    """The verdict on races that are over, the first in words. `iterations`: of G with its D, and of D alone."""
    each = [figures_of(courses) for courses in races]
    first = each[0]
    early, last = first["at_one_pass"], first["at_the_end"]
    said = Text(
        "One pass of G takes {ms} ms a picture: distance {g}, D {dg}. In that time the climbs make {steps} of {of} steps: "
        "distance {climb} and {alone}, D {dclimb} and {dalone}.", ms=f"{first['ms_a_picture']['g']:.2f}",
        g=short_distance(early["distance"]["g"]), dg=_signed(early["score"]["g"]), steps=early["steps"]["climb"],
        of=settings.steps,
        climb=short_distance(early["distance"]["climb"]), alone=short_distance(early["distance"]["alone"]),
        dclimb=_signed(early["score"]["climb"]), dalone=_signed(early["score"]["alone"]))
    said = one_after_other(said, Text(  # type: ignore[assignment]
        "At their end, {times} and {times_alone} passes later, it is {climb} and {alone}, D {dclimb} and {dalone}.",
        times=f"{first['times_as_long']['climb']:.0f}", times_alone=f"{first['times_as_long']['alone']:.0f}",
        climb=short_distance(last["distance"]["climb"]), alone=short_distance(last["distance"]["alone"]),
        dclimb=_signed(last["score"]["climb"]), dalone=_signed(last["score"]["alone"])))
    obtained = Text(
        "Seed {seed}, races: {races}; {count} pictures of each. Distance: kernel distance, {floor} for real ones. D: the mean "
        "score that G's D gives, {real} for real ones. Time: of this thread alone. G and its D learned for {pair} iterations, D "
        "alone for {alone}, all from seed 0.", seed=settings.seed, races=len(races), count=COUNT, floor=short_distance(floor),
        real=_signed(real), pair=f"{iterations[0]:,}", alone=f"{iterations[1]:,}")
    holds = all(one["at_one_pass"]["distance"]["g"] < min(one["at_one_pass"]["distance"][key] for key in ("climb", "alone"))
                and one["at_one_pass"]["score"]["g"] > max(one["at_one_pass"]["score"][key] for key in ("climb", "alone"))
                for one in each)
    return Verdict(said, obtained, {"seed": settings.seed, "floor": floor, "real_score": real, "races": each}, holds)


def short_distance(value: float) -> str:
    """12,345, 16.7, 0.09."""
    return f"{value:,.{0 if abs(value) >= 100 else 1 if abs(value) >= 1 else 2}f}".replace("-", "−")


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")

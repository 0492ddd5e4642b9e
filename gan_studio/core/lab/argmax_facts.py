"""What 5.1 shows and says: its settings, its facts, its sentences. No torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Shown, Verdict
from gan_studio.core.lab.code_facts import percent
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
Pictures = npt.NDArray[np.uint8]

EDGE = 1.5
CLIMBS = 16
TOP = 8  # of what was looked at, the best that are shown
NEAR_ENOUGH = 0.05
"""Of the way from the middle to the best: so far the best of many climbs may miss it and still agree."""
_YEAR = 365.25 * 24 * 3600


class ArgmaxSettings(LabSettings):
    data: Literal["tiny-3", "tiny-4", "moons", "two-modes", "digits"] = Field("tiny-4", title="x is")


@dataclass(frozen=True)
class Climbed:
    """Climbs of D: `reached` which of them end at the very best, `missed` how far below it each ends, as a share of the way from
    the middle to the best; both empty where not all can be looked at. `real`: which end on (or, of pictures, look like) real
    ones."""

    reached: Bools
    missed: Floats
    real: Bools


@dataclass(frozen=True)
class ArgmaxShown(Shown):
    """Attributes:
    kind: "tiny", "plane" or "pictures".
    iterations: of D, of which it came with `before`.
    looked: how many x enumeration looked at, in `seconds`; of pictures, how many it would have to, as a power of ten.
    edges, counts: how many of them (of pictures: of the real ones) have which D.
    top, top_scores: the best of them, pictures (TOP, H, W, 3) or points (TOP, 2), and D of each.
    real: some real ones, and D of each.
    starts, ends: of the climbs, as pictures or points; `trails` (T, N, 2) in the plane.
    scores: D where the climbs end.
    field: D's belief over the plane (G, G), row 0 at the bottom.
    """

    kind: str
    iterations: int
    before: int
    looked: float
    seconds: float
    edges: Floats
    counts: npt.NDArray[np.int64]
    top: Any
    top_scores: Floats
    real: Any
    real_scores: Floats
    starts: Any
    ends: Any
    trails: Floats
    scores: Floats
    climbed: Climbed
    field: Floats


def years_of(power: float, a_second: float) -> float:
    """How many years, as a power of ten, it takes to look at 10^power things."""
    return power - math.log10(max(a_second, 1e-9) * _YEAR)


def told(climbed: Climbed, *, kind: str, settings: ArgmaxSettings, iterations: int, before: int, looked: float, seconds: float,
         best: tuple[int, int], above: float) -> Verdict:
    """The verdict on so many climbs. `best`: how many are real of how many best that enumeration found; `above`: the share
    of the real pictures that D likes less than the middle of the climbs' ends."""
    count = len(climbed.real)
    figures: dict[str, Any] = {"seed": settings.seed, "data": settings.data, "climbs": count, "iterations": iterations,
                               "seconds": round(seconds, 4)}
    if kind == "pictures":
        rate = figures["looked_at_a_second"] = looked
        years = years_of(1024 * math.log10(2), rate)
        figures |= {"years_log10": years, "look_like_digits": float(climbed.real.mean()), "above_real": above}
        said = Text(
            "D looks at {rate} pictures a second: all black and white ones of 32 by 32 px would take 10^{years} years. Of "
            "{count} climbs {real} end at what looks like a digit; D likes the middle one of them better than {above} of the "
            "real pictures.", rate=f"{rate:,.0f}", years=f"{years:.0f}", count=count, real=percent(float(climbed.real.mean())),
            above=percent(above))
        obtained = Text("Seed {seed}, {count} climbs; D learned for {iterations} iterations, {before} of them before, from "
                        "seed 0. A "
                        "classifier of digits, when sure to 90 %, says what looks like one.", seed=settings.seed, count=count,
                        iterations=f"{iterations:,}", before=f"{before:,}")
        return Verdict(said, obtained, figures, None)
    hits, gap, mean = float(climbed.reached.mean()), float(climbed.missed.min()), float(climbed.missed.mean())
    figures |= {"looked_at": int(looked), "reached": hits, "gap": gap, "mean_gap": mean, "real": float(climbed.real.mean())}
    values: dict[str, Any] = {"looked": f"{looked:,.0f}", "seconds": f"{seconds:.2g}", "count": count, "hits": percent(hits),
                              "gap": f"{100 * gap:.1f} %", "mean": f"{100 * mean:.0f} %"}
    said = Text("D of all {looked} pictures was known after {seconds} s. Of {count} climbs {hits} end at the very best one; the "
                "best climb misses it by {gap} of the way from a middling picture, all of them by {mean} on average.", **values
                ) if kind == "tiny" else Text(
        "D at {looked} places of a grid was known after {seconds} s. Of {count} climbs {hits} end within two cells of the best "
        "one; the best climb misses its height by {gap} of the way from a middling place, all of them by {mean} on average.",
        **values)
    if kind == "tiny":
        figures["best_real"] = list(best)
        said = one_after_other(said, Text(  # type: ignore[assignment]
            "Of the {top} best pictures {best} are real ones, and so are {real} of the ends.", top=best[1], best=best[0],
            real=percent(float(climbed.real.mean()))))
    obtained = Text("Seed {seed}, {count} climbs; D learned for {iterations} iterations against its own finds.",
                    seed=settings.seed, count=count, iterations=f"{iterations:,}")
    return Verdict(said, obtained, figures, gap <= NEAR_ENOUGH)

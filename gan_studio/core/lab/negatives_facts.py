"""What 5.2 shows and says: its settings, its facts, its sentences. No torch."""

from __future__ import annotations

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
Pictures = npt.NDArray[np.uint8]

EDGE = 1.5  # climbs and curves end there
LAST = 5
"""Rounds that a figure after mining is the mean of: from one to the next D's hills come and go."""
PER_ROUND = 25
"""Iterations of D from one search of x̃ to the next."""


class NegativesSettings(LabSettings):
    data: Literal["line", "moons", "two-modes", "digits"] = Field("line", title="Data")
    reach: float = Field(0.25, title="Reach of the noise", ge=0.05, le=1.0)
    noise_rounds: int = Field(4, title="Rounds against noise", ge=1, le=40)
    mining: bool = Field(True, title="Use what D found")


@dataclass(frozen=True)
class Looked:
    """D after a round. `above`: share of the places where no data is that D likes better than a middling real one; of pictures,
    of the x̃ that it finds. Beliefs are means: of real ones, off the data (the x̃ of now where data are pictures), of x̃ now and
    of the x̃ that were found when D had seen only noise."""

    round: int
    mined: bool
    above: float
    on: float
    off: float
    found: float
    first: float


@dataclass(frozen=True)
class NegativesShown(Shown):
    """Attributes:
    kind: "line", "plane" or "pictures".
    looks: after each round, from the start.
    mined: whether the next round learns against what was found.
    at: (G,), places along the line or one side of the plane; empty of pictures.
    curves: D's belief there by round: (G,), or the newest alone as (G, G), row 0 at the bottom.
    reals: real ones, (N, D) or pictures (N, H, W, 3).
    found: x̃ by round; `where` what D thinks of each now, by round; `trails` (T, N, D) how the newest climbed.
    negatives: some of what D learns low now.
    """

    kind: str
    looks: tuple[Looked, ...]
    mined: bool
    share: float  # of the round at hand
    at: Floats
    curves: dict[int, Floats]
    reals: Any
    found: dict[int, Any]
    beliefs: dict[int, Floats]
    trails: Floats
    negatives: Any


def mean_of(looks: list[Looked]) -> Looked:
    """The newest of them, with what all of them had on average."""
    def mean(name: str) -> float:
        return float(np.mean([getattr(look, name) for look in looks]))

    newest = looks[-1]
    return Looked(newest.round, newest.mined, mean("above"), mean("on"), mean("off"), mean("found"), mean("first"))


def told(looks: tuple[Looked, ...] | list[Looked], settings: NegativesSettings, kind: str, count: int,
         control: Looked | None = None) -> Verdict | None:
    """The verdict of a course; None before anything was mined. `control`: D after as many rounds, all of them against noise."""
    first = next((number for number, look in enumerate(looks) if look.mined), 0)
    if first < 2:  # nothing was mined, or D had not learned before
        return None
    recent = [look for look in looks if look.mined][-LAST:]
    before, after = looks[first - 1], mean_of(recent)
    rounds = after.round - before.round
    figures: dict[str, Any] = {
        "seed": settings.seed, "data": settings.data, "rounds": {"noise": before.round, "mined": rounds},
        "above": {"noise": before.above, "mined": after.above}, "off": {"noise": before.off, "mined": after.off},
        "on": {"noise": before.on, "mined": after.on}, "first_found": {"noise": before.first, "mined": after.first}}
    values = {"before": percent(before.above), "after": percent(after.above), "rounds": rounds,
              "high": f"{before.off:.2f}", "low": f"{after.off:.2f}", "on": f"{after.on:.2f}"}
    said = Text(
        "Against noise alone D believes the x̃ that it finds at {high}, after {rounds} rounds with what it found at {low}; real "
        "pictures get {on}. Of the x̃ it likes {before} better than a middling real picture before, {after} after.",
        **values) if kind == "pictures" else Text(
        "Against noise alone D likes {before} of the places without data better than a middling real point; after {rounds} "
        "rounds with what it found, {after}. Its belief there fell from {high} to {low}; real points get {on}.", **values)
    # x̃ of pictures are found anew each time: that they are believed less is all that can be asked of them.
    holds = after.off < before.off and (kind == "pictures" or after.above < before.above)
    if control is not None:
        figures["control"] = {"above": control.above, "off": control.off}
        said = one_after_other(said, Text("With noise for as long its belief would be {off}.",  # type: ignore[assignment]
                                          off=f"{control.off:.2f}") if kind == "pictures" else Text(
            "With noise for as long it would be {above}, at a belief of {off}.", above=percent(control.above),
            off=f"{control.off:.2f}"))
        holds = holds and (after.off < control.off if kind == "pictures" else after.above < control.above)
    how: dict[str, Any] = {"seed": settings.seed, "noise": before.round, "rounds": rounds, "steps": PER_ROUND, "count": count,
                           "last": len(recent)}
    obtained = Text(
        "Seed {seed}; {noise} rounds against noise, {rounds} with x̃ = argmax D as negatives, {steps} iterations each. {count} "
        "climbs from noise that D did not learn from; after mining the mean of the last {last} "
        "rounds.", **how) if kind == "pictures" else Text(
        "Seed {seed}; {noise} rounds against noise, {rounds} with x̃ = argmax D as negatives, {steps} iterations each. {count} "
        "places on a grid that lie away from all real points; after mining the mean of the last {last} rounds.", **how)
    return Verdict(said, obtained, figures, holds)

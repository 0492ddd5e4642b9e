"""What 5.3 shows and says: its settings, its facts, its sentences. No torch."""

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

SIZE = 32
ASIDE = 400
"""Real pictures that D did not learn from."""
JUDGES: dict[str, Text] = {"d": Text("D's score"), "surprise": Text("Pixel by pixel"), "mean": Text("L2 from the average")}
"""Who says how good a picture is: more is better for all of them."""
PIXEL_JUDGES = ("surprise", "mean")


class FiltersSettings(LabSettings):
    left: int = Field(0, title="Left half of picture", ge=0, lt=ASIDE)
    right: int = Field(1, title="Right half of picture", ge=0, lt=ASIDE)
    cut: int = Field(16, title="Cut at column", ge=0, le=SIZE)
    lone_x: int = Field(-1, title="Column of the lone pixel", ge=-1, lt=SIZE)
    lone_y: int = Field(-1, title="Row of the lone pixel", ge=-1, lt=SIZE)
    layer: Literal[1, 2] = Field(1, title="Layer")


@dataclass(frozen=True)
class Fires:
    """How strongly each filter of a layer answers (F,): to a lone pixel, and to strokes (the 99th percentile of its map on real
    pictures); both above what it says of an empty picture."""

    lone: Floats
    strokes: Floats

    @property
    def ratio(self) -> Floats:
        found: Floats = (self.lone / np.maximum(self.strokes, 0.01)).astype(np.float32)
        return found

    @property
    def best(self) -> int:
        """The filter that a lone pixel moves most, against what strokes do to it."""
        return int(self.ratio.argmax())


@dataclass(frozen=True)
class FiltersShown(Shown):
    """Attributes:
    left, right, picture: where it comes from, and what D sees, (H, W, 3).
    judged: by judge, of left, right and picture, in standard deviations of real pictures around their mean.
    score: D's own score of the three.
    occlusion: by how much D falls when a square is covered there, (K, K), row 0 at the top.
    weights: of the first layer's filters (F, 4, 4); maps: what the layer makes of the picture (F, H, W).
    fires: of the layer.
    iterations: of D, of which it came with `before`.
    """

    left: Pictures
    right: Pictures
    picture: Pictures
    judged: dict[str, tuple[float, float, float]]
    score: tuple[float, float, float]
    occlusion: Floats
    weights: Floats
    maps: Floats
    fires: Fires
    layer: int
    iterations: int
    before: int


@dataclass(frozen=True)
class Spliced:
    """Of so many splices, each beside the whole picture whose left half it has: by judge, the mean fall in standard deviations
    of real pictures, and the share of pairs where the whole one is judged better."""

    count: int
    falls: dict[str, float]
    pairs: dict[str, float]


def told(spliced: list[Spliced], fires: Fires, dotted: float, settings: FiltersSettings, cut: int, iterations: int,
         before: int) -> Verdict:
    """The verdict: of splices of one seed or more, the first layer's filters, and the share of pictures that D likes less with a
    lone pixel."""
    falls = {key: float(np.mean([each.falls[key] for each in spliced])) for key in JUDGES}
    pairs = {key: float(np.mean([each.pairs[key] for each in spliced])) for key in JUDGES}
    count = sum(each.count for each in spliced)
    best = fires.best
    figures: dict[str, Any] = {
        "seed": settings.seed, "splices": count, "cut": cut, "falls": falls, "pairs": pairs, "lone_pixel_pairs": dotted,
        "filter": best + 1, "fires": {"lone": float(fires.lone[best]), "strokes": float(fires.strokes[best])},
        "iterations": iterations}
    largest = max(PIXEL_JUDGES, key=lambda key: abs(falls[key]))
    said = Text(
        "From whole pictures to spliced ones D falls by {d} standard deviations, pixel losses move by {pixel} at most. D likes "
        "the whole one better in {pairs} of the pairs, pixel losses in {others}.", d=f"{falls['d']:.2f}",
        pixel=f"{abs(falls[largest]):.2f}", pairs=percent(pairs["d"]),
        others=" / ".join(percent(pairs[key]) for key in PIXEL_JUDGES))
    said = one_after_other(said, Text(  # type: ignore[assignment]
        "Filter {number} of the first layer answers {lone} to a lone pixel and {strokes} to strokes; D likes {dotted} of the "
        "pictures less with such a pixel.", number=best + 1, lone=f"{fires.lone[best]:.2f}",
        strokes=f"{fires.strokes[best]:.2f}", dotted=percent(dotted)))
    obtained = Text(
        "Seed {seed}, {count} splices at column {cut} of {aside} digits that D did not learn from; D learned for {iterations} "
        "iterations against G, {before} of them before, from seed 0. Strokes: the 99th percentile of a filter's map.",
        seed=settings.seed, count=count, cut=cut, aside=ASIDE, iterations=f"{iterations:,}", before=f"{before:,}")
    holds = falls["d"] > 0 and pairs["d"] > 0.5 and falls["d"] > 3 * max(abs(falls[key]) for key in PIXEL_JUDGES)
    return Verdict(said, obtained, figures, holds)

"""The words of an evaluation. Without torch, so that events and the window can use them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Literal

from gan_studio.core.words import Text

HEADLINE = "kernel-distance"
"""The figure that decides which snapshot of images is the best one: it has no bias with few samples."""
POINTS_HEADLINE = "sliced-wasserstein"
"""The same for 2-D points."""
QUICK = ("kernel-distance", "frechet-distance", "precision", "recall", "density", "coverage", "two-sample", "ms-ssim", "variety")
"""All figures of images but the patches of sliced Wasserstein, which take most of the time."""


@dataclass(frozen=True)
class Measured:
    """One figure of a generator, between what real data reach and what a failed generator gets.

    `floor` is the figure of real data against other real data, at the same number of samples: the best that can be
    expected. `ceiling` is that of a generator that failed; `how` says in which way. Where `better` is "high" the
    floor is above the ceiling.
    """

    key: str
    label: str
    value: float
    floor: float
    ceiling: float
    better: Literal["low", "high"]
    how: str

    @property
    def progress(self) -> float:
        """Where the value stands between ceiling (0) and floor (1); outside of 0 to 1 where it is beyond them."""
        way = self.floor - self.ceiling
        return (self.value - self.ceiling) / way if way else math.nan


@dataclass(frozen=True)
class Report:
    """An evaluation: `count` generated samples against as many real ones. The first figure is the headline.

    `seconds` is the time that was worked for it. `notes` are sentences about figures that are left out.
    """

    count: int
    figures: tuple[Measured, ...]
    seconds: float
    notes: tuple[str, ...] = ()

    @property
    def headline(self) -> Measured:
        """The figure by which snapshots are compared."""
        return self.figures[0]

    def get(self, key: str) -> Measured | None:
        """The figure of this key, None where it was not measured."""
        return next((figure for figure in self.figures if figure.key == key), None)

    def as_table(self) -> dict[str, Any]:
        """What JSON keeps of it; a figure that is no number becomes null."""
        rows = [{name: _finite(value) for name, value in asdict(figure).items()} for figure in self.figures]
        return {"count": self.count, "seconds": round(self.seconds, 3), "headline": self.headline.key, "figures": rows,
                "notes": list(self.notes)}

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> Report:
        """The report that `as_table` was made of. Raises KeyError, TypeError or ValueError where it is none."""
        figures = []
        for row in table["figures"]:
            numbers = {name: math.nan if row[name] is None else float(row[name]) for name in ("value", "floor", "ceiling")}
            what, _, ceiling = str(row["how"]).removesuffix(".").partition(" Ceiling: ")
            how = Text("{what} Ceiling: {ceiling}.", what=Text(what), ceiling=Text(ceiling)) if ceiling else str(row["how"])
            figures.append(Measured(**{**row, **numbers, "label": Text(str(row["label"])), "how": how}))
        if not figures:
            raise ValueError("a report without a figure")
        return cls(int(table["count"]), tuple(figures), float(table["seconds"]), tuple(map(str, table["notes"])))


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value

"""One measured figure beside its target."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Figure:
    """`passed` is None where the figure could not be measured here (the test data are not beside the checkout), or where
    nothing was promised."""

    name: str
    what: str
    target: str
    value: float | None
    unit: str
    passed: bool | None
    how: str
    detail: dict[str, Any] = field(default_factory=dict)

    def as_table(self) -> dict[str, Any]:
        return asdict(self)

    def line(self) -> str:
        """For people: verdict, name, value, target, how."""
        verdict = {True: "pass", False: "MISS", None: "n/a " if self.value is None else "    "}[self.passed]
        value = "-" if self.value is None else f"{self.value:.4g} {self.unit}".rstrip()
        return f"  {verdict}  {self.what}: {value} (target: {self.target})\n        {self.how}"


@dataclass(frozen=True)
class Measurement:
    """A line of the table of figures. `measure(quick)` may return several figures of one experiment."""

    what: str
    target: str
    measure: Callable[[bool], list[Figure]]


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0..1) of the values lie, nearest rank; 0 where there are none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    rank = math.ceil(share * len(ordered) - 1e-9)
    return ordered[min(len(ordered), max(1, rank)) - 1]

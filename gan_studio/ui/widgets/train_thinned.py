"""Points for the plots of a long run: ever wider apart, so that a week of training stays drawable."""

from __future__ import annotations

import math
from collections.abc import Mapping

PER_E_FOLD = 3000
"""Points while the run grows 2.7 times as long: 40,000 from the first thousand images to the first billion."""


class Thinned:
    """Gives the mean of the reports since the last point once that lies far enough back."""

    def __init__(self) -> None:
        self._last = 0
        self._sums: dict[str, float] = {}
        self._counts: dict[str, int] = {}

    def add(self, images_seen: int, scalars: Mapping[str, float]) -> dict[str, float]:
        """A point to draw now, or nothing. A value that is not finite is drawn as such, not averaged away."""
        for key, value in scalars.items():
            self._sums[key] = self._sums.get(key, 0.0) + value
            self._counts[key] = self._counts.get(key, 0) + 1
        # Also when the run went back to an earlier snapshot: it goes on from there.
        if 0 <= images_seen - self._last < images_seen / PER_E_FOLD:
            return {}
        point = {key: total / self._counts[key] for key, total in self._sums.items()}
        self._last, self._sums, self._counts = images_seen, {}, {}
        return {key: value if math.isfinite(value) else math.nan for key, value in point.items()}

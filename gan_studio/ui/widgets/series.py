"""The points of one curve, and their running mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_MOST_EXPONENT = 27.0  # of e: what comes later in a block weighs at most 5e11 times what comes first


class Thinned(NamedTuple):
    """What is worth drawing: (x, y) of the raw line and of the smoothed one."""

    raw: tuple[Floats, Floats]
    smooth: tuple[Floats, Floats]


def worthwhile(curves: Sequence[Thinned], include: Sequence[float] = ()) -> tuple[float, float]:
    """The span of y that shows the curves: all of the smoothed lines and of `include`, and of the raw ones what lies
    between their hundredths, so that one spike does not press everything else flat. With a margin of a twentieth."""
    seen = [np.asarray(include, float)]
    for curve in curves:
        raw = curve.raw[1][np.isfinite(curve.raw[1])]
        smooth = curve.smooth[1][np.isfinite(curve.smooth[1])]
        if len(raw):
            seen += [np.percentile(raw, (1, 99)) if len(raw) >= 50 else raw, smooth]
    values = np.concatenate(seen)
    if not len(values):
        return 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    margin = 0.05 * (high - low) or 0.5
    return low - margin, high + margin


class Series:
    """x, y and the smoothed y, growing at the end. `smoothing` is the weight of the past, 0..1.

    The smoothing is an exponential mean divided by the weight it has gathered so far, so that its start is not
    drawn towards zero; a value that is not finite leaves a gap and does not enter the mean.
    """

    def __init__(self, smoothing: float = 0.95) -> None:
        self._smoothing = smoothing
        self._room = np.empty((3, 1024))
        self.count = 0
        self._mean = self._weight = 0.0

    @property
    def x(self) -> Floats:
        return self._room[0, : self.count]

    @property
    def y(self) -> Floats:
        return self._room[1, : self.count]

    @property
    def smooth(self) -> Floats:
        return self._room[2, : self.count]

    @property
    def last(self) -> float:
        """The newest value; NaN while there is none."""
        return float(self._room[1, self.count - 1]) if self.count else float("nan")

    def append(self, x: float, y: float) -> None:
        """A point at the end. One before the end means that the run went on from there: what came after is dropped."""
        if self.count and x < self._room[0, self.count - 1]:
            kept = int(np.searchsorted(self.x, x))
            self.replace(self.x[:kept].copy(), self.y[:kept].copy())
        if self.count == self._room.shape[1]:
            self._room = np.concatenate([self._room, np.empty_like(self._room)], axis=1)
        self._room[:, self.count] = x, y, self._smoothed(y)
        self.count += 1

    def replace(self, xs: Floats, ys: Floats) -> None:
        """All points anew; the longer of the two is cut."""
        count = min(len(xs), len(ys))
        self._room = np.empty((3, max(1024, count)))
        self._mean = self._weight = 0.0
        self._room[0, :count], self._room[1, :count] = xs[:count], ys[:count]
        finite = np.isfinite(self._room[1, :count])
        self._room[2, :count] = np.nan
        self._room[2, :count][finite] = self._smoothed_all(self._room[1, :count][finite])
        self.count = count

    def at(self, x: float) -> float:
        """The raw value nearest to x; NaN when there is none."""
        if not self.count:
            return float("nan")
        i = int(np.searchsorted(self.x, x))
        if i > 0 and (i == self.count or x - self.x[i - 1] < self.x[i] - x):
            i -= 1
        return float(self.y[i])

    def thinned(self, low: float, high: float, columns: int) -> Thinned:
        """The points between two x and one beyond each, at most two a column: the least and the greatest raw value,
        so that no peak is lost. Of the smoothed line, one value every second column, the newest among them."""
        start = max(0, int(np.searchsorted(self.x, low)) - 1)
        stop = min(self.count, int(np.searchsorted(self.x, high, side="right")) + 1)
        x, y, smooth = self._room[:, start:stop]
        if len(x) <= 2 * columns:
            return Thinned((x, y), (x, smooth))
        columns += columns % 2
        starts = np.linspace(0, len(x), columns, endpoint=False).astype(int)
        ends = np.append(starts[1:], len(x)) - 1
        both = np.empty(2 * columns)
        both[0::2], both[1::2] = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
        kept = ends[1::2]  # a smoothed line has nothing to show in each pixel, and its thick pen is dear
        return Thinned((np.repeat(x[starts], 2), both), (x[kept], smooth[kept]))

    def _smoothed_all(self, ys: Floats) -> Floats:
        """As `_smoothed` one after the other, but many at once: so many that the weights of the past stay within the numbers."""
        past = self._smoothing
        if not past:
            return ys
        block = max(1, int(_MOST_EXPONENT / -np.log(past)))
        found = np.empty(len(ys))
        for start in range(0, len(ys), block):
            part = ys[start : start + block]
            fading = past ** np.arange(1, len(part) + 1)
            means = fading * self._mean + (1 - past) * fading * np.cumsum(part / fading)
            weights = 1 - (1 - self._weight) * fading
            found[start : start + block] = means / weights
            self._mean, self._weight = float(means[-1]), float(weights[-1])
        return found

    def _smoothed(self, y: float) -> float:
        if not np.isfinite(y):
            return float("nan")
        self._mean = self._smoothing * self._mean + (1 - self._smoothing) * y
        self._weight = self._smoothing * self._weight + (1 - self._smoothing)
        return self._mean / self._weight

"""A curve without end in at most `MOST` points."""

from __future__ import annotations

import numpy as np

from gan_studio.core.lab.playground_facts import Floats

MOST = 500


class Curve:
    """Each point is the mean over a stretch of iterations, at its end; when there are `MOST`, stretches become twice as long."""

    def __init__(self) -> None:
        self._points: list[tuple[int, float]] = []
        self._stretch = 1
        self._sum, self._count = 0.0, 0

    def add(self, iteration: int, value: float) -> None:
        """The next iteration's value."""
        self._sum += value
        self._count += 1
        if self._count < self._stretch:
            return
        self._points.append((iteration, self._sum / self._count))
        self._sum, self._count = 0.0, 0
        if len(self._points) >= MOST:
            pairs = zip(self._points[::2], self._points[1::2], strict=True)
            self._points = [(at, (first + second) / 2) for (_, first), (at, second) in pairs]
            self._stretch *= 2

    def cut(self, iteration: int) -> None:
        """Forgets what came after an iteration."""
        self._points = [point for point in self._points if point[0] <= iteration]
        self._sum, self._count = 0.0, 0

    def points(self) -> Floats:
        """Iteration and value, float32 (K, 2)."""
        return np.array(self._points, np.float32).reshape(-1, 2)

"""A curve without end in at most `MOST` points."""

from __future__ import annotations

import numpy as np

from gan_studio.core.lab.playground_facts import Floats

MOST = 500


class Curve:
    """Each point is the mean over a stretch of iterations, at its end; when there are `MOST`, stretches become twice as long."""

    def __init__(self) -> None:
        self._room = np.zeros((MOST, 2))  # iteration and value
        self._length = 0
        self._stretch = 1
        self._sum, self._count = 0.0, 0

    def add(self, iteration: int, value: float) -> None:
        """The next iteration's value."""
        self._sum += value
        self._count += 1
        if self._count < self._stretch:
            return
        self._room[self._length] = iteration, self._sum / self._count
        self._length += 1
        self._sum, self._count = 0.0, 0
        if self._length >= MOST:
            half = self._length // 2
            pairs = self._room[: 2 * half].reshape(half, 2, 2)
            self._room[:half] = np.stack((pairs[:, 1, 0], pairs[:, :, 1].mean(axis=1)), axis=1)
            self._length = half
            self._stretch *= 2

    def cut(self, iteration: int) -> None:
        """Forgets what came after an iteration."""
        self._length = int(np.searchsorted(self._room[: self._length, 0], iteration, side="right"))
        self._sum, self._count = 0.0, 0

    def points(self) -> Floats:
        """Iteration and value, float32 (K, 2)."""
        return self._room[: self._length].astype(np.float32)

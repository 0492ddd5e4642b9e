"""The brush of the 2-D playground: points of a person's own."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from gan_studio.core.lab.playground_facts import EXTENT

MOST_POINTS = 5000  # what the settings take
_APART = 0.02  # between two touches of one stroke
_EACH = 3  # points of a touch
_UNDO = 200  # strokes


class Brush:
    """Adds a few scattered points along a stroke, or takes away what lies under it.

    Attributes:
        radius: in units of the plane.
        points: what was drawn, in the order of drawing.
    """

    def __init__(self, radius: float = 0.07) -> None:
        self.radius = radius
        self.points: list[tuple[float, float]] = []
        self._random = np.random.default_rng(0)
        self._last: tuple[float, float] | None = None
        self._before: list[list[tuple[float, float]]] = []

    def lift(self) -> None:
        """The next touch begins a stroke, which `undo` takes back as a whole."""
        self._last = None
        self._before = [*self._before[1 - _UNDO :], list(self.points)]

    def clear(self) -> None:
        """Takes everything away, as a stroke of its own."""
        self.lift()
        self.points = []

    def undo(self) -> bool:
        """As it was before the last stroke; False where there was none."""
        if not self._before:
            return False
        self.points = self._before.pop()
        return True

    def take(self, points: Sequence[tuple[float, float]]) -> None:
        """A drawing from elsewhere."""
        self.points, self._before = list(points), []

    def touch(self, x: float, y: float, *, erase: bool = False) -> None:
        """One place of a stroke; what lies between it and the place before is touched as well."""
        for place in self._between(x, y):
            if erase:
                self.points = [point for point in self.points if math.dist(point, place) > self.radius]
            else:
                self._scatter(place)

    def leave(self) -> None:
        """The stroke is off the plane: it goes on elsewhere, and nothing lies between."""
        self._last = None

    def nearest(self, x: float, y: float, within: float) -> int | None:
        """The point there, by its place in `points`."""
        if not self.points:
            return None
        far = np.hypot(*(np.asarray(self.points) - (x, y)).T)
        found = int(far.argmin())
        return found if far[found] <= within else None

    def move(self, index: int, x: float, y: float) -> None:
        """A point of the drawing to another place."""
        place = np.clip((x, y), -EXTENT, EXTENT).round(3)
        self.points[index] = (float(place[0]), float(place[1]))

    def is_full(self) -> bool:
        return len(self.points) >= MOST_POINTS

    def _between(self, x: float, y: float) -> list[tuple[float, float]]:
        last = self._last
        if last is None:
            self._last = (x, y)
            return [(x, y)]
        steps = int(math.dist(last, (x, y)) / _APART)
        if not steps:
            return []
        self._last = (x, y)
        return [(last[0] + (x - last[0]) * step / steps, last[1] + (y - last[1]) * step / steps) for step in range(1, steps + 1)]

    def _scatter(self, place: tuple[float, float]) -> None:
        room = min(_EACH, MOST_POINTS - len(self.points))
        around = np.clip(self._random.normal(place, self.radius / 2.5, (room, 2)), -EXTENT, EXTENT).round(3)
        self.points += [(float(x), float(y)) for x, y in around]

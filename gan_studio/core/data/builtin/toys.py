"""2-D toy distributions: small enough to see every mode, each with the figures that the literature uses.

Points are kept in units in which they lie within about [-1.3, 1.3]: the coordinates of the papers divided by a fixed
`scale`. Centres and spread of the modes are in the same units, so nothing has to be scaled back to judge a generator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.words import Text

Points = npt.NDArray[np.float64]
Parts = npt.NDArray[np.int64]
Draw = Callable[[np.random.Generator, int], tuple[Points, Parts]]

TOY_COUNT = 10_000
_SEED = 3


@dataclass(frozen=True)
class Toy:
    """A distribution over the plane.

    `draw(random, count)` gives points (count, 2) in the coordinates of its paper, and which mode or part each is of.
    `scale` divides them. `centres` (K, 2, in the paper's coordinates) and `spread` (the standard deviation around a
    centre) are given where the modes are known, else there are none and the spread is 0.
    """

    key: str
    label: str
    description: str
    draw: Draw = field(repr=False)
    scale: float = 1.0
    centres: tuple[tuple[float, float], ...] = ()
    spread: float = 0.0

    @property
    def modes_K2(self) -> npt.NDArray[np.float32]:
        """Centres of the known modes in the units of `sample`, (K, 2); (0, 2) where there are none."""
        return (np.array(self.centres, np.float64).reshape(-1, 2) / self.scale).astype(np.float32)

    @property
    def mode_std(self) -> float:
        """Standard deviation of a mode along each axis in the units of `sample`, 0 where there are no modes."""
        return self.spread / self.scale

    def sample(self, count: int, seed: int = _SEED) -> npt.NDArray[np.float32]:
        """Points (count, 2), the same for the same seed and count."""
        return self.sample_parts(count, seed)[0]

    def sample_parts(self, count: int, seed: int = _SEED) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Points (count, 2), and the mode or part of each (count,)."""
        points, parts = self.draw(np.random.default_rng(seed), count)
        return (points / self.scale).astype(np.float32), parts.astype(np.float32)


@dataclass(frozen=True)
class ToySet(ArrayDataSet):
    """Points of a toy as a data set, with what is known about it."""

    toy: Toy = field(kw_only=True)


def _mixture(centres: tuple[tuple[float, float], ...], spread: float) -> Draw:
    where = np.array(centres)

    def draw(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
        part = random.integers(len(where), size=count)
        return where[part] + spread * random.standard_normal((count, 2)), part

    return draw


def _modes(
    key: str, label: str, description: str, centres: tuple[tuple[float, float], ...], spread: float, scale: float = 1.0
) -> Toy:
    return Toy(key, label, description, _mixture(centres, spread), scale, centres, spread)


def _circle(turn: npt.NDArray[np.float64]) -> Points:
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def _moons(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    part = random.integers(2, size=count)
    arc = _circle(np.pi * random.random(count))
    # the second moon is the first, turned by half a turn and moved into its opening; both together are centred
    points = np.where(part[:, None] == 0, arc, np.array([1.0, 0.5]) - arc) - np.array([0.5, 0.25])
    return points + 0.05 * random.standard_normal((count, 2)), part


def _rings(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    part = random.integers(2, size=count)
    radius = np.where(part == 0, 1.0, 0.5) + 0.03 * random.standard_normal(count)
    return radius[:, None] * _circle(2 * np.pi * random.random(count)), part


def _spiral(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    part = random.integers(2, size=count)
    way = np.sqrt(random.random(count))  # the root spreads points evenly along the arm
    points = (0.08 + way)[:, None] * _circle(3 * np.pi * way + np.pi * part)
    return points + 0.025 * random.standard_normal((count, 2)), part


def _swiss_roll(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    turn = 1.5 * np.pi * (1 + 2 * random.random(count))
    return turn[:, None] * _circle(turn) + 0.3 * random.standard_normal((count, 2)), np.zeros(count, np.int64)


def _s_curve(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    turn = 3 * np.pi * (random.random(count) - 0.5)
    points = np.stack([np.sin(turn), np.sign(turn) * (np.cos(turn) - 1)], axis=1)
    return points + 0.05 * random.standard_normal((count, 2)), np.zeros(count, np.int64)


def _checkerboard(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    part = random.integers(8, size=count)
    row = part // 2
    corner = np.stack([2 * (part % 2) + row % 2, row], axis=1) - 2.0
    return corner + random.random((count, 2)), part


def _gaussian(random: np.random.Generator, count: int) -> tuple[Points, Parts]:
    return random.standard_normal((count, 2)), np.zeros(count, np.int64)


_EIGHT = tuple((float(np.cos(turn)), float(np.sin(turn))) for turn in np.arange(8) * np.pi / 4)
_GRID = tuple((float(x), float(y)) for x in range(-4, 5, 2) for y in range(-4, 5, 2))

_ALL = (
    _modes("ring-8", Text("Ring of 8"), Text("Eight narrow modes on a circle of radius 1 (σ 0.01): does G find all of them?"),
           _EIGHT, 0.01),
    _modes("grid-25", Text("Grid of 25"), Text("Five by five narrow modes (2 apart, σ 0.05): the classic test for lost modes."),
           _GRID, 0.05, 4.0),
    _modes("two-modes", Text("Two clusters"),
           Text("Two clusters with a gap: the lecture's picture of why pixel distance is not enough."),
           ((-0.75, -0.2), (0.75, 0.2)), 0.12),
    Toy("moons", Text("Two moons"), Text("Two half circles that reach into each other."), _moons, 1.25),
    Toy("rings", Text("Two rings"), Text("A circle within a circle."), _rings),
    Toy("spiral", Text("Spiral"), Text("Two arms that wind around each other."), _spiral),
    Toy("swiss-roll", Text("Swiss roll"), Text("One long band, rolled up."), _swiss_roll, 14.0),
    Toy("s-curve", Text("S-curve"), Text("One band in the shape of an S."), _s_curve, 2.0),
    Toy("checkerboard", Text("Checkerboard"), Text("Eight squares with sharp edges that touch at their corners."), _checkerboard,
        2.0),
    _modes("gaussian", Text("Gaussian"), Text("A single round cloud: the simplest thing to learn."), ((0.0, 0.0),), 1.0, 3.0),
)
TOYS: dict[str, Toy] = {toy.key: toy for toy in _ALL}

"""How far generated points are from real ones, each figure beside its floor: what other real points, as many, get.

Densities are compared as histograms: `BINS` x `BINS` equal cells of the plane's window, and one more for all that lies outside
it. With shares p of the real and q of the generated points, natural logarithms and m = (p + q) / 2:

    JS = 1/2 sum p log(p/m) + 1/2 sum q log(q/m), 0 to ln 2; no smoothing is needed
    KL = sum p' log(p'/q'), with half a point added to each cell of both (else a single empty cell makes it infinite)

Even two real samples differ, the more cells the more, so neither is 0 for a perfect generator: hence the floors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gan_studio.core.lab.playground_facts import EXTENT, Figures, Floats

if TYPE_CHECKING:
    from gan_studio.core.data.builtin.toys import Toy
    from gan_studio.core.metrics.slices import Slices

BINS = 30
COMPARED = 2500  # points of each kind, as the PacGAN protocol has it for modes
SORTED = 1000  # of them for the sliced Wasserstein distance
FLOOR_DRAWS = 8
SMOOTHING = 0.5  # of a point, in each cell

Counts = npt.NDArray[np.int64]
Draw = Callable[[int, int], Floats]
"""Real points (count, 2) of a count and a seed."""


def histogram(points_N2: Floats) -> Counts:
    """Points in each cell, (BINS * BINS + 1,); the last counts those outside the window."""
    cells = np.floor((points_N2.astype(np.float64) + EXTENT) * (BINS / (2 * EXTENT)))
    inside = ((cells >= 0) & (cells < BINS)).all(axis=1)
    index = np.full(len(points_N2), BINS * BINS, np.int64)
    index[inside] = (cells[inside, 1] * BINS + cells[inside, 0]).astype(np.int64)
    return np.bincount(index, minlength=BINS * BINS + 1)


def jensen_shannon(first: Counts, second: Counts) -> float:
    """JS of two histograms, in nats."""
    p, q = first / first.sum(), second / second.sum()
    middle = (p + q) / 2
    return _relative_entropy(p, middle) / 2 + _relative_entropy(q, middle) / 2


def kullback_leibler(first: Counts, second: Counts) -> float:
    """KL of the first histogram from the second, in nats, with `SMOOTHING` in each cell of both."""
    p, q = first + SMOOTHING, second + SMOOTHING
    return _relative_entropy(p / p.sum(), q / q.sum())


def _relative_entropy(p: npt.NDArray[np.float64], q: npt.NDArray[np.float64]) -> float:
    some = p > 0
    return max(0.0, float((p[some] * np.log(p[some] / q[some])).sum()))


class Comparison:
    """Compares generated points with those of a distribution.

    Args:
        draw: gives real points.
        toy: the distribution, where it is a built-in one: its modes may be known.
    """

    def __init__(self, draw: Draw, toy: Toy | None) -> None:
        self._draw = draw
        self._modes = toy.modes_K2 if toy is not None and len(toy.modes_K2) > 1 else np.zeros((0, 2), np.float32)
        self._std = toy.mode_std if toy is not None else 0.0
        self._real = draw(COMPARED, 1)
        self._counts = histogram(self._real)
        self._floors: npt.NDArray[np.float64] | None = None

    def figures(self, generated_N2: Floats) -> Slices[Figures]:
        """Of `COMPARED` generated points, in slices of a few milliseconds."""
        if self._floors is None:
            sums = np.zeros(3)
            for seed in range(FLOOR_DRAWS):
                sums += yield from self._distances(self._draw(COMPARED, 2 + seed))
            self._floors = sums / FLOOR_DRAWS
        js, kl, wasserstein = yield from self._distances(generated_N2)
        modes, good = yield from self._good(generated_N2)
        js_floor, kl_floor, wasserstein_floor = (float(floor) for floor in self._floors)
        return Figures(js, js_floor, kl, kl_floor, wasserstein, wasserstein_floor, modes, len(self._modes), good)

    def of_perfect(self) -> float:
        """The JS divergence of a generator that draws real points, from draws that nothing else here is made of."""
        return jensen_shannon(histogram(self._draw(COMPARED, 91)), histogram(self._draw(COMPARED, 92)))

    def _distances(self, points_N2: Floats) -> Slices[tuple[float, float, float]]:
        import torch

        from gan_studio.core.metrics.sliced import sliced_points

        counts = histogram(points_N2)
        js, kl = jensen_shannon(self._counts, counts), kullback_leibler(self._counts, counts)
        yield
        wasserstein = yield from sliced_points(
            torch.from_numpy(self._real[:SORTED]), torch.from_numpy(points_N2[:SORTED]))
        return js, kl, wasserstein

    def _good(self, points_N2: Floats) -> Slices[tuple[int | None, float | None]]:
        from gan_studio.core.metrics.modes import count_modes

        if not len(self._modes):
            return None, None
        found = count_modes(points_N2, self._modes, self._std)
        yield
        return found

"""The evaluator: a generator against the reals, in slices that fit between two training steps."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core.data.types import DataSet, plural_of
from gan_studio.core.errors import DataError
from gan_studio.core.metrics.families import FAMILIES, NOISE, REPEATED, Figure, figures_for
from gan_studio.core.metrics.features import RandomFeatures, side_of, to_pictures
from gan_studio.core.metrics.report import Measured, Report
from gan_studio.core.metrics.samples import Samples, of_images, of_points, quantised
from gan_studio.core.metrics.slices import Slices
from gan_studio.core.words import Text

MOST_IMAGES = 1000
MOST_POINTS = 2500
"""Samples that are compared unless another count is asked for: points as in the PacGAN protocol."""
FEWEST = 16
"""Reals without which no figure means anything: half of them are the control."""

Draw = Callable[[Tensor], Tensor]


@dataclass
class _Reals:
    """Two disjoint halves of the reals, a collapsed generator and noise, all of one size, and how to standardise."""

    first: Samples
    second: Samples
    collapsed: Samples
    noise: Samples
    mean: Tensor  # (D,)
    spread: Tensor


class Evaluator:
    """Measures generators against one data set; every evaluation draws from the same latents, so that figures of one
    evaluator can be compared.

    Args:
        count: samples to compare; by default half of the data, at most 1,000 images or 2,500 points. Never more than
            half: the other half is the control. Never fewer than 8.
        seed: of the reals that are taken, of the latents and of the random directions.
        keys: only these figures (see `families.FIGURES`); all that suit the data by default. The headline is always
            measured.

    Raises:
        DataError: fewer than `FEWEST` samples.
        KeyError: a key that is no figure of this kind of data.
    """

    def __init__(self, data: DataSet, *, count: int | None = None, seed: int = 0,
                 keys: Collection[str] | None = None) -> None:
        if len(data) < FEWEST:
            raise DataError(Text("{count} {things} are too few to measure a generator by.", count=len(data),
                                 things=plural_of(data.kind)),
                            Text("With {fewest} or more there are figures; with some hundreds they are steady.", fewest=FEWEST))
        self._data = data
        self._seed = seed
        self._images = data.kind == "images"
        most = min(len(data) // 2, count or (MOST_IMAGES if self._images else MOST_POINTS))
        self.count = max(FEWEST // 2, most)
        self.figures: tuple[Figure, ...] = figures_for(data, keys)
        self._net = RandomFeatures(side_of(data.shape[0])) if self._images else None
        self._reals: _Reals | None = None
        self._bounds: tuple[dict[str, float], dict[str, float]] | None = None
        self._done = self._expected = 0

    @property
    def share_done(self) -> float:
        """How far the evaluation at hand is, 0 to 1, roughly."""
        return min(1.0, self._done / max(1, self._expected))

    def latents(self, latent_dim: int) -> Tensor:
        """The latents that every evaluation draws from, float32 (count, latent_dim)."""
        drawn = np.random.RandomState([self._seed, 1]).standard_normal((self.count, latent_dim))
        return torch.from_numpy(drawn.astype(np.float32))

    def real_indices(self) -> npt.NDArray[np.int64]:
        """Which reals are looked at: first the `count` that generated ones are compared with, then the control."""
        order: npt.NDArray[np.int64] = np.random.RandomState(self._seed).permutation(len(self._data))[: 2 * self.count]
        return order

    def evaluate(self, draw: Draw, latent_dim: int) -> Generator[None, None, Report]:
        """Works in slices of about 50 ms or less, a `yield` after each; the report is the generator's return value.

        The first evaluation also looks at the reals and finds floors and ceilings. Torch's global random state and
        its number of threads are left alone.

        Args:
            draw: latents float32 (N, latent_dim) on the CPU -> images (N, C, H, W) in [-1, 1] or points (N, 2), on
                any device. It is called with few latents at a time, under `torch.no_grad`.
        """
        worked = 0.0
        work = self._evaluate(draw, latent_dim)
        while True:
            began = time.perf_counter()
            try:
                next(work)
            except StopIteration as end:
                values, notes = end.value
                worked += time.perf_counter() - began
                return self._report(values, notes, worked)
            worked += time.perf_counter() - began
            yield

    def _evaluate(self, draw: Draw, latent_dim: int) -> Slices[tuple[dict[str, float], tuple[str, ...]]]:
        families = len({figure.family for figure in self.figures})
        # A look at samples and a family's figures each count as one: the first time for the reals and both failures too.
        self._done, self._expected = 0, (1 if self._bounds is not None else 4) + families * (1 if self._bounds is not None else 3)
        if self._reals is None:
            self._reals = yield from self._prepare()
        if self._bounds is None:
            floor = yield from self._measure(self._reals.second, self.figures)
            ceiling: dict[str, float] = {}
            for kind, failed in ((REPEATED, self._reals.collapsed), (NOISE, self._reals.noise)):
                which = [figure for figure in self.figures if figure.ceiling == kind]
                measured = yield from self._measure(failed, which)
                ceiling |= {figure.key: measured[figure.key] for figure in which if figure.key in measured}
            self._bounds = floor, ceiling
        latents_ND = self.latents(latent_dim)

        def drawn(start: int, stop: int) -> Tensor:
            return draw(latents_ND[start:stop])

        generated = yield from self._look(drawn)
        values = yield from self._measure(generated, self.figures)
        missing = [figure for figure in self.figures if self.count < figure.fewest]
        things = plural_of(self._data.kind)
        notes = tuple(Text("{figure} needs at least {fewest} {things} in the data.", figure=figure.label,
                           fewest=2 * figure.fewest, things=things) for figure in missing)
        return values, notes

    def _prepare(self) -> Slices[_Reals]:
        """Looks at the reals. Only `2 * count` of them are ever read."""
        order = self.real_indices()
        halves: list[Samples] = []
        for indices in (order[: self.count], order[self.count :]):
            def real(start: int, stop: int, indices: npt.NDArray[np.int64] = indices) -> Tensor:
                found = self._data.gather(indices[start:stop])
                return to_pictures(found.view(np.uint8)) if self._images else torch.from_numpy(np.array(found, np.float32))

            halves.append((yield from self._look(real, raw=True)))
        shape = (self._data.shape[2], *self._data.shape[:2]) if self._images else self._data.shape

        def noise(start: int, stop: int) -> Tensor:
            uniform = np.random.RandomState([self._seed, start]).uniform(-1, 1, (stop - start, *shape))
            return torch.from_numpy(uniform.astype(np.float32))

        noisy = yield from self._look(noise)
        mean_D, spread_D = _standards(halves[0].features) if self._images else (torch.zeros(2), torch.ones(2))
        reals = _Reals(halves[0], halves[1], halves[1], noisy, mean_D, spread_D)
        self._reals = reals
        for samples in (*halves, noisy):
            samples.features = (samples.features - mean_D) / spread_D
        reals.collapsed = _repeated(halves[1], halves[0].features)
        return reals

    def _look(self, source: Callable[[int, int], Tensor], *, raw: bool = False) -> Slices[Samples]:
        """Features of `count` samples: as drawn (raw: as read from the data), standardised where the reals are known."""

        @torch.no_grad()
        def batch(start: int, stop: int) -> Tensor:
            found = source(start, stop)
            if self._images:
                return found if raw else quantised(found)
            return found.detach().to("cpu", torch.float32).nan_to_num(0.0, 1e6, -1e6)

        self._done += 1
        if self._net is None:
            return (yield from of_points(self.count, batch))
        samples = yield from of_images(self.count, batch, self._net)
        if self._reals is not None:
            samples.features = (samples.features - self._reals.mean) / self._reals.spread
        return samples

    def _measure(self, samples: Samples, figures: Collection[Figure]) -> Slices[dict[str, float]]:
        assert self._reals is not None
        values: dict[str, float] = {}
        families = dict.fromkeys(figure.family for figure in figures if self.count >= figure.fewest)
        for family in families:
            values |= yield from FAMILIES[family](self._reals.first, samples, self._data)
            self._done += 1
            yield
        return values

    def _report(self, values: dict[str, float], notes: tuple[str, ...], seconds: float) -> Report:
        assert self._bounds is not None
        floor, ceiling = self._bounds
        found = tuple(
            Measured(each.key, each.label, values[each.key], floor[each.key], ceiling[each.key], each.better, each.how)
            for each in self.figures if each.key in values)
        return Report(self.count, found, seconds, notes)


@torch.no_grad()
def _standards(features_ND: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and spread of each feature of the reals. A feature that never changes is left at its scale: dividing by
    next to nothing would turn rounding into the only thing that counts."""
    spread_D, mean_D = torch.std_mean(features_ND, dim=0, correction=0)
    return mean_D, spread_D.clamp(min=max(1e-3, 0.25 * float(spread_D.median())))


@torch.no_grad()
def _repeated(samples: Samples, reference_ND: Tensor) -> Samples:
    """A collapsed generator: one real sample, the one nearest to the mean, over and over."""
    shown = len(samples) if samples.pictures is None else len(samples.pictures)  # whose picture is at hand
    nearest = int((samples.features[:shown] - reference_ND.mean(0)).square().sum(1).argmin())
    features = samples.features[nearest].expand_as(samples.features)
    if samples.pictures is None:
        return Samples(features)
    return Samples(features, samples.pictures[nearest].expand_as(samples.pictures))

"""Finds the directions of a generator that change one factor each, and measures what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gan_studio.core.directions import fit
from gan_studio.core.directions.files import Direction

Draw = Callable[[npt.NDArray[np.float32]], npt.NDArray[np.uint8]]
"""Pictures of latents (N, L): uint8 (N, H, W, C)."""
Read = Callable[[npt.NDArray[np.uint8]], npt.NDArray[np.float64]]
"""Factors of pictures: (N, K)."""

SAMPLES = 4096
PICTURES = 48  # that a slider is tried on
VALUES = np.linspace(-3, 3, 9)
SWING = 2.5  # standard deviations to either side, to see how strong a dimension is
PART = 64
LEAST_SPREAD = 1e-6


@dataclass(frozen=True)
class Factor:
    """A factor that a slider is wanted for, or that is only to be left alone (`wanted` False). See `Direction`."""

    key: str
    label: str
    low: str = ""
    high: str = ""
    wanted: bool = True


def find_directions(
    draw: Draw, read: Read, latent_dim: int, factors: Sequence[Factor], *, samples: int = SAMPLES,
    pictures: int = PICTURES, seed: int = 0, held_ML: npt.NDArray[np.float64] | None = None,
) -> Generator[float, None, list[Direction]]:
    """Fits a direction to each wanted factor and measures it on latents of its own, in the order of `factors`.

    Yields the share that is done after each few pictures: a safe point to wait or to close it. A factor that the generator
    never changes has no direction in the result; which of the others are good enough is for the caller to say, by
    `correlation` and `others`.

    Args:
        samples: pictures that directions are fitted to.
        pictures: that each slider is tried on, at nine values.
        held_ML: directions that must not move, such as locked dimensions.
    """
    random = np.random.RandomState(seed)
    wanted = [index for index, factor in enumerate(factors) if factor.wanted]
    total = samples + len(wanted) * pictures * len(VALUES)
    done = 0
    z_NL = random.randn(max(samples, latent_dim + 2), latent_dim).astype(np.float32)
    read_NK: list[npt.NDArray[np.float64]] = []
    for part in _parts(z_NL):
        read_NK.append(read(draw(part)))
        done += len(part)
        yield done / total
    factors_NK = np.concatenate(read_NK)
    gradients = fit.mean_gradients(z_NL, factors_NK)
    spread = factors_NK.std(axis=0)
    tried = random.randn(pictures, latent_dim)
    found = []
    for index in wanted:
        vector = fit.direction_of(gradients, index, held_ML=held_ML) if spread[index] > LEAST_SPREAD else None
        if vector is None:
            continue
        steps = fit.walk(tried, vector, VALUES).reshape(-1, latent_dim)
        along = []
        for part in _parts(steps):
            along.append(read(draw(part)))
            done += len(part)
            yield min(1.0, done / total)
        measured = fit.fidelity(VALUES, np.concatenate(along).reshape(pictures, len(VALUES), -1), index, spread)
        factor = factors[index]
        found.append(Direction(factor.key, factor.label, factor.low, factor.high, tuple(round(float(v), 6) for v in vector),
                               round(measured.correlation, 4), round(min(measured.others, 99.0), 4)))
    return found


def effects_of(draw: Draw, latent_dim: int, *, pictures: int = 8, seed: int = 0) -> tuple[float, ...]:
    """Mean change of a picture, in grey levels, when each dimension goes from one end to the other, (L,)."""
    bases = np.random.RandomState(seed).randn(pictures, latent_dim).astype(np.float32)
    found = []
    for dimension in range(latent_dim):
        ends = np.repeat(bases, 2, axis=0)
        ends[0::2, dimension], ends[1::2, dimension] = -SWING, SWING
        drawn = draw(ends).astype(np.int16)
        found.append(round(float(np.abs(drawn[0::2] - drawn[1::2]).mean()), 3))
    return tuple(found)


def _parts(z_NL: npt.NDArray[np.float32]) -> list[npt.NDArray[np.float32]]:
    return np.array_split(z_NL, max(1, -(-len(z_NL) // PART)))

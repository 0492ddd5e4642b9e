"""A closed random walk around a path through latent space, so that a film of few keys, or of one, never stands still.

z' = (z + r n) / sqrt(1 + r^2), where n goes once around a circle of time and is a sum of three harmonics with random
coefficients, of unit variance at every moment. z' is then about as long as z is, for every radius r, and the walk ends
exactly where it began.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from gan_studio.core.latent.held import LARGEST_SEED, Floats

MOST_RADIUS = 10.0
HARMONICS = 3


@dataclass(frozen=True)
class NoiseLoop:
    """A closed random walk around the path, `radius` in standard deviations of z. The same seed is the same walk."""

    radius: float = 0.5
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0 < self.radius <= MOST_RADIUS or not 0 <= self.seed <= LARGEST_SEED:
            raise ValueError(f"no noise loop of radius {self.radius} and seed {self.seed}")

    def around(self, z: Floats, turn: float) -> Floats:
        """z (L,) and the walk at `turn` of the whole, 0 to 1."""
        walked = np.asarray(z + self.radius * _walk(self.seed, len(z), turn), np.float64)
        return np.asarray(walked / math.sqrt(1 + self.radius**2), np.float32)


def _walk(seed: int, latent_dim: int, turn: float) -> Floats:
    angles = 2 * math.pi * turn * np.arange(1, HARMONICS + 1)
    waves = np.concatenate([np.cos(angles), np.sin(angles)])
    return np.asarray(waves @ _coefficients(seed, latent_dim), np.float32)


@lru_cache(maxsize=8)
def _coefficients(seed: int, latent_dim: int) -> Floats:
    """(2 * HARMONICS, L), of amplitudes 1/k, so that the variance of their sum is 1 at every turn."""
    amplitudes = 1 / np.arange(1, HARMONICS + 1)
    amplitudes /= np.linalg.norm(amplitudes)
    drawn = np.random.RandomState(seed).randn(2 * HARMONICS, latent_dim)
    return np.asarray(np.tile(amplitudes, 2)[:, None] * drawn, np.float32)

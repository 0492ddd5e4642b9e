"""A plane of seeds: every point with whole coordinates is the latent of a seed, and between four of them lies their blend.

The seeds of a row follow each other and a row is `ROW` seeds away from the next, as in the visualizer of StyleGAN3 (Karras et
al. 2021), so that a place can be told by a number that also the command line understands.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from gan_studio.core.latent.blend import Floats, in_plane
from gan_studio.core.latent.held import LARGEST_SEED
from gan_studio.core.latents import latents_of_seeds

ROW = 100


def seed_at(origin: int, column: int, row: int) -> int:
    """The seed of a point with whole coordinates, where `origin` is that of (0, 0). Seeds go round in a circle."""
    return (origin + column + ROW * row) % (LARGEST_SEED + 1)


def nearest(x: float, y: float) -> tuple[int, int]:
    """The point with whole coordinates that is nearest to (x, y)."""
    return math.floor(x + 0.5), math.floor(y + 0.5)


def latent_at(origin: int, x: float, y: float, latent_dim: int) -> Floats:
    """The latent (L,) at (x, y): on the arcs between the four seeds around it, and exactly a seed's at a whole point."""
    column, row = math.floor(x), math.floor(y)
    if (x, y) == (column, row):
        return np.array(_corners(origin, column, row, latent_dim)[0])
    return in_plane(_corners(origin, column, row, latent_dim), x - column, y - row)


@lru_cache(maxsize=8)
def _corners(origin: int, column: int, row: int, latent_dim: int) -> Floats:
    places = [(column, row), (column + 1, row), (column, row + 1), (column + 1, row + 1)]
    corners: Floats = np.asarray(latents_of_seeds([seed_at(origin, *place) for place in places], latent_dim))
    corners.setflags(write=False)
    return corners

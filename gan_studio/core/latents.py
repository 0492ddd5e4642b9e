"""The latents that seeds stand for: the same everywhere, in the window, on the command line and in grids."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt


def tile_count(size: int) -> int:
    """Tiles in a run's grid of images of `size` px: fewer where each costs more to draw and to keep."""
    return 64 if size <= 64 else 36 if size <= 128 else 16


def latents_of_seeds(seeds: Iterable[int], latent_dim: int) -> npt.NDArray[np.float32]:
    """z ~ N(0, I) for each seed, float32 (N, latent_dim). A seed gives the same vector on every machine, whatever the
    other seeds are.

    As StyleGAN does (`RandomState(seed).randn`, NVlabs/stylegan3 gen_images.py): this stream of numpy's is frozen by
    its compatibility policy. Seeds are taken modulo 2**32.
    """
    rows = [np.random.RandomState(seed % 2**32).randn(latent_dim) for seed in seeds]
    return np.asarray(rows, dtype=np.float32).reshape(len(rows), latent_dim)

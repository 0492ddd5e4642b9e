"""Sliced Wasserstein distance: of points, and of the patches of pictures as in PGGAN (Karras et al., arXiv 1710.10196)."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from gan_studio.core.metrics.slices import Slices

DIRECTIONS = 128
_SEED = 512


def directions(dimensions: int, count: int = DIRECTIONS, seed: int = _SEED) -> Tensor:
    """Fixed random unit vectors, float32 (dimensions, count): evenly spread angles in the plane."""
    if dimensions == 2:
        angles = np.arange(count) * np.pi / count
        return torch.from_numpy(np.stack([np.cos(angles), np.sin(angles)]).astype(np.float32))
    drawn = np.random.RandomState(seed).standard_normal((dimensions, count))
    return torch.from_numpy((drawn / np.linalg.norm(drawn, axis=0)).astype(np.float32))


@torch.no_grad()
def wasserstein_1d(first_ND: Tensor, second_ND: Tensor) -> float:
    """Mean absolute difference of the sorted columns; both have as many rows."""
    # numpy sorts columns of float32 several times faster than torch on one thread
    first, second = (np.sort(part.T.contiguous().numpy(), axis=1) for part in (first_ND, second_ND))
    return float(np.abs(first - second).mean(dtype=np.float64))


def sliced_points(first_N2: Tensor, second_N2: Tensor) -> Slices[float]:
    """Plain sliced Wasserstein distance of two clouds, in their own units."""
    total, parts = 0.0, torch.split(directions(2), 32, dim=1)
    for part in parts:
        total += wasserstein_1d(first_N2 @ part, second_N2 @ part)
        yield
    return total / len(parts)

"""Modes of the toys: how many a generator finds, and how many of its points are good, by the PacGAN protocol.

Lin et al., arXiv 1712.04086: 2,500 points; a point is good within three standard deviations of a mode, and a mode is
found when it is the nearest one of at least one good point.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

WITHIN = 3.0


def count_modes(points_N2: npt.NDArray[np.float32], centres_K2: npt.NDArray[np.float32], std: float) -> tuple[int, float]:
    """Modes found, and the share of good points."""
    if not len(points_N2):
        return 0, 0.0
    nearest, distance = _nearest(points_N2.astype(np.float64), centres_K2.astype(np.float64))
    good = distance <= WITHIN * std
    return len(np.unique(nearest[good])), float(good.mean())


def _nearest(points_N2: npt.NDArray[np.float64], centres_K2: npt.NDArray[np.float64]) -> tuple[
        npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    apart_NK = np.linalg.norm(points_N2[:, None] - centres_K2, axis=2)
    return apart_NK.argmin(1), apart_NK.min(1)

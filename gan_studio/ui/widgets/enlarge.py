"""Enlarging a small picture smoothly. Qt's own smooth scaling is bilinear, which shows the old pixels as a grid."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt


def enlarge(image: npt.NDArray[np.uint8], width: int, height: int) -> npt.NDArray[np.uint8]:
    """uint8 (H, W, C) to uint8 (height, width, C) by Catmull-Rom cubics (Keys 1981, a = -0.5), edges repeated.

    Only for enlarging: it does not average pixels when the result is smaller.
    """
    rows, columns = image.shape[:2]
    channels = image.shape[2]
    tall = _weights(rows, height) @ image.reshape(rows, -1).astype(np.float32)
    wide = np.matmul(_weights(columns, width), tall.reshape(height, columns, channels))
    np.clip(wide, 0, 255, out=wide)
    wide += 0.5
    finished: npt.NDArray[np.uint8] = wide.astype(np.uint8)
    return finished


@lru_cache(maxsize=16)
def _weights(before: int, after: int) -> npt.NDArray[np.float32]:
    """(after, before): how much each old pixel gives to each new one; rows sum to 1."""
    centre = (np.arange(after) + 0.5) * before / after - 0.5
    first = np.floor(centre).astype(int) - 1
    made = np.zeros((after, before), np.float32)
    for tap in range(4):
        distance = np.abs(centre - (first + tap))
        near = 1.5 * distance**3 - 2.5 * distance**2 + 1
        far = -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2
        np.add.at(made, (np.arange(after), np.clip(first + tap, 0, before - 1)), np.where(distance <= 1, near, far))
    return made

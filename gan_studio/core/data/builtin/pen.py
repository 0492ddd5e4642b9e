"""A round pen on black paper: antialiased strokes of changing thickness for many pictures at once. Numpy only."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_CHUNK_PIXELS = 65_536  # what is worked on at a time stays in the processor's cache
_FIELD_SIDE = 64  # px: above, the distance to the stroke is computed at this side and enlarged, as it is smooth
_EDGE = 1 / 26  # of the side, up to 64 px: over how much the ink fades


def draw_strokes(points_NP2: Floats, radius_NP: Floats, joined: npt.NDArray[np.bool_], size: int) -> npt.NDArray[np.uint8]:
    """N pictures of strokes, uint8 (N, size, size).

    Args:
        points_NP2: the pen's way in px, x then y, from the top left corner.
        radius_NP: half of the stroke's thickness at each point, px.
        joined: (P - 1,) whether the pen is down between a point and the next one.
        size: side of the pictures, px.
    """
    side = min(size, _FIELD_SIDE)
    shrink = np.float32(side / size)
    pictures = np.empty((len(points_NP2), size, size), np.uint8)
    step = max(1, _CHUNK_PIXELS // side**2)
    segments = np.flatnonzero(joined)
    for first in range(0, len(points_NP2), step):
        chunk = slice(first, first + step)
        field = _distance(points_NP2[chunk] * shrink, radius_NP[chunk] * shrink, segments, side)
        if side != size:
            field = _enlarged(field, size) / shrink
        edge = max(1.0, _EDGE * min(size, _FIELD_SIDE))
        pictures[chunk] = np.rint(255 * np.clip(0.5 - field / np.float32(edge), 0, 1))
    return pictures


def _distance(points_NP2: Floats, radius_NP: Floats, segments: npt.NDArray[np.int64], side: int) -> Floats:
    """Distance of each pixel's middle to the edge of the nearest stroke, negative inside, (N, side, side) px."""
    middle = np.arange(side, dtype=np.float32) + np.float32(0.5)
    nearest = np.full((len(points_NP2), side, side), 1e6, np.float32)
    for k in segments:
        a, b = points_NP2[:, k], points_NP2[:, k + 1]
        way = b - a
        square = np.maximum((way**2).sum(axis=1), np.float32(1e-6))[:, None]
        x, y = middle - a[:, :1], middle - a[:, 1:]  # (N, side) each
        t = (x * way[:, :1] / square)[:, None, :] + (y * way[:, 1:] / square)[:, :, None]
        np.clip(t, 0, 1, out=t)
        across = x[:, None, :] - t * way[:, 0, None, None]
        down = y[:, :, None] - t * way[:, 1, None, None]
        across *= across
        down *= down
        across += down
        np.sqrt(across, out=across)
        t *= (radius_NP[:, k + 1] - radius_NP[:, k])[:, None, None]
        across -= t
        across -= radius_NP[:, k, None, None]
        np.minimum(nearest, across, out=nearest)
    return nearest


def _enlarged(field: Floats, size: int) -> Floats:
    """The field at another side, linearly between the middles of its pixels."""
    side = field.shape[1]
    at = np.clip((np.arange(size) + 0.5) * side / size - 0.5, 0, side - 1)
    low = np.minimum(at.astype(np.int64), side - 2)
    part = (at - low).astype(np.float32)
    rows = field[:, low] * (1 - part)[:, None] + field[:, low + 1] * part[:, None]
    enlarged: Floats = rows[:, :, low] * (1 - part) + rows[:, :, low + 1] * part
    return enlarged

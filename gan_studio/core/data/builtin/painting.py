"""Draws a built-in set of images, some at a time, with its labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.builtin.digits import draw_digits, sample_digit
from gan_studio.core.data.builtin.digits import labels_of as digit_labels
from gan_studio.core.data.builtin.face_factors import labels_of as face_labels
from gan_studio.core.data.builtin.face_factors import sample_face
from gan_studio.core.data.builtin.faces import FACE_SEED, face_of
from gan_studio.core.data.builtin.sets import BuiltinSet

Images = npt.NDArray[np.uint8]
Labels = dict[str, npt.NDArray[np.float32]]


def channels_of(which: BuiltinSet) -> int:
    """Channels that the set is drawn in: 1 for digits, 3 for faces."""
    return 1 if which.key == "digits" else 3


def painted(which: BuiltinSet, size: int, count: int) -> Iterator[Images]:
    """The first `count` images in order, uint8 (n, size, size, C) a step; a step takes about a tenth of a second."""
    # digits are drawn many at a time, which is what makes them fast; a face takes milliseconds and is drawn alone
    step = max(50, 500 * 32**2 // size**2) if which.key == "digits" else max(2, 24 * 64**2 // size**2)
    for first in range(0, count, step):
        yield drawn(which, range(first, min(first + step, count)), size)


def drawn(which: BuiltinSet, indices: Sequence[int], size: int) -> Images:
    """The images at `indices`, uint8 (n, size, size, C)."""
    if which.key == "digits":
        return draw_digits([sample_digit(index) for index in indices], size)
    return np.stack([face_of(index, size) for index in indices])


def labels(which: BuiltinSet) -> Labels:
    """The factors of every image of the set, float32 (count,) each."""
    if which.key == "digits":
        return digit_labels([sample_digit(index) for index in range(which.count)])
    return face_labels([sample_face(index, FACE_SEED) for index in range(which.count)])

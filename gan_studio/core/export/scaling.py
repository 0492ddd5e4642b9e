"""Pictures made larger for other programs: each pixel as a square, or smooth."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
"""(H, W, 3)."""
Scaling = Literal["smooth", "pixels"]

LARGEST = 4096
"""px of a side: no decoder of films in hardware takes more."""


def side_for(size: int, wanted: int | None, *, even: bool) -> int:
    """The side in px that pictures of `size` px get where `wanted` px are asked for (None: as they are): within 2 and
    `LARGEST`, and one more where it has to be even, as H.264's halved colours need."""
    side = min(LARGEST, max(2, size if wanted is None else wanted))
    return side + side % 2 if even else side


def scaled(picture: Picture, side: int, scaling: Scaling) -> Picture:
    """A square picture with sides of `side` px, or another with `side` as its height: nearest or Lanczos."""
    height, width = picture.shape[:2]
    if height == side:
        return picture
    across = round(width * side / height)
    factor = side // height
    if scaling == "pixels" and (height * factor, width * factor) == (side, across):
        return picture.repeat(factor, axis=0).repeat(factor, axis=1)
    from PIL import Image

    how = Image.Resampling.NEAREST if scaling == "pixels" else Image.Resampling.LANCZOS
    return np.asarray(Image.fromarray(np.ascontiguousarray(picture)).resize((across, side), how))


def evened(picture: Picture) -> Picture:
    """With an even number of rows and columns: the last one twice where it is odd."""
    height, width = picture.shape[:2]
    if height % 2 == 0 and width % 2 == 0:
        return picture
    return np.pad(picture, ((0, height % 2), (0, width % 2), (0, 0)), "edge")

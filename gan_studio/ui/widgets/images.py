"""From numpy pictures to Qt's, without copying where that can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pictures = npt.NDArray[np.uint8]


def as_qimage(image: Pictures) -> QImage:
    """A view of one picture, uint8 (H, W), (H, W, 1), (H, W, 3) or (H, W, 4): grey, RGB or RGBA.

    The pixels are shared: the array has to live, unchanged, as long as the QImage is used. Use `.copy()` to part them.

    Raises:
        ValueError: another shape or type.
    """
    if image.dtype != "uint8" or image.ndim not in (2, 3):
        raise ValueError(f"a picture is uint8 of 2 or 3 dimensions, not {image.dtype} {image.shape}")
    channels = image.shape[2] if image.ndim == 3 else 1
    formats = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
    if channels not in formats:
        raise ValueError(f"a picture has 1, 3 or 4 channels, not {channels}")
    height, width = image.shape[:2]
    if not image.flags.c_contiguous:
        image = image.copy(order="C")
        return QImage(image.data, width, height, width * channels, formats[channels]).copy()
    return QImage(image.data, width, height, width * channels, formats[channels])


def as_pixmap(image: Pictures) -> QPixmap:
    """A picture for a label, chip or icon; the array may go afterwards."""
    return QPixmap.fromImage(as_qimage(image))

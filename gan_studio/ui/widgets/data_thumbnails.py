"""Thumbnails of a scan in bounded memory: the first ones as they came, later ones packed as small JPEGs."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPixmap

RAW_BUDGET = 96 * 1024 * 1024  # bytes kept unpacked
PACKED_BUDGET = 320 * 1024 * 1024  # bytes of JPEGs: about 100,000 of 128 px
PIXMAP_COUNT = 600  # decoded for drawing: a few screens full


class Thumbnails:
    """uint8 HWC RGB pictures by index; drawn as square pixmaps. Beyond its budget it keeps none, and says so by None."""

    def __init__(self) -> None:
        self._raw: dict[int, npt.NDArray[np.uint8]] = {}
        self._packed: dict[int, bytes] = {}
        self._pixmaps: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._raw_bytes = 0
        self._packed_bytes = 0

    def __len__(self) -> int:
        return len(self._raw) + len(self._packed)

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]

    def add(self, index: int, image: npt.NDArray[np.uint8]) -> None:
        if self._raw_bytes + image.nbytes <= RAW_BUDGET:
            self._raw[index] = image
            self._raw_bytes += image.nbytes
        elif self._packed_bytes < PACKED_BUDGET:
            packed = _pack(image)
            self._packed[index] = packed
            self._packed_bytes += len(packed)

    def image(self, index: int) -> QImage | None:
        """The thumbnail, in its own shape."""
        if (raw := self._raw.get(index)) is not None:
            return to_qimage(raw)
        if (packed := self._packed.get(index)) is not None:
            return QImage.fromData(QByteArray(packed))
        return None

    def pixmap(self, index: int, side: int) -> QPixmap | None:
        """The centre square of the thumbnail, `side` device px wide, from a cache."""
        key = (index, side)
        if (found := self._pixmaps.get(key)) is not None:
            self._pixmaps.move_to_end(key)
            return found
        image = self.image(index)
        if image is None or image.isNull():
            return None
        pixmap = QPixmap.fromImage(square(image, side))
        self._pixmaps[key] = pixmap
        while len(self._pixmaps) > PIXMAP_COUNT:
            self._pixmaps.popitem(last=False)
        return pixmap


def to_qimage(array: npt.NDArray[np.uint8]) -> QImage:
    """A QImage that owns its pixels, of uint8 (H, W, 3), (H, W, 4) or (H, W)."""
    array = np.ascontiguousarray(array)
    height, width = array.shape[:2]
    if array.ndim == 2:
        return QImage(array.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    layout = QImage.Format.Format_RGBA8888 if array.shape[2] == 4 else QImage.Format.Format_RGB888
    return QImage(array.data, width, height, width * array.shape[2], layout).copy()


def square(image: QImage, side: int) -> QImage:
    """The centre square of `image` at `side` px: smooth when made smaller, whole pixels when a small one is made larger."""
    short = min(image.width(), image.height())
    cut = image.copy((image.width() - short) // 2, (image.height() - short) // 2, short, short)
    if short == side:
        return cut
    how = Qt.TransformationMode.FastTransformation if short * 2 <= side else Qt.TransformationMode.SmoothTransformation
    return cut.scaled(QSize(side, side), Qt.AspectRatioMode.IgnoreAspectRatio, how)


def _pack(image: npt.NDArray[np.uint8]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_qimage(image).save(buffer, "JPG", 78)  # type: ignore[call-overload]
    return bytes(buffer.data().data())

"""What the two widgets of 5.3 paint with: layers that are kept, and numbers as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from gan_studio.core.lab.filters_facts import Floats, Pictures
from gan_studio.ui import words
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    import numpy.typing as npt


def layer(widget: QWidget, part: QRect, shade: QColor) -> QPixmap:
    """Room for what is painted once, for a part of the widget."""
    made = QPixmap((part.size().toSizeF() * widget.devicePixelRatioF()).toSize())
    made.setDevicePixelRatio(widget.devicePixelRatioF())
    made.fill(shade)
    return made


def argb(pixels: Pictures) -> npt.NDArray[np.uint32]:
    """uint8 (N, H, W) or (N, H, W, 3) as Qt keeps it in a picture with 32 bits a pixel."""
    wide = pixels.astype(np.uint32)
    red, green, blue = (wide[..., channel] for channel in range(3)) if wide.ndim == 4 else (wide, wide, wide)
    found: npt.NDArray[np.uint32] = (0xFF000000 | red << 16 | green << 8 | blue).astype(np.uint32)
    return found


def grey(values: Floats) -> Pictures:
    """Maps (N, H, W), each from its darkest to its brightest."""
    low, high = values.min((1, 2), keepdims=True), values.max((1, 2), keepdims=True)
    found: Pictures = ((values - low) / np.where(high > low, high - low, 1.0) * 255).astype(np.uint8)
    return found


def mixed(share: npt.NDArray[np.floating[Any]], low: QColor, high: QColor, middle: QColor) -> Pictures:
    """-1..1 (..., H, W) as pictures: from `low` by `middle` to `high`."""
    below, above, nothing = (np.array([each.red(), each.green(), each.blue()], float) for each in (low, high, middle))
    weight = np.abs(share)[..., None]
    colours = np.where(share[..., None] < 0, below, above) * weight + nothing * (1 - weight)
    pixels: Pictures = np.ascontiguousarray(np.nan_to_num(colours).astype(np.uint8))
    return pixels


def signs(weights: Floats) -> Pictures:
    """Weights (N, 4, 4), each filter's as a picture: orange negative, blue positive."""
    largest = np.abs(weights).max((1, 2), keepdims=True)
    return mixed(weights / np.where(largest > 0, largest, 1.0), colour("g"), colour("d"), colour("well"))


def fall_image(falls: Floats) -> QImage:
    """By how much D falls (K, K): blue where it does, orange where it rises."""
    largest = float(np.abs(falls).max()) or 1.0
    return as_qimage(mixed(falls / largest, colour("g"), colour("d"), QColor(17, 19, 22))).copy()


def signed(value: float, digits: int = 2) -> str:
    return f"{value:+.{digits}f}".replace("-", words.MINUS)

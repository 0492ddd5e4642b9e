"""Before and after: an original with the frame that is kept, and exactly what G is compared with, enlarged in whole steps."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.config import Recipe
from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.data_thumbnails import to_qimage

SIDE = 128
BEFORE_HEIGHT = 164
CAPTION = 20  # px below each picture


class BeforeAfter(QWidget):
    """Left the original, what is cut off darkened; right the square for G. Empty wells until `show_images`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(BEFORE_HEIGHT + CAPTION)
        self.setMinimumWidth(SIDE * 2 + 24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._recipe = Recipe()
        self._before: QImage | None = None
        self._after: QImage | None = None
        self._size_in_file = ""

    def show_images(self, original: npt.NDArray[np.uint8] | None, cropped: npt.NDArray[np.uint8] | None,
                    size_in_file: str = "") -> None:
        """uint8 (H, W, 4) and (size, size, 3); None clears. `size_in_file` where the original was made smaller to look at."""
        self._size_in_file = size_in_file
        self._before = to_qimage(original) if original is not None else None
        self._after = to_qimage(cropped) if cropped is not None else None
        self.update()

    def set_recipe(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self.update()

    @property
    def zoom(self) -> float:
        """How large the right picture is shown: a whole number, or 1 / a whole number for large ones."""
        side = self._after.width() if self._after is not None else self._recipe.size
        return SIDE // side if side <= SIDE else 1 / -(-side // SIDE)

    def captions(self) -> tuple[str, str]:
        """What stands below the two pictures."""
        if self._before is None or self._after is None:
            return "", ""
        shown = f"{self.zoom:.0f}×" if self.zoom >= 1 else f"1/{1 / self.zoom:.0f}"
        side = self._after.width()
        return (self._size_in_file or f"{self._before.width()} × {self._before.height()}",
                self.tr("{0} × {1}, shown {2}").format(side, self._after.height(), shown))

    def _caption(self, painter: QPainter, text: str, box: QRectF, place: QRectF) -> None:
        painter.setFont(font("small"))
        painter.setPen(colour("t3"))
        line = QRectF(place.x() - 20, box.bottom() + 3, place.width() + 40, CAPTION - 4)
        line = line.translated(20, 0) if place.x() < 1 else line.translated(-20, 0)
        alignment = Qt.AlignmentFlag.AlignLeft if place.x() < 1 else Qt.AlignmentFlag.AlignRight
        painter.drawText(line, alignment | Qt.AlignmentFlag.AlignVCenter, text)

    def sizeHint(self) -> QSize:
        return QSize(304, BEFORE_HEIGHT + CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = QRectF(0, 0, SIDE, BEFORE_HEIGHT)
        right = QRectF(self.width() - SIDE, (BEFORE_HEIGHT - SIDE) / 2, SIDE, SIDE)
        self._paint_before(painter, left)
        draw_icon(painter, QRectF((left.right() + right.left()) / 2 - 9, BEFORE_HEIGHT / 2 - 9, 18, 18), "arrow-right", "t3")
        self._paint_after(painter, right)
        painter.end()

    def _paint_after(self, painter: QPainter, place: QRectF) -> None:
        if self._after is None:
            _fill(painter, place, colour("well"))
            return
        side = self._after.width() * self.zoom
        box = QRectF(0, 0, side, side)
        box.moveCenter(place.center())
        how = (Qt.TransformationMode.FastTransformation if self.zoom >= 1 else Qt.TransformationMode.SmoothTransformation)
        ratio = self.devicePixelRatioF()
        picture = self._after.scaled(round(side * ratio), round(side * ratio), Qt.AspectRatioMode.IgnoreAspectRatio, how)
        painter.save()
        painter.setClipPath(_rounded(box, 6))
        painter.drawImage(box, picture)
        painter.restore()
        _outline(painter, box, 6)
        self._caption(painter, self.captions()[1], place, place)

    def _paint_before(self, painter: QPainter, place: QRectF) -> None:
        if self._before is None:
            _fill(painter, place, colour("well"))
            return
        wide, high = self._before.width(), self._before.height()
        frame = self._frame(wide, high)
        whole = frame.united(QRectF(0, 0, wide, high))
        scale = min(place.width() / whole.width(), place.height() / whole.height())
        shown = QRectF(0, 0, whole.width() * scale, whole.height() * scale)
        shown.moveCenter(place.center())
        origin = shown.topLeft() - whole.topLeft() * scale
        image = QRectF(origin.x(), origin.y(), wide * scale, high * scale)
        kept = QRectF(origin.x() + frame.x() * scale, origin.y() + frame.y() * scale,
                      frame.width() * scale, frame.height() * scale)
        painter.save()
        painter.setClipPath(_rounded(shown, 4))
        painter.fillRect(shown, QColor(self._recipe.background))
        painter.drawImage(image, self._before)
        cut = QPainterPath()
        cut.addRect(shown)
        hole = QPainterPath()
        hole.addRect(kept)
        painter.fillPath(cut.subtracted(hole), QColor(0, 0, 0, 130))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 3))
        painter.drawRect(kept.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(255, 255, 255, 235), 1.5))
        painter.drawRect(kept.adjusted(1, 1, -1, -1))
        self._caption(painter, self.captions()[0], shown, place)

    def _frame(self, wide: int, high: int) -> QRectF:
        """What becomes the square, in px of the original; larger than it when padded."""
        if self._recipe.crop == "stretch":
            return QRectF(0, 0, wide, high)
        side = max(wide, high) if self._recipe.crop == "pad" else min(wide, high)
        return QRectF((wide - side) / 2, (high - side) / 2, side, side)


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def _outline(painter: QPainter, box: QRectF, radius: float) -> None:
    """A line around a picture that may have the card's own colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("line"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _fill(painter: QPainter, box: QRectF, tint: QColor) -> None:
    painter.fillPath(_rounded(box, 6), tint)

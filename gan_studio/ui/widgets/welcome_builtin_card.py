"""A built-in set as a card that is one button: pictures, name, how many, what it is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.data_thumbnails import to_qimage
from gan_studio.ui.widgets.fields import ComboBox

PICTURE = 136
WORDS = 104


class BuiltinCard(QAbstractButton):
    """`columns` x `rows` pictures at the top, as many as are there. Click = `clicked`."""

    def __init__(self, key: str, title: str, figures: str, text: str, columns: int = 1, rows: int = 1,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._title, self._figures, self._about = title, figures, text
        self._columns, self._rows = columns, rows
        self._pictures: list[QPixmap] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(PICTURE + WORDS + 60)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("{0}: {1}").format(self._title, self._figures))
        self.setAccessibleDescription(self._about)
        self.setToolTip(self._about)

    def set_words(self, figures: str, text: str) -> None:
        self._figures, self._about = figures, text
        self._describe()
        self.update()

    def picture_count(self) -> int:
        return self._columns * self._rows

    def set_pictures(self, pictures: Sequence[npt.NDArray[np.uint8]]) -> None:
        self._pictures = [QPixmap.fromImage(to_qimage(picture)) for picture in pictures]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(272, PICTURE + WORDS)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, PICTURE + WORDS)

    def _picture_rect(self) -> QRect:
        return QRect(1, 1, self.width() - 2, max(PICTURE, self.height() - WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        painter.fillPath(shape, colour("ctl" if self.isDown() else "card"))
        painter.save()
        painter.setClipPath(shape)
        self._paint_pictures(painter, QRectF(self._picture_rect()))
        painter.restore()
        y = self._picture_rect().bottom() + 14
        wide = self.width() - 32
        painter.setFont(font("h2"))
        painter.setPen(colour("t1"))
        painter.drawText(QRectF(16, y, wide, 20), Qt.AlignmentFlag.AlignVCenter,
                         painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, wide))
        painter.setFont(font("small"))
        painter.setPen(colour("t2"))
        painter.drawText(QRectF(16, y + 22, wide, 16), Qt.AlignmentFlag.AlignVCenter,
                         painter.fontMetrics().elidedText(self._figures, Qt.TextElideMode.ElideRight, wide))
        painter.setPen(colour("t3"))
        painter.drawText(QRectF(16, y + 43, wide, 34), Qt.TextFlag.TextWordWrap, self._fitting(painter, wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line2" if self.underMouse() else "line"), 1))
        painter.drawRoundedRect(box, 8, 8)
        painter.end()

    def _fitting(self, painter: QPainter, wide: int) -> str:
        """The description in at most two lines, whole words."""
        metrics = painter.fontMetrics()
        text = self._about
        while text and metrics.boundingRect(QRect(0, 0, wide, 400), Qt.TextFlag.TextWordWrap, text).height() > 36:
            shorter = text.rstrip("…").rpartition(" ")[0] or text.rstrip("…")[:-1]  # Chinese has no spaces
            text = shorter.rstrip(",.:;，。：；") + "…" if shorter else ""
        return text

    def _paint_pictures(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, colour("well"))
        if not self._pictures:
            return
        side = max(area.width() / self._columns, area.height() / self._rows)
        columns = max(1, round(area.width() / side))
        wide, high = area.width() / columns, area.height() / self._rows
        for place in range(columns * self._rows):
            picture = self._pictures[place % len(self._pictures)]
            tile = QRectF(area.x() + place % columns * wide, area.y() + place // columns * high, wide + 0.5, high + 0.5)
            painter.drawPixmap(tile, picture, _covering(picture, wide / high))


class ToyCard(BuiltinCard):
    """A cloud of points, and a choice of clouds."""

    toy_changed = Signal(str)

    def __init__(self, toys: Sequence[tuple[str, str, str, str]], parent: QWidget | None = None) -> None:
        """`toys`: key, label, figures, description."""
        key, _, figures, text = toys[0]
        super().__init__(key, "", figures, text, parent=parent)
        self._title = self.tr("2-D toy")
        self._toys = {each[0]: each for each in toys}
        self._points: npt.NDArray[np.float32] = np.zeros((0, 2), np.float32)
        self._choice = ComboBox(self)
        for each_key, label, _, _ in toys:
            self._choice.addItem(label, each_key)
        self._choice.setFixedSize(124, 32)
        self._choice.setAccessibleName(self.tr("Which toy"))
        self._choice.setToolTip(self.tr("Which cloud of points"))
        self._choice.currentIndexChanged.connect(self._chosen)
        self._describe()

    def choose(self, key: str) -> None:
        self._choice.setCurrentIndex(self._choice.findData(key))

    def set_points(self, points: npt.NDArray[np.float32]) -> None:
        self._points = points
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choice.setFixedWidth(min(124, max(84, self.width() - 110)))
        self._choice.move(self.width() - self._choice.width() - 12, self._picture_rect().bottom() + 10)

    def _chosen(self) -> None:
        self.key = str(self._choice.currentData())
        _, _, figures, text = self._toys[self.key]
        self.set_words(figures, text)
        self.toy_changed.emit(self.key)

    def _paint_pictures(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, colour("well"))
        if not len(self._points):
            return
        low, high = self._points.min(axis=0), self._points.max(axis=0)
        spread = np.maximum(high - low, 1e-6)
        scale = min((area.width() - 56) / spread[0], (area.height() - 24) / spread[1])
        middle = (low + high) / 2
        where = (self._points - middle) * np.array([scale, -scale]) + np.array([area.center().x(), area.center().y()])
        painter.setPen(QPen(colour("r"), 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in where.tolist()]))


def _covering(picture: QPixmap, ratio: float) -> QRectF:
    """The largest part of a picture with the given width / height, a little above its middle: faces have foreheads."""
    wide, high = picture.width(), picture.height()
    if wide / high > ratio:
        part = high * ratio
        return QRectF((wide - part) / 2, 0, part, high)
    part = wide / ratio
    return QRectF(0, (high - part) * 0.4, wide, part)

"""2-D toys: the cloud itself, and a card to choose among them."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gan_studio.ui import words
from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_row_button import RowButton
from gan_studio.ui.widgets.label import Label

MOST_DRAWN = 6000
TOY_ICON = "chart-scatter-plot"


class PointCloud(QWidget):
    """Points (N, 2) in green, axes with round numbers, the same scale both ways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: npt.NDArray[np.float32] = np.zeros((0, 2), np.float32)
        self.setMinimumSize(200, 200)

    def set_points(self, points: npt.NDArray[np.float32]) -> None:
        self._points = points[:MOST_DRAWN]
        self.setAccessibleName(self.tr("Cloud of {0}").format(words.points(len(points))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side).adjusted(44, 8, -8, -28)
        if not len(self._points):
            return
        reach = float(np.abs(self._points).max()) * 1.12 or 1.0
        scale = area.width() / 2 / reach
        self._paint_axes(painter, area, reach, scale)
        centre = area.center()
        painter.setPen(QPen(colour("r", 0.75), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        screen = np.column_stack((centre.x() + self._points[:, 0] * scale, centre.y() - self._points[:, 1] * scale))
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in screen.tolist()]))
        painter.end()

    def _paint_axes(self, painter: QPainter, area: QRectF, reach: float, scale: float) -> None:
        step = 10 ** math.floor(math.log10(reach))
        step = step / 2 if reach / step < 2.5 else step if reach / step < 6 else step * 2
        painter.setFont(mono("micro"))
        count = int(reach / step)
        for number in range(-count, count + 1):
            value = number * step
            offset = value * scale
            painter.setPen(QPen(colour("line2" if number == 0 else "line"), 1))
            x, y = area.center().x() + offset, area.center().y() - offset
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colour("t3"))
            text = f"{value:g}".replace("-", words.MINUS)
            painter.drawText(QRectF(x - 24, area.bottom() + 6, 48, 16), Qt.AlignmentFlag.AlignCenter, text)
            painter.drawText(QRectF(area.left() - 50, y - 8, 44, 16),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class PointsCard(QFrame):
    """The cloud as the middle of the Data page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        self._title = Label("", "h2")
        self._text = Label("", "small", "t2", wrap=True)
        self.cloud = PointCloud(self)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self.cloud, 1)

    def set_words(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)


class ToysCard(Card):
    """`toy_chosen(key)`: another cloud."""

    toy_chosen = Signal(str)

    def __init__(self, toys: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("2-D toys"))
        self.body.setSpacing(0)
        self._buttons: dict[str, RowButton] = {}
        for key, label, description in toys:
            button = RowButton(TOY_ICON, label, "", tooltip=description, checked_icon="check", parent=self)
            button.setProperty("key", key)
            button.clicked.connect(self._clicked)
            self._buttons[key] = button
            self.body.addWidget(button)

    def set_current(self, key: str) -> None:
        for other, button in self._buttons.items():
            button.setChecked(other == key)

    def _clicked(self) -> None:
        key = str(self.sender().property("key"))
        self.set_current(key)
        self.toy_chosen.emit(key)

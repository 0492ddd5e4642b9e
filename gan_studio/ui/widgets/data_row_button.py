"""A row that acts: icon, words, a figure at the right, a chevron. Checked while it filters the grid."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import filled, told
from gan_studio.ui.theme import colour

HEIGHT = 28


class RowButton(QAbstractButton):
    def __init__(self, icon_name: str, text: str, figure: str, *, figure_token: str = "t2", tooltip: str = "",
                 checked_icon: str = "close", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._figure, self._figure_token = icon_name, figure, figure_token
        self._checked_icon = checked_icon
        self.setText(text)
        self.setCheckable(True)
        self.setToolTip(tooltip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_figure(self, figure: str) -> None:
        if figure != self._figure:
            self._figure = figure
            self._name()
            self.update()

    def figure(self) -> str:
        return self._figure

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sel" if self.isChecked() else "ctl"))
            painter.drawRoundedRect(area, 4, 4)
        middle = self.height() / 2
        draw_icon(painter, QRectF(6, middle - 8, 16, 16), self._icon_name, "t2")
        end = self._checked_icon if self.isChecked() else "chevron-right"
        draw_icon(painter, QRectF(self.width() - 22, middle - 8, 16, 16), end, "t3")
        painter.setFont(mono("value"))
        painter.setPen(colour(self._figure_token))
        figure_width = painter.fontMetrics().horizontalAdvance(self._figure) + 8
        right = self.rect().adjusted(0, 0, -30, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._figure)
        painter.setFont(font("body"))
        painter.setPen(colour("t1" if self.isChecked() or self.underMouse() else "t2"))
        words = self.rect().adjusted(30, 0, -34 - figure_width, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _name(self) -> None:
        self.setAccessibleName(filled("{0}: {1}", told(self), self._figure))

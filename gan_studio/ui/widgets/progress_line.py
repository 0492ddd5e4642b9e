"""A thin line that fills: how far a run or a job has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.theme import colour


class ProgressLine(QWidget):
    """A fraction of 0..1 as a line 4 px high; None while it is unknown: a short piece in the middle."""

    def __init__(self, width: int = 128, *, token: str = "t1", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction: float | None = None
        self._width, self._token = width, token
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or self.tr("Progress"))
        self.set_fraction(0.0)

    def set_fraction(self, fraction: float | None) -> None:
        wanted = None if fraction is None else min(max(float(fraction), 0.0), 1.0)
        if wanted == self._fraction:
            return  # it may be told many times a second
        self._fraction = wanted
        self.setAccessibleDescription(
            self.tr("unknown") if self._fraction is None else f"{round(100 * self._fraction)} %")
        self.update()

    def fraction(self) -> float | None:
        return self._fraction

    def sizeHint(self) -> QSize:
        return QSize(self._width or 64, 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width or 24, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - 4) / 2
        painter.setBrush(colour("ctl_h"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), 4), 2, 2)
        painter.setBrush(colour(self._token))
        if self._fraction is None:
            painter.drawRoundedRect(QRectF(self.width() * 0.35, top, self.width() * 0.3, 4), 2, 2)
        elif self._fraction > 0:
            painter.drawRoundedRect(QRectF(0, top, max(4.0, self.width() * self._fraction), 4), 2, 2)
        painter.end()

"""On or off, as a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gan_studio.ui.theme import colour

WIDTH, HEIGHT = 32, 18


class ToggleSwitch(QCheckBox):
    """A check box painted as a switch, so that screen readers and the space key know it. Signal: `toggled(bool)`."""

    def __init__(self, name: str = "", checked: bool = False, *, tooltip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        on = self.isChecked()
        fill = ("primary_h" if self.underMouse() else "primary") if on else ("ctl_p" if self.underMouse() else "ctl_h")
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
        painter.setBrush(colour("on_primary" if on else "t2"))
        knob = HEIGHT - 6
        left = track.right() - knob - 3 if on else track.left() + 3
        painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob))
        painter.end()

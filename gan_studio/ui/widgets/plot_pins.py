"""Pins over a plot: a dashed line and a small badge at each moment at which something happened to the run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSceneMouseEvent, QStyleOptionGraphicsItem, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour

SIDE, ICON = 16, 12  # px
MOST = 40  # the newest ones: more would hide the curves


@dataclass(frozen=True)
class Pin:
    """A moment: kimg, the icon that stands for it, and what happened in words."""

    x: float
    icon: str
    words: str


class Pins:
    """The pins of one plot; `clicked(x)` is called when a badge is."""

    def __init__(self, plot: Any, view: Any, clicked: Callable[[float], None]) -> None:
        self._plot, self._view, self._clicked = plot, view, clicked
        self._shown: list[tuple[Pin, Any, _Badge]] = []
        view.sigRangeChanged.connect(self._place)
        view.sigResized.connect(self._place)

    def show(self, pins: Sequence[Pin]) -> None:
        """Replaces all of them."""
        pins = list(pins)[-MOST:]
        if pins == [pin for pin, _, _ in self._shown]:
            return
        for _, line, badge in self._shown:
            self._plot.getPlotItem().removeItem(line)
            if badge.scene() is not None:
                badge.scene().removeItem(badge)  # away from its parent too
        self._shown = []
        for pin in pins:
            line = pg.InfiniteLine(pos=pin.x, angle=90, movable=False)
            line.setZValue(-10)
            self._plot.getPlotItem().addItem(line, ignoreBounds=True)
            self._shown.append((pin, line, _Badge(pin, self._clicked, self._view)))
        self.restyle()
        self._place()

    def pins(self) -> list[Pin]:
        return [pin for pin, _, _ in self._shown]

    def restyle(self) -> None:
        """Takes the colours of the theme."""
        for _, line, badge in self._shown:
            pen = QPen(colour("line2"), 1)
            pen.setCosmetic(True)
            pen.setDashPattern([2, 3])
            line.setPen(pen)
            badge.update()

    def _place(self, *_: object) -> None:
        for pin, _, badge in self._shown:
            place = self._view.mapFromView(QPointF(pin.x, 0.0)).x()
            badge.setVisible(0 <= place <= self._view.width())
            badge.setPos(min(max(place, SIDE / 2), self._view.width() - SIDE / 2), SIDE / 2)


class _Badge(QGraphicsItem):
    """Stands at the top of the view, in pixels."""

    def __init__(self, pin: Pin, clicked: Callable[[float], None], parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._pin, self._clicked = pin, clicked
        self.setToolTip(pin.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(1000)

    def boundingRect(self) -> QRectF:
        return QRectF(-SIDE / 2, -SIDE / 2, SIDE, SIDE)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ctl_h"))
        painter.drawRoundedRect(self.boundingRect(), 4, 4)
        draw_icon(painter, QRectF(-ICON / 2, -ICON / 2, ICON, ICON), self._pin.icon, "t1")

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        event.accept()
        self._clicked(self._pin.x)

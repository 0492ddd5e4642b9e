"""V over the iterations, with where it is when D can only guess; within what is kept it also goes back and forth."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour, current_theme
from gan_studio.ui.widgets.array_paint import polygon

if TYPE_CHECKING:
    import numpy.typing as npt

MARGIN_LEFT, MARGIN_RIGHT, HEIGHT = 6, 54, 48
GUESSING = -math.log(4)


class ValueStrip(QWidget):
    """Drag, click, or Left and Right: `iteration_wanted(n)`. Where nothing is kept any more the line is faint."""

    iteration_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: npt.NDArray[np.float32] | None = None
        self._at, self._kept_from, self._reference = 0, 1, True
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("V over the iterations"))
        self.setToolTip(self.tr("V over the iterations: click or drag to go back and forth"))

    def show_course(self, course: npt.NDArray[np.float32], at: int, kept_from: int, reference: bool) -> None:
        """`course` (n, 2) of iteration and V. `reference`: whether this V is -ln 4 when D can only guess."""
        self._course, self._at, self._kept_from, self._reference = course, at, kept_from, reference
        self.setAccessibleDescription(self.tr("Iteration {0}").format(at))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    # where -------------------------------------------------------------------------------------------------------------

    def _span(self) -> tuple[float, float]:
        """The first and last iteration in sight; at least 40 of them, so that the first few do not fill it."""
        if self._course is None or not len(self._course):
            return 1.0, 40.0
        first = float(self._course[0, 0])
        return first, max(float(self._course[-1, 0]), first + 39.0)

    def _plot(self) -> QRectF:
        return QRectF(MARGIN_LEFT, 4, max(1, self.width() - MARGIN_LEFT - MARGIN_RIGHT), self.height() - 8)

    def x_of(self, iteration: Any) -> Any:
        """Where an iteration lies, or many of them."""
        first, last = self._span()
        plot = self._plot()
        return plot.left() + (iteration - first) / (last - first) * plot.width()

    def _iteration_at(self, x: float) -> int:
        first, last = self._span()
        plot = self._plot()
        found = round(first + (x - plot.left()) / plot.width() * (last - first))
        newest = int(self._course[-1, 0]) if self._course is not None and len(self._course) else 0
        return max(self._kept_from, min(found, newest))

    def _ask(self, iteration: int) -> None:
        if self._course is not None and len(self._course) and iteration != self._at:
            self.iteration_wanted.emit(iteration)

    # input -------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._ask(self._iteration_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._ask(self._iteration_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}.get(
            Qt.Key(event.key()))
        if step is None or self._course is None or not len(self._course):
            event.ignore()
            return
        self._ask(max(self._kept_from, min(self._at + step, int(self._course[-1, 0]))))

    # looks -------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() - MARGIN_RIGHT + MARGIN_LEFT, self.height()), 6, 6)
        low, high = self._range()
        plot = self._plot()

        def y_of(value: float) -> float:
            return plot.bottom() - (min(max(value, low), high) - low) / (high - low) * plot.height()

        if self._reference:
            y = y_of(GUESSING)
            painter.setPen(QPen(colour("t3"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setFont(mono("micro"))
            painter.drawText(QRectF(self.width() - MARGIN_RIGHT + MARGIN_LEFT + 4, min(max(0, y - 8), self.height() - 16),
                                    MARGIN_RIGHT, 16), Qt.AlignmentFlag.AlignVCenter, "−ln 4")
        if self._course is not None and len(self._course):
            iterations = self._course[:, 0]
            heights = plot.bottom() - (np.clip(self._course[:, 1], low, high) - low) / (high - low) * plot.height()
            points = np.stack((self.x_of(iterations), heights), axis=1)
            width = current_theme().plot_width - 0.5
            for from_, to, alpha in ((0, self._kept_from, 0.35), (self._kept_from, self._at, 1.0), (self._at, 1 << 40, 0.35)):
                part = points[(iterations >= from_) & (iterations <= to)]
                painter.setPen(QPen(colour("d", alpha), width))
                if len(part) == 1:
                    painter.drawEllipse(QPointF(*part[0].tolist()), 1, 1)
                elif len(part):
                    painter.drawPolyline(polygon(part))
            painter.fillRect(QRectF(self.x_of(max(self._at, self._span()[0])) - 1, 0, 2, self.height()), colour("t1"))
        painter.end()

    def _range(self) -> tuple[float, float]:
        found = self._course[:, 1] if self._course is not None and len(self._course) else None
        low, high = (float(found.min()), float(found.max())) if found is not None else (GUESSING, GUESSING)
        if self._reference:
            low, high = min(low, GUESSING), max(high, GUESSING)
        room = max(0.1 * (high - low), 0.02)
        return low - room, high + room

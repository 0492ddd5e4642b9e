"""A vector as bars, up and down from a middle line, each of which can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets.float_slider import signed

LIMIT = 3.0
HIGHEST = 260  # px
STEP, FINE = 0.1, 0.02
_MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class VectorBars(QWidget):
    """`chosen(index)` when another number is taken in hand, `changed(index, value)` while it moves, `finished` when it was let
    go. By keys: left and right choose, up and down change (Shift in small steps), Delete sets it to nothing.
    """

    chosen = Signal(int)
    changed = Signal(int, float)
    finished = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self._now = 0
        self._marked = -1
        self._dragging = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setMaximumHeight(HIGHEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_values(self, values: Sequence[float]) -> None:
        """Shows other numbers; while one is dragged its own place stays the pointer's."""
        if list(values) == self._values:
            return
        held = self._values[self._now] if self._dragging and self._now < len(self._values) else None
        self._values = list(values)
        if held is not None and self._now < len(self._values):
            self._values[self._now] = held
        self._now = min(self._now, max(0, len(self._values) - 1))
        self._describe()

    def values(self) -> tuple[float, ...]:
        return tuple(self._values)

    def current(self) -> int:
        return self._now

    def set_marked(self, index: int) -> None:
        """The number whose row of faces is shown; -1 for none."""
        if index != self._marked:
            self._marked = index
            self.update()

    def place_of(self, index: int, value: float) -> QPointF:
        """Where a number's bar ends at a value."""
        wide = self.width() / max(1, len(self._values))
        return QPointF((index + 0.5) * wide, self._middle() - value / LIMIT * self._reach())

    def _middle(self) -> float:
        return self.height() / 2

    def _reach(self) -> float:
        return max(1.0, self.height() / 2 - 4)

    def _describe(self) -> None:
        if self._values:
            self.setAccessibleDescription(
                self.tr("Number {0} of {1}: {2}. Left and right choose, up and down change, Delete sets it to 0.").format(
                    self._now + 1, len(self._values), signed(self._values[self._now])))
        self.update()

    def _choose(self, index: int) -> None:
        if index != self._now or index != self._marked:
            self._now = index
            self._describe()
            self.chosen.emit(index)

    def _set(self, value: float) -> None:
        value = round(min(max(value, -LIMIT), LIMIT), 3)
        if self._values and value != self._values[self._now]:
            self._values[self._now] = value
            self._describe()
            self.changed.emit(self._now, value)

    # the pointer and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._values:
            super().mousePressEvent(event)
            return
        self._choose(min(max(int(event.position().x() / self.width() * len(self._values)), 0), len(self._values) - 1))
        self._dragging = True
        self._set(self._value_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._set(self._value_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.finished.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._values:
            self._choose(self._now)
            self._set(self._values[self._now] + (STEP if event.angleDelta().y() > 0 else -STEP))
            self.finished.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._values:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(min(max(self._now + (1 if key == Qt.Key.Key_Right else -1), 0), len(self._values) - 1))
        elif key in _MOVES or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(self._now)
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            self._set(self._values[self._now] + step * _MOVES[key] if key in _MOVES else 0.0)
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _value_at(self, point: QPointF) -> float:
        value = (self._middle() - point.y()) / self._reach() * LIMIT
        return 0.0 if abs(value) < 0.06 else value

    # how it looks

    def sizeHint(self) -> QSize:
        return QSize(480, 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 48)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self.update()
        elif event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        wide, middle = self.width() / max(1, len(self._values)), self._middle()
        for index, value in enumerate(self._values):
            column = QRectF(index * wide, 0, wide, self.height())
            if index == self._marked:
                painter.setBrush(colour("sel"))
                painter.drawRoundedRect(column.adjusted(0, 1, 0, -1), 3, 3)
            end = self.place_of(index, value).y()
            painter.setBrush(colour("g"))
            painter.drawRoundedRect(QRectF(column.left() + 2, min(end, middle) - 0.5, wide - 4, abs(end - middle) + 1), 2, 2)
            if self.hasFocus() and index == self._now:
                painter.setPen(QPen(colour("t1"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(column.adjusted(0.5, 1, -0.5, -1), 3, 3)
                painter.setPen(Qt.PenStyle.NoPen)
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.end()

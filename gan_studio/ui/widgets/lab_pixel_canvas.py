"""A picture of a few pixels to paint on, with mouse and keys; what differs from the original can be outlined."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.pixel_pictures import SIZE, Picture
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

MOST_UNDONE = 200
BRUSHES = (1, 3)  # px at least and at most
MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_INK, _PAPER = 255, 0


class PixelCanvas(QWidget):
    """Left button paints, right button erases (or what `erases` says), Shift draws a straight line from where the last stroke
    ended, the wheel makes the brush wider. By keys: arrows walk, Space paints, Delete erases.

    `painted` comes with every change of the picture, `brush_changed` with every other width.
    """

    painted = Signal()
    brush_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Picture = np.zeros((SIZE, SIZE), np.uint8)
        self._picture = self._original.copy()
        self._before: list[Picture] = []
        self._after: list[Picture] = []
        self._last: tuple[int, int] | None = None  # where the last stroke ended
        self._cursor = (SIZE // 2, SIZE // 2)
        self._drawing: int | None = None  # the colour of the stroke that is being made
        self._marks = True
        self.erases = False
        self.brush = BRUSHES[0]
        self.setAccessibleName(self.tr("Your version"))
        self.setAccessibleDescription(self.tr(
            "Arrow keys walk, Space paints, Delete erases. With the mouse: left button paints, right button erases, Shift draws "
            "a straight line, the wheel changes the brush."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # what it holds ----------------------------------------------------------------------------------------------------

    def set_pictures(self, original: Picture, picture: Picture) -> None:
        """Another digit, and what was painted on it so far. What could be undone belongs to the one before."""
        self._original, self._picture = original, picture.copy()
        self._before, self._after, self._last, self._drawing = [], [], None, None
        self.update()

    def picture(self) -> Picture:
        """What is painted, uint8 (SIZE, SIZE); it does not change later."""
        return self._picture.copy()

    def changes(self) -> int:
        """Pixels that differ from the original."""
        return int((self._picture != self._original).sum())

    def set_marks(self, marks: bool) -> None:
        """Whether changed pixels are outlined."""
        self._marks = marks
        self.update()

    def set_brush(self, width: int) -> None:
        width = min(max(width, BRUSHES[0]), BRUSHES[1])
        if width != self.brush:
            self.brush = width
            self.brush_changed.emit(width)
            self.update()

    # strokes ----------------------------------------------------------------------------------------------------------

    def replace(self, picture: Picture) -> None:
        """Another picture as a stroke of its own: the original again, or nothing at all."""
        if (picture != self._picture).any():
            self._remember()
            self._picture = picture.copy()
            self._tell()

    def undo(self) -> bool:
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        return self._step(self._after, self._before)

    def can_undo(self) -> bool:
        return bool(self._before)

    def can_redo(self) -> bool:
        return bool(self._after)

    def _step(self, source: list[Picture], target: list[Picture]) -> bool:
        if not source:
            return False
        target.append(self._picture)
        self._picture = source.pop()
        self._last = self._drawing = None  # a stroke that is being drawn ends here
        self._tell()
        return True

    def _remember(self) -> None:
        self._before = [*self._before[1 - MOST_UNDONE:], self._picture.copy()]
        self._after = []

    def _tell(self) -> None:
        self.update()
        self.painted.emit()

    def _draw(self, to: tuple[int, int], start: tuple[int, int] | None, value: int) -> None:
        """A stroke from one pixel to another, both touched."""
        start = start or to
        steps = max(abs(to[0] - start[0]), abs(to[1] - start[1]), 1)
        before = self._picture.copy()
        low, high = (self.brush - 1) // 2, self.brush // 2
        for step in range(steps + 1):
            row, column = (round(a + (b - a) * step / steps) for a, b in zip(start, to, strict=True))
            self._picture[max(0, row - low):max(0, row + high + 1), max(0, column - low):max(0, column + high + 1)] = value
        self._last = self._cursor = to
        if (before != self._picture).any():
            self._tell()
        self.update()

    # the pointer and the keys -------------------------------------------------------------------------------------------

    def square(self) -> QRectF:
        """Where the picture lies: each pixel a whole number of px."""
        side = max(1, min(self.width(), self.height()) // SIZE) * SIZE
        return QRectF((self.width() - side) // 2, 0, side, side)

    def pixel_at(self, point: QPointF) -> tuple[int, int]:
        """Row and column under a point; beside the picture, the nearest at its border."""
        square = self.square()
        cell = square.width() / SIZE
        row, column = int((point.y() - square.top()) // cell), int((point.x() - square.left()) // cell)
        return min(max(row, 0), SIZE - 1), min(max(column, 0), SIZE - 1)

    def centre_of(self, row: int, column: int) -> QPointF:
        """The middle of a pixel."""
        cell = self.square().width() / SIZE
        return self.square().topLeft() + QPointF((column + 0.5) * cell, (row + 0.5) * cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        erase = event.button() == Qt.MouseButton.RightButton
        if not (erase or event.button() == Qt.MouseButton.LeftButton) or not self.square().contains(event.position()):
            super().mousePressEvent(event)
            return
        self._remember()
        self._drawing = _PAPER if erase or self.erases else _INK
        line = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._draw(self.pixel_at(event.position()), self._last if line else None, self._drawing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None:
            self._draw(self.pixel_at(event.position()), self._last, self._drawing)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None:
            self._drawing = None
            if (self._before[-1] == self._picture).all():
                self._before.pop()  # a stroke that changed nothing is none to take back
                self.painted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_brush(self.brush + (1 if event.angleDelta().y() > 0 else -1))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            down, across = MOVES[key]
            self._cursor = (min(max(self._cursor[0] + down, 0), SIZE - 1), min(max(self._cursor[1] + across, 0), SIZE - 1))
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            value = _PAPER if self.erases or key != Qt.Key.Key_Space else _INK
            if (self._picture[self._cursor] != value) or self.brush > 1:
                self._remember()
                self._draw(self._cursor, None, value)
                if (self._before[-1] == self._picture).all():
                    self._before.pop()
        else:
            super().keyPressEvent(event)

    # how it looks -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(SIZE * 12, SIZE * 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(SIZE * 6, SIZE * 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self.square()
        cell = square.width() / SIZE
        painter.drawImage(square, as_qimage(self._picture))
        painter.setPen(QPen(colour("t3", 0.22), 1))
        for at in range(4, SIZE, 4):
            across, down = square.left() + at * cell, square.top() + at * cell
            painter.drawLine(QPointF(across, square.top()), QPointF(across, square.bottom()))
            painter.drawLine(QPointF(square.left(), down), QPointF(square.right(), down))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._marks:
            painter.setPen(QPen(colour("p"), 1.5))
            for row, column in np.argwhere(self._picture != self._original).tolist():
                painter.drawRect(self._cell(row, column, cell).adjusted(1, 1, -1, -1))
        if self.hasFocus():
            wide = (self.brush - 1) // 2, self.brush // 2
            first, last = self._cell(self._cursor[0] - wide[0], self._cursor[1] - wide[0], cell), self._cell(
                self._cursor[0] + wide[1], self._cursor[1] + wide[1], cell)
            for pen in (QPen(colour("well"), 3), QPen(colour("d"), 1.5)):
                painter.setPen(pen)
                painter.drawRect(first.united(last))
        painter.end()

    def _cell(self, row: int, column: int, cell: float) -> QRectF:
        return QRectF(self.square().left() + column * cell, self.square().top() + row * cell, cell, cell)

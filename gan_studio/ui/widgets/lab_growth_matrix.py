"""What every D says of every G, as a matrix of coloured cells: a row is a D, a column a G."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour, current_theme

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DARK_STOPS = ((0.0, "#14181D"), (0.4, "#1E3A4E"), (0.75, "#3A7CA6"), (1.0, "#6EC0F0"))
LIGHT_STOPS = ((0.0, "#F6F7F8"), (0.4, "#CFE5F4"), (0.75, "#8CC8EC"), (1.0, "#2F8FCB"))
BRIGHT = 0.77  # from here on the words of a cell are dark in the dark theme
LEFT, BELOW = 40, 40  # px for the numbers and names of the axes
ROOM_FOR_FIGURES = 25  # px of a cell
MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

Cell = tuple[int, int]


def belief_colour(belief: float, dark: bool) -> QColor:
    """The colour of a belief, 0..1."""
    stops = DARK_STOPS if dark else LIGHT_STOPS
    belief = min(1.0, max(0.0, belief))
    for (low, first), (high, second) in pairwise(stops):
        if belief <= high:
            share = (belief - low) / (high - low)
            one, other = QColor(first), QColor(second)
            parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
            return QColor.fromRgbF(*(start + share * (end - start) for start, end in parts))
    return QColor(stops[-1][1])


class BeliefMatrix(QWidget):
    """`cell_pointed(i, j)` when the mouse or the arrow keys come to another cell (-1, -1: none), `cell_chosen(i, j)` on a click
    or Return. D of generation i, G of generation j, from 0. Only cells that are known can be pointed at."""

    cell_pointed = Signal(int, int)
    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means: npt.NDArray[np.float32] | None = None
        self._forgotten: npt.NDArray[np.bool_] | None = None
        self._count = 1
        self._chosen: Cell = (-1, -1)
        self._pointed: Cell = (-1, -1)
        self.setAccessibleName(self.tr("What each D says of each G"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_count(self, count: int) -> None:
        """So many generations will there be."""
        self._count = max(1, count)
        self.update()

    def set_beliefs(self, means: npt.NDArray[np.float32], forgotten: npt.NDArray[np.bool_]) -> None:
        """The cells that are known, (T, T) both."""
        self._means, self._forgotten = means, forgotten
        self.update()

    def clear(self) -> None:
        self._means = self._forgotten = None
        self._chosen = self._pointed = (-1, -1)
        self.update()

    def chosen(self) -> Cell:
        return self._chosen

    def set_chosen(self, cell: Cell) -> None:
        """Chooses without a signal."""
        self._chosen = cell
        self.update()

    def set_said(self, text: str) -> None:
        """The cell that is pointed at, in words."""
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    def _side(self) -> int:
        return max(4, min((self.width() - LEFT) // self._count, (self.height() - BELOW) // self._count))

    def cell_rect(self, cell: Cell) -> QRect:
        """Where a cell lies."""
        side = self._side()
        return QRect(LEFT + cell[1] * side, cell[0] * side, side - 2, side - 2)

    def cell_at(self, pos: QPoint) -> Cell:
        """The known cell at a point, or (-1, -1)."""
        side = self._side()
        cell = (pos.y() // side, (pos.x() - LEFT) // side)
        return cell if self._is_known(cell) else (-1, -1)

    def _is_known(self, cell: Cell) -> bool:
        known = 0 if self._means is None else len(self._means)
        return 0 <= cell[0] < known and 0 <= cell[1] < known

    # what a person does

    def _point(self, cell: Cell) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self.cell_pointed.emit(*cell)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.cell_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point((-1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell != (-1, -1):
            self._choose(cell)

    def _choose(self, cell: Cell) -> None:
        self.set_chosen(cell)
        self.cell_chosen.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        start = self._pointed if self._is_known(self._pointed) else self._chosen
        if event.key() in MOVES and self._is_known(start):
            move = MOVES[Qt.Key(event.key())]
            cell = (start[0] + move[0], start[1] + move[1])
            if self._is_known(cell):
                self._point(cell)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_known(self._pointed):
            self._choose(self._pointed)
        else:
            event.ignore()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(mono("micro"))
        side, dark = self._side(), current_theme().is_dark
        for i in range(self._count):
            for j in range(self._count):
                self._paint_cell(painter, (i, j), side, dark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self._count):
            painter.setPen(QPen(colour("t2"), 1.5))
            painter.drawRoundedRect(QRectF(self.cell_rect((index, index))).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        for cell, width in ((self._chosen, 3), (self._pointed, 2)):
            if self._is_known(cell):
                painter.setPen(QPen(colour("t1"), width))
                painter.drawRoundedRect(QRectF(self.cell_rect(cell)), 3, 3)
        self._paint_axes(painter, side)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: Cell, side: int, dark: bool) -> None:
        place = self.cell_rect(cell)
        if self._means is None or self._forgotten is None or not self._is_known(cell):
            painter.fillRect(place, colour("ctl"))
            return
        belief = float(self._means[cell])
        painter.fillRect(place, belief_colour(belief, dark))
        if self._forgotten[cell]:
            corner, cut = place.topRight() + QPoint(1, 0), max(5, side // 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("p"))
            painter.drawPolygon(QPolygon([corner, corner - QPoint(cut, 0), corner + QPoint(0, cut)]))
        if side >= ROOM_FOR_FIGURES:
            painter.setPen(QColor("#D5DAE0" if dark and belief < BRIGHT else "#0E1216"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{belief:.2f}".removeprefix("0"))

    def _paint_axes(self, painter: QPainter, side: int) -> None:
        end = self._count * side
        step = 1 if side >= 16 else 2 if side >= 9 else 4
        painter.setPen(colour("t3"))
        for index in range(0, self._count, step):
            painter.drawText(QRect(18, index * side, LEFT - 24, side - 2),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index + 1))
            painter.drawText(QRect(LEFT + index * side - 8, end, side + 14, 16), Qt.AlignmentFlag.AlignCenter, str(index + 1))
        painter.setPen(colour("gt"))
        painter.drawText(QRect(LEFT, end + 16, end, 18), Qt.AlignmentFlag.AlignCenter, self.tr("G of generation"))
        painter.setPen(colour("dt"))
        painter.translate(0, end)
        painter.rotate(-90)
        painter.drawText(QRect(0, 0, end, 18), Qt.AlignmentFlag.AlignCenter, self.tr("D of generation"))

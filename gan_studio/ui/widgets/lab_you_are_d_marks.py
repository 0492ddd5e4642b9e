"""A row of ticks and crosses: which rounds somebody got right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour

CELL = 20  # px, at most
GAP = 3


class Marks(QWidget):
    """One cell a round, empty until it is answered. `name` says whose they are."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rights: tuple[bool, ...] = ()
        self._rounds = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, rights: Sequence[bool], rounds: int) -> None:
        """Whether each answered round was right, and how many rounds there are."""
        if (tuple(rights), rounds) != (self._rights, self._rounds):
            self._rights, self._rounds = tuple(rights), rounds
            self.setAccessibleDescription(
                self.tr("{0} right of {1} answered").format(sum(self._rights), len(self._rights)))
            self.update()

    def marks(self) -> tuple[bool, ...]:
        return self._rights

    def sizeHint(self) -> QSize:
        return QSize(10 * (CELL + GAP), CELL)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, CELL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(CELL, (self.width() + GAP) / max(1, self._rounds) - GAP)
        for index in range(self._rounds):
            cell = QRectF(index * (side + GAP), (self.height() - side) / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl"))
            painter.drawRoundedRect(cell, 4, 4)
            if index < len(self._rights):
                right = self._rights[index]
                inner = cell.adjusted(2, 2, -2, -2)
                draw_icon(painter, inner, "check-bold" if right else "close-thick", "t1" if right else "pt")
        painter.end()

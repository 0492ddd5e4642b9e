"""The map of codes: what G draws over two axes at once, coarse first, and where on it one is."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.latent.axis import Axis, at_both
from gan_studio.core.latent.held import Held
from gan_studio.ui.held_pictures import HeldPictures
from gan_studio.ui.latent_model import SLIDER_LIMIT, LatentModel
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.images import as_qimage

SIDE = 9
"""Tiles along each axis: three by three for the first glance, and each of those is three by three."""
COARSE = 3
IDLE_MS = 150
RENEW_MS = 2000  # while a run trains, the map follows this often
KEY_STEP = 2 * SLIDER_LIMIT / (SIDE - 1)

Cell = tuple[int, int]  # column, row from above
Picture = npt.NDArray[np.uint8]


class CodeMap(QWidget):
    """Nine by nine pictures over −3 to +3 of two axes, `across` to the right and `up` upwards; all else is as it is held. A
    click, a drag or the arrow keys go there, as one step of undo each."""

    went = Signal()
    opened = Signal()  # a double-click: the picture itself is wanted

    def __init__(self, session: Any, model: LatentModel, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.across, self.up = Axis.of_dimension(0), Axis.of_dimension(min(1, model.latent_dim - 1))
        self._pictures = HeldPictures(session, "map", self)
        self._pictures.drawn.connect(self._take)
        self._tiles: dict[Cell, Picture] = {}
        self._sheet = QPixmap()
        self._drawn_for: Held | None = None
        self._grabbed = False
        self._smooth = True
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._draw)
        self._renewal = QTimer(self, singleShot=True, interval=RENEW_MS)
        self._renewal.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name or self.tr("Map"))
        model.changed.connect(self._follow)

    # what is shown

    def set_axes(self, across: Axis, up: Axis) -> None:
        """Other axes; the map is drawn anew."""
        if (across.key, up.key) != (self.across.key, self.up.key) or across.move is not self.across.move or (
                up.move is not self.up.move):
            self.across, self.up = across, up
            self._drawn_for = None
            self._follow()

    def clear(self) -> None:
        """Another generator: nothing is drawn of it yet."""
        self._tiles = {}
        self._sheet = QPixmap()
        self._drawn_for = None
        self._follow()

    def renew(self) -> None:
        """The generator has learned."""
        if self.isVisible() and not self._renewal.isActive() and not self._pictures.is_busy:
            self._renewal.start()

    def set_smooth(self, smooth: bool) -> None:
        """Smooth scaling, or each pixel as a square."""
        if smooth != self._smooth:
            self._smooth = smooth
            self._paint_sheet()

    @property
    def place(self) -> tuple[float, float]:
        """Where what is held lies on the axes."""
        held = self._model.held
        return self.across.value(held), self.up.value(held)

    def drawn(self) -> int:
        """Tiles that are drawn of what is held now."""
        return len(self._tiles) if self._drawn_for is not None else 0

    def tile(self, cell: Cell) -> Picture | None:
        return self._tiles.get(cell)

    def held_at(self, cell: Cell) -> Held:
        """What the middle of a tile stands for."""
        return at_both(self._model.held, self.across, value_of(cell[0]), self.up, value_of(SIDE - 1 - cell[1]))

    @Slot()
    def _follow(self) -> None:
        if not self.isVisible():
            return  # it looks again when it is shown
        self.setAccessibleDescription(f"{signed(self.place[0])}, {signed(self.place[1])}")
        self.update()
        if self._drawn_for is None or not self._is_on_map(self._model.held):
            self._pictures.want([])
            self._idle.start()

    def _is_on_map(self, held: Held) -> bool:
        """Whether what was drawn shows it: only its place on the axes is another."""
        drawn = self._drawn_for
        if drawn is None or held.z.shape != drawn.z.shape or held.psi != drawn.psi or held.photo is not drawn.photo or (
                held.mix is not drawn.mix):
            return False
        keys = {self.across.key, self.up.key}
        if [m for m in held.moves if m.key not in keys] != [m for m in drawn.moves if m.key not in keys]:
            return False
        moved = at_both(drawn, self.across, self.across.value(held), self.up, self.up.value(held))
        return bool(np.allclose(moved.z, held.z, atol=1e-4))

    @Slot()
    def _draw(self) -> None:
        """Asks for all tiles: the middles of coarse ones first, then those near to where one is."""
        if not self.isVisible():
            return
        self._drawn_for = held = self._model.held
        here = self._cell_of(*self.place)
        middle = COARSE // 2

        def urgency(cell: Cell) -> tuple[bool, float]:
            coarse = cell[0] % COARSE == middle and cell[1] % COARSE == middle
            return not coarse, max(abs(cell[0] - here[0]), abs(cell[1] - here[1]))

        cells = sorted(((column, row) for row in range(SIDE) for column in range(SIDE)), key=urgency)
        self._tiles = {}
        self._pictures.want([(cell, at_both(held, self.across, value_of(cell[0]), self.up, value_of(SIDE - 1 - cell[1])))
                             for cell in cells])

    @Slot(object, object)
    def _take(self, cell: Cell, picture: Picture) -> None:
        self._tiles[cell] = picture
        if self._sheet.isNull():
            self._paint_sheet()
        else:
            painter = self._painter()
            self._paint_tile(painter, cell)
            centre = (cell[0] // COARSE * COARSE + COARSE // 2, cell[1] // COARSE * COARSE + COARSE // 2)
            if centre != cell and centre in self._tiles:
                self._paint_tile(painter, centre)  # it was large until now
            painter.end()
        self.update()

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(144, 144)

    def map_rect(self) -> QRect:
        """The square in whole tiles that the map takes."""
        side = max(SIDE, min(self.width(), self.height()) // SIDE * SIDE)
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def point_of(self, x: float, y: float) -> QPointF:
        """Where a place on the axes lies; beyond the map it is at the edge."""
        area = self.map_rect()
        column, row = (min(max(value, -SLIDER_LIMIT), SLIDER_LIMIT) / KEY_STEP + SIDE // 2 for value in (x, -y))
        pitch = area.width() / SIDE
        return QPointF(area.left() + (column + 0.5) * pitch, area.top() + (row + 0.5) * pitch)

    def _cell_of(self, x: float, y: float) -> Cell:
        column, row = (round(min(max(value, -SLIDER_LIMIT), SLIDER_LIMIT) / KEY_STEP) + SIDE // 2 for value in (x, -y))
        return column, row

    # input

    def go_to(self, x: float, y: float) -> None:
        """Holds what lies at a place; beyond the sliders' ends it goes to the end."""
        x, y = (min(max(value, -SLIDER_LIMIT), SLIDER_LIMIT) for value in (x, y))
        if (x, y) != self.place:
            self._model.move_to(at_both(self._model.held, self.across, x, self.up, y))
            self.went.emit()

    def _go_to_point(self, point: QPointF) -> None:
        area = self.map_rect()
        pitch = area.width() / SIDE
        column, row = (point.x() - area.left()) / pitch - 0.5, (point.y() - area.top()) / pitch - 0.5
        self.go_to((column - SIDE // 2) * KEY_STEP, (SIDE // 2 - row) * KEY_STEP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.map_rect().contains(event.position().toPoint()):
            event.ignore()
            return
        self._grabbed = True
        self._model.begin_gesture()
        self._go_to_point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed:
            self._go_to_point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grabbed:
            self._grabbed = False
            self._model.end_gesture()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if event.key() in moves:
            step = KEY_STEP / (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            dx, dy = moves[Qt.Key(event.key())]
            x, y = self.place
            self.go_to(x + dx * step, y + dy * step)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(0.0, 0.0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()

    # painting

    def _painter(self) -> QPainter:
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
        return painter

    def _paint_sheet(self) -> None:
        """All tiles as one picture, so that a marker that moves paints only that."""
        side, ratio = self.map_rect().width(), self.devicePixelRatioF()
        self._sheet = QPixmap(QSize(side, side) * ratio)
        self._sheet.setDevicePixelRatio(ratio)
        self._sheet.fill(colour("ctl"))
        painter = self._painter()
        middle = COARSE // 2
        for cell in sorted(self._tiles, key=lambda cell: cell[0] % COARSE != middle or cell[1] % COARSE != middle):
            self._paint_tile(painter, cell)
        painter.end()
        self.update()

    def _paint_tile(self, painter: QPainter, cell: Cell) -> None:
        """A tile in its place; a coarse one also where its neighbours are not drawn yet."""
        side = self.map_rect().width() // SIDE
        image = as_qimage(self._tiles[cell])
        middle = COARSE // 2
        if cell[0] % COARSE == middle and cell[1] % COARSE == middle:
            near = [(cell[0] + i, cell[1] + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
            if all(other == cell or other not in self._tiles for other in near):
                painter.drawImage(QRect((cell[0] - 1) * side, (cell[1] - 1) * side, COARSE * side, COARSE * side), image)
                return
        painter.drawImage(QRect(cell[0] * side, cell[1] * side, side, side), image)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.map_rect()
        if self._sheet.isNull():
            painter.fillRect(area, colour("ctl"))
        else:
            painter.drawPixmap(area.topLeft(), self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        at = self.point_of(*self.place)
        side = area.width() / SIDE
        square = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        for token, width in (("bg", 4), ("t1", 2)):
            painter.setPen(QPen(colour(token), width))
            painter.drawRoundedRect(square, 3, 3)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._tiles:
            self._paint_sheet()
        else:
            self._sheet = QPixmap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._tiles:
            self._paint_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pictures.set_active(True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.set_active(False)
        self._idle.stop()
        self._renewal.stop()
        if len(self._tiles) < SIDE * SIDE:
            self._drawn_for = None


def value_of(column: int) -> float:
    """The value in the middle of a column, counted from the left, or of a row, counted from below."""
    return (column - SIDE // 2) * KEY_STEP

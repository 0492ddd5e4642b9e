"""The plane of a two-number code: what the decoder draws all over it, where real pictures lie, and a place that one walks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.code_facts import EXTENT, Floats, Pictures
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets.images import as_qimage

STEP, FINE = 0.1, 0.02  # that an arrow key moves, and with Shift
ROUND = 6
VEIL = QColor(12, 13, 15, 150)  # dark in both themes, as the pictures are
MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


@dataclass(frozen=True)
class Mark:
    """A real picture's code: `letter` is drawn there in `ink`."""

    x: float
    y: float
    letter: str
    ink: QColor


@dataclass(frozen=True)
class Way:
    """An arrow through the place, and what changes along it."""

    direction: tuple[float, float]
    label: str


class PictureMap(QWidget):
    """Pictures laid out as a square, as large as there is room; those struck out are veiled and crossed by a line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: Pictures | None = None
        self._mosaic: Pictures | None = None
        self._struck: npt.NDArray[np.bool_] | None = None
        self._scene: QPixmap | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_map(self, grid: Pictures | None, struck: npt.NDArray[np.bool_] | None = None) -> None:
        """Pictures (S, S, H, W, C), the first row at the top, and (S, S) which of them are struck out. The same grid again costs
        nothing."""
        if grid is self._grid and grid is not None:
            return
        self._grid, self._struck, self._mosaic = grid, struck, None if grid is None else mosaic_of(grid)
        self.renew()

    def grid(self) -> Pictures | None:
        return self._grid

    def renew(self) -> None:
        """Paints everything again."""
        self._scene = None
        self.update()

    def square(self) -> QRectF:
        """Where the map lies."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, 0, side, side)

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            self._scene = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        scene = QPixmap(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        scene.setDevicePixelRatio(ratio)
        scene.fill(Qt.GlobalColor.transparent)
        painter = QPainter(scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square, outline = self.square(), QPainterPath()
        outline.addRoundedRect(square, ROUND, ROUND)
        painter.fillPath(outline, colour("well"))
        painter.setClipPath(outline)
        if self._mosaic is not None:
            painter.drawImage(square, as_qimage(self._mosaic))
            self._paint_cells(painter)
        self.paint_scene(painter)
        painter.end()
        return scene

    def _paint_cells(self, painter: QPainter) -> None:
        assert self._grid is not None
        square = self.square()
        side = square.width() / len(self._grid)

        def cell(row: int, column: int) -> QRectF:
            return QRectF(square.left() + column * side, square.top() + row * side, side, side)

        if self._struck is not None:
            painter.setPen(QPen(colour("p", 0.9), 1.2))
            for row, column in np.argwhere(self._struck).tolist():
                place = cell(row, column)
                painter.fillRect(place, VEIL)
                painter.drawLine(place.bottomLeft() + QPointF(3, -3), place.topRight() + QPointF(-3, 3))

    def paint_scene(self, painter: QPainter) -> None:
        """What lies over the pictures and is painted once, for subclasses."""

    def paint_over(self, painter: QPainter) -> None:
        """What follows the pointer, for subclasses."""


class CodePlane(PictureMap):
    """The map of a code of two numbers, each from -EXTENT to EXTENT. The place on it follows the pointer while a button is held
    or `follows` is on, and the arrow keys; Return, or a double click, asks for the nearest real picture.
    """

    place_moved = Signal(float, float)
    nearest_wanted = Signal(float, float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.follows = True
        self._place: tuple[float, float] | None = (0.0, 0.0)
        self._marks: tuple[Mark, ...] = ()
        self._ways: tuple[Way, ...] = ()
        self._faint = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleDescription(
            self.tr("Arrow keys walk, with Shift in small steps; Return goes to the nearest real picture."))

    def set_marks(self, marks: Sequence[Mark], *, faint: bool = True) -> None:
        """Real pictures' codes. `faint` veils the map beneath, so that the letters can be read."""
        if (tuple(marks), faint and bool(marks)) != (self._marks, self._faint):
            self._marks, self._faint = tuple(marks), faint and bool(marks)
            self.renew()

    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    def set_place(self, x: float, y: float, ways: Sequence[Way] = ()) -> None:
        """Where one stands, without a signal, and what changes in which direction there."""
        self._place, self._ways = (x, y), tuple(ways)
        self.update()

    def place(self) -> tuple[float, float]:
        return self._place or (0.0, 0.0)

    def to_pixels(self, x: float, y: float) -> QPointF:
        centre, half = self.square().center(), self.square().width() / 2
        return QPointF(centre.x() + x / EXTENT * half, centre.y() - y / EXTENT * half)

    def to_plane(self, point: QPointF) -> tuple[float, float]:
        """The place under a point; outside the map, the nearest on its edge."""
        square = self.square()
        half = max(1.0, square.width() / 2)
        x, y = (point.x() - square.center().x()) / half, (square.center().y() - point.y()) / half
        return float(np.clip(x, -1, 1)) * EXTENT, float(np.clip(y, -1, 1)) * EXTENT

    def paint_scene(self, painter: QPainter) -> None:
        if self._faint:
            painter.fillRect(self.square(), VEIL)
        painter.setFont(mono("micro"))
        for mark in self._marks:
            painter.setPen(mark.ink)
            at = self.to_pixels(mark.x, mark.y)
            painter.drawText(QRectF(at.x() - 8, at.y() - 8, 16, 16), Qt.AlignmentFlag.AlignCenter, mark.letter)

    def paint_over(self, painter: QPainter) -> None:
        if self._grid is None or self._place is None:
            return
        at, painter_font = self.to_pixels(*self._place), font("small")
        painter.setFont(painter_font)
        for way in self._ways:
            ahead = QPointF(way.direction[0], -way.direction[1]) * 64
            for pen in (QPen(colour("well", 0.9), 5), QPen(colour("t1"), 2)):
                painter.setPen(pen)
                painter.drawLine(at - ahead * 0.6, at + ahead)
            self._paint_label(painter, at + ahead * 1.2, way.label)
        for pen in (QPen(colour("well", 0.9), 5), QPen(colour("g"), 2.5)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 8, 8)

    def _paint_label(self, painter: QPainter, at: QPointF, label: str) -> None:
        if not label:
            return
        wide = painter.fontMetrics().horizontalAdvance(label) + 12
        square = self.square()
        chip = QRectF(0, 0, wide, 20)
        chip.moveCenter(at)
        chip.moveLeft(min(max(chip.left(), square.left() + 2), square.right() - wide - 2))
        chip.moveTop(min(max(chip.top(), square.top() + 2), square.bottom() - 22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card", 0.92))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(colour("t1"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)

    # the pointer and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(*self.to_plane(event.position()))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self.square().contains(event.position())
        if (self.follows and inside) or event.buttons() & Qt.MouseButton.LeftButton:
            self._go(*self.to_plane(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.nearest_wanted.emit(*self.place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in MOVES:
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            (x, y), (across, up) = self.place(), MOVES[key]
            self._go(*(float(np.clip(round(number + step * by, 4), -EXTENT, EXTENT)) for number, by in ((x, across), (y, up))))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.nearest_wanted.emit(*self.place())
        else:
            super().keyPressEvent(event)

    def _go(self, x: float, y: float) -> None:
        if (x, y) != self._place:
            self._place = (x, y)
            self.update()
            self.place_moved.emit(x, y)


def mosaic_of(grid: Pictures) -> Pictures:
    """Pictures (S, T, H, W, C) as one, (S * H, T * W, C)."""
    rows, columns, height, width, channels = grid.shape
    found: Pictures = np.ascontiguousarray(grid.transpose(0, 2, 1, 3, 4).reshape(rows * height, columns * width, channels))
    return found


class PictureStrip(QWidget):
    """Pictures in a row, one picture high; a line beneath each says whether it looks like a digit, where that is known."""

    def __init__(self, name: str, *, count: int, tall: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._tall = count, tall
        self._pictures: Pictures | None = None
        self._alike: npt.NDArray[np.bool_] | None = None
        self._views: list[QImage] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pictures(self, pictures: Pictures | None, alike: npt.NDArray[np.bool_] | None = None, said: str = "") -> None:
        """Pictures (N, H, W, C); `alike` (N,) may be empty. `said` is for a screen reader."""
        if pictures is self._pictures and pictures is not None:
            return
        self._pictures, self._alike = pictures, alike if alike is not None and len(alike) else None
        self._views = [] if pictures is None else [as_qimage(picture) for picture in pictures]
        self.setAccessibleDescription(said)
        self.update()

    def pictures(self) -> Pictures | None:
        return self._pictures

    def set_tall(self, tall: int) -> None:
        """How many pixels high a picture is where there is width enough."""
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * (self._tall + 3), self._tall + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._count * 18, self._tall + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self._tall, (self.width() + 3) // self._count - 3)
        for index in range(self._count):
            place = QRectF(index * (side + 3), 0, side, side)
            if index >= len(self._views):
                painter.fillRect(place, colour("ctl"))
                continue
            painter.drawImage(place, self._views[index])
            if self._alike is not None:
                good = bool(self._alike[index])
                painter.fillRect(QRectF(place.left(), side + 2, side if good else side / 3, 3), colour("t1" if good else "p"))
        painter.end()


def codes_as_marks(codes: Floats, letters: Sequence[str], inks: Sequence[QColor]) -> list[Mark]:
    """A mark for each code (N, 2)."""
    return [Mark(float(x), float(y), letter, ink) for (x, y), letter, ink in zip(codes, letters, inks, strict=True)]

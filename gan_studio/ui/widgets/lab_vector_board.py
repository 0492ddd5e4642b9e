"""The plane of 4.1: pictures lie where their vectors are, and can be dragged to other ones."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.core.lab.code_facts import EXTENT, Floats, Pictures
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.lab_code_plane import FINE, MOVES, STEP, VEIL, CodePlane

FEW, SMALL, LARGE = 30, 26, 34  # px of a picture, where there are many and where there are few
KEYS_ON, KEYS_BACK = (Qt.Key.Key_PageDown, Qt.Key.Key_N), (Qt.Key.Key_PageUp, Qt.Key.Key_P)


class VectorBoard(CodePlane):
    """Shows pictures at their vectors over what is drawn of the plane.

    Dragging moves one while `movable`, and `moved(index, x, y)` comes when it is let go; a click takes it as an end of the
    pair, `picked(index)`. By keys: N and P go from picture to picture, the arrows move it, Return picks it.
    """

    moved = Signal(int, float, float)
    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.follows = False
        self.movable = True
        self._codes: Floats | None = None
        self._pictures: Pictures | None = None
        self._views: list[QImage] = []
        self._pair: tuple[int, int] = (-1, -1)
        self._now = -1  # that the keys, or the pointer, have
        self._grab: QPointF | None = None
        self._dragged = False
        self.setAccessibleDescription(self.tr(
            "N and P go from picture to picture, the arrow keys move it, Return makes it an end of the line."))

    def set_pictures(self, pictures: Pictures | None) -> None:
        """uint8 (N, H, W, C)."""
        if pictures is not self._pictures:
            self._pictures = pictures
            self._views = [] if pictures is None else [as_qimage(picture) for picture in pictures]
            self._now, self._grab = -1, None
            self.update()

    def set_codes(self, codes: Floats | None, pair: tuple[int, int]) -> None:
        """Where the pictures lie, (N, 2), and which two are the ends of the line. What is being dragged stays in the hand."""
        self._pair = pair
        if self._grab is None:
            self._codes = codes
        self.update()

    def codes(self) -> Floats | None:
        return self._codes

    def current(self) -> int:
        """The picture that the keys move, -1 for none."""
        return self._now

    def _size(self) -> int:
        return LARGE if len(self._views) <= FEW else SMALL

    def _at(self, index: int) -> QRectF:
        assert self._codes is not None
        x, y = np.clip(self._codes[index], -EXTENT, EXTENT).tolist()
        place = QRectF(0, 0, self._size(), self._size())
        place.moveCenter(self.to_pixels(x, y))
        square = self.square()  # the whole picture stays in sight, also where its vector lies at the edge
        place.moveLeft(min(max(place.left(), square.left()), square.right() - place.width()))
        place.moveTop(min(max(place.top(), square.top()), square.bottom() - place.height()))
        return place

    def index_at(self, point: QPointF) -> int:
        """The uppermost picture under a point, -1 for none."""
        if self._codes is None:
            return -1
        return next((index for index in reversed(range(len(self._views))) if self._at(index).contains(point)), -1)

    def paint_scene(self, painter: QPainter) -> None:
        painter.fillRect(self.square(), VEIL)

    def paint_over(self, painter: QPainter) -> None:
        if self._codes is None or len(self._codes) != len(self._views):
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if min(self._pair) >= 0 and max(self._pair) < len(self._views):
            painter.setPen(QPen(colour("g"), 2))
            painter.drawLine(self._at(self._pair[0]).center(), self._at(self._pair[1]).center())
        order = [index for index in range(len(self._views)) if index != self._now]
        for index in [*order, *([self._now] if self._now >= 0 else [])]:
            place = self._at(index)
            painter.drawImage(place, self._views[index])
            held, chosen = index == self._now, index in self._pair
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("white") if held else colour("g" if chosen else "r"), 2 if held or chosen else 1))
            painter.drawRect(place)

    # the pointer and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._now = self.index_at(event.position())
        self._dragged = False
        self._grab = event.position() - self._at(self._now).center() if self._now >= 0 else None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is None or not self.movable or self._now < 0:
            return
        target = event.position() - self._grab
        if not self._dragged and (target - self._at(self._now).center()).manhattanLength() < 4:
            return  # a click that trembles
        self._dragged = True
        self._move(*self.to_plane(target))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._grab = self._grab, None
        if held is None or self._now < 0:
            return
        if self._dragged:
            self._tell()
        else:
            self.picked.emit(self._now)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self._views)
        if count and key in (*KEYS_ON, *KEYS_BACK):
            self._now = (self._now + (1 if key in KEYS_ON else -1)) % count if self._now >= 0 else 0
            self.update()
        elif key in MOVES and self.movable and self._now >= 0 and self._codes is not None:
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            across, up = MOVES[key]
            x, y = self._codes[self._now].tolist()
            self._move(round(x + step * across, 3), round(y + step * up, 3))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self._now >= 0:
            self.picked.emit(self._now)
        else:
            QWidget.keyPressEvent(self, event)

    def _move(self, x: float, y: float) -> None:
        assert self._codes is not None
        self._codes = self._codes.copy()
        self._codes[self._now] = np.clip((x, y), -EXTENT, EXTENT)
        self.update()

    def _tell(self) -> None:
        assert self._codes is not None
        self.moved.emit(self._now, *(float(number) for number in self._codes[self._now]))

"""All m examples and all m generated ones at once, where there is room: pictures as tiles, points in the plane."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.line_facts import LineShown
from gan_studio.ui.fonts import font
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    import numpy.typing as npt

TILES = (64, 48, 32, 24, 16)  # px, the largest that fits
LEAST = {"images": 56, "points": 110}  # px high, below which nothing is drawn
HEAD, GAP = 20, 12
EXTENT = 1.5  # of the plane


class BatchView(QWidget):
    """Click one: `index_chosen(i)`, from 0. It takes what height is left, and none where none is."""

    index_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LineShown | None = None
        self._index = 0
        self.setAccessibleName(self.tr("All examples of this line"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_batch(self, shown: LineShown, index: int) -> None:
        """The batch of the line, and which example is looked at."""
        self._shown, self._index = shown, index
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def places(self) -> Iterator[tuple[int, int, QRectF]]:
        """Where the tiles of pictures are: half (0 real, 1 generated), i from 0, square. Those that have room."""
        if self._shown is None or self._shown.kind != "images":
            return
        m = self._shown.settings.m
        for half, area in enumerate(self._halves()):
            tile = next((tile for tile in TILES if (area.width() // tile) * (area.height() // tile) >= m), TILES[-1])
            columns, rows = int(area.width() // tile), int(area.height() // tile)
            for at in range(min(m, columns * rows)):
                row, column = divmod(at, columns)
                yield half, at, QRectF(area.left() + column * tile, area.top() + row * tile, tile - 1, tile - 1)

    def _halves(self) -> tuple[QRectF, QRectF]:
        """Where the pictures of each kind are, below their words: beside each other, or one above the other where it is high."""
        if self.height() > self.width():
            high = (self.height() - GAP) / 2
            return (QRectF(0, HEAD, self.width(), high - HEAD), QRectF(0, high + GAP + HEAD, self.width(), high - HEAD))
        wide = (self.width() - GAP) / 2
        return (QRectF(0, HEAD, wide, self.height() - HEAD), QRectF(wide + GAP, HEAD, wide, self.height() - HEAD))

    def point_place(self, point: Any) -> QPointF:
        """Where a point of the plane is drawn: the whole of the smaller side is the plane."""
        plane = self._plane()
        return QPointF(plane.left() + (float(point[0]) + EXTENT) / (2 * EXTENT) * plane.width(),
                       plane.top() + (EXTENT - float(point[1])) / (2 * EXTENT) * plane.height())

    def _plane(self) -> QRectF:
        side = min(self.width(), self.height() - HEAD)
        return QRectF((self.width() - side) / 2, HEAD, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where, shown = event.position(), self._shown
        if shown is None or self.height() < LEAST[shown.kind]:
            return
        if shown.kind == "images":
            found = next((at for _, at, place in self.places() if place.contains(where)), None)
        else:
            near = [((self.point_place(point) - where).manhattanLength(), at)
                    for points in (shown.x, shown.fake) if points is not None for at, point in enumerate(points)]
            found = min(near)[1] if near else None
        if found is not None:
            self.index_chosen.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None or self.height() < LEAST[shown.kind]:
            return
        painter = QPainter(self)
        painter.setFont(font("small"))
        images = shown.kind == "images"
        wide = self.width() / 2
        heads = self._halves() if images else (QRectF(0, HEAD, wide, 0), QRectF(wide, HEAD, wide, 0))
        for area, word, tone in zip(heads, (self.tr("Examples"), self.tr("Generated")), ("rt", "gt"), strict=True):
            painter.setPen(colour(tone))
            painter.drawText(QRectF(area.left(), area.top() - HEAD, area.width(), HEAD - 2), Qt.AlignmentFlag.AlignVCenter, word)
        if images:
            self._paint_pictures(painter, shown)
        else:
            self._paint_points(painter, shown)
        painter.end()

    def _paint_pictures(self, painter: QPainter, shown: LineShown) -> None:
        halves: tuple[npt.NDArray[Any] | None, ...] = (
            shown.x, shown.fake_after if shown.fake_after is not None else shown.fake)
        for half, at, place in self.places():
            pictures = halves[half]
            if pictures is not None and at < len(pictures):
                painter.drawImage(place, as_qimage(pictures[at]))
            else:
                painter.fillRect(place, colour("well"))
            if at == self._index:
                painter.setPen(QPen(colour("t1"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(1, 1, -1, -1))

    def _paint_points(self, painter: QPainter, shown: LineShown) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._plane(), colour("well"))
        painter.setClipRect(self._plane())
        if shown.fake is not None and shown.fake_after is not None:
            painter.setPen(QPen(colour("t2"), 1))
            for before, after in zip(shown.fake, shown.fake_after, strict=True):
                painter.drawLine(self.point_place(before), self.point_place(after))
        for points, token in ((shown.x, "r"), (shown.fake, "g")):
            if points is None:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(token))
            for point in points:
                painter.drawEllipse(self.point_place(point), 3, 3)
            if self._index < len(points):
                painter.setPen(QPen(colour("t1"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self.point_place(points[self._index]), 6, 6)

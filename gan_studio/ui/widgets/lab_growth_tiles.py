"""Pictures with what D says of each beneath: a bar from 0 to 1, and the figure. Or pairs of pictures, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    from gan_studio.ui.widgets.images import Pictures

GAP = 6
FOOT = 20  # px beneath a picture: bar and figure
WIDEST = 96
SEAM = 2  # px between the two pictures of a pair


@dataclass(frozen=True)
class Scored:
    """A tile: `picture` uint8 HWC, `second` the one that came after it, `belief` 0..1, `words` beneath, `tip` in full."""

    picture: Pictures
    belief: float
    words: str
    tip: str = ""
    second: Pictures | None = None


class ScoredTiles(QWidget):
    """As many columns as make the tiles largest. `tall` is the height that it asks for at least."""

    def __init__(self, *, name: str, tall: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Scored, ...] = ()
        self._views: list[tuple[QImage, ...]] = []
        self._expected = 0
        self._tall = tall
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_tiles(self, tiles: Sequence[Scored], said: str = "") -> None:
        """Other tiles; `said` is what a screen reader says of them."""
        self._tiles = tuple(tiles)
        self._views = [tuple(as_qimage(picture) for picture in (tile.picture, tile.second) if picture is not None)
                       for tile in self._tiles]
        self.setAccessibleDescription(said)
        self.update()

    def set_expected(self, count: int) -> None:
        """Grey tiles while there is nothing to show."""
        self._expected = count
        self.update()

    def tiles(self) -> tuple[Scored, ...]:
        return self._tiles

    def sizeHint(self) -> QSize:
        return QSize(240, max(self._tall, 160))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._tall)

    def layout_of_tiles(self) -> tuple[int, int]:
        """(columns, side of a picture in px)."""
        count, across = max(1, len(self._tiles) or self._expected), self._across()
        best = (1, 8)
        for columns in range(1, count + 1):
            rows = -(-count // columns)
            room_across = ((self.width() + GAP) // columns - GAP - SEAM * (across - 1)) // across
            side = min(room_across, (self.height() + GAP) // rows - GAP - FOOT, WIDEST)
            if side > best[1] or (side == best[1] and count % columns == 0):
                best = (columns, side)
        return best

    def _across(self) -> int:
        return 2 if self._tiles and self._tiles[0].second is not None else 1

    def _place(self, index: int) -> QRect:
        columns, side = self.layout_of_tiles()
        wide = side * self._across() + SEAM * (self._across() - 1)
        return QRect(index % columns * (wide + GAP), index // columns * (side + FOOT + GAP), wide, side)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, pos: QPoint) -> str:
        """What is said of the tile at a point."""
        return next((tile.tip for index, tile in enumerate(self._tiles)
                     if self._place(index).adjusted(0, 0, 0, FOOT).contains(pos)), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(mono("micro"))
        _, side = self.layout_of_tiles()
        for index in range(0 if self._tiles else self._expected):
            painter.fillRect(self._place(index), colour("ctl"))
        for index, (tile, views) in enumerate(zip(self._tiles, self._views, strict=True)):
            place = self._place(index)
            for at, view in enumerate(views):
                painter.drawImage(QRect(place.left() + at * (side + SEAM), place.top(), side, side), view)
            bar = QRectF(place.left(), place.bottom() + 3, place.width(), 3)
            painter.fillRect(bar, colour("ctl_h"))
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * min(1.0, max(0.0, tile.belief)), 3), colour("d"))
            painter.setPen(colour("t2"))
            painter.drawText(QRect(place.left() - GAP // 2, place.bottom() + 6, place.width() + GAP, FOOT - 5),
                             Qt.AlignmentFlag.AlignCenter, tile.words)
        painter.end()

"""Many pictures of one size side by side, quick enough to follow a slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    from gan_studio.ui.widgets.images import Pictures

RADIUS = 4
RAGGED = 0.8  # what a layout with an unfinished last row is worth beside one that fills it
RING = 4  # px that the ring of the selected tile needs around it


class ImageGrid(QWidget):
    """Tiles of uint8 (N, H, W, 3) pictures. `tile_clicked(int)`, `tile_activated(int)` (double-click or Return) and
    `tile_context_requested(int, QPoint)` (global position) tell what a person does; arrow keys move the selection.

    Tiles are square in whole pixels. Columns follow from the room unless `set_columns` fixes them. Until there are
    pictures, `placeholder` grey tiles stand there. `back_token` is the colour of what lies behind the grid.
    """

    tile_clicked = Signal(int)
    tile_activated = Signal(int)
    tile_context_requested = Signal(int, QPoint)
    selection_changed = Signal(int)

    def __init__(
        self, *, gap: int = 4, max_tile: int = 128, placeholder: int = 0, selectable: bool = True, name: str = "",
        back_token: str = "card", parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._images: Pictures | None = None
        self._views: list[QImage] = []
        self._gap, self._max_tile, self._placeholder, self._selectable = gap, max_tile, placeholder, selectable
        self._columns = 0
        self._back_token = back_token
        self._smooth = True
        self._selected = -1
        self._tips: tuple[str, ...] = ()
        self._mask = QImage()
        self._sheet = QPixmap()
        self._sheet_key: tuple[object, ...] = ()
        self.setAccessibleName(name or self.tr("Pictures"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if selectable else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    # content

    def set_images(self, images: Pictures | None) -> None:
        """Shows pictures, uint8 (N, H, W, 3) (or 1 or 4 channels). They are not copied: do not change them after."""
        self._images = images
        self._views = [] if images is None else [as_qimage(image) for image in images]
        self._sheet = QPixmap()
        if self._selected >= self.count():
            self._selected = -1
        self._describe()
        self.update()

    def images(self) -> Pictures | None:
        return self._images

    def count(self) -> int:
        """Pictures shown, placeholders not counted."""
        return len(self._views)

    def set_placeholder(self, count: int) -> None:
        """Grey tiles to show while there are no pictures."""
        self._placeholder = count
        self.update()

    def set_tooltips(self, tips: tuple[str, ...]) -> None:
        """One a tile, from the first."""
        self._tips = tips

    def set_columns(self, columns: int) -> None:
        """A fixed number of columns; 0 chooses it by the room."""
        self._columns = columns
        self.update()

    def set_max_tile(self, pixels: int) -> None:
        """The greatest side of a tile."""
        self._max_tile = pixels
        self.update()

    def set_smooth(self, smooth: bool) -> None:
        """Smooth scaling, or each pixel as a square."""
        self._smooth = smooth
        self.update()

    def selected(self) -> int:
        """The selected tile, or -1."""
        return self._selected

    def set_selected(self, index: int) -> None:
        """Selects a tile without a signal; -1 selects none."""
        self._selected = index if 0 <= index < self.count() else -1
        self._describe()
        self.update()

    def _describe(self) -> None:
        text = self.tr("{count} pictures").format(count=self.count())
        if self._selected >= 0:
            text += ", " + self.tr("number {number} selected").format(number=self._selected + 1)
        self.setAccessibleDescription(text)

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 96)

    def layout_of_tiles(self) -> tuple[int, int, QPoint]:
        """(columns, side of a tile in pixels, top left corner of the first)."""
        count = max(1, self.count() or self._placeholder)
        room = self.rect().adjusted(RING, RING, -RING, -RING) if self._selectable else self.rect()
        best_columns, best, best_worth = 1, 1, 0.0
        for columns in (self._columns,) if self._columns else range(1, count + 1):
            rows = -(-count // columns)
            side = min(
                (room.width() + self._gap) // columns - self._gap, (room.height() + self._gap) // rows - self._gap)
            side = max(1, min(side, self._max_tile))
            worth = side * (1.0 if count % columns == 0 else RAGGED)
            if worth > best_worth:
                best_columns, best, best_worth = columns, side, worth
        rows = -(-count // best_columns)
        wide = best_columns * (best + self._gap) - self._gap
        tall = rows * (best + self._gap) - self._gap
        left = room.left() + max(0, (room.width() - wide) // 2)
        top = room.top() + max(0, (room.height() - tall) // 2)
        return best_columns, best, QPoint(left, top)

    def tile_rect(self, index: int) -> QRect:
        """Where a tile lies."""
        columns, side, origin = self.layout_of_tiles()
        return QRect(origin.x() + index % columns * (side + self._gap),
                     origin.y() + index // columns * (side + self._gap), side, side)

    def tile_at(self, pos: QPoint) -> int:
        """The tile under a point, or -1."""
        columns, side, origin = self.layout_of_tiles()
        x, y = pos.x() - origin.x(), pos.y() - origin.y()
        column, row = x // (side + self._gap), y // (side + self._gap)
        inside = x % (side + self._gap) < side and y % (side + self._gap) < side
        index = row * columns + column
        return index if x >= 0 and y >= 0 and inside and column < columns and index < self.count() else -1

    # input

    def _select(self, index: int) -> None:
        if self._selectable and index != self._selected:
            self.set_selected(index)
            self.selection_changed.emit(self._selected)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.tile_at(event.position().toPoint())
        if index < 0 or event.button() == Qt.MouseButton.MiddleButton:
            event.ignore()
            return
        self._select(index)
        if event.button() == Qt.MouseButton.LeftButton:
            self.tile_clicked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.tile_at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.tile_activated.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._selected if by_key else self.tile_at(event.pos())
        if index < 0:
            event.ignore()
            return
        place = self.mapToGlobal(self.tile_rect(index).center()) if by_key else event.globalPos()
        self.tile_context_requested.emit(index, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self.layout_of_tiles()[0]
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        if self._selectable and self.count() and event.key() in moves:
            wanted = self._selected + moves[Qt.Key(event.key())] if self._selected >= 0 else 0
            self._select(wanted if 0 <= wanted < self.count() else self._selected)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected >= 0:
            self.tile_activated.emit(self._selected)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._tips:
            index = self.tile_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tips[index] if 0 <= index < len(self._tips) else "", self)
            return True
        return super().event(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        columns, side, origin = self.layout_of_tiles()
        if self._views:
            painter.drawPixmap(origin, self._painted(columns, side))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl"))
            for i in range(self._placeholder):
                painter.drawRoundedRect(self.tile_rect(i), RADIUS, RADIUS)
        if 0 <= self._selected < self.count():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("t1"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.tile_rect(self._selected)).adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()

    def _painted(self, columns: int, side: int) -> QPixmap:
        """All tiles as one picture, kept until they, their place or the theme change: hovering repaints only that."""
        ratio = self.devicePixelRatioF()
        key = (columns, side, ratio, colour(self._back_token).name(), self._smooth)
        if self._sheet.isNull() or self._sheet_key != key:
            pitch = side + self._gap
            rows = -(-self.count() // columns)
            size = QSize(columns * pitch - self._gap, rows * pitch - self._gap)
            self._sheet, self._sheet_key = QPixmap(size * ratio), key
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(colour(self._back_token))
            painter = QPainter(self._sheet)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
            corners = self._corners(side)
            for i, view in enumerate(self._views):
                place = QRect(i % columns * pitch, i // columns * pitch, side, side)
                painter.drawImage(place, view)
                painter.drawImage(place, corners)
            painter.end()
        return self._sheet

    def _corners(self, side: int) -> QImage:
        """What rounds a tile's corners: the card's colour around a hole. Painting it is quicker than clipping."""
        behind = colour(self._back_token)
        ratio = self.devicePixelRatioF()
        key = f"{side} {ratio} {behind.name()}"
        if self._mask.isNull() or self._mask.text("key") != key:
            pixels = round(side * ratio)
            mask = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
            mask.setDevicePixelRatio(ratio)
            mask.fill(behind)
            painter = QPainter(mask)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.black)
            painter.drawRoundedRect(QRectF(0, 0, side, side), RADIUS, RADIUS)
            painter.end()
            mask.setText("key", key)
            self._mask = mask
        return self._mask

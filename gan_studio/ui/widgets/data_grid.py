"""The wall of thumbnails: a list view that draws only what is seen, with tiles of a chosen size."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.data_files_model import COPY_ROLE, FILE_ROLE, LEFT_OUT_ROLE, FilesModel

GAP = 8
RADIUS = 4
SMALLEST, LARGEST = 40, 128
DIMMED = 0.2  # opacity of an image that is left out


class TileDelegate(QStyledItemDelegate):
    """Draws a square tile: picture, ring when selected, mark for one of several alike."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = 72

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.side + GAP, self.side + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model, file = index.model(), index.data(FILE_ROLE)
        if not isinstance(model, FilesModel) or file is None:
            return
        tile = QRectF(option.rect.x() + GAP / 2, option.rect.y() + GAP / 2, self.side, self.side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(tile, RADIUS, RADIUS)
        ratio = painter.device().devicePixelRatioF()
        pixmap = model.thumbnails.pixmap(file.index, round(self.side * ratio))
        painter.fillPath(shape, colour("ctl"))
        if pixmap is not None:
            painter.setClipPath(shape)
            painter.setOpacity(DIMMED if index.data(LEFT_OUT_ROLE) else 1.0)
            painter.drawPixmap(tile, pixmap, QRectF(pixmap.rect()))
            painter.setOpacity(1.0)
            painter.setClipping(False)
        if index.data(LEFT_OUT_ROLE):
            side = self.side * 0.3
            draw_icon(painter, QRectF(tile.center().x() - side / 2, tile.center().y() - side / 2, side, side), "cancel", "t1")
        elif index.data(COPY_ROLE):
            self._draw_copy_mark(painter, tile)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("t1"), 2))
            painter.drawRoundedRect(tile.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2, RADIUS + 2)
        elif state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("t2"), 1))
            painter.drawRoundedRect(tile.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2, RADIUS + 2)
        painter.restore()

    def _draw_copy_mark(self, painter: QPainter, tile: QRectF) -> None:
        side = 20 if self.side >= 56 else 14
        box = QRectF(tile.right() - side - 3, tile.bottom() - side - 3, side, side)
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.fillPath(shape, colour("card", 0.92))
        painter.setPen(QPen(colour("t1"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        unit = side / 20
        painter.drawRoundedRect(QRectF(box.x() + 5 * unit, box.y() + 4 * unit, 8 * unit, 9 * unit), 1.5, 1.5)
        painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in ((8, 16), (15.5, 16), (15.5, 7))])


class TileView(QListView):
    """Tiles in rows that refill when the view or the tile size changes. Whole columns: the rest goes into the tiles."""

    enlarge_requested = Signal()  # Space was pressed
    tile_size_changed = Signal(int)
    toggle_requested = Signal()  # Delete was pressed: leave the selected ones out, or take them back in
    menu_requested = Signal(QPoint)  # global position, over the selected ones

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = 72
        self._delegate = TileDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.ListMode)  # lays out 100,000 items much faster than icon mode
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("Images"))
        self.verticalScrollBar().setSingleStep(40)

    @property
    def tile_size(self) -> int:
        return self._wanted

    def set_tile_size(self, side: int) -> None:
        side = max(SMALLEST, min(LARGEST, side))
        if side != self._wanted:
            self._wanted = side
            self._fit()
            self.tile_size_changed.emit(side)

    def select_row(self, row: int) -> None:
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            index = model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_tile_size(self._wanted + (8 if event.angleDelta().y() > 0 else -8))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.enlarge_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.toggle_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectedIndexes():
            self.menu_requested.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) \
                and event.key() == Qt.Key.Key_Space:
            event.accept()  # before the window's own Space
            return True
        return super().event(event)

    def _fit(self) -> None:
        """Tiles a little larger or smaller than asked, so that a row is full to the right edge."""
        room = self.viewport().width()
        if room <= 0:
            return
        columns = max(1, round(room / (self._wanted + GAP)))
        side = max(SMALLEST // 2, room // columns - GAP)
        if side != self._delegate.side:
            self._delegate.side = side
            self.setGridSize(QSize(side + GAP, side + GAP))
            self.scheduleDelayedItemsLayout()

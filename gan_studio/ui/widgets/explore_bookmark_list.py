"""The gallery of bookmarks: three columns of pictures with a name under each, in an order of the person's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gan_studio.core.latent.bookmarks import Bookmark
from gan_studio.ui.held_drag import add_held
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.explore_bookmark_model import GAP, MARK_ROLE, NAME, BookmarkDelegate, BookmarkModel, name_rect
from gan_studio.ui.widgets.images import as_qimage

KEY_MIME = "application/x-gan-studio-bookmark"
COLUMNS, SCROLL = 3, 10  # px of a scroll bar


class BookmarkView(QListView):
    """A click or Return goes there. Ctrl+click chooses several; drag or Ctrl+← → gives another place."""

    chosen = Signal(str)  # key
    delete_requested = Signal(str)
    move_requested = Signal(str, int)  # key, place among the others
    menu_requested = Signal(str, QPoint)  # key, global position

    def __init__(self, model: BookmarkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = model
        self._drop_place = -1
        self.setModel(model)
        self._delegate = BookmarkDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Bookmarks"))
        self.verticalScrollBar().setSingleStep(30)

    # which are chosen

    def keys(self) -> list[str]:
        """Of the chosen ones, in order."""
        return [index.data(MARK_ROLE).key for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def choose(self, *keys: str) -> None:
        """Chooses these, and brings the last one into sight."""
        rows = [row for key in keys if (row := self._marks.row_of(key)) >= 0]
        self.clearSelection()
        for row in rows:
            index = self._marks.index(row, 0)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def rename(self, key: str) -> None:
        """Opens the editor of a name."""
        self.edit(self._marks.index(self._marks.row_of(key), 0))

    # a hand

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self.state() != QAbstractItemView.State.DragSelectingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        if pressed and plain and index.isValid() and index.data(MARK_ROLE).key in self.keys():
            self.chosen.emit(index.data(MARK_ROLE).key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and name_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self.edit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(index.data(MARK_ROLE).key, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self.chosen.emit(index.data(MARK_ROLE).key)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit(index.data(MARK_ROLE).key)
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            place = min(max(0, index.row() + steps[Qt.Key(key)]), self._marks.rowCount() - 1)
            self.move_requested.emit(index.data(MARK_ROLE).key, place)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page (K, R), not the beginning of a name."""

    # dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        drag = self.dragged()
        if drag is not None:
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

    def dragged(self) -> QDrag | None:
        """The current bookmark in the hand: what is held, for the timeline, and its key, for another place."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        mark: Bookmark = index.data(MARK_ROLE)
        data = QMimeData()
        data.setData(KEY_MIME, mark.key.encode())
        add_held(data, mark.held)
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = self._marks.picture(mark.key)
        if picture is not None:
            drag.setPixmap(QPixmap.fromImage(as_qimage(picture)).scaledToWidth(56, Qt.TransformationMode.SmoothTransformation))
        return drag

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(KEY_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop_place = self._place_at(event.position().toPoint())
        event.acceptProposedAction()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_place = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_place = -1
        if event.mimeData().hasFormat(KEY_MIME):
            key = bytes(event.mimeData().data(KEY_MIME).data()).decode(errors="replace")
            place, now = self._place_at(event.position().toPoint()), self._marks.row_of(key)
            event.acceptProposedAction()
            if now >= 0:
                self.move_requested.emit(key, place - (place > now))
        self.viewport().update()

    def _place_at(self, pos: QPoint) -> int:
        """Before which one a drop at this point would come; as many as there are: behind the last."""
        index = self.indexAt(pos)
        if not index.isValid():
            return self._marks.rowCount()
        return index.row() + int(pos.x() > self.visualRect(index).center().x())

    # painting, size

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_place >= 0 and self._marks.rowCount():
            last = self._drop_place >= self._marks.rowCount()
            cell = self.visualRect(self._marks.index(self._drop_place - int(last), 0))
            x = cell.right() if last else cell.left()
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colour("t1"), 2))
            painter.drawLine(x, cell.top() + GAP // 2, x, cell.bottom() - NAME)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        side = max(40, (self.width() - SCROLL) // COLUMNS)  # columns do not jump when a scroll bar comes
        if side != self._delegate.side:
            self._delegate.side = side
            self.setGridSize(QSize(side, side + NAME))
            self.scheduleDelayedItemsLayout()

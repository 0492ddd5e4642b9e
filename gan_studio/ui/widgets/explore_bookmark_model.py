"""Bookmarks as a list view shows them: what there is to say of each, and how it is painted."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gan_studio.core.latent.bookmarks import LONGEST_NAME, Bookmark
from gan_studio.session.bookmarks import BookmarkDesk
from gan_studio.ui.fonts import font
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.images import as_qimage

Picture = npt.NDArray[np.uint8]
Index = QModelIndex | QPersistentModelIndex

MARK_ROLE = Qt.ItemDataRole.UserRole
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 1
GAP, NAME = 8, 20  # px between tiles, of a name


class BookmarkModel(QAbstractListModel):
    """The desk's bookmarks, and the pictures that were drawn of them."""

    def __init__(self, desk: BookmarkDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Bookmark, ...] = ()
        self._pictures: dict[str, Picture] = {}

    def refresh(self) -> None:
        """What the desk has now."""
        self.beginResetModel()
        self._shown = tuple(self._desk.bookmarks)
        kept = {mark.key for mark in self._shown}
        self._pictures = {key: picture for key, picture in self._pictures.items() if key in kept}
        self.endResetModel()

    def set_picture(self, key: str, picture_HWC: Picture) -> None:
        row = self.row_of(key)
        if row >= 0:
            self._pictures[key] = picture_HWC
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [PICTURE_ROLE])

    def picture(self, key: str) -> Picture | None:
        return self._pictures.get(key)

    def forget_pictures(self) -> None:
        """Another generator draws others."""
        self._pictures.clear()

    def undrawn(self) -> list[Bookmark]:
        return [mark for mark in self._shown if mark.key not in self._pictures]

    def row_of(self, key: str) -> int:
        return next((row for row, mark in enumerate(self._shown) if mark.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        mark = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return mark.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{0}\nseed {1}, ψ {2}\nClick: go there. F2: rename. Drag: another place, or onto the timeline").format(
                mark.name, mark.held.seed, f"{mark.held.psi:.2f}")
        return mark if role == MARK_ROLE else self._pictures.get(mark.key) if role == PICTURE_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._desk.rename(self._shown[index.row()].key, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled


class BookmarkDelegate(QStyledItemDelegate):
    """A rounded picture, grey until it is drawn, and the name below it. `side` is the width of a cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = 88

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side, self.side + NAME)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile = tile_rect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = index.data(PICTURE_ROLE)
        if picture is not None:
            paint_rounded(painter, tile, as_qimage(picture))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl"))
            painter.drawRoundedRect(tile, 4, 4)
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(colour("t1" if chosen else "t3"), 2 if chosen else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile.adjusted(-3, -3, 3, 3), 6, 6)
        face = font("small")
        painter.setFont(face)
        painter.setPen(colour("t1" if state & QStyle.StateFlag.State_Selected else "t2"))
        below = name_rect(option.rect)
        words = QFontMetrics(face).elidedText(index.data(), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_NAME)
        editor.setProperty("compact", True)
        editor.setAccessibleName(self.tr("Name of the bookmark"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(name_rect(option.rect).adjusted(-4, -2, 4, 4))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip():  # without a name it keeps the one it had
            model.setData(index, editor.text())


def tile_rect(cell: QRect) -> QRectF:
    """Where the picture lies in its cell."""
    side = cell.width() - GAP
    return QRectF(cell.x() + GAP / 2, cell.y() + GAP / 2, side, side)


def name_rect(cell: QRect) -> QRect:
    return QRect(cell.x() + GAP // 2, cell.bottom() - NAME, cell.width() - GAP, NAME)

"""Skipped files as a list: name, reason, what to do, and a way to their folder. They are never touched."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gan_studio.core.data.types import FileReport
from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import shown
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.data_files_model import FILE_ROLE, FilesModel
from gan_studio.ui.widgets.data_scan_card import REASON_ICONS
from gan_studio.ui.widgets.label import ElidedLabel

ROW = 52


def folder_of(file: FileReport) -> Path | None:
    """The folder on disk that holds the file, or its zip; None when neither exists any more."""
    container = Path(file.container)
    if container.is_dir():
        inside = container / os.path.dirname(file.name)
        return inside if inside.is_dir() else container
    return container.parent if container.parent.is_dir() and container.is_absolute() else None


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        file = index.data(FILE_ROLE)
        if file is None or file.skipped is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sel" if state & QStyle.StateFlag.State_Selected else "ctl"))
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 6, 6)
        draw_icon(painter, QRectF(area.x() + 10, area.y() + ROW / 2 - 9, 18, 18), REASON_ICONS[file.skipped], "pt")
        painter.setFont(font("action"))
        reason = shown(file.skipped.label)
        reason_width = painter.fontMetrics().horizontalAdvance(reason) + 12
        upper = QRect(area.x() + 40, area.y() + 8, area.width() - 52, 18)
        painter.setPen(colour("pt"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, reason)
        painter.setPen(colour("t1"))
        name = painter.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, upper.width() - reason_width)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(font("small"))
        painter.setPen(colour("t2"))
        lower = upper.translated(0, 18)
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter,
                         painter.fontMetrics().elidedText(shown(file.skipped.advice), Qt.TextElideMode.ElideRight, lower.width()))
        painter.restore()


class SkippedList(QWidget):
    """A list over a `FilesModel` of skipped files, with a bar below that tells more of the selected one."""

    folder_opened = Signal(object)  # Path

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.view = QListView(self)
        self.view.setModel(model)
        self.view.setItemDelegate(_RowDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Skipped files"))
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._detail = ElidedLabel("", "small", "t2", mode=Qt.TextElideMode.ElideMiddle)
        row.addWidget(self._detail, 1)
        self._open = SecondaryButton(self.tr("Open folder"), "folder-open-outline",
                                     tooltip=self.tr("Show the folder of the selected file"))
        self._open.set_compact()
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.clicked.connect(self._open_folder)
        row.addWidget(self._open)
        column.addLayout(row)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        model.modelReset.connect(self._current_changed)
        self._current_changed()

    def _current_changed(self) -> None:
        file = self._model.file_at(self.view.currentIndex().row())
        self._open.setEnabled(file is not None)
        if file is None:
            self._detail.setText(self.tr("Skipped files are never changed or deleted."))
        else:
            self._detail.setText(file.detail or file.container)

    def _open_folder(self) -> None:
        file = self._model.file_at(self.view.currentIndex().row())
        folder = folder_of(file) if file is not None else None
        if folder is not None:
            self.folder_opened.emit(folder)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

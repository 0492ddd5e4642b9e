"""The files of a scan as a Qt list model that takes batches while the scan runs and shows a chosen part of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gan_studio.core.data.types import FileReport
from gan_studio.ui import words
from gan_studio.ui.widgets.data_thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
Choice = Callable[[FileReport], bool]

FILE_ROLE = Qt.ItemDataRole.UserRole + 1
COPY_ROLE = Qt.ItemDataRole.UserRole + 2  # whether the file is one of several alike
LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole + 3  # whether a person has left it out


class FilesModel(QAbstractListModel):
    """Rows are the files for which `choice` holds, in scan order. 100,000 of them are no burden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = Thumbnails()
        self._files: list[FileReport] = []
        self._rows: list[int] = []  # positions in _files
        self._pending: list[int] = []  # the next rows, not announced yet
        self._choice: Choice = lambda file: file.usable
        self._left_out: frozenset[int] = frozenset()

    # content ---------------------------------------------------------------

    @property
    def files(self) -> Sequence[FileReport]:
        return self._files

    def clear(self) -> None:
        self.beginResetModel()
        self._files, self._rows, self._pending, self._left_out = [], [], [], frozenset()
        self.thumbnails.clear()
        self.endResetModel()

    def append(self, files: Sequence[FileReport], thumbnails: Sequence[npt.NDArray[np.uint8] | None]) -> None:
        start = len(self._files)
        for file, thumbnail in zip(files, thumbnails, strict=True):
            if thumbnail is not None:
                self.thumbnails.add(file.index, thumbnail)
        self._files.extend(files)
        self._pending += [start + offset for offset, file in enumerate(files) if self._choice(file)]
        # A view lays out all rows again whenever some are added: the more there are, the rarer that happens.
        share = 0.05 if len(self._rows) < 20_000 else 0.15
        if len(self._pending) > len(self._rows) * share or len(self._rows) < 2000:
            self.flush()

    def flush(self) -> None:
        """Shows the rows that `append` still holds back; call it when a scan ends or is cancelled."""
        if self._pending:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(self._pending) - 1)
            self._rows += self._pending
            self._pending = []
            self.endInsertRows()

    def replace_files(self, files: Iterable[FileReport]) -> None:
        """Takes the final reports of the same files: only at the end of a scan are all duplicates known."""
        self.beginResetModel()
        self._files = list(files)
        self._choose()
        self.endResetModel()

    def set_choice(self, choice: Choice) -> None:
        self.beginResetModel()
        self._choice = choice
        self._choose()
        self.endResetModel()

    @property
    def left_out(self) -> frozenset[int]:
        return self._left_out

    def set_left_out(self, indices: frozenset[int]) -> None:
        """Files with these indices are left out; they keep their rows."""
        if indices != self._left_out:
            self._left_out = indices
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [LEFT_OUT_ROLE])

    def file_at(self, row: int) -> FileReport | None:
        return self._files[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, file_index: int) -> int:
        """The row that shows the file with this index, or -1. Rows are in scan order, so it is found by halving."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._files[self._rows[middle]].index < file_index:
                low = middle + 1
            else:
                high = middle
        found = self.file_at(low)
        return low if found is not None and found.index == file_index else -1

    def _choose(self) -> None:
        self._pending = []
        self._rows = [position for position, file in enumerate(self._files) if self._choice(file)]

    # Qt --------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        file = self.file_at(index.row())
        if file is None:
            return None
        if role == FILE_ROLE:
            return file
        if role == COPY_ROLE:
            return file.duplicate_of >= 0
        if role == LEFT_OUT_ROLE:
            return file.index in self._left_out
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{0}, left out").format(file.name) if file.index in self._left_out else file.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(file)
        return None

    def _tooltip(self, file: FileReport) -> str:
        lines = [file.name]
        if file.index in self._left_out:
            lines.append(self.tr("Left out of training: Delete takes it back in"))
        if file.width:
            lines.append(f"{file.width} × {file.height} px · {words.shown(file.format)} · {words.size_of_file(file.bytes)}")
        if file.skipped is not None:
            lines += [words.known(file.skipped.label), words.known(file.skipped.advice)]
        if file.duplicate_of >= 0:
            first = self._files[file.duplicate_of] if file.duplicate_of < len(self._files) else None
            lines.append(self.tr("The same picture as {0}").format(first.name if first else self.tr("an earlier file")))
        lines += [words.shown(line) for line in (file.detail, file.note) if line]
        return "\n".join(lines)

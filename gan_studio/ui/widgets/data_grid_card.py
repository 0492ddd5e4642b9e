"""The middle of the Data page: tabs with counts, the filter in use, tile size, and the files themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.data.types import FileReport, SkipReason
from gan_studio.ui import words
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.chips import Chip
from gan_studio.ui.widgets.data_figures import aspect_of
from gan_studio.ui.widgets.data_files_model import Choice, FilesModel
from gan_studio.ui.widgets.data_grid import LARGEST, SMALLEST, TileView
from gan_studio.ui.widgets.data_skipped_list import SkippedList
from gan_studio.ui.widgets.data_tabs import CountTabs
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.value_slider import ValueSlider

SETTLE_MS = 60  # holding an arrow key must not ask for every image on the way


class GridCard(QFrame):
    """`image_chosen(FileReport)` when another tile becomes current, a little after it did."""

    image_chosen = Signal(object)
    enlarge_requested = Signal()
    filter_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.model = FilesModel(self)
        self._skipped_model = FilesModel(self)
        self._skipped_model.set_choice(_is_skipped)
        self._filter: Choice | None = None
        self._reason: SkipReason | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 4, 12)
        column.setSpacing(8)
        column.addLayout(self._build_header())
        self.view = TileView(self)
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.enlarge_requested.connect(self.enlarge_requested)
        self.view.tile_size_changed.connect(self._tile_size_changed)
        self._skipped = SkippedList(self._skipped_model, self)
        self._empty = EmptyState("image-off-outline", "")
        self._stack = QStackedWidget(self)
        for page in (self.view, self._skipped, self._empty):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    def _build_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(8)
        self.tabs = CountTabs([("usable", self.tr("Usable")), ("copies", self.tr("Duplicates")),
                               ("skipped", self.tr("Skipped"))])
        self.tabs.changed.connect(self._tab_changed)
        row.addWidget(self.tabs)
        self._chip = Chip("", "filter-remove-outline", tooltip=self.tr("Take the filter away"))
        self._chip.clicked.connect(self.clear_filter)
        self._chip.hide()
        row.addWidget(self._chip)
        self.left_out_chip = Chip("", "undo", tooltip=self.tr("Left out by hand: press to take all of them back in"))
        self.left_out_chip.hide()
        row.addWidget(self.left_out_chip)
        row.addStretch(1)
        smaller = IconButton("image-size-select-small", self.tr("Smaller tiles (Ctrl+wheel)"), size=16)
        larger = IconButton("image-size-select-large", self.tr("Larger tiles (Ctrl+wheel)"), size=16)
        smaller.clicked.connect(self._shrink)
        larger.clicked.connect(self._grow)
        self._slider = ValueSlider(SMALLEST, LARGEST, 72, step=4, decimals=0, unit="px", name=self.tr("Tile size"))
        self._slider.setFixedWidth(88)
        self._slider.setToolTip(self.tr("Tile size"))
        self._slider.value_changed.connect(self._slider_moved)
        self._size_tools: list[QWidget] = [smaller, self._slider, larger]
        for tool in self._size_tools:
            row.addWidget(tool)
        return row

    # content -----------------------------------------------------------------

    def clear(self) -> None:
        self._filter, self._reason = None, None
        self._chip.hide()
        self.left_out_chip.hide()
        self.tabs.set_current("usable")
        self.model.clear()
        self._skipped_model.clear()
        self._choose()
        for key in ("usable", "copies", "skipped"):
            self.tabs.set_count(key, 0)

    def append(self, files: Sequence[FileReport], thumbnails: Sequence[npt.NDArray[np.uint8] | None]) -> None:
        was_empty = not self.model.rowCount()
        self.model.append(files, thumbnails)
        self._skipped_model.append([file for file in files if file.skipped], [None] * sum(
            file.skipped is not None for file in files))
        if was_empty:
            self._show_page()

    def finish(self, files: Sequence[FileReport]) -> None:
        """The scan is over and `files` are final: only now are all duplicates known."""
        if len(self.model.files) != len(files) or any(
                one is not other and one != other for one, other in zip(self.model.files, files, strict=True)):
            self.model.replace_files(files)
            self._skipped_model.replace_files([file for file in files if file.skipped])
        self.model.flush()
        self._skipped_model.flush()
        self._show_page()
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def set_counts(self, usable: int, copies: int, skipped: int) -> None:
        for key, count in (("usable", usable), ("copies", copies), ("skipped", skipped)):
            self.tabs.set_count(key, count)

    def set_tile_size(self, side: int) -> None:
        self.view.set_tile_size(side)

    # choosing ----------------------------------------------------------------

    def show_tab(self, key: str) -> None:
        self.tabs.set_current(key)
        self._choose()

    def show_reason(self, reason: SkipReason | None) -> None:
        self._filter = None
        self._reason = reason
        if reason is not None:
            self.tabs.set_current("skipped")
            self._show_chip(words.known(reason.label))
        else:
            self._chip.hide()
        self._choose()

    def show_span(self, low: int, high: int) -> None:
        """Only images whose shorter side is at least `low` and below `high` px."""
        text = self.tr("{0} px or more").format(low) if high > 10_000 else f"{low}–{high - 1} px"
        self._set_filter(lambda file: low <= min(file.width, file.height) < high, text)

    def show_class(self, name: str | None) -> None:
        if name is None:
            self.clear_filter()
        else:
            self._set_filter(lambda file: file.class_name == name, name or self.tr("(no subfolder)"))

    def show_aspect(self, aspect: str) -> None:
        self._set_filter(lambda file: aspect_of(file) == aspect, aspect)

    def clear_filter(self) -> None:
        self._filter, self._reason = None, None
        self._chip.hide()
        self._choose()
        self.filter_cleared.emit()

    def step(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.select_row(row)

    def current_file(self) -> FileReport | None:
        return self.model.file_at(self.view.currentIndex().row())

    def skipped_count(self) -> int:
        """How many files the list of skipped ones shows now."""
        return self._skipped_model.rowCount()

    def skipped_file(self, row: int) -> FileReport | None:
        return self._skipped_model.file_at(row)

    def position(self) -> tuple[int, int]:
        """The current tile's number, from 1, and how many there are."""
        return self.view.currentIndex().row() + 1, self.model.rowCount()

    # inside --------------------------------------------------------------------

    def _set_filter(self, choice: Choice, text: str) -> None:
        self._filter, self._reason = choice, None
        if self.tabs.current() == "skipped":
            self.tabs.set_current("usable")
        self._show_chip(text)
        self._choose()

    def _show_chip(self, text: str) -> None:
        self._chip.set_text(text)
        self._chip.setAccessibleName(self.tr("Filter: {0}. Press to take it away.").format(text))
        self._chip.show()

    def _tab_changed(self, key: str) -> None:
        if (key == "skipped") != (self._reason is not None) and (self._reason or self._filter):
            self.clear_filter()
        else:
            self._choose()

    def _choose(self) -> None:
        if self.tabs.current() == "skipped":
            reason = self._reason
            self._skipped_model.set_choice(
                _is_skipped if reason is None else lambda file: file.skipped is reason)
        else:
            current, wanted = self.current_file(), self._filter
            base: Choice = _is_usable if self.tabs.current() == "usable" else _is_copy
            self.model.set_choice(base if wanted is None else lambda file: base(file) and wanted(file))
            row = self.model.row_of(current.index) if current is not None else -1
            self.view.select_row(max(0, row))
        self._show_page()

    def _show_page(self) -> None:
        tab = self.tabs.current()
        rows = self._skipped_model.rowCount() if tab == "skipped" else self.model.rowCount()
        for tool in self._size_tools:
            tool.setVisible(tab != "skipped")
        if rows:
            self._stack.setCurrentWidget(self._skipped if tab == "skipped" else self.view)
            return
        icon, title, text = {
            "usable": ("image-off-outline", self.tr("No usable images"), ""),
            "copies": ("check-circle-outline", self.tr("No duplicates"), self.tr("Every image is there once.")),
            "skipped": ("check-circle-outline", self.tr("Nothing was skipped"), ""),
        }[tab]
        if not self.model.files:
            icon, title, text = "folder-search-outline", self.tr("Looking for images…"), ""
        self._empty.set_content(icon, title, text)
        self._stack.setCurrentWidget(self._empty)

    def _current_changed(self) -> None:
        self._settle.start()

    def _settled(self) -> None:
        if (file := self.current_file()) is not None:
            self.image_chosen.emit(file)

    def _slider_moved(self, value: float) -> None:
        self.view.set_tile_size(round(value))

    def _tile_size_changed(self, side: int) -> None:
        self._slider.set_value(side)

    def _shrink(self) -> None:
        self.view.set_tile_size(self.view.tile_size - 16)

    def _grow(self) -> None:
        self.view.set_tile_size(self.view.tile_size + 16)


def _is_skipped(file: FileReport) -> bool:
    return file.skipped is not None


def _is_copy(file: FileReport) -> bool:
    return file.usable and file.duplicate_of >= 0


def _is_usable(file: FileReport) -> bool:
    return file.usable

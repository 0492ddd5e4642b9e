"""The filters of the Data page: a reason, a span of sizes, a subfolder or the duplicates; one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from gan_studio.core.data.types import SkipReason
from gan_studio.ui.widgets.data_classes_card import ClassesCard
from gan_studio.ui.widgets.data_copies_card import CopiesCard
from gan_studio.ui.widgets.data_grid_card import GridCard
from gan_studio.ui.widgets.data_scan_card import ScanCard
from gan_studio.ui.widgets.data_sizes_card import SizesCard


class Filters(QObject):
    """Passes what is chosen in the cards at the left to the grid, and takes the mark off the others."""

    def __init__(
        self, scan: ScanCard, sizes: SizesCard, classes: ClassesCard, copies: CopiesCard, grid: GridCard, parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._scan, self._classes, self._grid = scan, classes, grid
        scan.reason_chosen.connect(self._on_reason)
        sizes.span_chosen.connect(self._on_span)
        classes.class_chosen.connect(self._on_class)
        copies.show_requested.connect(self._on_show_copies)
        grid.filter_cleared.connect(self._on_cleared)

    @Slot(object)
    def _on_reason(self, reason: SkipReason | None) -> None:
        self._classes.choose(None)
        self._scan.choose(reason)
        if reason is None:
            self._grid.show_tab("usable")
        self._grid.show_reason(reason)

    @Slot(int, int)
    def _on_span(self, low: int, high: int) -> None:
        self._on_cleared()
        self._grid.show_span(low, high)

    @Slot(object)
    def _on_class(self, name: str | None) -> None:
        self._scan.choose(None)
        self._classes.choose(name)
        self._grid.show_class(name)

    @Slot()
    def _on_cleared(self) -> None:
        self._scan.choose(None)
        self._classes.choose(None)

    @Slot()
    def _on_show_copies(self) -> None:
        self._grid.show_tab("copies")

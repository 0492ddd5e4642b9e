"""The columns beside an experiment: the index at the left, what belongs to it at the right; in a narrow page both are one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.said import translate
from gan_studio.ui.widgets.tab_column import TabColumn

LEAST_WIDTH, LEAST_HEIGHT = 1040, 560
SIDE_WIDTH = 376
NARROW = 1240  # px of the page below which the right column shares the index's place as a tab


class Sides:
    """Lays out `page`: `index`, `middle` and the cards of `show`."""

    def __init__(self, page: QWidget, index: QWidget, middle: QWidget) -> None:
        self._page, self._index = page, index
        self.left, self.right = TabColumn(index.width(), scrolls=True), TabColumn(SIDE_WIDTH, scrolls=True)
        self._narrow: bool | None = None
        self._cards: Sequence[tuple[QWidget, int]] = ()
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self.left)
        row.addWidget(middle, 1)
        row.addWidget(self.right)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        page.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)

    def show(self, cards: Sequence[tuple[QWidget, int]]) -> None:
        """These cards beside the experiment."""
        self._cards = cards
        self._place()

    def fit(self) -> None:
        """The page is another size."""
        if (self._page.width() < NARROW) != self._narrow:
            self._place()

    def _place(self) -> None:
        self._narrow = self._page.width() < NARROW
        cards = list(self._cards)
        if self._narrow:
            self.right.set_parts([])
            self.left.set_parts([(translate("LabPage", "Lecture"), [(self._index, 1)]),
                                 (translate("LabPage", "Experiment"), cards)])
        else:
            self.left.set_parts([("", [(self._index, 1)])])
            self.right.set_parts([("", cards)])
        self.right.setVisible(not self._narrow and bool(cards))

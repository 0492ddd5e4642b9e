"""A column of cards; in a narrow window several columns become one, with a strip of tabs above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.ui.said import source_of
from gan_studio.ui.widgets.segmented import SegmentedControl

GAP = 16
CROWDED = 5
"""From so many tabs on their words stand closer together."""

Part = tuple[str, Sequence[tuple[QWidget, int]]]


class TabColumn(QWidget):
    """Parts of (label, cards), each card with its share of the height that is left (0: as much as it needs). One part
    shows its cards below each other; several parts show one at a time. Cards may move from one column to another."""

    changed = Signal(str)

    def __init__(self, width: int, *, scrolls: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolls = scrolls
        self.setFixedWidth(width)
        self.tabs = SegmentedControl([], name=name)
        self.tabs.changed.connect(self.show_part)
        self._stack = QStackedWidget()
        self._names: list[str] = []
        self._cards: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Other parts; cards that were here and are not named live on without a parent's layout."""
        named = [card for _, cards in parts for card, _ in cards]
        for card in self._cards:
            if card not in named and self.isAncestorOf(card):
                card.setParent(None)  # else it would go with the page that held it
        self._cards = named
        old = [self._stack.widget(index) for index in range(self._stack.count())]
        current = self.current()
        self._names = [source_of(label) for label, _ in parts]
        for _, cards in parts:
            self._stack.addWidget(self._page(cards))
        for page in filter(None, old):
            self._stack.removeWidget(page)
            page.deleteLater()
        self.tabs.set_options([(source_of(label), label) for label, _ in parts])
        self.tabs.setVisible(len(parts) > 1)
        if len(parts) >= CROWDED:
            self.tabs.crowd()
        if current in self._names:
            self.show_part(current)

    def current(self) -> str:
        """The name of the part in sight: its label in English, whatever language it is shown in."""
        index = self._stack.currentIndex()
        return self._names[index] if 0 <= index < len(self._names) else ""

    @Slot(str)
    def show_part(self, name: str) -> None:
        """Brings a part into sight."""
        self.tabs.set_current(name)
        self._stack.setCurrentIndex(self._names.index(name))
        self.changed.emit(name)

    def _page(self, cards: Sequence[tuple[QWidget, int]]) -> QWidget:
        page = QWidget()
        page.setProperty("surface", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card, share in cards:
            column.addWidget(card, share)
        if not any(share for _, share in cards):
            column.addStretch(1)  # cards that need no more stand at the top
        if not self._scrolls:
            return page
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        return scroll

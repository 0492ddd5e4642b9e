"""Three columns that become two where there is little room: the side columns then share one place under a tab strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.widgets.segmented import SegmentedControl

GAP = 16
SCROLL_BAR = 10  # px, as in the style sheet: it stands in the gap, so that cards keep their width
NARROW_BELOW = 1220  # px of page width; the window is 72 wider


class SideColumn(QScrollArea):
    """Cards of a fixed width, one below the other, that scroll when they are too many."""

    def __init__(self, cards: Sequence[QWidget], width: int, *, stretch_last: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFixedWidth(width + SCROLL_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._content = QWidget()
        self._content.setProperty("surface", "scrolled")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(GAP)
        for card in cards:
            column.addWidget(card, 1 if stretch_last and card is cards[-1] else 0)
        if not stretch_last:
            column.addStretch(1)
        self.setWidget(self._content)
        self.viewport().setAutoFillBackground(False)

    def set_width(self, width: int) -> None:
        """Of the cards, in px."""
        self.setFixedWidth(width + SCROLL_BAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setFixedWidth(self.width())


class Columns(QWidget):
    """`left`, `middle`, `right`; when narrow, left and right in one place, chosen by their names."""

    def __init__(self, left: SideColumn, middle: QWidget, right: SideColumn, names: tuple[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._narrow: bool | None = None
        self._left_width, self._right_width = (column.width() - SCROLL_BAR for column in (left, right))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, GAP, GAP - SCROLL_BAR, GAP)
        self._row.setSpacing(0)
        self._side = QWidget(self)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(GAP - 4)
        self._strip_row = QHBoxLayout()
        self._strip_row.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._strip = SegmentedControl([("left", names[0]), ("right", names[1])], name=self.tr("Side column"))
        self._strip.changed.connect(self._show_side)
        self._strip_row.addWidget(self._strip)
        self._side_column.addLayout(self._strip_row)
        self._side_column.addWidget(left, 1)
        self._row.addWidget(self._side)
        self._row.addSpacing(GAP - SCROLL_BAR)
        self._row.addWidget(middle, 1)
        self._right_gap = QWidget(self)
        self._right_gap.setFixedWidth(GAP)
        self._row.addWidget(self._right_gap)
        self._row.addWidget(right)
        self.set_narrow(False)

    def is_narrow(self) -> bool:
        return bool(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._strip.setVisible(narrow)
        self._left.set_width(max(self._left_width, self._right_width) if narrow else self._left_width)
        if narrow:
            self._side_column.addWidget(self._right, 1)
        else:
            self._row.addWidget(self._right)
        margin = GAP if narrow else GAP - SCROLL_BAR
        self._row.setContentsMargins(GAP, GAP, margin, GAP)
        self._right_gap.setVisible(not narrow)
        self._show_side()
        self._row.invalidate()

    def show_side(self, key: str) -> None:
        self._strip.set_current(key)
        self._show_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_narrow(self.width() < NARROW_BELOW)

    def _show_side(self) -> None:
        self._left.setVisible(not self._narrow or self._strip.current() == "left")
        self._right.setVisible(not self._narrow or self._strip.current() == "right")

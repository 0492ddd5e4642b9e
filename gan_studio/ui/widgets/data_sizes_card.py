"""How large the images are: a histogram of the shorter side with the training size, and the split of shapes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.ui import said, words
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_figures import HISTOGRAM_EDGES, DataFigures
from gan_studio.ui.widgets.histogram_bar import HistogramBar, ShareBar
from gan_studio.ui.widgets.label import Label

LABELLED = (16, 32, 64, 128, 256, 512)


class SizesCard(Card):
    """`span_chosen(low, high)` filters the grid to a span of shorter sides, in px."""

    span_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Image sizes"))
        self.add_tool(Label(self.tr("shorter side, px"), "small", "t3"))
        self._size = 64
        self._first, self._last = 0, 0
        self._bars = HistogramBar(name=self.tr("Images by shorter side"))
        self._bars.setFixedHeight(124)
        self._bars.bar_clicked.connect(self._bar_clicked)
        self.body.addWidget(self._bars)
        self._shapes = ShareBar(name=self.tr("Shapes of the images"))
        self.body.addWidget(self._shapes)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._portrait, self._square, self._wide = (Label("", "small", "t2") for _ in range(3))
        for label in (self._portrait, self._square, self._wide):
            row.addWidget(label)
        row.addStretch(1)
        self.body.addLayout(row)

    def set_training_size(self, size: int) -> None:
        self._size = size
        self._place_marker()

    def show_figures(self, figures: DataFigures) -> None:
        counts = figures.histogram()
        filled = [position for position, count in enumerate(counts) if count]
        self._first = min([*filled, HISTOGRAM_EDGES.index(32)])
        self._last = max([*filled, HISTOGRAM_EDGES.index(256)])
        spans = range(self._first, self._last + 1)
        labels = [str(HISTOGRAM_EDGES[i]) if HISTOGRAM_EDGES[i] in LABELLED else "" for i in spans]
        tips = [self._tip(i, counts[i]) for i in spans]
        self._bars.set_bars([counts[i] for i in spans], labels, tips=tips)
        self._place_marker()
        self._show_shapes(*figures.aspects())

    def _tip(self, span: int, count: int) -> str:
        low, high = HISTOGRAM_EDGES[span], HISTOGRAM_EDGES[span + 1]
        if high > 10_000:
            return self.tr("{0} px or more: {1}").format(low, words.images(count))
        return self.tr("{0} to {1} px: {2}").format(low, high - 1, words.images(count))

    def _place_marker(self) -> None:
        where = HISTOGRAM_EDGES.index(self._size) - self._first
        inside = 0 <= where <= self._last - self._first + 1
        self._bars.set_marker(where if inside else None, self.tr("training size {0}").format(self._size))

    def _show_shapes(self, portrait: int, square: int, wide: int) -> None:
        total = portrait + square + wide
        texts = []
        for label, word, number in ((self._portrait, self.tr("Portrait"), portrait),
                                    (self._square, self.tr("Square"), square), (self._wide, self.tr("Wide"), wide)):
            label.setText(words.filled("{0} {1}", word, words.percent(number / total)) if total else "")
            label.setVisible(bool(number))
            texts.append(said.told(label))
        self._shapes.set_shares([(portrait, "r", 1.0), (square, "r", 0.6), (wide, "r", 0.35)], words.joined(", ", texts))

    def _bar_clicked(self, bar: int) -> None:
        span = self._first + bar
        self.span_chosen.emit(HISTOGRAM_EDGES[span], HISTOGRAM_EDGES[span + 1])

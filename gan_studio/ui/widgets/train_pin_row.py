"""One pinned slider of the Train page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.latent_model import SLIDER_LIMIT
from gan_studio.ui.widgets.explore_row import EndThumbnail, RowIcon
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.latent_slider import LatentSlider


class PinRow(QWidget):
    """The name and value, and beneath them the slider between what it leads to."""

    moved = Signal(int, float)
    removed = Signal(int)

    def __init__(self, dimension: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dimension = dimension
        self.slider = LatentSlider(name)
        self.slider.setToolTip(self.tr("Added to {0} of every latent. Double-click: back to 0").format(name))
        self.low, self.high = EndThumbnail(), EndThumbnail()
        self.low.setAccessibleName(self.tr("{0} less 3").format(name))
        self.high.setAccessibleName(self.tr("{0} plus 3").format(name))
        self._value = Label(signed(0), digits="mono", tone="t2")
        remove = RowIcon("close")
        remove.set_words(self.tr("Unpin {0}").format(name))
        remove.clicked.connect(self._remove)
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(name, digits="mono"))
        words.addStretch(1)
        words.addWidget(self._value)
        words.addWidget(remove)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.addWidget(self.low)
        ends.addWidget(self.slider, 1)
        ends.addWidget(self.high)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(words)
        column.addLayout(ends)
        self.slider.value_changed.connect(self._tell)
        self.low.clicked.connect(self._go_low)
        self.high.clicked.connect(self._go_high)

    def set_value(self, value: float) -> None:
        self.slider.set_value(value)
        self._value.setText(signed(value))

    def _tell(self, value: float) -> None:
        self._value.setText(signed(value))
        self.moved.emit(self.dimension, value)

    def _go_low(self) -> None:
        self.set_value(-SLIDER_LIMIT)
        self.moved.emit(self.dimension, -SLIDER_LIMIT)

    def _go_high(self) -> None:
        self.set_value(SLIDER_LIMIT)
        self.moved.emit(self.dimension, SLIDER_LIMIT)

    def _remove(self) -> None:
        self.removed.emit(self.dimension)

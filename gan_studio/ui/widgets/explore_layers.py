"""Which layers of the generator something is done to: from the first one to the last one, both inside."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import Label

WIDTH = 56


class LayerRange(QWidget):
    """Two fields, counted from 1. `changed(first, last)` counts from 0 and comes when a person chooses; `set_range` is silent."""

    changed = Signal(int, int)

    def __init__(self, name: str, *, labelled: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = SpinBox(self), SpinBox(self)
        self.first.setAccessibleName(self.tr("{0}: first layer").format(name))
        self.last.setAccessibleName(self.tr("{0}: last layer").format(name))
        for field in (self.first, self.last):
            field.setFixedWidth(WIDTH)
            field.setToolTip(self.tr("Layers go from coarse (shape and pose) to fine (colours)"))
            field.setMinimum(1)
        self.first.valueChanged.connect(self._take_first)
        self.last.valueChanged.connect(self._take_last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if labelled:
            row.addWidget(Label(self.tr("Layers"), "small", "t2"))
        row.addWidget(self.first)
        row.addWidget(Label("–", "small", "t3"))
        row.addWidget(self.last)
        self._silent = False
        self.set_layers(1)

    def set_layers(self, count: int) -> None:
        """How many there are; all of them are chosen."""
        self._count = max(1, count)
        self.set_range(0, self._count - 1)

    def set_range(self, first: int, last: int) -> None:
        self._silent = True
        for field in (self.first, self.last):
            field.setMaximum(self._count)
        self.first.setValue(min(first, self._count - 1) + 1)
        self.last.setValue(min(last, self._count - 1) + 1)
        self._silent = False

    def range(self) -> tuple[int, int]:
        return self.first.value() - 1, self.last.value() - 1

    @Slot(int)
    def _take_first(self, value: int) -> None:
        if not self._silent:
            self.set_range(value - 1, max(value, self.last.value()) - 1)
            self.changed.emit(*self.range())

    @Slot(int)
    def _take_last(self, value: int) -> None:
        if not self._silent:
            self.set_range(min(value, self.first.value()) - 1, value - 1)
            self.changed.emit(*self.range())

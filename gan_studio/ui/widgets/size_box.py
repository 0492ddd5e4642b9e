"""The side of an exported picture: one of some, or any that is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from gan_studio.core.export.scaling import LARGEST
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.typed_edit import TypedEdit, mark_wrong

SMALLEST = 2


class SizeBox(ComboBox):
    """Its data are px, 0 for the size that is drawn. A size that cannot be is `refused` with words at Return and stays to be put
    right; going elsewhere drops it."""

    refused = Signal(str)  # why; empty when that is over

    def __init__(self, sizes: Sequence[int], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = tuple(sizes)
        self._typed = 0  # the last one, which stays among the choices
        self._drawn = 0
        self._edit = TypedEdit(self)
        self.setEditable(True)
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # 51 is no beginning of 512
        self.setAccessibleName(name)
        self._edit.setAccessibleName(name)
        self._edit.returnPressed.connect(self._take)
        self._edit.left.connect(self._take_if_good)
        self._edit.textEdited.connect(self._forgive)
        self._edit.cancelled.connect(self._show_chosen)
        self.currentIndexChanged.connect(self._forgive)

    def set_drawn(self, side: int, words: str) -> None:
        """The size that is drawn, and the words for it; what was chosen stays where it still is one."""
        kept = self.currentData()
        self._drawn = side
        self.clear()
        self.addItem(words, 0)
        for size in sorted({*self._sizes, self._typed} - {0, side}):
            self.addItem(f"{size} px", size)
        self.setCurrentIndex(max(0, self.findData(kept)))

    def choose(self, side: int) -> None:
        """One of the choices, or any other size."""
        if self.findData(side) < 0 and side != self._drawn:
            self._typed = side
            words, blocked = self.itemText(0), self.blockSignals(True)
            self.set_drawn(self._drawn, words)
            self.setCurrentIndex(-1)
            self.blockSignals(blocked)
        self.setCurrentIndex(max(0, self.findData(side)))
        self._show_chosen()

    @Slot()
    def _take(self) -> None:
        if self._edit.isModified() and self._edit.text().strip() and not self._typed_side():
            self._mark(self.tr("Even, {0} to {1} px").format(SMALLEST, LARGEST))
        else:
            self._take_if_good()

    @Slot()
    def _take_if_good(self) -> None:
        if self._edit.isModified() and (side := self._typed_side()):
            self.choose(side)
        else:
            self._show_chosen()

    def _typed_side(self) -> int:
        """px; 0 where it is no size that can be."""
        typed = self._edit.text().strip().removesuffix("px").strip()
        side = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0
        return side if SMALLEST <= side <= LARGEST and side % 2 == 0 else 0

    @Slot()
    def _show_chosen(self) -> None:
        self._forgive()
        self._edit.setText(self.itemText(self.currentIndex()))

    @Slot()
    def _forgive(self) -> None:
        if self.property("wrong"):
            self._mark("")

    def _mark(self, words: str) -> None:
        mark_wrong(self, bool(words))
        self._edit.setAccessibleDescription(words)
        self.refused.emit(words)

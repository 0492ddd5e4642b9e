"""Classes from subfolders, largest first. A click shows one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gan_studio.ui import words
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_row_button import RowButton
from gan_studio.ui.widgets.label import Label

MOST_ROWS = 12


class ClassesCard(Card):
    """`class_chosen(str | None)` filters the grid."""

    class_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Classes"))
        self._count = Label("", tone="t3", digits="mono")
        self.add_tool(self._count)
        self.body.setSpacing(0)
        self._buttons: dict[str, RowButton] = {}
        self._more = Label("", "small", "t3", wrap=True)
        self.body.addWidget(self._more)

    def show_classes(self, classes: dict[str, int], *, drawn: bool = False) -> None:
        """How many images each class has, the largest first. `drawn`: the set is one of the program's own, which knows what it
        draws."""
        shown = list(classes.items())[:MOST_ROWS]
        names = [name for name, _ in shown]
        if names != list(self._buttons):
            for old in self._buttons.values():
                self.body.removeWidget(old)
                old.deleteLater()
            self._buttons = {}
            for position, (name, _) in enumerate(shown):
                button = RowButton("folder-outline", name or self.tr("(no subfolder)"), "",
                                   tooltip=self.tr("Show only these images"), parent=self)
                button.setProperty("class_name", name)
                button.clicked.connect(self._clicked)
                self._buttons[name] = button
                self.body.insertWidget(position, button)
        for name, number in shown:
            self._buttons[name].set_figure(words.count(number))
        self._count.setText(words.count(len(classes)))
        rest = len(classes) - len(shown)
        text = self.tr("{0} smaller ones are not listed.").format(rest) if rest else ""
        origin = self.tr("What each picture was drawn as; kept as labels.") if drawn else self.tr(
            "From the names of the subfolders; kept as labels.")
        self._more.setText(text + (" " if text else "") + origin)

    def choose(self, name: str | None) -> None:
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def _clicked(self, checked: bool) -> None:
        self.class_chosen.emit(str(self.sender().property("class_name")) if checked else None)

"""A choice of two to five, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class SegmentedControl(QFrame):
    """Options as (key, label) pairs, one of them current. Arrow keys move the choice.

    `changed(key)` comes when a person chooses; `set_current` is silent.
    """

    changed = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], current: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "segments")
        self.setAccessibleName(name)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        self._buttons: dict[str, QPushButton] = {}
        self._current = ""
        self.set_options(options, current)

    def set_options(self, options: Sequence[tuple[str, str]], current: str = "") -> None:
        """Other choices; the current one stays if it is still among them."""
        kept = current or self._current
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for key, label in options:
            button = QPushButton(label, self)
            button.setProperty("kind", "segment")
            button.setProperty("key", key)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(f"{self.accessibleName()}: {label}" if self.accessibleName() else label)
            self._group.addButton(button)
            self._row.addWidget(button, 1)
            self._buttons[key] = button
        keys = list(self._buttons)
        self._current = ""
        if keys:
            self.set_current(kept if kept in self._buttons else keys[0])

    def current(self) -> str:
        """The key of the chosen option; empty when there are none."""
        return self._current

    def set_current(self, key: str) -> None:
        """Chooses without a signal. A key that is not among the options is refused with `KeyError`."""
        self._buttons[key].setChecked(True)
        self._current = key
        self.setAccessibleDescription(self._buttons[key].text())

    def button(self, key: str) -> QPushButton:
        """The button of one option, for a tooltip or to disable it."""
        return self._buttons[key]

    def _clicked(self, button: QPushButton) -> None:
        key = str(button.property("key"))
        if key != self._current:
            self.set_current(key)
            self.changed.emit(key)

"""A choice of two to five, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gan_studio.ui.said import filled, told


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
        self._group.buttonToggled.connect(self._toggled)
        self._buttons: dict[str, _Segment] = {}
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
            button = _Segment(label, self)
            button.step_requested.connect(self._step)
            button.setProperty("key", key)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            name = told(self, "setAccessibleName")
            button.setAccessibleName(filled("{0}: {1}", name, label) if name else label)
            self._group.addButton(button)
            self._row.addWidget(button, 1)
            self._buttons[key] = button
        keys = list(self._buttons)
        self._current = ""
        if keys:
            self.set_current(kept if kept in self._buttons else keys[0])

    def crowd(self) -> None:
        """Words stand closer together, and each option is as wide as its words need rather than all alike."""
        for place, button in enumerate(self._buttons.values()):
            button.setStyleSheet("padding: 0 4px")
            self._row.setStretch(place, button.sizeHint().width())

    def current(self) -> str:
        """The key of the chosen option; empty when there are none."""
        return self._current

    def set_current(self, key: str) -> None:
        """Chooses without a signal. A key that is not among the options is refused with `KeyError`."""
        button = self._buttons[key]
        self._current = key
        button.setChecked(True)
        self.setAccessibleDescription(told(button))

    def button(self, key: str) -> QPushButton:
        """The button of one option, for a tooltip or to disable it."""
        return self._buttons[key]

    def _toggled(self, button: QPushButton, checked: bool) -> None:
        key = str(button.property("key"))
        if checked and key != self._current:
            self.set_current(key)
            self.changed.emit(key)

    def _step(self, move: int) -> None:
        keys = [key for key, button in self._buttons.items() if button.isEnabled()]
        if self._current in keys:
            button = self._buttons[keys[(keys.index(self._current) + move) % len(keys)]]
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.setChecked(True)


class _Segment(QPushButton):
    step_requested = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "segment")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in moves:
            self.step_requested.emit(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

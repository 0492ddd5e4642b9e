"""The controls of an experiment by name: what a teacher hides, and where an impossible setting is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Controls(QObject):
    """Names are those of the settings where a control sets one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widgets: dict[str, Sequence[QWidget]] = {}
        self.labels: dict[str, str] = {}
        self.hidden: frozenset[str] = frozenset()

    def add(self, name: str, label: str, widgets: Sequence[QWidget]) -> None:
        self._widgets[name] = widgets
        self.labels[name] = label

    def hide(self, names: Iterable[str]) -> None:
        """Exactly these are hidden from now on. Names that are not known here are left out: they may come from a newer
        version."""
        self.hidden = frozenset(names) & frozenset(self._widgets)
        for name, widgets in self._widgets.items():
            for widget in widgets:
                widget.setVisible(name not in self.hidden)

    def mark_wrong(self, name: str) -> None:
        """Marks the control of a setting, and no other."""
        for key, widgets in self._widgets.items():
            for widget in widgets:
                if bool(widget.property("wrong")) != (key == name):
                    widget.setProperty("wrong", key == name)
                    widget.style().unpolish(widget)
                    widget.style().polish(widget)

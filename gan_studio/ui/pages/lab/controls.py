"""The controls of an experiment by name: what a teacher hides, and where an impossible setting is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from gan_studio.ui.widgets.typed_edit import mark_wrong


class Controls(QObject):
    """Names are those of the settings where a control sets one.

    What a teacher hides stays hidden, whatever the view does with its widgets meanwhile; and what a view has hidden itself
    is not brought into sight by a teacher. A view that hides and shows registered widgets of its own while it runs does so
    by `set_wanted`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widgets: dict[str, Sequence[QWidget]] = {}
        self._unwanted: set[QWidget] = set()  # of those that a teacher hides: what the view does not show either
        self.labels: dict[str, str] = {}
        self.hidden: frozenset[str] = frozenset()

    def add(self, name: str, label: str, widgets: Sequence[QWidget]) -> None:
        self._widgets[name] = widgets
        self.labels[name] = label
        for widget in widgets:
            widget.installEventFilter(self)

    def hide(self, names: Iterable[str]) -> None:
        """Exactly these are hidden from now on. Names that are not known here are left out: they may come from a newer
        version."""
        before, self.hidden = self.hidden, frozenset(names) & frozenset(self._widgets)
        for name in self.hidden - before:
            for widget in self._widgets[name]:
                if widget.isHidden():
                    self._unwanted.add(widget)
                widget.setVisible(False)
        for name in before - self.hidden:
            for widget in self._widgets[name]:
                widget.setVisible(widget not in self._unwanted)
                self._unwanted.discard(widget)

    def set_wanted(self, name: str, wanted: bool) -> None:
        """The view shows a control, or not: in sight are those that it shows and that no teacher hides."""
        for widget in self._widgets[name]:
            if name not in self.hidden:
                widget.setVisible(wanted)
            elif wanted:
                self._unwanted.discard(widget)
            else:
                self._unwanted.add(widget)

    def mark_wrong(self, name: str) -> None:
        """Marks the control of a setting, and no other."""
        for key, widgets in self._widgets.items():
            for widget in widgets:
                mark_wrong(widget, key == name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget)  # somebody called setVisible(True)
                and any(watched in self._widgets[name] for name in self.hidden)):
            self._unwanted.discard(watched)
            watched.setVisible(False)
        return False

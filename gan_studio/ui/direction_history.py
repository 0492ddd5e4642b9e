"""Undo of what is done to the directions themselves: thrown away, found, locked, marked, moved to other layers. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.directions import Directions
from gan_studio.ui.history import History

UNDO_DEPTH = 200


class DirectionHistory(QObject):
    """The steps of the session's desk of directions, for a `JointHistory`."""

    history_changed = Signal()
    together_changed = Signal(bool)  # what is done from now on is one step, in whichever history; or no longer

    def __init__(self, desk: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._history: History[Directions] = History(UNDO_DEPTH)
        desk.stepped.connect(self._remember)
        desk.reopened.connect(self._forget)

    @contextmanager
    def together(self) -> Iterator[None]:
        """A direction and what is held change as one step."""
        self.together_changed.emit(True)
        try:
            yield
        finally:
            self.together_changed.emit(False)

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def undo(self) -> None:
        self._restore(self._history.undo(self._desk.directions))

    def redo(self) -> None:
        self._restore(self._history.redo(self._desk.directions))

    def _restore(self, directions: Directions | None) -> None:
        if directions is not None:
            self._desk.restore(directions)
            self.history_changed.emit()

    @Slot(object)
    def _remember(self, before: Directions) -> None:
        if self._history.changed(before):
            self.history_changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._history.clear()
        self.history_changed.emit()

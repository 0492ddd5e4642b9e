"""Undo of what is done to the directions themselves: thrown away, found, locked, marked, moved to other layers. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Signal

from gan_studio.core.directions import Directions
from gan_studio.ui.history import Undoable

UNDO_DEPTH = 200


class DirectionHistory(Undoable[Directions]):
    """The steps of the session's desk of directions, for a `JointHistory`."""

    together_changed = Signal(bool)  # what is done from now on is one step, in whichever history; or no longer

    def __init__(self, desk: Any, parent: QObject | None = None) -> None:
        super().__init__(UNDO_DEPTH, parent)
        self._desk = desk
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

    def _now(self) -> Directions:
        directions: Directions = self._desk.directions
        return directions

    def _put(self, state: Directions) -> None:
        self._desk.restore(state)

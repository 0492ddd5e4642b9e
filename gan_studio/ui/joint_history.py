"""One undo for several things that are edited side by side: the last step is taken back, whichever of them it was made in."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

MOST = 1000  # steps whose order is remembered; each of the histories keeps fewer


class JointHistory(QObject):
    """Over models with `undo`, `redo`, `can_undo`, `can_redo` and `history_changed`. Nobody else calls their undo and redo, so
    that a change of a history which is not made here is a new step, or the end of that history."""

    history_changed = Signal()

    def __init__(self, *models: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Any] = []  # whose step each was, the oldest first
        self._undone: list[Any] = []
        self._acts = False
        for model in models:
            model.history_changed.connect(partial(self._note, model))

    @property
    def can_undo(self) -> bool:
        return any(model.can_undo for model in self._done)

    @property
    def can_redo(self) -> bool:
        return any(model.can_redo for model in self._undone)

    def undo(self) -> None:
        while self._done:
            model = self._done.pop()
            if model.can_undo:  # else its history was shorter than the memory of it
                self._undone.append(model)
                return self._act(model.undo)
        return None

    def redo(self) -> None:
        while self._undone:
            model = self._undone.pop()
            if model.can_redo:
                self._done.append(model)
                return self._act(model.redo)
        return None

    def _act(self, step: Any) -> None:
        self._acts = True
        try:
            step()
        finally:
            self._acts = False
        self.history_changed.emit()

    def _note(self, model: Any) -> None:
        if self._acts:
            return
        if model.can_undo:
            self._done = [*self._done[1 - MOST :], model]
            self._undone.clear()
        else:  # another generator: its history has ended
            self._done = [each for each in self._done if each is not model]
            self._undone = [each for each in self._undone if each is not model]
        self.history_changed.emit()

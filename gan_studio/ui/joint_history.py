"""One undo for several things that are edited side by side: the last step is taken back, whichever of them it was made in."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

MOST = 1000  # steps whose order is remembered; each of the histories keeps fewer

_Step = tuple[Any, ...]  # the models that it was made in, in that order


class JointHistory(QObject):
    """Over models with `undo`, `redo`, `can_undo`, `can_redo` and `history_changed`. Nobody else calls their undo and redo, so
    that a change of a history which is not made here is a new step, or the end of that history."""

    history_changed = Signal()

    def __init__(self, *models: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[_Step] = []  # the oldest first
        self._undone: list[_Step] = []
        self._acts = False
        self._together: bool | None = None  # whether the next change belongs to the last step; None: each is one
        for model in models:
            model.history_changed.connect(partial(self._note, model))

    @property
    def can_undo(self) -> bool:
        return any(model.can_undo for step in self._done for model in step)

    @property
    def can_redo(self) -> bool:
        return any(model.can_redo for step in self._undone for model in step)

    @Slot(bool)
    def set_together(self, together: bool) -> None:
        """Whether all changes from now on are one step, of several models perhaps."""
        self._together = False if together else None

    def undo(self) -> None:
        while self._done:
            step = tuple(model for model in self._done.pop() if model.can_undo)
            if step:  # else their histories were shorter than the memory of it
                self._undone.append(step)
                return self._act([model.undo for model in reversed(step)])
        return None

    def redo(self) -> None:
        while self._undone:
            step = tuple(model for model in self._undone.pop() if model.can_redo)
            if step:
                self._done.append(step)
                return self._act([model.redo for model in step])
        return None

    def _act(self, parts: list[Any]) -> None:
        self._acts = True
        try:
            for part in parts:
                part()
        finally:
            self._acts = False
        self.history_changed.emit()

    def _note(self, model: Any) -> None:
        if self._acts:
            return
        if not model.can_undo:  # another generator: its history has ended
            self._done = _without(model, self._done)
            self._undone = _without(model, self._undone)
        elif self._together and self._done:
            self._done[-1] = (*self._done[-1], model)
        else:
            self._done = [*self._done[1 - MOST :], (model,)]
            self._undone.clear()
            self._together = None if self._together is None else True
        self.history_changed.emit()


def _without(model: Any, steps: list[_Step]) -> list[_Step]:
    return [rest for step in steps if (rest := tuple(each for each in step if each is not model))]

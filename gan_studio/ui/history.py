"""Undo and redo of states that are never changed in place. No widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

State = TypeVar("State")


class History(Generic[State]):
    """A gesture is one step: changes between `begin` and `end` are taken back together, others one by one."""

    def __init__(self, depth: int) -> None:
        self._undo: deque[State] = deque(maxlen=depth)
        self._redo: list[State] = []
        self._gesture: State | None = None

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def begin(self, now: State) -> None:
        if self._gesture is None:
            self._gesture = now

    def end(self, now: State) -> bool:
        """Whether the gesture that ends here changed anything."""
        before, self._gesture = self._gesture, None
        if before is None or before is now:
            return False
        self._remember(before)
        return True

    def abandon(self) -> State | None:
        """Ends a gesture that is to leave nothing behind: the state before it, or None where there is none."""
        before, self._gesture = self._gesture, None
        return before

    def changed(self, before: State) -> bool:
        """Something has changed; whether that is a step by itself, and not a part of a gesture."""
        if self._gesture is not None:
            return False
        self._remember(before)
        return True

    def undo(self, now: State) -> State | None:
        """The state before the last step; None where there is none."""
        if not self._undo:
            return None
        self._redo.append(now)
        return self._undo.pop()

    def redo(self, now: State) -> State | None:
        """The state before the last undo; None where there is none."""
        if not self._redo:
            return None
        self._undo.append(now)
        return self._redo.pop()

    def clear(self) -> None:
        self._undo.clear()
        self._redo.clear()
        self._gesture = None

    def adapt(self, change: Callable[[State], State]) -> None:
        """Every state becomes another one: the world around them has changed."""
        self._undo = deque(map(change, self._undo), maxlen=self._undo.maxlen)
        self._redo = list(map(change, self._redo))
        self._gesture = None if self._gesture is None else change(self._gesture)

    def _remember(self, before: State) -> None:
        self._undo.append(before)
        self._redo.clear()


class Undoable(QObject, Generic[State]):
    """A model whose edits can be taken back. Edits of one gesture (a drag, a click, a shuffle) are one step: wrap them in
    `begin_gesture` and `end_gesture`; an edit outside of them is a gesture by itself."""

    history_changed = Signal()

    def __init__(self, depth: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History[State] = History(depth)

    def _now(self) -> State:
        raise NotImplementedError

    def _put(self, state: State) -> None:
        """Shows a state of the history, or the next one."""
        raise NotImplementedError

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def undo(self) -> None:
        self.end_gesture()
        self._restore(self._history.undo(self._now()))

    def redo(self) -> None:
        self.end_gesture()
        self._restore(self._history.redo(self._now()))

    def begin_gesture(self) -> None:
        self._history.begin(self._now())

    def end_gesture(self) -> None:
        if self._history.end(self._now()):
            self.history_changed.emit()

    def abandon_gesture(self) -> None:
        """Everything is as it was when the gesture began, and no step of undo is left of it."""
        self._restore(self._history.abandon())

    def _remember(self, before: State) -> None:
        """Something was edited that was `before`."""
        if self._history.changed(before):
            self.history_changed.emit()

    def _forget(self) -> None:
        self._history.clear()
        self.history_changed.emit()

    def _restore(self, state: State | None) -> None:
        if state is not None:
            self._put(state)
            self.history_changed.emit()

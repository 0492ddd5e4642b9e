"""Parts of a picture that are renewed one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

APART_MS = 8  # what was renewed before is painted by then


class InTurn(QObject):
    """Renews each part in a turn of the event loop of its own: all parts in one would hold up the window.

    What is newer takes the place of what still waits.

    Args:
        hold: told True when the first part is waited for, and False when the last one is painted.
    """

    def __init__(self, parent: QObject, hold: Callable[[bool], object] | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._hold = hold or (lambda held: None)
        self._timer = QTimer(self, singleShot=True, interval=APART_MS)
        self._timer.timeout.connect(self._renew)

    def renew(self, *parts: Callable[[], object]) -> None:
        """These, in this order, from the next turn on."""
        self._waiting = deque(parts)
        if parts and not self._timer.isActive():
            self._hold(True)
            self._timer.start()

    def drop(self) -> None:
        """None of those that wait."""
        self._waiting.clear()

    @Slot()
    def _renew(self) -> None:
        if self._waiting:
            self._timer.start()
            self._waiting.popleft()()
        else:
            self._hold(False)

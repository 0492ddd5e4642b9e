"""The application object: hears what the desktop opens (macOS: the dock, the Finder)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

TOGETHER_MS = 100  # several files come one by one


class Application(QApplication):
    """`paths_opened(tuple)`: what the desktop asked to open; several files that were chosen together come together."""

    paths_opened = Signal(tuple)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._coming: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER_MS)
        self._timer.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Only events of the application itself come here, so that this costs the window nothing."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._coming.append(event.file())
            self._timer.start()
            return True
        return super().event(event)

    @Slot()
    def _tell(self) -> None:
        paths, self._coming = tuple(self._coming), []
        self.paths_opened.emit(paths)

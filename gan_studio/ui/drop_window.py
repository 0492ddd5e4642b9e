"""A window that takes what is dragged onto it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from gan_studio.ui import drops


class DropWindow(QMainWindow):
    """Files and folders are shown while they hang over the window, and opened when they fall. Set `setAcceptDrops`."""

    def show_drag(self, summary: drops.DropSummary | None) -> None:
        """What hangs over the window; None when it has gone or fallen."""

    def open_paths(self, paths: tuple[str, ...]) -> None:
        """What has fallen."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = drops.paths_of(event.mimeData())
        if not paths:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.show_drag(drops.summarise(paths))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drag(None)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = drops.paths_of(event.mimeData())
        self.show_drag(None)
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_paths(paths)

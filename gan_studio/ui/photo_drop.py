"""A widget that takes one photo; whatever else is dragged onto it goes to the window behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from gan_studio.ui import drops
from gan_studio.ui.drop_overlay import DropOverlay


class PhotoDrop(QObject):
    """Makes `widget` such a place, as long as `possible()` says so."""

    dropped = Signal(object)  # Path

    def __init__(self, widget: QWidget, possible: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._possible = possible
        self._overlay = DropOverlay(widget, photo=True)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @staticmethod
    def _is_meant(paths: tuple[str, ...], summary: drops.DropSummary) -> bool:
        """One picture; or one file that is nothing else that the window could open, which is then told to be no picture."""
        return len(paths) == 1 and (summary.single_files == 1 or not summary.promising) and (
            Path(paths[0]).suffix.lower() not in drops.FILM_SUFFIXES)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering and moving are kinds of it
            paths = drops.paths_of(event.mimeData())
            summary = drops.summarise(paths)
            if not self._is_meant(paths, summary) or not self._possible():
                event.ignore()
                return True
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if isinstance(event, QDragEnterEvent):
                self._overlay.show_drag(summary)
            elif event.type() == QEvent.Type.Drop:
                self._overlay.show_drag(None)
                self.dropped.emit(Path(paths[0]))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._overlay.show_drag(None)
        return False

"""While the window paints, the experiment rests.

Whoever paints in Python holds the interpreter, lets it go in between (each text that is drawn, each larger array) and waits for
it again: a millisecond each time while an experiment computes beside it, and far longer where the machine is busy otherwise.
Painting takes a few milliseconds of thirty, and the experiment could do little in them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from gan_studio.session.lab import LabDesk

_DONE = QEvent.Type(QEvent.registerEventType())
_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # windows are asked to paint with low priority


class Courtesy(QObject):
    """Tells the desk when the window of `page` begins and ends to paint, as long as the page is in sight."""

    def __init__(self, page: QWidget, desk: LabDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._window: QWidget | None = None
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.UpdateRequest:
            self.rest()
        elif watched is self._page and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            self._watch(self._page.window() if kind == QEvent.Type.Show else None)
        return False

    def _watch(self, window: QWidget | None) -> None:
        if self._window is not None and self._window is not self._page:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def rest(self) -> None:
        """Until all is done that is to be done now, painting above all."""
        self._desk.hold(True)
        QCoreApplication.postEvent(self, QEvent(_DONE), _AFTER_PAINTING)

    def event(self, event: QEvent) -> bool:
        if event.type() == _DONE:
            self._desk.hold(False)
            return True
        return super().event(event)

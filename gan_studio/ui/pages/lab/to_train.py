"""From a run of an experiment to the Train page: its data opened, its settings filled in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.errors import StudioError
from gan_studio.session import Session, SessionState


class ToTrain(QObject):
    """What is not possible is said by the session, and nothing changes."""

    ready = Signal()  # the Train page has the settings

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[str, Any] | None = None  # for the data that it is meant for
        session.scan_finished.connect(self._on_scanned)
        for ended in (session.scan_cancelled, session.failed):
            ended.connect(self._forget)

    @Slot(object, object)
    def set_up(self, source: tuple[str, ...], settings: dict[str, Any]) -> None:
        """A recipe of these settings, on this built-in set; on the data that are open for ()."""
        session = self._session
        self._waiting = None
        if source and (session.report is None or session.report.source != source):
            session.open_data(source)
            if session.state is SessionState.SCANNING:
                self._waiting = settings
            return
        session.close_run()
        try:
            session.change_recipe(**settings)
        except StudioError as error:
            session.failed.emit(error)
            return
        self.ready.emit()

    @Slot()
    def _on_scanned(self) -> None:
        if self._waiting is not None:
            self.set_up((), self._waiting)

    @Slot()
    def _forget(self) -> None:
        self._waiting = None

"""What a person makes on the Explore page and wants to find again with the run: one value in one file, read and written by jobs.

A file that cannot be understood is told and never written over: what is made then lives in memory until it is set aside.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from gan_studio.core.errors import StudioError
from gan_studio.workers.jobs import JobControl, Jobs, JobWords


class Keeper(QObject):
    """The value of one folder at a time. Writes happen in the order of `set`; of several that wait only the last is written.

    Attributes:
        value: as it is now; the empty one until the folder's is read.
        folder: where it is kept; None for a generator of which nothing is kept.
        trouble: why what lies in the folder is not understood, or None.
        is_ready: whether the folder's own value was read, so that another may take its place.
    """

    changed = Signal()  # another value, or trouble, or none
    failed = Signal(object)  # StudioError: it could not be written; it is still here
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, kind: str, write: Callable[[Path, Any], None], empty: Any,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = empty
        self.folder: Path | None = None
        self.trouble: StudioError | None = None
        self.is_ready = True
        self._jobs, self._kind, self._write, self._empty = jobs, kind, write, empty
        self._number = 0
        self._written: dict[Path, int] = {}
        self._writing = threading.Lock()

    def open(self, folder: Path | None, read: Callable[[Path], Any]) -> None:
        """Another folder: its value is read in a job; `changed` tells, once now and once then."""
        self._jobs.forget(self._kind)
        self.folder, self.value, self.trouble, self.is_ready = folder, self._empty, None, folder is None
        self.changed.emit()
        if folder is None:
            return

        def work(control: JobControl) -> Any:
            with self._writing:
                return read(folder)

        self._jobs.start(self._kind, work, JobWords(self._take, self._refuse, self.crashed.emit))

    def set(self, value: Any) -> bool:
        """Another value, which is written where that is possible. False while the folder's own is still being read."""
        if not self.is_ready:
            return False
        self.value = value
        if self.folder is not None and self.trouble is None:
            self._save(self.folder, value)
        self.changed.emit()
        return True

    def set_aside(self, move: Callable[[Path], object]) -> None:
        """Lets `move(folder)` take the file away that is not understood; then what was made meanwhile is written."""
        folder = self.folder
        if folder is None or self.trouble is None:
            return

        def work(control: JobControl) -> None:
            with self._writing:
                move(folder)

        self._jobs.start(self._kind, work, JobWords(lambda _: self._forgive(), self.failed.emit, self.crashed.emit))

    def _save(self, folder: Path, value: Any) -> None:
        self._number += 1
        number = self._number

        def work(control: JobControl) -> None:
            with self._writing:
                if self._written.get(folder, 0) < number:
                    self._write(folder, value)
                    self._written[folder] = number

        # each is a job of its own: a newer one must not cancel it, and the window closes only when all are done
        self._jobs.start(f"{self._kind} {number}", work, JobWords(lambda _: None, self.failed.emit, self.crashed.emit))

    def _take(self, value: Any) -> None:
        self.value, self.is_ready = value, True
        self.changed.emit()

    def _refuse(self, error: StudioError) -> None:
        self.trouble, self.is_ready = error, True
        self.changed.emit()

    def _forgive(self) -> None:
        self.trouble = None
        if self.folder is not None:
            self._save(self.folder, self.value)
        self.changed.emit()


class KeepingDesk(QObject):
    """What the desks of kept things share: a keeper, and what it tells."""

    changed = Signal()  # what is kept, or whether it can be kept
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, kind: str, write: Callable[[Path, Any], None], empty: Any,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = Keeper(jobs, kind, write, empty, self)
        self._keeper.changed.connect(self._on_kept)
        self._keeper.failed.connect(self.failed)
        self._keeper.crashed.connect(self.crashed)

    @property
    def trouble(self) -> StudioError | None:
        """Why what the run has of it cannot be used, or None. What is made then lives in memory, until it is set aside."""
        return self._keeper.trouble

    @property
    def is_ready(self) -> bool:
        """Whether the run's own was read, so that another may take its place."""
        return self._keeper.is_ready

    def _on_kept(self) -> None:
        self.changed.emit()

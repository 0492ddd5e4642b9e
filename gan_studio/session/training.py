"""The session's part that trains: one training thread at a time, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.events import Event, RunFinished
from gan_studio.workers.train_thread import TrainerLike, TrainThread


@dataclass(frozen=True)
class Outcome:
    """How training ended. `value`: the run's path, the `RunFinished`, the `StudioError` or the exception."""

    how: str  # stopped, finished, failed, crashed
    value: Any


class TrainDesk(QObject):
    """Wishes that make no sense at the moment are harmless."""

    event_happened = Signal(object)
    paused = Signal()
    resumed = Signal()
    complained = Signal(object)
    weights_ready = Signal(object, int)
    ended = Signal(object)  # Outcome; the thread has ended and is joined

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: TrainThread | None = None
        self._outcome: Outcome | None = None
        self._closed = False

    @property
    def thread_now(self) -> TrainThread | None:
        return self._thread

    def start(self, make_trainer: Callable[[], TrainerLike]) -> None:
        if self._thread is not None or self._closed:
            return
        self._outcome = None
        thread = self._thread = TrainThread(make_trainer, self)
        thread.event_happened.connect(self._on_event)
        thread.paused.connect(self.paused)
        thread.resumed.connect(self.resumed)
        thread.complained.connect(self.complained)
        thread.weights_ready.connect(self.weights_ready)
        thread.stopped.connect(self._on_stopped)
        thread.failed.connect(self._on_failed)
        thread.crashed.connect(self._on_crashed)
        thread.finished.connect(self._on_thread_ended)
        thread.start()

    def close(self, timeout_ms: int) -> bool:
        """Stops with a last snapshot and joins the thread; True when that was done in time."""
        self._closed = True
        if self._thread is None:
            return True
        self._thread.stop()
        return self._thread.wait(timeout_ms)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunFinished):
            self._outcome = Outcome("finished", event)  # told when the thread has ended: then a new run may start
        else:
            self.event_happened.emit(event)

    @Slot(object)
    def _on_stopped(self, path: object) -> None:
        self._outcome = Outcome("stopped", path)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._outcome = Outcome("failed", error)

    @Slot(object)
    def _on_crashed(self, error: object) -> None:
        self._outcome = Outcome("crashed", error)

    @Slot()
    def _on_thread_ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.wait()
        thread.deleteLater()
        self.ended.emit(self._outcome or Outcome("stopped", None))

"""One-shot work beside the window: scanning, preparing, reading a run, saving a file.

A job is a function that gets a `JobControl`. Its words come back in the window's thread. A newer job of the same kind
cancels the older one, whose words are then dropped, whatever it still says.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gan_studio.core.errors import CancelledError, StudioError


class JobControl:
    """The job's line to the window: `cancelled()` to look at, `tell(value)` to report."""

    def __init__(self, tell: Callable[[Any], None]) -> None:
        self._cancel = threading.Event()
        self._tell = tell
        self._told = float("-inf")

    def cancel(self) -> None:
        self._cancel.set()

    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def tell(self, value: Any) -> None:
        """Reports `value`: each one arrives."""
        self._tell(value)

    def tell_sometimes(self, done: int, total: int) -> None:
        """Reports (done, total) at most about 15 times a second, the last one always."""
        now = time.monotonic()
        if now - self._told >= 1 / 15 or done >= total:
            self._told = now
            self._tell((done, total))


Work = Callable[[JobControl], Any]

STACK_BYTES = 16 * 2**20
"""macOS gives a second thread 512 KB, which torch and image decoders can use up; elsewhere this is the usual size."""


@dataclass(frozen=True)
class JobWords:
    """Who hears what, in the window's thread. A job ends with exactly one of done, failed, crashed, cancelled."""

    done: Callable[[Any], None]
    failed: Callable[[StudioError], None]
    crashed: Callable[[Exception], None]
    progressed: Callable[[Any], None] | None = None
    cancelled: Callable[[], None] | None = None


class _JobThread(QThread):
    told = Signal(object, object)  # itself, value
    ended = Signal(object, str, object)  # itself, "done" | "failed" | "crashed" | "cancelled", value

    def __init__(self, kind: str, work: Work, words: JobWords, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(f"job {kind}")
        self.setStackSize(STACK_BYTES)
        self.kind = kind
        self.words = words
        self.control = JobControl(self._pass_on)
        self._work = work

    def _pass_on(self, value: Any) -> None:
        self.told.emit(self, value)

    def run(self) -> None:
        try:
            result = self._work(self.control)
        except CancelledError:
            self.ended.emit(self, "cancelled", None)
        except StudioError as error:
            self.ended.emit(self, "failed", error)
        except Exception as error:
            self.ended.emit(self, "crashed", error)
        else:
            self.ended.emit(self, "cancelled" if self.control.cancelled() else "done", result)


class Jobs(QObject):
    """Starts jobs, keeps their threads until they end, drops the words of those that were replaced."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: set[_JobThread] = set()
        self._current: dict[str, _JobThread] = {}
        self._closed = False

    def start(self, kind: str, work: Work, words: JobWords) -> None:
        """Begins `work` in a thread of its own. After `close` nothing begins any more."""
        if self._closed:
            return
        self._drop(kind)
        thread = _JobThread(kind, work, words, self)
        thread.told.connect(self._on_told)
        thread.ended.connect(self._on_ended)
        self._threads.add(thread)
        self._current[kind] = thread
        thread.start()

    def is_running(self, kind: str) -> bool:
        return kind in self._current

    def cancel(self, kind: str) -> None:
        """Asks the job to end; it answers with `cancelled`, also where it was just done and nobody had heard of it."""
        if kind in self._current:
            self._current[kind].control.cancel()

    def forget(self, kind: str) -> None:
        """Cancels the job and drops all it may still say."""
        self._drop(kind)

    def close(self, timeout_ms: int = 5000) -> bool:
        """Cancels all and waits; True when every thread has ended in time."""
        self._closed = True
        deadline = time.monotonic() + timeout_ms / 1000
        for thread in self._threads:
            thread.control.cancel()
        self._current.clear()
        ended = [thread.wait(max(1, int((deadline - time.monotonic()) * 1000))) for thread in list(self._threads)]
        return all(ended)

    def _drop(self, kind: str) -> None:
        old = self._current.pop(kind, None)
        if old is not None:
            old.control.cancel()

    @Slot(object, object)
    def _on_told(self, thread: _JobThread, value: Any) -> None:
        if self._current.get(thread.kind) is thread and thread.words.progressed is not None:
            thread.words.progressed(value)

    @Slot(object, str, object)
    def _on_ended(self, thread: _JobThread, how: str, value: Any) -> None:
        thread.wait()  # it has said its last word; this only joins it
        self._threads.discard(thread)
        thread.deleteLater()
        if self._current.get(thread.kind) is not thread:
            return
        del self._current[thread.kind]
        words = thread.words
        if how == "done" and not thread.control.cancelled():
            words.done(value)
        elif how == "failed":
            words.failed(value)
        elif how == "crashed":
            words.crashed(value)
        elif words.cancelled is not None:
            words.cancelled()

"""The session's part for the Lab: the one experiment that is open, in a thread of its own.

Opening another ends the one before; whatever it still says is dropped, because every answer carries whose it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.config import Recipe
from gan_studio.core.lab.base import Experiment
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.table import entry
from gan_studio.workers.lab_thread import LabCommand, LabThread

GIVE_UP_MS = 20_000
"""How long a thread that was told to end is waited for when the window closes: a command ends at its own next point."""


SIZE = 32  # px, of a person's own pictures, where an experiment leaves it open


class LabDesk(QObject):
    """Wishes that make no sense at the moment are harmless."""

    ready = Signal()
    shown = Signal(object)  # core.lab.base.Shown; answer with `taken()`
    verdict_ready = Signal(object)  # core.lab.base.Verdict
    answered = Signal(str, object)  # tag and result of a command
    playing_changed = Signal(bool)
    speed_changed = Signal(float)  # safe points a second
    complained = Signal(object)  # StudioError; the experiment is as it was
    failed = Signal(object)  # StudioError: these settings or data are not possible
    crashed = Signal(object)  # Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: LabThread | None = None
        self._ending: set[LabThread] = set()
        self._closed = False
        self._playing = False

    @property
    def is_open(self) -> bool:
        return self._thread is not None

    @property
    def is_playing(self) -> bool:
        return self._playing

    def open(self, key: str, settings: LabSettings, source: tuple[str, ...] = ()) -> None:
        """Another experiment, or the same one anew. `source`: a person's own data, as `ScanReport.source`."""
        self.leave()
        if self._closed:
            return
        thread = self._thread = LabThread(_maker(key, settings, source), self)
        thread.ready.connect(self._on_ready)
        thread.shown.connect(self._on_shown)
        thread.verdict_ready.connect(self._on_verdict)
        thread.answered.connect(self._on_answered)
        thread.play_ended.connect(self._on_play_ended)
        thread.speed_changed.connect(self._on_speed)
        thread.complained.connect(self._on_complained)
        thread.failed.connect(self._on_failed)
        thread.crashed.connect(self._on_crashed)
        thread.finished.connect(self._on_finished)
        thread.start()

    def leave(self) -> None:
        """Ends the experiment; what it had is gone."""
        if self._thread is not None:
            self._thread.stop()
            self._ending.add(self._thread)
            self._thread = None
        self._set_playing(False)

    def play(self, wanted: bool = True) -> None:
        if self._thread is not None:
            self._thread.play(wanted)
            self._set_playing(wanted)

    def set_rate(self, per_second: float | None) -> None:
        """Slow motion: at most so many safe points a second; None is full speed."""
        if self._thread is not None:
            self._thread.set_rate(per_second)

    def command(self, do: LabCommand, tag: str = "") -> None:
        """`do(experiment)` in its thread, between two safe points; with a tag the result is `answered`."""
        if self._thread is not None:
            self._thread.command(do, tag)

    def want_verdict(self) -> None:
        if self._thread is not None:
            self._thread.want_verdict()

    @Slot()
    def taken(self) -> None:
        """What was shown is on the screen: the next may come."""
        if self._thread is not None:
            self._thread.taken()

    def close(self, timeout_ms: int = GIVE_UP_MS) -> bool:
        """Ends everything and joins the threads; True when that was done in time."""
        self._closed = True
        self.leave()
        joined = [thread.wait(timeout_ms) for thread in self._ending]  # each is waited for, whatever became of the others
        return all(joined)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)

    def _is_current(self) -> bool:
        return self.sender() is self._thread

    @Slot()
    def _on_ready(self) -> None:
        if self._is_current():
            self.ready.emit()

    @Slot(object)
    def _on_shown(self, shown: object) -> None:
        if self._is_current():
            self.shown.emit(shown)

    @Slot(object)
    def _on_verdict(self, verdict: object) -> None:
        if self._is_current():
            self.verdict_ready.emit(verdict)

    @Slot(str, object)
    def _on_answered(self, tag: str, result: object) -> None:
        if self._is_current():
            self.answered.emit(tag, result)

    @Slot()
    def _on_play_ended(self) -> None:
        if self._is_current():
            self._set_playing(False)

    @Slot(float)
    def _on_speed(self, per_second: float) -> None:
        if self._is_current():
            self.speed_changed.emit(per_second)

    @Slot(object)
    def _on_complained(self, error: object) -> None:
        if self._is_current():
            self.complained.emit(error)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if self._is_current():
            self._set_playing(False)
            self.failed.emit(error)

    @Slot(object)
    def _on_crashed(self, error: object) -> None:
        if self._is_current():
            self._set_playing(False)
            self.crashed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        thread = self.sender()
        if isinstance(thread, LabThread):
            self._ending.discard(thread)
            if thread is self._thread:
                self._thread = None
            thread.deleteLater()


def _maker(key: str, settings: LabSettings, source: tuple[str, ...]) -> Callable[[], Experiment]:
    def make() -> Experiment:
        data = None
        if source:
            from gan_studio.core.data.open import open_data

            data = open_data(source, Recipe.make(size=getattr(settings, "size", SIZE)))
        return entry(key).load()(settings, data)

    return make

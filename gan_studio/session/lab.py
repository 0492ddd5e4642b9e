"""The session's part for the Lab: the one experiment that is open, in a thread of its own.

Whatever is opened, another experiment or the same one with other settings, takes the old one's place only when it is built:
where it turns out to be impossible, the old one is still there as it was. Whatever an older one says meanwhile, or after, is
dropped, because every answer carries whose it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ScanReport
from gan_studio.core.errors import CancelledError
from gan_studio.core.lab.base import Experiment
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.table import entry
from gan_studio.workers.lab_thread import Cancelled, LabCommand, LabThread

GIVE_UP_MS = 20_000
"""How long a thread that was told to end is waited for when the window closes: a command ends at its own next point."""

SIZE = 32  # px, of a person's own pictures, where an experiment leaves it open


@dataclass(frozen=True)
class Opened:
    """An experiment's thread, its key, the fingerprint of its data ("" is built-in)."""

    thread: LabThread
    key: str
    fingerprint: str


class LabDesk(QObject):
    """Wishes that make no sense at the moment are harmless.

    Args:
        building: held while networks are built (see `tasks.py`).
    """

    opened = Signal()  # another experiment is being built; nothing is there yet
    ready = Signal()  # it is built, and what was there before is gone
    shown = Signal(object)  # core.lab.base.Shown; answer with `taken()`
    verdict_ready = Signal(object)  # core.lab.base.Verdict; None where there is nothing to be said yet
    answered = Signal(str, object)  # tag and result of a command
    playing_changed = Signal(bool)
    speed_changed = Signal(float)  # safe points a second
    complained = Signal(object)  # StudioError; the experiment is as it was
    failed = Signal(object)  # StudioError: these settings or data are not possible; `key` tells what is left, if anything
    crashed = Signal(object)  # Exception; the experiment, or what was to become one, has ended

    def __init__(self, building: Lock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._building = building or Lock()
        self._there: Opened | None = None  # what is shown
        self._coming: Opened | None = None  # takes its place when it is built
        self._ending: set[LabThread] = set()
        self._closed = False
        self._playing = False

    @property
    def is_open(self) -> bool:
        """Whether there is an experiment, built or being built."""
        return self._newest is not None

    @property
    def is_building(self) -> bool:
        """Whether one is about to take the place of what is shown."""
        return self._coming is not None

    @property
    def is_playing(self) -> bool:
        return self._playing

    @property
    def key(self) -> str:
        """Of the experiment that wishes are meant for: the one that is being built, else the one that is there; "" for none."""
        return self._newest.key if self._newest is not None else ""

    @property
    def fingerprint(self) -> str:
        """Of its data; "" is built-in."""
        return self._newest.fingerprint if self._newest is not None else ""

    @property
    def rate(self) -> float | None:
        """Safe points a second that it may make at most."""
        return self._newest.thread.rate if self._newest is not None else None

    def open(self, key: str, settings: LabSettings, report: ScanReport | None = None) -> None:
        """Another experiment, or the same one anew. `report`: a person's own data, without what was left out by hand."""
        if self._closed:
            return
        rate = self.rate if key == self.key else None
        self._set_playing(False)
        self._end(self._coming)
        if self._there is not None:
            self._there.thread.play(False)
        thread = LabThread(_maker(key, settings, report, self._building), self)
        self._coming = Opened(thread, key, report.fingerprint if report is not None else "")
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
        thread.set_rate(rate)
        thread.start()
        self.opened.emit()

    def leave(self) -> None:
        """Ends the experiment; what it had is gone."""
        self._end(self._there)
        self._end(self._coming)
        self._there = self._coming = None
        self._set_playing(False)

    def play(self, wanted: bool = True) -> None:
        if newest := self._newest:
            newest.thread.play(wanted)
            self._set_playing(wanted)

    def set_rate(self, per_second: float | None) -> None:
        """Slow motion: at most so many safe points a second; None is full speed. It holds until another experiment is opened."""
        if newest := self._newest:
            newest.thread.set_rate(per_second)

    def command(self, do: LabCommand, tag: str = "") -> None:
        """`do(experiment)` in its thread, between two safe points; with a tag the result is `answered`."""
        if newest := self._newest:
            newest.thread.command(do, tag)

    def want_verdict(self) -> None:
        if newest := self._newest:
            newest.thread.want_verdict()

    def hold(self, held: bool, by: str = "") -> None:
        """Who is in the window is busy for a few milliseconds, and what plays rests meanwhile; or no longer."""
        if self._there is not None:
            self._there.thread.hold(held, by)

    @Slot()
    def taken(self) -> None:
        """What was shown is on the screen: the next may come."""
        if self._there is not None:
            self._there.thread.taken()

    def close(self, timeout_ms: int = GIVE_UP_MS) -> bool:
        """Ends everything and joins the threads; True when that was done in time."""
        self._closed = True
        self.leave()
        joined = [thread.wait(timeout_ms) for thread in self._ending]  # each is waited for, whatever became of the others
        return all(joined)

    @property
    def _newest(self) -> Opened | None:
        """Whom wishes are meant for."""
        return self._coming or self._there

    def _end(self, opened: Opened | None) -> None:
        if opened is not None:
            opened.thread.stop()
            self._ending.add(opened.thread)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)

    def _is_heard(self) -> bool:
        """Whether what is told comes from the experiment in sight, and nothing takes its place."""
        return self._coming is None and self._there is not None and self.sender() is self._there.thread

    @Slot()
    def _on_ready(self) -> None:
        if self._coming is not None and self.sender() is self._coming.thread:
            self._end(self._there)
            self._there, self._coming = self._coming, None
            self.ready.emit()

    @Slot(object)
    def _on_shown(self, shown: object) -> None:
        if self._is_heard():
            self.shown.emit(shown)

    @Slot(object)
    def _on_verdict(self, verdict: object) -> None:
        if self._is_heard():
            self.verdict_ready.emit(verdict)

    @Slot(str, object)
    def _on_answered(self, tag: str, result: object) -> None:
        if self._is_heard():
            self.answered.emit(tag, result)

    @Slot(int)
    def _on_play_ended(self, plays: int) -> None:
        if self._is_heard() and self._there is not None and plays == self._there.thread.plays:
            self._set_playing(False)

    @Slot(float)
    def _on_speed(self, per_second: float) -> None:
        if self._is_heard():
            self.speed_changed.emit(per_second)

    @Slot(object)
    def _on_complained(self, error: object) -> None:
        if self._is_heard():
            self.complained.emit(error)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if self._lose():
            self.failed.emit(error)

    @Slot(object)
    def _on_crashed(self, error: object) -> None:
        if self._lose():
            self.crashed.emit(error)

    def _lose(self) -> bool:
        """Whoever tells has ended by itself; whether that was the newest one. What it was to replace is in sight again."""
        lost = next((each for each in (self._coming, self._there) if each is not None and each.thread is self.sender()), None)
        if lost is None:
            return False
        newest = lost is self._newest
        self._end(lost)
        if lost is self._there:
            self._there = None
        else:
            self._coming = None
            if self._there is not None:  # what it showed meanwhile was dropped
                self._there.thread.taken()
                self._there.thread.command(_look)
        if newest:
            self._set_playing(False)
        return newest

    @Slot()
    def _on_finished(self) -> None:
        thread = self.sender()
        if isinstance(thread, LabThread):
            self._ending.discard(thread)
            thread.wait()
            thread.deleteLater()


def _look(experiment: Experiment) -> None:
    """Changes nothing; how things stand is shown after every command."""


def _maker(key: str, settings: LabSettings, report: ScanReport | None, building: Lock) -> Callable[[Cancelled], Experiment]:
    def make(cancelled: Cancelled) -> Experiment:
        data = None
        if report is not None:
            from gan_studio.core.data.open import prepare

            data = prepare(report, Recipe.make(size=getattr(settings, "size", SIZE)), cancelled=cancelled)
        with building:
            if cancelled():  # while it waited: a person turns the seed faster than networks are built
                raise CancelledError
            return entry(key).load()(settings, data)

    return make

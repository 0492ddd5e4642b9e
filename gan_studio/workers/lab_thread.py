"""The thread of one experiment of the Lab: plays it while it is told to, obeys between its safe points, tells what there is to
show as often as the window looks.

What is shown never queues up: the next is made when the window has taken the one before.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from gan_studio.core.errors import StudioError
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.workers.jobs import STACK_BYTES
from gan_studio.workers.train_thread import be_nice

SHOWN_EVERY = 1 / 30  # seconds
PLAYS_EVERY = 0.25  # seconds between two counts of safe points

LabCommand = Callable[[Any], object]


class LabThread(QThread):
    """Makes an experiment by `make()` inside the thread. It does not play until told to."""

    ready = Signal()  # the experiment is built
    shown = Signal(object)  # what `Experiment.shown` gave; answer with `taken` when it is on the screen
    verdict_ready = Signal(object)  # Verdict
    answered = Signal(str, object)  # tag and result of a command that was given one
    play_ended = Signal()  # nothing more to do
    speed_changed = Signal(float)  # safe points a second while it plays
    complained = Signal(object)  # StudioError of a command, or of playing, which has paused
    failed = Signal(object)  # StudioError: there is no experiment
    crashed = Signal(object)  # Exception that nobody foresaw; the thread has ended

    def __init__(self, make: Callable[[], Experiment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab")
        self.setStackSize(STACK_BYTES)
        self._make = make
        self._news = threading.Event()  # a wish came; whoever rests looks around
        self._stop = False
        self._play = False
        self._rate: float | None = None  # safe points a second; None is as many as there can be
        self._commands: deque[tuple[LabCommand, str]] = deque()
        self._taken = True
        self._stale = True  # there is something newer to show than what was shown

    # --- wishes: from any thread, return at once ---------------------------------------------------------------------

    def play(self, wanted: bool = True) -> None:
        self._play = wanted
        self._news.set()

    def set_rate(self, per_second: float | None) -> None:
        """Slow motion: at most so many safe points a second."""
        self._rate = per_second
        self._news.set()

    def command(self, do: LabCommand, tag: str = "") -> None:
        """`do(experiment)` at the next safe point. With a tag its result is `answered`. What is shown is renewed after it."""
        self._commands.append((do, tag))
        self._news.set()

    def want_verdict(self) -> None:
        """`verdict_ready` as soon as it is known; nothing where there is none yet."""
        self.command(self._tell_verdict)

    def taken(self) -> None:
        """The window has drawn what was shown."""
        self._taken = True
        self._news.set()

    def stop(self) -> None:
        self._stop = True
        self._news.set()

    # --- the thread --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        be_nice()
        try:
            if self._stop:
                return
            experiment = self._make()
            self.ready.emit()
            self._live(experiment)
        except StudioError as error:
            self.failed.emit(error)
        except Exception as error:
            self.crashed.emit(error)

    def _live(self, experiment: Experiment) -> None:
        playing: Generator[None, None, None] | None = None
        shown_at, counted_at, counted = float("-inf"), time.monotonic(), 0
        next_at = float("-inf")
        while not self._stop:
            self._obey(experiment)
            now = time.monotonic()
            if self._stale and self._taken and now - shown_at >= SHOWN_EVERY:
                self._stale, self._taken, shown_at = False, False, now
                self.shown.emit(experiment.shown())
            if not self._play:
                if counted:
                    counted = 0
                    self.speed_changed.emit(0.0)
                self._rest(None if not self._stale or not self._taken else SHOWN_EVERY - (now - shown_at))
                counted_at = time.monotonic()
                continue
            if self._rate is not None:
                if now < next_at:
                    self._rest(min(next_at - now, SHOWN_EVERY))
                    continue
                next_at = max(next_at + 1 / self._rate, now)
            playing = playing or experiment.play()
            try:
                with contextlib.suppress(StopIteration):
                    next(playing)
                    self._stale = True
                    counted += 1
                    if now - counted_at >= PLAYS_EVERY:
                        self.speed_changed.emit(counted / (now - counted_at))
                        counted_at, counted = now, 0
                    continue
            except StudioError as error:
                self.complained.emit(error)
            playing, self._stale = None, True
            self.play(False)
            self.play_ended.emit()
        if playing is not None:
            playing.close()

    def _rest(self, seconds: float | None) -> None:
        """Until something is wanted, or so long."""
        self._news.wait(None if seconds is None else max(0.001, seconds))
        self._news.clear()

    def _obey(self, experiment: Experiment) -> None:
        while self._commands and not self._stop:
            do, tag = self._commands.popleft()
            try:
                result = do(experiment)
            except StudioError as error:
                self.complained.emit(error)
            else:
                if tag:
                    self.answered.emit(tag, result)
            self._stale = True

    def _tell_verdict(self, experiment: Experiment) -> None:
        verdict: Verdict | None = experiment.verdict()
        if verdict is not None:
            self.verdict_ready.emit(verdict)

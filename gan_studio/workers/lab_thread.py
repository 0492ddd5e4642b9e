"""The thread of one experiment of the Lab: plays it while it is told to, obeys between its safe points, tells what there is to
show as often as the window looks.

What is shown never queues up: the next is made when the window has taken the one before. Until then it rests, for a moment:
two threads that take turns at the interpreter pay for each turn, and a playground of small networks lost a third of its speed.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.verdicts import keep_verdict
from gan_studio.core.words import Text
from gan_studio.workers.jobs import STACK_BYTES
from gan_studio.workers.train_thread import be_nice

SHOWN_EVERY = 1 / 30  # seconds
PLAYS_EVERY = 0.25  # seconds between two counts of safe points
SLOWEST = 0.01  # safe points a second
LONGEST_HOLD = 0.1  # seconds
_SHOWN = "shown"  # what holds it from the moment something is shown until the window has taken it

Cancelled = Callable[[], bool]
LabCommand = Callable[[Any], object]


class LabThread(QThread):
    """Makes an experiment by `make(cancelled)` inside the thread, where `cancelled()` tells that nobody waits for it any more.
    It does not play until told to; wishes that come before it is ready are kept."""

    ready = Signal()  # the experiment is built
    shown = Signal(object)  # what `Experiment.shown` gave; answer with `taken` when it is on the screen
    verdict_ready = Signal(object)  # Verdict; None where there is nothing to be said yet
    answered = Signal(str, object)  # tag and result of a command that was given one
    play_ended = Signal(int)  # nothing more to do for the wish to play of this number: see `plays`
    speed_changed = Signal(float)  # safe points a second while it plays
    complained = Signal(object)  # StudioError of a command, or of playing, which has paused
    failed = Signal(object)  # StudioError: there is no experiment
    crashed = Signal(object)  # Exception that nobody foresaw; the thread has ended

    def __init__(self, make: Callable[[Cancelled], Experiment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab")
        self.setStackSize(STACK_BYTES)
        self._make = make
        self._news = threading.Event()  # a wish came; whoever rests looks around
        self._free = threading.Event()  # nobody holds it
        self._free.set()
        self._holders: set[str] = set()
        self._stop = False
        self._wishes = threading.Lock()  # of `_play` and `_plays`, which go together, and of `_holders` and `_free`
        self._play = False
        self._plays = 0
        self._rate: float | None = None  # safe points a second; None is as many as there can be
        self._commands: deque[tuple[LabCommand, str]] = deque()
        self._taken = True
        self._stale = True  # there is something newer to show than what was shown
        self._shown_at = float("-inf")

    # --- wishes: from any thread, return at once ---------------------------------------------------------------------

    @property
    def plays(self) -> int:
        """How often `play` was wished, one way or the other."""
        return self._plays

    @property
    def rate(self) -> float | None:
        """As `set_rate` was told."""
        return self._rate

    def play(self, wanted: bool = True) -> None:
        with self._wishes:
            self._play = wanted
            self._plays += 1
        self._news.set()

    def set_rate(self, per_second: float | None) -> None:
        """Slow motion: at most so many safe points a second."""
        self._rate = None if per_second is None else max(SLOWEST, per_second)
        self._news.set()

    def command(self, do: LabCommand, tag: str = "") -> None:
        """`do(experiment)` at the next safe point. With a tag its result is `answered`. What is shown is renewed after it."""
        self._commands.append((do, tag))
        self._news.set()

    def want_verdict(self) -> None:
        """`verdict_ready` as soon as it is known."""
        self.command(self._tell_verdict)

    def taken(self) -> None:
        """The window has taken what was shown."""
        self._taken = True
        self.hold(False, _SHOWN)
        self._news.set()

    def hold(self, held: bool, by: str = "") -> None:
        """To rest at the next safe point until nobody holds it any more, `LONGEST_HOLD` at most: whoever asks for it is busy."""
        with self._wishes:
            if held:
                self._holders.add(by)
                self._free.clear()
            else:
                self._holders.discard(by)
                if not self._holders:
                    self._free.set()

    def stop(self) -> None:
        self._stop = True
        self._free.set()
        self._news.set()

    # --- the thread --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        be_nice()
        try:
            if self._stop:
                return
            experiment = self._make(lambda: self._stop)
            self.ready.emit()
            self._live(experiment)
        except CancelledError:
            return  # it was told to stop while it was being made
        except StudioError as error:
            self.failed.emit(error)
        except Exception as error:
            self.crashed.emit(error)

    def _live(self, experiment: Experiment) -> None:
        playing: Generator[None, None, None] | None = None
        counted_at, counted = time.monotonic(), 0
        next_at = float("-inf")  # when the next safe point is due in slow motion
        while not self._stop:
            self._obey(experiment)
            now = time.monotonic()
            self._show(experiment, now)
            if not self._play:
                if counted:
                    counted = 0
                    self.speed_changed.emit(0.0)
                self._rest(SHOWN_EVERY - (now - self._shown_at) if self._stale and self._taken else None)
                counted_at, next_at = time.monotonic(), float("-inf")
                continue
            if (rate := self._rate) is not None:
                period = 1 / rate
                next_at = min(next_at, now + period)  # it may have been slower until now
                if now < next_at:
                    self._rest(min(next_at - now, SHOWN_EVERY))
                    continue
                next_at = (next_at if next_at > now - period else now) + period  # no catching up after a long step
            if not self._free.is_set():
                if not self._free.wait(LONGEST_HOLD):
                    self.hold(False, _SHOWN)  # the window is busy with something else
                if not self._play or self._commands:  # it was told something meanwhile
                    continue
            plays = self._plays
            playing = playing or experiment.play()
            if self._went_on(playing):
                counted += 1
                if now - counted_at >= PLAYS_EVERY:
                    self.speed_changed.emit(counted / (now - counted_at))
                    counted_at, counted = now, 0
            else:
                playing = None
                self._end_play(plays)
        if playing is not None:
            playing.close()

    def _went_on(self, playing: Generator[None, None, None]) -> bool:
        """To the next safe point; False where there is none: it is done, or could not."""
        self._stale = True
        try:
            next(playing)
        except StopIteration:
            return False
        except (StudioError, ArithmeticError) as error:
            self.complained.emit(_in_words(error))
            return False
        return True

    def _end_play(self, plays: int) -> None:
        """It has ended what the wish of number `plays` began; a newer wish is another matter."""
        with self._wishes:
            if self._plays == plays:
                self._play = False
        self.play_ended.emit(plays)

    def _show(self, experiment: Experiment, now: float) -> None:
        if self._stale and self._taken and now - self._shown_at >= SHOWN_EVERY:
            self._stale, self._taken, self._shown_at = False, False, now
            shown = experiment.shown()
            self.hold(self._play, _SHOWN)
            self.shown.emit(shown)

    def _rest(self, seconds: float | None) -> None:
        """Until something is wanted, or so long."""
        self._news.wait(None if seconds is None else max(0.001, seconds))
        self._news.clear()

    def _obey(self, experiment: Experiment) -> None:
        while self._commands and not self._stop:
            do, tag = self._commands.popleft()
            self._stale = True
            try:
                result = do(experiment)
            except (StudioError, ArithmeticError) as error:
                self.complained.emit(_in_words(error))
            else:
                if tag:
                    self.answered.emit(tag, result)

    def _tell_verdict(self, experiment: Experiment) -> None:
        verdict: Verdict | None = experiment.verdict()
        if verdict is not None:
            with suppress(OSError):  # the table of the lecture lacks a figure then, and nobody else misses it
                keep_verdict(experiment.key, verdict)
        self.verdict_ready.emit(verdict)


def _in_words(error: StudioError | ArithmeticError) -> StudioError:
    """What a person is told. Raises `error` again where it is no foreseen failure but a bug."""
    if isinstance(error, StudioError):
        return error
    from gan_studio.core.methods.base import NonFiniteError  # here: whoever raised it has loaded torch

    if not isinstance(error, NonFiniteError):
        raise error
    return StudioError(Text("A loss is infinite, or no number any more; the networks are as they were before it."),
                       Text("Go back some steps, start over, or choose lower learning rates."))

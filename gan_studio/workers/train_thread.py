"""The thread that trains: a for loop over the trainer's events.

Everything between two events is a safe point. There the thread obeys: it runs commands, hands out weights, pauses,
stops. It never touches a widget; what it has to say leaves as signals.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from gan_studio.core.errors import StudioError
from gan_studio.core.events import Event, Notice, Progress, RunFinished, SafePoint
from gan_studio.workers.jobs import STACK_BYTES

WEIGHTS_EVERY = 0.5  # seconds; the sliders' generator follows training at most twice a second
WEIGHTS_WANTED_FOR = 20.0  # seconds after the last render request during which it follows at all
PROGRESS_EVERY = 0.05  # seconds; more often than a person can read only fills the window's queue
NICENESS = 5  # the window, the renderer and the person's other programs go first


class TrainerLike(Protocol):
    """What the thread needs of a trainer (`core.trainer.Trainer`, or a small one made by a test)."""

    @property
    def images_seen(self) -> int: ...
    @property
    def run_folder(self) -> Any: ...  # has .path
    def run(self) -> Generator[Event, None, None]: ...
    def sample_now(self) -> Event: ...
    def snapshot_now(self) -> Event: ...
    def set_live(self, name: str, value: float) -> None: ...
    def generator_weights(self) -> Any: ...


Command = Callable[[Any], Event | None]


class TrainThread(QThread):
    """Builds a trainer by `make_trainer()` inside the thread and iterates it until it ends or is told to stop.

    One of `stopped`, `failed` or `crashed` is the last word, unless the run reached its target: then it is the
    `RunFinished` event.
    """

    event_happened = Signal(object)  # every Event but safe points
    paused = Signal()
    resumed = Signal()
    stopped = Signal(object)  # Path of the run, or None when it was stopped before it existed
    failed = Signal(object)  # StudioError; training has ended
    complained = Signal(object)  # StudioError of a command; training goes on
    crashed = Signal(object)  # Exception; training has ended
    weights_ready = Signal(object, int)  # weights for the renderer, images seen

    def __init__(self, make_trainer: Callable[[], TrainerLike], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("train")
        self.setStackSize(STACK_BYTES)
        self._make_trainer = make_trainer
        self._wake = threading.Condition()
        self._stop = False
        self._pause = False
        self._commands: deque[Command] = deque()
        self._weights_wanted = float("-inf")  # when a render was last asked for
        self._weights_given = float("-inf")
        self._weights_at = -1  # images seen of the weights that were handed out last
        self._progress_told = float("-inf")

    # --- wishes: from any thread, return at once ---------------------------------------------------------------------

    def pause(self) -> None:
        with self._wake:
            self._pause = True

    def resume(self) -> None:
        with self._wake:
            self._pause = False
            self._wake.notify_all()

    def stop(self) -> None:
        with self._wake:
            self._stop = True
            self._wake.notify_all()

    def command(self, do: Command) -> None:
        """`do(trainer)` runs at the next safe point, also while paused; the event it returns is told like any other."""
        with self._wake:
            self._commands.append(do)
            self._wake.notify_all()

    def sample_now(self) -> None:
        self.command(lambda trainer: trainer.sample_now())

    def snapshot_now(self) -> None:
        self.command(lambda trainer: trainer.snapshot_now())

    def set_live(self, name: str, value: float) -> None:
        self.command(lambda trainer: trainer.set_live(name, value))

    def want_weights(self) -> None:
        """Someone is looking at the sliders: keep the renderer's generator fresh for a while."""
        with self._wake:
            self._weights_wanted = time.monotonic()
            self._wake.notify_all()

    # --- the thread --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        be_nice()
        try:
            if self._stop:
                self.stopped.emit(None)
                return
            self._train(self._make_trainer())
        except StudioError as error:
            self.failed.emit(error)
        except Exception as error:  # the trainer has kept what it could, whether it broke or was closed
            self.crashed.emit(error)

    def _train(self, trainer: TrainerLike) -> None:
        finished = False
        # Leaving the block closes the generator, which writes the last snapshot.
        with contextlib.closing(trainer.run()) as events:
            for event in events:
                self._tell(event)
                finished = finished or isinstance(event, RunFinished)
                self._safe_point(trainer)
                if self._stop and not finished:
                    break
        self._give_weights(trainer)
        if not finished:
            self.stopped.emit(Path(trainer.run_folder.path))

    def _tell(self, event: Event) -> None:
        if isinstance(event, SafePoint):
            return
        if isinstance(event, Progress):
            now = time.monotonic()
            if now - self._progress_told < PROGRESS_EVERY and event.fraction < 1:
                return
            self._progress_told = now
        if isinstance(event, Notice) and event.pause:
            self.pause()  # before it is told, so that whoever answers with `resume` is not overruled
        self.event_happened.emit(event)

    def _safe_point(self, trainer: TrainerLike) -> None:
        self._obey(trainer)
        # The first weights are always given: a new or resumed run may differ from what the renderer has.
        rested = time.monotonic() - self._weights_given >= WEIGHTS_EVERY
        if self._weights_at < 0 or (rested and self._weights_are_wanted(trainer)):
            self._give_weights(trainer)
        if not self._pause or self._stop:
            return
        self.paused.emit()
        while True:
            with self._wake:
                while not (self._stop or not self._pause or self._commands or self._weights_are_wanted(trainer)):
                    self._wake.wait()
                go_on = self._stop or not self._pause
            self._obey(trainer)
            if self._weights_are_wanted(trainer):
                self._give_weights(trainer)
            if go_on:
                break
        if not self._stop:
            self.resumed.emit()

    def _obey(self, trainer: TrainerLike) -> None:
        while self._commands:
            command = self._commands.popleft()
            try:
                event = command(trainer)
            except StudioError as error:
                self.complained.emit(error)
            else:
                if event is not None:
                    self._tell(event)

    def _weights_are_wanted(self, trainer: TrainerLike) -> bool:
        """Someone looked at the sliders lately, and what they look at is older than what training has now."""
        lately = time.monotonic() - self._weights_wanted < WEIGHTS_WANTED_FOR
        return lately and trainer.images_seen != self._weights_at

    def _give_weights(self, trainer: TrainerLike) -> None:
        if trainer.images_seen != self._weights_at:
            self._weights_given = time.monotonic()
            self._weights_at = trainer.images_seen
            self.weights_ready.emit(trainer.generator_weights(), trainer.images_seen)


def be_nice() -> None:
    """Lowers this thread's priority where the system knows one per thread (Linux). Its OpenMP children inherit it."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a container may forbid it; training works all the same
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)

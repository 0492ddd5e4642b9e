"""The training thread obeys at safe points, keeps what it has, and leaves nothing behind."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.events import Event, Notice, Progress, RunFinished, RunStarted, SnapshotSaved, StepDone
from gan_studio.workers.train_thread import TrainThread

RUN = Path("/runs/00000-tiny")
STEP_SECONDS = 0.002


def progress(images_seen: int, fraction: float = 0.1) -> Progress:
    return Progress(images_seen, 0.1, images_seen // 8, 1.0, 100.0, None, 100.0, fraction)


@dataclass
class SmallTrainer:
    """A trainer's face with nothing behind it: 8 images a step, a snapshot on closing."""

    steps: int = 100_000
    on_step: Callable[[int], Event | None] = lambda step: None
    images_seen: int = 0
    run_folder: Any = field(default_factory=lambda: SimpleNamespace(path=RUN))
    closed: int = 0
    snapshots: int = 0
    live: dict[str, float] = field(default_factory=dict)
    threads: set[int] = field(default_factory=set)
    weights_given: int = 0

    def run(self) -> Generator[Event, None, None]:
        try:
            yield RunStarted(RUN, Recipe(), "tiny", 64, "CPU", 1, 1)
            for step in range(self.steps):
                time.sleep(STEP_SECONDS)
                self.threads.add(threading.get_ident())
                self.images_seen += 8
                event = self.on_step(step)
                if event is not None:
                    yield event
                yield StepDone()
            yield RunFinished(RUN, self.images_seen)
        finally:
            self.closed += 1

    def sample_now(self) -> Event:
        return Notice("info", "sampled")

    def snapshot_now(self) -> Event:
        self.snapshots += 1
        return SnapshotSaved(RUN / "snapshots" / "000000", self.images_seen, "asked")

    def set_live(self, name: str, value: float) -> None:
        if value < 0:
            raise RecipeError("Learning rates are not negative.", field=name)
        self.live[name] = value

    def generator_weights(self) -> Any:
        self.weights_given += 1
        return {"images": self.images_seen}


class Listener(QObject):
    """Writes down what the thread says, in the window's thread."""

    def __init__(self, thread: TrainThread) -> None:
        super().__init__()
        self.said: list[tuple[str, Any]] = []
        self.where: set[int] = set()
        thread.event_happened.connect(self.on_event)
        thread.weights_ready.connect(self.on_weights)
        thread.stopped.connect(self.on_stopped)
        thread.failed.connect(self.on_failed)
        thread.crashed.connect(self.on_crashed)
        thread.complained.connect(self.on_complained)

    def add(self, what: str, value: Any) -> None:
        self.where.add(threading.get_ident())
        self.said.append((what, value))

    def of(self, what: str) -> list[Any]:
        return [value for name, value in self.said if name == what]

    @Slot(object)
    def on_event(self, event: object) -> None:
        self.add("event", event)

    @Slot(object, int)
    def on_weights(self, weights: object, images_seen: int) -> None:
        self.add("weights", (weights, images_seen))

    @Slot(object)
    def on_stopped(self, path: object) -> None:
        self.add("stopped", path)

    @Slot(object)
    def on_failed(self, error: object) -> None:
        self.add("failed", error)

    @Slot(object)
    def on_crashed(self, error: object) -> None:
        self.add("crashed", error)

    @Slot(object)
    def on_complained(self, error: object) -> None:
        self.add("complained", error)


@pytest.fixture
def start(qtbot: QtBot) -> Generator[Callable[..., tuple[TrainThread, Listener]], None, None]:
    threads: list[TrainThread] = []

    def start_thread(trainer: Any) -> tuple[TrainThread, Listener]:
        thread = TrainThread(trainer if callable(trainer) else lambda: trainer)
        threads.append(thread)
        listener = Listener(thread)
        thread.start()
        return thread, listener

    yield start_thread
    for thread in threads:
        thread.stop()
        assert thread.wait(2000)


def ended(qtbot: QtBot, thread: TrainThread) -> None:
    assert thread.wait(3000)
    qtbot.wait(1)  # what was said last arrives


def test_a_run_to_its_end_says_everything_but_steps_and_ends_its_thread(qtbot: QtBot, start: Any) -> None:
    trainer = SmallTrainer(steps=5, on_step=lambda step: progress(8 * step, 1.0))
    interval = sys.getswitchinterval()
    thread, heard = start(trainer)
    ended(qtbot, thread)
    kinds = [type(event).__name__ for event in heard.of("event")]
    assert kinds[0] == "RunStarted"
    assert kinds[-1] == "RunFinished"
    assert "StepDone" not in kinds
    assert kinds.count("Progress") == 5
    assert trainer.closed == 1
    assert not heard.of("stopped")
    assert heard.where == {threading.get_ident()}, "words arrive in the window's thread"
    assert threading.get_ident() not in trainer.threads, "and training is somewhere else"
    assert sys.getswitchinterval() == interval


def test_progress_does_not_flood_the_window(qtbot: QtBot, start: Any) -> None:
    thread, heard = start(SmallTrainer(steps=100, on_step=lambda step: progress(step)))
    ended(qtbot, thread)
    assert 1 <= sum(isinstance(event, Progress) for event in heard.of("event")) <= 100 * STEP_SECONDS * 10 / 0.05


def test_pause_and_stop_are_obeyed_within_a_step(qtbot: QtBot, start: Any) -> None:
    trainer = SmallTrainer()
    thread, heard = start(trainer)
    qtbot.waitUntil(lambda: trainer.images_seen > 0)
    asked = time.perf_counter()
    with qtbot.waitSignal(thread.paused, timeout=1000):
        thread.pause()
        thread.pause()
    assert time.perf_counter() - asked < STEP_SECONDS + 0.05 + 0.1, "0.1 s of grace for a busy machine"
    seen = trainer.images_seen
    qtbot.wait(30)
    assert trainer.images_seen == seen, "nothing is trained while paused"
    with qtbot.waitSignal(thread.resumed, timeout=1000):
        thread.resume()
    qtbot.waitUntil(lambda: trainer.images_seen > seen)
    with qtbot.waitSignal(thread.paused, timeout=1000):
        thread.pause()
    asked = time.perf_counter()
    thread.stop()
    assert thread.wait(1000)
    assert time.perf_counter() - asked < 0.15
    qtbot.wait(1)
    assert heard.of("stopped") == [RUN]
    assert trainer.closed == 1


def test_commands_are_obeyed_while_paused_and_a_wrong_one_does_not_end_training(qtbot: QtBot, start: Any) -> None:
    trainer = SmallTrainer()
    thread, heard = start(trainer)
    with qtbot.waitSignal(thread.paused, timeout=1000):
        thread.pause()
    thread.set_live("lr_g", 0.5)
    thread.set_live("lr_d", -1.0)
    thread.sample_now()
    thread.snapshot_now()
    qtbot.waitUntil(lambda: trainer.snapshots == 1 and len(heard.of("complained")) == 1)
    assert trainer.live == {"lr_g": 0.5}
    assert any(isinstance(event, Notice) and event.message == "sampled" for event in heard.of("event"))
    assert any(isinstance(event, SnapshotSaved) for event in heard.of("event"))
    with qtbot.waitSignal(thread.resumed, timeout=1000):
        thread.resume()


def test_a_notice_that_asks_for_a_pause_pauses(qtbot: QtBot, start: Any) -> None:
    notice = Notice("problem", "The disk is full.", pause=True)
    trainer = SmallTrainer(on_step=lambda step: notice if step == 2 else None)
    thread, heard = start(trainer)
    qtbot.waitUntil(lambda: notice in heard.of("event"))
    qtbot.wait(30)
    assert trainer.images_seen == 3 * 8
    with qtbot.waitSignal(thread.resumed, timeout=1000):
        thread.resume()


def test_a_known_failure_is_told_as_it_is(qtbot: QtBot, start: Any) -> None:
    error = StudioError("No memory.", "Use batch 16.")

    def fail(step: int) -> None:
        raise error

    trainer = SmallTrainer(on_step=fail)
    thread, heard = start(trainer)
    ended(qtbot, thread)
    assert heard.of("failed") == [error]
    assert not heard.of("crashed")
    assert trainer.snapshots == 0


def test_a_trainer_that_cannot_be_made_fails_and_does_not_crash(qtbot: QtBot, start: Any) -> None:
    def make() -> Any:
        raise RecipeError("The batch is larger than the set.", field="batch")

    thread, heard = start(make)
    ended(qtbot, thread)
    assert [error.field for error in heard.of("failed")] == ["batch"]


def test_the_unexpected_is_told_with_its_traceback_when_the_trainer_has_been_closed(qtbot: QtBot, start: Any) -> None:
    def stumble(step: int) -> None:
        raise ZeroDivisionError("nobody thought of that")

    trainer = SmallTrainer(on_step=stumble)
    thread, heard = start(trainer)
    ended(qtbot, thread)
    (error,) = heard.of("crashed")
    assert isinstance(error, ZeroDivisionError)
    assert error.__traceback__ is not None
    assert trainer.closed == 1


def test_a_command_that_breaks_closes_the_trainer_too(qtbot: QtBot, start: Any) -> None:
    def stumble(trainer: Any) -> None:
        raise ZeroDivisionError("nobody thought of that")

    trainer = SmallTrainer()
    thread, heard = start(trainer)
    thread.command(stumble)
    ended(qtbot, thread)
    assert isinstance(heard.of("crashed")[0], ZeroDivisionError)
    assert trainer.closed == 1


def test_stopped_while_the_networks_are_built_closes_what_was_built(qtbot: QtBot, start: Any) -> None:
    trainer, building, go_on = SmallTrainer(), threading.Event(), threading.Event()

    def make() -> Any:
        building.set()
        assert go_on.wait(2)
        return trainer

    thread, heard = start(make)
    assert building.wait(2)
    thread.stop()
    go_on.set()
    ended(qtbot, thread)
    assert heard.of("stopped") == [RUN], "the run is there, so it is told and kept"
    assert trainer.closed == 1


def test_weights_are_given_at_first_then_only_to_someone_who_looks_and_at_most_twice_a_second(
    qtbot: QtBot, start: Any
) -> None:
    trainer = SmallTrainer()
    thread, heard = start(trainer)
    qtbot.wait(200)
    assert trainer.weights_given == 1, "nobody looks"
    begun = time.perf_counter()
    while time.perf_counter() - begun < 1.2:
        thread.want_weights()
        qtbot.wait(10)
    assert 2 <= trainer.weights_given <= 1 + 4
    with qtbot.waitSignal(thread.paused, timeout=1000):
        thread.pause()
    thread.want_weights()
    qtbot.waitUntil(lambda: heard.of("weights")[-1][1] == trainer.images_seen, timeout=1000)
    given = trainer.weights_given
    thread.want_weights()
    qtbot.wait(50)
    assert trainer.weights_given == given, "a paused generator does not change"


def test_stopped_before_it_began_trains_nothing(qtbot: QtBot) -> None:
    trainer = SmallTrainer()
    thread = TrainThread(lambda: trainer)
    heard = Listener(thread)
    thread.stop()
    thread.start()
    ended(qtbot, thread)
    assert heard.of("stopped") == [None]
    assert trainer.images_seen == 0

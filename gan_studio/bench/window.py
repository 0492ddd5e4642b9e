"""Figures of the real window: does it stay smooth, do sliders answer, is Pause obeyed."""

from __future__ import annotations

import contextlib
import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.training import runs_folder
from gan_studio.core.errors import StudioError
from gan_studio.core.events import Progress
from gan_studio.core.snapshots import Snapshot
from gan_studio.session.view import RenderResult, SessionState

BEAT_MS = 16
DATA = "builtin:anime-faces"
SIZE = 64


class Heartbeat(QObject):
    """A precise timer of the window's thread that notes how late each of its beats is, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now


class PaintWatch(QObject):
    """Notes when a widget has painted the answer to a request that is newer than all before.

    While a run trains, older requests are answered again with newer weights: those do not count.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.painted_at = 0.0
        self._armed = False
        self._newest = -1
        widget.installEventFilter(self)

    @Slot(object)
    def take(self, result: RenderResult) -> None:
        """The picture is set; its paint comes next."""
        if result.serial > self._newest:
            self._newest, self._armed = result.serial, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._armed and event.type() == QEvent.Type.Paint:
            self._armed = False
            QTimer.singleShot(0, self._note)  # comes after the paint that is about to happen
        return super().eventFilter(watched, event)

    @Slot()
    def _note(self) -> None:
        self.painted_at = time.perf_counter()
        self.painted.emit()


def measure_heartbeat(quick: bool) -> list[Figure]:
    """The Train page, while it draws its curves and grids, beside a training run at 64 px."""
    seconds = 10 if quick else 60
    with runs_folder() as folder, Driver(runs_folder=folder) as driver:
        driver.session.change_recipe(size=SIZE)
        driver.open_data(DATA)
        driver.go_to("train")
        driver.start_training()
        driver.wait(2)
        beat = Heartbeat()
        beat.start()
        driver.wait(seconds)
        beat.stop()
        driver.stop_training()
    late = beat.late_ms
    p50, p99, most = percentile(late, 0.5), percentile(late, 0.99), max(late)
    return [Figure(
        "heartbeat", "p99 lateness of a 16 ms heartbeat of the window while training", "p99 < 12 ms, max < 80 ms", p99, "ms",
        p99 < 12 and most < 80,
        f"{len(late):,} beats in {seconds} s on the Train page at {SIZE} px: p50 {p50:.1f}, p99 {p99:.1f}, max {most:.1f} ms",
        {"p50_ms": p50, "p99_ms": p99, "max_ms": most, "beats": len(late)},
    )]


def measure_slider(quick: bool) -> list[Figure]:
    """Arrow keys on a slider of the Explore page, from the key to the painted picture; first idle, then while training."""
    moves = 60 if quick else 400
    with runs_folder() as folder, Driver(runs_folder=folder) as driver:
        driver.session.change_recipe(size=SIZE)
        driver.open_data(DATA)
        idle = slider_times(driver, moves)
        driver.start_training()
        training = slider_times(driver, moves)
        driver.stop_training()
    return [slider_figure("idle", idle, 16), slider_figure("while training", training, 40)]


def slider_figure(when: str, times: list[float], limit: float) -> Figure:
    p50, p99, most = percentile(times, 0.5), percentile(times, 0.99), max(times)
    return Figure(
        "slider", f"slider moved to picture painted, {when}", f"p99 < {limit:g} ms", p99, "ms", p99 < limit,
        f"{len(times)} moves of a slider of the Explore page at {SIZE} px, from the key to after the paint: "
        f"p50 {p50:.1f}, p99 {p99:.1f}, max {most:.1f} ms",
        {"p50_ms": p50, "p99_ms": p99, "max_ms": most},
    )


def slider_times(
    driver: Driver, moves: int, *, wall: bool = False, pause: tuple[float, float] = (0.004, 0.03)
) -> list[float]:
    """Milliseconds from each key to the paint of the picture, or of the wall, that it asked for; between two keys `pause`."""
    page = driver.go_to("explore")
    driver.wait_until(lambda: page.picture.pictures is not None, "the first picture is there")
    driver.wait(2)  # the little pictures at the sliders' ends come first
    slider = page.sliders.rows[0].slider
    watch = PaintWatch(page.picture.wall if wall else page.picture.view)
    page.picture.shown.connect(watch.take)
    rng = random.Random(0)
    times = []
    key = Qt.Key.Key_Right
    for _ in range(moves):
        watch.painted_at = 0.0
        if abs(slider.value()) > 2.5:  # turn before the end, where a key changes nothing
            key = Qt.Key.Key_Left if slider.value() > 0 else Qt.Key.Key_Right
        began = time.perf_counter()
        QApplication.sendEvent(slider, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        wait_for_paint(watch)
        times.append((watch.painted_at - began) * 1000)
        driver.wait(rng.uniform(*pause))
    page.picture.shown.disconnect(watch.take)
    return times


def wait_for_paint(watch: PaintWatch) -> None:
    """Sleeps in the event loop, as the program does: a loop that only looks would keep the interpreter from the renderer."""
    loop = QEventLoop()
    watch.painted.connect(loop.quit)
    QTimer.singleShot(5000, loop.quit)
    if not watch.painted_at:
        loop.exec()
    watch.painted.disconnect(loop.quit)
    if not watch.painted_at:
        raise StudioError("A slider was moved and no picture was painted in 5 s.")


def measure_pause(quick: bool) -> list[Figure]:
    """Pause at random moments, and Stop; each against the step's own time, as the run tells it."""
    times = 6 if quick else 20
    rng = random.Random(1)
    paused: list[float] = []
    stopped: list[float] = []
    kept: list[float] = []
    steps: list[float] = []
    with runs_folder() as folder, noted_snapshots() as begun, Driver(runs_folder=folder) as driver:
        session = driver.session
        session.change_recipe(size=SIZE)
        driver.open_data(DATA)
        driver.go_to("train")
        batch = session.recipe.batch

        def note(progress: Progress) -> None:
            if progress.images_per_second > 0:
                steps.append(1000 * batch / progress.images_per_second)

        for turn in range(1 if quick else 3):
            driver.start_training()
            driver.wait(1)
            session.progressed.connect(note)
            for _ in range(times if turn == 0 else 0):
                driver.wait(rng.uniform(0.3, 0.9))
                paused.append(time_to(driver, session.pause, SessionState.PAUSED))
                session.resume()
                driver.wait_for_state(SessionState.TRAINING)
            driver.wait(rng.uniform(0.3, 0.9))
            pressed = time.perf_counter()
            kept.append(time_to(driver, session.stop, SessionState.IDLE))
            stopped.append((begun[-1] - pressed) * 1000)
            session.progressed.disconnect(note)
    step = statistics.median(steps)
    return [
        pause_figure("Pause", paused, step),
        pause_figure("Stop", stopped, step, f"; with the last snapshot written and the thread ended, {max(kept):.0f} ms at most"),
    ]


def pause_figure(button: str, times: list[float], step: float, more: str = "") -> Figure:
    slowest = max(times)
    return Figure(
        "pause", f"{button} pressed to obeyed, the slowest", "under one step + 50 ms", slowest, "ms", slowest < step + 50,
        f"{len(times)} times at random moments; a step takes {step:.0f} ms{more}", {"all_ms": times, "step_ms": step},
    )


@contextlib.contextmanager
def noted_snapshots() -> Iterator[list[float]]:
    """The moments at which snapshots began to be written: after Stop, that is when training has stopped."""
    from gan_studio.core.run import RunFolder

    begun: list[float] = []
    write = RunFolder.write_snapshot

    def noting(folder: RunFolder, snapshot: Snapshot, reason: str) -> Path:
        begun.append(time.perf_counter())
        return write(folder, snapshot, reason)

    RunFolder.write_snapshot = noting  # type: ignore[method-assign,assignment]
    try:
        yield begun
    finally:
        RunFolder.write_snapshot = write  # type: ignore[method-assign]


def time_to(driver: Driver, wish: Callable[[], object], state: SessionState) -> float:
    """Milliseconds from a wish to the state that it asks for."""
    arrived: list[float] = []

    def note(now: object) -> None:
        if now is state:
            arrived.append(time.perf_counter())

    driver.session.state_changed.connect(note)
    began = time.perf_counter()
    wish()
    driver.wait_until(lambda: bool(arrived), f"the session is {state.value}", 60)
    driver.session.state_changed.disconnect(note)
    return (arrived[0] - began) * 1000

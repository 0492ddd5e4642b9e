"""Figures of the Lab: how soon an experiment can be used, and does the window stay smooth while it runs."""

from __future__ import annotations

import contextlib
import math
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio import paths
from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.training import runs_folder
from gan_studio.bench.window import Heartbeat

LIMIT = 12  # ms
OPEN_LIMIT = 10  # s
TOUCH_MS = 25  # from one move of the mouse to the next
USABLE: dict[str, Callable[[Any], bool]] = {"you-are-d": lambda view: view.begin.isEnabled()}
"""Where more is waited for than that an experiment is built and shown: here for a generation to play against."""
TOUCHED: dict[str, Callable[[Any], QWidget]] = {
    "one-number": lambda view: view.vector, "pixel-distance": lambda view: view.canvas}
"""What is dragged in experiments that nobody runs: they compute by themselves when they are opened."""


def measure_heartbeat(quick: bool) -> list[Figure]:
    """The Lab page with each experiment that plays, from its start, at full speed where it can be slowed down. One that ends
    by itself is started over. Those that cannot be run compute by themselves when they are opened: from then on."""
    seconds = 5 if quick else 30
    figures = []
    with fresh_lab_folder(), runs_folder() as folder, Driver(runs_folder=folder) as driver:
        page = driver.go_to("lab")
        desk = driver.session.lab
        every = page.index.keys()
        for key in every:
            if key in TOUCHED:
                figures.append(_touched(driver, page, key, seconds))
                continue
            page.open_experiment(key)
            driver.wait_until(lambda: not desk.is_building, f"'{key}' is built", 120)
            desk.set_rate(None)
            driver.wait(1)
            beat = Heartbeat()
            page.toggle_run()
            beat.start()
            for _ in range(seconds * 4):
                driver.wait(0.25)
                if not desk.is_playing:
                    page.restart()
                    page.toggle_run()
            beat.stop()
            figures.append(heartbeat_figure(key, beat.late_ms, seconds))
            desk.play(False)
    return figures


def _touched(driver: Driver, page: Any, key: str, seconds: int) -> Figure:
    """From opening on, with a hand in it; when what it computes by itself is there, it is started over."""
    desk = driver.session.lab
    if page.view is not None and page.view.key == key:
        others = page.index.keys()
        page.open_experiment(next(other for other in others if other != key))
    beat = Heartbeat()
    beat.start()
    page.open_experiment(key)
    driver.wait_until(lambda: not desk.is_building, f"'{key}' is built", 120)
    hand = Hand(TOUCHED[key](page.view))
    for _ in range(seconds * 4):
        driver.wait(0.25)
        if not desk.is_playing and not desk.is_building:
            page.restart()
    hand.stop()
    beat.stop()
    desk.play(False)
    return heartbeat_figure(key, beat.late_ms, seconds)


class Hand(QObject):
    """Drags the mouse over a widget, round and round, and lifts it now and then."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._turn = widget, 0.0
        self._send(QEvent.Type.MouseButtonPress)
        self._timer = QTimer(self, interval=TOUCH_MS)
        self._timer.timeout.connect(self._move)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._send(QEvent.Type.MouseButtonRelease)

    @Slot()
    def _move(self) -> None:
        self._turn += 0.1
        self._send(QEvent.Type.MouseMove)
        if self._turn % 4 < 0.1:
            self._send(QEvent.Type.MouseButtonRelease)
            self._send(QEvent.Type.MouseButtonPress)

    def _send(self, kind: QEvent.Type) -> None:
        room = self._widget.rect()
        where = QPointF(room.width() * (0.5 + 0.3 * math.cos(self._turn)), room.height() * (0.5 + 0.3 * math.sin(self._turn)))
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, where, self._widget.mapToGlobal(where), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._widget, event)


def measure_open(quick: bool) -> list[Figure]:
    """Each experiment opened once, in the lecture's order."""
    seen: list[object] = []
    seconds: dict[str, float] = {}
    with fresh_lab_folder(), runs_folder() as folder, Driver(runs_folder=folder) as driver:
        desk = driver.session.lab
        desk.shown.connect(lambda shown: seen.append(shown))
        began = time.perf_counter()
        page = driver.go_to("lab")  # opens the first
        every = page.index.keys()
        for key in every:
            if page.view.key != key:
                seen.clear()
                began = time.perf_counter()
                page.open_experiment(key)
            driver.wait_until(lambda: bool(seen) and not desk.is_building, f"'{key}' is shown", 120)
            if (usable := USABLE.get(key)) is not None:
                driver.wait_until(partial(usable, page.view), f"'{key}' can be used", 120)
            seconds[key] = time.perf_counter() - began
            desk.play(False)
    slowest = max(seconds, key=lambda key: seconds[key])
    each = ", ".join(f"{key} {taken:.1f}" for key, taken in seconds.items())
    return [Figure(
        "lab-open", f"seconds from opening an experiment of the Lab until it can be used, the slowest: '{slowest}'",
        f"under {OPEN_LIMIT} s", seconds[slowest], "s", seconds[slowest] < OPEN_LIMIT, f"opened one after the other: {each} s",
        {"seconds": seconds})]


@contextlib.contextmanager
def fresh_lab_folder() -> Iterator[None]:
    """What the Lab keeps goes into a folder that vanishes. A sweep that was run to its end before would have nothing left to
    do, and be started over four times a second; and a person's verdicts are not the benchmark's to replace."""
    where = paths.lab_dir
    with tempfile.TemporaryDirectory(prefix="gan-studio-bench-lab-", ignore_cleanup_errors=True) as folder:
        paths.lab_dir = lambda: Path(folder)
        try:
            yield
        finally:
            paths.lab_dir = where


def heartbeat_figure(key: str, late_ms: list[float], seconds: int) -> Figure:
    """One experiment's, in the words of the table."""
    p50, p99, most = percentile(late_ms, 0.5), percentile(late_ms, 0.99), max(late_ms, default=0.0)
    return Figure(
        "lab-heartbeat", f"p99 lateness of a 16 ms heartbeat of the window while '{key}' runs", f"p99 < {LIMIT} ms", p99, "ms",
        p99 < LIMIT, f"{len(late_ms):,} beats in {seconds} s on the Lab page: p50 {p50:.1f}, p99 {p99:.1f}, max {most:.1f} ms",
        {"experiment": key, "p50_ms": p50, "p99_ms": p99, "max_ms": most, "beats": len(late_ms)},
    )

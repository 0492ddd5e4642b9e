"""The 2-D playground's speed: a real one in its thread, shown thirty times a second; alone, and drawn by the window."""

from __future__ import annotations

import time
from typing import Any

from gan_studio.bench.figure import Figure
from gan_studio.core.errors import StudioError

WANTED = 1000  # iterations a second
SETTLED = 300  # iterations; the first ones load and allocate
GAN_LAB: dict[str, Any] = {
    "noise_dim": 2, "g_layers": (8,), "d_layers": (8,), "batch": 150, "d_steps": 2, "objective": "non-saturating",
}
"""What GAN Lab begins with."""


class Watched:
    """Plays a playground in a `LabThread` and takes all that it shows; to be used from the thread of an event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import QCoreApplication

        from gan_studio.core.lab.playground import Playground
        from gan_studio.core.lab.playground_facts import PlaygroundSettings
        from gan_studio.workers.lab_thread import LabThread

        self._app = QCoreApplication.instance() or QCoreApplication([])
        self.seen: list[tuple[float, int]] = []  # when, and how many iterations there were
        self.busy: list[float] = []  # CPU seconds of the thread, whenever asked
        self._errors: list[object] = []
        self._thread = LabThread(lambda _: Playground(PlaygroundSettings.make(GAN_LAB)))
        self._thread.shown.connect(self._take)
        self._thread.answered.connect(self._note)
        for signal in (self._thread.failed, self._thread.crashed, self._thread.complained):
            signal.connect(self._errors.append)
        self._thread.play()
        self._thread.start()

    def _take(self, shown: Any) -> None:
        self.seen.append((time.perf_counter(), shown.iterations))
        self._thread.taken()

    def _note(self, tag: str, seconds: float) -> None:
        self.busy.append(seconds)

    def run(self, iterations: int, seconds: float) -> None:
        """Until so many iterations were made and so much time went by. Raises StudioError where it cannot go on."""
        began = time.perf_counter()
        self._wait(seconds)
        while not self.seen or self.seen[-1][1] < iterations:
            if time.perf_counter() - began > seconds + 60:
                raise StudioError("The playground made hardly any iterations.")
            self._wait(0.1)
        asked = len(self.busy)
        self._thread.command(lambda _: time.thread_time(), tag="busy")
        while len(self.busy) == asked:
            self._wait(0.01)

    def _wait(self, seconds: float) -> None:
        """Lets the events come, without asking for them again and again, which would cost the thread time."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()
        if self._errors:
            raise StudioError(f"The playground stopped: {self._errors[0]}")

    def close(self) -> None:
        self._thread.stop()
        self._thread.wait()


def measure(quick: bool) -> list[Figure]:
    """Iterations a second over some seconds, after it has settled."""
    drawn = _drawn(quick)  # first: the other one is content with any application, the window is not
    return [*_alone(quick), *drawn]


def _drawn(quick: bool) -> list[Figure]:
    """In the real window, whose page paints the plane with all its layers, the losses and the figures."""
    from gan_studio.bench.driver import Driver
    from gan_studio.bench.training import runs_folder

    seconds = 3.0 if quick else 15.0
    seen: list[tuple[float, int]] = []
    with runs_folder() as folder, Driver(runs_folder=folder) as driver:
        page, desk = driver.go_to("lab"), driver.session.lab
        page.open_experiment("playground")
        driver.wait_until(lambda: not desk.is_building, "the playground is built", 120)
        page.view.change(**GAN_LAB)
        driver.wait_until(lambda: not desk.is_building, "the playground is built", 120)
        desk.set_rate(None)
        desk.shown.connect(lambda shown: seen.append((time.perf_counter(), shown.iterations)))
        page.toggle_run()
        driver.wait_until(lambda: bool(seen) and seen[-1][1] >= SETTLED, "it has settled", 60)
        start, spent = len(seen) - 1, time.thread_time()
        driver.wait(seconds)
        spent = time.thread_time() - spent
        desk.play(False)
    (began, before), (ended, after) = seen[start], seen[-1]
    took = ended - began
    rate, frames = (after - before) / took, (len(seen) - 1 - start) / took
    return [Figure(
        "lab-speed", "iterations of the 2-D playground a second while the window draws it", f"at least {WANTED:,}", rate, "/s",
        rate >= WANTED,
        f"GAN Lab's setting for {took:.0f} s on the Lab page, 1440 x 900 px, drawn {frames:.0f} times a second; the window's "
        f"thread had {spent / took:.0%} of a core, {1000 * spent / max(1, frames * took):.1f} ms a picture",
        {"frames_per_second": frames, "window_cpu_share": spent / took},
    )]


def _alone(quick: bool) -> list[Figure]:
    seconds = 3.0 if quick else 15.0
    watched = Watched()
    try:
        watched.run(SETTLED, 1.0)
        start = len(watched.seen) - 1
        watched.run(SETTLED + 1, seconds)
    finally:
        watched.close()
    (began, before), (ended, after) = watched.seen[start], watched.seen[-1]
    took, busy = ended - began, watched.busy[1] - watched.busy[0]
    rate, frames = (after - before) / took, (len(watched.seen) - 1 - start) / took
    return [Figure(
        "lab-speed", "iterations of the 2-D playground a second", f"at least {WANTED:,}", rate, "/s", rate >= WANTED,
        f"GAN Lab's setting (2-D noise, a hidden layer of 8 neurons each, m = 150, k = 2, Adam, non-saturating) for {took:.0f} s "
        f"in its thread, shown {frames:.0f} times a second; the thread had {busy / took:.0%} of a core",
        {"frames_per_second": frames, "cpu_share": busy / took, "per_cpu_second": (after - before) / busy if busy else 0.0},
    )]

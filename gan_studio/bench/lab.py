"""Figures of the Lab: does the window stay smooth while an experiment runs."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from gan_studio import paths
from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.training import runs_folder
from gan_studio.bench.window import Heartbeat

LIMIT = 12  # ms


def measure_heartbeat(quick: bool) -> list[Figure]:
    """The Lab page with each experiment that plays, from its start, at full speed where it can be slowed down. One that ends
    by itself is started over."""
    seconds = 5 if quick else 30
    figures = []
    with fresh_lab_folder(), runs_folder() as folder, Driver(runs_folder=folder) as driver:
        page = driver.go_to("lab")
        desk = driver.session.lab
        every = page.index.keys()
        for key in every:
            page.open_experiment(key)
            driver.wait_until(lambda: not desk.is_building, f"'{key}' is built", 120)
            if not page.view.playable:
                continue
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

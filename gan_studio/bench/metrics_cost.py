"""What measuring quality costs training: two runs of one recipe in turns in one process, one measured and one not."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.bench.figure import Figure
from gan_studio.bench.training import runs_folder
from gan_studio.core.config import Recipe
from gan_studio.core.events import Event, MetricsReady, StepDone

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.trainer import Trainer

TURN_SECONDS = 3.0  # short beside the changing moods of a machine, long beside a step


class Side:
    """One of the two runs, and what it did in its turns. Grids and snapshots are left out of the time: both have them."""

    def __init__(self, recipe: Recipe, data: DataSet, folder: Path) -> None:
        from gan_studio.core.trainer import Trainer

        self.trainer: Trainer = Trainer.create(recipe, data, folder)
        self.events: Generator[Event, None, None] = self.trainer.run()
        self.images = 0
        self.seconds = 0.0
        self.reports: list[float] = []  # when, in seconds of the run

    def turn(self, seconds: float) -> None:
        """Trains for a while."""
        self.trainer.plan.apply()
        began, clock, images = time.perf_counter(), time.thread_time(), self.trainer.images_seen
        for event in self.events:
            if isinstance(event, MetricsReady):
                self.reports.append(self.trainer.session_seconds)
            if isinstance(event, StepDone) and time.perf_counter() - began > seconds:
                break
        self.seconds += time.thread_time() - clock
        self.images += self.trainer.images_seen - images


def measure(quick: bool) -> list[Figure]:
    """Images in a second of the thread's own time, so that other programs do not decide; 64 px, batch 32, one thread."""
    from gan_studio.core.data.open import open_data

    turns = 3 if quick else 40
    recipe = Recipe.make(size=64, batch=32, threads=1, kimg=1e6, sample_seconds=3600, snapshot_seconds=3600, width=32)
    data = open_data(("builtin:anime-faces",), recipe)
    with runs_folder() as folder, contextlib.ExitStack() as stack:
        sides = [Side(recipe.but(metrics=metrics), data, folder / name)
                 for name, metrics in (("measured", True), ("bare", False))]
        for side in sides:
            stack.enter_context(contextlib.closing(side.events))
            side.turn(0.5)  # the first step chooses kernels
            side.images, side.seconds = 0, 0.0
        for number in range(turns):
            for side in sides if number % 2 else reversed(sides):
                side.turn(TURN_SECONDS)
    measured, bare = sides
    cost = 1 - (measured.images / measured.seconds) / (bare.images / bare.seconds)
    first = f"{measured.reports[0]:.0f} s" if measured.reports else "none"
    return [Figure(
        "metrics-cost", "speed of training lost by measuring quality", "under 5 %", 100 * cost, "%", cost < 0.05,
        f"{turns} turns of {TURN_SECONDS:.0f} s each, by the thread's own clock; first figure after {first}, "
        f"{len(measured.reports)} in all",
        {"first_figures_at": measured.reports, "images_per_second": bare.images / bare.seconds},
    )]

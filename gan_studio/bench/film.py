"""Figures of films on the Explore page: the timeline while it plays, and the film strip of a long run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.training import runs_folder
from gan_studio.bench.window import Heartbeat, PaintWatch
from gan_studio.core.config import Recipe
from gan_studio.core.presets import DEFAULT, preset_settings
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.run_state import SNAPSHOTS
from gan_studio.core.sampling import Renderer
from gan_studio.core.snapshots import KEEP_GENERATORS, write_generator

SIZE = 64
KEYS = (3, 14, 15, 92)  # seeds


def measure(quick: bool) -> list[Figure]:
    """A run of Balanced at 64 px with as many snapshots as a run keeps. Its weights are random, which takes as long to draw, and
    its data have no labels, so that no directions are fitted meanwhile."""
    seconds, count = (4, 12) if quick else (20, KEEP_GENERATORS)
    with runs_folder() as folder:
        run = run_without_labels(folder, count)
        with Driver(runs_folder=folder) as driver:
            driver.session.open_run(run)
            page = driver.go_to("explore")
            driver.wait_until(lambda: page.picture.pictures is not None, "the first picture is there")
            return [*_preview(driver, page, seconds), _strip(driver, page, count)]


def run_without_labels(root: Path, count: int, size: int = SIZE, **settings: Any) -> Path:
    """A run of Balanced with `count` snapshots of random weights and other settings where they are given."""
    recipe = Recipe.make(**preset_settings(DEFAULT, size, 1000)).but(size=size, **settings)
    shape = (size, size, 3)
    made = RunFolder.create(root, RunOptions(
        recipe=recipe, data=DataInfo(source=("nowhere",), name="nowhere", count=4800, shape=shape)))
    weights = Renderer.for_recipe(recipe, shape).weights()
    for number in range(count):
        write_generator(made.path / SNAPSHOTS, f"{number:06d}", 1000 * number, weights, "time")
    return made.path


def _preview(driver: Driver, page: Any, seconds: int) -> Iterator[Figure]:
    below, model, picture = page.below, page.model, page.picture
    for seed in KEYS:
        model.go_to_seed(seed)
        below.add_key()
    driver.wait_until(lambda: below.timeline.strip.is_drawn, "the strip is drawn")
    painted: list[float] = []
    watch, beat = PaintWatch(picture.view), Heartbeat()
    picture.shown.connect(watch.take)
    watch.painted.connect(lambda: painted.append(time.perf_counter()))
    below.timeline.toggle()
    driver.wait(0.5)
    painted.clear()
    beat.start()
    began = time.perf_counter()
    driver.wait(seconds)
    rate = len(painted) / (time.perf_counter() - began)
    beat.stop()
    below.timeline.stop()
    gaps = [(later - earlier) * 1000 for earlier, later in pairwise(painted)]
    late = percentile(beat.late_ms, 0.99)
    yield Figure(
        "film", f"images/s of the timeline's preview at {SIZE} px", "at least 24", rate, "images/s", rate >= 24,
        f"{len(painted)} pictures painted in {seconds} s, between two of them p99 {percentile(gaps, 0.99):.0f} ms; "
        f"heartbeat of the window meanwhile p99 {late:.1f} ms",
        {"gap_p99_ms": percentile(gaps, 0.99), "heartbeat_p99_ms": late})


def _strip(driver: Driver, page: Any, count: int) -> Figure:
    below = page.below
    machine = driver.session.explore.time_machine
    drawn: list[object] = []
    machine.thumbnail_ready.connect(lambda path, picture: drawn.append(path))
    beat = Heartbeat()
    beat.start()
    below.show_mode("snapshots")
    driver.wait_until(lambda: len(machine.moments) == count, "the snapshots are listed")
    began = time.perf_counter()
    driver.wait_until(lambda: len(drawn) >= count, "every snapshot has drawn the latent", 120)
    seconds = time.perf_counter() - began
    beat.stop()
    late = percentile(beat.late_ms, 0.99)
    return Figure(
        "film", f"the same latent through {count} snapshots at {SIZE} px", "none promised", seconds, "s", None,
        f"from the list of snapshots to the last thumbnail, with the third of a second that it waits for a hand to rest; "
        f"heartbeat of the window meanwhile p99 {late:.1f} ms", {"heartbeat_p99_ms": late})

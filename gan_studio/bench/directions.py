"""Figures of directions: how long a search takes, whether the window stays smooth meanwhile, and what named sliders really do."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from gan_studio import paths
from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.training import runs_folder
from gan_studio.bench.window import Heartbeat
from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.core.presets import DEFAULT, preset_settings
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.run_state import SNAPSHOTS
from gan_studio.core.sampling import Renderer
from gan_studio.core.snapshots import write_generator

SIZE, DIMENSIONS = 64, 64
SECONDS, LATE_MS = 30, 12
FACES = "builtin:anime-faces"
WANTED = ("hair_length", "hair_colour", "mouth_open")
CORRELATION, OTHERS = 0.8, 1 / 3
TARGET = f"at least {CORRELATION}, others under a third"
JUDGE_SEED = 1000  # of no reader that a direction was fitted to
T = TypeVar("T")


def measure(quick: bool) -> list[Figure]:
    """The Explore page of a run with 64 dimensions, whose weights are random: main components, then factors of the weights; then
    some seconds of learning to read faces."""
    with runs_folder() as folder:
        run = _run(folder)
        with Driver(runs_folder=folder) as driver:
            driver.session.open_run(run)
            page = driver.go_to("explore")
            desk = driver.session.explore.directions
            driver.wait_until(lambda: page.picture.pictures is not None and desk.is_ready, "the first picture is there")
            desk.cancel()
            page.tabs.show_tab("directions")
            driver.wait(1)
            beat, began = Heartbeat(), time.perf_counter()
            beat.start()
            desk.find_components()
            driver.wait_until(lambda: not desk.search, "main components are found", 120)
            desk.find_factors()
            driver.wait_until(lambda: not desk.search, "factors are found", 120)
            seconds = time.perf_counter() - began
            driver.wait(2)  # the rows are built, their thumbnails drawn
            beat.stop()
            count = len(desk.plain())
            plain = list(beat.late_ms)
            desk.find_named()
            driver.wait(2)
            beat.late_ms.clear()
            beat.start()
            driver.wait(5 if quick else 30)
            beat.stop()
            still = desk.search == "labels"
            desk.cancel()
    late, learning = percentile(plain, 0.99), percentile(beat.late_ms, 0.99)
    return [
        Figure("directions", f"directions of {DIMENSIONS} dimensions", f"under {SECONDS} s", seconds, "s", seconds < SECONDS,
               f"{count} directions: main components of w and factors of the weights, as the window asks for them",
               {"count": count}),
        Figure("directions", "p99 lateness of a 16 ms heartbeat of the window meanwhile", f"under {LATE_MS} ms", late, "ms",
               late < LATE_MS, f"{len(plain):,} beats, with the rows of all found directions: max {max(plain):.1f} ms",
               {"max_ms": max(plain)}),
        Figure("directions", "the same while named sliders are learned", f"under {LATE_MS} ms", learning, "ms",
               still and learning < LATE_MS, f"{len(beat.late_ms):,} beats: max {max(beat.late_ms):.1f} ms",
               {"max_ms": max(beat.late_ms)}),
    ]


def _run(root: Path) -> Path:
    recipe = Recipe.make(**preset_settings(DEFAULT, SIZE, 1000)).but(size=SIZE, latent_dim=DIMENSIONS, mapping="modulated")
    shape = (SIZE, SIZE, 3)
    made = RunFolder.create(root, RunOptions(
        recipe=recipe, data=DataInfo(source=(FACES,), name="anime-faces", count=4800, shape=shape)))
    write_generator(made.path / SNAPSHOTS, "000100", 100_000, Renderer.for_recipe(recipe, shape).weights(), "time")
    return made.path


def measure_fidelity(quick: bool) -> list[Figure]:
    """Each named slider of the program's own generator, measured by a reader that no direction was fitted to. Those that were
    promised come first; one that is not there, or that the reader cannot follow, has failed."""
    from gan_studio.core.data.open import open_data
    from gan_studio.core.directions import read_directions
    from gan_studio.core.directions.labels import labels_for
    from gan_studio.core.directions.predictor import train_predictor
    from gan_studio.core.directions.steering import LEAST_READING
    from gan_studio.core.directions.steering import measure as measured_by

    folder = paths.builtin_generator()
    kept = read_directions(folder) if folder is not None else None
    if folder is None or kept is None:
        raise StudioError("No trained generator came with this installation.")
    renderer, recipe = Renderer.from_run(folder), RunFolder.open(folder).options.recipe
    data = open_data((FACES,), recipe)
    labels = labels_for(data, recipe)
    judge = _done(train_predictor(data, labels.values, epochs=3 if quick else 6, seed=JUDGE_SEED))
    keys = [factor.key for factor in labels.factors]
    readable = [place for place in range(len(keys)) if judge.fidelity[place] >= LEAST_READING]
    figures = []
    for key in dict.fromkeys([*WANTED, *(each.key for each in kept.directions)]):
        direction = kept.find(key)
        if direction is None or (direction.space == "w") != bool(renderer.styles):
            figures.append(_unmeasured(key, "there is no such slider for this generator"))
            continue
        if key not in keys or (index := keys.index(key)) not in readable:
            figures.append(_unmeasured(key, "the reader cannot follow it on real pictures"))
            continue
        found = measured_by(renderer, direction.values, judge, readable, readable.index(index), pictures=16 if quick else 64)
        moves = [(0.0, "-"), *((abs(move), keys[place]) for move, place in zip(found.moves, readable, strict=True)
                               if place != index)]
        good = found.correlation >= CORRELATION and found.others < OTHERS
        figures.append(Figure(
            "fidelity", f"'{direction.label}': correlation of slider and factor", TARGET, found.correlation, "",
            good if key in WANTED else None,
            f"others move {100 * found.others:.0f} % as far at most ({max(moves)[1]}); the reader itself follows the truth with "
            f"{judge.fidelity[index]:.2f}", {"others": found.others, "reading": float(judge.fidelity[index])}))
    return figures


def _unmeasured(key: str, why: str) -> Figure:
    passed = False if key in WANTED else None
    return Figure("fidelity", f"'{key}': correlation of slider and factor", TARGET, None, "", passed, why)


def _done(work: Generator[float, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result

"""Figures of the Explore page beside those of one slider at 64 px: larger pictures, the wall, what is drawn in idle time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.film import run_without_labels
from gan_studio.bench.training import runs_folder
from gan_studio.bench.window import Heartbeat, slider_times
from gan_studio.ui.widgets.code_map import SIDE as MAP_SIDE

DIMENSIONS = 64
FRAME_MS = 1000 / 60
APART = (0.2, 0.35)  # s between two keys: long enough for what waits for a hand to rest to be under way


def measure(quick: bool) -> list[Figure]:
    """Runs of Balanced with random weights, which take as long to draw as trained ones."""
    moves = 60 if quick else 300
    return [*_of_64_px(moves), *_of_128_px(moves)]


def _of_128_px(moves: int) -> Iterator[Figure]:
    with runs_folder() as folder:
        run = run_without_labels(folder, 1, 128)
        with Driver(runs_folder=folder) as driver:
            driver.session.open_run(run)
            yield _figure("slider moved to picture painted at 128 px, idle", slider_times(driver, moves), 50)


def _of_64_px(moves: int) -> Iterator[Figure]:
    with runs_folder() as folder:
        run = run_without_labels(folder, 1, latent_dim=DIMENSIONS)
        with Driver(runs_folder=folder) as driver:
            driver.session.open_run(run)
            page = driver.go_to("explore")
            driver.wait_until(lambda: page.picture.pictures is not None, "the first picture is there")
            yield _in_idle_time(driver)
            yield _beside_a_slider(driver, moves // 2)
            page.picture.many.button("wall").click()
            yield _figure("slider moved to the wall of 16 painted at 64 px", slider_times(driver, moves, wall=True), 60)


def _in_idle_time(driver: Driver) -> Figure:
    page = driver.go_to("explore")
    effects, codes = page.sliders.effects, page.picture.map.map
    beat = Heartbeat()
    beat.start()
    began = time.perf_counter()
    page.sliders.sort_button().click()
    driver.wait_until(lambda: effects.is_measured, "every dimension is measured", 120)
    ordered = time.perf_counter() - began
    page.picture.many.button("map").click()
    driver.wait_until(lambda: codes.drawn() == MAP_SIDE**2, "the map is drawn", 60)
    mapped = time.perf_counter() - began - ordered
    beat.stop()
    page.picture.many.button("one").click()
    late = percentile(beat.late_ms, 0.99)
    return Figure(
        "explore", f"heartbeat of the window while {DIMENSIONS} dimensions are ordered and a map is drawn", "p99 < 12 ms", late,
        "ms", late < 12, f"{len(beat.late_ms)} beats, the latest {max(beat.late_ms):.1f} ms; by effect in {ordered:.1f} s,"
        f" {MAP_SIDE**2} pictures of the map in {mapped:.1f} s", {"ordered_s": ordered, "mapped_s": mapped})


def _beside_a_slider(driver: Driver, moves: int) -> Figure:
    """The same keys, as far apart, with thumbnails and the order being drawn between them and with neither."""
    page = driver.go_to("explore")
    page.sliders.set_idle_drawing(False)
    alone = slider_times(driver, moves, pause=APART)
    page.sliders.set_idle_drawing(True)
    page.sliders.effects.start()
    beside = slider_times(driver, moves, pause=APART)
    more = percentile(beside, 0.99) - percentile(alone, 0.99)
    return Figure(
        "explore", "what thumbnails and the order add to a slider's answer", "p99 under one frame, 16.7 ms", more, "ms",
        more < FRAME_MS, f"{moves} moves each, from the key to after the paint: p50 {percentile(alone, 0.5):.1f} and p99 "
        f"{percentile(alone, 0.99):.1f} ms alone, p50 {percentile(beside, 0.5):.1f} p99 {percentile(beside, 0.99):.1f} beside",
        {"alone_p99_ms": percentile(alone, 0.99), "beside_p99_ms": percentile(beside, 0.99)})


def _figure(what: str, times: list[float], limit: float) -> Figure:
    p50, p99, most = percentile(times, 0.5), percentile(times, 0.99), max(times)
    return Figure(
        "explore", what, f"p99 < {limit:g} ms", p99, "ms", p99 < limit,
        f"{len(times)} moves, from the key to after the paint: p50 {p50:.1f}, p99 {p99:.1f}, max {most:.1f} ms",
        {"p50_ms": p50, "p99_ms": p99, "max_ms": most})

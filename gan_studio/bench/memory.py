"""The figure of memory: what training takes over the app that waits."""

from __future__ import annotations

import time

import psutil

from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure
from gan_studio.bench.training import runs_folder

SIZE, BATCH = 64, 32
LIMIT_MB = 1024


def measure(quick: bool) -> list[Figure]:
    """The real window: waiting with torch loaded, then training the built-in faces and drawing what it shows."""
    seconds = 6 if quick else 40
    process = psutil.Process()
    with runs_folder() as folder, Driver(runs_folder=folder) as driver:
        driver.wait(2)
        idle = _megabytes(process)
        driver.session.change_recipe(size=SIZE, batch=BATCH)
        driver.open_data("builtin:anime-faces")
        opened = _megabytes(process)
        driver.go_to("train")
        most = 0.0
        driver.start_training()
        recipe = driver.session.recipe
        began = time.perf_counter()
        while time.perf_counter() - began < seconds:
            driver.wait(0.02)
            most = max(most, _megabytes(process))
        driver.stop_training()
    over = most - idle
    return [Figure(
        "memory", f"memory of training at {SIZE} px, batch {recipe.batch}, over the idle app", "under 1 GB", over, "MB",
        over < LIMIT_MB,
        f"idle {idle:.0f} MB (window up, torch loaded, no data), data open {opened:.0f} MB, at most {most:.0f} MB in {seconds} s "
        f"of training {recipe.architecture} networks of width {recipe.width}, looked at 50 times a second",
        {"idle_mb": idle, "opened_mb": opened, "most_mb": most})]


def _megabytes(process: psutil.Process) -> float:
    return float(process.memory_info().rss / 2**20)

"""How soon the window is there: whole processes, timed by the program itself from its birth to its first paint."""

from __future__ import annotations

import os
import statistics
import subprocess

from gan_studio.bench.figure import Figure
from gan_studio.core.errors import StudioError

LIMIT_MS = 800


def measure(quick: bool) -> list[Figure]:
    """Starts the program several times; the first time, which reads from the disk, does not count."""
    from gan_studio.bench import program

    times = []
    for _ in range(3 if quick else 8):
        done = subprocess.run(program(), env={**os.environ, "GAN_STUDIO_EXIT_AFTER_PAINT": "1"}, capture_output=True, text=True,
                              timeout=60, check=False)
        if done.returncode != 0 or not done.stdout.strip():
            raise StudioError(f"The window did not start: {done.stderr.strip()[-300:]}", "Start the app by hand to see why.")
        times.append(float(done.stdout.split()[-1]))
    warm = times[1:]
    median = statistics.median(warm)
    return [Figure(
        "start", "process start to first painted window", f"under {LIMIT_MS} ms", median, "ms", median < LIMIT_MS,
        f"median of {len(warm)} starts, from the birth of the process to the first paint of its window",
        {"all_ms": warm, "first_ms": times[0]},
    )]

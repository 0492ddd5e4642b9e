"""Figures of the data: how fast a scan is, and what a set of 100,000 images costs."""

from __future__ import annotations

import io
import os
import queue
import threading
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gan_studio.bench.figure import Figure
from gan_studio.bench.training import runs_folder
from gan_studio.core.config import Recipe

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.trainer import Trainer

EMOJI = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "emoji_noto_3000_72px.zip"
LARGE, SMALL = 100_000, 1_000
SIDE = 64


def measure_scan(quick: bool) -> list[Figure]:
    """Scan and preparation of a zip with cold caches of ours, against open and resize and nothing else, best of some."""
    what, target = "scan and decode against a bare Pillow loop", "at least 0.8"
    if not EMOJI.is_file():
        return [Figure("scan", what, target, None, "", None, "the shared test data are not beside the checkout")]
    recipe = Recipe.make(size=SIDE)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    bare: list[float] = []
    ours: list[float] = []
    for _ in range(2 if quick else 6):  # in turns, so that both meet the same machine
        bare.append(min(timed(partial(bare_loop, EMOJI, threads)) for threads in sorted({1, cores})))
        ours.append(timed(partial(scan_once, recipe)))
    ratio = min(bare[1:]) / min(ours[1:])  # the first turn loads modules and fills the system's file cache
    return [Figure("scan", what, target, ratio, "", ratio >= 0.8,
                   f"emoji zip to {SIDE} px: bare loop {min(bare[1:]):.2f} s (the better of one thread and {cores}), "
                   f"scan and preparation {min(ours[1:]):.2f} s, best of {len(ours) - 1} in turns",
                   {"bare_s": bare, "ours_s": ours})]


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def bare_loop(path: Path, threads: int) -> None:
    """What anyone would write first: open, convert, resize; in threads, since Pillow lets others run meanwhile."""
    from PIL import Image

    with zipfile.ZipFile(path) as archive:
        names: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        for name in archive.namelist():
            if not name.endswith("/"):
                names.put(name)
        lock = threading.Lock()

        def work() -> None:
            while not names.empty():
                try:
                    name = names.get_nowait()
                except queue.Empty:
                    return
                with lock:
                    content = archive.read(str(name))
                try:
                    with Image.open(io.BytesIO(content)) as image:
                        np.asarray(image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS))
                except OSError:
                    continue  # no image

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()


def scan_once(recipe: Recipe) -> None:
    """With a cache folder that has nothing yet."""
    import tempfile

    from gan_studio.core.data.open import prepare, scan

    before = os.environ.get("GAN_STUDIO_HOME")
    with tempfile.TemporaryDirectory(prefix="gan-studio-bench-scan-", ignore_cleanup_errors=True) as home:
        os.environ["GAN_STUDIO_HOME"] = home
        try:
            steps = scan((str(EMOJI),), recipe=recipe)
            while True:
                try:
                    next(steps)
                except StopIteration as end:
                    prepare(end.value, recipe)
                    return
        finally:
            os.environ.pop("GAN_STUDIO_HOME", None)
            if before is not None:
                os.environ["GAN_STUDIO_HOME"] = before


def measure_large(quick: bool) -> list[Figure]:
    """A zip of 100,000 pictures, scanned, prepared and trained on, in turns with a set of the first 1,000 of them."""
    from gan_studio.core.data.open import open_data
    from gan_studio.core.trainer import Trainer

    count = 5_000 if quick else LARGE
    recipe = Recipe.make(size=SIDE, width=8, kimg=1e6, sample_seconds=3600, snapshot_seconds=3600, keep_duplicates=True)
    with runs_folder() as folder:
        many, few = folder / "many.zip", folder / "few.zip"
        write_pictures(many, count)
        write_pictures(few, SMALL)
        began = time.perf_counter()
        large = open_data((str(many),), recipe)
        opened = time.perf_counter() - began
        after_scan = peak_memory_mb()
        small = open_data((str(few),), recipe)
        trainers = [Trainer.create(recipe, data, folder / "runs") for data in (large, small)]
        rates = race(trainers, steps=30 if quick else 300)
        peak = peak_memory_mb()
    ratio = rates[0] / rates[1]
    how = f"{count:,} pictures of {SIDE} px in a zip, made on the spot; opened in {opened:.0f} s; {kind_of(large)}"
    detail = {"images": count, "peak_mb_after_scan": after_scan, "images_per_second": rates, "open_s": opened}
    return [
        Figure("large", f"memory with {count:,} images of 64 px", "under 1,500 MB", peak, "MB", peak < 1500,
               f"peak of the process that scanned, prepared and trained. {how}", detail),
        Figure("large", f"images/s with {count:,} images against 1,000", "within 5 %", 100 * (ratio - 1), "%", ratio > 0.95,
               f"{rates[0]:.1f} against {rates[1]:.1f} images/s, the median of steps taken in turns; faster is allowed", detail),
    ]


def kind_of(data: DataSet) -> str:
    return f"{type(data).__name__} of {len(data):,}"


def write_pictures(path: Path, count: int) -> None:
    """A zip of soft random pictures as PNG: colour fields that no other picture has."""
    from PIL import Image

    rng = np.random.default_rng(7)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for start in range(0, count, 1000):
            small = rng.integers(0, 256, (min(1000, count - start), 4, 4, 3), dtype=np.uint8)
            for offset, field in enumerate(small):
                buffer = io.BytesIO()
                Image.fromarray(field).resize((SIDE, SIDE), Image.Resampling.BILINEAR).save(buffer, "PNG", compress_level=1)
                archive.writestr(f"{start + offset:06d}.png", buffer.getvalue())


def race(trainers: list[Trainer], *, steps: int) -> list[float]:
    """Images a second of each trainer, from the median time of its steps. They take turns step by step, in changing order,
    since the pace of a machine drifts."""
    times: list[list[float]] = [[] for _ in trainers]
    for trainer in trainers:
        for _ in range(3):
            trainer.step()
    for turn in range(steps):
        order = list(enumerate(trainers))
        for index, trainer in order if turn % 2 else reversed(order):
            times[index].append(timed(trainer.step))
    return [trainer.method.images_per_step / float(np.median(found))
            for trainer, found in zip(trainers, times, strict=True)]


def peak_memory_mb() -> float:
    """The most memory that this process held so far."""
    import psutil

    peak = getattr(psutil.Process().memory_info(), "peak_wset", None)  # Windows
    if peak is not None:
        return float(peak) / 2**20
    import resource
    import sys

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20

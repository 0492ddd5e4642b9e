"""Where a sweep keeps what it has measured: a folder for each kind of it, a line for each run that has ended.

`runs.jsonl` grows at its end, and each run has a small sheet beside it. A line that was cut off by a power failure is left out
when it is read; that run is done again.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from gan_studio import paths
from gan_studio.core import atomic
from gan_studio.core.lab.sweep_facts import SWEPT, Done, Picture
from gan_studio.core.words import Text

VERSION = 1
RUNS = "runs.jsonl"


class SweepStore:
    """The folder of all runs that were made under `what`: data, size, seed, budget. How many there are to be is left out of it,
    so that a longer sweep goes on from a shorter one."""

    def __init__(self, what: Mapping[str, Any], root: Path | None = None) -> None:
        told = json.dumps({"version": VERSION, **what}, sort_keys=True, default=str)
        name = hashlib.blake2b(told.encode(), digest_size=10).hexdigest()
        self.folder = (root or paths.lab_dir()) / f"sweep-{name}"

    def read(self) -> tuple[Done, ...]:
        """What is kept, each run once. Never raises: what cannot be read is not there."""
        try:
            lines = (self.folder / RUNS).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ()
        found: dict[tuple[str, int], Done] = {}
        for line in lines:
            done = _read_line(line)
            if done is not None:
                found.setdefault(done.place, done)
        return tuple(found.values())

    def add(self, done: Done, picture: Picture) -> None:
        """Keeps a run and its sheet, uint8 (H, W, 3). Raises RunError where that cannot be written."""
        from gan_studio.core.sheets import png_bytes

        line = json.dumps({
            "method": done.method, "number": done.number, "recipe": dict(done.recipe),
            "distance": _finite(done.distance), "seconds": round(done.seconds, 3), "floor": _finite(done.floor)})
        with atomic.in_words(Text("keeping a run of the sweep"), self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            atomic.write_bytes(self._sheet(done.method, done.number), png_bytes(picture))
            with open(self.folder / RUNS, "ab+") as file:
                if file.seek(0, 2):
                    file.seek(-1, 2)
                    line = line if file.read(1) == b"\n" else "\n" + line  # the line before was cut off
                file.write(line.encode() + b"\n")

    def picture(self, method: str, number: int) -> Picture | None:
        """The sheet of a run; None where there is none that can be read."""
        from PIL import Image

        try:
            data = self._sheet(method, number).read_bytes()
            with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
                return np.asarray(image.convert("RGB"))
        except (OSError, ValueError, SyntaxError):
            return None

    def forget(self) -> None:
        """Takes away all that is kept here. Raises RunError where that cannot be done."""
        with atomic.in_words(Text("forgetting the runs of the sweep"), self.folder):
            if self.folder.is_dir():
                for path in self.folder.iterdir():
                    path.unlink(missing_ok=True)
                self.folder.rmdir()

    def _sheet(self, method: str, number: int) -> Path:
        return self.folder / f"{method}-{number:03d}.png"


def _finite(value: float) -> float | None:
    """As JSON knows it."""
    return value if math.isfinite(value) else None


def _read_line(line: str) -> Done | None:
    try:
        given = json.loads(line)
        distance, floor = (math.nan if given[name] is None else float(given[name]) for name in ("distance", "floor"))
        done = Done(given["method"], int(given["number"]), dict(given["recipe"]), distance, float(given["seconds"]), floor,
                    kept=True)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return done if done.method in SWEPT and done.number >= 0 else None

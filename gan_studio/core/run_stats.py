"""stats.jsonl, one line a tick, and log.txt, the same for people who know StyleGAN's.

A tick is a table: `images_seen`, `epoch`, `seconds` (training time so far), `tick`, `seconds_per_tick`,
`images_per_second`, `memory_mb`, and `scalars`, the mean of each scalar over the tick. What is not known is left out.
A line `{"resumed_from": images}` says that the run went back there: earlier lines beyond it no longer count.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STATS_FILE = "stats.jsonl"
LOG_FILE = "log.txt"
RESUMED = "resumed_from"
_PROGRESS = {"images_seen", "kimg", "epoch", "tick", "step", "seconds", "seconds_per_tick", "sec_per_tick",
             "seconds_per_kimg", "sec_per_kimg", "images_per_second", "memory_mb", "fraction", "eta_seconds", "time"}


def append_line(path: Path, line: str) -> None:
    """Adds a whole line with one write, so that a reader elsewhere never sees two mixed. Raises OSError.

    Where a killed writer left half a line, that line is ended first.
    """
    with open(path, "ab+") as file:
        start = b""
        if file.tell():
            file.seek(-1, os.SEEK_END)
            start = b"" if file.read(1) == b"\n" else b"\n"
        file.write(start + line.encode() + b"\n")


def stats_line(tick: Mapping[str, Any]) -> str:
    """A tick as one line of JSON. JSON has no NaN or infinity, so a number that is not finite becomes null."""
    return json.dumps(_plain(tick), ensure_ascii=False, allow_nan=False)


def read_lines(path: Path, offset: int = 0) -> tuple[list[dict[str, Any]], int]:
    """The ticks written since `offset` (0 at first), and the offset for next time.

    A last line that is still being written waits for next time; a line that is no tick is passed over. No file yet is
    no tick yet. Ticks that a resume threw away are left out where both are in the same read. Raises OSError.
    """
    try:
        with open(path, "rb") as file:
            if offset > os.fstat(file.fileno()).st_size:
                offset = 0  # another file by that name: start again
            file.seek(offset)
            data = file.read()
    except FileNotFoundError:
        return [], 0
    whole = data.rfind(b"\n") + 1
    ticks: list[dict[str, Any]] = []
    for line in data[:whole].splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if not isinstance(value, dict):
            continue
        if isinstance(resumed := value.get(RESUMED), int):
            ticks = [tick for tick in ticks if tick["images_seen"] <= resumed]
        elif isinstance(value.get("images_seen"), int):
            ticks.append(value)
    return ticks, offset + whole


def last_images_seen(path: Path) -> int | None:
    """How far the newest tick is, reading only the file's end; None where there is none. Raises OSError."""
    try:
        start = max(0, path.stat().st_size - 16_384)
    except FileNotFoundError:
        return None
    ticks, _ = read_lines(path, start)
    return int(ticks[-1]["images_seen"]) if ticks else None


def scalars_of(tick: Mapping[str, Any]) -> dict[str, float]:
    """The scalars of a tick as it was read; null becomes NaN again. Numbers beside `scalars` count too, except those
    that tell progress."""
    nested = tick.get("scalars")
    found = dict(nested) if isinstance(nested, Mapping) else {}
    for key, value in tick.items():
        if key not in _PROGRESS and key != "scalars":
            found.setdefault(key, value)
    return {
        key: math.nan if value is None else float(value)
        for key, value in found.items()
        if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))
    }


def log_line(tick: Mapping[str, Any]) -> str:
    """A tick in StyleGAN's manner: tick 12  kimg 3.4  epoch 1.2  time 1m 20s  sec/tick 2.0  ..."""
    images = float(tick.get("images_seen", 0))
    words = []
    if "tick" in tick:
        words.append(f"tick {tick['tick']:<5d}")
    words.append(f"kimg {images / 1000:<8.1f}")
    if "epoch" in tick:
        words.append(f"epoch {tick['epoch']:<7.1f}")
    if "seconds" in tick:
        words.append(f"time {duration(tick['seconds']):<12s}")
    per_tick = tick.get("seconds_per_tick", tick.get("sec_per_tick"))
    if per_tick is not None:
        words.append(f"sec/tick {per_tick:<7.1f}")
    rate = tick.get("images_per_second")
    per_kimg = tick.get("seconds_per_kimg", tick.get("sec_per_kimg"))
    if per_kimg is None and rate:
        per_kimg = 1000 / rate
    if per_kimg is not None:
        words.append(f"sec/kimg {per_kimg:<7.2f}")
    if rate is not None:
        words.append(f"images/s {rate:<7.0f}")
    if "memory_mb" in tick:
        words.append(f"cpumem {tick['memory_mb'] / 1024:<6.2f}")
    return " ".join(words).rstrip()


def duration(seconds: float) -> str:
    """Seconds in words as StyleGAN's logs have them: 45s, 1m 20s, 2h 05m 10s, 3d 02h 11m."""
    s = round(seconds)
    if s < 60:
        return f"{s}s"
    if s < 60 * 60:
        return f"{s // 60}m {s % 60:02d}s"
    if s < 24 * 60 * 60:
        return f"{s // 3600}h {s // 60 % 60:02d}m {s % 60:02d}s"
    return f"{s // 86400}d {s // 3600 % 24:02d}h {s // 60 % 60:02d}m"


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    number = float(value)  # numpy's floats and 0-dim tensors too
    return number if math.isfinite(number) else None

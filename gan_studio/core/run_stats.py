"""stats.jsonl, one line a tick, and log.txt, the same for people who know StyleGAN's.

A tick is a table: `tick`, `images_seen`, `kimg`, `epoch`, `step`, `seconds` (training time so far), `seconds_per_tick`,
`seconds_per_kimg`, `images_per_second`, `memory_mb`, and `scalars`, the mean of each scalar over the tick. What
is not known is left out.
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
    no tick yet. Ticks that a resume threw away are left out where both are in the same read, and the first tick after it has
    `resumed_from`. Raises OSError.
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
    went_back: int | None = None
    for line in data[:whole].splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if not isinstance(value, dict):
            continue
        if isinstance(resumed := value.get(RESUMED), int):
            ticks = [tick for tick in ticks if tick["images_seen"] <= resumed]
            went_back = resumed
        elif isinstance(value.get("images_seen"), int):
            ticks.append(value if went_back is None else {**value, RESUMED: went_back})
            went_back = None
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
    """The scalars of a tick as it was read; null becomes NaN again, what is no number is left out."""
    found = tick.get("scalars")
    if not isinstance(found, Mapping):
        return {}
    return {
        key: math.nan if value is None else float(value)
        for key, value in found.items()
        if value is None or isinstance(value, (int, float))
    }


def log_line(tick: Mapping[str, Any]) -> str:
    """A tick in StyleGAN's manner: tick 12  kimg 3.4  epoch 1.2  time 1m 20s  sec/tick 2.0  ... What is not known is
    left out."""
    columns: list[tuple[str, object, str, int]] = [
        ("tick", tick.get("tick"), "d", 5),
        ("kimg", _divided(tick.get("images_seen"), 1000), ".1f", 8),
        ("epoch", tick.get("epoch"), ".1f", 7),
        ("time", duration(tick["seconds"]) if tick.get("seconds") is not None else None, "s", 12),
        ("sec/tick", tick.get("seconds_per_tick"), ".1f", 7),
        ("sec/kimg", tick.get("seconds_per_kimg"), ".2f", 8),
        ("images/s", tick.get("images_per_second"), ".0f", 6),
        ("cpumem", _divided(tick.get("memory_mb"), 1024), ".2f", 6),  # GB
    ]
    return " ".join(f"{word} {value:<{width}{form}}" for word, value, form, width in columns if value is not None).rstrip()


def _divided(value: float | None, by: float) -> float | None:
    return None if value is None else value / by


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

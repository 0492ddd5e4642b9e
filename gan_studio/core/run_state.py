"""Where a run stands, from its files alone: for the run's owner, and for the list of all runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from gan_studio.core.errors import RunError
from gan_studio.core.run_lock import is_locked
from gan_studio.core.run_stats import STATS_FILE, last_images_seen
from gan_studio.core.snapshots import STATE_FILE, list_snapshots, read_header

RunStatus = Literal["training", "paused", "finished", "damaged"]
STATUS_FILE = "status.json"
NAMES_FILE = "names.json"
SNAPSHOTS = "snapshots"


def read_table(path: Path) -> dict[str, Any]:
    """A small JSON file that a run can do without: empty where it is missing or damaged."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def run_status(folder: Path) -> RunStatus:
    """training: somebody holds its lock. paused: it can go on. finished: it reached its target. damaged: there are
    snapshots, but none has its state.json."""
    if is_locked(folder):
        return "training"
    snapshots = list_snapshots(folder / SNAPSHOTS)
    if snapshots and not any((path / STATE_FILE).is_file() for path in reversed(snapshots)):
        return "damaged"
    return "finished" if read_table(folder / STATUS_FILE).get("status") == "finished" else "paused"


def run_images_seen(folder: Path, status: RunStatus) -> int:
    """Images seen: of the newest tick while it trains, else of the newest snapshot, from which it would go on."""
    if status == "training":
        try:
            newest = last_images_seen(folder / STATS_FILE)
        except OSError:
            newest = None
        if newest is not None:
            return newest
    known = read_table(folder / STATUS_FILE).get("images_seen")
    if isinstance(known, int):
        return known
    for path in reversed(list_snapshots(folder / SNAPSHOTS)):
        try:
            return int(read_header(path)["images_seen"])
        except RunError:
            continue  # damaged: the one before counts
    return 0


def display_name(folder: Path, fallback: str = "") -> str:
    """The name that the person gave the run; else `fallback`; else the folder's."""
    name = read_table(folder / NAMES_FILE).get("name")
    return name if isinstance(name, str) and name else fallback or folder.name

"""Whether the disk has room for a run at all, looked at before anything is made.

A run that cannot even keep two snapshots (the newest, and the one before while it is written) would train and then lose what
it learned. Later, when others fill the disk, the run pauses by itself and says so (`notices.py`).
"""

from __future__ import annotations

import shutil
from pathlib import Path

from gan_studio.core import memory_need
from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, RunError
from gan_studio.core.words import Text

SNAPSHOTS = 2
BESIDE = 32 * 2**20  # bytes for sheets of samples, plots and figures of a run


def snapshot_bytes(recipe: Recipe, shape: tuple[int, ...]) -> int:
    """What one whole snapshot takes on the disk: averaged generator, networks, the optimisers' averages. `shape` is that of a
    sample: (H, W, C) or (2,)."""
    drawing, trained, averages = memory_need.weight_counts(recipe, shape)
    return memory_need.FLOAT * (drawing + (1 + averages) * trained)


def require_room(recipe: Recipe, shape: tuple[int, ...], root: Path) -> None:
    """Refuses a run that the disk of `root` has no room for.

    Raises:
        RunError: with how much is free and how much is needed.
    """
    there = root.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        return  # a disk that cannot be asked: making the folder says what is wrong with it
    need = SNAPSHOTS * snapshot_bytes(recipe, shape) + BESIDE
    if free < need:
        raise RunError(
            Text("The disk is too full for a run: {free:,.0f} MB are free at {folder}, and this one needs {need:,.0f} MB.",
                 free=free / 1e6, folder=there, need=need / 1e6),
            Text("Free some space there, or choose a folder on another disk for runs."),
            action=Action(Text("Choose another folder"), "choose_folder"),
        )

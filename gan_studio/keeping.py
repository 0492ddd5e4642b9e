"""Whether this computer lets the program keep anything: said once at the start, in words, instead of by each failure."""

from __future__ import annotations

import tempfile
from pathlib import Path

from gan_studio import paths
from gan_studio.core.errors import Action, StudioError
from gan_studio.core.words import Text


def can_keep(folder: Path) -> bool:
    """Whether files can be made in `folder`, or in the folder above it that is there. Tried, because permissions do not tell
    of read-only disks, quotas and network shares; nothing is left behind."""
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"0")
    except OSError:
        return False
    return True


def troubles(runs_root: Path) -> list[StudioError]:
    """What a person should know before they train: no runs, or no settings, can be kept. Empty where all is well."""
    found = []
    if not can_keep(paths.config_dir()):
        found.append(StudioError(
            Text("Settings cannot be kept: {folder} is read-only.", folder=paths.config_dir()),
            Text("Everything else works. Set {name} to a folder that can be written to keep them.", name=paths.HOME_VARIABLE)))
    if not can_keep(runs_root):
        found.append(StudioError(
            Text("Runs cannot be kept: {folder} is read-only.", folder=runs_root),
            Text("Trained generators can be looked at. To train, choose a folder that can be written."),
            action=Action(Text("Choose another folder"), "choose_folder")))
    return found

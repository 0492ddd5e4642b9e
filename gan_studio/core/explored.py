"""Where what a person finds in a generator is kept: directions, names, bookmarks, a timeline."""

from __future__ import annotations

import hashlib
from pathlib import Path

from gan_studio import paths
from gan_studio.core.config import Recipe

FOLDER = "explore"


def explored_folder(run: Path, recipe: Recipe, data_fingerprint: str, *, read_only: bool) -> Path:
    """The folder for the finds in a run; it may not be there yet. In the run itself, or, where the run is only to be read, in a
    folder of the person's own, which no other generator shares: one of a later version may lie in a folder of the same name."""
    if not read_only:
        return run / FOLDER
    mark = hashlib.sha256(f"{data_fingerprint} {recipe.model_dump_json()}".encode()).hexdigest()[:8]
    return paths.explored_dir() / f"{run.name}-{mark}"

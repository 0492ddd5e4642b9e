"""The list of runs, for the welcome page and `--resume latest`: quick, and never stopped by one bad folder."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from gan_studio.core.errors import RunError, StudioError
from gan_studio.core.run_options import OPTIONS_FILE, read_options
from gan_studio.core.run_state import SNAPSHOTS, STATUS_FILE, RunStatus, display_name, run_images_seen, run_status
from gan_studio.core.run_stats import STATS_FILE
from gan_studio.core.words import Text

THUMBNAIL = "thumbnail.png"
NUMBERED = re.compile(r"^(\d{5,})-")


@dataclass(frozen=True)
class RunSummary:
    """One line in the list of runs."""

    path: Path
    name: str
    status: RunStatus
    modified: float  # seconds since 1970
    data_name: str = ""
    data_source: tuple[str, ...] = ()
    method: str = ""
    objective: str = ""
    size: int = 0
    images_seen: int = 0
    target: int = 0  # images after which the run is finished
    thumbnail: Path | None = None
    message: str = ""  # what is wrong with a damaged one, and what to do


def list_runs(root: Path) -> list[RunSummary]:
    """The runs in `root`, newest first; none where there is no such folder. Never raises: a run that cannot be read is
    in the list as damaged, with the reason; folders that are no runs are left out."""
    try:
        with os.scandir(root) as entries:
            folders = [Path(entry.path) for entry in entries if not entry.name.startswith(".") and _is_folder(entry)]
    except OSError:
        return []
    summaries = [summarise(folder) for folder in folders if NUMBERED.match(folder.name) or _has_options(folder)]
    return sorted(summaries, key=lambda summary: (-summary.modified, summary.path.name))


def summarise(folder: Path) -> RunSummary:
    """The summary of one run folder. Never raises."""
    try:
        options = read_options(folder)
        recipe = options.recipe
        status = run_status(folder)
        damaged = status == "damaged"
        return RunSummary(
            path=folder,
            name=display_name(folder, options.name),
            status=status,
            modified=_modified(folder),
            data_name=options.data.name,
            data_source=options.data.source,
            method=recipe.method,
            objective=recipe.objective if recipe.method == "gan" else "",
            size=recipe.size if options.data.kind == "images" else 0,
            images_seen=run_images_seen(folder, status),
            target=round(recipe.kimg * 1000),
            thumbnail=_thumbnail(folder),
            message=Text("None of its snapshots can be read. Its samples are still there.") if damaged else "",
        )
    except StudioError as error:
        return RunSummary(path=folder, name=display_name(folder), status="damaged", modified=_modified(folder),
                          thumbnail=_thumbnail(folder), message=error.words)
    except OSError as error:
        return RunSummary(path=folder, name=folder.name, status="damaged", modified=_modified(folder),
                          message=Text("{folder} cannot be read ({why}). Check its permissions.", folder=folder,
                                       why=error.strerror))


def latest_run(root: Path) -> Path:
    """The run that was worked on last, for `--resume latest`. Raises `RunError` where there is none."""
    for summary in list_runs(root):
        if summary.status != "damaged":
            return summary.path
    raise RunError(Text("There is no run in {root} yet.", root=root), Text("Start one first: gan-studio train --data DATA"))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _has_options(folder: Path) -> bool:
    try:
        return (folder / OPTIONS_FILE).is_file()
    except OSError:
        return False


def _thumbnail(folder: Path) -> Path | None:
    for name in (THUMBNAIL, "reals.png"):
        try:
            if (folder / name).is_file():
                return folder / name
        except OSError:
            return None
    return None


def _modified(folder: Path) -> float:
    newest = 0.0
    for name in (STATUS_FILE, STATS_FILE, SNAPSHOTS, OPTIONS_FILE, ""):
        try:
            newest = max(newest, (folder / name).stat().st_mtime) if name or not newest else newest
        except OSError:
            continue
    return newest

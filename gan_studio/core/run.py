"""The run folder: the truth about a run, for the one who trains it and for everyone who looks.

    training-runs/00003-anime-faces-relativistic-64/
      training_options.json   recipe, data, versions                 names.json   the person's names
      stats.jsonl  log.txt    one line a tick                        status.json  how it ended
      metrics.jsonl           one line an evaluation, see `run_quality`
      reals.png  samples/fakes000012.png  thumbnail.png              training.lock
      snapshots/000012/...    see `snapshots`

One process trains it (`acquire`); any number may read it meanwhile. Nothing here needs torch until tensors are read.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from gan_studio.core import sheets, snapshots
from gan_studio.core.atomic import in_words, is_full, remove_folder, remove_leftovers, rename_folder, write_bytes, write_json
from gan_studio.core.errors import RunError
from gan_studio.core.run_list import THUMBNAIL, RunSummary, latest_run, list_runs, summarise
from gan_studio.core.run_lock import RunLock, is_locked
from gan_studio.core.run_options import (
    SCHEMA_VERSION,
    DataInfo,
    RunOptions,
    folder_words,
    read_options,
    write_options,
)
from gan_studio.core.run_quality import RunQuality
from gan_studio.core.run_state import (
    NAMES_FILE,
    SNAPSHOTS,
    STATUS_FILE,
    RunStatus,
    display_name,
    read_table,
    run_images_seen,
    run_status,
)
from gan_studio.core.run_stats import LOG_FILE, RESUMED, STATS_FILE, append_line, log_line, read_lines, stats_line
from gan_studio.core.sheets import Images, SampleSheet, load_sheet
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.words import Text, one_after_other

__all__ = ["SCHEMA_VERSION", "DataInfo", "RunFolder", "RunOptions", "RunSummary", "SampleSheet", "Snapshot",
           "latest_run", "list_runs", "load_sheet", "summarise"]

Ending = Literal["training", "stopped", "finished"]
SAMPLES = "samples"
_COUNTED = re.compile(r"^(?:\.reserved-)?(\d{5,})(?:-|$)")
_SHEET = re.compile(r"^([a-z]+)(\d{6,})(?:-(\d+))?\.png$")


class RunFolder:
    """A run folder that is open for reading; after `acquire` for writing too. One object is not for two threads at
    once, but any number of objects may read the same folder.

    Attributes:
        quality: the evaluations of the run, and its best generator.
    """

    def __init__(self, path: Path, options: RunOptions) -> None:
        self.path = path
        self.options = options
        self.quality = RunQuality(path)
        self._lock = RunLock(path)

    @classmethod
    def create(cls, root: Path | str, options: RunOptions) -> RunFolder:
        """Makes the next folder in `root`: number, data, objective, size. Never one that is there already, even when
        two programs do it at once.

        Raises:
            RunError: `root` is read-only, the disk is full, ...
        """
        root = Path(root)
        with in_words(Text("creating the run folder"), root):
            root.mkdir(parents=True, exist_ok=True)
            while True:
                number = _next_number(root)
                # The number is taken by making its `.reserved` folder (only one can), which becomes the run when whole.
                reserved = root / f".reserved-{number:05d}"
                try:
                    reserved.mkdir()
                except FileExistsError:
                    continue
                if any(name.startswith(f"{number:05d}-") for name in os.listdir(root)):
                    reserved.rmdir()  # somebody finished that number since it was counted
                    continue
                path = root / f"{number:05d}-{folder_words(options)}"
                try:
                    (reserved / SAMPLES).mkdir()
                    (reserved / SNAPSHOTS).mkdir()
                    write_options(reserved, options)
                    rename_folder(reserved, path)
                except BaseException:
                    with suppress(OSError):  # the first error is the one to tell
                        remove_folder(reserved)
                    raise
                return cls(path, options)

    @classmethod
    def open(cls, path: Path | str) -> RunFolder:
        """Opens a run folder for reading.

        Raises:
            RunError: not a run, from a newer version, or its options are damaged.
        """
        path = Path(path)
        return cls(path, read_options(path))

    # who trains it

    def acquire(self) -> None:
        """Makes this object the only one that may write, until `release` or the end of the process, and cleans up what
        a killed writer left. Raises `RunError` when the run is being trained elsewhere."""
        if self._lock.held:
            return
        self.require_own_to_train()
        self._lock.acquire()
        for folder in (self.path, self.path / SAMPLES, self.path / SNAPSHOTS, *self.snapshots()):
            remove_leftovers(folder)

    def release(self) -> None:
        """Lets others train the run."""
        self._lock.release()

    def is_training(self) -> bool:
        """Whether somebody holds the run, this process included."""
        return is_locked(self.path)

    def state(self) -> RunStatus:
        """training, paused (can go on), finished or damaged."""
        return run_status(self.path)

    @property
    def images_seen(self) -> int:
        """Of the newest tick while it trains, else of the newest snapshot."""
        return run_images_seen(self.path, self.state())

    @property
    def thumbnail(self) -> Path | None:
        """A small picture of what the generator draws now (or of the data), None before there is one."""
        return next((self.path / name for name in (THUMBNAIL, "reals.png") if (self.path / name).is_file()), None)

    def set_status(self, status: Ending, *, images_seen: int | None = None,
                   seconds: float | None = None) -> None:
        """Notes how the run ended, or that it runs. What is not given stays. Raises `RunError`."""
        table = read_table(self.path / STATUS_FILE)
        table.update(schema_version=SCHEMA_VERSION, status=status, updated=time.time())
        if images_seen is not None:
            table["images_seen"] = images_seen
        if seconds is not None:
            table["seconds"] = seconds
        self._write_table(STATUS_FILE, table, Text("noting the run's status"))

    # names

    @property
    def name(self) -> str:
        """The person's name for the run; the folder's where none was given."""
        return display_name(self.path, self.options.name)

    def rename(self, name: str) -> None:
        """Changes the shown name only: the folder stays where scripts expect it. Empty gives the folder's name back.
        Raises `RunError`."""
        self._require_own(Text("'{run}' comes with the program, so it never gets another name.", run=self.name))
        self._write_table(NAMES_FILE, {**read_table(self.path / NAMES_FILE), "name": name.strip()}, Text("renaming the run"))

    def save_options(self, options: RunOptions) -> None:
        """Replaces the options: a longer target, data that moved. Raises `RunError`, and then the old ones stay."""
        with in_words(Text("saving the run's options"), self.path):
            write_options(self.path, options)
        self.options = options

    # ticks

    def append_tick(self, tick: Mapping[str, Any]) -> None:
        """Adds a tick (see `run_stats`) to stats.jsonl and log.txt. Raises `RunError`."""
        with in_words(Text("writing statistics"), self.path):
            append_line(self.path / STATS_FILE, stats_line(tick))
            append_line(self.path / LOG_FILE, log_line(tick))

    def log(self, text: str) -> None:
        """Adds a line of words to log.txt. Raises `RunError`."""
        with in_words(Text("writing the log"), self.path):
            append_line(self.path / LOG_FILE, text)

    def read_stats(self, offset: int = 0) -> tuple[list[dict[str, Any]], int]:
        """Ticks since `offset`, and the offset for next time; works while another process writes. Raises `RunError`."""
        with in_words(Text("reading statistics"), self.path):
            return read_lines(self.path / STATS_FILE, offset)

    def rewind(self, images_seen: int) -> None:
        """Goes back to a snapshot at `images_seen`, before training goes on from there: later ticks no longer count,
        evaluations no longer count; later sheets, snapshots (damaged, or they would have been used) and best ones are
        set aside, not removed. Raises `RunError`.
        """
        with in_words(Text("going back to a snapshot"), self.path):
            append_line(self.path / STATS_FILE, stats_line({RESUMED: images_seen}))
            for path in self.quality.rewind(images_seen):
                _set_aside(path)
            for sheet in self.samples():
                if sheet.kind != "reals" and sheet.images_seen > images_seen:
                    _set_aside(sheet.path)
            for path in self.snapshots():
                try:
                    later = snapshots.read_header(path)["images_seen"] > images_seen
                except RunError:
                    later = True
                if later:
                    _set_aside(path)

    # samples

    def save_sheet(self, kind: str, images_NHWC: Images, images_seen: int, epoch: float | None = None) -> Path:
        """Saves images, uint8 (N, H, W, 1 or 3), as reals.png or samples/fakes000012.png (kimg). A second one in the
        same kimg becomes fakes000012-1.png; one of the very same moment replaces the first. Raises `RunError`."""
        if epoch is None:
            epoch = images_seen / max(1, self.options.data.count)
        with in_words(Text("saving samples"), self.path):
            if kind == "reals":
                path = self.path / "reals.png"
            else:
                (self.path / SAMPLES).mkdir(exist_ok=True)
                path = self._sheet_path(kind, images_seen)
            sheets.write_sheet(path, images_NHWC, kind=kind, images_seen=images_seen, epoch=epoch)
            if kind == "fakes":
                write_bytes(self.path / THUMBNAIL, sheets.png_bytes(sheets.make_sheet(images_NHWC[:4], 2)))
        return path

    def _sheet_path(self, kind: str, images_seen: int) -> Path:
        taken = 0
        while True:
            end = f"-{taken}" if taken else ""
            path = self.path / SAMPLES / f"{kind}{images_seen // 1000:06d}{end}.png"
            if not path.exists():
                return path
            with suppress(RunError):  # not a sheet, so not ours: leave it and take the next name
                if sheets.read_sheet_info(path).images_seen == images_seen:
                    return path
            taken += 1

    def samples(self, known: Collection[Path] = ()) -> list[SampleSheet]:
        """The sheets: reals first, then the fakes by images seen. Files that are no sheets are left out, and so are those
        that are `known` already: a long run has thousands, and whoever follows it looks each second."""
        found: list[SampleSheet] = []
        try:
            names = os.listdir(self.path / SAMPLES)
        except OSError:
            names = []
        for name in names:
            if _SHEET.match(name) and self.path / SAMPLES / name not in known:
                with suppress(RunError):
                    found.append(sheets.read_sheet_info(self.path / SAMPLES / name))
        found.sort(key=lambda sheet: (sheet.images_seen, sheet.path.name))
        if self.path / "reals.png" in known:
            return found
        with suppress(RunError):
            found.insert(0, sheets.read_sheet_info(self.path / "reals.png"))
        return found

    def load_sheet(self, path: Path) -> Images:
        """The images of a sheet, uint8 (N, H, W, 3), as they were saved. Raises `RunError`."""
        return load_sheet(path)

    # snapshots

    def write_snapshot(self, snapshot: Snapshot, reason: str) -> Path:
        """Saves everything that is needed to go on, whole or not at all, then prunes old ones (see `snapshots.prune`).

        On a full disk it makes room first: of the whole snapshots only the newest stays whole until the new one is.

        Raises:
            RunError: the disk is full, ...; the newest snapshot before it is untouched.
        """
        with in_words(Text("saving a snapshot"), self.path):
            try:
                path = snapshots.write_snapshot(self.path / SNAPSHOTS, snapshot, reason)
            except OSError as error:
                if not is_full(error):
                    raise
                snapshots.prune(self.path / SNAPSHOTS, keep_complete=1)
                path = snapshots.write_snapshot(self.path / SNAPSHOTS, snapshot, reason)
            ended: dict[str, Ending] = {"stopped": "stopped", "finished": "finished"}
            self.set_status(ended.get(reason, "training"), images_seen=snapshot.images_seen)
        with suppress(OSError):  # the new one is safe; one that is being read cannot go on Windows: it goes next time
            snapshots.prune(self.path / SNAPSHOTS)
        return path

    def snapshots(self) -> list[Path]:
        """Snapshot folders, oldest first. Whether they are sound shows when they are loaded."""
        return snapshots.list_snapshots(self.path / SNAPSHOTS)

    def load_snapshot(self, path: Path, *, as_numpy: bool = False, generator_only: bool = False) -> Snapshot:
        """Loads and checks a snapshot: torch tensors on the CPU, or numpy arrays. Raises `RunError`: damaged, newer."""
        return snapshots.read_snapshot(path, as_numpy=as_numpy, generator_only=generator_only)

    def latest_snapshot(self, *, as_numpy: bool = False,
                        generator_only: bool = False) -> tuple[Snapshot | None, list[str]]:
        """The newest snapshot that loads whole, and a sentence about each newer one that is damaged and was passed
        over. None where there is none. With `generator_only`, the newest generator, from light snapshots too."""
        told: list[str] = []
        for path in reversed(self.snapshots()):
            try:
                snapshot = snapshots.read_snapshot(path, as_numpy=as_numpy, generator_only=generator_only)
            except RunError as error:
                told.append(one_after_other(error.message, Text("The one before it is used instead.")))
                continue
            if snapshot.complete or generator_only:
                return snapshot, told
        return None, told

    def delete(self) -> None:
        """Removes the whole run. Raises `RunError` where it is being trained or cannot be removed."""
        self._require_own(Text("'{run}' comes with the program, so it never is deleted.", run=self.name))
        if self.is_training():
            raise RunError(Text("{run} is being trained.", run=self.name), Text("Stop it first, then delete it."))
        with in_words(Text("deleting the run"), self.path):
            remove_folder(self.path)

    def require_own_to_train(self) -> None:
        """Raises `RunError` where the run comes with the program, so that it never goes on training."""
        self._require_own(Text("'{run}' comes with the program, so it never goes on training.", run=self.name))

    def _require_own(self, refusal: Text) -> None:
        """Raises `RunError` where the run comes with the program; `refusal` says what it therefore never does."""
        if self.options.read_only:
            raise RunError(refusal, Text("Start a run of your own on the same data: 'Fork this run', or gan-studio train --data "
                                         "{data}", data=" ".join(self.options.data.source)))

    def _write_table(self, name: str, table: dict[str, Any], doing: str) -> None:
        with in_words(doing, self.path):
            write_json(self.path / name, table)


def _next_number(root: Path) -> int:
    return max((int(match[1]) for name in os.listdir(root) if (match := _COUNTED.match(name))), default=-1) + 1


def _set_aside(path: Path) -> None:
    """Renames so that no list finds it but a person does: fakes000012.png -> set-aside-fakes000012.png."""
    taken = 0
    while (target := path.with_name(f"set-aside-{taken}-{path.name}" if taken else f"set-aside-{path.name}")).exists():
        taken += 1
    os.rename(path, target)

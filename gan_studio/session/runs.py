"""The session's part that reads run folders: opens one to look at, follows one that another process trains, lists all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.errors import StudioError
from gan_studio.core.events import GridReady, MetricsReady, Progress
from gan_studio.core.words import Text
from gan_studio.session import tasks
from gan_studio.session.view import RunView
from gan_studio.workers.jobs import JobControl, Jobs, JobWords, Work

MOST_SHEETS = 60  # of an opened run: what a film strip shows; evenly spaced, the newest always
FOLLOW_EVERY = 1000  # milliseconds


def run_at(path: str) -> Path | None:
    """The run folder that a path means: the folder itself, or the run of a file in it: the options that file managers know
    runs by, a sheet of samples. None for anything else."""
    from gan_studio.core.run_options import OPTIONS_FILE  # here: the first paint does without it

    given = Path(path)
    folders = (given.parent, given.parent.parent) if given.is_file() else (given,)
    return next((folder for folder in folders if (folder / OPTIONS_FILE).is_file()), None)


@dataclass(frozen=True)
class Followed:
    """What is new in a run folder since the last look."""

    view: RunView
    ticks: list[dict[str, Any]]
    grids: list[GridReady]
    metrics: list[MetricsReady]
    offsets: tuple[int, int]  # in stats.jsonl and metrics.jsonl, for the next look
    snapshot: Path | None  # the newest


class RunDesk(QObject):
    """Reads in jobs; the signals come in the window's thread."""

    opened = Signal(object, object)  # RunView, newest snapshot's Path | None
    history_loaded = Signal(object)
    metrics_loaded = Signal(object)
    metrics_ready = Signal(object)
    grid_added = Signal(object)
    progressed = Signal(object)
    changed = Signal(object, object)  # RunView, newest snapshot's Path | None, of the run that is followed
    loaded = Signal(object)  # RunView: everything of it has been told
    recent_runs_changed = Signal(list)
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._followed: Followed | None = None
        self._sheets: set[Path] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_EVERY)
        self._timer.timeout.connect(self._look_again)

    # --- one run -----------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Reads a run: tells `opened`, `history_loaded`, its grids (reals first), `loaded`."""
        self.close()
        self.busy_changed.emit(self.tr("Opening {name}…").format(name=path.name))
        words = JobWords(self._read, self._read_failed, self._read_crashed, self._read_told)
        self._jobs.start("run", _read_run(path), words)

    def close(self) -> None:
        """Looks at no run any more."""
        self._timer.stop()
        self._jobs.forget("run")
        self._jobs.forget("follow")
        self._followed = None
        self._sheets.clear()

    def _read_told(self, value: Followed | GridReady) -> None:
        if isinstance(value, GridReady):
            self._sheets.add(value.path)
            self.grid_added.emit(value)
            return
        self._followed = value
        self.opened.emit(value.view, value.snapshot)
        self.history_loaded.emit(value.ticks)
        self.metrics_loaded.emit(value.metrics)

    def _read(self, sheets: set[Path]) -> None:
        self.busy_changed.emit("")
        self._sheets = sheets  # also those that were left out as too many
        if self._followed is not None:
            if self._followed.view.status == "elsewhere":
                self._timer.start()
            self.loaded.emit(self._followed.view)  # last: whoever hears it may go on with the run at once, which closes it

    def _read_failed(self, error: StudioError) -> None:
        self.busy_changed.emit("")
        self.failed.emit(error)

    def _read_crashed(self, error: Exception) -> None:
        self.busy_changed.emit("")
        self.crashed.emit(error)

    @Slot()
    def _look_again(self) -> None:
        if self._followed is not None and not self._jobs.is_running("follow"):
            work = _look(self._followed.view.path, self._followed.offsets, frozenset(self._sheets))
            self._jobs.start("follow", work, JobWords(self._looked, self._look_failed, self.crashed.emit))

    def _looked(self, now: Followed) -> None:
        self._followed = now
        for grid in now.grids:
            self._sheets.add(grid.path)
            self.grid_added.emit(grid)
        for tick in now.ticks:
            self.progressed.emit(_progress_of(tick, now.view))
        for measured in now.metrics:
            self.metrics_ready.emit(measured)
        self.changed.emit(now.view, now.snapshot)
        if now.view.status != "elsewhere":
            self._timer.stop()

    def _look_failed(self, error: StudioError) -> None:
        self._timer.stop()  # the folder has gone: say so once, not every second
        self.failed.emit(error)

    # --- all runs ----------------------------------------------------------------------------------------------------

    def refresh(self, root: Path) -> None:
        self._jobs.start("recent", tasks.list_runs(root), self._words(self.recent_runs_changed.emit))

    def rename(self, path: Path, name: str, then: Callable[[Any], None]) -> None:
        self._jobs.start(f"rename {path}", tasks.rename_run(path, name), self._words(then))

    def delete(self, path: Path, then: Callable[[Any], None]) -> None:
        self._jobs.start(f"delete {path}", tasks.delete_run(path), self._words(then))

    def _words(self, done: Callable[[Any], None]) -> JobWords:
        return JobWords(done, self.failed.emit, self.crashed.emit)


def _read_run(path: Path) -> Work:
    def work(control: JobControl) -> set[Path]:
        from gan_studio.core.run import RunFolder
        from gan_studio.core.run_quality import evaluations

        folder = RunFolder.open(path)
        ticks, offset = folder.read_stats()
        measured, metrics_offset = folder.quality.read()
        sheets = folder.samples()
        view, shown = view_of(folder), sheets
        if view.status == "paused":
            # A killed program may have told more than it kept. Training goes on from what was kept, so that is shown.
            ticks = [tick for tick in ticks if tick["images_seen"] <= view.images_seen]
            measured = [row for row in measured if row["images_seen"] <= view.images_seen]
            shown = [sheet for sheet in sheets if sheet.images_seen <= view.images_seen]
        control.tell(
            Followed(view, ticks, [], evaluations(measured), (offset, metrics_offset), newest_snapshot(folder)))
        for sheet in _some(shown):
            if control.cancelled():
                break
            control.tell(_grid(folder, sheet))
        return {sheet.path for sheet in sheets}

    return work


def _look(path: Path, offsets: tuple[int, int], known: frozenset[Path]) -> Work:
    def work(control: JobControl) -> Followed:
        from gan_studio.core.run import RunFolder
        from gan_studio.core.run_quality import evaluations

        folder = RunFolder.open(path)
        ticks, offset = folder.read_stats(offsets[0])
        rows, metrics_offset = folder.quality.read(offsets[1])
        # Which are the best ones shows only beside all that came before them.
        measured = [each for each in evaluations(folder.quality.read()[0])
                    if rows[0]["images_seen"] <= each.images_seen <= rows[-1]["images_seen"]] if rows else []
        grids = [_grid(folder, sheet) for sheet in folder.samples(known)]
        return Followed(view_of(folder), ticks, grids, measured, (offset, metrics_offset), newest_snapshot(folder))

    return work


def view_of(folder: Any) -> RunView:
    """What the pages show of a `RunFolder`. One that is in training is so in another process: this one knows its own."""
    options = folder.options
    status, best = folder.state(), folder.quality.best()
    return RunView(
        path=folder.path, name=folder.name, recipe=options.recipe,
        status="elsewhere" if status == "training" else status,
        images_seen=folder.images_seen, data_name=options.data.name, data_count=options.data.count,
        device=_device_words(options.device), data_source=tuple(options.data.source),
        data_shape=tuple(options.data.shape), data_kind=options.data.kind, data_fingerprint=options.data.fingerprint,
        best_images_seen=-1 if best is None else best.images_seen, read_only=options.read_only,
    )


def newest_snapshot(folder: Any) -> Path | None:
    snapshots = folder.snapshots()
    return snapshots[-1] if snapshots else None


def _grid(folder: Any, sheet: Any) -> GridReady:
    kind: Literal["reals", "fakes"] = "reals" if sheet.kind == "reals" else "fakes"
    return GridReady(kind, folder.load_sheet(sheet.path), sheet.images_seen, sheet.epoch, sheet.path)


def _some(sheets: list[Any]) -> list[Any]:
    """At most `MOST_SHEETS` fakes, evenly spaced, the first and the newest among them; all reals."""
    reals = [sheet for sheet in sheets if sheet.kind == "reals"]
    fakes = [sheet for sheet in sheets if sheet.kind != "reals"]
    if len(fakes) > MOST_SHEETS:
        last = len(fakes) - 1
        fakes = [fakes[round(place * last / (MOST_SHEETS - 1))] for place in range(MOST_SHEETS)]
    return reals + fakes


def _device_words(device: dict[str, Any]) -> str:
    if not device:
        return ""
    name = str(device.get("device", ""))
    threads = device.get("threads")
    precision = str(device.get("precision", ""))
    if name == "cpu" and isinstance(threads, int):
        if threads == 1:
            return Text("CPU · 1 thread · {precision}", precision=precision)
        return Text("CPU · {threads} threads · {precision}", threads=threads, precision=precision)
    return " · ".join(word for word in ("CPU" if name == "cpu" else name, precision) if word)


def _progress_of(tick: dict[str, Any], view: RunView) -> Progress:
    from gan_studio.core.run_stats import scalars_of

    images = int(tick["images_seen"])
    target = view.recipe.kimg * 1000
    rate = float(tick.get("images_per_second") or 0.0)
    return Progress(
        images_seen=images, epoch=float(tick.get("epoch") or images / max(1, view.data_count)),
        step=int(tick.get("step") or 0), seconds=float(tick.get("seconds") or 0.0), images_per_second=rate,
        eta_seconds=max(0.0, target - images) / rate if rate > 0 else None,
        memory_mb=float(tick.get("memory_mb") or 0.0), fraction=min(1.0, images / target), scalars=scalars_of(tick),
    )

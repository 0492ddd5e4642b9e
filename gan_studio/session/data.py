"""The session's part that knows the data: what was scanned, whether it is prepared for the recipe, single originals."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet, ScanProgress, ScanReport
from gan_studio.core.errors import DataError, StudioError
from gan_studio.core.words import Text
from gan_studio.session import tasks
from gan_studio.session.view import DataInfo
from gan_studio.workers.jobs import Jobs, JobWords

PREPARATION = ("size", "crop", "background", "colour", "keep_duplicates")
"""Settings that change what the store holds. Another value means preparing again; mirroring is done while training."""


class DataDesk(QObject):
    """Scans, prepares, decodes. All in jobs; the signals come in the window's thread."""

    scan_started = Signal(object)
    scan_progressed = Signal(object)
    scan_finished = Signal(object)
    scan_cancelled = Signal()
    scan_failed = Signal()
    prepared = Signal(object)
    prepare_progressed = Signal(int, int)
    prepare_ended = Signal()  # without data: failed or cancelled
    original_loaded = Signal(int, object, object)
    report_changed = Signal(object)  # the same scan, with other images left out by hand
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.report: ScanReport | None = None  # without what is left out by hand
        self.left_out: frozenset[int] = frozenset()  # indices of files
        self._whole: ScanReport | None = None
        self._left_before: list[frozenset[int]] = []  # for undo
        self._waiting: Callable[[], None] | None = None  # for images to be left out
        self._scanning: tuple[str, ...] = ()
        self._data: DataSet | None = None
        self._data_key: tuple[Any, ...] = ()
        self._then: Callable[[DataSet], None] | None = None
        self._preparing_key: tuple[Any, ...] = ()

    @property
    def is_scanning(self) -> bool:
        return self._jobs.is_running("scan")

    # --- scanning ----------------------------------------------------------------------------------------------------

    def open(self, sources: tuple[str, ...], recipe: Recipe) -> None:
        """Scans `sources`; a scan under way is dropped. The report of before is kept until the new one is there."""
        self._scanning = sources
        words = JobWords(self._scan_done, self._scan_failed, self._scan_crashed, self._scan_told, self._scan_cancelled)
        self._jobs.start("scan", tasks.scan(sources, recipe), words)
        self.scan_started.emit(sources)
        self.busy_changed.emit(self.tr("Looking for files…"))

    def cancel_scan(self) -> None:
        self._jobs.cancel("scan")

    def drop_scan(self) -> None:
        """Like `cancel_scan`, at once: something else is wanted now, and the scan's last words are not waited for."""
        if self.is_scanning:
            self._jobs.forget("scan")
            self._scan_cancelled()

    def _scan_told(self, progress: ScanProgress) -> None:
        if progress.total:
            self.busy_changed.emit(self.tr("Reading {done:,} of {total:,} files").format(
                done=progress.done, total=progress.total))
        self.scan_progressed.emit(progress)

    def _scan_done(self, report: ScanReport) -> None:
        self._jobs.forget("leave out")
        self.report = self._whole = report
        self.left_out, self._left_before = frozenset(), []
        self.busy_changed.emit("")
        self.scan_finished.emit(report)

    def _scan_failed(self, error: StudioError) -> None:
        self.busy_changed.emit("")
        self.scan_failed.emit()
        self.failed.emit(error)

    def _scan_crashed(self, error: Exception) -> None:
        self.busy_changed.emit("")
        self.scan_failed.emit()
        self.crashed.emit(error)

    def _scan_cancelled(self) -> None:
        self.busy_changed.emit("")
        self.scan_cancelled.emit()

    # --- leaving images out ------------------------------------------------------------------------------------------

    @property
    def can_leave_out(self) -> bool:
        """Built-in sets are drawn as a whole."""
        return self._whole is not None and not self._whole.source[0].startswith(tasks.BUILTIN_PREFIX)

    def leave_out(self, indices: Collection[int]) -> None:
        """Exactly these files are left out from now on; `report_changed` tells when the report is without them."""
        wanted = frozenset(indices)
        if self.can_leave_out and wanted != self.left_out:
            self._left_before.append(self.left_out)
            self._set_left_out(wanted)

    def undo_leaving_out(self) -> bool:
        """Takes the last choice back; False where there is none."""
        if not self._left_before:
            return False
        self._set_left_out(self._left_before.pop())
        return True

    def _set_left_out(self, wanted: frozenset[int]) -> None:
        if self._whole is not None:
            self.left_out = wanted
            words = JobWords(self._left_out_done, self.failed.emit, self.crashed.emit)
            self._jobs.start("leave out", tasks.leave_out(self._whole, wanted), words)

    def _left_out_done(self, report: ScanReport) -> None:
        self.report = report
        self.report_changed.emit(report)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    # --- preparing ---------------------------------------------------------------------------------------------------

    def info(self, recipe: Recipe) -> DataInfo | None:
        """What the next run would train on: exact where it is prepared, else as the report lets expect."""
        if self.report is None:
            return None
        if self._data is not None and self.is_prepared(recipe):
            return _info_of(self._data)
        shape = tasks.expected_shape(self.report, recipe)
        kind: Literal["images", "points"] = "points" if len(shape) == 1 else "images"
        return DataInfo(self.report.name, len(self.report.usable), shape, kind, self.report.source)

    def is_prepared(self, recipe: Recipe) -> bool:
        return self.report is not None and self._data_key == self._key(self.report.source, self.report.fingerprint, recipe)

    def prepare(self, recipe: Recipe, then: Callable[[DataSet], None]) -> None:
        """Calls `then(data)` with the scanned data as the recipe wants them, at once if they are at hand."""
        if self.report is None:
            raise DataError(Text("There is no data yet."), Text("Open a folder, or choose a built-in set."))
        if self._jobs.is_running("leave out"):
            self._waiting = lambda: self.prepare(recipe, then)
            return
        key = self._key(self.report.source, self.report.fingerprint, recipe)
        self._get(key, tasks.prepare(self.report, recipe, self._whole), then)

    def prepare_source(
        self, source: tuple[str, ...], fingerprint: str, recipe: Recipe, then: Callable[[DataSet], None]
    ) -> None:
        """Like `prepare`, for the data of a run: opened again from `source`."""
        self._get(self._key(source, fingerprint, recipe), tasks.open_data(source, recipe, fingerprint), then)

    def cancel_prepare(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self._prepare_cancelled()
        self._jobs.cancel("prepare")

    def _get(self, key: tuple[Any, ...], work: Callable[..., Any], then: Callable[[DataSet], None]) -> None:
        if self._data is not None and key == self._data_key and key[0]:
            then(self._data)
            return
        self._then, self._preparing_key = then, key
        self.busy_changed.emit(self.tr("Preparing the data…"))
        words = JobWords(
            self._prepare_done, self._prepare_failed, self._prepare_crashed, self._prepare_told, self._prepare_cancelled
        )
        self._jobs.start("prepare", work, words)

    @staticmethod
    def _key(source: tuple[str, ...], fingerprint: str, recipe: Recipe) -> tuple[Any, ...]:
        # With the source: a run must remember where its data are now, also when they are a copy of those of before.
        return (fingerprint, source, *(getattr(recipe, name) for name in PREPARATION))

    def _prepare_told(self, value: tuple[int, int]) -> None:
        done, total = value
        self.busy_changed.emit(self.tr("Preparing {done:,} of {total:,} images").format(done=done, total=total))
        self.prepare_progressed.emit(done, total)

    def _prepare_done(self, data: DataSet) -> None:
        self._data, self._data_key = data, self._preparing_key
        self.busy_changed.emit("")
        self.prepared.emit(_info_of(data))
        then, self._then = self._then, None
        if then is not None:
            then(data)

    def _prepare_failed(self, error: StudioError) -> None:
        self._prepare_cancelled()
        self.failed.emit(error)

    def _prepare_crashed(self, error: Exception) -> None:
        self._prepare_cancelled()
        self.crashed.emit(error)

    def _prepare_cancelled(self) -> None:
        self._then = None
        self.busy_changed.emit("")
        self.prepare_ended.emit()

    # --- one original ------------------------------------------------------------------------------------------------

    @Slot(int)
    def load_original(self, index: int, recipe: Recipe) -> None:
        """Decodes one file for the preview; a newer wish drops an older one."""
        if self._whole is not None:
            words = JobWords(self._original_done, self.failed.emit, self.crashed.emit)
            self._jobs.start("original", tasks.load_original(self._whole, index, recipe), words)

    def _original_done(self, result: tuple[int, Any, Any]) -> None:
        self.original_loaded.emit(*result)


def _info_of(data: DataSet) -> DataInfo:
    return DataInfo(data.name, len(data), tuple(data.shape), data.kind, tuple(data.source))

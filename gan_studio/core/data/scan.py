"""Reads every file of a source once, in several threads, and tells what it found while it goes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Sequence

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data import limits
from gan_studio.core.data.duplicates import Duplicates
from gan_studio.core.data.examine import Examiner, Look
from gan_studio.core.data.pool import OrderedPool
from gan_studio.core.data.report import (
    PreparedReport,
    ScannedFile,
    class_factors,
    fingerprint,
    listing_key,
    save_report,
    with_classes,
)  # fmt: skip
from gan_studio.core.data.sniff import load_formats
from gan_studio.core.data.source import Entry, absolute, list_source, source_name
from gan_studio.core.data.store import as_data_set, store_key
from gan_studio.core.data.store_writer import StoreWriter
from gan_studio.core.data.types import FileReport, ScanProgress, ScanReport, SkipReason
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.words import Text, listed, one_after_other

PROGRESS_SECONDS = 0.1
QUICK_SECONDS = 3.0
QUICK_BYTES = 64 * 2**20
FEWEST = 2  # usable images; fewer are no data set
_LARGEST_BATCH = 16

Thumbnail = npt.NDArray[np.uint8] | None
Cancelled = Callable[[], bool]


def scan_files(
    source: Sequence[str], recipe: Recipe | None, workers: int, cancelled: Cancelled
) -> Generator[ScanProgress, None, ScanReport]:
    """See `open.scan`."""
    started = time.perf_counter()
    source = absolute(source)
    yield ScanProgress(0, 0, (), ())
    load_formats()
    entries = yield from list_entries(source, cancelled)
    examiner = Examiner(recipe, for_report=True)
    gathered = _Gathered(recipe, len(entries), examiner)
    try:
        for looks in make_pool(examiner, len(entries), workers).run(entries):
            for look in looks or (None,):
                if cancelled():
                    raise CancelledError
                if look is not None:
                    gathered.take(look)
            if gathered.is_due():
                yield gathered.progress()
        yield gathered.progress()
        report = gathered.report(source, time.perf_counter() - started)
    finally:
        gathered.close()
    if is_worth_keeping(report.seconds, 0):
        save_report(listing_key(source, entries), report)
    return report


def is_worth_keeping(seconds: float, count: int) -> bool:
    """Whether work that took `seconds` and made `count` bytes goes to the cache folder. What is quickly done again
    stays in memory and leaves no traces."""
    return seconds > QUICK_SECONDS or count > QUICK_BYTES


def list_entries(source: Sequence[str], cancelled: Cancelled) -> Generator[ScanProgress, None, list[Entry]]:
    """The entries of `source` (absolute paths), telling how many there are so far."""
    entries: list[Entry] = []
    told = time.monotonic()
    for entry in list_source(source):
        entries.append(entry)
        if len(entries) % 64 == 0 and time.monotonic() - told > PROGRESS_SECONDS:
            if cancelled():
                raise CancelledError
            told = time.monotonic()
            yield ScanProgress(0, 0, (), ())
    if not entries:
        raise DataError(Text("There are no files in {name}.", name=source_name(source)),
                        Text("Choose a folder or zip with pictures in it."))
    return entries


def make_pool(examiner: Examiner, count: int, workers: int) -> OrderedPool[Entry, Look]:
    threads = workers or min(8, os.cpu_count() or 1)
    return OrderedPool(
        examiner, threads=min(threads, max(1, count)), batch=max(1, min(_LARGEST_BATCH, count // (threads * 4))),
        stuck_seconds=limits.STUCK_SECONDS, on_stuck=examiner.stuck)  # fmt: skip


class _Gathered:
    """What has been seen so far."""

    def __init__(self, recipe: Recipe | None, total: int, examiner: Examiner) -> None:
        self._recipe = recipe
        self._total = total
        self._files: list[FileReport] = []
        self._kept: list[int] = []  # indices of the prepared images
        self._duplicates = Duplicates(examiner)
        self._new: list[FileReport] = []
        self._thumbnails: list[Thumbnail] = []
        self._told = time.monotonic()
        self._writer = StoreWriter(recipe, total) if recipe is not None else None

    def take(self, look: Look) -> None:
        index, entry = len(self._files), look.entry
        duplicate_of = -1
        if look.skipped is None:
            duplicate_of = self._duplicates.original(index, look)
        file = ScannedFile(
            index, entry.name, entry.container, entry.bytes, look.width, look.height, look.format, look.mode,
            look.skipped, look.detail, "", duplicate_of, look.note, look.content, entry.path,
            entry.member.offset if entry.member is not None else -1)  # fmt: skip
        self._files.append(file)
        self._new.append(file)
        self._thumbnails.append(look.thumbnail)
        if self._writer is None or self._recipe is None or look.pixels is None:
            return
        if duplicate_of < 0 or self._recipe.keep_duplicates:
            self._writer.expected = self._total * (len(self._kept) + 1) // len(self._files)
            self._writer.append(look.pixels)
            self._kept.append(index)

    def is_due(self) -> bool:
        return time.monotonic() - self._told >= PROGRESS_SECONDS

    def progress(self) -> ScanProgress:
        progress = ScanProgress(len(self._files), self._total, tuple(self._new), tuple(self._thumbnails))
        self._new, self._thumbnails, self._told = [], [], time.monotonic()
        return progress

    def report(self, source: tuple[str, ...], seconds: float) -> ScanReport:
        """Raises `DataError` when there is too little to use."""
        check_enough(self._files, source)
        files = with_classes(self._files)
        mark = fingerprint(file.content for file in files if isinstance(file, ScannedFile) and file.usable)
        name, warnings = source_name(source), _warnings(files, source)
        if self._writer is None or self._recipe is None:
            return ScanReport(source, name, files, seconds, mark, warnings)
        key = store_key(mark, self._recipe)
        images = self._writer.finish(key, keep=is_worth_keeping(seconds, self._writer.bytes))
        if images is None:  # on disk: `prepare` opens it there
            return ScanReport(source, name, files, seconds, mark, warnings)
        factors = class_factors([files[index] for index in self._kept])
        data = as_data_set(images, name=name, source=source, fingerprint=mark, factors=factors)
        if self._writer.warning:
            warnings = (*warnings, self._writer.warning)
        return PreparedReport(source, name, files, seconds, mark, warnings, data, key)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.discard()


def check_enough(files: Sequence[FileReport], source: Sequence[str]) -> None:
    """Raises `DataError` when fewer than `FEWEST` of `files` are usable, saying why the others are not."""
    usable = sum(file.usable for file in files)
    if usable >= FEWEST:
        return
    groups = ScanReport(tuple(source), "", tuple(files), 0.0, "").skipped
    reasons = listed(Text("{count} × {reason}", count=len(group), reason=reason.label.lower())
                     for reason, group in groups.items())
    first, name = next(iter(groups), None), source_name(source)
    if usable == 0:
        message = (Text("No usable picture was found in {name} ({reasons}).", name=name, reasons=reasons) if reasons
                   else Text("No usable picture was found in {name}.", name=name))
    elif reasons:
        message = Text("Only {usable} usable picture was found in {name} ({reasons}).", usable=usable, name=name, reasons=reasons)
    else:
        message = Text("Only {usable} usable picture was found in {name}.", usable=usable, name=name)
    hint = Text("At least {fewest} are needed, and some hundreds for good results.", fewest=FEWEST)
    raise DataError(message, one_after_other(hint, first.advice if first is not None else ""))


def _warnings(files: Sequence[FileReport], source: Sequence[str]) -> tuple[str, ...]:
    warnings: list[str] = [
        Text("{name} disappeared during the scan; what was read is kept.", name=source_name([item]))
        for item in source
        if not os.path.exists(item)
    ]
    usable = sum(file.usable for file in files)
    if usable < 50:
        warnings.append(Text("Only {usable} pictures: G will learn them by heart. Some hundreds are better.", usable=usable))
    unreadable = sum(file.skipped is SkipReason.UNREADABLE for file in files)
    if unreadable:
        warnings.append(Text("{count} files or folders may not be read.", count=unreadable))
    return tuple(warnings)

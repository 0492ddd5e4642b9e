"""The door to the data: scan a source, prepare it for a recipe, look at single files. Numpy and Pillow only.

A source is a sequence of folders, zips and image files, or one built-in set: ("builtin:anime-faces",).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.data import drawn
from gan_studio.core.data.crop import apply_crop
from gan_studio.core.data.decode import FileSkippedError
from gan_studio.core.data.drawn import BUILTIN_PREFIX as BUILTIN_PREFIX
from gan_studio.core.data.examine import Examiner
from gan_studio.core.data.left_out import as_left
from gan_studio.core.data.report import (
    PreparedReport,
    class_factors,
    content_of,
    entries_of,
    exclude,
    listing_key,
    load_report,
)  # fmt: skip
from gan_studio.core.data.report import fingerprint as fingerprint_of
from gan_studio.core.data.scan import (
    Cancelled,
    check_enough,
    is_worth_keeping,
    list_entries,
    make_pool,
    scan_files,
)
from gan_studio.core.data.sniff import load_formats
from gan_studio.core.data.source import Entry, absolute
from gan_studio.core.data.store import as_data_set, open_stored, store_key
from gan_studio.core.data.store_writer import StoreWriter
from gan_studio.core.data.types import DataSet, FileReport, ScanProgress, ScanReport
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.words import Text

__all__ = ["BUILTIN_PREFIX", "apply_crop", "exclude", "load_original", "open_data", "prepare", "scan"]


def scan(
    source: Sequence[str], *, recipe: Recipe | None = None, workers: int = 0, cancelled: Cancelled = lambda: False
) -> Generator[ScanProgress, None, ScanReport]:
    """Looks at every file of `source`.

    Args:
        recipe: with it, the one decode of each file also prepares it: `prepare` for the same recipe is then instant.
        workers: decoding threads; 0 takes one a core, at most 8.
        cancelled: looked at about ten times a second.

    Yields:
        The files read since the last time, about ten times a second; at once a first one that is empty.

    Returns:
        The report (the generator's return value).

    Raises:
        DataError: nothing there, nothing usable, a damaged zip, no room for the prepared images.
        CancelledError: `cancelled` said so.
    """
    if drawn.is_builtin(source):
        return (yield from drawn.scan_builtin(source, recipe or Recipe(), cancelled))
    return (yield from scan_files(source, recipe, workers, cancelled))


def prepare(
    report: ScanReport,
    recipe: Recipe,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Cancelled = lambda: False,
) -> DataSet:
    """The usable files of `report` as `recipe` wants them: cropped, resized, uint8 (N, size, size, C).

    Taken from the cache folder where possible. At most 256 MB are held in memory, more are read from disk as needed.
    Files that can no longer be read are left out.

    Args:
        progress: told (done, total) about ten times a second.

    Raises:
        DataError: too few files are left, or there is no room for the prepared images.
        CancelledError: `cancelled` said so.
    """
    if drawn.is_builtin(report.source):
        return drawn.prepare_builtin(report, recipe, progress, cancelled)
    key = store_key(report.fingerprint, recipe)
    if isinstance(report, PreparedReport) and report.prepared is not None and report.prepared_key == key:
        return report.prepared
    files = [file for file in report.usable if recipe.keep_duplicates or file.duplicate_of < 0]
    images = open_stored(key)
    if images is not None:
        facts = {"name": report.name, "source": report.source, "fingerprint": report.fingerprint}
        data = as_data_set(images, **facts, factors=class_factors(files))
        if len(data) == len(files):
            return data
    return _prepare(report, files, recipe, progress, cancelled)


def _prepare(
    report: ScanReport,
    files: Sequence[FileReport],
    recipe: Recipe,
    progress: Callable[[int, int], None] | None,
    cancelled: Cancelled,
) -> DataSet:
    started = time.perf_counter()
    load_formats()
    examiner = Examiner(recipe, for_report=False)
    writer = StoreWriter(recipe, len(files))
    contents: dict[int, str] = {}
    kept: list[FileReport] = []
    done = 0
    try:
        for looks in make_pool(examiner, len(files), 0).run(entries_of(files)):
            if cancelled():
                raise CancelledError
            for look, file in zip(looks, files[done : done + len(looks)], strict=True):
                if look.pixels is not None:
                    writer.append(look.pixels)
                    kept.append(file)
                    contents[file.index] = look.content
            done += len(looks)
            if progress is not None:
                progress(done, len(files))
        check_enough(kept, report.source)
        # A file that changed or vanished since the scan makes these other data, with a fingerprint of their own.
        gone = {file.index for file in files} - set(contents)
        mark = fingerprint_of(contents.get(f.index, content_of(f)) for f in report.usable if f.index not in gone)
        key = store_key(mark, recipe)
        stored = writer.finish(key, keep=is_worth_keeping(time.perf_counter() - started, writer.bytes))
        images = stored if stored is not None else open_stored(key)
    finally:
        writer.discard()
    if images is None:
        raise DataError(Text("The prepared images were removed while they were made."), Text("Prepare them again."))
    facts = {"name": report.name, "source": report.source, "fingerprint": mark}
    return as_data_set(images, **facts, factors=class_factors(kept))


def open_data(
    source: Sequence[str],
    recipe: Recipe,
    *,
    fingerprint: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Cancelled = lambda: False,
) -> DataSet:
    """Scan and preparation in one call, for the command line and for going on with a run.

    Where no file has changed since the last scan, neither is done again. With the fingerprint of a run's data the images
    that were left out by hand are left out again. Raises like `scan` and `prepare`.
    """
    if drawn.is_builtin(source):
        return drawn.open_builtin(source, recipe, progress, cancelled)
    source = absolute(source)
    report = load_report(listing_key(source, _entries(source, cancelled)))
    if report is None:
        report = _scan_quietly(source, recipe, progress, cancelled)
    return prepare(as_left(report, fingerprint), recipe, progress=progress, cancelled=cancelled)


def _entries(source: Sequence[str], cancelled: Cancelled) -> list[Entry]:
    listing = list_entries(source, cancelled)
    while True:
        try:
            next(listing)
        except StopIteration as end:
            entries: list[Entry] = end.value
            return entries


def _scan_quietly(
    source: Sequence[str], recipe: Recipe, progress: Callable[[int, int], None] | None, cancelled: Cancelled
) -> ScanReport:
    scanning = scan_files(source, recipe, 0, cancelled)
    while True:
        try:
            told = next(scanning)
        except StopIteration as end:
            report: ScanReport = end.value
            return report
        if progress is not None and told.total:
            progress(told.done, told.total)


def load_original(report: ScanReport, index: int, max_side: int = 1024) -> npt.NDArray[np.uint8]:
    """The image of the file with this `index`, upright, scaled down to at most `max_side` pixels.

    Returns:
        uint8 (H, W, 4), not premultiplied.

    Raises:
        DataError: there is no such file, or it can no longer be read.
    """
    if drawn.is_builtin(report.source):
        return drawn.load_builtin(report, index)
    file = next((file for file in report.files[index : index + 1] if file.index == index), None)
    file = file or next((file for file in report.files if file.index == index), None)
    if file is None:
        raise DataError(Text("There is no file number {index}.", index=index), Text("Scan the data again."))
    load_formats()
    entry = entries_of([file])[0]
    try:
        if entry.skipped is not None:
            raise FileSkippedError(entry.skipped)
        decoded, _ = Examiner(None, for_report=False).decode(entry, max_side)
    except FileSkippedError as skip:
        raise skip.about(file.name) from skip
    image = decoded.image
    if max(image.size) > max_side:
        scale = max_side / max(image.size)
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return np.array(image.convert("RGBA"))

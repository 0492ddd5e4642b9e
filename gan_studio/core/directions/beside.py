"""Whether anything is known of the pictures of a run that named sliders could be learned from, without opening one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from gan_studio.core.data import drawn
from gan_studio.core.data.report import with_classes
from gan_studio.core.data.source import Entry, absolute, list_source
from gan_studio.core.data.types import FileReport
from gan_studio.core.directions.labels import labels_of_csv
from gan_studio.core.directions.predictor import LEAST
from gan_studio.core.errors import CancelledError, DataError

_TABLES = frozenset({".csv", ".tsv"})
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
MOST_TABLES = 8
"""That are read to see whether they speak of the pictures."""


@dataclass(frozen=True)
class Beside:
    """Labels that lie with the pictures: in `table`, or, where that is None, in the names of their subfolders."""

    table: Path | None = None


def labels_beside(source: Sequence[str], cancelled: Callable[[], bool]) -> Beside | None:
    """A table in a folder of `source` that names enough of its pictures, else its subfolders; None where there is neither, or
    where the pictures are no longer there. A built-in set has its factors, not files.

    Raises:
        CancelledError
    """
    try:
        if drawn.is_builtin(source):
            return None
        entries: list[Entry] = []
        for entry in list_source(absolute(source)):
            if cancelled():
                raise CancelledError
            entries.append(entry)
    except (DataError, OSError):
        return None
    pictures = [each for each in entries if each.skipped is None and PurePosixPath(each.name).suffix.lower() in _PICTURES]
    if len(pictures) < LEAST:
        return None
    for table in _tables(source):
        if cancelled():
            raise CancelledError
        try:
            labels_of_csv(table, [each.name for each in pictures])
        except DataError:
            continue
        return Beside(table)
    files = with_classes([FileReport(index, each.name, each.container, each.bytes, 0, 0, "", "")
                          for index, each in enumerate(pictures)])
    return Beside() if len({file.class_name for file in files}) > 1 else None


def _tables(source: Sequence[str]) -> list[Path]:
    found: list[Path] = []
    for folder in map(Path, absolute(source)):
        try:
            if folder.is_dir():
                found += sorted(each for each in folder.iterdir() if each.suffix.lower() in _TABLES and each.is_file())
        except OSError:
            continue
    return found[:MOST_TABLES]

"""Built-in sets behind the same doors as folders: scanned, prepared and looked at in the same way."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data import builtin
from gan_studio.core.data.builtin import BUILTIN_PREFIX as BUILTIN_PREFIX
from gan_studio.core.data.report import PreparedReport
from gan_studio.core.data.types import DataSet, ScanProgress, ScanReport
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

_POINT_SIDE = 384  # px of the picture that stands for a point

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None] | None


def is_builtin(source: Sequence[str]) -> bool:
    """Whether `source` is one built-in set.

    Raises:
        DataError: it mixes built-in sets with each other or with files.
    """
    drawn = sum(item.startswith(BUILTIN_PREFIX) for item in source)
    if drawn and len(source) > 1:
        raise DataError(Text("A built-in set cannot be mixed with other data."), Text("Choose either the set or your own files."))
    return drawn == 1


def open_builtin(source: Sequence[str], recipe: Recipe, progress: Progress, cancelled: Cancelled) -> DataSet:
    """Draws the set, or takes it from the cache. Raises `DataError`, `CancelledError`."""
    return builtin.draw_builtin(source[0], recipe, progress=progress, cancelled=cancelled)


def prepare_builtin(report: ScanReport, recipe: Recipe, progress: Progress, cancelled: Cancelled) -> DataSet:
    """The set of `report` for `recipe`; at once when it was scanned with the same settings."""
    if isinstance(report, PreparedReport) and report.prepared is not None and report.prepared_key == _key(recipe):
        return report.prepared
    return open_builtin(report.source, recipe, progress, cancelled)


def load_builtin(report: ScanReport, index: int) -> npt.NDArray[np.uint8]:
    """One sample as uint8 (H, W, 4), as large as it was drawn for the scan; a point is marked within its cloud.

    Raises:
        DataError: there is no such sample.
    """
    side = report.files[index].width if 0 <= index < len(report.files) else 0
    picture = builtin.picture_of(report.source[0], index, side or _POINT_SIDE)
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])


def scan_builtin(source: Sequence[str], recipe: Recipe, cancelled: Cancelled) -> Generator[ScanProgress, None, ScanReport]:
    """Like `open.scan`: thumbnails come out while the set is drawn."""
    report, data = yield from builtin.scan_builtin(source[0], recipe, cancelled)
    return PreparedReport(
        report.source, report.name, report.files, report.seconds, report.fingerprint, (), data, _key(recipe))


def _key(recipe: Recipe) -> str:
    return f"{recipe.size} {recipe.colour}"

"""Built-in sets behind the same doors as folders: scanned, prepared and looked at in the same way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.data.crop import thumbnail
from gan_studio.core.data.report import PreparedReport
from gan_studio.core.data.types import DataSet, FileReport, ScanProgress, ScanReport
from gan_studio.core.errors import CancelledError, DataError

BUILTIN_PREFIX = "builtin:"
_AT_ONCE = 256  # thumbnails in one progress

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None] | None


def is_builtin(source: Sequence[str]) -> bool:
    """Whether `source` is one built-in set.

    Raises:
        DataError: it mixes built-in sets with each other or with files.
    """
    drawn = sum(item.startswith(BUILTIN_PREFIX) for item in source)
    if drawn and len(source) > 1:
        raise DataError("A built-in set cannot be mixed with other data.", "Choose either the set or your own files.")
    return drawn == 1


def key_of(source: Sequence[str]) -> str:
    """The key of the built-in set in `source`. Raises `DataError` when there is no such set."""
    from gan_studio.core.data.builtin import BUILTIN

    key = source[0].removeprefix(BUILTIN_PREFIX)
    if key not in BUILTIN:
        known = ", ".join(f"{BUILTIN_PREFIX}{name}" for name in BUILTIN)
        raise DataError(f"There is no built-in set called '{key}'.", f"There are: {known}.")
    return key


def open_builtin(source: Sequence[str], recipe: Recipe, progress: Progress, cancelled: Cancelled) -> DataSet:
    """Draws the set, or takes it from the cache. Raises `DataError`, `CancelledError`."""
    from gan_studio.core.data.builtin import draw_builtin

    return draw_builtin(key_of(source), recipe, progress=progress, cancelled=cancelled)


def prepare_builtin(report: ScanReport, recipe: Recipe, progress: Progress, cancelled: Cancelled) -> DataSet:
    """The set of `report` for `recipe`; at once when it was scanned with the same settings."""
    if isinstance(report, PreparedReport) and report.prepared is not None and report.prepared_key == _key(recipe):
        return report.prepared
    return open_builtin(report.source, recipe, progress, cancelled)


def load_builtin(report: ScanReport, index: int) -> npt.NDArray[np.uint8]:
    """One drawn image, uint8 (H, W, 4). Raises `DataError` for a set of points or an index outside."""
    data = report.prepared if isinstance(report, PreparedReport) else None
    if data is None:
        data = open_builtin(report.source, Recipe(), None, lambda: False)
    if data.kind == "points" or not 0 <= index < len(data):
        raise DataError(f"{report.name} has no picture number {index}.", "Choose one of those that are shown.")
    return np.array(_image(data, index).convert("RGBA"))


def scan_builtin(source: Sequence[str], recipe: Recipe, cancelled: Cancelled) -> Generator[ScanProgress, None, ScanReport]:
    """Like `open.scan`, while the set is drawn in a thread."""
    started = time.perf_counter()
    key = key_of(source)
    yield ScanProgress(0, 0, (), ())
    drawing = _Drawing(source, recipe, cancelled)
    try:
        while not drawing.ended.wait(0.1):
            if cancelled():
                raise CancelledError
            yield ScanProgress(drawing.done, drawing.total, (), ())
    finally:
        drawing.stop()
    data = drawing.result()
    files: list[FileReport] = []
    for first in range(0, len(data), _AT_ONCE):
        if cancelled():
            raise CancelledError
        batch = range(first, min(first + _AT_ONCE, len(data)))
        new = tuple(_file(data, key, source[0], index) for index in batch)
        files.extend(new)
        pictures = tuple(thumbnail(_image(data, index)) if data.kind == "images" else None for index in batch)
        yield ScanProgress(len(files), len(data), new, pictures)
    seconds = time.perf_counter() - started
    return PreparedReport(tuple(source), data.name, tuple(files), seconds, data.fingerprint, (), data, _key(recipe))


class _Drawing:
    """The set being drawn in a thread of its own."""

    def __init__(self, source: Sequence[str], recipe: Recipe, cancelled: Cancelled) -> None:
        self.done = 0
        self.total = 0
        self.ended = threading.Event()
        self._stopped = False
        self._data: DataSet | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._draw, args=(source, recipe, cancelled), name="draw", daemon=True)
        self._thread.start()

    def _draw(self, source: Sequence[str], recipe: Recipe, cancelled: Cancelled) -> None:
        try:
            self._data = open_builtin(source, recipe, self._tell, lambda: self._stopped or cancelled())
        except BaseException as error:  # raised again in the thread that asked
            self._error = error
        self.ended.set()

    def _tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total

    def stop(self) -> None:
        self._stopped = True
        self._thread.join(2.0)

    def result(self) -> DataSet:
        if self._error is not None:
            raise self._error
        if self._data is None:
            raise CancelledError
        return self._data


def _key(recipe: Recipe) -> str:
    return " ".join(map(str, (recipe.size, recipe.crop, recipe.background, recipe.colour, recipe.keep_duplicates)))


def _image(data: DataSet, index: int) -> Image.Image:
    pixels = data.gather([index])[0].astype(np.uint8, copy=False)
    return Image.fromarray(pixels[..., 0] if pixels.shape[-1] == 1 else pixels).convert("RGB")


def _file(data: DataSet, key: str, container: str, index: int) -> FileReport:
    """'anime-faces' -> 'face-000123'."""
    name = f"{key.split('-')[-1].removesuffix('s')}-{index:06d}" if data.kind == "images" else f"point-{index:06d}"
    if data.kind == "points":
        return FileReport(index, name, container, 8)
    height, width, channels = data.shape
    return FileReport(
        index, name, container, height * width * channels, width, height, "drawn", "RGB" if channels == 3 else "L")

"""Opens a built-in set: draws it, or takes what was drawn before; as a data set, as a scan, or a few as a preview."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import drawn_store, painting
from gan_studio.core.data.builtin.digits import sample_digit
from gan_studio.core.data.builtin.drawn_store import DiskImages, Labels, recoloured
from gan_studio.core.data.builtin.sets import BuiltinSet, builtin_set
from gan_studio.core.data.builtin.toys import TOYS, ToySet
from gan_studio.core.data.types import ArrayDataSet, DataSet, FileReport, ScanProgress, ScanReport
from gan_studio.core.errors import CancelledError
from gan_studio.core.points_picture import picture_of_points

Images = npt.NDArray[np.uint8]
_THUMBNAIL_SIDE = 128  # px, at most
_PREVIEW_SIDE = 64  # px; a face takes about 4 ms there
_TOY_SIDE = 192
_TOY_POINTS = 1500
_MARKED = 24  # points of a toy that get a picture of their own
_CACHED_STEP = 480  # images a step when nothing has to be drawn
_NO_POINTS = np.empty((0, 2), np.float32)


def _never() -> bool:
    return False


def draw_builtin(
    key: str,
    recipe: Recipe,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = _never,
) -> DataSet:
    """The data set of a key ("digits", "builtin:digits", "digits:500"), images drawn at `recipe.size`.

    Images are uint8 NHWC: digits grey, faces coloured, unless `recipe.colour` says otherwise; `factors` holds their
    labels. Points are a `ToySet`, float32 N2. A set that was drawn before at this size comes from the cache folder.

    Args:
        progress: is told (images done, images in the set) about ten times a second.
        cancelled: is asked as often.

    Raises:
        DataError: no such set, or a disk that is full while a set is drawn that is too large for the memory.
        CancelledError: `cancelled` said so; nothing half drawn is kept.
    """
    which = builtin_set(key)
    if which.kind == "points":
        return _toy_set(which)
    shape = _stored_shape(which, recipe.size)
    stored = drawn_store.read_images(drawn_store.store_path(which, recipe.size), shape)
    if stored is None:
        steps = _drawing(which, recipe.size, cancelled)
        done = 0
        while stored is None:
            try:
                done += len(next(steps))
            except StopIteration as end:
                stored = end.value
            if progress is not None:
                progress(done, which.count)
    return _data_set(which, stored, shape, _channels(which, recipe), _labels(which))


def scan_builtin(
    key: str, recipe: Recipe | None = None, cancelled: Callable[[], bool] = _never
) -> Generator[ScanProgress, None, ScanReport]:
    """A built-in set seen as a scan: the set is drawn (and kept for `draw_builtin`) while its thumbnails come out.

    Without a recipe the set is drawn at its native size. Raises like `draw_builtin`.
    """
    started = time.monotonic()
    which = builtin_set(key)
    yield ScanProgress(0, which.count, (), ())
    if which.kind == "points":
        steps = _toy_steps(which)
    else:
        steps = _image_steps(which, recipe.size if recipe else which.native_size, cancelled)
    files: list[FileReport] = []
    for reports, thumbnails in steps:
        files += reports
        yield ScanProgress(len(files), which.count, tuple(reports), tuple(thumbnails))
    return ScanReport(which.source, which.key, tuple(files), time.monotonic() - started, which.fingerprint)


def preview(key: str, count: int) -> Images:
    """A few examples for a card, uint8 (count, 64, 64, 3), at most all there are. A toy gives one picture of its cloud,
    (1, 192, 192, 3). A dozen faces take about 50 ms."""
    which = builtin_set(key)
    if which.kind == "points":
        return picture_of_points(TOYS[which.key].sample(_TOY_POINTS), _NO_POINTS, _TOY_SIDE)[None]
    return recoloured(painting.drawn(which, range(max(1, min(count, which.count))), _PREVIEW_SIDE), 3)


def _drawing(
    which: BuiltinSet, size: int, cancelled: Callable[[], bool]
) -> Generator[Images, None, Images | Path]:
    """Yields the images in order as they are drawn; returns all of them, or where they lie when they are large."""
    shape = _stored_shape(which, size)
    with drawn_store.ImageSink(drawn_store.store_path(which, size), shape) as sink:
        for images in painting.painted(which, size, which.count):
            if cancelled():
                raise CancelledError
            sink.add(images)
            yield images
        _labels(which)  # so that nothing is left to do when the set is opened
        return sink.finish()


def _image_steps(
    which: BuiltinSet, size: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[list[FileReport], list[Images]]]:
    """The set as files with thumbnails, some at a time."""
    shape = _stored_shape(which, size)
    stored = drawn_store.read_images(drawn_store.store_path(which, size), shape)
    digits = [str(sample_digit(index).digit) for index in range(which.count)] if which.key == "digits" else []
    mode, word = ("L", "digit") if which.key == "digits" else ("RGB", "face")
    index = 0
    for images in _drawing(which, size, cancelled) if stored is None else _read(which, stored, shape, cancelled):
        reports = [
            FileReport(
                at, f"{word}-{at:06d}", which.label, images[0].size, size, size, "drawn", mode,
                class_name=digits[at] if digits else "",
            )
            for at in range(index, index + len(images))
        ]
        index += len(images)
        step = -(-size // _THUMBNAIL_SIDE)
        yield reports, list(recoloured(images[:, ::step, ::step], 3))


def _read(
    which: BuiltinSet, stored: Images | Path, shape: tuple[int, ...], cancelled: Callable[[], bool]
) -> Iterator[Images]:
    data = _data_set(which, stored, shape, shape[3], {})
    for first in range(0, which.count, _CACHED_STEP):
        if cancelled():
            raise CancelledError
        yield data.gather(np.arange(first, min(first + _CACHED_STEP, which.count))).astype(np.uint8, copy=False)


def _toy_steps(which: BuiltinSet) -> Iterator[tuple[list[FileReport], list[Images]]]:
    """All points at once. The first few have a picture with their place marked; the rest share that of the cloud."""
    points = TOYS[which.key].sample(which.count)
    shown = points[:_TOY_POINTS]
    thumbnails = [picture_of_points(shown, _NO_POINTS, _THUMBNAIL_SIDE, at) for at in points[:_MARKED]]
    cloud = picture_of_points(shown, _NO_POINTS, _THUMBNAIL_SIDE)
    thumbnails += [cloud] * (which.count - len(thumbnails))
    yield [
        FileReport(at, f"point-{at:06d}", which.label, points[0].nbytes, format="drawn") for at in range(which.count)
    ], thumbnails


def _toy_set(which: BuiltinSet) -> ToySet:
    toy = TOYS[which.key]
    points, parts = toy.sample_parts(which.count)
    return ToySet("points", which.key, which.source, which.fingerprint, points, {"mode": parts}, toy=toy)


def _stored_shape(which: BuiltinSet, size: int) -> tuple[int, ...]:
    return (which.count, size, size, painting.channels_of(which))


def _channels(which: BuiltinSet, recipe: Recipe) -> int:
    return {"auto": painting.channels_of(which), "grey": 1, "rgb": 3}[recipe.colour]


def _data_set(
    which: BuiltinSet, stored: Images | Path, shape: tuple[int, ...], channels: int, factors: Labels
) -> DataSet:
    if isinstance(stored, Path):
        return DiskImages(stored, shape, channels, which.key, which.source, which.fingerprint, factors)
    images = recoloured(stored, channels)
    return ArrayDataSet("images", which.key, which.source, which.fingerprint, images, factors)


def _labels(which: BuiltinSet) -> Labels:
    path = drawn_store.labels_path(which)
    kept = drawn_store.read_labels(path, which.count)
    if kept is None:
        kept = painting.labels(which)
        drawn_store.write_labels(path, kept)
    return kept

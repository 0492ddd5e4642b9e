"""Opens a built-in set: draws it, or takes what was drawn before; as a data set, as a scan, or a few as a preview."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import drawn_store, painting
from gan_studio.core.data.builtin.drawn_store import DiskImages, Labels, recoloured
from gan_studio.core.data.builtin.sets import BuiltinSet, builtin_set
from gan_studio.core.data.builtin.toys import TOYS, ToySet
from gan_studio.core.data.types import ArrayDataSet, DataSet, FileReport, ScanProgress, ScanReport
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.points_picture import picture_of_points
from gan_studio.core.words import Text

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
    steps, done = _images(which, recipe.size, cancelled), 0
    while True:
        try:
            done += len(next(steps))
        except StopIteration as end:
            return _data_set(which, end.value, recipe)
        if progress is not None:
            progress(done, which.count)


def scan_builtin(
    key: str, recipe: Recipe | None = None, cancelled: Callable[[], bool] = _never
) -> Generator[ScanProgress, None, tuple[ScanReport, DataSet]]:
    """A built-in set seen as a scan: thumbnails come out while it is drawn.

    Returns:
        The report, and the set as `draw_builtin` gives it. Without a recipe it is drawn at its native size.

    Raises:
        Like `draw_builtin`.
    """
    started = time.monotonic()
    which = builtin_set(key)
    recipe = recipe or Recipe.make(size=which.native_size or 64)
    yield ScanProgress(0, which.count, (), ())
    data: DataSet
    if which.kind == "points":
        data = _toy_set(which)
        files, thumbnails = _toy_files(which)
        yield ScanProgress(which.count, which.count, tuple(files), tuple(thumbnails))
    else:
        files, steps, index = _image_files(which, recipe), _images(which, recipe.size, cancelled), 0
        while True:
            try:
                images = next(steps)
            except StopIteration as end:
                data = _data_set(which, end.value, recipe)
                break
            step = -(-recipe.size // _THUMBNAIL_SIDE)
            new = files[index : index + len(images)]
            index += len(images)
            small = recoloured(images[:, ::step, ::step], 3)
            yield ScanProgress(index, which.count, tuple(new), tuple(small))
    report = ScanReport(which.source, which.key, tuple(files), time.monotonic() - started, which.fingerprint)
    return report, data


def picture_of(key: str, index: int, size: int) -> Images:
    """Sample `index` of a set as a picture of `size` px, uint8 (size, size, 3); a point is marked within its cloud.

    Raises:
        DataError: there is no such set, or no such sample in it.
    """
    which = builtin_set(key)
    if not 0 <= index < which.count:
        raise DataError(Text("{label} has no sample {index}.", label=which.label, index=index),
                        Text("There are {count:,}, counted from 0.", count=which.count))
    if which.kind == "points":
        points = TOYS[which.key].sample(which.count)
        return picture_of_points(points[:_TOY_POINTS], _NO_POINTS, size, points[index])
    image: Images = recoloured(painting.drawn(which, [index], size), 3)[0]
    return image


def preview(key: str, count: int) -> Images:
    """A few examples for a card, uint8 (count, 64, 64, 3), at most all there are. A toy gives one picture of its cloud,
    (1, 192, 192, 3). A dozen faces take about 50 ms."""
    which = builtin_set(key)
    if which.kind == "points":
        return picture_of_points(TOYS[which.key].sample(_TOY_POINTS), _NO_POINTS, _TOY_SIDE)[None]
    return recoloured(painting.drawn(which, range(max(1, min(count, which.count))), _PREVIEW_SIDE), 3)


def _images(
    which: BuiltinSet, size: int, cancelled: Callable[[], bool]
) -> Generator[Images, None, Images | Path]:
    """Yields the images in order as they are drawn or read; returns all of them, or where they lie when large."""
    shape = (which.count, size, size, painting.channels_of(which))
    path = drawn_store.store_path(which, size)
    stored = drawn_store.read_images(path, shape)
    if stored is not None:
        kept = stored if isinstance(stored, np.ndarray) else DiskImages(stored, shape, shape[3], "", (), "", {})
        for first in range(0, which.count, _CACHED_STEP):
            _go_on(cancelled)
            indices = np.arange(first, min(first + _CACHED_STEP, which.count))
            yield kept.gather(indices) if isinstance(kept, DiskImages) else kept[indices]
        return stored
    with drawn_store.ImageSink(path, shape) as sink:
        for images in painting.painted(which, size, which.count):
            _go_on(cancelled)
            sink.add(images)
            yield images
        _labels(which)  # so that nothing is left to do when the set is opened
        return sink.finish()


def _go_on(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise CancelledError


def _image_files(which: BuiltinSet, recipe: Recipe) -> list[FileReport]:
    word, mode = ("digit", "L") if which.key == "digits" else ("face", "RGB")
    classes = _labels(which)["digit"].astype(int).astype(str).tolist() if which.key == "digits" else [""] * which.count
    size, length = recipe.size, recipe.size**2 * painting.channels_of(which)
    return [
        FileReport(at, f"{word}-{at:06d}", which.label, length, size, size, Text("drawn"), mode, class_name=name)
        for at, name in enumerate(classes)
    ]


def _toy_files(which: BuiltinSet) -> tuple[list[FileReport], list[Images]]:
    """All points. The first few have a picture with their place marked; the rest share that of the cloud."""
    points = TOYS[which.key].sample(which.count)
    shown = points[:_TOY_POINTS]
    thumbnails = [picture_of_points(shown, _NO_POINTS, _THUMBNAIL_SIDE, at) for at in points[:_MARKED]]
    thumbnails += [picture_of_points(shown, _NO_POINTS, _THUMBNAIL_SIDE)] * (which.count - len(thumbnails))
    files = [
        FileReport(at, f"point-{at:06d}", which.label, points[0].nbytes, format=Text("drawn")) for at in range(which.count)
    ]
    return files, thumbnails


def _toy_set(which: BuiltinSet) -> ToySet:
    toy = TOYS[which.key]
    points, parts = toy.sample_parts(which.count)
    return ToySet("points", which.key, which.source, which.fingerprint, points, {"mode": parts}, toy=toy)


def _data_set(which: BuiltinSet, stored: Images | Path, recipe: Recipe) -> DataSet:
    drawn = painting.channels_of(which)
    channels = {"auto": drawn, "grey": 1, "rgb": 3}[recipe.colour]
    factors = _labels(which)
    if isinstance(stored, Path):
        shape = (which.count, recipe.size, recipe.size, drawn)
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

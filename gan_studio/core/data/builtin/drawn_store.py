"""Drawn images on disk: drawn once, then opened at once. A cache: whatever is wrong with it, the set is drawn again."""

from __future__ import annotations

import io
import logging
import os
import secrets
import time
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Literal

import numpy as np
import numpy.typing as npt

from gan_studio.core import atomic
from gan_studio.core.data.builtin.sets import DRAWING_VERSION, BuiltinSet
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text
from gan_studio.paths import cache_dir

log = logging.getLogger(__name__)

RAM_LIMIT = 256 * 2**20  # bytes; larger sets stay on disk
_HEADER = 128  # bytes of a .npy header of version 1 for these shapes, which `save` pads to a multiple of 64
Images = npt.NDArray[np.uint8]
Labels = dict[str, npt.NDArray[np.float32]]


def store_path(which: BuiltinSet, size: int) -> Path:
    """The cached images of the set at a size. Their labels lie beside them."""
    return cache_dir() / "builtin" / f"{which.key}-{which.count}-{size}px-v{DRAWING_VERSION}.npy"


def labels_path(which: BuiltinSet) -> Path:
    return cache_dir() / "builtin" / f"{which.key}-{which.count}-v{DRAWING_VERSION}-labels.npz"


def recoloured(images: Images, channels: int) -> Images:
    """Images (..., C) as grey (1) or colour (3): colour to grey by its luma (ITU-R 601, as Pillow's "L")."""
    if images.shape[-1] == channels:
        return images
    if channels == 3:
        return np.repeat(images, 3, axis=-1)
    grey = np.empty((*images.shape[:-1], 1), np.uint8)
    weights = np.array([0.299, 0.587, 0.114], np.float32)
    for row, image in zip(grey, images, strict=True):  # one at a time: as floats all would take four times the memory
        row[..., 0] = np.rint(image @ weights)
    return grey


@dataclass(frozen=True)
class DiskImages:
    """A data set whose images stay on disk (see `DataSet`). Rows are read by offset, so they never add to the memory."""

    path: Path
    stored_shape: tuple[int, ...]  # (N, H, W, C) in the file
    channels: int  # given out, 1 or 3
    name: str
    source: tuple[str, ...]
    fingerprint: str
    factors: Mapping[str, npt.NDArray[np.float32]]
    kind: Literal["images", "points"] = "images"

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.stored_shape[1:3], self.channels)

    def __len__(self) -> int:
        return self.stored_shape[0]

    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> Images:
        """The images at `indices`, uint8 (B, H, W, C). Raises `DataError` when the file is gone or damaged."""
        rows = np.asarray(indices, np.int64)
        images = np.empty((len(rows), *self.stored_shape[1:]), np.uint8)
        length = int(np.prod(self.stored_shape[1:]))
        try:
            with open(self.path, "rb", buffering=0) as file:
                for image, row in zip(images, rows, strict=True):
                    if not 0 <= row < len(self):
                        raise IndexError(f"image {row} of {len(self)}")
                    file.seek(_HEADER + int(row) * length)
                    if file.readinto(memoryview(image).cast("B")) != length:
                        raise DataError(Text("The drawn set {name} is damaged.", name=self.path.name),
                                        Text("Open the set again."))
        except OSError as error:
            raise DataError(
                Text("The drawn set {name} cannot be read: {why}.", name=self.path.name, why=error.strerror),
                Text("Open the set again.")
            ) from error
        return recoloured(images, self.channels)


def read_images(path: Path, shape: tuple[int, ...]) -> Images | Path | None:
    """What is cached for images of `shape` (N, H, W, C): the array, or its path where it is large, or None."""
    length = int(np.prod(shape))
    try:
        with open(path, "rb") as file:
            if np.lib.format.read_magic(file) != (1, 0):
                return None
            found, fortran, dtype = np.lib.format.read_array_header_1_0(file)
            sound = (found, fortran, dtype, file.tell()) == (shape, False, np.dtype(np.uint8), _HEADER)
            if not sound or os.fstat(file.fileno()).st_size != _HEADER + length:
                return None
            if length > RAM_LIMIT:
                return path
            return np.fromfile(file, np.uint8, length).reshape(shape)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.info("the drawn set %s is drawn again: %s", path.name, error)
        return None


def read_labels(path: Path, count: int) -> Labels | None:
    """The cached labels, float32 (count,) each, or None."""
    try:
        with open(path, "rb") as file, np.load(file, allow_pickle=False) as archive:
            labels: Labels = {name: archive[name] for name in archive.files}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        log.info("the labels %s are made again: %s", path.name, error)
        return None
    sound = bool(labels) and all(each.shape == (count,) and each.dtype == np.float32 for each in labels.values())
    return labels if sound else None


def write_labels(path: Path, labels: Labels) -> None:
    """Keeps labels for next time; where that is impossible they are made again then."""
    buffer = io.BytesIO()
    np.savez(buffer, **labels)  # type: ignore[arg-type]  # numpy's stub takes the names for its own switches
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write_bytes(path, buffer.getvalue())
    except OSError as error:
        log.warning("the labels of the drawn set are not kept for next time: %s", error)


def _remove_old_parts(folder: Path) -> None:
    """Removes what killed programs left: a part that nobody has written to for a day."""
    for path in folder.glob("*.part"):
        with suppress(OSError):  # it has just gone, or another system's program holds it
            if time.time() - path.stat().st_mtime > 86400:
                path.unlink()


class ImageSink:
    """Takes images in order and keeps them in memory, on disk, or both; the file appears only when it is complete.

    A context manager: leaving it early (cancelled, failed) removes what was written.
    """

    def __init__(self, path: Path, shape: tuple[int, ...]) -> None:
        self._path = path
        # A name of its own: the same set may be drawn twice at once, by a scan that was just cancelled and the next one.
        self._part = path.with_name(f"{path.name}.{secrets.token_hex(8)}.part")
        self._shape = shape
        self._done = 0
        self._file: BinaryIO | None = None
        self._array: Images | None = None

    def __enter__(self) -> ImageSink:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _remove_old_parts(self._path.parent)
            self._file = open(self._part, "wb")
            header = {"descr": "|u1", "fortran_order": False, "shape": self._shape}
            np.lib.format.write_array_header_1_0(self._file, header)
        except OSError as error:
            self._close()
            log.warning("the drawn set is not kept for next time: %s", error)
        if int(np.prod(self._shape)) <= RAM_LIMIT or self._file is None:
            self._array = np.empty(self._shape, np.uint8)
        return self

    def add(self, images: Images) -> None:
        """The next images. Raises `DataError` when the disk is full and the set is too large for the memory."""
        if self._array is not None:
            self._array[self._done : self._done + len(images)] = images
        if self._file is not None:
            try:
                self._file.write(np.ascontiguousarray(images).data)
            except OSError as error:
                self._no_cache(error)
        self._done += len(images)

    def finish(self) -> Images | Path:
        """Puts the file in place and returns the images, or their path where they are too large for the memory."""
        if self._file is not None:
            try:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
                self._file = None
                os.replace(self._part, self._path)
            except OSError as error:
                self._no_cache(error)
        return self._path if self._array is None else self._array

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._close()

    def _no_cache(self, error: OSError) -> None:
        self._close()
        if self._array is None:
            raise DataError(
                Text("The drawn images do not fit on the disk of {folder}: {why}.", folder=self._path.parent, why=error.strerror),
                Text("Free some space there, or choose a smaller training size."),
            ) from error
        log.warning("the drawn set is not kept for next time: %s", error)

    def _close(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # a full disk fails again on closing; the first error was told
                self._file.close()
            self._file = None
        with suppress(OSError):  # left-over parts are harmless in a cache
            self._part.unlink(missing_ok=True)

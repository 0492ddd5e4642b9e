"""Prepared images: a .npy file in the cache folder, in memory when small, read by offset when large."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Literal

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data.files import SharedFile
from gan_studio.core.data.types import ArrayDataSet, DataSet
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text
from gan_studio.paths import cache_dir

RAM_LIMIT = 256 * 2**20
CACHE_LIMIT = 10 * 2**30
CACHE_DAYS = 60
_VERSION = 1  # of the way images are prepared; another one leaves older files unused
HEADER_BYTES = 128  # bytes; what numpy writes for any shape that fits on a disk

Images = npt.NDArray[np.uint8]


def store_folder() -> Path:
    return cache_dir() / "prepared"


def store_key(fingerprint: str, recipe: Recipe) -> str:
    """Names the images of `fingerprint` as `recipe` prepares them."""
    words = [_VERSION, fingerprint, recipe.size, recipe.crop, recipe.background.lower(), recipe.colour]
    text = " ".join(map(str, [*words, recipe.keep_duplicates]))
    return f"{hashlib.sha256(text.encode()).hexdigest()[:24]}-{recipe.size}"


@dataclass(frozen=True)
class FileImages:
    """Images in a .npy file, uint8 (N, H, W, C), read by offset."""

    path: Path
    shape: tuple[int, int, int, int]
    offset: int
    file: SharedFile

    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> Images:
        """Raises IndexError for an index outside, DataError when the file cannot be read."""
        wanted = np.asarray(indices, dtype=np.int64)
        if wanted.size and not (wanted.min() >= 0 and wanted.max() < self.shape[0]):
            raise IndexError(f"image {wanted.min()}..{wanted.max()} of {self.shape[0]}")
        images = np.empty((len(wanted), *self.shape[1:]), np.uint8)
        stride = int(np.prod(self.shape[1:]))
        view = images.reshape(-1).data
        for place, index in enumerate(wanted.tolist()):
            target = view[place * stride : (place + 1) * stride]
            try:
                count = self.file.read_into(target, self.offset + index * stride)
            except OSError as error:
                raise _unreadable(self.path, error.strerror or str(error)) from error
            if count != stride:
                raise _unreadable(self.path, Text("it is shorter than it was"))
        return images


@dataclass(frozen=True)
class FileDataSet:
    """A data set read from disk (see `DataSet`): the process stays small however many images there are."""

    name: str
    source: tuple[str, ...]
    fingerprint: str
    images: FileImages
    factors: Mapping[str, npt.NDArray[np.float32]] = field(default_factory=dict)
    kind: Literal["images", "points"] = "images"

    @property
    def shape(self) -> tuple[int, ...]:
        return self.images.shape[1:]

    def __len__(self) -> int:
        return self.images.shape[0]

    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> Images:
        return self.images.gather(indices)


def as_data_set(images: Images | FileImages, **facts: Any) -> DataSet:
    """A `DataSet` of stored images; `facts` are name, source, fingerprint and factors."""
    if isinstance(images, FileImages):
        return FileDataSet(images=images, **facts)
    return ArrayDataSet(kind="images", array=images, **facts)


def open_stored(key: str) -> Images | FileImages | None:
    """The images kept under `key`, None where there are none (or the file is damaged)."""
    path = store_folder() / f"{key}.npy"
    try:
        images = _open(path)
        os.utime(path)  # used now: pruned last
    except (OSError, ValueError):  # absent, or not whole: it is made again
        return None
    return images


def _open(path: Path) -> Images | FileImages:
    with open(path, "rb") as file:
        shape, offset = _read_header(file)
        count = int(np.prod(shape))
        if len(shape) != 4 or os.fstat(file.fileno()).st_size != offset + count:
            raise ValueError(f"{path} is not a whole store")
        if count <= RAM_LIMIT:
            images = np.empty(shape, np.uint8)
            if file.readinto(images.reshape(-1).data) != count:
                raise ValueError(f"{path} ends early")
            return images
    return FileImages(path, shape, offset, SharedFile(path))


def _read_header(file: IO[bytes]) -> tuple[Any, int]:
    if np.lib.format.read_magic(file) != (1, 0):
        raise ValueError("another version of .npy")
    shape, fortran, kind = np.lib.format.read_array_header_1_0(file)
    if fortran or kind != np.uint8:
        raise ValueError("not rows of bytes")
    return shape, file.tell()


def prune(keep: Path) -> None:
    """Removes what was not used for long, then the least recently used until the cache is within its limit."""
    files: list[tuple[float, int, Path]] = []
    for path in [*store_folder().glob("*.npy"), *store_folder().glob(".*.tmp")]:
        try:
            status = path.stat()
        except FileNotFoundError:  # another process prunes too
            continue
        files.append((status.st_mtime, status.st_size, path))
    total, now = sum(size for _, size, _ in files), time.time()
    for modified, size, path in sorted(files):
        days = (now - modified) / 86400
        left_over = path.suffix == ".tmp" and days > 1
        too_much = path.suffix == ".npy" and (total > CACHE_LIMIT or days > CACHE_DAYS)
        if path != keep and (left_over or too_much):
            try:
                path.unlink(missing_ok=True)
            except OSError:  # Windows: a run reads it; next time, then
                continue
            total -= size


def _unreadable(path: Path, why: str) -> DataError:
    return DataError(Text("The prepared images in {path} cannot be read: {why}.", path=path, why=why),
                     Text("Open the data again."))

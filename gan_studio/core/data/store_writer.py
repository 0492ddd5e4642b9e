"""Prepared images on their way into the store: gathered in memory when few, written to disk as they come when many."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path
from typing import IO

import numpy as np

from gan_studio.core.config import Recipe
from gan_studio.core.data import store
from gan_studio.core.data.store import Images, prune, store_folder
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

_SPARE = 200 * 2**20  # bytes that are left free on the disk
_AT_ONCE = 256  # images


class StoreWriter:
    """Takes prepared images one by one and keeps them.

    With colour 'auto' the images are grey until the first coloured one comes.

    Attributes:
        expected: how many images will come, as far as one can tell; a disk that is too full is found out by it.
        warning: a sentence, when the images could not be kept in the cache folder.
    """

    def __init__(self, recipe: Recipe, capacity: int) -> None:
        """At most `capacity` images will come."""
        self._size = recipe.size
        self._channels = 3 if recipe.colour == "rgb" else 1
        self._capacity = capacity
        self._array: Images | None = self._memory()
        self._file: IO[bytes] | None = None
        self._path = Path()
        self._has_room = False
        self.expected = capacity
        self.count = 0
        self.warning = ""

    @property
    def bytes(self) -> int:
        return self.count * self._stride

    def append(self, pixels: Images) -> None:
        """`pixels`: uint8 (size, size), or (size, size, 3).

        Raises:
            DataError: too many for the memory, and the cache folder cannot take them.
        """
        if pixels.ndim == 3 and self._channels == 1:
            self._become_coloured()
        shaped = pixels if pixels.ndim == 3 else pixels[..., None]
        if self._array is not None:
            self._array[self.count] = shaped  # a grey one becomes three equal channels where there are three
        else:
            self._write(np.broadcast_to(shaped, (self._size, self._size, self._channels)))
        self.count += 1

    def finish(self, key: str, *, keep: bool = True) -> Images | None:
        """Keeps the images under `key`: `open_stored(key)` has them from now on.

        Args:
            keep: False leaves images that are in memory there.

        Returns:
            None; or the images themselves, where they are in memory only: not asked to be kept, or the cache folder
            cannot be written (`warning` then says so).

        Raises:
            DataError: like `append`.
        """
        path = store_folder() / f"{key}.npy"
        in_memory = self._array[: self.count] if self._array is not None else None
        if in_memory is not None and not keep:
            return in_memory
        try:
            if in_memory is not None:
                self._begin_file()
                self._put(in_memory)
            self._end_file(path)
        except OSError as error:
            self.discard()
            if in_memory is None:
                raise self._no_room(error.strerror or str(error)) from error
            self.warning = (
                Text("The cache folder {folder} cannot be written ({why}): the images are kept in memory and prepared again "
                     "next time.", folder=store_folder(), why=error.strerror or error)
            )
            return in_memory
        self._array = None
        return None

    def discard(self) -> None:
        """Removes what is not finished. May be called at any time, also after `finish`."""
        if self._file is not None:
            try:
                self._file.close()  # writes what it still holds, and may fail again on a full disk
            except OSError:
                pass
            finally:
                self._file = None
                self._path.unlink(missing_ok=True)

    @property
    def _stride(self) -> int:
        return self._size * self._size * self._channels

    def _memory(self) -> Images | None:
        """Room for all images, where they fit. The system gives the memory as it is filled."""
        if self._capacity * self._stride > store.RAM_LIMIT:
            return None
        return np.empty((self._capacity, self._size, self._size, self._channels), np.uint8)

    def _become_coloured(self) -> None:
        grey, grey_file, grey_path = self._array, self._file, self._path
        self._channels, self._file = 3, None
        self._array = self._memory()
        if grey is not None and self._array is not None:
            self._array[: self.count] = grey[: self.count]
        elif grey is not None:
            for first in range(0, self.count, _AT_ONCE):
                self._write(_coloured(grey[first : min(first + _AT_ONCE, self.count)]))
        elif grey_file is not None:
            try:
                grey_file.close()
                self._recolour(grey_path)
            except OSError as error:
                self.discard()
                raise self._no_room(error.strerror or str(error)) from error
            finally:
                grey_path.unlink(missing_ok=True)

    def _recolour(self, grey_path: Path) -> None:
        with open(grey_path, "rb") as grey:
            grey.seek(store.HEADER_BYTES)
            while block := grey.read(_AT_ONCE * self._size * self._size):
                self._write(_coloured(np.frombuffer(block, np.uint8).reshape(-1, self._size, self._size, 1)))

    def _write(self, images: Images) -> None:
        if not self._has_room and self.bytes > store.RAM_LIMIT // 4:  # enough seen to tell what will come
            self._check_room()
        try:
            if self._file is None:
                self._begin_file()
            self._put(images)
        except OSError as error:
            self.discard()
            raise self._no_room(error.strerror or str(error)) from error

    def _check_room(self) -> None:
        need = (self.expected - self.count) * self._stride
        free = shutil.disk_usage(store_folder()).free
        if free < need + _SPARE:
            self.discard()
            raise self._no_room(Text("{need:.1f} GB more are needed and {free:.1f} GB are free", need=need / 2**30,
                                     free=free / 2**30))
        self._has_room = True

    def _begin_file(self) -> None:
        store_folder().mkdir(parents=True, exist_ok=True)
        self._path = store_folder() / f".{uuid.uuid4().hex}.tmp"
        self._file = open(self._path, "wb", buffering=1 << 20)  # noqa: SIM115 - closed by finish or discard
        self._file.write(b"\0" * store.HEADER_BYTES)

    def _put(self, images: Images) -> None:
        if self._file is None:
            raise RuntimeError("no file has been begun")
        self._file.write(np.ascontiguousarray(images).data)

    def _end_file(self, path: Path) -> None:
        file = self._file
        if file is None:
            raise RuntimeError("no file has been begun")
        shape = (self.count, self._size, self._size, self._channels)
        file.seek(0)
        np.lib.format.write_array_header_1_0(file, {"descr": "|u1", "fortran_order": False, "shape": shape})
        if file.tell() != store.HEADER_BYTES:
            raise RuntimeError(f"numpy's header took {file.tell()} bytes")
        file.flush()
        os.fsync(file.fileno())
        file.close()
        self._file = None
        os.replace(self._path, path)
        prune(keep=path)

    def _no_room(self, why: str) -> DataError:
        return DataError(
            Text("The prepared images do not fit in the cache folder {folder}: {why}.", folder=store_folder(), why=why),
            Text("Make room on that disk, choose a smaller training size, or set GAN_STUDIO_HOME to a folder on another disk."),
        )


def _coloured(grey: Images) -> Images:
    return np.repeat(grey, 3, axis=-1)

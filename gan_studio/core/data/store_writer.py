"""Prepared images on their way into the store: in memory at first, on disk when they become many."""

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

_SPARE = 200 * 2**20  # bytes that are left free on the disk


class StoreWriter:
    """Takes prepared images one by one and keeps them: in memory at first, on disk when they become many.

    With colour 'auto' the images are grey until the first coloured one comes.
    """

    def __init__(self, recipe: Recipe, expected: int) -> None:
        """`expected` images may come, so that a disk that is too full is found out early."""
        self._size = recipe.size
        self._channels = 3 if recipe.colour == "rgb" else 1
        self._expected = expected
        self._images: list[Images] = []
        self._file: IO[bytes] | None = None
        self._path = Path()
        self.count = 0
        self.warning = ""  # a sentence, when the images could not be kept in the cache

    def append(self, pixels: Images) -> None:
        """`pixels`: uint8 (size, size), or (size, size, 3).

        Raises:
            DataError: too many for the memory, and the cache folder cannot take them.
        """
        if pixels.ndim == 3 and self._channels == 1:
            self._become_coloured()
        if pixels.ndim == 2 and self._channels == 3:
            pixels = _coloured(pixels)
        self.count += 1
        if self._file is not None:
            self._write(pixels)
            return
        self._images.append(pixels)
        if self.count * self._stride > store.RAM_LIMIT:
            self._spill()

    def finish(self, key: str) -> Images | None:
        """Keeps the images under `key`: `open_stored(key)` has them from now on.

        Returns:
            None; or the images themselves, where the cache cannot be written but the memory holds them (`warning`
            then says so).

        Raises:
            DataError: like `append`.
        """
        path = store_folder() / f"{key}.npy"
        spilled = self._file is not None
        try:
            if not spilled:
                self._begin_file()
                for pixels in self._images:
                    self._put(pixels)
            self._end_file(path)
        except OSError as error:
            self.discard()
            if spilled:
                raise self._no_room(error.strerror or str(error)) from error
            self.warning = (
                f"The cache folder {store_folder()} cannot be written ({error.strerror or error}): "
                "the images are kept in memory and prepared again next time."
            )
            shape = (self.count, self._size, self._size, self._channels)
            return np.stack(self._images).reshape(shape) if self._images else np.empty(shape, np.uint8)
        self._images = []
        return None

    def discard(self) -> None:
        """Removes what is not finished. May be called at any time, also after `finish`."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)

    @property
    def _stride(self) -> int:
        return self._size * self._size * self._channels

    def _become_coloured(self) -> None:
        self._channels = 3
        self._images = [_coloured(pixels) for pixels in self._images]
        if self._file is None:
            if self.count * self._stride > store.RAM_LIMIT:
                self._spill()
            return
        grey, grey_path = self._file, self._path
        self._file = None
        side = self._size
        try:
            grey.close()
            self._begin_file()
            with open(grey_path, "rb") as file:
                file.seek(store.HEADER_BYTES)
                while block := file.read(side * side):
                    self._put(_coloured(np.frombuffer(block, np.uint8).reshape(side, side)))
        except OSError as error:
            self.discard()
            raise self._no_room(error.strerror or str(error)) from error
        finally:
            grey_path.unlink(missing_ok=True)

    def _spill(self) -> None:
        need = self._expected * self._stride
        try:
            store_folder().mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(store_folder()).free
        except OSError as error:
            raise self._no_room(error.strerror or str(error)) from error
        if free < need + _SPARE:
            raise self._no_room(f"{need / 2**30:.1f} GB are needed and {free / 2**30:.1f} GB are free")
        try:
            self._begin_file()
        except OSError as error:
            raise self._no_room(error.strerror or str(error)) from error
        images, self._images = self._images, []
        for pixels in images:
            self._write(pixels)

    def _write(self, pixels: Images) -> None:
        try:
            self._put(pixels)
        except OSError as error:
            self.discard()
            raise self._no_room(error.strerror or str(error)) from error

    def _begin_file(self) -> None:
        store_folder().mkdir(parents=True, exist_ok=True)
        self._path = store_folder() / f".{uuid.uuid4().hex}.tmp"
        self._file = open(self._path, "wb", buffering=1 << 20)  # noqa: SIM115 - closed by finish or discard
        self._file.write(b"\0" * store.HEADER_BYTES)

    def _put(self, pixels: Images) -> None:
        if self._file is None:
            raise RuntimeError("no file has been begun")
        self._file.write(np.ascontiguousarray(pixels).data)

    def _end_file(self, path: Path) -> None:
        if self._file is None:
            raise RuntimeError("no file has been begun")
        shape = (self.count, self._size, self._size, self._channels)
        self._file.seek(0)
        np.lib.format.write_array_header_1_0(self._file, {"descr": "|u1", "fortran_order": False, "shape": shape})
        if self._file.tell() != store.HEADER_BYTES:
            raise RuntimeError(f"numpy's header took {self._file.tell()} bytes")
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._file = None
        os.replace(self._path, path)
        prune(keep=path)

    def _no_room(self, why: str) -> DataError:
        return DataError(
            f"The prepared images do not fit in the cache folder {store_folder()}: {why}.",
            "Make room on that disk, choose a smaller training size, or set GAN_STUDIO_HOME to a folder on another disk.",
        )


def _coloured(grey: Images) -> Images:
    return np.repeat(grey[..., None], 3, axis=2)

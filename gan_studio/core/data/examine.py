"""Looks at one file: what is it, can it be used, what are its pixels. Runs in the scan's threads."""

from __future__ import annotations

import hashlib
import io
import threading
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data import crop, limits
from gan_studio.core.data.archive import read_member, read_prefix
from gan_studio.core.data.decode import Decoded, FileSkippedError, decode
from gan_studio.core.data.files import SharedFile
from gan_studio.core.data.sniff import SNIFF_BYTES, sniff
from gan_studio.core.data.source import Entry, printable, reason_of
from gan_studio.core.data.types import SkipReason
from gan_studio.core.words import Text

_SNIFF_FIRST = 1_000_000  # bytes; a larger file is only read whole when its beginning is an image's
_DEFAULT_BACKGROUND = "#ffffff"

Pixels = npt.NDArray[np.uint8]


@dataclass(slots=True)
class Look:
    """What was seen of one entry."""

    entry: Entry
    skipped: SkipReason | None = None
    detail: str = ""
    width: int = 0
    height: int = 0
    format: str = ""
    mode: str = ""
    note: str = ""
    content: str = ""  # hash of the file's bytes
    thumbnail_hash: int = 0
    thumbnail: Pixels | None = None
    pixels: Pixels | None = None  # prepared for the recipe: (size, size) when grey, else (size, size, 3)


class Examiner:
    """`examiner(entry)` decodes an entry once and makes from it what is asked for; it never raises for a bad file."""

    def __init__(self, recipe: Recipe | None, *, for_report: bool) -> None:
        """With a `recipe` the prepared pixels are made; `for_report` adds the thumbnail."""
        self._recipe = recipe
        self._for_report = for_report
        self._background = crop.rgb(recipe.background if recipe is not None else _DEFAULT_BACKGROUND)
        self._need = max(crop.THUMBNAIL_SIDE, 2 * recipe.size if recipe is not None else 0)
        self._archives: dict[str, SharedFile] = {}
        self._opening = threading.Lock()
        self.budget = limits.MemoryBudget()

    def __call__(self, entry: Entry) -> Look:
        if entry.skipped is not None:
            return Look(entry, entry.skipped, entry.detail)
        try:
            decoded, content = self.decode(entry, self._need)
            return self._look(entry, decoded, content)
        except FileSkippedError as skip:
            return Look(entry, skip.reason, skip.detail)

    def stuck(self, entry: Entry, thread: int) -> Look:
        """The look at an entry whose decoder never came back in `thread`."""
        self.budget.give_up(thread)
        return Look(entry, SkipReason.CORRUPT, Text("the decoder did not finish within {seconds:.0f} s",
                                                    seconds=limits.STUCK_SECONDS))

    def pixel_hash(self, entry: Entry) -> bytes:
        """Equal for files that show the same pixels. Raises `FileSkippedError`."""
        return self.decode(entry, self._need)[0].pixel_hash()

    def decode(self, entry: Entry, need: int) -> tuple[Decoded, str]:
        """The image, its shorter side perhaps shrunk to `need`, and the hash of the file's bytes. Raises `FileSkippedError`."""
        try:
            if entry.bytes <= limits.WHOLE_FILE_LIMIT:
                return self._read_and_decode(entry, need)
            with self.budget.claim(self.budget.total):  # one large file at a time
                return self._read_and_decode(entry, need)
        except OSError as error:
            raise FileSkippedError(reason_of(error), printable(error.strerror or str(error))) from error
        except MemoryError as error:
            raise FileSkippedError(SkipReason.TOO_LARGE, Text("not enough memory")) from error

    def _read_and_decode(self, entry: Entry, need: int) -> tuple[Decoded, str]:
        if entry.member is not None:
            archive = self._archive(entry.path)
            if entry.member.unpacked > _SNIFF_FIRST:
                _format_of(read_prefix(archive, entry.member), entry.name)
            data = read_member(archive, entry.member)
            return self._decode_bytes(data, entry, need)
        with open(entry.path, "rb", buffering=0) as file:
            data = file.read(min(entry.bytes, _SNIFF_FIRST) + 1)
            format = _format_of(data[:SNIFF_BYTES], entry.name)
            if entry.bytes <= limits.WHOLE_FILE_LIMIT:
                if len(data) > _SNIFF_FIRST:
                    data += file.read(limits.WHOLE_FILE_LIMIT)
                return self._decode_bytes(data, entry, need)
            return self._decode_stream(io.BufferedReader(file), format, entry, need)

    def _decode_bytes(self, data: bytes, entry: Entry, need: int) -> tuple[Decoded, str]:
        format = _format_of(data[:SNIFF_BYTES], entry.name)
        decoded = self._decode(io.BytesIO(data), format, entry, need)
        return decoded, _hash(data)

    def _decode_stream(self, stream: BinaryIO, format: str, entry: Entry, need: int) -> tuple[Decoded, str]:
        decoded = self._decode(stream, format, entry, need)
        with open(entry.path, "rb", buffering=0) as again:  # the decoder closes the file that it was given
            return decoded, hashlib.file_digest(again, "sha256").hexdigest()[:32]

    def _decode(self, stream: BinaryIO, format: str, entry: Entry, need: int) -> Decoded:
        return decode(stream, format=format, name=entry.name, size=entry.bytes, need=need, budget=self.budget)

    def _archive(self, path: str) -> SharedFile:
        with self._opening:
            if path not in self._archives:
                self._archives[path] = SharedFile(path)
            return self._archives[path]

    def _look(self, entry: Entry, decoded: Decoded, content: str) -> Look:
        flat = crop.flatten(decoded.image, self._background)
        look = Look(
            entry, width=decoded.width, height=decoded.height, format=decoded.format, mode=decoded.mode,
            note=decoded.note, content=content)  # fmt: skip
        if self._recipe is not None:
            look.pixels = crop.square(flat, self._recipe)
        if self._for_report:
            look.thumbnail = crop.thumbnail(flat)
            look.thumbnail_hash = hash(look.thumbnail.tobytes())
        return look


def _hash(data: bytes) -> str:
    """Small pieces for small files: above 2047 bytes hashlib lets other threads take the interpreter, and getting it
    back costs more than the hash."""
    piece = 2047 if len(data) < 32_000 else len(data)
    digest = hashlib.sha256()
    for start in range(0, len(data), piece):
        digest.update(data[start : start + piece])
    return digest.hexdigest()[:32]


def _format_of(prefix: bytes, name: str) -> str:
    if not prefix:
        raise FileSkippedError(SkipReason.EMPTY)
    format, reason, detail = sniff(prefix, name)
    if reason is not None:
        raise FileSkippedError(reason, detail)
    return format

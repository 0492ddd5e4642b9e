"""The words of a scan and of a data set. Numpy only, so that the window can use them before torch is loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt

from gan_studio.core.words import Text


def plural_of(kind: Literal["images", "points"]) -> Text:
    """The kind of a data set in a sentence."""
    return Text("images") if kind == "images" else Text("points")


class SkipReason(Enum):
    """Why a file is left out: key, label, and what the person can do about it."""

    NOT_AN_IMAGE = ("not-an-image", Text("Not an image"), Text("Nothing to do: other files are left alone."))
    EMPTY = ("empty", Text("Empty file"), Text("Copy or download the file again."))
    TRUNCATED = ("truncated", Text("Truncated file"), Text("Copy or download the file again: its end is missing."))
    CORRUPT = ("corrupt", Text("Damaged file"), Text("Open it in an image editor and save it again, or get another copy."))
    UNSUPPORTED = ("unsupported", Text("Format not supported"), Text("Save it as PNG or JPEG."))
    TOO_SMALL = ("too-small", Text("Too small"), Text("Use a larger version: at least 8 px on each side."))
    TOO_LARGE = ("too-large", Text("Too large to open safely"),
                 Text("Scale it down in an image editor: a smaller copy trains just as well."))
    UNREADABLE = ("unreadable", Text("No permission to read"),
                  Text("Change the file's permissions, or copy it to your own folder."))
    ENCRYPTED = ("encrypted", Text("Protected by a password"), Text("Unpack the zip with its password and drop the folder."))
    VANISHED = ("vanished", Text("Disappeared during the scan"), Text("Rescan when the folder no longer changes."))
    UNSAFE_NAME = ("unsafe-name", Text("Unsafe name in the zip"),
                   Text("Unpack the zip yourself, look at the file, and drop the folder."))
    LINK_LOOP = ("link-loop", Text("Link that leads back"), Text("Nothing to do: what it leads to is scanned once."))

    def __init__(self, key: str, label: Text, advice: Text) -> None:
        self.key = key
        self.label = label
        self.advice = advice


@dataclass(frozen=True)
class FileReport:
    """One file of a scan."""

    index: int  # position in the scan's order
    name: str  # relative to the dropped folder or zip, '/' between parts
    container: str  # the folder, zip or file that was given, as the person sees it
    bytes: int
    width: int = 0  # pixels after EXIF rotation; 0 where unknown
    height: int = 0
    format: str = ""  # PNG, JPEG, ...
    mode: str = ""  # Pillow's mode as found: RGB, L, CMYK, ...
    skipped: SkipReason | None = None
    detail: str = ""  # the decoder's own words, for the tooltip
    class_name: str = ""  # name of the subfolder, "" at the top
    duplicate_of: int = -1  # index of the first file with the same pixels, -1 for none
    note: str = ""  # what was done to a usable but odd file: "first of 12 frames", "rotated by its EXIF tag"

    @property
    def usable(self) -> bool:
        return self.skipped is None


@dataclass(frozen=True)
class ScanProgress:
    """Files read since the last one, with a thumbnail each (uint8 HWC RGB, at most 128 px; None where skipped)."""

    done: int
    total: int  # 0 while still counting
    files: tuple[FileReport, ...]
    thumbnails: tuple[npt.NDArray[np.uint8] | None, ...]


@dataclass(frozen=True)
class ScanReport:
    """What a scan found."""

    source: tuple[str, ...]  # what was given; opens the same data again
    name: str  # short name for chips and run folders: "anime-faces"
    files: tuple[FileReport, ...]
    seconds: float
    fingerprint: str  # of the usable files' contents, in order; the same data gives the same one on any machine
    warnings: tuple[str, ...] = ()  # sentences: "The folder disappeared during the scan; what was read is kept."

    @cached_property
    def usable(self) -> tuple[FileReport, ...]:
        return tuple(file for file in self.files if file.usable)

    @property
    def skipped(self) -> dict[SkipReason, tuple[FileReport, ...]]:
        """Skipped files by reason, most frequent reason first."""
        groups: dict[SkipReason, list[FileReport]] = {}
        for file in self.files:
            if file.skipped is not None:
                groups.setdefault(file.skipped, []).append(file)
        return {reason: tuple(group) for reason, group in sorted(groups.items(), key=lambda item: -len(item[1]))}

    @property
    def duplicates(self) -> int:
        return sum(file.duplicate_of >= 0 for file in self.files)

    @property
    def classes(self) -> dict[str, int]:
        """Usable files in each subfolder; empty where there are no subfolders."""
        counts: dict[str, int] = {}
        for file in self.usable:
            counts[file.class_name] = counts.get(file.class_name, 0) + 1
        return counts if set(counts) - {""} else {}


class DataSet(Protocol):
    """What a run trains on. Images are read as uint8 NHWC, points as float32 N2; both by index, in any order."""

    @property
    def kind(self) -> Literal["images", "points"]: ...
    @property
    def name(self) -> str: ...
    @property
    def source(self) -> tuple[str, ...]: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def shape(self) -> tuple[int, ...]:
        """(H, W, C) for images with C 1 or 3, (2,) for points."""
        ...
    @property
    def factors(self) -> Mapping[str, npt.NDArray[np.float32]]:
        """Known labels, one array of length N each: a built-in set's factors, or {"class": ...} from subfolders."""
        ...
    def __len__(self) -> int: ...
    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8] | npt.NDArray[np.float32]:
        """The samples at `indices`, in that order: uint8 (B, H, W, C) or float32 (B, 2)."""
        ...


@dataclass(frozen=True)
class ArrayDataSet:
    """A data set held in memory (see `DataSet`). Files on disk have their own class in `store.py`."""

    kind: Literal["images", "points"]
    name: str
    source: tuple[str, ...]
    fingerprint: str
    array: npt.NDArray[np.uint8] | npt.NDArray[np.float32]
    factors: Mapping[str, npt.NDArray[np.float32]] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.array.shape[1:])

    def __len__(self) -> int:
        return len(self.array)

    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8] | npt.NDArray[np.float32]:
        rows: npt.NDArray[np.uint8] | npt.NDArray[np.float32] = self.array[np.asarray(indices)]
        return rows

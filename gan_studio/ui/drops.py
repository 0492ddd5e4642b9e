"""Paths out of a drop or of the clipboard, and what they look like before anything is read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from gan_studio.core.lab.state import SUFFIX as EXPERIMENT_SUFFIX
from gan_studio.session.runs import run_at

IMAGE_SUFFIXES = frozenset((
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".jp2", ".webp", ".gif", ".bmp", ".dib", ".tif", ".tiff", ".avif",
    ".heic", ".heif", ".ico", ".icns", ".tga", ".ppm", ".pgm", ".pbm", ".pnm", ".pcx", ".sgi", ".dds", ".qoi",
))
ARCHIVE_SUFFIXES = frozenset((".zip", ".cbz"))
FILM_SUFFIXES = frozenset((".mp4",))  # of ours: they lead back to where they were made


@dataclass(frozen=True)
class DropSummary:
    """What is being dragged: the paths, whether any could hold images, and the file types found where none could."""

    paths: tuple[str, ...]
    promising: bool
    single_files: int  # image files given one by one; 0 when a folder or a zip is among them
    other_types: tuple[str, ...] = ()
    experiment: bool = False  # one of the Lab, to be opened there


def paths_of(mime: QMimeData) -> tuple[str, ...]:
    """Local paths in a drag or in the clipboard; without URLs, lines of text that name something that exists."""
    if mime.hasUrls():
        return tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile() and url.toLocalFile())
    return paths_of_text(mime.text()) if mime.hasText() else ()


def paths_of_text(text: str) -> tuple[str, ...]:
    """Existing paths named by lines of text: plain, quoted, with ~, or as file:// addresses. Empty when there is none."""
    found = []
    for line in text.splitlines()[:1000]:
        words = line.strip().strip("\"'")
        if words.startswith("file:"):
            words = QUrl(words).toLocalFile()
        if words and len(words) < 4096 and _exists(path := os.path.expanduser(words)):
            found.append(path)
    return tuple(found)


def summarise(paths: Iterable[str]) -> DropSummary:
    """Look at names only, so that dragging over the window never waits for a disk."""
    given = tuple(paths)
    suffixes = Counter[str]()
    singles = containers = 0
    for path in given:
        suffix = Path(path).suffix.lower()
        if suffix == EXPERIMENT_SUFFIX and not os.path.isdir(path):
            return DropSummary(given, True, 0, experiment=True)
        if suffix in ARCHIVE_SUFFIXES or os.path.isdir(path):
            containers += 1
        elif suffix in IMAGE_SUFFIXES or not suffix or (suffix in FILM_SUFFIXES and len(given) == 1):
            singles += 1
        else:
            suffixes[suffix] += 1
    other = tuple(suffix for suffix, _ in suffixes.most_common(4))
    return DropSummary(given, bool(singles or containers), 0 if containers else singles, other)


def may_be_opened(paths: Iterable[str]) -> bool:
    """Whether, by the names, images, a run or an experiment are among `paths`."""
    given = tuple(paths)
    return summarise(given).promising or any(run_at(path) is not None for path in given)


def _exists(path: str) -> bool:
    try:
        return os.path.exists(path)
    except ValueError:  # a NUL inside: no path can hold it
        return False

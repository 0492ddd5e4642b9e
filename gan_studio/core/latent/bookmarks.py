"""Bookmarks: latents with a name, in an order of the person's own, kept with the run in bookmarks.json."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gan_studio.core.latent.held import Held
from gan_studio.core.latent.kept import read_kept, rubbish, write_kept

BOOKMARKS_FILE = "bookmarks.json"
FORMAT, VERSION = "gan-studio-bookmarks", 1
MOST = 1000
LONGEST_NAME = 80  # characters


@dataclass(frozen=True)
class Bookmark:
    """`key` names it for good, whatever its name and place become."""

    key: str
    name: str
    held: Held


@dataclass(frozen=True)
class Bookmarks:
    """All bookmarks of a run, in order. Edits give others."""

    all: tuple[Bookmark, ...] = ()

    def __post_init__(self) -> None:
        if len(self.all) > MOST or len({mark.key for mark in self.all}) < len(self.all):
            raise ValueError(f"{len(self.all)} bookmarks, or two of one key")

    def __len__(self) -> int:
        return len(self.all)

    def __iter__(self) -> Iterator[Bookmark]:
        return iter(self.all)

    def find(self, key: str) -> Bookmark | None:
        """The bookmark of a key."""
        return next((mark for mark in self.all if mark.key == key), None)

    def place(self, key: str) -> int:
        """Where it stands, -1 where it is not there."""
        return next((place for place, mark in enumerate(self.all) if mark.key == key), -1)

    def free_name(self, wanted: str, key: str = "") -> str:
        """`wanted`, or with a number behind it where another bookmark than `key` has that name; short enough."""
        wanted = " ".join(wanted.split())[:LONGEST_NAME]
        taken = {mark.name for mark in self.all if mark.key != key}
        name, number = wanted, 2
        while name in taken:
            end = f" {number}"
            name, number = wanted[: LONGEST_NAME - len(end)] + end, number + 1
        return name

    def with_new(self, held: Held, name: str) -> tuple[Bookmarks, Bookmark]:
        """With one more at the end, of a name that no other has. Raises ValueError where there are too many."""
        made = Bookmark(secrets.token_hex(6), self.free_name(name), held)
        return Bookmarks((*self.all, made)), made

    def with_name(self, key: str, name: str) -> Bookmarks:
        """With another name for one; an empty one changes nothing."""
        name = self.free_name(name, key)
        return Bookmarks(tuple(replace(mark, name=name) if mark.key == key and name else mark for mark in self.all))

    def with_moved(self, key: str, place: int) -> Bookmarks:
        """With one at another place, 0 being the first."""
        mark = self.find(key)
        if mark is None:
            return self
        others = [each for each in self.all if each is not mark]
        others.insert(min(max(0, place), len(others)), mark)
        return Bookmarks(tuple(others))

    def without(self, key: str) -> Bookmarks:
        return Bookmarks(tuple(mark for mark in self.all if mark.key != key))

    def with_again(self, mark: Bookmark, place: int) -> Bookmarks:
        """With one that was taken away, where it was."""
        if self.find(mark.key) is not None:
            return self
        kept = list(self.all)
        kept.insert(min(max(0, place), len(kept)), replace(mark, name=self.free_name(mark.name)))
        return Bookmarks(tuple(kept))


def read_bookmarks(folder: Path, latent_dim: int) -> Bookmarks:
    """Those kept in `folder`; none where there is no file.

    Raises:
        StudioError: the file cannot be read or understood, is of a newer version, or of a generator of another size.
    """
    path = folder / BOOKMARKS_FILE
    table = read_kept(path, FORMAT, VERSION)
    if table is None:
        return Bookmarks()
    try:
        found = Bookmarks(tuple(_bookmark(row) for row in table["bookmarks"]))
    except (KeyError, TypeError, ValueError) as error:
        raise rubbish(path) from error
    if any(len(mark.held.z) != latent_dim for mark in found):
        raise rubbish(path)
    return found


def write_bookmarks(folder: Path, bookmarks: Bookmarks) -> None:
    """Raises RunError, and then what was there is untouched."""
    rows = [{"key": mark.key, "name": mark.name, "held": mark.held.to_json()} for mark in bookmarks]
    write_kept(folder / BOOKMARKS_FILE, FORMAT, VERSION, {"bookmarks": rows})


def _bookmark(row: Any) -> Bookmark:
    key, name = row["key"], row["name"]
    if not isinstance(key, str) or not isinstance(name, str) or not key or not name.strip() or len(name) > LONGEST_NAME:
        raise ValueError("a bookmark without a name")
    return Bookmark(key, name, Held.from_json(row["held"]))

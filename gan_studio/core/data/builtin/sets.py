"""The table of built-in sets. To add one: a line here, and how to draw it in `painting.py` (images) or `toys.py`."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Literal

from gan_studio.core.data.builtin.toys import TOY_COUNT, TOYS
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

BUILTIN_PREFIX = "builtin:"
DRAWING_VERSION = 1
"""Goes up when any set is drawn differently, so that what is cached is drawn again and old runs can tell."""


@dataclass(frozen=True)
class BuiltinSet:
    """A set that the program makes itself. `count` samples; images are best at `native_size` px (0 for points)."""

    key: str
    label: str
    kind: Literal["images", "points"]
    count: int
    native_size: int
    description: str

    @property
    def source(self) -> tuple[str, ...]:
        """What opens this set again, with its count where that is not the usual one."""
        usual = BUILTIN[self.key].count
        return (f"{BUILTIN_PREFIX}{self.key}" + ("" if self.count == usual else f":{self.count}"),)

    @property
    def fingerprint(self) -> str:
        """The same on any machine for the same version of the drawing; it does not depend on the training size."""
        return hashlib.sha256(f"{self.key} {self.count} {DRAWING_VERSION}".encode()).hexdigest()


def _table() -> dict[str, BuiltinSet]:
    images = (
        BuiltinSet("anime-faces", Text("Anime faces"), "images", 4800, 64,
                   Text("Drawn from known factors: hair, eyes, mouth, skin, glasses, background.")),
        BuiltinSet("digits", Text("Handwritten digits"), "images", 10_000, 32,
                   Text("Ten digits in many hands: tilt, thickness, sticks and loops.")),
    )
    points = (BuiltinSet(toy.key, toy.label, "points", TOY_COUNT, 0, toy.description) for toy in TOYS.values())
    return {each.key: each for each in (*images, *points)}


BUILTIN: dict[str, BuiltinSet] = _table()


def builtin_set(key: str) -> BuiltinSet:
    """The set of a key, with or without the prefix. `digits:500` is the first 500 of the digits.

    Raises:
        DataError: there is no such set, or not so many in it.
    """
    name, _, count = key.removeprefix(BUILTIN_PREFIX).partition(":")
    found = BUILTIN.get(name)
    if found is None:
        raise DataError(Text("There is no built-in set called '{name}'.", name=name),
                        Text("There are: {names}.", names=", ".join(BUILTIN)))
    if not count:
        return found
    if not count.isascii() or not count.isdigit() or not 1 <= int(count) <= 10 * found.count:
        raise DataError(Text("'{key}': {count} is not a possible number of samples.", key=key, count=count),
                        Text("Choose 1 to {most}.", most=10 * found.count))
    return replace(found, count=int(count))

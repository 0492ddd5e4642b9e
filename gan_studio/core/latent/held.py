"""What a picture is drawn from, whole: undo, bookmarks, keyframes and the state inside an exported picture are all a `Held`.

A latent z comes from a seed and is changed by its sliders. A generator with a mapping network reads w, which can be changed
beyond what z can say: by steps along directions found in w, by what a photo asked for, by styles of another latent. All of
that comes after the mapping and after truncation, w' = mean + psi (w - mean) + shift, so the sliders of z go on working.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.errors import StudioError
from gan_studio.core.words import Text

Floats = npt.NDArray[np.float32]

VERSION = 1
LARGEST_SEED = 2**31 - 1
LIMIT = 1e3
"""No value of a latent is as large: far beyond, generators draw infinities."""
MOST_STYLES, LONGEST = 64, 4096


@dataclass(frozen=True, eq=False)
class Style:
    """What happens to w, as the renderer takes it.

    Attributes:
        shift: added to the w of each of the T styles, or None.
        other: another latent, whose w takes the place of this one's in styles `first` to `last` (both inside), or None.
    """

    shift: Floats | None = None
    other: Floats | None = None
    first: int = 0
    last: int = 0


@dataclass(frozen=True, eq=False)
class Move:
    """A step of `amount` times `vector` in w, at styles `first` to `last` (both inside; beyond the last is cut off). `key`
    names the direction. The vector is the same at every style, (S,), or has a row for each, (T, S)."""

    key: str
    vector: Floats
    amount: float
    first: int = 0
    last: int = MOST_STYLES


@dataclass(frozen=True, eq=False)
class Mix:
    """Styles `first` to `last` (both inside) come from the latent `other`."""

    other: Floats
    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Held:
    """One moment in the hand. Arrays are never changed in place, so moments share them.

    Attributes:
        seed: where z came from.
        z: (L,) float32, as it is now.
        psi: truncation; 1 is what the generator was trained with.
        moves: steps along directions in w, in the order in which they were first made. Those in z are in z itself.
        photo: what was added to each style of w so that a photo comes out, (T, S), or None.
        styles: T, how many styles the generator reads; 0 where it has none, and then there are no moves, photo or mix.
    """

    seed: int
    z: Floats
    psi: float = 1.0
    moves: tuple[Move, ...] = ()
    photo: Floats | None = None
    mix: Mix | None = None
    styles: int = 0

    def style(self) -> Style | None:
        """What the renderer is to do to w; None where nothing is done."""
        shift = self.shift()
        if shift is None and self.mix is None:
            return None
        if self.mix is None:
            return Style(shift)
        return Style(shift, self.mix.other, self.mix.first, self.mix.last)

    def shift(self) -> Floats | None:
        """All that is added to w at each style, (T, S); None where nothing is."""
        steps = [move for move in self.moves if move.amount]
        if not self.styles or (self.photo is None and not steps):
            return None
        length = self.photo.shape[1] if self.photo is not None else steps[0].vector.shape[-1]
        shift = np.zeros((self.styles, length), np.float32) if self.photo is None else self.photo.copy()
        for move in steps:
            rows = move.vector[move.first : move.last + 1] if move.vector.ndim == 2 else move.vector
            shift[move.first : move.last + 1] += np.float32(move.amount) * rows
        return shift

    def moved(self, key: str) -> float:
        """How far it has gone along the direction in w of this name."""
        return next((move.amount for move in self.moves if move.key == key), 0.0)

    def with_move(self, move: Move) -> Held:
        """The same with this step in place of the one of its name; a step of 0 is none."""
        kept = tuple(move if each.key == move.key else each for each in self.moves)
        if move.key not in {each.key for each in kept}:
            kept = (*kept, move)
        return replace(self, moves=tuple(each for each in kept if each.amount))

    def fits(self, latent_dim: int, styles: int) -> bool:
        """Whether a generator of these sizes can draw it."""
        return len(self.z) == latent_dim and self.styles in (0, styles)

    def to_json(self) -> dict[str, Any]:
        """As JSON, to the last bit."""
        mix = self.mix
        return {
            "version": VERSION, "seed": self.seed, "z": _packed(self.z), "psi": self.psi, "styles": self.styles,
            "moves": [{"key": move.key, "vector": _packed(move.vector), "rows": len(move.vector) if move.vector.ndim == 2 else 1,
                       "amount": move.amount, "first": move.first, "last": move.last} for move in self.moves],
            "photo": None if self.photo is None else {"rows": len(self.photo), "values": _packed(self.photo)},
            "mix": None if mix is None else {"other": _packed(mix.other), "first": mix.first, "last": mix.last},
        }

    @classmethod
    def from_json(cls, table: object) -> Held:
        """What `to_json` gave.

        Raises:
            StudioError: it was written by a newer version, or is nothing of the kind.
        """
        try:
            return _read(table)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise StudioError(Text("The latent in it cannot be understood."),
                              Text("It was changed or cut off after it was saved.")) from error


def _read(table: Any) -> Held:
    if not isinstance(table, Mapping):
        raise TypeError("no table")
    if int(table["version"]) > VERSION:
        raise StudioError(Text("It was saved by a newer version of GAN Studio."), Text("Update the program to open it."))
    styles = _within(table["styles"], 0, MOST_STYLES)
    z = _unpacked(table["z"])
    photo = table["photo"]
    moves = tuple(
        Move(str(row["key"]), _rows(row), _finite(row["amount"]), _within(row["first"], 0, MOST_STYLES),
             _within(row["last"], 0, MOST_STYLES)) for row in table["moves"])
    mix = table["mix"]
    held = Held(
        _within(table["seed"], 0, LARGEST_SEED), z, _finite(table["psi"]), moves,
        None if photo is None else _unpacked(photo["values"]).reshape(_within(photo["rows"], 1, MOST_STYLES), -1),
        None if mix is None else Mix(_unpacked(mix["other"]), _within(mix["first"], 0, MOST_STYLES),
                                     _within(mix["last"], 0, MOST_STYLES)), styles)
    lengths = {move.vector.shape[-1] for move in moves} | ({held.photo.shape[1]} if held.photo is not None else set())
    tables = [held.photo, *(move.vector for move in moves if move.vector.ndim == 2)]
    if len(lengths) > 1 or any(table is not None and len(table) != styles for table in tables):
        raise ValueError("the styles do not go together")
    if ((lengths or held.mix) and not styles) or (held.mix and held.mix.other.shape != z.shape):
        raise ValueError("styles of a generator without any")
    return held


def _rows(row: Mapping[str, Any]) -> Floats:
    """The vector of a step: (S,), or (T, S)."""
    vector, count = _unpacked(row["vector"]), _within(row.get("rows", 1), 1, MOST_STYLES)
    return vector if count == 1 else vector.reshape(count, -1)


def _within(value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(f"{value} is not within {least} and {most}")
    return value


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number) or abs(number) > LIMIT:
        raise ValueError(f"{value} is no amount")
    return number


def _packed(values: Floats) -> str:
    return base64.b64encode(np.ascontiguousarray(values, "<f4").tobytes()).decode()


def _unpacked(text: Any) -> Floats:
    values = np.frombuffer(base64.b64decode(text, validate=True), "<f4").astype(np.float32)
    if not 1 <= len(values) <= LONGEST * MOST_STYLES or not np.isfinite(values).all() or np.abs(values).max() > LIMIT:
        raise ValueError("no latent")
    return values

"""directions.json: directions with a name and what was measured of them, and how strong each dimension is.

It lies in a run folder that comes with directions (as the program's own generator does), and in the folder in which a
person's finds are kept with a run.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from gan_studio.core.atomic import write_json
from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.held import MOST_STYLES, Move

DIRECTIONS_FILE = "directions.json"
VERSION = 2
MOST = 1000
LARGEST = 200_000_000  # bytes

GOOD_CORRELATION, GOOD_OTHERS = 0.5, 0.6
"""A slider beyond these does not do what its name says."""

Floats = npt.NDArray[np.float32]
Space = Literal["z", "w"]
Origin = Literal["labels", "pca", "sefa", "marks", "file"]
ORIGINS: tuple[Origin, ...] = ("labels", "pca", "sefa", "marks", "file")


@dataclass(frozen=True, eq=False)
class Direction:
    """One direction of latent space. A slider's value a moves by a times `vector`.

    Attributes:
        key: names it within a run: the factor that it was fitted to ("hair_length"), "pca 1", "sefa 3" ...
        label: its name on a slider, "Hair length".
        low, high: what its two ends show, in a word or two: "short", "long"; may be empty.
        vector: float32; in z (L,); in w (S,) for all styles alike, or (T, S) with a row for each style.
        correlation: between the slider's value, -3 to 3, and the measured factor, in pictures that were not fitted to;
            None where no factor is known.
        others: how much the other factor that moves most moves, as a share of this one's move (0: none does).
        reading: correlation of what is measured with the truth, on real pictures (1: measured perfectly).
        space: whether the vector is in z or in w.
        origin: how it was found.
        explained: share of the variance (PCA) or of what the weights pass on (SeFa) that it stands for; None elsewhere.
        first, last: styles that it moves, both inside; beyond the last is cut off. For w alone.
        locked: others are fitted so that they do not move along it.
        images_seen: how far the generator was trained when it was found; -1 where not known.
    """

    key: str
    label: str
    low: str
    high: str
    vector: npt.ArrayLike
    correlation: float | None = None
    others: float | None = None
    reading: float = 1.0
    space: Space = "z"
    origin: Origin = "labels"
    explained: float | None = None
    first: int = 0
    last: int = MOST_STYLES
    locked: bool = False
    images_seen: int = -1

    def __post_init__(self) -> None:
        object.__setattr__(self, "vector", np.asarray(self.vector, np.float32))

    @property
    def values(self) -> Floats:
        """The vector, as an array."""
        found: Floats = np.asarray(self.vector, np.float32)
        return found

    @property
    def is_good(self) -> bool:
        """Whether it does what its name says, as far as was measured."""
        return (self.correlation is None or self.correlation >= GOOD_CORRELATION) and (
            self.others is None or self.others <= GOOD_OTHERS)

    def axis(self) -> Axis:
        """The way along which a slider moves what is held."""
        if self.space == "z":
            return Axis.of_direction(self.key, self.values)
        return Axis.of_move(Move(self.key, self.values, 0.0, self.first, self.last))

    def fits(self, latent_dim: int, styles: int, style_dim: int) -> bool:
        """Whether a generator of these sizes can go along it; styles and style_dim are 0 where it has no w."""
        if self.space == "z":
            return self.values.shape == (latent_dim,)
        return bool(styles) and self.values.shape in ((style_dim,), (styles, style_dim))

    def to_json(self) -> dict[str, Any]:
        return {"key": self.key, "label": str(self.label), "low": str(self.low), "high": str(self.high),
                "space": self.space, "origin": self.origin, "rows": len(self.values) if self.values.ndim == 2 else 0,
                "vector": base64.b64encode(self.values.astype("<f4").tobytes()).decode(), "correlation": self.correlation,
                "others": self.others, "reading": self.reading, "explained": self.explained, "first": self.first,
                "last": self.last, "locked": self.locked, "images_seen": self.images_seen}


@dataclass(frozen=True, eq=False)
class Directions:
    """What is known about a generator's latent space.

    Attributes:
        latent_dim: length of z.
        effects: mean change of a picture, in grey levels, when each dimension goes from one end to the other; or empty.
        styles, style_dim: of w; 0 where the generator has none.
        images_seen: how far the generator was trained at the last search; -1 where not known.
        marks: pictures marked by hand, each with its latent and what was said of it.
    """

    latent_dim: int
    directions: tuple[Direction, ...] = ()
    effects: tuple[float, ...] = ()
    styles: int = 0
    style_dim: int = 0
    images_seen: int = -1
    marks: tuple[Mapping[str, Any], ...] = field(default=())

    @property
    def strongest(self) -> list[int]:
        """The dimensions, the one that changes pictures most first."""
        return sorted(range(len(self.effects)), key=lambda index: -self.effects[index])

    def find(self, key: str) -> Direction | None:
        return next((each for each in self.directions if each.key == key), None)


def write_directions(folder: Path, found: Directions) -> Path:
    """Writes directions.json into `folder`. Raises OSError."""
    path = folder / DIRECTIONS_FILE
    write_json(path, {
        "version": VERSION, "latent_dim": found.latent_dim, "styles": found.styles, "style_dim": found.style_dim,
        "images_seen": found.images_seen, "directions": [each.to_json() for each in found.directions],
        "effects": found.effects, "marks": list(found.marks)})
    return path


def read_directions(folder: Path) -> Directions | None:
    """What directions.json in `folder` says; None where there is none, or where it cannot be understood: whoever asks goes
    on with plain dimensions."""
    try:
        return understood(json.loads((folder / DIRECTIONS_FILE).read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def is_newer(folder: Path) -> bool:
    """Whether directions.json in `folder` was written by a newer version of the program."""
    try:
        version = json.loads((folder / DIRECTIONS_FILE).read_bytes())["version"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
    return isinstance(version, int) and version > VERSION


def understood(table: Any) -> Directions:
    """The directions that a table of JSON stands for. Raises ValueError, KeyError or TypeError where it is none."""
    version = table["version"]
    if version not in (1, VERSION) or (version == 1 and table["space"] != "z"):
        raise ValueError("another version")
    sizes = [_whole(table["latent_dim"], 1), *(_whole(table.get(name, 0), 0) for name in ("styles", "style_dim"))]
    effects = tuple(_finite(value) for value in table["effects"])
    seen = _whole(table.get("images_seen", -1), -1)
    directions = tuple(_direction(row, sizes, seen) for row in table["directions"])
    marks = table.get("marks", [])
    if len(effects) not in (0, sizes[0]) or len(directions) > MOST or not isinstance(marks, list):
        raise ValueError("the sizes do not go together")
    if len({each.key for each in directions}) < len(directions):
        raise ValueError("two directions have one name")
    return Directions(sizes[0], directions, effects, sizes[1], sizes[2], seen, tuple(dict(mark) for mark in marks))


def _direction(row: Mapping[str, Any], sizes: Sequence[int], seen: int) -> Direction:
    vector = vector_of(row["vector"])
    rows = _whole(row.get("rows", 0), 0)
    if row.get("space", "z") not in ("z", "w") or row.get("origin", "labels") not in ORIGINS:
        raise ValueError("an unknown kind of direction")
    explained, first, last = row.get("explained"), row.get("first", 0), row.get("last", MOST_STYLES)
    found = Direction(
        str(row["key"]), str(row["label"]), str(row["low"]), str(row["high"]), vector.reshape(rows, -1) if rows else vector,
        _maybe(row["correlation"]), _maybe(row["others"]), _finite(row["reading"]), row.get("space", "z"),
        row.get("origin", "labels"), _maybe(explained), _whole(first, 0), _whole(last, 0), bool(row.get("locked", False)),
        _whole(row.get("images_seen", seen), -1))
    if not found.fits(*sizes) or not found.values.any():
        raise ValueError("a direction does not fit the generator")
    return found


def vector_of(kept: Any) -> Floats:
    """The numbers of a vector as files hold it: float32 in base64, or, by version 1, a list. Raises ValueError or TypeError."""
    if isinstance(kept, str):
        vector = np.frombuffer(base64.b64decode(kept, validate=True), "<f4").astype(np.float32)
    else:
        vector = np.array([_finite(value) for value in kept], np.float32)
    if not np.isfinite(vector).all():
        raise ValueError("not numbers")
    return vector


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number


def _maybe(value: Any) -> float | None:
    return None if value is None else _finite(value)


def _whole(value: Any, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ValueError(f"{value} is no size")
    return value

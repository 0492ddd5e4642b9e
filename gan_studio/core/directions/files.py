"""directions.json in a run folder: directions with a name and measured meaning, and how strong each dimension is."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gan_studio.core.atomic import write_json

DIRECTIONS_FILE = "directions.json"
VERSION = 1


@dataclass(frozen=True)
class Direction:
    """One direction of latent space.

    Attributes:
        key: the factor that it was fitted to, "hair_length".
        label: its name on a slider, "Hair length".
        low, high: what its two ends show, in a word or two: "short", "long".
        vector: unit length, (L,): z + a * vector moves by a standard deviations of z.
        correlation: between the slider's value, -3 to 3, and the measured factor, in pictures that were not fitted to.
        reading: correlation of what is measured with the truth, on real pictures (1: measured perfectly).
        others: how much the other factor that moves most moves, as a share of this one's move (0: none does).
    """

    key: str
    label: str
    low: str
    high: str
    vector: tuple[float, ...]
    correlation: float
    others: float
    reading: float = 1.0


@dataclass(frozen=True)
class Directions:
    """What is known about a generator's latent space. `effects[i]`: mean change of a picture, in grey levels, when
    dimension i goes from one end to the other."""

    latent_dim: int
    directions: tuple[Direction, ...]
    effects: tuple[float, ...]

    @property
    def strongest(self) -> list[int]:
        """The dimensions, the one that changes pictures most first."""
        return sorted(range(len(self.effects)), key=lambda index: -self.effects[index])


def write_directions(folder: Path, found: Directions) -> Path:
    """Writes directions.json into `folder`. Raises OSError."""
    path = folder / DIRECTIONS_FILE
    table = {"version": VERSION, "space": "z", "latent_dim": found.latent_dim,
             "directions": [asdict(direction) for direction in found.directions], "effects": found.effects}
    write_json(path, table)
    return path


def read_directions(folder: Path) -> Directions | None:
    """What directions.json in `folder` says; None where there is none, or where it cannot be understood: whoever asks goes
    on with plain dimensions."""
    try:
        table = json.loads((folder / DIRECTIONS_FILE).read_bytes())
        if table["version"] != VERSION or table["space"] != "z":
            return None
        latent_dim = int(table["latent_dim"])
        effects = tuple(float(value) for value in table["effects"])
        directions = tuple(_direction(row, latent_dim) for row in table["directions"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if len(effects) not in (0, latent_dim) or not all(map(math.isfinite, effects)):
        return None
    return Directions(latent_dim, directions, effects)


def _direction(row: dict[str, Any], latent_dim: int) -> Direction:
    vector = tuple(float(value) for value in row["vector"])
    if len(vector) != latent_dim or not all(map(math.isfinite, vector)):
        raise ValueError("a direction does not fit the latent")
    return Direction(str(row["key"]), str(row["label"]), str(row["low"]), str(row["high"]), vector,
                     float(row["correlation"]), float(row["others"]), float(row["reading"]))

"""Names that a person gives to dimensions and directions, kept with the run in names.json."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gan_studio.core.latent.kept import read_kept, rubbish, write_kept

NAMES_FILE = "names.json"
FORMAT, VERSION = "gan-studio-names", 1
LONGEST_NAME = 40  # characters
LONGEST_KEY = 120
MOST = 10_000


def key_of(dimension: int) -> str:
    """What the names call a dimension of z, counted from 0."""
    return f"z{dimension}"


def dimension_of(key: str) -> int | None:
    """The dimension of z that a key means, or None where it means something else."""
    number = key.removeprefix("z")
    return int(number) if key.startswith("z") and number.isascii() and number.isdigit() else None


def tidy(name: str) -> str:
    """A name as it is kept: on one line, without blanks around it, not too long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def with_name(names: Mapping[str, str], key: str, name: str) -> dict[str, str]:
    """The same names with another one for `key`; an empty one takes it away."""
    others = {each: kept for each, kept in names.items() if each != key}
    return {**others, key: tidy(name)} if tidy(name) else others


def read_names(folder: Path, latent_dim: int) -> dict[str, str]:
    """Those kept in `folder`; none where there is no file.

    Raises:
        StudioError: the file cannot be read or understood, is of a newer version, or of a generator of another size.
    """
    path = folder / NAMES_FILE
    table = read_kept(path, FORMAT, VERSION)
    if table is None:
        return {}
    names = table.get("names")
    if not isinstance(names, dict) or len(names) > MOST:
        raise rubbish(path)
    for key, name in names.items():
        dimension = dimension_of(key)
        if not (0 < len(key) <= LONGEST_KEY and isinstance(name, str) and name and tidy(name) == name) or (
                dimension is not None and dimension >= latent_dim):
            raise rubbish(path)
    return dict(names)


def write_names(folder: Path, names: Mapping[str, str]) -> None:
    """Raises RunError, and then what was there is untouched."""
    write_kept(folder / NAMES_FILE, FORMAT, VERSION, {"names": dict(sorted(names.items()))})

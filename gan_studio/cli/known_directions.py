"""The directions that a generator is known to have, by the names that a person knows them by."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.cli.generate import UsageError
from gan_studio.core.directions import DIRECTIONS_FILE, Direction, read_directions
from gan_studio.core.explored import explored_folder
from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.names import dimension_of, read_names
from gan_studio.core.run_options import read_options

if TYPE_CHECKING:
    from gan_studio.core.sampling import Renderer


@dataclass(frozen=True)
class KnownDirections:
    """Directions of a generator, those that were named first before those of the run.

    Attributes:
        title: what the run is called.
        names: what a person calls dimensions and directions, by key (`core.latent.names`).
        unread: files of directions that are not understood.
    """

    title: str
    latent_dim: int
    directions: tuple[Direction, ...]
    names: Mapping[str, str]
    unread: tuple[Path, ...] = ()

    def called(self, name: str) -> Axis:
        """A dimension ('z 03', as sliders say it), or a direction by its key, by the name that a person gave it, or by the one on
        its slider. Raises UsageError."""
        if (match := re.fullmatch(r"z\s*0*(\d+)", name, re.IGNORECASE)) and 1 <= int(match[1]) <= self.latent_dim:
            return Axis.of_dimension(int(match[1]) - 1)
        wanted = " ".join(name.split()).casefold()
        for direction in self.directions:
            if direction.key.casefold() == wanted:
                return direction.axis()
        by_key = {each.key: each for each in reversed(self.directions)}  # of two with one key the first counts
        for key in (key for key, given in self.names.items() if given.casefold() == wanted):
            if key in by_key:
                return by_key[key].axis()
            if (dimension := dimension_of(key)) is not None:
                return Axis.of_dimension(dimension)
        for direction in self.directions:
            if str(direction.label).casefold() == wanted:
                return direction.axis()
        raise UsageError(f"--direction: '{self.title}' has no direction called '{name}'.", self._hint())

    def _hint(self) -> str:
        keys = [each.key for each in self.directions]
        own = [name for key, name in self.names.items() if key in keys or dimension_of(key) is not None]
        known = dict.fromkeys([*keys, *own])
        unread = "".join(f" {path} cannot be understood." for path in self.unread)
        return f"There are: {', '.join(known) or 'none are kept with this run'}; and z 1 to z {self.latent_dim}.{unread}"


def known_directions(run: Path, renderer: Renderer, files: Sequence[Path] = ()) -> KnownDirections:
    """Those in npz `files`, then those that Explore keeps, then those that the run comes with.

    Raises:
        StudioError: a file cannot be read, or is of another generator.
    """
    from gan_studio.core.directions.npz import read_npz

    styled = renderer.styled
    sizes = renderer.latent_dim, renderer.styles, len(styled.w_mean) if styled is not None else 0
    found = [direction for file in files for direction in read_npz(file, *sizes)]
    options = read_options(run)
    explored = explored_folder(run, options.recipe, options.data.fingerprint, read_only=options.read_only)
    unread = []
    for folder in (explored, run):
        kept = read_directions(folder)
        if kept is not None:
            found += [each for each in kept.directions if each.fits(*sizes)]
        elif (folder / DIRECTIONS_FILE).exists():
            unread.append(folder / DIRECTIONS_FILE)
    return KnownDirections(renderer.title, renderer.latent_dim, tuple(found), read_names(explored, renderer.latent_dim),
                           tuple(unread))

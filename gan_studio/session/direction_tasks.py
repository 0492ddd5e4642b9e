"""What the jobs of `session/directions.py` do. The core is imported where it runs: never in the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from gan_studio.core.config import Recipe
from gan_studio.core.directions import Direction, Directions, read_directions, write_directions
from gan_studio.core.directions.files import DIRECTIONS_FILE, is_newer
from gan_studio.core.errors import CancelledError, RunError, StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.words import Text
from gan_studio.workers.jobs import JobControl, Work
from gan_studio.workers.render_thread import RendererLike
from gan_studio.workers.train_thread import be_nice

Build = Callable[[], RendererLike]


@dataclass(frozen=True)
class Sought:
    """What a search came back with. `remarks` are sentences about labels that were left out; `replaced` names the origin whose
    earlier directions these take the place of, "" where they are added; with `of_table` those of tables alone, else those of
    anything but a table."""

    directions: tuple[Direction, ...]
    latent_dim: int
    styles: int
    style_dim: int
    images_seen: int
    remarks: tuple[str, ...] = ()
    replaced: str = ""
    of_table: bool = False

    def takes_place_of(self, earlier: Direction) -> bool:
        """Whether an earlier direction, which is not locked, makes room for these."""
        return any(each.key == earlier.key for each in self.directions) or (
            bool(self.replaced) and earlier.origin == self.replaced and is_of_table(earlier) == self.of_table)


@dataclass(frozen=True)
class Labelled:
    """Where the pictures of a run are, and what they are prepared like."""

    source: tuple[str, ...]
    fingerprint: str
    recipe: Recipe


def read_kept(folder: Path, run: Path | None, latent_dim: int) -> Directions:
    """The directions kept in `folder`, else those that the run itself comes with, else none.

    Raises:
        StudioError: the file in `folder` cannot be understood, or belongs to a generator of another size.
    """
    if not (folder / DIRECTIONS_FILE).exists():
        found = read_directions(run) if run is not None else None
        return found if found is not None and found.latent_dim == latent_dim else Directions(latent_dim)
    kept = read_directions(folder)
    if kept is None and is_newer(folder):
        raise StudioError(Text("{path} was written by a newer GAN Studio.", path=folder / DIRECTIONS_FILE),
                          Text("Update GAN Studio to use it. It is left as it is."))
    if kept is None or kept.latent_dim != latent_dim:
        raise StudioError(Text("{path} cannot be understood: it is damaged, or something else.", path=folder / DIRECTIONS_FILE),
                          Text("It is left as it is. Set it aside to begin anew."))
    return kept


def write_kept(folder: Path, found: Directions) -> None:
    """Raises RunError."""
    from gan_studio.core.atomic import in_words

    with in_words(Text("saving {file}", file=DIRECTIONS_FILE), folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_directions(folder, found)


def find_components(build: Build, first: int, last: int) -> Work:
    def work(control: JobControl) -> Sought:
        from gan_studio.core.directions.analysis import pca_directions, principal_components

        renderer: Any = build()
        components = _followed(principal_components(renderer), control)
        return _sought(renderer, pca_directions(components, first, last), "pca")

    return work


def find_factors(build: Build, first: int, last: int) -> Work:
    def work(control: JobControl) -> Sought:
        from gan_studio.core.directions.analysis import sefa_directions

        renderer: Any = build()
        return _sought(renderer, sefa_directions(renderer, first, last), "sefa")

    return work


def find_named(
    build: Build, pictures: Labelled, table: Path | None, held: Sequence[Direction], dimensions: Sequence[int]
) -> Work:
    """Named sliders from the labels of the run's pictures, or from a CSV."""

    def work(control: JobControl) -> Sought:
        from gan_studio.core.data.open import open_data
        from gan_studio.core.directions.labels import labels_for, require_table
        from gan_studio.core.directions.naming import named_directions

        if table is not None:
            require_table(table, pictures.source)
        be_nice()  # minutes of work that nobody waits for
        renderer: Any = build()
        if renderer.kind != "images":
            raise StudioError(Text("Named sliders are learned from pictures, and these data are points."))
        data = open_data(pictures.source, pictures.recipe, fingerprint=pictures.fingerprint, cancelled=control.cancelled)
        if pictures.fingerprint and data.fingerprint != pictures.fingerprint:
            raise RunError(Text("The images are no longer those that this run was trained on."),
                           Text("Put them back, or name sliders by marking samples."))
        labels = _without_locked(labels_for(data, pictures.recipe, table), held)
        found = _followed(named_directions(renderer, data, labels, held=held, held_dimensions=dimensions), control)
        return replace(_sought(renderer, found, "labels", labels.remarks), of_table=table is not None)

    return work


def look_beside(source: Sequence[str]) -> Work:
    """`labels_beside` as a job."""

    def work(control: JobControl) -> Any:
        from gan_studio.core.directions.beside import labels_beside

        be_nice()  # nobody asked for it
        return labels_beside(source, control.cancelled)

    return work


def fit_marks(build: Build, marks: Sequence[tuple[Held, Literal[-1, 1]]], key: str, label: str) -> Work:
    def work(control: JobControl) -> Sought:
        from gan_studio.core.directions.marks import Mark, direction_of_marks

        renderer: Any = build()
        found = direction_of_marks(renderer, [Mark(held, sign) for held, sign in marks], key, label)
        return _sought(renderer, [found])

    return work


def import_npz(build: Build, path: Path) -> Work:
    def work(control: JobControl) -> Sought:
        from gan_studio.core.directions.npz import read_npz

        renderer: Any = build()
        styles, style_dim = _sizes(renderer)
        found = read_npz(path, renderer.latent_dim, styles, style_dim)
        # when they were found says nothing here: it may have been another generator
        return replace(_sought(renderer, found), directions=tuple(replace(each, images_seen=-1) for each in found))

    return work


def export_npz(path: Path, directions: Sequence[Direction]) -> Work:
    def work(control: JobControl) -> Path:
        from gan_studio.core.directions.npz import write_npz

        return write_npz(path, directions)

    return work


def is_of_table(direction: Direction) -> bool:
    """Whether it was found for a column of a table."""
    return direction.key.startswith("csv ")


def _without_locked(labels: Any, held: Sequence[Direction]) -> Any:
    """A factor that has a locked slider gets no other one: it could only be worse, since it must stay clear of the locked one.
    The fit still leaves the factor alone. Raises StudioError where nothing is left to look for."""
    locked = {each.key for each in held}
    factors = tuple(replace(factor, wanted=factor.wanted and factor.key not in locked) for factor in labels.factors)
    if not any(factor.wanted for factor in factors):
        raise StudioError(Text("Every slider that could be found is locked."), Text("Unlock those that are to be found anew."))
    return replace(labels, factors=factors)


def _sought(renderer: Any, found: Sequence[Direction], replaced: str = "", remarks: Sequence[str] = ()) -> Sought:
    found = [replace(each, images_seen=renderer.images_seen) for each in found]
    return Sought(tuple(found), renderer.latent_dim, *_sizes(renderer), renderer.images_seen, tuple(remarks), replaced)


def _sizes(renderer: Any) -> tuple[int, int]:
    styled = renderer.styled
    return (styled.styles, len(styled.w_mean)) if styled is not None else (0, 0)


def _followed(search: Generator[float, None, Any], control: JobControl) -> Any:
    """The result of `search`; its shares are told in per mille. Raises CancelledError."""
    while True:
        if control.cancelled():
            search.close()
            raise CancelledError
        try:
            share = next(search)
        except StopIteration as end:
            return end.value
        control.tell_sometimes(int(1000 * share), 1000)

"""The session's part for directions: finds them in jobs, keeps them with the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from gan_studio.core.directions import DIRECTIONS_FILE, Direction, Directions
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import MOST_STYLES, Held
from gan_studio.core.latent.kept import set_aside
from gan_studio.core.words import Text
from gan_studio.session import direction_tasks as tasks
from gan_studio.session.kept import KeepingDesk
from gan_studio.workers.jobs import Jobs, JobWords, Work
from gan_studio.workers.render_thread import RendererLike

Search = Literal["pca", "sefa", "labels", "marks", "import"]
SEARCH, MARKS, LOOK = "directions", "direction of marks", "labels beside the pictures"
NAMED = ("labels", "marks")
LABELLED_SETS = ("builtin:anime-faces", "builtin:digits")
MOST_MARKS = 200


@dataclass(frozen=True, eq=False)
class Gone:
    """`directions` that were thrown away by hand, or made room for what a search `found`; `before` is all as it was."""

    directions: tuple[Direction, ...]
    before: Directions
    found: bool


class DirectionDesk(KeepingDesk):
    """The directions of one generator at a time. One search at a time: a newer one takes the place of the older.

    Attributes:
        search: what is being sought, "" when nothing is; `share` how much of it is done, 0 to 1.
        remarks: what was left out of the labels at the last search.
        gone: what `take_back` brings back; None where there is nothing, or where something else was done since.
    """

    searching = Signal()  # `search` or `share` changed
    found = Signal(object)  # tuple of keys that a search came back with
    exported = Signal(object)  # Path
    remarked = Signal(object)  # tuple of sentences
    refused = Signal(object)  # StudioError: what was asked is not possible, told where it was asked
    stepped = Signal(object)  # Directions as they were before a step, for whoever remembers steps: see `restore`
    reopened = Signal()  # another generator's: earlier steps were not taken with these

    def __init__(self, session: Any, jobs: Jobs, generator: Callable[[], Callable[[], RendererLike] | None],
                 parent: QObject | None = None) -> None:
        super().__init__(jobs, "kept directions", tasks.write_kept, Directions(1), parent)
        self._session, self._jobs, self._generator = session, jobs, generator
        self.search: Search | Literal[""] = ""
        self.share = 0.0
        self.remarks: tuple[str, ...] = ()
        self.gone: Gone | None = None
        self._latent_dim = 0
        self._suggested: set[Path] = set()

    # what is known

    @property
    def directions(self) -> Directions:
        found: Directions = self._keeper.value
        return found

    def named(self) -> list[Direction]:
        """Those with a meaning: from labels, and from marks."""
        return [each for each in self.directions.directions if each.origin in NAMED]

    def plain(self) -> list[Direction]:
        """Those found without labels, and those from files."""
        return [each for each in self.directions.directions if each.origin not in NAMED]

    def why_not_named(self) -> str:
        """Why no labels can be learned from now, in words; "" where they can."""
        run = self._session.run
        if run is None:
            return self.tr("This generator is not trained yet: there is nothing to name.")
        if run.data_kind != "images":
            return self.tr("Named sliders are learned from pictures, and these data are points.")
        if not run.data_source:
            return self.tr("It is not known which pictures this run was trained on.")
        return ""

    @property
    def images_seen(self) -> int:
        """How far the generator is trained that is held now; -1 where that is not known."""
        found: int = self._session.explore.identity().images_seen
        return found

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """The directions of another generator."""
        self.cancel()
        self._jobs.forget(LOOK)
        self._latent_dim = latent_dim
        self.remarks, self.gone = (), None
        run = self._session.run
        path = run.path if run is not None else None
        self._keeper.open(folder, lambda where: tasks.read_kept(where, path, latent_dim))
        self.reopened.emit()

    # searches

    def find_components(self, first: int = 0, last: int = MOST_STYLES) -> None:
        """The main components, for sliders that move styles `first` to `last`."""
        self._search("pca", lambda build: tasks.find_components(build, first, last))

    def find_factors(self, first: int = 0, last: int = MOST_STYLES) -> None:
        """The factors of the weights that read the styles `first` to `last`."""
        self._search("sefa", lambda build: tasks.find_factors(build, first, last))

    def find_named(self, table: Path | None = None, dimensions: Sequence[int] = ()) -> None:
        """Sliders for what is known of the pictures, or for the columns of a CSV; `dimensions` of z and locked directions stay
        as they are."""
        if self._session.run is None or self.why_not_named():
            self.refused.emit(StudioError(self.why_not_named()))
            return
        self._find_named(table, dimensions, self._refuse)

    def suggest(self) -> None:
        """Somebody looks: sliders for a run whose pictures have labels appear by themselves, once. Those labels are the factors
        of a built-in set, a table that lies with the pictures, or their subfolders. Where there are none, nothing is said."""
        run = self._session.run
        if (run is None or run.path in self._suggested or self.search or not self.is_ready or self.trouble or self.named()
                or self._session.is_training or not run.images_seen or self.why_not_named()):
            return
        self._suggested.add(run.path)
        if any(part.split(",")[0].startswith(LABELLED_SETS) for part in run.data_source):
            self._find_named(None, (), self._refuse)
            return
        self._jobs.start(LOOK, tasks.look_beside(run.data_source), JobWords(
            lambda beside: self._find_beside(run.path, beside), lambda _: None, self.crashed.emit))

    def _find_beside(self, run: Path, beside: Any) -> None:
        now = self._session.run
        if beside is None or now is None or now.path != run:
            return
        if self.search or self._session.is_training:
            self._suggested.discard(run)  # another time
        else:
            self._find_named(beside.table, (), lambda _: self._set_search(""))

    def _find_named(self, table: Path | None, dimensions: Sequence[int], refuse: Callable[[StudioError], None]) -> None:
        run = self._session.run
        self._suggested.add(run.path)
        pictures = tasks.Labelled(run.data_source, run.data_fingerprint, run.recipe)
        locked = [each for each in self.directions.directions if each.locked]
        self._search("labels", lambda build: tasks.find_named(build, pictures, table, locked, list(dimensions)), refuse)

    def import_file(self, path: Path) -> None:
        """The directions of an npz, beside those that are there."""
        self._search("import", lambda build: tasks.import_npz(build, path))

    def cancel(self) -> None:
        self._jobs.forget(SEARCH)
        self._set_search("")

    # marks

    @property
    def marks(self) -> list[tuple[Held, Literal[-1, 1]]]:
        """What was marked, oldest first; what cannot be understood is left out."""
        found: list[tuple[Held, Literal[-1, 1]]] = []
        for row in self.directions.marks:
            try:
                found.append((Held.from_json(row.get("held")), 1 if row.get("sign") == 1 else -1))
            except StudioError:
                continue
        return found

    def mark(self, held: Held, sign: Literal[-1, 1]) -> None:
        """One more sample that has what is looked for, or has not; the direction of the marks follows."""
        rows = (*self.directions.marks, {"sign": sign, "held": held.to_json()})[-MOST_MARKS:]
        if self._step(replace(self.directions, marks=rows)):
            self._fit_marks()

    def unmark(self) -> None:
        """Takes the last mark back."""
        if self.directions.marks and self._step(replace(self.directions, marks=self.directions.marks[:-1])):
            self._fit_marks()

    def finish_marks(self) -> None:
        """The direction of the marks stays as it is; the next mark begins another one."""
        rows = tuple(replace(each, key=self._free_key("marked")) if each.key == "marks" else each
                     for each in self.directions.directions)
        self._step(replace(self.directions, directions=rows, marks=()))

    def _fit_marks(self) -> None:
        marks, build = self.marks, self._generator()
        if len(marks) < 2 or build is None:
            self._jobs.forget(MARKS)
            if self.directions.find("marks") is not None:
                self._keeper.set(self._without("marks"))
            return
        words = JobWords(self._take_marked, self.refused.emit, self.crashed.emit)
        self._jobs.start(MARKS, tasks.fit_marks(build, marks, "marks", self.tr("Marked")), words)

    # what is done with one

    def delete(self, key: str) -> None:
        """Throws one away; `take_back` brings the last one back."""
        direction = self.directions.find(key)
        if direction is not None:
            self._step(self._without(key), Gone((direction,), self.directions, found=False))

    def set_locked(self, key: str, locked: bool) -> None:
        """Whether others are to be fitted so that they do not move along it, and no search may take its place."""
        self._change(key, locked=locked)

    def set_layers(self, key: str, first: int, last: int) -> None:
        """Which styles it moves, both inside."""
        self._change(key, first=first, last=last)

    # steps

    def take_back(self) -> None:
        """What was thrown away last is there again, in place of what was found instead."""
        if self.gone is not None:
            self._step(self.gone.before)

    def forget_gone(self) -> None:
        """It is too late for `take_back`."""
        if self.gone is not None:
            self.gone = None
            self.changed.emit()

    def restore(self, directions: Directions) -> None:
        """All as it was before or after a step that `stepped` told of; no step by itself."""
        before, self.gone = self.directions, None
        if self._keeper.set(directions) and directions.marks != before.marks:
            self._fit_marks()

    def export(self, path: Path, keys: Sequence[str] | None = None, names: Mapping[str, str] | None = None) -> None:
        """Writes those of these keys, or all, as an npz with GANSpace's names; `exported` tells. `names` given by hand, by key,
        go into the file as labels."""
        chosen = [replace(each, label=(names or {}).get(each.key) or each.label)
                  for each in self.directions.directions if keys is None or each.key in keys]
        self._jobs.start("export directions", tasks.export_npz(path, chosen),
                         JobWords(self.exported.emit, self.refused.emit, self.crashed.emit))

    def set_aside(self) -> None:
        """Gives the file that is not understood another name, so that directions can be kept again."""
        self._keeper.set_aside(lambda folder: set_aside(folder / DIRECTIONS_FILE))

    # inside

    def _search(self, what: Search, make: Callable[[Callable[[], RendererLike]], Work],
                refuse: Callable[[StudioError], None] | None = None) -> None:
        build = self._generator()
        if build is None or not self.is_ready:
            return
        self._set_search(what)
        self._jobs.start(SEARCH, make(build), JobWords(
            self._take_search, refuse or self._refuse, self._crash, self._follow, lambda: self._set_search("")))

    def _follow(self, value: tuple[int, int]) -> None:
        self.share = value[0] / value[1]
        self.searching.emit()

    def _take_search(self, sought: tasks.Sought) -> None:
        self._set_search("")
        self.remarks = sought.remarks
        if sought.latent_dim != self._latent_dim:
            return  # of a generator that is no longer held
        before = self.directions
        locked = {each.key for each in before.directions if each.locked}
        new = tuple(each for each in sought.directions if each.key not in locked)
        gone = tuple(each for each in before.directions if not each.locked and sought.takes_place_of(each))
        kept = tuple(each for each in before.directions if each not in gone)
        self._step(self._with(sought, (*kept, *new)), Gone(gone, before, found=True) if gone else None)
        self.found.emit(tuple(each.key for each in new))
        if len(new) < len(sought.directions) and not sought.replaced:
            self.refused.emit(StudioError(
                Text("Locked directions of the same name stay as they are: {count}", count=len(sought.directions) - len(new)),
                Text("Unlock them to take those of the file.")))
        if sought.remarks:
            self.remarked.emit(sought.remarks)

    def _take_marked(self, sought: tasks.Sought) -> None:
        """The direction of the marks as they are now: it belongs to the mark that was made last, so it is no step by itself."""
        if sought.latent_dim != self._latent_dim:
            return
        earlier = self.directions.find("marks")
        marked = tuple(replace(each, locked=earlier is not None and earlier.locked) for each in sought.directions)
        self._keeper.set(self._with(sought, (*self._without("marks").directions, *marked)))
        self.found.emit(tuple(each.key for each in marked))

    def _with(self, sought: tasks.Sought, directions: tuple[Direction, ...]) -> Directions:
        return replace(self.directions, directions=directions, styles=sought.styles, style_dim=sought.style_dim,
                       images_seen=sought.images_seen, latent_dim=self._latent_dim)

    def _without(self, key: str) -> Directions:
        return replace(self.directions, directions=tuple(each for each in self.directions.directions if each.key != key))

    def _change(self, key: str, **fields: Any) -> None:
        direction = self.directions.find(key)
        if direction is not None and any(getattr(direction, name) != value for name, value in fields.items()):
            changed = replace(direction, **fields)
            self._step(replace(self.directions, directions=tuple(
                changed if each is direction else each for each in self.directions.directions)))

    def _step(self, directions: Directions, gone: Gone | None = None) -> bool:
        """Something that can be undone; False while the run's own is still being read."""
        before = self.directions
        if not self.is_ready:
            return False
        self.gone = gone
        self._keeper.set(directions)
        self.stepped.emit(before)
        return True

    def _refuse(self, error: StudioError) -> None:
        self._set_search("")
        self.refused.emit(error)

    def _crash(self, error: Exception) -> None:
        self._set_search("")
        self.crashed.emit(error)

    def _set_search(self, what: Search | Literal[""]) -> None:
        if what != self.search:
            self.search, self.share = what, 0.0
            self.searching.emit()

    def _free_key(self, stem: str) -> str:
        number = 1
        while self.directions.find(f"{stem} {number}") is not None:
            number += 1
        return f"{stem} {number}"

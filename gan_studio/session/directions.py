"""The session's part for directions: finds them in jobs, keeps them with the run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from gan_studio.core.directions import DIRECTIONS_FILE, Direction, Directions
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import MOST_STYLES, Held
from gan_studio.core.latent.kept import set_aside
from gan_studio.session import direction_tasks as tasks
from gan_studio.session.kept import KeepingDesk
from gan_studio.workers.jobs import Jobs, JobWords, Work
from gan_studio.workers.render_thread import RendererLike

Search = Literal["pca", "sefa", "labels", "marks", "import"]
SEARCH, MARKS = "directions", "direction of marks"
NAMED = ("labels", "marks")
LABELLED_SETS = ("builtin:anime-faces", "builtin:digits")
MOST_MARKS = 200


class DirectionDesk(KeepingDesk):
    """The directions of one generator at a time. One search at a time: a newer one takes the place of the older.

    Attributes:
        search: what is being sought, "" when nothing is; `share` how much of it is done, 0 to 1.
        remarks: what was left out of the labels at the last search.
    """

    searching = Signal()  # `search` or `share` changed
    found = Signal(object)  # tuple of keys that a search came back with
    exported = Signal(object)  # Path
    remarked = Signal(object)  # tuple of sentences
    refused = Signal(object)  # StudioError: what was asked is not possible, told where it was asked

    def __init__(self, session: Any, jobs: Jobs, generator: Callable[[], Callable[[], RendererLike] | None],
                 parent: QObject | None = None) -> None:
        super().__init__(jobs, "kept directions", tasks.write_kept, Directions(1), parent)
        self._session, self._jobs, self._generator = session, jobs, generator
        self.search: Search | Literal[""] = ""
        self.share = 0.0
        self.remarks: tuple[str, ...] = ()
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
    def has_labels(self) -> bool:
        """Whether the run's data are known to have labels of their own."""
        run = self._session.run
        source = run.data_source if run is not None else ()
        report = self._session.report
        return any(part.split(",")[0].startswith(LABELLED_SETS) for part in source) or (
            report is not None and report.source == source and len(report.classes) > 1)

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """The directions of another generator."""
        self.cancel()
        self._latent_dim = latent_dim
        self.remarks = ()
        run = self._session.run
        path = run.path if run is not None else None
        self._keeper.open(folder, lambda where: tasks.read_kept(where, path, latent_dim))

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
        run = self._session.run
        if run is None or self.why_not_named():
            self.refused.emit(StudioError(self.why_not_named()))
            return
        self._suggested.add(run.path)
        pictures = tasks.Labelled(run.data_source, run.data_fingerprint, run.recipe)
        locked = [each for each in self.directions.directions if each.locked]
        self._search("labels", lambda build: tasks.find_named(build, pictures, table, locked, list(dimensions)))

    def suggest(self) -> None:
        """Somebody looks: sliders for a run whose data have labels appear by themselves, once."""
        run = self._session.run
        if (run is None or run.path in self._suggested or self.search or not self.is_ready or self.trouble or self.named()
                or self._session.is_training or not run.images_seen or not self.has_labels or self.why_not_named()):
            return
        self.find_named()

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
        if self._keeper.set(replace(self.directions, marks=rows)):
            self._fit_marks()

    def unmark(self) -> None:
        """Takes the last mark back."""
        if self.directions.marks and self._keeper.set(replace(self.directions, marks=self.directions.marks[:-1])):
            self._fit_marks()

    def finish_marks(self) -> None:
        """The direction of the marks stays as it is; the next mark begins another one."""
        rows = tuple(replace(each, key=self._free_key("marked")) if each.key == "marks" else each
                     for each in self.directions.directions)
        self._keeper.set(replace(self.directions, directions=rows, marks=()))

    def _fit_marks(self) -> None:
        marks, build = self.marks, self._generator()
        if len(marks) < 2 or build is None:
            self._jobs.forget(MARKS)
            self.delete("marks")
            return
        words = JobWords(self._take, self.refused.emit, self.crashed.emit)
        self._jobs.start(MARKS, tasks.fit_marks(build, marks, "marks", self.tr("Marked")), words)

    # what is done with one

    def delete(self, key: str) -> None:
        self._set([each for each in self.directions.directions if each.key != key])

    def set_locked(self, key: str, locked: bool) -> None:
        """Whether others are to be fitted so that they do not move along it."""
        self._set([replace(each, locked=locked) if each.key == key else each for each in self.directions.directions])

    def set_layers(self, key: str, first: int, last: int) -> None:
        """Which styles it moves, both inside."""
        self._set([replace(each, first=first, last=last) if each.key == key else each for each in self.directions.directions])

    def export(self, path: Path, keys: Sequence[str] | None = None) -> None:
        """Writes those of these names, or all, as an npz with GANSpace's names; `exported` tells."""
        chosen = [each for each in self.directions.directions if keys is None or each.key in keys]
        self._jobs.start("export directions", tasks.export_npz(path, chosen),
                         JobWords(self.exported.emit, self.refused.emit, self.crashed.emit))

    def set_aside(self) -> None:
        """Gives the file that is not understood another name, so that directions can be kept again."""
        self._keeper.set_aside(lambda folder: set_aside(folder / DIRECTIONS_FILE))

    # inside

    def _search(self, what: Search, make: Callable[[Callable[[], RendererLike]], Work]) -> None:
        build = self._generator()
        if build is None or not self.is_ready:
            return
        self._set_search(what)
        self._jobs.start(SEARCH, make(build), JobWords(
            self._take_search, self._refuse, self._crash, self._follow, lambda: self._set_search("")))

    def _follow(self, value: tuple[int, int]) -> None:
        self.share = value[0] / value[1]
        self.searching.emit()

    def _take_search(self, sought: tasks.Sought) -> None:
        self._set_search("")
        self.remarks = sought.remarks
        self._take(sought)
        if sought.remarks:
            self.remarked.emit(sought.remarks)

    def _take(self, sought: tasks.Sought) -> None:
        if sought.latent_dim != self._latent_dim:
            return  # of a generator that is no longer held
        new = {each.key: each for each in sought.directions}
        kept = [each for each in self.directions.directions
                if each.key not in new and not (sought.replaced and each.origin == sought.replaced and not each.locked)]
        before = self.directions
        self._keeper.set(replace(
            before, directions=(*kept, *new.values()), styles=sought.styles, style_dim=sought.style_dim,
            images_seen=sought.images_seen, latent_dim=self._latent_dim))
        self.found.emit(tuple(new))

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

    def _set(self, directions: Sequence[Direction]) -> None:
        if [id(each) for each in directions] != [id(each) for each in self.directions.directions]:
            self._keeper.set(replace(self.directions, directions=tuple(directions)))

    def _free_key(self, stem: str) -> str:
        number = 1
        while self.directions.find(f"{stem} {number}") is not None:
            number += 1
        return f"{stem} {number}"

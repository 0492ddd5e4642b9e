"""The session's part for bookmarks and the timeline: what a person wants to find again with the run, read and written by jobs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject

from gan_studio.core.latent.bookmarks import BOOKMARKS_FILE, MOST, Bookmark, Bookmarks, read_bookmarks, write_bookmarks
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.kept import set_aside
from gan_studio.core.latent.timeline import TIMELINE_FILE, Timeline, read_timeline, write_timeline
from gan_studio.session.kept import KeepingDesk
from gan_studio.workers.jobs import Jobs


class BookmarkDesk(KeepingDesk):
    """Wishes that make no sense at the moment are harmless.

    Attributes:
        last_deleted: what `take_back` brings back, and where it stood; None where there is nothing.
    """

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, "bookmarks", write_bookmarks, Bookmarks(), parent)
        self.last_deleted: tuple[Bookmark, int] | None = None

    @property
    def bookmarks(self) -> Bookmarks:
        found: Bookmarks = self._keeper.value
        return found

    @property
    def is_kept(self) -> bool:
        """Whether they are kept with a run; those of an untrained generator are not."""
        return self._keeper.folder is not None

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """The bookmarks of another generator."""
        self.last_deleted = None
        self._keeper.open(folder, lambda where: read_bookmarks(where, latent_dim))

    def add(self, held: Held, name: str) -> Bookmark | None:
        """One more, at the end; None where there is no room, or where the run's own are still being read."""
        if not self.is_ready or len(self.bookmarks) >= MOST:
            return None
        bookmarks, made = self.bookmarks.with_new(held, name)
        self._keeper.set(bookmarks)
        return made

    def rename(self, key: str, name: str) -> None:
        self._set(self.bookmarks.with_name(key, name))

    def move(self, key: str, place: int) -> None:
        self._set(self.bookmarks.with_moved(key, place))

    def delete(self, key: str) -> None:
        """Takes one away; `take_back` brings the last one back."""
        mark, place = self.bookmarks.find(key), self.bookmarks.place(key)
        if mark is not None and self.is_ready:
            self.last_deleted = (mark, place)
            self._set(self.bookmarks.without(key))

    def take_back(self) -> None:
        """The last one that was deleted is there again, where it was."""
        deleted, self.last_deleted = self.last_deleted, None
        if deleted is not None:
            self._keeper.set(self.bookmarks.with_again(*deleted))

    def forget_deleted(self) -> None:
        """It is too late to take the last deletion back."""
        if self.last_deleted is not None:
            self.last_deleted = None
            self.changed.emit()

    def set_aside(self) -> None:
        """Gives the file that is not understood another name, so that bookmarks can be kept again."""
        self._keeper.set_aside(lambda folder: set_aside(folder / BOOKMARKS_FILE))

    def _set(self, bookmarks: Bookmarks) -> None:
        if bookmarks != self.bookmarks:
            self._keeper.set(bookmarks)


class TimelineDesk(KeepingDesk):
    """The timeline of the held generator, kept like its bookmarks."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, "timeline", write_timeline, Timeline(), parent)

    @property
    def timeline(self) -> Timeline:
        found: Timeline = self._keeper.value
        return found

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """The timeline of another generator."""
        self._keeper.open(folder, lambda where: read_timeline(where, latent_dim))

    def keep(self, timeline: Timeline) -> None:
        if timeline is not self.timeline:
            self._keeper.set(timeline)

    def set_aside(self) -> None:
        """Gives the file that is not understood another name, so that a timeline can be kept again."""
        self._keeper.set_aside(lambda folder: set_aside(folder / TIMELINE_FILE))


class KeptDesk(Protocol):
    """A desk of something that is kept with the run."""

    def open(self, folder: Path | None, latent_dim: int) -> None: ...


class FollowedRun(QObject):
    """Opens what is kept with a run when the generator that is held becomes another one."""

    def __init__(self, session: Any, place: Callable[[], Path | None], *desks: KeptDesk) -> None:
        super().__init__(session)
        self._session, self._place, self._desks = session, place, desks
        self._open: tuple[Path | None, int] = (None, 0)
        for signal in (session.run_opened, session.run_closed, session.renderer_changed):
            signal.connect(self.follow)

    def follow(self, _: object = None) -> None:
        run, info = self._session.run, self._session.renderer
        latent_dim = run.recipe.latent_dim if run is not None else info.latent_dim if info is not None else 0
        wanted = (self._place(), latent_dim)
        if wanted != self._open:
            self._open = wanted
            for desk in self._desks:
                desk.open(*wanted)

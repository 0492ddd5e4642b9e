"""The session's part for the Explore page: whose generator is held, and where what belongs to it is kept.

What the page can do beside drawing (directions, photos, bookmarks, exports) has a desk each, which asks here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gan_studio.core.explored import explored_folder
from gan_studio.session.bookmarks import BookmarkDesk, FollowedRun, TimelineDesk
from gan_studio.session.directions import DirectionDesk
from gan_studio.session.exporting import ExportDesk
from gan_studio.session.names import NamesDesk
from gan_studio.session.nearest import NearestDesk
from gan_studio.session.photo import PhotoDesk
from gan_studio.session.renderer import RenderDesk
from gan_studio.session.time_machine import TimeMachineDesk
from gan_studio.workers.jobs import Jobs
from gan_studio.workers.render_thread import RendererLike

if TYPE_CHECKING:
    from gan_studio.session.facts import SessionFacts


@dataclass(frozen=True)
class Identity:
    """Whose generator is held. `path` is None and `name` empty for an untrained one; `images_seen` -1 where not known."""

    name: str
    path: Path | None
    images_seen: int
    snapshot: str  # "last", "best", "training", or the folder of an older one that the time machine shows


class ExploreDesk(QObject):
    """Asked by the page and by the desks beside it; answers are of this moment."""

    def __init__(self, session: SessionFacts, jobs: Jobs, render: RenderDesk, building: Lock) -> None:
        super().__init__(session)
        self._session = session
        self._jobs = jobs
        self._render = render
        self.bookmarks = BookmarkDesk(jobs, self)
        self.timeline = TimelineDesk(jobs, self)
        self.names = NamesDesk(jobs, self)
        self.directions = DirectionDesk(session, jobs, self.generator, self)
        self.time_machine = TimeMachineDesk(session, jobs, building, render)
        self.exports = ExportDesk(session, self, jobs)
        self.photo = PhotoDesk(session, jobs, self, building)
        self.photo.leads_back.connect(self.exports.reopen)
        self.nearest = NearestDesk(session, jobs, self)
        self._followed = FollowedRun(session, self.folder, self.bookmarks, self.timeline, self.names, self.directions,
                                     self.photo, self.nearest)

    def generator(self) -> Callable[[], RendererLike] | None:
        """How to build a renderer (`core.sampling.Renderer`) of what the sliders hold now, in a job: of a run in training its
        newest weights. None where there is no generator."""
        return self.time_machine.generator() or self._render.another()

    def identity(self) -> Identity:
        run, info = self._session.run, self._render.info
        if run is None:
            return Identity("", None, 0, "last")
        if (back := self.time_machine.shown) is not None:
            return Identity(run.name, run.path, back.images_seen, back.path.name)
        if self._session.is_training:
            return Identity(run.name, run.path, run.images_seen, "training")
        best = info is not None and info.snapshot == "best"
        return Identity(run.name, run.path, run.best_images_seen if best else run.images_seen, "best" if best else "last")

    def folder(self) -> Path | None:
        """Where things that belong to the held run are kept; it may not be there yet. In the run itself, or in a folder of the
        person's own where the run is only to be read. None for an untrained generator, of which nothing is kept."""
        run = self._session.run
        if run is None:
            return None
        return explored_folder(run.path, run.recipe, run.data_fingerprint, read_only=run.read_only)

"""The session's part for photos: searches in a job for the latent of one, and keeps the best so far."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.workers.jobs import JobControl, Jobs, JobWords, Work
from gan_studio.workers.render_thread import RendererLike
from gan_studio.workers.train_thread import be_nice

if TYPE_CHECKING:
    from gan_studio.core.latent.project import Projection

SEARCH = "photo"


class PhotoDesk(QObject):
    """One search at a time: another photo takes the place of the one before, as soon as it has been read.

    Attributes:
        photo: as the run's data are prepared, uint8 (H, W, 3); None before there is one.
        latest: the best so far, of a search under way, stopped or over.
        refusal: why the last photo cannot be used; the one before it stays.
        is_reading: a photo was asked for that is not `photo` yet.
    """

    changed = Signal()  # any of the above, or whether a search is under way
    progressed = Signal(object)  # Projection
    found = Signal(object)  # Projection: the search is over, or was stopped
    leads_back = Signal(object)  # Path of a picture that says itself what it was drawn from
    crashed = Signal(object)

    def __init__(self, session: Any, jobs: Jobs, explore: Any, building: Lock) -> None:
        super().__init__(explore)
        self._session, self._jobs, self._explore, self._building = session, jobs, explore, building
        self.photo: npt.NDArray[np.uint8] | None = None
        self.latest: Projection | None = None
        self.refusal: StudioError | None = None
        self.is_reading = False

    @property
    def is_searching(self) -> bool:
        return self._jobs.is_running(SEARCH)

    def why_not(self) -> str:
        """Why no photo can be searched for, in words; "" where one can."""
        info = self._session.renderer
        if info is None:
            return self.tr("There is no generator yet.")
        if info.kind == "points":
            return self.tr("This generator draws points, not pictures.")
        return ""

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """Another generator: what was found belongs to the one before."""
        self._jobs.forget(SEARCH)
        self._clear()
        self.changed.emit()

    def search(self, path: Path) -> None:
        """`found` answers, or `refusal` says why not."""
        make, run = self._explore.generator(), self._session.run
        if self.why_not() or make is None:
            return
        identity = self._explore.identity()
        recipe = run.recipe if run is not None else self._session.recipe
        seen = identity.images_seen if identity.snapshot != "training" else None
        self.refusal, self.is_reading = None, True  # it may be no photo: what was found before stays until this one is read
        words = JobWords(self._on_done, self._on_failed, self._on_crashed, self._on_told, self._on_end)
        self._jobs.start(SEARCH, _search(path, make, identity.path, seen, recipe, self._building), words)
        self.changed.emit()

    def stop(self) -> None:
        """Ends the search; the best so far is `found`."""
        self._jobs.cancel(SEARCH)

    def _clear(self) -> None:
        self.photo = self.latest = self.refusal = None
        self.is_reading = False

    def _on_told(self, told: Any) -> None:
        if isinstance(told, np.ndarray):
            self._clear()
            self.photo = told
            self.changed.emit()
        else:
            self.latest = told
            self.progressed.emit(told)

    def _on_done(self, origin: Path | None) -> None:
        if origin is not None:
            self.is_reading = False
            self.changed.emit()
            self.leads_back.emit(origin)
        else:
            self._on_end()

    def _on_end(self) -> None:
        was_read, self.is_reading = not self.is_reading, False
        self.changed.emit()
        if was_read and self.latest is not None:
            self.found.emit(self.latest)

    def _on_failed(self, error: StudioError) -> None:
        self.refusal, self.is_reading = error, False
        self.changed.emit()

    def _on_crashed(self, error: Exception) -> None:
        self.is_reading = False
        self.changed.emit()
        self.crashed.emit(error)


def _search(path: Path, make: Callable[[], RendererLike], run: Path | None, images_seen: int | None, recipe: Recipe,
            building: Lock) -> Work:
    """Tells the prepared photo, then each `Projection`. The result is `path` where it says itself what it was drawn from."""

    def work(control: JobControl) -> Path | None:
        import torch

        from gan_studio.core.export.origin import read_origin
        from gan_studio.core.latent.parts import Parts, parts_of
        from gan_studio.core.latent.photo import load_photo
        from gan_studio.core.latent.project import project
        from gan_studio.core.run import RunFolder

        be_nice()
        torch.set_num_threads(1)  # of this thread only: the window and the picture go first
        with suppress(StudioError):  # what is damaged is told as of any photo
            if read_origin(path) is not None:
                return path
        renderer: Any = make()
        photo = load_photo(path, recipe, renderer.shape)
        control.tell(np.repeat(photo, 3, axis=2) if photo.shape[2] == 1 else photo)
        parts = Parts()
        if run is not None:
            with building:
                parts = parts_of(RunFolder.open(run), images_seen)
        with closing(project(renderer, photo, parts)) as search:
            for projection in search:
                control.tell(projection)
                if control.cancelled():
                    break
        return None

    return work

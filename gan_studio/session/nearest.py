"""The session's part for likeness to the training images: an index of them, made in a job, and what is nearest to a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.config import Recipe
from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.workers.jobs import JobControl, Jobs, JobWords, Work
from gan_studio.workers.render_thread import RendererLike
from gan_studio.workers.train_thread import be_nice

if TYPE_CHECKING:
    from gan_studio.core.latent.nearest import By, Memory, NearestIndex, Neighbours

INDEX, QUERY, MEMORY = "nearest index", "nearest", "nearest memory"
SAMPLES = 256
SHOWN = 4


class NearestDesk(QObject):
    """The index is made when somebody asks for it, once for a run; then each picture is answered at once.

    Attributes:
        by: "look" or "pixels".
        neighbours: of the picture that was asked for last.
        memory: whether the generator repeats its training images; None while that is not known.
        progress: (done, total) images of the index; total 0 while the data are being opened.
        refusal: why there is no index.
    """

    changed = Signal()
    crashed = Signal(object)

    def __init__(self, session: Any, jobs: Jobs, explore: Any) -> None:
        super().__init__(explore)
        self._session, self._jobs, self._explore = session, jobs, explore
        self._index: NearestIndex | None = None
        self._picture: npt.NDArray[np.uint8] | None = None  # asked for while another one was looked up
        self.by: By = "look"
        self._forget()

    def _forget(self) -> None:
        self._index = self._picture = None
        self.neighbours: Neighbours | None = None
        self.memory: Memory | None = None
        self.progress = (0, 0)
        self.refusal: StudioError | None = None

    @property
    def is_building(self) -> bool:
        return self._jobs.is_running(INDEX)

    @property
    def is_ready(self) -> bool:
        return self._index is not None

    def why_not(self) -> str:
        """Why nothing can be compared, in words; "" where it can."""
        run = self._session.run
        if run is None:
            return self.tr("This generator is not trained yet: there is nothing that it could repeat.")
        if run.data_kind != "images":
            return self.tr("2-D points have no look: there is no nearest picture.")
        if not run.data_source:
            return self.tr("It is not known which pictures this run was trained on.")
        return ""

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """Another generator, of other data perhaps."""
        for kind in (INDEX, QUERY, MEMORY):
            self._jobs.forget(kind)
        self._forget()
        self.changed.emit()

    def build(self) -> None:
        """Makes the index, or takes it from the cache."""
        run = self._session.run
        if self.why_not() or self.is_building or self.is_ready:
            return
        self.refusal, self.progress = None, (0, 0)
        words = JobWords(self._on_built, self._on_failed, self._on_crashed, self._on_told, self.changed.emit)
        self._jobs.start(INDEX, _build(run.data_source, run.data_fingerprint, run.recipe), words)
        self.changed.emit()

    def cancel(self) -> None:
        self._jobs.cancel(INDEX)

    def look_up(self, picture_HWC: npt.NDArray[np.uint8]) -> None:
        """`neighbours` will be those of this picture, unless another one is asked for meanwhile."""
        if self._index is None:
            return
        if self._jobs.is_running(QUERY):
            self._picture = picture_HWC
            return
        self._picture = None
        words = JobWords(self._on_found, self._on_lost, self._on_crashed)
        self._jobs.start(QUERY, _look_up(self._index, picture_HWC, self.by), words)

    def measure(self) -> None:
        """Whether the generator that is held now repeats its images."""
        make = self._explore.generator()
        if self._index is None or make is None:
            return
        self.memory = None
        words = JobWords(self._on_measured, self._on_lost, self._on_crashed)
        self._jobs.start(MEMORY, _measure(self._index, make), words)
        self.changed.emit()

    def _on_told(self, progress: tuple[int, int]) -> None:
        self.progress = progress
        self.changed.emit()

    def _on_built(self, index: NearestIndex) -> None:
        self._index = index
        self.changed.emit()
        self.measure()

    def _on_found(self, neighbours: Neighbours) -> None:
        self.neighbours = neighbours
        self.changed.emit()
        if self._picture is not None:
            self.look_up(self._picture)

    def _on_measured(self, memory: Memory) -> None:
        self.memory = memory
        self.changed.emit()

    def _on_failed(self, error: StudioError) -> None:
        self.refusal = error
        self.changed.emit()

    def _on_lost(self, error: StudioError) -> None:
        """The data went away after the index was made."""
        self._index = self.neighbours = self.memory = None
        self._on_failed(error)

    def _on_crashed(self, error: Exception) -> None:
        self.changed.emit()
        self.crashed.emit(error)


def _build(source: tuple[str, ...], fingerprint: str, recipe: Recipe) -> Work:
    def work(control: JobControl) -> NearestIndex:
        import torch

        from gan_studio.core.data.open import open_data
        from gan_studio.core.latent.nearest import index_of

        be_nice()
        torch.set_num_threads(1)
        data = open_data(source, recipe, fingerprint=fingerprint, cancelled=control.cancelled)
        if control.cancelled():
            raise CancelledError
        return index_of(data, recipe, control.tell_sometimes, control.cancelled)

    return work


def _look_up(index: NearestIndex, picture_HWC: npt.NDArray[np.uint8], by: By) -> Work:
    def work(control: JobControl) -> Neighbours:
        import torch

        torch.set_num_threads(1)
        return index.nearest(picture_HWC, SHOWN, by)

    return work


def _measure(index: NearestIndex, make: Callable[[], RendererLike]) -> Work:
    def work(control: JobControl) -> Memory:
        import torch

        from gan_studio.core.latents import latents_of_seeds

        be_nice()
        torch.set_num_threads(1)
        renderer: Any = make()
        return index.memory(renderer.render(latents_of_seeds(range(SAMPLES), renderer.latent_dim)))

    return work

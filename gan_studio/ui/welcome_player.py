"""Draws for the start page with the newest trained generator, in a thread of its own, and finds its strongest sliders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latents import latents_of_seeds
from gan_studio.session import Session
from gan_studio.workers.jobs import JobControl, Jobs, JobWords
from gan_studio.workers.render_thread import Rendered, RenderThread

if TYPE_CHECKING:
    from gan_studio.core.run_list import RunSummary

SHOWN = 5  # pictures of neighbouring seeds
SLIDERS = 3
FEWEST_SEEN = 5_000  # a run that has seen fewer images draws nothing worth holding
SWING = 2.5


@dataclass(frozen=True)
class Playable:
    """A run whose generator can be held."""

    path: Path
    name: str
    latent_dim: int
    words: str  # "64 px · 32 dimensions"


def newest_trained(runs: Sequence[RunSummary]) -> RunSummary | None:
    """The newest finished run, else the newest that was trained long enough; None when there is none."""
    trained = [run for run in runs if run.status in ("finished", "paused") and run.images_seen >= FEWEST_SEEN]
    return next((run for run in trained if run.status == "finished"), trained[0] if trained else None)


class WelcomePlayer(QObject):
    """`open` a run, then `hold` values; `drawn` brings the pictures (5, H, W, 3)."""

    opened = Signal(object, list)  # Playable, dimensions of the sliders, strongest first
    drawn = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._thread: RenderThread | None = None
        self._playable: Playable | None = None
        self._bases: npt.NDArray[np.float32] = np.zeros((SHOWN, 1), np.float32)
        self._serial = 0

    @property
    def latent(self) -> npt.NDArray[np.float32]:
        """The first picture's latent before any change, (L,)."""
        latent: npt.NDArray[np.float32] = self._bases[0]
        return latent

    def open(self, run: RunSummary) -> None:
        path, name = run.path, run.name

        def work(control: JobControl) -> Playable | None:
            from gan_studio.core.run import RunFolder

            folder = RunFolder.open(path)
            recipe, kind = folder.options.recipe, folder.options.data.kind
            if not folder.snapshots():
                return None
            words = self.tr("{0} dimensions").format(recipe.latent_dim)
            return Playable(path, name, recipe.latent_dim, f"{recipe.size} px · {words}" if kind == "images" else words)

        # A run that cannot be read is in the list below with its reason; here it is simply not offered.
        self._jobs.start("play", work, JobWords(self._on_read, _not_offered, self._session.crashed.emit))

    def hold(self, change: dict[int, float]) -> None:
        """Draws with the given dimensions of the first latent at new values; the others move by as much."""
        if self._thread is None:
            return
        z = self._bases.copy()
        for dimension, value in change.items():
            z[:, dimension] += value - self._bases[0, dimension]
        self._ask("main", z)

    def close(self) -> None:
        self._jobs.close()
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _on_read(self, playable: Playable | None) -> None:
        if playable is None:
            return
        self._playable = playable
        self._bases = latents_of_seeds(range(SHOWN), playable.latent_dim)
        if self._thread is None:
            self._thread = RenderThread(self)
            self._thread.rendered.connect(self._on_rendered)
            self._thread.crashed.connect(self._session.crashed)
            self._thread.start()
        self._thread.set_source(self._session.generator_of(playable.path), playable.latent_dim)
        self._ask("ends", self._sweep())
        self._ask("main", self._bases)

    def _sweep(self) -> npt.NDArray[np.float32]:
        """The first latent with each dimension in turn at both ends of its swing, (2 L, L)."""
        count = self._bases.shape[1]
        sweep = np.repeat(self._bases[:1], 2 * count, axis=0)
        for dimension in range(count):
            sweep[2 * dimension : 2 * dimension + 2, dimension] = (-SWING, SWING)
        return sweep

    def _ask(self, tag: str, z: npt.NDArray[np.float32]) -> None:
        if self._thread is not None:
            self._serial += 1
            self._thread.request(self._serial, tag, z, 1.0)

    @Slot(object)
    def _on_rendered(self, result: Rendered) -> None:
        if result.tag == "main":
            self.drawn.emit(result.images)
        elif self._playable is not None and len(result.images) == 2 * self._playable.latent_dim:
            ends = result.images.astype(np.int16)
            strength = np.abs(ends[0::2] - ends[1::2]).mean(axis=(1, 2, 3))
            strongest = [int(dimension) for dimension in np.argsort(-strength)[:SLIDERS]]
            self.opened.emit(self._playable, strongest)


def _not_offered(_: object) -> None:
    """See `WelcomePlayer.open`."""

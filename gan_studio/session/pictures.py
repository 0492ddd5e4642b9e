"""What pages want drawn, shown or saved: a part of the session's wishes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Slot

from gan_studio.core.export.scaling import Scaling
from gan_studio.core.latent.held import Held, Style
from gan_studio.session import tasks
from gan_studio.session.flow import SessionFlow
from gan_studio.workers.jobs import JobWords
from gan_studio.workers.render_thread import RendererLike


class SessionPictures(SessionFlow):
    """The wishes for pictures; see `Session`."""

    def render(self, z: npt.NDArray[np.float32], psi: float = 1.0, tag: str = "main", style: Style | None = None) -> int:
        """Asks for pictures of latents (N, latent_dim), all in `style`: `rendered` answers. The newest request of a tag wins;
        `main` comes before `wall`, before `ends`, before others. While a run trains the last request of each tag is answered
        again as the generator learns. Returns the request's serial, -1 where nothing can be drawn."""
        if self.explore.time_machine.is_back:
            return self.explore.time_machine.render(z, psi, tag, style)
        self.watch_renderer()
        return self._render.render(z, psi, tag, style)

    @Slot()
    def watch_renderer(self) -> None:
        """Someone still looks at the last pictures: keep them up to date with training for some seconds more."""
        if self._train.thread_now:
            self._train.thread_now.want_weights()

    @Slot(str)
    def choose_snapshot(self, which: str) -> None:
        """Whose generator the sliders hold of a run that is looked at: `last`, or `best` by its measured quality."""
        run = self._run
        if run is None or self.is_training or (which == "best") == self._shows_best:
            return
        if which == "best" and run.best_images_seen < 0:
            return
        self._shows_best = which == "best"
        # After training in this window the sliders held live weights, of no snapshot.
        self._show_generator_of(run, self._shown_snapshot or run.path)

    @Slot(str)
    def forget_render(self, tag: str) -> None:
        """Nobody looks at the pictures of `tag` any more: they are not drawn again as the generator learns."""
        self._render.forget(tag)
        self.explore.time_machine.forget(tag)

    def generator_of(self, path: Path | str) -> Callable[[], RendererLike]:
        """How to build a run's newest generator, for a render thread beside the session's own (the start page)."""
        return tasks.renderer_of_run(Path(path), self._building)

    def show_augmented(self, p: float, seed: int = 0, pictures: npt.NDArray[np.uint8] | None = None) -> None:
        """Pictures as D sees them when each change has the chance `p`: `augmented` answers. The changes are those of the
        shown run's recipe, else of the next run's. Without `pictures` (uint8 (N, H, W, 3)) some of the scanned data."""
        recipe = self._recipe if self._run is None else self._run.recipe
        self._previews.augment(self.report, pictures, recipe, p, seed)

    @Slot(object, object)
    def save_images(
        self, images: npt.NDArray[np.uint8], path: Path | str, description: dict[str, str] | None = None,
        held: Held | None = None, side: int | None = None, scaling: Scaling = "smooth"
    ) -> None:
        """Saves pictures (N, H, W, 3) as a PNG, several as a sheet, each with `side` px; `images_saved` tells the path. With what
        was `held` when they were drawn the file leads back there."""
        self._saves += 1  # each is its own job: a second picture must not cancel the first
        words = JobWords(self.images_saved.emit, self.failed.emit, self.crashed.emit)
        origin = self.explore.exports.origin_of(held) if held is not None else dict
        self._jobs.start(f"save {self._saves}", tasks.save_images(
            images, Path(path), description or {}, origin, side, scaling), words)

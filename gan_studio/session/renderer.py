"""The session's part that draws: which generator the sliders hold, and the thread that answers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.config import Recipe
from gan_studio.core.latent.held import Style
from gan_studio.session.view import RendererInfo, RenderResult
from gan_studio.workers.render_thread import Rendered, RendererLike, RenderThread

POINTS_PICTURE = (256, 256, 3)


class RenderDesk(QObject):
    """Starts its thread at the first request; answers of a generator that is no longer shown are dropped.

    Args:
        serials: numbers of requests, where two desks share them.
    """

    renderer_changed = Signal(object)
    rendered = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, serials: Iterator[int] | None = None) -> None:
        super().__init__(parent)
        self.serials = serials if serials is not None else count(1)
        self.info: RendererInfo | None = None
        self._thread = RenderThread(self)
        self._thread.rendered.connect(self._on_rendered)
        self._thread.failed.connect(self.failed)
        self._thread.crashed.connect(self.crashed)
        self._build: Callable[[], RendererLike] | None = None
        self._weights: tuple[Any, int] | None = None  # newer than those that `_build` comes with
        self._source = 0
        self._closed = False

    def show(self, info: RendererInfo | None, build: Callable[[], RendererLike] | None) -> None:
        """From now on requests are answered by `build()`, made in the thread when it is first asked."""
        changed = info != self.info
        self.info = info
        self._build, self._weights = build, None
        self._source = self._thread.set_source(build, info.latent_dim if info else 0)
        if changed:
            self.renderer_changed.emit(info)

    def set_weights(self, weights: Any, images_seen: int) -> None:
        """Newer weights of the generator that is shown."""
        self._weights = (weights, images_seen)
        self._thread.set_weights(weights, images_seen)

    def retitle(self, info: RendererInfo) -> None:
        """The same generator under another description."""
        if info != self.info:
            self.info = info
            self.renderer_changed.emit(info)

    def render(self, z_NL: npt.NDArray[np.float32], psi: float, tag: str, style: Style | None = None) -> int:
        """Serial of the request; -1 when there is no generator, or z does not fit it."""
        z_NL = np.array(z_NL, np.float32, ndmin=2)  # a copy: the page goes on changing its own
        if self.info is None or z_NL.ndim != 2 or z_NL.shape[1] != self.info.latent_dim or not len(z_NL):
            return -1
        if not self._thread.isRunning() and not self._closed:
            self._thread.start()
        serial = next(self.serials)
        self._thread.request(serial, tag, z_NL, psi, style)
        return serial

    def another(self) -> Callable[[], RendererLike] | None:
        """How to build, in any thread, a renderer like the one that answers now; None where there is none."""
        build, newer = self._build, self._weights
        if build is None:
            return None

        def make() -> RendererLike:
            renderer = build()
            if newer is not None:
                renderer.load_weights(newer[0])
            return renderer

        return make

    def forget(self, tag: str) -> None:
        self._thread.forget(tag)

    def rest(self) -> None:
        """Nobody waits for any picture of this one: it draws nothing until it is asked again."""
        self._thread.forget_all()

    def close(self, timeout_ms: int) -> bool:
        self._closed = True
        return self._thread.close(timeout_ms)

    @Slot(object)
    def _on_rendered(self, result: Rendered) -> None:
        if result.source == self._source:
            self.rendered.emit(
                RenderResult(result.serial, result.tag, result.images, result.milliseconds, result.images_seen, result.styles)
            )


def info_for(recipe: Recipe, shape: tuple[int, ...], title: str, trained: bool) -> RendererInfo:
    """What a generator of `recipe` for data of `shape` draws; points are shown as a picture of their cloud."""
    if len(shape) == 1:
        return RendererInfo(recipe.latent_dim, POINTS_PICTURE, "points", title, trained)
    return RendererInfo(recipe.latent_dim, (shape[0], shape[1], 3), "images", title, trained)


def recipe_for(recipe: Recipe, shape: tuple[int, ...]) -> Recipe:
    """The recipe as the engine will use it on data of `shape`: 2-D points get the MLP pair, images never do."""
    if len(shape) == 1:
        return recipe.but(architecture="mlp")
    return recipe.but(architecture="strided") if recipe.architecture == "mlp" else recipe

"""The thread that draws what the sliders ask for, from its own copy of the generator. The newest request wins."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QThread, Signal

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Style
from gan_studio.workers.jobs import STACK_BYTES

LatentsNL = npt.NDArray[np.float32]
ImagesNHWC = npt.NDArray[np.uint8]

PRIORITY = ("main", "wall", "ends")  # any other tag comes after these, by name
WHOLE = PRIORITY[:2]
"""Drawn at once: nothing that a hand moves waits for them, since only one of them is in sight."""
PIECE = 8
"""Images of any other tag drawn at a time at most: a slider that moves meanwhile waits for the end of the piece."""
PIECE_MS = 8.0
"""What a piece may take where the generator is slow: half a frame. One image is the least."""


class RendererLike(Protocol):
    """What the thread needs of a renderer (`core.sampling.Renderer`, or a small one made by a test)."""

    @property
    def latent_dim(self) -> int: ...
    @property
    def styles(self) -> int: ...
    def load_weights(self, weights: Any) -> None: ...
    def render(self, z: LatentsNL, psi: float = 1.0, style: Style | None = None) -> ImagesNHWC: ...


@dataclass(frozen=True)
class Rendered:
    """Pictures for one request. `milliseconds` is from the request to the pictures."""

    serial: int
    tag: str
    images: ImagesNHWC
    milliseconds: float
    images_seen: int
    source: int  # number of the renderer that drew them: pictures of an older one are stale
    styles: int = 0  # how many styles that renderer reads


@dataclass
class _Request:
    serial: int
    tag: str
    z: LatentsNL
    psi: float
    asked: float
    style: Style | None = None
    pieces: list[ImagesNHWC] = field(default_factory=list)
    drawn: int = 0

    def again(self) -> _Request:
        return _Request(self.serial, self.tag, self.z, self.psi, time.perf_counter(), self.style)


class RenderThread(QThread):
    """A mailbox with one place for each tag, emptied in the order of `PRIORITY`.

    A request that is being drawn is finished even when a newer one of its tag has come (else a fast hand would never
    see anything move); the newer one is drawn next, and those in between are dropped.
    """

    rendered = Signal(object)  # Rendered
    failed = Signal(object)  # StudioError
    crashed = Signal(object)  # Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("render")
        self.setStackSize(STACK_BYTES)
        self._wake = threading.Condition()
        self._closing = False
        self._each_ms = PIECE_MS  # one image of this generator, about
        self._source = 0
        self._build: Callable[[], RendererLike] | None = None
        self._latent_dim = 0
        self._weights: tuple[Any, int] | None = None
        self._pending: dict[str, _Request] = {}
        self._last: dict[str, _Request] = {}  # the newest request of each tag, drawn again when weights change

    # --- wishes: from any thread, return at once ---------------------------------------------------------------------

    def set_source(self, build: Callable[[], RendererLike] | None, latent_dim: int) -> int:
        """From now on draw with `build()`, called in the thread when it is first needed. Returns the source's number.

        The last request of each tag is drawn again, unless it does not fit the new number of latent dimensions.
        """
        with self._wake:
            self._source += 1
            self._build = build
            self._latent_dim = latent_dim
            self._weights = None
            self._last = {tag: last for tag, last in self._last.items() if last.z.shape[1] == latent_dim}
            self._pending = {tag: last.again() for tag, last in self._last.items()} if build else {}
            self._wake.notify_all()
            return self._source

    def set_weights(self, weights: Any, images_seen: int) -> None:
        """Newer weights for the present source; what was drawn last is drawn again with them."""
        with self._wake:
            self._weights = (weights, images_seen)
            for tag, last in self._last.items():
                self._pending.setdefault(tag, last.again())
            self._wake.notify_all()

    def request(self, serial: int, tag: str, z: LatentsNL, psi: float, style: Style | None = None) -> None:
        """Draw z (N, latent_dim); replaces what was asked under the same tag and is not being drawn yet. A style that the
        generator cannot read, because another has just taken its place, is dropped with its request."""
        request = _Request(serial, tag, z, psi, time.perf_counter(), style)
        with self._wake:
            self._pending[tag] = self._last[tag] = request
            self._wake.notify_all()

    def forget(self, tag: str) -> None:
        """No more pictures for `tag`, also not when weights change."""
        with self._wake:
            self._pending.pop(tag, None)
            self._last.pop(tag, None)

    def forget_all(self) -> None:
        """No more pictures for any tag until it is asked for again."""
        with self._wake:
            self._pending.clear()
            self._last.clear()

    def close(self, timeout_ms: int = 5000) -> bool:
        """Ends the thread; True when it has ended in time."""
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        return self.wait(timeout_ms)

    # --- the thread --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        renderer: RendererLike | None = None
        built = 0  # number of the source that `renderer` comes from; a source that failed is not tried twice
        images_seen = -1
        current: dict[str, _Request] = {}
        while True:
            with self._wake:
                while not self._closing and not (self._build and self._pending) and not current:
                    self._wake.wait()
                if self._closing:
                    return
                source, build = self._source, self._build
                weights, self._weights = self._weights, None
                if source != built:
                    current.clear()
                for tag in [tag for tag in self._pending if tag not in current]:
                    current[tag] = self._pending.pop(tag)
            try:
                if source != built:
                    built, renderer, images_seen = source, None, -1
                    renderer = build() if build is not None else None
                if renderer is None:
                    current.clear()
                    continue
                if weights is not None:
                    renderer.load_weights(weights[0])
                    images_seen = weights[1]
                    for started in current.values():
                        started.pieces, started.drawn = [], 0
                if current:
                    self._draw(renderer, current, images_seen, source)
            except StudioError as error:
                current.clear()
                self.failed.emit(error)
            except Exception as error:
                current.clear()
                self.crashed.emit(error)

    def _draw(self, renderer: RendererLike, current: dict[str, _Request], images_seen: int, source: int) -> None:
        """Draws the next piece of the most urgent request, and tells when that was the last piece."""
        tag = min(current, key=_urgency)
        request = current[tag]
        piece = len(request.z) if tag in WHOLE else max(1, min(PIECE, int(PIECE_MS / self._each_ms)))
        if request.z.shape[1] != renderer.latent_dim or not _reads(renderer, request.style):
            del current[tag]  # asked before another generator came
            return
        began = time.perf_counter()
        drawn = renderer.render(request.z[request.drawn : request.drawn + piece], request.psi, request.style)
        each_ms = (time.perf_counter() - began) * 1000 / len(drawn)
        self._each_ms += 0.3 * (each_ms - self._each_ms)
        request.pieces.append(drawn)
        request.drawn += piece
        if request.drawn < len(request.z):
            return
        del current[tag]
        images = request.pieces[0] if len(request.pieces) == 1 else np.concatenate(request.pieces)
        milliseconds = (time.perf_counter() - request.asked) * 1000
        self.rendered.emit(Rendered(request.serial, tag, images, milliseconds, images_seen, source, renderer.styles))


def _reads(renderer: RendererLike, style: Style | None) -> bool:
    if style is None:
        return True
    return renderer.styles > 0 and (style.shift is None or len(style.shift) == renderer.styles) and (
        style.other is None or len(style.other) == renderer.latent_dim)


def _urgency(tag: str) -> tuple[int, str]:
    return (PRIORITY.index(tag) if tag in PRIORITY else len(PRIORITY), tag)

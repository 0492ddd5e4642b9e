"""The session's part that goes back in a run: its snapshots, the generator of a chosen one, and one latent through all of them.

The chosen generator is built beside the live one and answers in its place, so that every slider goes on working; going back to
the newest is then instant. Thumbnails come from a job that holds one generator and reads one snapshot after the other.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.latent.held import Held, Style
from gan_studio.core.words import Text
from gan_studio.session.renderer import RenderDesk
from gan_studio.session.view import RendererInfo, RenderResult
from gan_studio.workers.jobs import JobControl, Jobs, JobWords, Work
from gan_studio.workers.render_thread import LatentsNL, RendererLike

IN_MEMORY = 6
"""Generators of snapshots that are kept ready: one film forwards and backwards over a few of them reads no file twice."""


BREATH = 0.005
"""Seconds between two thumbnails: reading weights is much Python, of which one thread runs at a time, and the window is one."""


@dataclass(frozen=True)
class Moment:
    """A snapshot of the run that can be drawn with."""

    path: Path
    images_seen: int
    epoch: float


class TimeMachineDesk(QObject):
    """Follows the newest generator until `go_to` chooses an older one. Which moments there are is read only when somebody looks.

    Args:
        session: whose run is followed.
        live: draws with the newest; both number their requests together, so that no two answers have one number.
    """

    moments_changed = Signal()
    shown_changed = Signal()  # another moment is shown, or the newest again
    thumbnail_ready = Signal(object, object)  # Path of a snapshot, None: the newest; uint8 (H, W, 3), or a StudioError
    rendered = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, session: Any, jobs: Jobs, building: threading.Lock, live: RenderDesk) -> None:
        super().__init__(session)
        self._session = session
        self.moments: tuple[Moment, ...] = ()
        self.shown: Moment | None = None
        self._jobs, self._building = jobs, building
        self._run: Path | None = None
        self._info: RendererInfo | None = None
        self._generators = _Generators(building)
        self._live = live
        self._render = RenderDesk(self, live.serials)
        self._render.rendered.connect(self._on_rendered)
        self._render.failed.connect(self._on_failed)
        self._render.crashed.connect(self.crashed)
        for signal in (session.run_opened, session.run_closed, session.renderer_changed):
            signal.connect(self._follow)

    # which moments there are

    def _follow(self, _: object = None) -> None:
        run = self._session.run.path if self._session.run is not None else None
        self._info = self._session.renderer
        if run == self._run:
            return
        self._run = run
        self._jobs.forget("moments")
        self.rest()
        self._generators.clear()
        self.moments = ()
        self.go_to(None)
        self.moments_changed.emit()

    def look_again(self) -> None:
        """Lists the snapshots anew: somebody looks, one was saved, some were thinned out."""
        if self._run is not None and not self._jobs.is_running("moments"):
            self._jobs.start("moments", _list(self._run), JobWords(self._take_moments, self.failed.emit, self.crashed.emit))

    def _take_moments(self, moments: tuple[Moment, ...]) -> None:
        if moments != self.moments:
            self.moments = moments
            self.moments_changed.emit()

    # which one is shown

    @property
    def is_back(self) -> bool:
        """Whether an older moment than the newest is shown."""
        return self.shown is not None

    def go_to(self, moment: Moment | None) -> None:
        """Every picture is drawn by the generator of that moment, until another is chosen; None follows the newest."""
        if moment == self.shown or (moment is not None and (self._run is None or self._info is None)):
            return
        self.shown = moment
        self._render.show(*self._source())
        self.shown_changed.emit()

    def generator(self) -> Callable[[], RendererLike] | None:
        """How to build a renderer of the moment that is shown, in a job; None where that is the newest."""
        if self._run is None or self.shown is None:
            return None
        return _renderer_of(self._run, self.shown.path, self._building)

    def _source(self) -> tuple[RendererInfo | None, Callable[[], RendererLike] | None]:
        run, shown = self._run, self.shown
        if run is None or shown is None:
            return None, None
        return self._info, lambda: self._generators.get(run, shown.path)

    def render(self, z: LatentsNL, psi: float, tag: str, style: Style | None = None) -> int:
        """Like `Session.render`, by the generator of the moment that is shown."""
        return self._render.render(z, psi, tag, style)

    def forget(self, tag: str) -> None:
        self._render.forget(tag)

    @Slot(object)
    def _on_rendered(self, result: RenderResult) -> None:
        if self.shown is not None:
            self.rendered.emit(replace(result, images_seen=self.shown.images_seen))

    @Slot(object)
    def _on_failed(self, error: StudioError) -> None:
        """The chosen snapshot cannot be used: damaged, or thinned out meanwhile. The newest is shown, and it is said."""
        self.go_to(None)
        self.failed.emit(error)
        self.look_again()

    # one latent through all of them

    def draw_strip(self, held: Held, moments: Sequence[Moment | None]) -> None:
        """Draws what is held with the generator of each of these snapshots, and with the newest for None, in this order:
        `thumbnail_ready` tells them one by one. What was being drawn is dropped."""
        newest = self._live.another()
        if self._run is None or newest is None or not moments:
            return
        words = JobWords(lambda _: None, self.failed.emit, self.crashed.emit, lambda told: self.thumbnail_ready.emit(*told))
        self._jobs.start("film strip", _draw(self._run, held, tuple(moments), newest, self._building), words)

    def rest(self) -> None:
        """Nobody looks at the strip, or a hand is moving: nothing more is drawn for it."""
        self._jobs.forget("film strip")

    def close(self, timeout_ms: int) -> bool:
        return self._render.close(timeout_ms)


class _Generators:
    """The last few renderers of snapshots, for one thread at a time."""

    def __init__(self, building: threading.Lock) -> None:
        self._building = building
        self._kept: OrderedDict[Path, RendererLike] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, run: Path, snapshot: Path) -> RendererLike:
        with self._lock:
            found = self._kept.pop(snapshot, None)
        if found is None:
            found = _renderer_of(run, snapshot, self._building)()
        with self._lock:
            self._kept[snapshot] = found
            while len(self._kept) > IN_MEMORY:
                self._kept.popitem(last=False)
        return found

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()


def _renderer_of(run: Path, snapshot: Path, building: threading.Lock) -> Callable[[], RendererLike]:
    def build() -> RendererLike:
        import torch

        from gan_studio.core.sampling import Renderer

        torch.set_num_threads(1)  # of this thread only: see `tasks.py`
        with building:
            return Renderer.from_run(run, snapshot)

    return build


def _list(run: Path) -> Work:
    """The snapshots of a run, oldest first; damaged ones are left out."""

    def work(control: JobControl) -> tuple[Moment, ...]:
        from gan_studio.core.run import RunFolder
        from gan_studio.core.snapshots import read_header

        folder = RunFolder.open(run)
        count = max(1, folder.options.data.count)
        found = []
        for path in folder.snapshots():
            if control.cancelled():
                raise CancelledError
            try:
                seen = int(read_header(path)["images_seen"])
            except (StudioError, KeyError, ValueError, TypeError):
                continue  # it says so itself when it is opened
            found.append(Moment(path, seen, seen / count))
        return tuple(found)

    return work


def _draw(run: Path, held: Held, moments: tuple[Moment | None, ...], newest: Callable[[], RendererLike],
          building: threading.Lock) -> Work:
    """One generator takes the weights of each snapshot in turn, so that memory holds one of them."""

    def work(control: JobControl) -> None:
        from gan_studio.core.run import RunFolder

        folder = RunFolder.open(run)
        renderer: RendererLike | None = None
        for moment in moments:
            if control.cancelled():
                raise CancelledError
            time.sleep(BREATH)
            try:
                if moment is None:
                    picture: Any = newest().render(held.z[None], held.psi, held.style())[0]
                    control.tell((None, picture))
                    continue
                if renderer is None:
                    renderer = _renderer_of(run, moment.path, building)()
                else:
                    renderer.load_weights(folder.load_snapshot(moment.path, generator_only=True).generator_ema)
                picture = renderer.render(held.z[None], held.psi, held.style())[0]
            except StudioError as error:
                picture = error
            except (RuntimeError, ValueError):
                name = moment.path.name if moment is not None else ""
                picture = StudioError(Text("Snapshot {name} does not fit this run.", name=name))
            control.tell((moment.path if moment is not None else None, picture))

    return work

"""The session's part for export: films, the generator for other programs, and the way back from a file to its latent.

One thing is written at a time, by a job with progress that can be cancelled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio import paths
from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, StudioError
from gan_studio.core.events import Notice
from gan_studio.core.export.films import FilmFormat
from gan_studio.core.export.origin import KEY, Model, Origin
from gan_studio.core.export.scaling import Scaling
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline
from gan_studio.session.time_machine import Moment
from gan_studio.session.view import RunView
from gan_studio.workers.jobs import JobControl, Jobs, JobWords, Work

if TYPE_CHECKING:
    from gan_studio.core.export.finding import Found
    from gan_studio.core.export.shots import Shot
    from gan_studio.core.sampling import Renderer

FilmSource = Literal["timeline", "training", "samples"]
NetworkFormat = Literal["onnx", "weights"]


@dataclass(frozen=True)
class FilmWish:
    """A film as a person wants it. `held` is the latent of a film of the training."""

    kind: FilmFormat
    source: FilmSource
    rate: int
    size: int | None
    scaling: Scaling
    held: Held
    timeline: Timeline


@dataclass(frozen=True)
class Reopened:
    """A file that led back: what was held, by which generator, which the session shows now."""

    path: Path
    origin: Origin
    found: Found


class ExportDesk(QObject):
    """Wishes return at once. While something is written another wish is refused by being harmless.

    Args:
        session: whose run is exported, and that opens the run of a file.
        explore: asked for the generator that is held, and who it is.
    """

    changed = Signal()  # whether something is being written
    progressed = Signal(int, int)  # done, total; (0, 0) while that is not known
    finished = Signal(object)  # Path
    size_told = Signal(object, object)  # FilmWish or format; bytes, or the StudioError why it cannot be made
    reopened = Signal(object)  # Reopened
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, session: Any, explore: Any, jobs: Jobs) -> None:
        super().__init__(explore)
        self._session, self._explore, self._jobs = session, explore, jobs
        self._waiting: Reopened | None = None  # for its run to be open
        self._film: tuple[str, Timeline] | None = None  # that of a film, for the run's own to be read
        session.run_loaded.connect(self._on_run_loaded)
        explore.timeline.changed.connect(self._offer_timeline)

    # writing

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_running("export")

    @Slot()
    def cancel(self) -> None:
        """Nothing is left of what was being written; what was just whole when this came is told as saved."""
        self._jobs.cancel("export")

    def write_film(self, path: Path, wish: FilmWish) -> None:
        if ground := self._ground():
            self._write(_film(path, wish, ground))

    def write_network(self, path: Path, kind: NetworkFormat) -> None:
        run = self._session.run
        recipe = run.recipe if run is not None else self._session.recipe
        if ground := self._ground():
            self._write(_network(path, kind, ground, recipe, run.data_name if run is not None else ""))

    def _write(self, work: Work) -> None:
        if self.is_busy:
            return
        written: list[Path] = []  # a job that is cancelled gives no result, even where the file has its name already

        def noting(control: JobControl) -> Path:
            path: Path = work(control)
            written.append(path)
            return path

        words = JobWords(self._on_done, self._on_failed, self._on_crashed, lambda told: self.progressed.emit(*told),
                         lambda: self._on_end(written))
        self._jobs.start("export", noting, words)
        self.changed.emit()

    def _on_done(self, path: Path) -> None:
        self.changed.emit()
        self.finished.emit(path)
        self._session.notice_raised.emit(Notice(
            "info", self.tr("Saved: {name}").format(name=path.name), str(path.parent),
            action=Action(self.tr("Open folder"), "open_folder", {"path": str(path.parent)})))

    def _on_failed(self, error: StudioError) -> None:
        self.changed.emit()
        self.failed.emit(error)

    def _on_crashed(self, error: Exception) -> None:
        self.changed.emit()
        self.crashed.emit(error)

    def _on_end(self, written: list[Path]) -> None:
        """Cancelled."""
        if written:
            self._on_done(written[0])
        else:
            self.changed.emit()

    # how large it will be

    def estimate(self, wish: FilmWish | NetworkFormat) -> None:
        """`size_told` answers; a newer question drops the older one."""
        ground = self._ground()
        if ground is None:
            return
        words = JobWords(lambda size: self.size_told.emit(wish, size), lambda error: self.size_told.emit(wish, error),
                         self.crashed.emit)
        self._jobs.start("export size", _size(wish, ground), words)

    def forget_estimate(self) -> None:
        self._jobs.forget("export size")

    # whose it is

    def origin_of(self, held: Held) -> Callable[[], dict[str, str]]:
        """What a picture says of where it comes from, to be worked out in a job."""
        ground = self._ground()

        def text() -> dict[str, str]:
            if ground is None:
                return {}
            _, model = ground.open()
            return {KEY: Origin(model, held).to_text()}

        return text

    def _ground(self) -> _Ground | None:
        make = self._explore.generator()
        identity = self._explore.identity()
        return None if make is None else _Ground(make, identity.name, identity.path, identity.images_seen)

    # the way back

    def reopen(self, path: Path) -> None:
        """A single picture or film: shows the run that drew it, and `reopened` tells what was held. A file that does not say
        so is data like any other."""
        words = JobWords(lambda found: self._on_found(path, found), lambda error: self._on_lost(path, error), self.crashed.emit)
        self._jobs.start("reopen", _find(path, self._session.runs_root), words)

    def _on_found(self, path: Path, reopened: Reopened | None) -> None:
        if reopened is None:
            self._session.open_data((str(path),))
            return
        run = self._session.run
        if run is not None and run.path == reopened.found.run:
            self._show(reopened)
            return
        if self._session.is_training:
            self._session.open_run(reopened.found.run)  # which says why it cannot
            return
        self._waiting = reopened
        self._session.open_run(reopened.found.run)

    def _on_lost(self, path: Path, error: StudioError) -> None:
        action = None
        if path.suffix.lower() != ".mp4":
            action = Action(self.tr("Open as a picture"), "open_as_data", {"paths": (str(path),)})
        self.failed.emit(StudioError(error.message, error.hint, action=action))

    @Slot(object)
    def _on_run_loaded(self, run: RunView) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.found.run == run.path:
            self._show(waiting)

    def _show(self, reopened: Reopened) -> None:
        found, model = reopened.found, reopened.origin.model
        run = self._session.run
        is_best = found.snapshot is not None and found.snapshot.name.startswith("best-")
        if not self._session.is_training:
            self._session.choose_snapshot("best" if is_best else "last")
        is_held = is_best or found.snapshot is None or (found.is_newest and not self._session.is_training)
        self._explore.time_machine.go_to(None if is_held or found.snapshot is None else Moment(
            found.snapshot, found.images_seen, found.images_seen / max(1, run.data_count)))
        if found.snapshot is None:
            self._session.notice_raised.emit(Notice(
                "warning", self.tr("'{name}' has changed since {file} was saved, so it looks different.").format(
                    name=run.name, file=reopened.path.name),
                self.tr("Then {then} kimg, now {now} kimg, and no snapshot of then is left.").format(
                    then=f"{max(0, model.images_seen) / 1000:.1f}", now=f"{found.images_seen / 1000:.1f}")))
        self.reopened.emit(reopened)
        self._take_film(reopened)

    def _take_film(self, reopened: Reopened) -> None:
        table = (reopened.origin.film or {}).get("timeline")
        if table is None:
            return
        try:
            self._film = reopened.path.name, Timeline.from_json(table, str(reopened.path))
        except StudioError as error:
            self.failed.emit(error)
            return
        self._offer_timeline()

    @Slot()
    def _offer_timeline(self) -> None:
        """A film's timeline takes an empty place; where a person has keys, they are asked. Their own is read first."""
        desk = self._explore.timeline
        if self._film is None or not desk.is_ready:
            return
        (name, timeline), self._film = self._film, None
        if not desk.timeline.keys:
            desk.keep(timeline)
        elif desk.timeline.to_json() != timeline.to_json():
            self._session.notice_raised.emit(Notice(
                "info", self.tr("{name} has a timeline of its own.").format(name=name),
                self.tr("Yours stays until you take it."),
                action=Action(self.tr("Take its timeline"), "take_timeline", {"timeline": timeline})))

    def apply(self, action: Action) -> None:
        """What the buttons of our messages say: open the file as data after all, or take a film's timeline."""
        if action.kind == "open_as_data":
            self._session.open_data(action.arguments["paths"])
        else:
            self._explore.timeline.keep(action.arguments["timeline"])


@dataclass(frozen=True)
class _Ground:
    """What every export begins with, as it was when it was wished for."""

    make: Callable[[], Any]
    name: str
    folder: Path | None
    images_seen: int

    def open(self) -> tuple[Renderer, Model]:
        renderer: Renderer = self.make()
        model = Model.of(renderer, self.folder)
        return renderer, replace(model, name=self.name, images_seen=self.images_seen)


def _shot(wish: FilmWish, renderer: Renderer, folder: Path | None) -> Shot:
    from gan_studio.core.export import shots
    from gan_studio.core.run import RunFolder
    from gan_studio.core.words import Text

    if wish.source == "timeline":
        return shots.of_timeline(renderer, wish.timeline, wish.rate)
    if folder is None:
        raise StudioError(Text("This generator was never trained."), Text("Train it, then there is something to film."))
    run = RunFolder.open(folder)
    if wish.source == "samples":
        return shots.of_samples(run, wish.rate)
    return shots.of_training(run, [wish.held], wish.rate)


def _film(path: Path, wish: FilmWish, ground: _Ground) -> Work:
    def work(control: JobControl) -> Path:
        from gan_studio.core.export import shots

        renderer, model = ground.open()
        shot = _shot(wish, renderer, ground.folder)
        return shots.make(path, shot, wish.kind, model, size=wish.size, scaling=wish.scaling,
                          progress=control.tell_sometimes, cancelled=control.cancelled)

    return work


def _network(path: Path, kind: NetworkFormat, ground: _Ground, recipe: Recipe, data_name: str) -> Work:
    def work(control: JobControl) -> Path:
        from gan_studio.core.export.network import write_onnx, write_weights

        control.tell((0, 0))
        renderer, model = ground.open()
        if kind == "onnx":
            return write_onnx(path, renderer, model, cancelled=control.cancelled).path
        return write_weights(path, renderer, model, recipe, data_name, cancelled=control.cancelled)[0]

    return work


def _size(wish: FilmWish | NetworkFormat, ground: _Ground) -> Work:
    def work(control: JobControl) -> int:
        from gan_studio.core.export import shots

        renderer, _ = ground.open()
        if not isinstance(wish, FilmWish):
            return sum(tensor.numel() * tensor.element_size() for tensor in renderer.weights().values())
        shot = _shot(wish, renderer, ground.folder)
        return shots.expected_bytes(shot, wish.kind, size=wish.size, scaling=wish.scaling, cancelled=control.cancelled)

    return work


def _find(path: Path, root: Path) -> Work:
    def work(control: JobControl) -> Reopened | None:
        from gan_studio.core.export.origin import read_origin

        origin = read_origin(path)
        if origin is None:
            return None
        import torch

        from gan_studio.core.export.finding import find
        from gan_studio.core.run_list import list_runs

        torch.set_num_threads(1)
        builtin = paths.builtin_generator()
        runs = [*(run.path for run in list_runs(root)), *([builtin] if builtin is not None else [])]
        return Reopened(path, origin, find(origin.model, runs, control.cancelled))

    return work

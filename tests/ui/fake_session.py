"""A session whose facts a test decides: what is run and drawn, and which wishes came."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import FileReport, ScanReport
from gan_studio.core.events import GridReady, Progress
from gan_studio.session import Session
from gan_studio.session.view import DataInfo, RendererInfo, RenderResult, RunView, SessionState
from gan_studio.ui.theme import DARK, apply_theme, current_theme

SIZE = 8
SOURCE = ("builtin:anime-faces",)


def fresh_dark(app: QApplication) -> None:
    """The dark theme, and nothing left of the windows of earlier tests: a style sheet polishes every widget there is."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if current_theme() is not DARK or app.property("gan_studio_theme") is None:
        apply_theme(app, DARK)


class FakeSession(Session):
    """The real session with its signals and recipe, without its threads."""

    def __init__(self) -> None:
        self.wishes: list[tuple[Any, ...]] = []
        self.requests: list[tuple[str, npt.NDArray[np.float32], float]] = []
        self.weights = 1.0  # of the generator below; training changes them
        self.images_seen = 0
        self.fake_state = SessionState.IDLE
        self.fake_run: RunView | None = None
        self.fake_report: ScanReport | None = None
        self.fake_renderer: RendererInfo | None = None
        super().__init__()

    state = property(lambda self: self.fake_state)
    run = property(lambda self: self.fake_run)
    report = property(lambda self: self.fake_report)
    renderer = property(lambda self: self.fake_renderer)

    @property
    def data_info(self) -> DataInfo | None:
        if self.fake_report is None:
            return None
        return DataInfo(self.fake_report.name, len(self.fake_report.files), (64, 64, 3), "images", SOURCE)

    # what a test lets happen

    def become(self, state: SessionState) -> None:
        self.fake_state = state
        self.state_changed.emit(state)

    def have_data(self, count: int = 1000) -> None:
        files = tuple(FileReport(i, f"{i}.png", "folder", 100, 64, 64, "PNG", "RGB") for i in range(count))
        self.fake_report = ScanReport(SOURCE, "anime-faces", files, 1.0, "f")
        self.scan_finished.emit(self.fake_report)

    def have_renderer(self, latent_dim: int = 6, kind: Any = "images", title: str = "run", trained: bool = True) -> None:
        self.fake_renderer = RendererInfo(latent_dim, (SIZE, SIZE, 3), kind, title, trained)
        self.renderer_changed.emit(self.fake_renderer)

    def have_run(self, recipe: Recipe | None = None, *, status: str = "training", name: str = "faces", **more: Any) -> RunView:
        self.fake_run = RunView(Path(f"/runs/{name}"), name, recipe or self.recipe, status, 1000, "anime-faces", 1000,
                                data_shape=(64, 64, 3), generator_parameters=1_400_000, **more)
        self.run_opened.emit(self.fake_run)
        return self.fake_run

    def tell_progress(self, images_seen: int, **scalars: float) -> None:
        self.progressed.emit(Progress(images_seen, images_seen / 1000, images_seen // 32, 1.0, 200.0, 60.0, 900.0, 0.1, scalars))

    def tell_grid(self, images_seen: int, images: npt.NDArray[np.uint8], kind: Any = "fakes", path: Path = Path("x.png")) -> None:
        self.grid_added.emit(GridReady(kind, images, images_seen, images_seen / 1000, path))

    def learn(self) -> None:
        """Newer weights: the last request of each tag is answered again."""
        self.weights += 1.0
        self.images_seen += 1000
        for serial, (tag, z, psi) in self._last.items():
            self._answer(serial, tag, z, psi)

    # what a page asks

    _last: dict[int, tuple[str, npt.NDArray[np.float32], float]] = {}  # replaced at each request

    def render(self, z: npt.NDArray[np.float32], psi: float = 1.0, tag: str = "main", style: Any = None) -> int:
        z = np.array(z, np.float32, ndmin=2)
        if self.fake_renderer is None or z.shape[1] != self.fake_renderer.latent_dim:
            return -1
        self.requests.append((tag, z, psi))
        serial = len(self.requests)
        self._last = {s: last for s, last in self._last.items() if last[0] != tag} | {serial: (tag, z, psi)}
        QTimer.singleShot(0, self, lambda: self._answer(serial, tag, z, psi))
        return serial

    def forget_render(self, tag: str) -> None:
        self._last = {serial: last for serial, last in self._last.items() if last[0] != tag}

    def asked(self, tag: str) -> list[npt.NDArray[np.float32]]:
        return [z for asked, z, _ in self.requests if asked == tag]

    def _answer(self, serial: int, tag: str, z: npt.NDArray[np.float32], psi: float) -> None:
        self.rendered.emit(RenderResult(serial, tag, draw(z * psi, self.weights), 1.0, self.images_seen))

    def pause(self) -> None:
        self.wishes.append(("pause",))

    def resume(self) -> None:
        self.wishes.append(("resume",))

    def stop(self) -> None:
        self.wishes.append(("stop",))

    def start_training(self) -> None:
        self.wishes.append(("start",))

    def continue_run(self, path: Any = None, extend_kimg: float | None = None) -> None:
        self.wishes.append(("continue",))

    def fork_run(self, **changes: Any) -> None:
        self.wishes.append(("fork",))

    def sample_now(self) -> None:
        self.wishes.append(("sample",))

    def snapshot_now(self) -> None:
        self.wishes.append(("snapshot",))

    def set_live(self, name: str, value: float) -> None:
        self.wishes.append(("live", name, value))

    def change_recipe(self, **settings: Any) -> None:
        if self.fake_state in (SessionState.TRAINING, SessionState.PAUSED):
            for name, value in settings.items():
                self.set_live(name, value)
        else:
            super().change_recipe(**settings)


def draw(z: npt.NDArray[np.float32], weights: float = 1.0) -> npt.NDArray[np.uint8]:
    """A picture (8, 8, 3) for each latent: dimension d paints row d, the first one most."""
    strengths = 1 / np.arange(1, z.shape[1] + 1)
    pictures = np.full((len(z), SIZE, SIZE, 3), 128.0)
    for dimension in range(min(z.shape[1], SIZE)):
        pictures[:, dimension] += (40 * weights * strengths[dimension] * z[:, dimension])[:, None, None]
    return np.clip(pictures, 0, 255).astype(np.uint8)


def tiles(count: int, seed: int = 0) -> npt.NDArray[np.uint8]:
    """Pictures that all differ."""
    return np.random.default_rng(seed).integers(0, 256, (count, SIZE, SIZE, 3), np.uint8)

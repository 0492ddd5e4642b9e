"""The Explore page: hold the generator by its sliders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.config import METHODS, OBJECTIVES
from gan_studio.session import Session
from gan_studio.session.view import RendererInfo, RenderResult, RunView
from gan_studio.ui import words
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.page import Page, PrimaryAction
from gan_studio.ui.save_picture import ask_where_to_save
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_picture import PictureCard
from gan_studio.ui.widgets.explore_side import FactsCard, Saved, SavedCard
from gan_studio.ui.widgets.explore_sliders import SlidersCard
from gan_studio.ui.widgets.full_screen import FullScreen
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.tab_column import TabColumn

Picture = npt.NDArray[np.uint8]
SLIDERS_WIDTH, SIDE_WIDTH = 376, 304
NARROW = 1344  # px of the page below which the right column becomes a tab of the left one
LEAST_WIDTH, LEAST_HEIGHT = 1040, 560
ENLARGED = 512  # px at least of an enlarged picture
WATCH_MS = 5000


class ExplorePage(Page):
    """Sliders at the left, the picture in the middle, what it comes from at the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session = session
        self._info: RendererInfo | None = None
        self._saving: dict[Path, Saved] = {}
        self.model = LatentModel(parent=self)
        self.sliders = SlidersCard(session, self.model)
        self.picture = PictureCard(session, self.model)
        self.facts = FactsCard(self.tr("Generator"))
        self.which = SegmentedControl(
            [("last", self.tr("Last")), ("best", self.tr("Best"))], "last", name=self.tr("Which snapshot"))
        self.which.setToolTip(self.tr("The newest generator of the run, or the one whose pictures were measured as the best"))
        self.which.changed.connect(session.choose_snapshot)
        self.facts.add_tool(self.which)
        self.saved = SavedCard()
        self.empty = EmptyState(
            "tune-variant", self.tr("No generator yet"),
            self.tr("Open images or a run first: then its sliders are here, even before training."), self.tr("Go to Data"))
        self.empty.action_requested.connect(self._go_to_data)
        self._arrange()
        self._connect()
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(session.watch_renderer)
        self._take_renderer(session.renderer)

    def _arrange(self) -> None:
        self._left = TabColumn(SLIDERS_WIDTH)
        self._right = TabColumn(SIDE_WIDTH)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self.picture, 1)
        row.addWidget(self._right)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)  # what it needs when narrow, whatever it is now
        self._narrow: bool | None = None
        self._set_narrow(False)

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._right.set_parts([])
            self._left.set_parts([
                (self.tr("Sliders"), [(self.sliders, 1)]),
                (self.tr("Generator"), [(self.facts, 0), (self.saved, 1)]),
            ])
        else:
            self._left.set_parts([("", [(self.sliders, 1)])])
            self._right.set_parts([("", [(self.facts, 0), (self.saved, 1)])])
        self._right.setVisible(not narrow)

    def _connect(self) -> None:
        session, picture = self._session, self.picture
        session.renderer_changed.connect(self._take_renderer)
        session.run_opened.connect(self._take_run)
        session.run_changed.connect(self._take_run)
        session.run_closed.connect(self._show_facts)
        session.state_changed.connect(self._show_facts)
        session.images_saved.connect(self._take_saved)
        session.failed.connect(self._forget_saving)
        picture.shown.connect(self._take_shown)
        picture.wheel_turned.connect(self._turn_last_used)
        picture.copy_requested.connect(self.copy)
        picture.save_requested.connect(self.ask_where_to_save)
        picture.full_screen_requested.connect(self.full_screen)
        picture.note.action_triggered.connect(self._go_to_train)
        self.saved.chosen.connect(self._go_back_to)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy)

    # what the main window asks

    def primary_action(self) -> PrimaryAction:
        ready = self.picture.pictures is not None
        reason = "" if ready else self.tr("There is no picture yet.")
        return PrimaryAction(self.tr("Save picture"), "content-save-outline", ready, reason, self._save_shown)

    def tools(self) -> list[QWidget]:
        return []

    def undo(self) -> None:
        self.model.undo()

    def redo(self) -> None:
        self.model.redo()

    def full_screen(self) -> None:
        """The picture, or the wall, over the whole screen until Escape."""
        if self.picture.pictures is not None:
            FullScreen(self.picture.pictures, smooth=self.picture.is_smooth, parent=self).showFullScreen()

    # the generator

    @Slot(object)
    def _take_renderer(self, info: RendererInfo | None) -> None:
        self._stack.setCurrentIndex(int(info is not None))
        before, self._info = self._info, info
        if info is None:
            self.picture.clear()
            self.chrome_changed.emit()
            return
        if before is None or (before.latent_dim, before.title, before.kind) != (info.latent_dim, info.title, info.kind):
            self.saved.clear()
        self.picture.clear()
        self.model.adopt(info.latent_dim)
        self.sliders.reset_generator()
        self.picture.set_wall_possible(
            info.kind == "images", self.tr("For 2-D points the picture already shows the whole cloud"))
        self._show_facts()
        self.picture.ask()
        self.chrome_changed.emit()

    @Slot(object)
    def _take_run(self, run: RunView) -> None:
        self._show_facts()

    @Slot()
    def _show_facts(self) -> None:
        info, run = self._info, self._session.run
        if info is None:
            return
        trains = self._session.is_training
        recipe = run.recipe if run is not None else self._session.recipe
        self.which.setVisible(run is not None and not trains and run.best_images_seen >= 0)
        self.which.set_current(info.snapshot)
        facts, points = self.facts, info.kind == "points"
        if trains:
            facts.set_tag(self.tr("follows training"), "g")
        elif not info.trained:
            facts.set_tag(self.tr("untrained"))
        else:
            facts.set_tag("")
        facts.set_fact(self.tr("Run"), run.name if run is not None else self.tr("none yet"))
        facts.set_fact(self.tr("Data"), run.data_name if run is not None else self._data_name())
        method = [METHODS[recipe.method], *([OBJECTIVES[recipe.objective]] if recipe.method == "gan" else [])]
        facts.set_fact(self.tr("Method"), words.joined(" · ", [words.known(word) for word in method]))
        seen = 0 if run is None else run.best_images_seen if info.snapshot == "best" else run.images_seen
        facts.set_fact(self.tr("Trained"), words.kimg(seen))
        side = info.image_shape[0]
        facts.set_fact(self.tr("Draws"), self.tr("2-D points") if points else f"{side} × {side} px")
        facts.set_fact(self.tr("Dimensions"), str(info.latent_dim))
        parameters = run.generator_parameters if run is not None else 0
        facts.set_fact(self.tr("Parameters"), _millions(parameters) if parameters else "")
        if info.trained or trains:
            self.picture.set_note("")
        else:
            self.picture.set_note(
                self.tr("This generator is not trained yet"),
                self.tr("Its weights are random, so every latent looks alike. The sliders work all the same."),
                self.tr("Go to Train"))

    def _data_name(self) -> str:
        info = self._session.data_info
        return info.name if info is not None else ""

    @Slot(object)
    def _take_shown(self, result: RenderResult) -> None:
        first = self.facts.fact(self.tr("Speed")) == ""
        self.facts.set_fact(
            self.tr("Speed"), self.tr("{0} ms a picture").format(f"{result.milliseconds / len(result.images):.1f}"))
        if result.images_seen >= 0:
            trained = words.kimg(result.images_seen)
            if trained != self.facts.fact(self.tr("Trained")):
                self.facts.set_fact(self.tr("Trained"), trained)
                self.sliders.ends.renew()
        if first:
            self.chrome_changed.emit()

    # sliders and keys

    @Slot(float)
    def _turn_last_used(self, notches: float) -> None:
        dimension = self.sliders.last_used
        value = float(np.clip(self.model.z[dimension] + 0.05 * notches, -3, 3))
        self.model.set_value(dimension, value)

    @Slot(object)
    def _go_back_to(self, saved: Saved) -> None:
        if saved.z.shape == self.model.z.shape:
            self.model.go_to(saved.seed, saved.z, saved.psi)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.model.shuffle()
        else:
            super().keyPressEvent(event)

    # saving

    @Slot()
    def copy(self) -> None:
        """The shown picture to the clipboard, the wall as a sheet."""
        pictures = self.picture.pictures
        if pictures is not None:
            QGuiApplication.clipboard().setImage(as_qimage(_sheet(pictures)).copy())

    def _save_shown(self) -> None:
        self.ask_where_to_save("wall" if self.picture.is_wall else "image")

    @Slot(str)
    def ask_where_to_save(self, what: str) -> None:
        """Opens the file dialog; `what` is image, enlarged or wall. It does not wait for an answer."""
        if self.picture.pictures is None:
            return
        run = self._session.run
        name = run.name if run is not None else self.tr("untrained")
        ending = {"image": "", "enlarged": "-large", "wall": "-wall"}[what]
        ask_where_to_save(self, f"{name}-seed{self.model.seed}{ending}", lambda path: self.save_to(path, what))

    def save_to(self, path: Path, what: str = "image") -> None:
        """Saves the shown latent as a PNG; the file is written by a job, `images_saved` of the session tells."""
        shown = self.picture.pictures
        if shown is None:
            return
        pictures = shown if what == "wall" and self.picture.is_wall else shown[:1]
        if what == "wall" and not self.picture.is_wall:
            self.picture.many.button("wall").click()  # the wall is drawn first; the person sees what will be saved
            self.picture.shown.connect(
                lambda _: self.save_to(path, "wall"), Qt.ConnectionType.SingleShotConnection)
            return
        if what == "enlarged":
            pictures = enlarged(pictures, self.picture.is_smooth)
        self._saving[path] = Saved(shown[0].copy(), self.model.seed, self.model.z, self.model.psi, path)
        self._session.save_images(pictures, path, {"seed": str(self.model.seed), "psi": f"{self.model.psi:g}",
                                                   "z": " ".join(f"{value:.6g}" for value in self.model.z)})

    @Slot(object)
    def _take_saved(self, path: Path) -> None:
        saved = self._saving.pop(Path(path), None)
        if saved is not None:
            self.saved.add(saved)

    @Slot(object)
    def _forget_saving(self, error: Any) -> None:
        self._saving.clear()

    # going elsewhere, size

    @Slot()
    def _go_to_data(self) -> None:
        self.page_requested.emit("data")

    @Slot()
    def _go_to_train(self) -> None:
        self.page_requested.emit("train")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(event.size().width() < NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.watch_renderer()
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.stop()


def enlarged(pictures: Picture, smooth: bool) -> Picture:
    """Pictures at the least whole multiple that is 512 px or more: smooth, or each pixel as a square."""
    factor = max(1, -(-ENLARGED // pictures.shape[1]))
    if not smooth:
        return pictures.repeat(factor, axis=1).repeat(factor, axis=2)
    scaled = []
    for picture in pictures:
        side = QImage(as_qimage(picture)).scaled(
            picture.shape[1] * factor, picture.shape[0] * factor, Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation).convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(side.constBits(), np.uint8).reshape(side.height(), side.bytesPerLine())
        scaled.append(rows[:, : side.width() * 3].reshape(side.height(), side.width(), 3).copy())
    return np.stack(scaled)


def _sheet(pictures: Picture) -> Picture:
    from gan_studio.core.sheets import make_sheet

    return pictures[0] if len(pictures) == 1 else make_sheet(pictures)


def _millions(count: int) -> str:
    return f"{count / 1e6:.1f} M" if count >= 1e6 else f"{count / 1e3:.0f} k"

"""The middle of the Explore page: the picture large or the wall of sixteen, and what changes all of it at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.session.view import RenderResult
from gan_studio.ui.latent_model import WALL_COUNT, LatentModel
from gan_studio.ui.render_request import RenderRequest
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_map import MapPanel
from gan_studio.ui.widgets.explore_morph import MorphBar
from gan_studio.ui.widgets.explore_plane import PlaneView
from gan_studio.ui.widgets.explore_seed_bar import SeedBar
from gan_studio.ui.widgets.folding_button import FoldingButton
from gan_studio.ui.widgets.image_grid import ImageGrid
from gan_studio.ui.widgets.segmented import SegmentedControl

Pictures = npt.NDArray[np.uint8]
Latents = npt.NDArray[np.float32]
NARROW = 740  # px of the card below which a button of the toolbar loses its words


@dataclass(frozen=True)
class _Drawn:
    """What pictures are drawn from: latents (N, L), and all else of what is held, which they share."""

    held: Held
    latents: Latents


class PictureCard(Card):
    """Asks the renderer whenever the latent changes and shows the newest answer."""

    shown = Signal(object)  # RenderResult of what is on the screen now
    wheel_turned = Signal(float)
    save_requested = Signal(str)  # "image", "enlarged" or "wall"
    copy_requested = Signal()
    full_screen_requested = Signal()

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._history: Any = model
        self._main = RenderRequest(session, "main", self)
        self._wall = RenderRequest(session, "wall", self)
        self._pictures: Pictures | None = None
        self._drawn: _Drawn | None = None  # what `_pictures` are of; the model may be elsewhere by now
        self._holding = False
        self._preview: Held | None = None
        self._peeked = False
        self.bar = SeedBar(model)
        self.seed, self.shuffle, self.reset, self.variety = self.bar.seed, self.bar.shuffle, self.bar.reset, self.bar.variety
        self.morph = MorphBar(session, model)
        self._morph = QWidget()
        self.map = MapPanel(session, model)
        self.map.opened.connect(self._open_one)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addLayout(self._toolbar())
        self.body.addWidget(_line())
        self.note = Banner(dismissible=False, level="info")
        note_row = QVBoxLayout()
        note_row.setContentsMargins(12, 12, 12, 12)
        note_row.addWidget(self.note)
        self._note_box = QWidget()
        self._note_box.setLayout(note_row)
        self._note_box.hide()
        self.body.addWidget(self._note_box)
        self.view = PlaneView(model, self.tr("What the generator draws"))
        self.wall = ImageGrid(gap=6, max_tile=256, selectable=False, name=self.tr("Sixteen latents with the same change"))
        wall_box = QFrame()
        wall_box.setProperty("surface", "card")
        wall_box.setStyleSheet("QFrame { border: none; border-radius: 0; }")
        wall_row = QVBoxLayout(wall_box)
        wall_row.setContentsMargins(16, 16, 16, 16)
        wall_row.addWidget(self.wall)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(wall_box)
        self._stack.addWidget(self.map)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(_line())
        self.body.addWidget(self._morph_box())
        self.body.addWidget(self.bar)
        self.view.wheel_turned.connect(self.wheel_turned)
        self._main.arrived.connect(self._show)
        self._wall.arrived.connect(self._show)
        model.changed.connect(self._follow)
        model.history_changed.connect(self._show_history)
        self._show_history()
        self._show_state()

    def _toolbar(self) -> QHBoxLayout:
        self.scaling = SegmentedControl(
            [("smooth", self.tr("Smooth")), ("pixels", self.tr("Pixels"))], "smooth", name=self.tr("Scaling"))
        self.scaling.changed.connect(self._set_scaling)
        self.many = SegmentedControl(
            [("one", self.tr("One")), ("wall", self.tr("Wall")), ("map", self.tr("Map"))], "one", name=self.tr("View"))
        self.many.button("wall").setToolTip(self.tr("The same change on sixteen latents"))
        self.many.button("map").setToolTip(self.tr("Pictures over two dimensions or directions at once"))
        self.many.changed.connect(self._set_many)
        self.hold = FoldingButton(self.tr("Hold to see start"), "compare")
        self.hold.setToolTip(self.tr("While it is held: the picture before you changed it"))
        self.hold.pressed.connect(self._hold_start)
        self.hold.released.connect(self._let_go)
        self.undo = IconButton("undo", self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", self.tr("Redo (Ctrl+Shift+Z)"))
        self.undo.clicked.connect(self._undo)
        self.redo.clicked.connect(self._redo)
        self.blend = IconButton("ray-start-end", self.tr("From A to B"), checkable=True)
        self.blend.toggled.connect(self._morph.setVisible)
        self.copy = IconButton("content-copy", self.tr("Copy the picture (Ctrl+C)"))
        self.copy.clicked.connect(self.copy_requested)
        self.save = IconButton("content-save-outline", self.tr("Save the picture"))
        self.save.setMenu(self._save_menu())
        self.expand = IconButton("arrow-expand", self.tr("Full screen (F11)"))
        self.expand.clicked.connect(self.full_screen_requested)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.many)
        row.addSpacing(4)
        row.addWidget(self.scaling)
        row.addSpacing(4)
        row.addWidget(self.hold)
        row.addStretch(1)
        for button in (self.blend, self.undo, self.redo, self.copy, self.save, self.expand):
            row.addWidget(button)
        return row

    def _morph_box(self) -> QWidget:
        """The way from A to B, which takes its room only while it is wanted."""
        column = QVBoxLayout(self._morph)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.morph)
        column.addWidget(_line())
        self._morph.hide()
        return self._morph

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        self.save_actions = {
            "image": menu.addAction(self.tr("Save the picture…")),
            "enlarged": menu.addAction(self.tr("Save it enlarged…")),
            "wall": menu.addAction(self.tr("Save the wall of 16…")),
        }
        for what, action in self.save_actions.items():
            action.setData(what)
        menu.triggered.connect(self._save_chosen)
        return menu

    # what is shown

    @property
    def pictures(self) -> Pictures | None:
        """What is on the screen: (1, H, W, 3), or the sixteen of the wall; None before the first answer."""
        return self._pictures

    def seen(self, tile: int = 0) -> Held | None:
        """What the first picture, or that tile of the wall, was drawn from: while the timeline plays, or until the renderer has
        answered, something else is held. None before the first answer."""
        drawn = self._drawn
        if drawn is None or not 0 <= tile < len(drawn.latents):
            return None
        return drawn.held if tile == 0 else replace(drawn.held, z=drawn.latents[tile])

    @property
    def is_wall(self) -> bool:
        return self.many.current() == "wall"

    @property
    def is_smooth(self) -> bool:
        return self.scaling.current() == "smooth"

    def set_note(self, message: str, hint: str = "", action: str = "") -> None:
        """A line above the picture; nothing takes it away."""
        self.note.set_message(message, hint, action, level="info")
        self._note_box.setVisible(bool(message))

    def set_wall_possible(self, possible: bool, reason: str) -> None:
        self.many.button("wall").setEnabled(possible)
        self.many.button("wall").setToolTip(self.tr("The same change on sixteen latents") if possible else reason)
        if not possible and self.is_wall:
            self.many.set_current("one")
            self._set_many("one")

    def set_map_possible(self, possible: bool, reason: str) -> None:
        self.many.button("map").setEnabled(possible)
        self.many.button("map").setToolTip(
            self.tr("Pictures over two dimensions or directions at once") if possible else reason)
        if not possible and self.many.current() == "map":
            self._open_one()

    def show_map(self, key: str, which: int) -> None:
        """The map with another axis: across (0) or up (1)."""
        if self.many.button("map").isEnabled():
            self.map.choose(key, which)
            self.many.button("map").click()

    def clear(self, *, whole: bool = True) -> None:
        """Another generator: its first picture has not come. `whole`: of other latents too, not a newer one of the same run."""
        self._main.forget()
        self._wall.forget()
        if whole:
            self.morph.clear()
        self.map.clear()
        self._pictures = self._drawn = None
        self._peeked = False
        self.view.set_image(None)
        self.wall.set_images(None)
        self._show_state()

    @Slot()
    def ask(self) -> None:
        """Wants the picture of the latent as it is now."""
        if not self.isVisible():
            return
        if self._preview is not None and not self.is_wall:
            self._want(self._main, self._preview, self._preview.z[None])
            return
        model = self._model
        held = Held(model.seed, model.start, model.psi, styles=model.styles) if self._holding else model.held
        if self.is_wall:
            self._want(self._wall, held, model.start_wall() if self._holding else model.wall())
        else:
            self._want(self._main, held, held.z[None])

    @staticmethod
    def _want(request: RenderRequest, held: Held, latents: Latents) -> None:
        request.ask(latents, held.psi, held.style(), _Drawn(held, latents))

    @Slot(object)
    def preview(self, held: Held | None) -> None:
        """Draws something else than what is held, as one large picture, until None comes: a film that plays."""
        self._preview = held
        if held is not None and self.many.current() != "one":
            self.many.button("one").click()
        else:
            self.ask()

    @Slot(object)
    def peek(self, picture_HWC: Pictures | None) -> None:
        """Shows a picture that is there already, until None comes: a moment of the run that is pointed at."""
        self._peeked = picture_HWC is not None
        if picture_HWC is None and self._pictures is not None and not self.is_wall:
            picture_HWC = self._pictures[0]
        if picture_HWC is not None:
            self._show_picture(picture_HWC)

    def _show_picture(self, picture_HWC: Pictures) -> None:
        (self.map.picture if self.many.current() == "map" else self.view).set_image(picture_HWC)

    @Slot()
    def renew(self) -> None:
        """The generator has learned: what is drawn beside the picture is out of date."""
        self.map.map.renew()
        self.morph.renew()

    @Slot()
    def _follow(self) -> None:
        self._show_state()
        self.ask()

    @Slot(object)
    def _show(self, result: RenderResult) -> None:
        wall = len(result.images) == WALL_COUNT
        if wall != self.is_wall:
            return
        self._pictures = result.images
        drawn: _Drawn = (self._wall if wall else self._main).note
        if not drawn.held.styles:  # asked for before it was known how many the generator reads
            drawn = replace(drawn, held=replace(drawn.held, styles=result.styles))
        self._drawn = drawn
        if wall:
            self.wall.set_images(result.images)
        elif not self._peeked:
            self._show_picture(result.images[0])
        for widget in (self.copy, self.save):
            widget.setEnabled(True)
        self.shown.emit(result)

    def _show_state(self) -> None:
        self.bar.show_state()
        self.hold.setEnabled(self._model.is_changed or self._holding)
        for widget in (self.copy, self.save):
            widget.setEnabled(self._pictures is not None)

    @Slot()
    def _show_history(self) -> None:
        self.undo.setEnabled(self._history.can_undo)
        self.redo.setEnabled(self._history.can_redo)

    def set_history(self, history: Any) -> None:
        """Whose steps the two arrows take back: the latent's alone, until a joint one is given."""
        self._history = history
        history.history_changed.connect(self._show_history)
        self._show_history()

    @Slot()
    def _undo(self) -> None:
        self._history.undo()

    @Slot()
    def _redo(self) -> None:
        self._history.redo()

    # what is asked

    @Slot(str)
    def _set_scaling(self, choice: str) -> None:
        self.view.set_smooth(choice == "smooth")
        self.wall.set_smooth(choice == "smooth")
        self.map.set_smooth(choice == "smooth")

    @Slot(str)
    def _set_many(self, choice: str) -> None:
        (self._main if choice == "wall" else self._wall).forget()
        self._stack.setCurrentIndex(["one", "wall", "map"].index(choice))
        self.ask()

    @Slot()
    def _open_one(self) -> None:
        self.many.set_current("one")
        self._set_many("one")

    @Slot()
    def _hold_start(self) -> None:
        self._holding = True
        self.ask()

    @Slot()
    def _let_go(self) -> None:
        self._holding = False
        self.ask()
        self._show_state()

    def _save_chosen(self, action: Any) -> None:
        self.save_requested.emit(str(action.data()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hold.set_folded(event.size().width() < NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._holding = False
        self._main.forget()
        self._wall.forget()


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "divider")
    line.setFixedHeight(1)
    return line



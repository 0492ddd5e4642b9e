"""A few latent dimensions on the Train page: each slider moves all shown latents, live."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.latents import latents_of_seeds, tile_count
from gan_studio.session.view import RendererInfo, RenderResult
from gan_studio.ui.latent_model import SLIDER_LIMIT
from gan_studio.ui.render_request import RenderRequest
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.train_pin_row import PinRow

FIRST_PINS = 2
MOST_IN_MENU = 128
ENDS_MS = 400  # at most one batch of end pictures in this time, and none while a slider moves


class PinnedSlidersCard(Card):
    """Tells `rendered` with the grid as the newest generator draws it, None when every slider is back at 0."""

    rendered = Signal(object)  # uint8 NHWC | None

    def __init__(self, session: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._wall = RenderRequest(session, "wall", self)
        self._wall.arrived.connect(self._take_wall)
        self._ends = RenderRequest(session, "ends", self)
        self._ends.arrived.connect(self._take_ends)
        self._side = 0
        self._count = 64
        self._latent_dim = 0
        self._offsets: dict[int, float] = {}
        self._rows: dict[int, PinRow] = {}
        self._asked: list[int] = []
        self._active = False
        self.set_title(self.tr("Pinned sliders"))
        self.reset = IconButton("restore", self.tr("All pinned sliders back to 0"))
        self.reset.clicked.connect(self.reset_all)
        self.add = IconButton("plus", self.tr("Pin or unpin a dimension"))
        self.add.clicked.connect(self._show_menu)
        self.add_tool(self.reset)
        self.add_tool(self.add)
        self._note = Label("", "small", "t3", wrap=True)
        self._arrange()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(ENDS_MS)
        self._idle.timeout.connect(self._ask_ends)
        session.renderer_changed.connect(self.set_renderer)
        self.set_renderer(session.renderer)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 0, 16, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.setMinimumHeight(228)
        self.body.setContentsMargins(0, 0, 0, 12)
        self.body.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._note)
        self.body.addLayout(foot)

    # what is moved

    @Slot(object)
    def set_renderer(self, info: RendererInfo | None) -> None:
        """Another generator. 2-D points have no pinned sliders: their grid is one picture of all points."""
        self._wall.forget()
        self._ends.forget()
        possible = info is not None and info.kind == "images"
        self.add.setEnabled(possible)
        if info is None or not possible:
            self._latent_dim = 0
            self._set_pins([])
            self._note.setText("" if info is None else self.tr("For 2-D points, hold the sliders on the Explore page."))
            self._show_state()
            return
        if info.image_shape[0] != self._side:
            self._side = info.image_shape[0]
            self._count = tile_count(self._side)  # until the run's first grid tells
        if info.latent_dim != self._latent_dim:
            self._latent_dim = info.latent_dim
            self._offsets.clear()
            self._set_pins(list(range(min(FIRST_PINS, info.latent_dim))))
        for row in self._rows.values():
            row.low.set_picture(None)
            row.high.set_picture(None)
        self._show_state()
        self._ask()

    def set_count(self, count: int) -> None:
        """How many tiles the run's grid has."""
        if count != self._count:
            self._count = count
            self._show_state()

    @property
    def pins(self) -> list[int]:
        return list(self._rows)

    @property
    def is_moved(self) -> bool:
        return any(self._offsets.get(dimension) for dimension in self._rows)

    def row(self, dimension: int) -> PinRow:
        return self._rows[dimension]

    def latents(self) -> npt.NDArray[np.float32]:
        """The fixed latents of the run's grid with what the sliders add, (count, L)."""
        z = latents_of_seeds(range(self._count), self._latent_dim)
        for dimension in self._rows:
            z[:, dimension] += self._offsets.get(dimension, 0.0)
        return z

    @Slot()
    def reset_all(self) -> None:
        self._offsets.clear()
        for row in self._rows.values():
            row.set_value(0.0)
        self._ask()

    def pin(self, dimension: int, pinned: bool) -> None:
        """Adds or removes a slider; a removed one no longer moves anything."""
        pins = [*self._rows, dimension] if pinned and dimension not in self._rows else [
            d for d in self._rows if pinned or d != dimension]
        self._offsets.pop(dimension, None)
        self._set_pins(pins)
        self._ask()

    def _set_pins(self, pins: list[int]) -> None:
        for dimension in [d for d in self._rows if d not in pins]:
            row = self._rows.pop(dimension)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for dimension in pins:
            if dimension not in self._rows:
                row = PinRow(dimension, _name(dimension, self._latent_dim))
                row.moved.connect(self._move)
                row.removed.connect(self._unpin)
                self._rows[dimension] = row
                self._column.insertWidget(self._column.count() - 1, row)
        self._show_state()
        self._idle.start()

    @Slot(int, float)
    def _move(self, dimension: int, value: float) -> None:
        self._offsets[dimension] = value
        self._ask()

    @Slot(int)
    def _unpin(self, dimension: int) -> None:
        self.pin(dimension, False)

    @Slot()
    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for dimension in range(min(self._latent_dim, MOST_IN_MENU)):
            action = menu.addAction(_name(dimension, self._latent_dim))
            action.setCheckable(True)
            action.setChecked(dimension in self._rows)
            action.setData(dimension)
        menu.triggered.connect(self._take_menu)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    @Slot(QAction)
    def _take_menu(self, action: QAction) -> None:
        self.pin(int(action.data()), action.isChecked())

    # what is drawn

    def _ask(self) -> None:
        self._show_state()
        if self.is_moved and self._latent_dim and self._active:
            self._wall.ask(self.latents())
        else:
            self._wall.forget()
            self.rendered.emit(None)
        self._idle.start()

    @Slot(object)
    def _take_wall(self, result: RenderResult) -> None:
        if self.is_moved and len(result.images) == self._count:
            self.rendered.emit(result.images)

    @Slot()
    def _ask_ends(self) -> None:
        if not self._active or not self.isVisible() or not self._rows or not self._latent_dim:
            return
        self._asked = list(self._rows)
        first = self.latents()[0]
        ends = np.repeat(first[None], 2 * len(self._asked), axis=0)
        base = latents_of_seeds([0], self._latent_dim)[0]
        for place, dimension in enumerate(self._asked):
            ends[2 * place, dimension] = base[dimension] - SLIDER_LIMIT
            ends[2 * place + 1, dimension] = base[dimension] + SLIDER_LIMIT
        self._ends.ask(ends)

    @Slot(object)
    def _take_ends(self, result: RenderResult) -> None:
        if len(result.images) != 2 * len(self._asked):
            return
        for place, dimension in enumerate(self._asked):
            if dimension in self._rows:
                self._rows[dimension].low.set_picture(result.images[2 * place])
                self._rows[dimension].high.set_picture(result.images[2 * place + 1])

    def _show_state(self) -> None:
        self.reset.setEnabled(self.is_moved)
        if self._latent_dim:
            self._note.setText(
                self.tr("Moves all {0} samples, live.").format(self._count) if self._rows
                else self.tr("Pin a dimension with +."))

    def set_active(self, active: bool) -> None:
        """Draws only while the samples can be seen."""
        self._active = active
        if active:
            self._ask()
        else:
            self._idle.stop()
            self._wall.forget()
            self._ends.forget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.start()


def _name(dimension: int, latent_dim: int) -> str:
    return f"z {dimension + 1:0{max(2, len(str(latent_dim)))}d}"

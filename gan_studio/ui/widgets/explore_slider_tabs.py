"""The sliders of the Explore page: its dimensions, its directions, and those with a name, a tab each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.latent.held import Held
from gan_studio.ui.direction_history import DirectionHistory
from gan_studio.ui.latent_model import SLIDER_LIMIT, LatentModel
from gan_studio.ui.said import filled
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_direction_list import DirectionList
from gan_studio.ui.widgets.explore_directions import DirectionsTab
from gan_studio.ui.widgets.explore_named import NamedTab
from gan_studio.ui.widgets.explore_sliders import SlidersCard
from gan_studio.ui.widgets.float_slider import GESTURE_MS
from gan_studio.ui.widgets.segmented import SegmentedControl

STEP = 0.05  # of a notch
SUGGEST_MS = 4000  # of looking, before sliders are sought that nobody asked for


class SliderTabs(Card):
    """`dimensions` is the card with a slider for each dimension; it loses its frame here.

    Attributes:
        seen: what a tile of the picture was drawn from, or None; marks are made of that.
        steps: what was done to the directions themselves, for undo.
    """

    map_requested = Signal(object, int)  # Axis; 0 across, 1 up

    def __init__(self, session: Any, model: LatentModel, dimensions: SlidersCard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model, self._desk = model, session.explore.directions
        self.seen: Callable[[int], Held | None] = self._held
        dimensions.setProperty("surface", "scrolled")
        self.dimensions = dimensions
        self.steps = DirectionHistory(self._desk, self)
        self.directions = DirectionsTab(session, model, self.steps)
        self.named = NamedTab(session, model, self.steps)
        self.tabs = SegmentedControl([("dimensions", ""), ("directions", ""), ("named", "")], name=self.tr("Sliders"))
        self.tabs.changed.connect(self.show_tab)
        self._stack = QStackedWidget()
        for part in (dimensions, self.directions, self.named):
            self._stack.addWidget(part)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        strip = QHBoxLayout()
        strip.setContentsMargins(12, 12, 12, 0)
        strip.addWidget(self.tabs)
        self.body.addLayout(strip)
        self.body.addWidget(self._stack, 1)
        self._wait = QTimer(self, singleShot=True, interval=SUGGEST_MS)
        self._wait.timeout.connect(self._desk.suggest)
        for part in (self.directions, self.named):
            part.counted.connect(self._count)
            part.map_requested.connect(self.map_requested)
            part.list.used.connect(partial(self._take_used, part.list))
        dimensions.used.connect(self._forget_used)
        self.named.plus.clicked.connect(lambda: self._mark(0, 1))
        self.named.minus.clicked.connect(lambda: self._mark(0, -1))
        self._used: tuple[DirectionList, str] | None = None  # the direction used last; None: a dimension
        self._turning = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._turning.timeout.connect(model.end_gesture)
        model.changed.connect(self._count)
        self._desk.refused.connect(self._refuse)
        self._desk.changed.connect(self._look)
        self._counted: tuple[int, int, int] | None = None
        self._count()

    @Slot(str)
    def show_tab(self, name: str) -> None:
        """dimensions, directions or named."""
        self.tabs.set_current(name)
        self._stack.setCurrentIndex(["dimensions", "directions", "named"].index(name))

    def _take_used(self, where: DirectionList, direction: Direction) -> None:
        self._used = (where, direction.key)

    @Slot()
    def _forget_used(self) -> None:
        self._used = None

    @Slot(float)
    def turn(self, notches: float) -> None:
        """The slider that was used last goes on by so many notches of a wheel. A burst of them is one step of undo."""
        model, by = self._model, STEP * notches
        if not self._turning.isActive():
            model.begin_gesture()
        self._turning.start()
        if self._used is None or not self._used[0].turn(self._used[1], by):
            dimension = self.dimensions.last_used
            value = float(model.z[dimension]) + by
            model.set_value(dimension, min(max(value, -SLIDER_LIMIT), SLIDER_LIMIT))

    @Slot()
    @Slot(int)
    def mark_plus(self, tile: int = 0) -> None:
        """A sample has what is looked for: what is seen, or that tile of the wall. Only where the marks are in sight."""
        self._mark(tile, 1)

    @Slot()
    @Slot(int, QPoint)
    def mark_minus(self, tile: int = 0, place: QPoint | None = None) -> None:
        """A sample has not what is looked for."""
        self._mark(tile, -1)

    def _mark(self, tile: int, sign: Literal[-1, 1]) -> None:
        held = self.seen(tile)
        if held is not None and self._stack.currentWidget() is self.named:
            self.named.mark(held, sign)

    def _held(self, tile: int) -> Held:
        return self._model.held_on_wall(tile)

    @Slot()
    def renew(self) -> None:
        """The generator has learned: thumbnails are out of date."""
        for part in (self.directions, self.named):
            part.list.renew()
            part.show_age()

    @Slot()
    def _count(self) -> None:
        counts = (self._model.latent_dim, len(self.directions.list.shown), len(self.named.list.shown))
        if counts == self._counted:
            return
        self._counted = counts
        words = (self.tr("Dimensions"), self.tr("Directions"), self.tr("Named"))
        for key, word, number in zip(("dimensions", "directions", "named"), words, counts, strict=True):
            self.tabs.button(key).setText(filled("{0} {1}", word, number) if number else word)

    @Slot(object)
    def _refuse(self, error: Any) -> None:
        shown = self._stack.currentWidget()
        (shown if shown in (self.directions, self.named) else self.named).say(error)

    @Slot()
    def _look(self) -> None:
        if self.isVisible():
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wait.stop()

"""The tab Directions of the sliders: what is sought without labels, the layers it moves, and styles that are mixed in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.latent.held import LARGEST_SEED, MOST_STYLES, Mix
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.direction_history import DirectionHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_direction_tab import DirectionTab
from gan_studio.ui.widgets.explore_layers import LayerRange
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.switch import ToggleSwitch


class DirectionsTab(DirectionTab):
    """Main components, factors of the weights, directions from files; the layers they move, and styles of another seed."""

    def __init__(self, session: Any, model: LatentModel, steps: DirectionHistory, parent: QWidget | None = None) -> None:
        empty = EmptyState("axis-arrow", "", "", "")
        super().__init__(session, model, steps, "directions", empty, parent)
        self._used: Direction | None = None
        empty.set_content("axis-arrow", self.tr("No directions yet"), self.tr(
            "Main components are the ways in which what G draws varies most. They take a moment."), self.tr("Find them"))
        empty.action_requested.connect(self._find_components)
        self.seek = SecondaryButton(self.tr("Find"), "axis-arrow")
        self.seek.set_compact()
        self.seek.setMenu(self._find_menu())
        self.layers = LayerRange(self.tr("Direction"))
        self.layers.changed.connect(self._set_layers)
        self.tools.addWidget(self.seek)
        self.tools.addStretch(1)
        self.tools.addWidget(self.layers)
        self.tools.addWidget(self.more)
        self.list.used.connect(self._take_used)
        self._add_mixing()
        model.changed.connect(self._show_mix)
        model.styles_changed.connect(self._show_layers)
        self._show_layers()
        self.show_directions()

    def _find_menu(self) -> QMenu:
        menu = QMenu(self)
        components = menu.addAction(self.tr("Main components (PCA)"), self._find_components)
        components.setToolTip(self.tr("As GANSpace: how w varies, or early features where there is no w"))
        factors = menu.addAction(self.tr("Factors of the weights (SeFa)"), self._find_factors)
        factors.setToolTip(self.tr("What the weights that read the latent pass on most, in the layers chosen at the right"))
        menu.setToolTipsVisible(True)
        return menu

    def _add_mixing(self) -> None:
        self.mix = ToggleSwitch(self.tr("Mix styles"), tooltip=self.tr(
            "The chosen layers come from another seed: pose from one, colours from the other"))
        self.mix_seed = SpinBox()
        self.mix_seed.setRange(0, LARGEST_SEED)
        self.mix_seed.setValue(1)
        self.mix_seed.setFixedWidth(96)
        self.mix_seed.setAccessibleName(self.tr("Seed whose styles are mixed in"))
        self.mix_layers = LayerRange(self.tr("Mixed styles"), labelled=False)
        self._mix_words = Label(self.tr("Mix in seed"), "small", "t2")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.mix)
        row.addWidget(self._mix_words)
        row.addStretch(1)
        row.addWidget(self.mix_seed)
        row.addWidget(self.mix_layers)
        self._footer().addLayout(row)
        self.mix.clicked.connect(self._set_mix)
        self.mix_seed.valueChanged.connect(self._set_mix)
        self.mix_layers.changed.connect(self._set_mix)

    def directions(self) -> list[Direction]:
        found: list[Direction] = self._desk.plain()
        return found

    @Slot()
    def show_directions(self) -> None:
        super().show_directions()
        now = None if self._used is None else self._desk.directions.find(self._used.key)
        if now is not None and now is not self._used:  # its layers may have been undone
            self._take_used(now)

    def _range(self) -> tuple[int, int]:
        """The chosen layers; the whole of them is every layer of any generator."""
        first, last = self.layers.range()
        return (0, MOST_STYLES) if (first, last) == (0, max(0, self._model.styles - 1)) else (first, last)

    @Slot()
    def _find_components(self) -> None:
        self.say(None)
        self._desk.find_components(*self._range())

    @Slot()
    def _find_factors(self) -> None:
        self.say(None)
        self._desk.find_factors(*self._range())

    @Slot(object)
    def _take_used(self, direction: Direction) -> None:
        self._used = direction
        self.layers.set_range(direction.first, direction.last)

    @Slot(int, int)
    def _set_layers(self, first: int, last: int) -> None:
        used = self._used
        if used is None or used.space != "w" or all(used.key != each.key for each in self.list.shown):
            return  # they are for the next search
        with self._steps.together():
            self._desk.set_layers(used.key, *self._range())
            amount = self._model.held.moved(used.key)
            if amount:
                self.list.go_along([each.key for each in self.list.shown].index(used.key), amount)

    @Slot()
    def _show_layers(self) -> None:
        styles = self._model.styles
        why = "" if styles else self.tr("This generator has no mapping network, so its layers share one latent")
        for control in (self.layers, self.mix, self.mix_seed, self.mix_layers):
            control.setEnabled(styles > 0)
        self._mix_words.setToolTip(why)
        for ranged in (self.layers, self.mix_layers):
            ranged.setToolTip(why)
            if ranged.last.maximum() != max(1, styles):
                ranged.set_layers(styles)
        if styles > 1 and self._model.held.mix is None:
            self.mix_layers.set_range(styles // 2, styles - 1)

    @Slot()
    def _set_mix(self) -> None:
        if not self._model.styles:
            return
        if not self.mix.isChecked():
            self._model.set_mix(None)
            return
        other = latents_of_seeds([self.mix_seed.value()], self._model.latent_dim)[0]
        self._model.set_mix(Mix(other, *self.mix_layers.range()))

    @Slot()
    def _show_mix(self) -> None:
        mix = self._model.held.mix
        self.mix.setChecked(mix is not None)
        if mix is not None:
            self.mix_layers.set_range(mix.first, mix.last)

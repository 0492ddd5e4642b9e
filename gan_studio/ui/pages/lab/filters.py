"""5.3 What a filter sees: two halves put together, what judges say of it, where D looks, and its filters' maps."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.filters import Filters
from gan_studio.core.lab.filters_facts import ASIDE, SIZE, FiltersSettings, FiltersShown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.in_turn import InTurn
from gan_studio.ui.widgets.lab_filters_canvas import FiltersCanvas
from gan_studio.ui.widgets.lab_filters_maps import FilterMaps
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.steady_label import SteadyLabel
from gan_studio.ui.widgets.value_slider import ValueSlider


class FiltersView(ExperimentView):
    key = "filters"
    live: ClassVar[frozenset[str]] = Filters.LIVE
    settings: FiltersSettings

    def build(self) -> None:
        self.left = SecondaryButton(self.tr("Left"), "skip-next-outline", tooltip=self.tr("Another picture for the left half"))
        self.right = SecondaryButton(self.tr("Right"), "skip-next-outline", tooltip=self.tr("Another picture for the right half"))
        self.left.clicked.connect(lambda: self._ask(left=(self.settings.left + 2) % ASIDE))
        self.right.clicked.connect(lambda: self._ask(right=(self.settings.right + 2) % ASIDE))
        for button in (self.left, self.right):
            button.set_compact()
        self.cut = ValueSlider(0.0, float(SIZE), SIZE / 2, step=1.0, decimals=0, fill_token="r", name=self.tr("Cut at column"))
        self.cut.value_changed.connect(lambda value: self._ask(cut=round(value)))
        cut = Label(self.tr("Cut"), "small", "t2")
        self.lone = SecondaryButton(self.tr("Lone pixel"), "dots-square", tooltip=self.tr("Put a lone pixel, or take it away"))
        self.lone.set_compact()
        self.lone.clicked.connect(self._toggle_lone)
        self.layer = SegmentedControl([("1", self.tr("Layer 1")), ("2", self.tr("Layer 2"))], "1", name=self.tr("Layer"))
        self.layer.changed.connect(lambda key: self._ask(layer=int(key)))
        for widget in (self.left, cut, self.cut, self.right, self.lone, self.layer):
            self.toolbar.addWidget(widget, 1 if widget is self.cut else 0)
        self.control("left", self.tr("Pictures"), self.left, self.right)
        self.control("cut", self.tr("Cut at column"), cut, self.cut)
        self.control("lone_x", self.tr("Lone pixel"), self.lone)
        self.control("layer", self.tr("Layer"), self.layer)
        self.canvas, self.maps = FiltersCanvas(), FilterMaps()
        self.canvas.lone_wanted.connect(lambda x, y: self._ask(lone_x=x, lone_y=y))
        self.far = SteadyLabel("", "small", "t2")
        self._turns = InTurn(self)
        self.body.addWidget(self.canvas, 3)
        self.body.addWidget(self.far)
        self.body.addWidget(self.maps, 2)
        self._clear()
        self._fill()

    # what a person does ----------------------------------------------------------------------------------------------------

    def _ask(self, **wanted: object) -> None:
        """Other settings; what is refused is taken back at the control too."""
        self.change(**wanted)
        self._fill()

    def _toggle_lone(self) -> None:
        if self.settings.lone_x >= 0:
            self._ask(lone_x=-1, lone_y=-1)
        else:
            self._ask(lone_x=5, lone_y=5)

    # what comes ------------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._fill()

    def _fill(self) -> None:
        if round(self.cut.value()) != self.settings.cut:
            self.cut.set_value(float(self.settings.cut))
        self.layer.set_current(str(self.settings.layer))

    def take_started(self) -> None:
        super().take_started()
        self._clear()

    def _clear(self) -> None:
        self._told: object = None
        self._turns.drop()
        self.canvas.show_state(None)
        self.maps.show_state(None)
        self.far.setText(self.tr("D is being built…"))

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, FiltersShown)
        if shown is self._told:
            return
        if self._told is None:
            self.measure_now()
        self._told = shown
        self.canvas.show_state(shown, self.settings.cut, (self.settings.lone_x, self.settings.lone_y))
        self._turns.renew(partial(self.maps.show_state, shown), partial(self._say, shown))

    def _say(self, shown: FiltersShown) -> None:
        best = shown.fires.best
        self.far.setText(self.tr(
            "D after {0} iterations against its G. Green: real pictures, mean ± σ. Filter {1} of layer {2} answers {3} to a lone "
            "pixel and {4} to strokes.").format(words.count(shown.iterations), best + 1, shown.layer,
                                                f"{shown.fires.lone[best]:.2f}", f"{shown.fires.strokes[best]:.2f}"))

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

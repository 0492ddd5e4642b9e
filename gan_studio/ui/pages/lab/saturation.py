"""3.3 Saturation: both losses on paper above, both gradients as measured below."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.saturation import MOST_AHEAD, OBJECTIVES, Saturation, SaturationSettings, SaturationShown, slopes
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.fields import ComboBox, SpinBox
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_saturation_plots import BarePlot
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import LegendEntry, short
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.value_slider import ValueSlider

RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2)
TOKENS = {"non-saturating": "g", "minimax": "t2"}
FORMULAS = {"non-saturating": "log D(G(z))", "minimax": "log(1 − D(G(z)))"}
SLIDER = 170  # px at least


class SaturationView(ExperimentView):
    key = "saturation"
    live: ClassVar[frozenset[str]] = Saturation.LIVE
    settings: SaturationSettings

    def build(self) -> None:
        self._build_toolbar()
        self._build_paper()
        self._build_measured()
        self._reset_pictures()
        self._show_belief()

    def _build_toolbar(self) -> None:
        self.data = ComboBox()
        self.data.setAccessibleName(self.tr("Data"))
        self.data.addItem(self.tr("Digits"), "digits")
        self.data.addItem(self.tr("Ring of 8 points"), "ring-8")
        self.data.activated.connect(lambda _: self.change(data=self.data.currentData()))
        self.optimizer = SegmentedControl(
            [("sgd", self.tr("Plain ascent")), ("adam", "Adam")], "sgd", name=self.tr("Optimiser of G"))
        self.optimizer.changed.connect(lambda key: self.change(optimizer=key))
        self.rate = ComboBox()
        self.rate.setAccessibleName(self.tr("Learning rate of G"))
        for rate in RATES:
            self.rate.addItem(f"{rate:g}", rate)
        self.rate.activated.connect(lambda _: self.change(rate=self.rate.currentData()))
        self.steps = SpinBox()
        self.steps.setRange(1, 200)
        self.steps.setAccessibleName(self.tr("Steps of G"))
        self.steps.valueChanged.connect(lambda value: self.change(steps=value))
        rate_label, steps_label = Label("η", "small", "t3"), Label(self.tr("Steps of G"), "small", "t3")
        for widget in (self.data, self.optimizer, rate_label, self.rate, steps_label, self.steps):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.control("data", self.tr("Data"), self.data)
        self.control("optimizer", self.tr("Optimiser of G"), self.optimizer)
        self.control("rate", self.tr("Learning rate of G"), rate_label, self.rate)
        self.control("steps", self.tr("Steps of G"), steps_label, self.steps)

    def _build_paper(self) -> None:
        """The slopes as the formulas have them."""
        self.belief = ValueSlider(
            0.002, 0.998, 0.05, step=0.01, decimals=3, fill_token="d", name=self.tr("D's belief in the generated"))
        self.belief.setMinimumWidth(SLIDER)
        self.belief.value_changed.connect(self._belief_moved)
        self._belief_label = Label("", "small", "dt")
        self._slopes = Label("", "small", "t1")
        row = _row(self._belief_label, self.belief, self._slopes)
        row.setStretch(1, 1)
        legend = QHBoxLayout()
        legend.setSpacing(16)
        for key in OBJECTIVES:
            legend.addWidget(LegendEntry(FORMULAS[key], TOKENS[key], key == "minimax"))
        legend.addStretch(1)
        self.loss_plot = BarePlot(self.tr("Loss of G"), x_label="D(G(z))")
        self.slope_plot = BarePlot(self.tr("Its slope by D's logit"), x_label="D(G(z))", include=(0.0, 1.0))
        for plot in (self.loss_plot, self.slope_plot):
            _add_both(plot)
        self.control("belief", self.tr("D's belief in the generated"), self._belief_label, self.belief, self._slopes)
        self.body.addLayout(legend)
        self.body.addLayout(row)
        self.body.addLayout(_row(self.loss_plot, self.slope_plot), 4)

    def _build_measured(self) -> None:
        """The gradients that a G has in truth, and what it does with them."""
        self.head_start = ValueSlider(0, MOST_AHEAD, 150, step=5, decimals=0, fill_token="d", name=self.tr("Head start of D"))
        self.head_start.setMinimumWidth(SLIDER)
        self.head_start.value_changed.connect(lambda _: self._show_head_start())
        self.head_start.gesture_finished.connect(self._head_start_set)
        self._ahead = Label("", "small", "dt")
        self._ratio = Label("", "small", "t1")
        row = _row(self._ahead, self.head_start, self._ratio)
        row.setStretch(1, 1)
        self.control("head_start", self.tr("Head start of D"), self._ahead, self.head_start)
        self.norm_plot = BarePlot(self.tr("Gradient at G's weights"), x_label=self.tr("steps of D"), log=True)
        _add_both(self.norm_plot)
        self.pictures: dict[str, ImageView] = {}
        self._beliefs: dict[str, Label] = {}
        sides = QHBoxLayout()
        sides.setSpacing(8)
        for key in OBJECTIVES:
            name = Label(FORMULAS[key], "small", "gt" if key == "non-saturating" else "t2")
            view = self.pictures[key] = ImageView(margin=4, name=self.tr("What G draws under {0}").format(FORMULAS[key]))
            said = self._beliefs[key] = Label("", "small", "dt")
            column = QVBoxLayout()
            column.setSpacing(4)
            for widget in (name, view, said):
                column.addWidget(widget, 1 if widget is view else 0)
            for label in (name, said):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            sides.addLayout(column, 1)
        lower = _row(self.norm_plot)
        lower.addLayout(sides)
        lower.setStretch(0, 1)
        lower.setStretch(1, 1)
        self._trouble = Label("", "small", "pt", wrap=True)
        self._trouble.hide()
        self.body.addLayout(row)
        self.body.addLayout(lower, 5)
        self.body.addWidget(self._trouble)

    # what a person does --------------------------------------------------------------------------------------------------

    def _belief_moved(self, value: float) -> None:
        self.change(belief=value)
        self._show_belief()

    def _head_start_set(self) -> None:
        if self.change(head_start=round(self.head_start.value())):
            self.desk.play()

    def _show_belief(self) -> None:
        belief = self.belief.value()
        steep = slopes(belief)
        self._belief_label.setText(self.tr("D believes {0}").format(f"{belief:.3f}"))
        self._slopes.setText(self.tr("slopes {0} and {1}").format(*(short(steep[key]) for key in OBJECTIVES)))
        for plot in (self.loss_plot, self.slope_plot):
            plot.set_cursor(belief)

    def _show_head_start(self) -> None:
        self._ahead.setText(self.tr("D {0} steps ahead").format(round(self.head_start.value())))

    # what comes --------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        now = self.settings
        self.data.setCurrentIndex(self.data.findData(now.data))
        self.optimizer.set_current(now.optimizer)
        if self.rate.findData(now.rate) < 0:
            self.rate.addItem(f"{now.rate:g}", now.rate)
        self.rate.setCurrentIndex(self.rate.findData(now.rate))
        self.steps.show_value(now.steps)
        self.belief.set_value(now.belief)
        self.head_start.set_value(now.head_start)
        self._show_belief()
        self._show_head_start()

    def take_started(self) -> None:
        super().take_started()
        self.data.setEnabled(not self.own_data)  # a person's own pictures stand in their place
        self._reset_pictures()
        self.norm_plot.clear()

    def _reset_pictures(self) -> None:
        self.take_settings(self.settings)
        self._ratio.setText("")
        self._trouble.hide()
        for key in OBJECTIVES:
            self.pictures[key].set_image(None)
            self._beliefs[key].setText("")

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, SaturationShown)
        if not self.loss_plot.point_count("minimax"):
            at = shown.curves.belief.tolist()
            self.loss_plot.set_history(at, {key: shown.curves.loss[key].tolist() for key in OBJECTIVES})
            self.slope_plot.set_history(at, {key: shown.curves.slope[key].tolist() for key in OBJECTIVES})
        if self.norm_plot.point_count("minimax") != len(shown.at) or not len(shown.moved):
            self.norm_plot.set_history(
                shown.at.tolist(), {key: shown.norms[key].tolist() for key in OBJECTIVES}, keep_view=True)
        strong, weak = (float(shown.norms[key][-1]) for key in OBJECTIVES)
        ratio = short(strong / weak) if weak else "∞"
        self._ratio.setText(self.tr("step {0}: {1} to 1").format(shown.trained, ratio))
        for key in OBJECTIVES:
            picture = shown.pictures.get(key, shown.pictures["start"])
            if self.pictures[key].image() is not picture:
                self.pictures[key].set_image(picture)
            moved = shown.moved.get(key)
            self._beliefs[key].setText(
                self.tr("D believes {0}").format(short(shown.mean_belief[-1])) if moved is None else
                self.tr("{0} after {1} steps").format(short(moved[-1]), len(moved) - 1))
        self._trouble.setVisible(shown.trouble is not None)
        self._trouble.setText(words.shown(shown.trouble) if shown.trouble is not None else "")

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()


def _add_both(plot: BarePlot) -> None:
    for key in OBJECTIVES:
        plot.set_series(key, FORMULAS[key], TOKENS[key], dash=key == "minimax")


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    return row

"""4.6 The gap: five learners side by side, where their points lie between the clusters, and how that went."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.gap import RIVALS, GapSettings, GapShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.asking import AskingView
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.lab_gap_panels import TOKENS, GapPanels, RivalPlot
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import LegendEntry
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.value_slider import ValueSlider

SLIDER = 110  # px at least
REAL = "real"
TALLEST = 2.0  # of the real density's height: a learner that draws one point over and over would press the others flat
DRAW_EVERY = 0.12  # s between two pictures of the race
PLOT_AFTER_MS = 8  # the panels are painted by then: both in one turn of the event loop would hold up the window


class GapView(AskingView):
    key = "gap"
    settings: GapSettings

    def build(self) -> None:
        self._build_toolbar()
        self.panels = GapPanels()
        self.density = RivalPlot(self.tr("Density from cluster to cluster"), x_label=self.tr("centres at 0 and 1"),
                                 include=(0.0,))
        self.density.setToolTip(self.tr("What is more than twice as high as the real density is cut off."))
        self.course = RivalPlot(self.tr("Share in the gap, %"), x_label=self.tr("thousand points"), include=(0.0, 10.0))
        self.density.set_series(REAL, self.tr("real"), "r", dash=True)
        legend = QHBoxLayout()
        legend.setSpacing(14)
        legend.addWidget(LegendEntry(self.tr("real"), "r", True))
        for key, label in RIVALS.items():
            for plot in (self.density, self.course):
                plot.set_series(key, words.shown(label), TOKENS[key])
            legend.addWidget(LegendEntry(words.shown(label), TOKENS[key]))
        legend.addStretch(1)
        self.panels.highlighted.connect(self.density.highlight)
        self.panels.highlighted.connect(self.course.highlight)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        plots.addWidget(self.density, 3)
        plots.addWidget(self.course, 2)
        self.body.addWidget(self.panels, 5)
        self.body.addLayout(legend)
        self.body.addLayout(plots, 3)
        self._clear()
        self.take_settings(self.settings)

    def _build_toolbar(self) -> None:
        self.apart = ValueSlider(0.9, 2.0, 1.55, step=0.05, fill_token="r", name=self.tr("Gap"))
        self.apart.setMinimumWidth(SLIDER)
        self.apart.gesture_finished.connect(self._apart_set)
        self.latents = SpinBox()
        self.latents.setRange(0, 99)
        self.latents.setAccessibleName(self.tr("Numbers in z"))
        self.latents.setToolTip(self.tr("How many numbers each learner draws a point from"))
        self.latents.valueChanged.connect(lambda value: self.ask(latent_dim=value))
        self.budget = SegmentedControl(
            [("points", self.tr("Points")), ("seconds", self.tr("Seconds"))], "points", name=self.tr("Same budget of"))
        self.budget.changed.connect(lambda key: self.ask(budget=key))
        self.points = self.amount("points", self.tr("Thousand points for each"), " k")
        self.seconds = self.amount("seconds", self.tr("Seconds of computing for each"), " s")
        self.progress = ProgressLine(64, name=self.tr("Budget used"))
        gap, numbers = Label(self.tr("Gap"), "small", "t2"), Label(self.tr("Numbers in z"), "small", "t2")
        for widget in (gap, self.apart, numbers, self.latents, self.budget, self.points, self.seconds, self.progress):
            self.toolbar.addWidget(widget, 1 if widget is self.apart else 0)
        self.control("apart", self.tr("Gap"), gap, self.apart)
        self.control("latent_dim", self.tr("Numbers in z"), numbers, self.latents)
        self.control("budget", self.tr("Same budget of"), self.budget)
        self.control("points", self.tr("Thousand points for each"), self.points)
        self.control("seconds", self.tr("Seconds of computing for each"), self.seconds)

    # what a person does --------------------------------------------------------------------------------------------------

    def _apart_set(self) -> None:
        self.ask(apart=round(self.apart.value(), 2))

    # what comes ----------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        settings = self.settings
        seconds = settings.budget == "seconds"
        self.apart.set_value(settings.apart)
        self.budget.set_current(settings.budget)
        self.controls.set_wanted("seconds", seconds)
        self.controls.set_wanted("points", not seconds)
        for field, value in ((self.latents, settings.latent_dim), (self.points, settings.points),
                             (self.seconds, settings.seconds)):
            field.show_value(value)
        self.course.set_x_label(self.tr("seconds") if seconds else self.tr("thousand points"))

    def take_started(self) -> None:
        super().take_started()
        self._clear()

    def _clear(self) -> None:
        self.panels.show_state(None)
        self.progress.set_fraction(0.0)
        self._looks: tuple[int, ...] = ()  # at each learner, as they are drawn
        self._drawn_at = float("-inf")
        for plot in (self.density, self.course):
            plot.clear()

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, GapShown)
        self.progress.set_fraction(shown.done)
        looks = tuple(len(rival.course) for rival in shown.rivals)
        if looks == self._looks or (self.desk.is_playing and time.monotonic() - self._drawn_at < DRAW_EVERY and shown.done < 1):
            return
        self._looks, self._drawn_at = looks, time.monotonic()
        self.panels.show_state(shown)
        QTimer.singleShot(PLOT_AFTER_MS, self, lambda: self._plot(shown))

    def _plot(self, shown: GapShown) -> None:
        top = TALLEST * float(shown.real_density.max())
        self.density.set_history(shown.grid.tolist(), {
            REAL: shown.real_density, **{rival.key: np.minimum(rival.density, top) for rival in shown.rivals}}, keep_view=True)
        column = 1 if self.settings.budget == "seconds" else 0
        longest = max((rival.course[:, column] for rival in shown.rivals), key=lambda at: (at[-1], len(at)))
        self.course.set_history(longest, {
            rival.key: np.interp(longest, rival.course[:, column], 100 * rival.course[:, 2], right=np.nan)
            for rival in shown.rivals}, keep_view=True)

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        self._drawn_at = float("-inf")  # the last state is worth drawing at once
        if not playing:
            self.measure_now()

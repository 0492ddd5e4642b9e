"""6.1 G solves argmax D: the race of one pass against two climbs, and what each had at any moment of it."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.solves import Solves
from gan_studio.core.lab.solves_facts import COUNT, RIVALS, SolvesSettings, SolvesShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.asking import AskingView
from gan_studio.ui.widgets.lab_saturation_plots import BarePlot
from gan_studio.ui.widgets.lab_solves_panels import DASHED, TOKENS, SolvesPanels
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import LiveText
from gan_studio.ui.widgets.plot_parts import LegendEntry
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.recipe_fields import TextEditor
from gan_studio.ui.widgets.value_slider import ValueSlider

NEAREST = 0.01  # a kernel distance of chance may be below nothing: on the logarithmic scale it lies here
PLOT_AFTER_MS = 8  # the panels are painted by then: both in one turn of the event loop would hold up the window


class SolvesView(AskingView):
    key = "g-solves"
    live: ClassVar[frozenset[str]] = Solves.LIVE
    settings: SolvesSettings

    def build(self) -> None:
        self.steps = self.amount("steps", self.tr("Steps of a climb"))
        self.step_size = TextEditor(number=True)
        length = self.tr("Length of the first step")
        self.step_size.setToolTip(length)
        self.step_size.control.setAccessibleName(length)
        self.step_size.setFixedWidth(64)
        self.step_size.edited.connect(lambda value: self.ask(step_size=value))
        first = Label(self.tr("First step"), "small", "t2")
        steps = Label(self.tr("Steps"), "small", "t2")
        self.moment = ValueSlider(0.0, 1.0, 1.0, step=0.02, name=self.tr("Moment"))
        self.moment.setToolTip(self.tr("What each had drawn by then"))
        self.moment.value_changed.connect(lambda value: self.ask(moment=round(value, 3)))
        self.now = LiveText("small", "t2", least=self.tr("{0} ms").format("000.00"))
        moment = Label(self.tr("Moment"), "small", "t2")
        self.progress = ProgressLine(64, name=self.tr("Race"))
        for widget in (steps, self.steps, first, self.step_size, moment, self.moment, self.now, self.progress):
            self.toolbar.addWidget(widget, 1 if widget is self.moment else 0)
        self.control("steps", self.tr("Steps of a climb"), steps, self.steps)
        self.control("step_size", length, first, self.step_size, self.step_size.control)
        self.control("moment", self.tr("Moment"), moment, self.moment)
        self.panels = SolvesPanels()
        self.distance = BarePlot(self.tr("Kernel distance from real ones"), x_label=self.tr("ms a picture"), log=True)
        self.score = BarePlot(self.tr("What G's D says"), x_label=self.tr("ms a picture"))
        legend = QHBoxLayout()
        legend.setSpacing(14)
        for key, name in RIVALS.items():
            for plot in (self.distance, self.score):
                plot.set_series(key, words.shown(name), TOKENS[key], dash=key in DASHED)
            legend.addWidget(LegendEntry(words.shown(name), TOKENS[key], key in DASHED))
        for plot in (self.distance, self.score):
            plot.set_series("real", self.tr("real"), "r", dash=True)
            plot.setProperty("surface", "")
            plot.header.setContentsMargins(0, 0, 0, 0)
            plot.body.setContentsMargins(0, 0, 0, 0)
        legend.addWidget(LegendEntry(self.tr("real"), "r", True))
        legend.addStretch(1)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        plots.addWidget(self.distance, 1)
        plots.addWidget(self.score, 1)
        self.body.addWidget(self.panels, 4)
        self.body.addLayout(legend)
        self.body.addLayout(plots, 3)
        self._clear()
        self.fill()

    # what comes ------------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        self.steps.show_value(self.settings.steps)
        self.step_size.set_value(self.settings.step_size)
        if abs(self.moment.value() - self.settings.moment) > 1e-3:
            self.moment.set_value(self.settings.moment)

    def take_started(self) -> None:
        super().take_started()
        self._clear()

    def _clear(self) -> None:
        self._looks: tuple[int, ...] = ()
        self._seen: tuple[object, ...] = ()
        self.panels.show_state(None)
        for plot in (self.distance, self.score):
            plot.clear()
        self.now.setText("")
        self.progress.set_fraction(0.0)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, SolvesShown)
        self.progress.set_fraction(shown.done)
        seen = tuple(shown.seen.values())
        if len(seen) != len(self._seen) or any(one is not other for one, other in zip(seen, self._seen, strict=True)):
            self._seen = seen
            self.panels.show_state(shown)
        each = 1000 * shown.now / COUNT
        self.now.setText(self.tr("{0} ms").format(f"{each:.2f}"))
        for plot in (self.distance, self.score):
            plot.set_cursor(each if self.settings.moment < 1 and shown.now else None)
        looks = (shown.race, *(len(course) for course in shown.courses.values()))
        if looks != self._looks:
            self._looks = looks
            QTimer.singleShot(PLOT_AFTER_MS, self, lambda: self._plot(shown))

    def _plot(self, shown: SolvesShown) -> None:
        """Each climb along its own times; G's pass goes on as it is, and so do real pictures."""
        climbs = {key: course for key, course in shown.courses.items() if key != "g" and course}
        times = sorted({reached.seconds for course in climbs.values() for reached in course}
                       | {reached.seconds for reached in shown.courses["g"]})
        if not times:
            return
        at = np.array(times)
        distance, score = {"real": np.full(len(at), shown.floor)}, {"real": np.full(len(at), shown.real_score)}
        for key, course in shown.courses.items():
            if not course:
                continue
            own = np.array([reached.seconds for reached in course])
            right = None if key == "g" else np.nan
            near = np.maximum([reached.distance for reached in course], NEAREST)
            distance[key] = 10 ** np.interp(at, own, np.log10(near), left=np.nan, right=right)
            score[key] = np.interp(at, own, [reached.score for reached in course], left=np.nan, right=right)
        each = (1000 * at / COUNT).tolist()
        self.distance.set_history(each, distance, keep_view=True)
        self.score.set_history(each, score, keep_view=True)

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

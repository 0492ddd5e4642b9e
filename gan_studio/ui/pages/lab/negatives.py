"""5.2 Negatives, again and again: the curve of D and what it finds, round by round, and how its belief goes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.negatives import Negatives
from gan_studio.core.lab.negatives_facts import NegativesSettings, NegativesShown
from gan_studio.ui.pages.lab.asking import AskingView
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.in_turn import InTurn
from gan_studio.ui.widgets.lab_negatives_canvas import NegativesCanvas
from gan_studio.ui.widgets.lab_saturation_plots import BarePlot
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import LegendEntry
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.steady_label import SteadyLabel
from gan_studio.ui.widgets.value_slider import ValueSlider

SERIES = {"on": "r", "off": "d", "first": "t2"}


class NegativesView(AskingView):
    key = "negatives"
    live: ClassVar[frozenset[str]] = Negatives.LIVE
    settings: NegativesSettings

    def build(self) -> None:
        self._build_toolbar()
        self.phase = SteadyLabel()
        self._phase = -1, False
        self._turns = InTurn(self)
        self.canvas = NegativesCanvas()
        self.course = BarePlot(self.tr("D's belief, on average"), x_label=self.tr("round"), include=(0.0, 1.0))
        self.course.count_whole()
        self.course.setProperty("surface", "")
        self.course.header.setContentsMargins(0, 0, 0, 0)
        self.course.body.setContentsMargins(0, 0, 0, 0)
        legend = QHBoxLayout()
        legend.setSpacing(14)
        self.names = {"on": self.tr("real"), "off": self.tr("where no data is"), "first": self.tr("the first x̃")}
        self.entries = {}
        for key, token in SERIES.items():
            self.course.set_series(key, self.names[key], token, dash=key == "first")
            self.entries[key] = LegendEntry(self.names[key], token, key == "first")
            legend.addWidget(self.entries[key])
        legend.addStretch(1)
        self.body.addWidget(self.phase)
        self.body.addWidget(self.canvas, 5)
        self.body.addLayout(legend)
        self.body.addWidget(self.course, 2)
        self._clear()
        self.fill()

    def _build_toolbar(self) -> None:
        self.data = ComboBox()
        self.data.setAccessibleName(self.tr("Data"))
        for key, name in (("line", self.tr("Line")), ("moons", self.tr("Two moons")),
                          ("two-modes", self.tr("Two clusters")), ("digits", self.tr("Digits"))):
            self.data.addItem(name, key)
        self.data.activated.connect(lambda _: self.ask(data=self.data.currentData()))
        self.reach = ValueSlider(0.05, 1.0, 0.25, step=0.05, name=self.tr("Reach of the noise"))
        self.reach.setToolTip(self.tr("How far from the middle the first negatives lie"))
        self.reach.gesture_finished.connect(lambda: self.change(reach=round(self.reach.value(), 2)))
        self._reach = Label(self.tr("Noise"), "small", "t2")
        rounds = self.tr("Rounds against noise")
        self.noise_rounds = self.amount("noise_rounds", rounds, " ×")
        self.noise_rounds.setFixedWidth(64)
        self.mining = SegmentedControl([("mined", self.tr("What D found")), ("noise", self.tr("Noise only"))], "mined",
                                       name=self.tr("Negatives"))
        self.mining.changed.connect(lambda key: self.change(mining=key == "mined"))
        self.one = SecondaryButton(self.tr("One round"), "step-forward")
        self.one.set_compact()
        self.one.clicked.connect(self._one_round)
        self.progress = ProgressLine(48, name=self.tr("This round"))
        self.mining.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.data, self._reach, self.reach, self.noise_rounds, self.mining, self.one, self.progress):
            self.toolbar.addWidget(widget, 1 if widget is self.reach else 0)
        self.toolbar.addStretch(0)
        self.control("data", self.tr("Data"), self.data)
        self.control("reach", self.tr("Reach of the noise"), self._reach, self.reach)
        self.control("noise_rounds", rounds, self.noise_rounds)
        self.control("mining", self.tr("Negatives"), self.mining)
        self.control("one", self.tr("One round"), self.one)

    # what a person does ----------------------------------------------------------------------------------------------------

    def _one_round(self) -> None:
        self.desk.command(lambda experiment: experiment.only(1))
        self.desk.play()

    # what comes ------------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        self.data.setCurrentIndex(self.data.findData(self.settings.data))
        self.reach.set_value(self.settings.reach)
        self.noise_rounds.show_value(self.settings.noise_rounds)
        pictures = self.own_data or self.settings.data == "digits"
        self.data.setEnabled(not self.own_data)  # a person's own pictures stand in their place
        self.controls.set_wanted("reach", not pictures)
        self.mining.set_current("mined" if self.settings.mining else "noise")
        self.entries["off"].set_label(self.tr("the x̃ of now") if pictures else self.names["off"], "d")

    def take_started(self) -> None:
        super().take_started()
        self.fill()  # whose pictures they are may be another matter now
        self._clear()

    def _clear(self) -> None:
        self._looks, self._phase = 0, (-1, False)
        self._turns.drop()
        self.canvas.show_state(None)
        self.course.clear()
        self.phase.setText(self.tr("D is being built…"))
        self.progress.set_fraction(0.0)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, NegativesShown)
        self.progress.set_fraction(shown.share)
        number = shown.looks[-1].round + 1
        if (number, shown.mined) != self._phase:
            self._phase = number, shown.mined
            self.phase.setText(
                self.tr("Round {0}: D learns real ones high, and low what it found itself, x̃ = argmax D(x).").format(number)
                if shown.mined else self.tr("Round {0}: D learns real ones high and noise low.").format(number))
        if len(shown.looks) == self._looks:
            return
        self._looks = len(shown.looks)
        self._turns.renew(lambda: self.canvas.show_state(shown), lambda: self._plot(shown))

    def _plot(self, shown: NegativesShown) -> None:
        self.course.set_history([look.round for look in shown.looks], {
            key: [getattr(look, key) for look in shown.looks] for key in SERIES}, keep_view=True)

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

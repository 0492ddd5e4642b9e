"""5.1 argmax D(x): the best of all that there is, sixteen climbs, and how D is spread over both."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from gan_studio.core.lab.argmax import power_of_all
from gan_studio.core.lab.argmax_facts import ArgmaxSettings, ArgmaxShown, years_of
from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.in_turn import InTurn
from gan_studio.ui.widgets.lab_argmax_canvas import ArgmaxCanvas, ArgmaxHistogram
from gan_studio.ui.widgets.live_text import LiveText
from gan_studio.ui.widgets.plot_parts import LegendEntry
from gan_studio.ui.widgets.steady_label import SteadyLabel

PIXELS = 32 * 32


class ArgmaxView(ExperimentView):
    key = "argmax"
    settings: ArgmaxSettings

    def build(self) -> None:
        self.data = ComboBox()
        self.data.setAccessibleName(self.tr("What x is"))
        for key, name in (("tiny-3", self.tr("512 pictures, 3×3")), ("tiny-4", self.tr("65,536 pictures, 4×4")),
                          ("moons", self.tr("Two moons")), ("two-modes", self.tr("Two clusters")),
                          ("digits", self.tr("Digits, 32×32"))):
            self.data.addItem(name, key)
        self.data.setMinimumWidth(190)
        self.data.activated.connect(lambda _: self._ask(data=self.data.currentData()))
        self.throw = SecondaryButton(self.tr("Other starts"), "dice-multiple-outline")
        self.throw.set_compact()
        self.throw.clicked.connect(lambda: self.desk.command(lambda experiment: experiment.throw()))
        self.iteration = LiveText("small", "t2")
        for widget in (self.data, self.throw):
            self.toolbar.addWidget(widget)
        self.toolbar.addWidget(self.iteration, 1)
        self.control("data", self.tr("What x is"), self.data)
        self.control("throw", self.tr("Other starts"), self.throw)
        self.looked = SteadyLabel()
        self._turns = InTurn(self)
        self.canvas, self.histogram = ArgmaxCanvas(), ArgmaxHistogram()
        legend = QHBoxLayout()
        legend.setSpacing(14)
        self.all_entry = LegendEntry(self.tr("all x"), "d")
        for entry in (self.all_entry, LegendEntry(self.tr("real"), "r"), LegendEntry(self.tr("ends of climbs"), "t1")):
            legend.addWidget(entry)
        legend.addStretch(1)
        self.body.addWidget(self.looked)
        self.body.addWidget(self.canvas, 3)
        self.body.addLayout(legend)
        self.body.addWidget(self.histogram, 2)
        self._clear()
        self._fill()

    # what a person does ----------------------------------------------------------------------------------------------------

    def _ask(self, **wanted: object) -> None:
        """Other settings; what is refused is taken back at the control too."""
        self.change(**wanted)
        self._fill()

    # what comes ------------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._fill()

    def _fill(self) -> None:
        self.data.setCurrentIndex(self.data.findData(self.settings.data))
        pictures = self.settings.data == "digits"
        self.all_entry.set_label(self.tr("real, how many") if pictures else self.tr("all x"), "r" if pictures else "d")

    def take_started(self) -> None:
        super().take_started()
        self._clear()

    def _clear(self) -> None:
        self._at: tuple[object, ...] = ()
        self._turns.drop()
        self.canvas.show_state(None)
        self.histogram.show_state(None)
        self.iteration.setText("")
        self.looked.setText(self.tr("D is being built…"))

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, ArgmaxShown)
        self.iteration.setText(self.tr("Iteration {0}").format(words.count(shown.iterations)))
        at = (shown.scores,)
        if self._at and self._at[0] is shown.scores:
            return
        self._at = at
        self.looked.setText(self._told(shown))
        self._turns.renew(lambda: self.canvas.show_state(shown), lambda: self.histogram.show_state(shown))

    def _told(self, shown: ArgmaxShown) -> str:
        if shown.kind == "pictures":
            power = power_of_all(PIXELS)
            return self.tr("Running through all x: 10^{0} black and white pictures, {1} of them a second, take 10^{2} years. "
                           "So one climbs.").format(
                f"{power:.0f}", words.count(round(shown.looked)), f"{years_of(power, shown.looked):.0f}")
        reached = int(shown.climbed.reached.sum())
        return self.tr("Running through all x took {0} ms. {1} of {2} climbs end at the best; the best climb misses it by {3} %."
                       ).format(f"{1000 * shown.seconds:,.1f}", reached, len(shown.climbed.reached),
                                f"{100 * float(shown.climbed.missed.min()):.1f}")

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

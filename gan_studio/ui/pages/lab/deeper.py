"""4.5 Deeper for the same: the distance by the number of layers, for a GAN and for an autoencoder."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from gan_studio.core.data.builtin.toys import TOYS
from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.deeper import METHODS, DeeperSettings, DeeperShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.asking import AskingView
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.lab_deeper_chart import TOKENS, DeeperChart
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import LegendEntry
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl

DATA = ("moons", "two-modes", "swiss-roll", "spiral", "s-curve", "ring-8")


class DeeperView(AskingView):
    key = "deeper"
    settings: DeeperSettings

    def build(self) -> None:
        self._drawn: tuple[int, ...] = ()  # looks at each generator, as they are drawn
        self.data = ComboBox()
        self.data.setAccessibleName(self.tr("Data"))
        for key in DATA:
            self.data.addItem(words.shown(TOYS[key].label), key)
        self.data.activated.connect(lambda _: self.ask(data=self.data.currentData()))
        self.budget = SegmentedControl(
            [("points", self.tr("Points")), ("seconds", self.tr("Seconds"))], "points", name=self.tr("Same budget of"))
        self.budget.changed.connect(lambda key: self.ask(budget=key))
        self.points = self.amount("points", self.tr("Thousand points for each"), " k")
        self.seconds = self.amount("seconds", self.tr("Seconds of computing for each"), " s")
        self.progress = ProgressLine(64, name=self.tr("Budget used"))
        for widget in (self.data, self.budget, self.points, self.seconds, self.progress):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.control("data", self.tr("Data"), self.data)
        self.control("budget", self.tr("Same budget of"), self.budget)
        self.control("points", self.tr("Thousand points for each"), self.points)
        self.control("seconds", self.tr("Seconds of computing for each"), self.seconds)
        self.side = [(self._networks_card(), 0)]
        self.chart = DeeperChart()
        legend = QHBoxLayout()
        legend.setSpacing(16)
        legend.addWidget(Label(self.tr("Sliced Wasserstein distance"), "action", "t1"))
        for method, name in METHODS.items():
            legend.addWidget(LegendEntry(words.shown(name), TOKENS[method]))
        legend.addWidget(LegendEntry(self.tr("real points"), "r", True))
        legend.addStretch(1)
        self.body.addLayout(legend)
        self.body.addWidget(self.chart, 1)
        self.take_settings(self.settings)

    def _networks_card(self) -> Card:
        card = Card(self.tr("Networks"))
        self.deepest = self.amount("deepest", self.tr("Most layers"))
        self.neurons = self.amount("neurons", self.tr("Neurons in a layer"))
        self.latents = self.amount("latent_dim", self.tr("Numbers in z"))
        for setting, label, field in (("deepest", self.tr("Most layers"), self.deepest),
                                      ("neurons", self.tr("Neurons in a layer"), self.neurons),
                                      ("latent_dim", self.tr("Numbers in z"), self.latents)):
            row, said = QHBoxLayout(), Label(label, "body", "t2")
            row.addWidget(said, 1)
            row.addWidget(field)
            card.body.addLayout(row)
            self.control(setting, label, said, field)
        return card

    # what comes ------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        settings = self.settings
        seconds = settings.budget == "seconds"
        self.data.setCurrentIndex(self.data.findData(settings.data))
        self.budget.set_current(settings.budget)
        self.controls.set_wanted("seconds", seconds)
        self.controls.set_wanted("points", not seconds)
        for field, value in ((self.points, settings.points), (self.seconds, settings.seconds), (self.deepest, settings.deepest),
                             (self.neurons, settings.neurons), (self.latents, settings.latent_dim)):
            field.show_value(value)

    def take_started(self) -> None:
        super().take_started()
        self.chart.show_state(None)
        self._drawn = ()
        self.progress.set_fraction(0.0)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, DeeperShown)
        self.progress.set_fraction(shown.done)
        looks = tuple(len(one.course) for one in shown.reached)
        if looks != self._drawn:
            self._drawn = looks
            self.chart.show_state(shown)

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

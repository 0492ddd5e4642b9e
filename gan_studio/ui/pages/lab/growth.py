"""What the views of 2.1 to 2.3 share: settings; and of the first two how far it is, and when to ask for the verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gan_studio.core.lab.growth_facts import Grown, GrowthSettings, GrowthShown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.objectives import REGISTRY
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import ComboBox, SpinBox
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.progress_line import ProgressLine

OBJECTIVES = ("non-saturating", "minimax", "least-squares", "hinge", "dragan")
FIRST_VERDICT = 5  # generations before anything is said unasked


class GrowthView(ExperimentView):
    settings: GrowthSettings
    _grown: Grown | None = None

    def build_settings(self) -> None:
        """The card of settings at the side."""
        self.generations, self.distance = SpinBox(), SpinBox()
        # Wider than what is possible: what is not is said at the control, with the reason.
        self.generations.setRange(0, 999)
        self.distance.setRange(0, 99_999)
        self.generations.valueChanged.connect(lambda value: self.change(generations=value))
        self.distance.valueChanged.connect(lambda value: self.change(distance=value))
        self.spacing = self._choice("spacing", [("growing", self.tr("Growing")), ("even", self.tr("Even"))])
        self.objective = self._choice("objective", [(key, words.shown(REGISTRY[key].label)) for key in OBJECTIVES])
        self.networks = self._choice("networks", [
            ("small", self.tr("Small")), ("medium", self.tr("Medium")), ("large", self.tr("Large"))])
        card, grid = Card(self.tr("Growing up")), QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, str, QWidget]] = [
            ("generations", self.tr("Generations"), self.generations),
            ("distance", self.tr("First after"), self.distance),
            ("spacing", self.tr("Distances"), self.spacing),
            ("objective", self.tr("Objective"), self.objective),
            ("networks", self.tr("Networks"), self.networks),
        ]
        for row, (name, label, field) in enumerate(rows):
            said = Label(label, "body", "t2")
            field.setAccessibleName(label)
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
            self.control(name, label, said, field)
        self.distance.setToolTip(self.tr("Iterations of the algorithm before the first generation is kept"))
        self.spacing.setToolTip(self.tr("Growing: each generation takes a quarter longer than the one before"))
        card.body.addLayout(grid)
        self.side = [(card, 0)]
        self.take_settings(self.settings)

    def build_progress(self) -> None:
        """The line that tells how far it is."""
        self.progress = ProgressLine(96, name=self.tr("Generations kept"))
        self.far = Label("", "small", "t2")
        self.far.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _choice(self, name: str, options: list[tuple[str, str]]) -> ComboBox:
        made = ComboBox()
        for key, label in options:
            made.addItem(label, key)
        made.activated.connect(lambda _: self.change(**{name: made.currentData()}))
        return made

    def change(self, **settings: object) -> bool:
        """As every view's; what is refused is taken back at the control too."""
        if super().change(**settings):
            return True
        self._fill(self.settings)
        return False

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        if isinstance(settings, GrowthSettings):
            self._fill(settings)

    def _fill(self, settings: GrowthSettings) -> None:
        for field, value in ((self.generations, settings.generations), (self.distance, settings.distance)):
            field.show_value(value)
        for choice, key in ((self.spacing, settings.spacing), (self.objective, settings.objective),
                            (self.networks, settings.networks)):
            choice.setCurrentIndex(choice.findData(key))

    def show_progress(self, shown: GrowthShown) -> bool:
        """How far it is. Whether another generation is there; then the verdict is asked for, too."""
        growing, kept = shown.growing, len(shown.grown.iterations)
        self.progress.set_fraction(growing.iteration / growing.plan[-1])
        self.far.setText(self.tr("{0} of {1} kept · iteration {2} · {3}").format(
            kept, len(growing.plan), words.count(growing.iteration), words.size_of_file(growing.bytes)))
        if shown.grown is self._grown:
            return False
        self._grown = shown.grown
        if kept >= min(FIRST_VERDICT, len(growing.plan)):
            self.desk.want_verdict()
        return True

    def take_started(self) -> None:
        super().take_started()
        self._grown = None

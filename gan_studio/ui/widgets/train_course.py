"""The course of a run at the right of the Train page: its plots, and what they say in plain words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.events import GridReady, MetricsReady, Notice, Progress
from gan_studio.ui.widgets.train_diagnosis import Diagnosis
from gan_studio.ui.widgets.train_happening import HappeningCard
from gan_studio.ui.widgets.train_plots import BeliefPlot, CodePlot, LossPlot, RunPlot, columns_of
from gan_studio.ui.widgets.train_quality import QualityPlot
from gan_studio.ui.widgets.train_thinned import Thinned

WORDS_MS = 500  # the sentence changes at most twice a second
LAST_TICKS = 5  # of an opened run: each is a mean over seconds, so these say how it stands


class Course(QObject):
    """Feeds the cards with what a run says. `large` is the plot that stands in the place of the samples, if any."""

    moment_clicked = Signal(float)  # kimg
    large_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.losses = LossPlot(self.tr("Losses"))
        self.beliefs = BeliefPlot(self.tr("What D believes"))
        self.code = CodePlot(self.tr("The code"))
        self.quality = QualityPlot(self.tr("Quality"))
        self.happening = HappeningCard()
        self.plots: tuple[RunPlot, ...] = (self.losses, self.beliefs, self.code, self.quality)
        self.large: RunPlot | None = None
        self._method = "gan"
        self._diagnosis = Diagnosis()
        self._points = Thinned()
        self._words = QTimer(self)
        self._words.setSingleShot(True)
        self._words.setInterval(WORDS_MS)
        self._words.timeout.connect(self.say)
        for plot in self.plots:
            plot.moment_clicked.connect(self.moment_clicked)
        self.losses.expand_requested.connect(self._expand_losses)
        self.beliefs.expand_requested.connect(self._expand_beliefs)
        self.code.expand_requested.connect(self._expand_code)
        self.quality.expand_requested.connect(self._expand_quality)

    def cards(self, *, quality: bool = True) -> list[tuple[QWidget, int]]:
        """The cards of the column with their shares of its height; the large one is elsewhere. In a low window there is no
        room for the quality beside them."""
        cards: list[tuple[QWidget, int]] = [(self.losses, 6), (self.beliefs, 5), (self.code, 5), (self.happening, 5)]
        if quality:
            cards.insert(3, (self.quality, 6))
        return [(card, share) for card, share in cards if card is not self.large]

    def start(self, recipe: Recipe) -> None:
        """Another run, or another recipe of the next one."""
        self._method = recipe.method
        self._diagnosis = Diagnosis(recipe.method, recipe.objective)
        self._points = Thinned()
        for plot in self.plots:
            plot.start(recipe)
        self.show_method()
        self.say()

    def show_method(self) -> None:
        """Only the plots that the method has."""
        self.beliefs.setVisible(self._method in ("gan", "d-alone"))
        self.code.setVisible(self._method == "vae")

    @Slot(object)
    def take_history(self, ticks: list[dict[str, Any]]) -> None:
        kimgs, columns = columns_of(ticks)
        for plot in self.plots:
            if plot is not self.quality:
                plot.fill(kimgs, columns)
        for place in range(max(0, len(kimgs) - LAST_TICKS), len(kimgs)):
            scalars = {key: values[place] for key, values in columns.items()}
            self._diagnosis.add_scalars(round(kimgs[place] * 1000), scalars)
        self.say()

    @Slot(object)
    def take_progress(self, progress: Progress) -> None:
        self._diagnosis.add_scalars(progress.images_seen, progress.scalars)
        point = self._points.add(progress.images_seen, progress.scalars)
        if point:
            for plot in self.plots:
                if plot is not self.quality:
                    plot.add(progress.kimg, point)
        self._say_soon()

    @Slot(object)
    def take_evaluations(self, told: list[MetricsReady]) -> None:
        self.quality.take_all(told)
        self._diagnosis.add_evaluations(told)
        self.say()

    @Slot(object)
    def take_evaluation(self, told: MetricsReady) -> None:
        self.quality.take(told)
        self._diagnosis.add_evaluations([told])
        self._say_soon()

    @Slot(object)
    def take_grid(self, grid: GridReady) -> None:
        self._diagnosis.add_grid(grid)
        self._say_soon()

    @Slot(object)
    def take_notice(self, notice: Notice) -> None:
        self._diagnosis.add_notice(notice)
        self.say()

    @Slot()
    def say(self) -> None:
        """Brings the words up to date now."""
        self.happening.show_finding(self._diagnosis.finding())

    def _say_soon(self) -> None:
        if not self._words.isActive():
            self._words.start()

    @Slot(object)
    def show_moment(self, kimg: float | None) -> None:
        """The line of the moment in every plot; None hides it."""
        for plot in self.plots:
            plot.set_cursor(kimg)

    @Slot()
    def _expand_losses(self) -> None:
        self._expand(self.losses)

    @Slot()
    def _expand_beliefs(self) -> None:
        self._expand(self.beliefs)

    @Slot()
    def _expand_code(self) -> None:
        self._expand(self.code)

    @Slot()
    def _expand_quality(self) -> None:
        self._expand(self.quality)

    def _expand(self, plot: RunPlot) -> None:
        """In the place of the samples, or back."""
        self.large = None if self.large is plot else plot
        for other in self.plots:
            other.set_large(other is self.large)
        self.large_changed.emit()

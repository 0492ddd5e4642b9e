"""How good the generator is over the course of a run: one figure as a curve between real data and failure, the best moment
marked, and all figures of the newest evaluation in a list."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured
from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour, current_theme
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import short
from gan_studio.ui.widgets.train_figures import FigureTable
from gan_studio.ui.widgets.train_plots import RunPlot
from gan_studio.ui.words import shown

LEAST_SHARE = 1e-3
"""Of the ceiling: a distance below is drawn there. An unbiased one may even be a little below 0 by chance."""
MODES, GOOD = "modes", "good-samples"
MARGIN = 62  # px, for the words of the reference lines


class QualityPlot(RunPlot):
    """Distances on a logarithmic scale, shares on their own. `best_changed(float | None)` tells kimg of the best moment."""

    best_changed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._smoothing = 0.0  # each point is a whole evaluation
        self._told: list[MetricsReady] = []
        self._key = ""  # of the figure that is drawn; empty: the headline
        self._best_kimg: float | None = None
        self._best_mark = pg.ScatterPlotItem(size=9, pxMode=True)
        self._plot.getPlotItem().addItem(self._best_mark, ignoreBounds=True)
        self.which = IconButton("eye-outline", self.tr("Which figure to draw"), size=16)
        self.which.clicked.connect(self._show_menu)
        self.header.insertWidget(self.header.count() - 1, self.which)
        self._note = Label("", "micro", tone="t2", parent=self._plot)
        self.table = FigureTable()
        self.table.hide()
        self.body.addWidget(self.table)
        self._wide = False
        self._show_figure()

    # what a run says

    def start(self, recipe: Recipe) -> None:
        """Another run: nothing is measured yet."""
        self._told = []
        self._key = ""
        self._waiting = self.tr("measured while it trains, first after seconds") if recipe.metrics else self.tr(
            "not measured: “Measure quality” is off")
        super().start(recipe)
        self._show_figure()
        self._tell_best()

    def take_all(self, told: Sequence[MetricsReady]) -> None:
        """All evaluations of an opened run."""
        self._told = list(told)
        self._show_figure()
        self._tell_best()

    def take(self, told: MetricsReady) -> None:
        """One evaluation. One of an earlier moment means that the run went on from there."""
        self._told = [*[before for before in self._told if before.images_seen < told.images_seen], told]
        self._show_figure()
        self._tell_best()

    @property
    def evaluations(self) -> Sequence[MetricsReady]:
        return self._told

    @property
    def best(self) -> MetricsReady | None:
        """The evaluation with the best headline so far."""
        return next((told for told in reversed(self._told) if told.is_best), None)

    def note(self) -> str:
        """The words in the plot: the best value of the figure that is drawn."""
        return self._note.text()

    # the figure

    def choose(self, key: str) -> None:
        """Draws another figure of the evaluations; the headline where they do not have it."""
        self._key = key
        self._show_figure()

    def figure(self) -> Measured | None:
        """The newest value of the figure that is drawn."""
        return self._figure_of(self._told[-1]) if self._told else None

    def _figure_of(self, told: MetricsReady) -> Measured | None:
        return told.report.get(self._key) if self._key else told.report.headline

    def menu(self) -> QMenu:
        """One entry a figure of the newest evaluation."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        drawn = self.figure()
        for figure in self._told[-1].report.figures if self._told else ():
            action = menu.addAction(shown(figure.label))
            action.setCheckable(True)
            action.setChecked(drawn is not None and figure.key == drawn.key)
            action.setToolTip(shown(figure.how))
            action.setData(figure.key)
        menu.triggered.connect(self._take_menu)
        return menu

    @Slot()
    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.which.mapToGlobal(self.which.rect().bottomLeft()))

    @Slot(QAction)
    def _take_menu(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _show_figure(self) -> None:
        newest = self.figure()
        self.remove_series()
        self.clear_references()
        self._best_mark.clear()
        self.which.setEnabled(len(self._told[-1].report.figures) > 1 if self._told else False)
        self.table.show_report(self._told[-1].report if self._told else None, self.best.report if self.best else None)
        if newest is None:
            self._grid_axis.log = False
            self._say(getattr(self, "_waiting", ""))
            return
        if not self._key and self._told[-1].report.get(MODES) is not None:
            self._show_modes()
            return
        self._grid_axis.log = newest.better == "low" and newest.ceiling > 0
        self._least = newest.ceiling * LEAST_SHARE
        self._include = () if self._grid_axis.log else (0.0, max(newest.floor, newest.ceiling))
        self.set_series("value", shown(newest.label), "g")
        points = [(told, figure.value) for told in self._told if (figure := self._figure_of(told)) is not None]
        self.set_history([told.kimg for told, _ in points], {"value": [self._height(value) for _, value in points]})
        self.add_reference(self._height(newest.floor), self.tr("real data"), "r")
        self.add_reference(self._height(newest.ceiling), self.tr("failed"))
        self._mark_best([(told.kimg, value) for told, value in points if math.isfinite(value)], newest)
        self._legend["value"].setToolTip(self.explanation())

    def _show_modes(self) -> None:
        """Of a toy whose modes are known: the share of them that are found, and of points that lie in one."""
        self._grid_axis.log = False
        self._include = (0.0, 1.0)
        self.set_series(MODES, self.tr("modes"), "g")
        self.set_series(GOOD, self.tr("good points"), "r")
        rows = [(told.kimg, told.report.get(MODES), told.report.get(GOOD)) for told in self._told]
        found = [(kimg, modes, good) for kimg, modes, good in rows if modes is not None and good is not None]
        self.set_history([kimg for kimg, *_ in found], {
            MODES: [modes.value / modes.floor if modes.floor else math.nan for _, modes, _ in found],
            GOOD: [good.value for *_, good in found]})
        _, modes, good = found[-1]
        self._say(self.tr("{0} of {1} modes, {2} % of points in one").format(
            f"{modes.value:.0f}", f"{modes.floor:.0f}", f"{100 * good.value:.0f}"))
        for key, figure in ((MODES, modes), (GOOD, good)):
            self._legend[key].setToolTip(shown(figure.how))

    def _mark_best(self, points: Sequence[tuple[float, float]], figure: Measured) -> None:
        if not points:
            self._say("")
            return
        low = figure.better == "low"
        kimg, value = (min if low else max)(points, key=lambda point: point[1])
        best = self.best
        if not self._key and best is not None:  # the one whose generator is kept
            kimg, value = best.kimg, best.report.headline.value
        self._best_mark.setData([kimg], [self._height(value)], brush=colour("g"), pen=pg.mkPen(colour("t1"), width=1.5))
        self._say(self.tr("best {0} at {1} kimg").format(short(value), f"{kimg:,.1f}"))

    def explanation(self) -> str:
        """In words how the figure was found."""
        figure = self.figure()
        if figure is None:
            return ""
        count = self._told[-1].report.count
        samples = self.tr("{0} generated samples against as many real ones.").format(f"{count:,}")
        better = self.tr("Lower is better.") if figure.better == "low" else self.tr("Higher is better.")
        floor = self.tr("Real data against other real data get {0}, a failed generator {1}.").format(
            short(figure.floor), short(figure.ceiling))
        return filled("<p>{0}</p><p>{1} {2} {3}</p>", shown(figure.how), samples, floor, better)

    def _height(self, value: float) -> float:
        return math.log10(max(value, self._least)) if self._grid_axis.log and math.isfinite(value) else value

    def _real(self, y: float) -> float:
        return 10**y if self._grid_axis.log else y

    def _tell_best(self) -> None:
        kimg = self.best.kimg if self.best is not None else None
        if kimg != self._best_kimg:
            self._best_kimg = kimg
            self.best_changed.emit(kimg)

    # looks

    def set_large(self, large: bool) -> None:
        super().set_large(large)
        self._wide = large
        self._show_table()

    def _show_table(self) -> None:
        """The list of all figures stands below the plot where there is room for it."""
        self.table.setVisible(self._wide or self.height() >= 420)

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.adjustSize()
        self._note.setVisible(bool(words))
        self._place_note()

    def _place_note(self) -> None:
        """At the right, where a falling curve has left room above it and a rising one below, clear of the dashed lines."""
        left = self._plot.width() - MARGIN - self._note.width() - 4
        room = self._plot.height() - 26
        clear = round(0.05 * room) + 10
        self._note.move(max(48, left), clear if self._grid_axis.log else room - clear - self._note.height())

    def _show_references(self) -> None:
        super()._show_references()
        if self._references:
            self._margin.setWidth(MARGIN)

    def _restyle(self) -> None:
        super()._restyle()
        if hasattr(self, "_note"):
            self._note.setStyleSheet(f"background: {current_theme().card}; padding: 1px 4px;")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()
        self._show_table()

"""The two plots of a run: its losses, and what D believes. A new scalar shows by itself."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.objectives import REGISTRY
from gan_studio.ui.theme import current_theme
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.line_plot import LinePlot

BELIEFS = ("prob_real", "prob_fake")
SCORES = ("score_real", "score_fake")
CODE = ("kl",)
NOT_A_LOSS = frozenset({"lr_g", "lr_d", *BELIEFS, *SCORES, *CODE})
_TOKENS = {"loss_d": "d", "loss_g": "g", "penalty": "x1", "reconstruction": "g", "loss": "x1", "augment_p": "x1",
           "overfitting": "x2"}
_EXPECTED = {"gan": ("loss_d", "loss_g"), "ae": ("reconstruction",), "vae": (), "codes": ("reconstruction",),
             "d-alone": ("loss_d",)}
_MORE = ("x1", "r", "x2", "p")
_QUIET = frozenset({"penalty", "augment_p", "overfitting"})
"""Drawn when it is asked for in the menu: these are no losses, and in a narrow window their names would not fit beside D's
and G's. A gradient's squared norm is of another size, too."""


class RunPlot(LinePlot):
    """A plot over kimg that begins at 0 while it has no points, and can be told that it is shown large."""

    def __init__(self, title: str, include: Sequence[float] = (), parent: QWidget | None = None) -> None:
        super().__init__(title, expandable=True, include=include, parent=parent)
        self.setMinimumHeight(140)

    def start(self, recipe: Recipe) -> None:
        """Another run: no points yet."""
        self.clear()

    def remove_series(self) -> None:
        """No curves: another method reports other scalars."""
        for key in self.series_keys():
            del self._series[key]
            for curve in self._curves.pop(key):
                self._plot.getPlotItem().removeItem(curve)
            entry = self._legend.pop(key)
            self.header.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def add(self, kimg: float, scalars: Mapping[str, float]) -> None:
        """One report of a run."""
        self.append(kimg, scalars)

    def fill(self, kimgs: Sequence[float], columns: Mapping[str, Sequence[float]]) -> None:
        """All that an opened run has reported."""
        self.set_history(kimgs, columns)

    def cursor_x(self) -> float | None:
        """Where the line of the moment stands; None where it is not shown."""
        return float(self._cursor.pos().x()) if self._cursor.isVisible() else None

    def set_large(self, large: bool) -> None:
        self._expand.set_icon("arrow-collapse" if large else "arrow-expand")
        self._expand.set_tooltip(self.tr("Back to its place") if large else self.tr("Open large"))

    def _show_references(self) -> None:
        super()._show_references()
        if not self._references:
            self._margin.setWidth(20)  # half of the word kimg stands there


class LossPlot(RunPlot):
    """The losses of a run: D and G, an autoencoder's error, or whatever its method reports. A menu chooses among the curves."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._hidden = set(_QUIET)
        self.which = IconButton("eye-outline", self.tr("Which curves to draw"), size=16)
        self.which.clicked.connect(self._show_menu)
        self.header.insertWidget(self.header.count() - 1, self.which)

    def start(self, recipe: Recipe) -> None:
        """Another run: no curves yet, and the reference lines of its objective."""
        self.remove_series()
        super().start(recipe)
        self.clear_references()
        for key in _EXPECTED[recipe.method]:
            self.set_series(key, self._name_of(key), _TOKENS[key])
        undecided = REGISTRY[recipe.objective].undecided if recipe.method == "gan" else None
        if recipe.method == "d-alone":
            self.add_reference(math.log(4), "ln 4")
        if undecided is not None:
            (d_value, d_words), (g_value, g_words) = undecided
            if d_value == g_value:
                self.add_reference(d_value, d_words)
            else:
                self.add_reference(d_value, d_words, "d")
                self.add_reference(g_value, g_words, "g")

    def add(self, kimg: float, scalars: Mapping[str, float]) -> None:
        self._know(scalars)
        super().add(kimg, scalars)

    def fill(self, kimgs: Sequence[float], columns: Mapping[str, Sequence[float]]) -> None:
        self._know(columns)
        super().fill(kimgs, columns)

    def _know(self, keys: Iterable[str]) -> None:
        for key in keys:
            if key not in NOT_A_LOSS and key not in self.series_keys():
                token = _TOKENS.get(key, _MORE[len(self.series_keys()) % len(_MORE)])
                self.set_series(key, self._name_of(key), token)
                self.set_shown(key, key not in self._hidden)

    def _name_of(self, key: str) -> str:
        known = {"loss_d": "D", "loss_g": "G", "penalty": self.tr("penalty"), "reconstruction": self.tr("error"),
                 "loss": self.tr("loss"), "augment_p": self.tr("augmentation p"), "overfitting": self.tr("overfitting")}
        return known.get(key) or key.replace("_", " ")

    def is_shown(self, key: str) -> bool:
        return key not in self._hidden

    def set_shown(self, key: str, shown: bool) -> None:
        """Draws a curve or not; its points are kept all the same."""
        (self._hidden.discard if shown else self._hidden.add)(key)
        if key in self._curves:
            for curve in self._curves[key]:
                curve.setVisible(shown)
            self._legend[key].setVisible(shown)
            self.fit()

    def menu(self) -> QMenu:
        """One entry a curve, ticked where it is drawn."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self.series_keys():
            action = menu.addAction(self._legend[key].label)
            action.setCheckable(True)
            action.setChecked(self.is_shown(key))
            action.setData(key)
        menu.triggered.connect(self._take_menu)
        return menu

    @Slot()
    def _show_menu(self) -> None:
        self.menu().popup(self.which.mapToGlobal(self.which.rect().bottomLeft()))

    @Slot(QAction)
    def _take_menu(self, action: QAction) -> None:
        self.set_shown(str(action.data()), action.isChecked())


class CodePlot(RunPlot):
    """How much a VAE's code says, in nats an image: 0 means that the decoder ignores it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, include=(0.0,), parent=parent)
        self.set_series("kl", self.tr("nats an image"), "d")


class BeliefPlot(RunPlot):
    """D's mean belief in real and in generated images, with chance at a half, and the gap of the scores in its corner.

    For D alone the negatives, which it found itself, are in the place of the generated ones. Where the objective's score is
    no probability (Wasserstein, BEGAN), the scores themselves.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, include=(0.0, 1.0), parent=parent)
        self._gap = Label("", digits="micro", tone="t2", parent=self._plot)
        self._gap.move(46, 2)
        self._restyle()
        self._show_curves(believes=True)

    def _restyle(self) -> None:
        super()._restyle()
        if hasattr(self, "_gap"):
            self._gap.setStyleSheet(f"background: {current_theme().card}; padding: 1px 4px;")  # over a line of the grid

    def start(self, recipe: Recipe) -> None:
        alone = recipe.method == "d-alone"
        self._show_curves(believes=alone or REGISTRY[recipe.objective].believes, alone=alone)
        super().start(recipe)
        self._gap.setToolTip(
            self.tr("Score gap: D’s mean score of real images less that of the negatives that it found; 0 is undecided") if alone
            else self.tr("Score gap: D’s mean score of real images less that of generated ones. With the relativistic objective "
                         "only this difference means anything; 0 is undecided"))
        self._gap.hide()
        self._gap.setText("")

    def add(self, kimg: float, scalars: Mapping[str, float]) -> None:
        super().add(kimg, scalars)
        self._show_gap(scalars)

    def fill(self, kimgs: Sequence[float], columns: Mapping[str, Sequence[float]]) -> None:
        super().fill(kimgs, columns)
        self._show_gap({key: values[-1] for key, values in columns.items() if len(values)})

    def _show_curves(self, *, believes: bool, alone: bool = False) -> None:
        self.remove_series()
        self.clear_references()
        self._include = (0.0, 1.0) if believes else ()
        real, fake = BELIEFS if believes else SCORES
        self.set_series(real, self.tr("real"), "r")
        self.set_series(fake, self.tr("negatives") if alone else self.tr("fake"), "g")
        if believes:
            self.add_reference(0.5, self.tr("chance"))

    def gap_text(self) -> str:
        return self._gap.text()

    def _show_gap(self, scalars: Mapping[str, float]) -> None:
        if all(key in scalars for key in SCORES):
            gap = scalars["score_real"] - scalars["score_fake"]
            self._gap.setText(self.tr("score gap {0}").format(signed(gap)) if math.isfinite(gap) else "")
            self._gap.adjustSize()
            self._gap.setVisible(bool(self._gap.text()))


def columns_of(ticks: Sequence[Mapping[str, Any]]) -> tuple[list[float], dict[str, list[float]]]:
    """Ticks of a run folder as columns: kimg, and each scalar with NaN where a tick lacks it."""
    from gan_studio.core.run_stats import scalars_of

    rows = [scalars_of(tick) for tick in ticks]
    keys = dict.fromkeys(key for row in rows for key in row)
    kimgs = [float(tick.get("images_seen", 0)) / 1000 for tick in ticks]
    return kimgs, {key: [row.get(key, math.nan) for row in rows] for key in keys}

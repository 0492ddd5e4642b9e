"""The figures of the 2-D playground, as they stand."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from gan_studio.core.lab.playground_facts import Figures, PlaygroundShown
from gan_studio.ui import words
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import short

NONE = "–"


class LiveValues(Card):
    """Iteration, losses, speed; how far the generated points are from the real ones, each beside its floor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._cells: dict[str, Label] = {}
        self._names: dict[str, tuple[Label, ...]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._row(grid, 0, "loss_d", self.tr("Loss of D"), self.tr("What D minimises"), "dt")
        self._row(grid, 1, "loss_g", self.tr("Loss of G"), self.tr("What G minimises"), "gt")
        self._row(grid, 2, "speed", self.tr("Iterations a second"), self.tr("Of the whole algorithm: k steps of D, one of G"))
        line = QFrame()
        line.setProperty("surface", "divider")
        line.setFixedHeight(1)
        grid.addWidget(line, 3, 0, 1, 3)
        self._heads = [Label(text, "micro", "t3") for text in (self.tr("Distance"), self.tr("now"), self.tr("floor"))]
        self._heads[2].setToolTip(self.tr("The same figure for other real points, as many: what a perfect G would get"))
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 4, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        self._row(grid, 5, "js", self.tr("Jensen–Shannon"), self.tr(
            "Jensen-Shannon divergence of the two histograms: 0 where they agree, ln 2 = 0.693 where they share nothing"),
            floor=True)
        self._row(grid, 6, "kl", self.tr("Kullback–Leibler"), self.tr(
            "Kullback-Leibler divergence of the real points from the generated ones: large where real points are missed"),
            floor=True)
        self._row(grid, 7, "wasserstein", self.tr("Wasserstein"), self.tr(
            "How far points must be carried on average, along many directions (sliced)"), floor=True)
        self._row(grid, 8, "modes", self.tr("Modes found"), self.tr("Modes that get a fair share of the generated points"))
        self._row(grid, 9, "good", self.tr("Good points"), self.tr("Generated points that lie within a mode"))
        self.body.addLayout(grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.clear()

    def _row(
        self, grid: QGridLayout, line: int, key: str, name: str, tooltip: str, tone: str = "t1", *, floor: bool = False,
    ) -> None:
        label, value = Label(name, "body", "t2"), Label(NONE, digits="value", tone=tone)
        label.setToolTip(tooltip)
        value.setAccessibleName(name)
        parts: tuple[Label, ...] = (label, value)
        grid.addWidget(label, line, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._cells[key] = value
        if floor:
            self._cells[f"{key}_floor"] = beside = Label(NONE, digits="value", tone="t3")
            beside.setAccessibleName(self.tr("{0}, floor").format(name))
            grid.addWidget(beside, line, 2, right)
            grid.addWidget(value, line, 1, right)
            parts += (beside,)
        else:
            grid.addWidget(value, line, 1, 1, 2, right)
        self._names[key] = parts

    def text(self, key: str) -> str:
        """What stands at a figure: "loss_d", "speed", "js", "js_floor", "modes", "good" and so on."""
        return self._cells[key].text()

    def clear(self) -> None:
        for cell in self._cells.values():
            cell.setText(NONE)
        self._show_rows(None)
        self.set_title(self.tr("Live values"))

    def show_speed(self, per_second: float) -> None:
        """Iterations a second; 0 while it rests."""
        if not per_second:
            self._cells["speed"].setText(NONE)
            return
        self._cells["speed"].setText(words.count(round(per_second)) if per_second >= 10 else f"{per_second:.1f}")

    def show_state(self, shown: PlaygroundShown) -> None:
        """Everything but the speed."""
        self.set_title(self.tr("Live values"), self.tr("iteration {0}").format(words.count(shown.iterations)))
        for key in ("loss_d", "loss_g"):
            curve = shown.losses.get(key)
            self._cells[key].setText(short(float(curve[-1, 1])) if curve is not None and len(curve) else NONE)
        figures = shown.figures
        self._show_rows(figures)
        if figures is None:
            for key in ("js", "kl", "wasserstein"):
                for name in (key, f"{key}_floor"):
                    self._cells[name].setText(NONE)
            return
        for key in ("js", "kl", "wasserstein"):
            for name in (key, f"{key}_floor"):
                self._cells[name].setText(_three(getattr(figures, name)))
        if figures.modes_found is not None:
            self._cells["modes"].setText(f"{figures.modes_found} / {figures.modes}")
        if figures.good_share is not None:
            self._cells["good"].setText(words.percent(figures.good_share))

    def _show_rows(self, figures: Figures | None) -> None:
        for key, known in (("modes", figures is not None and figures.modes_found is not None),
                           ("good", figures is not None and figures.good_share is not None)):
            for part in self._names[key]:
                part.setVisible(known)


def _three(value: float) -> str:
    """0.1234 -> '0.123'; never shorter, so that figures do not jump."""
    if not math.isfinite(value):
        return "∞" if value > 0 else NONE
    return f"{value:.3f}" if abs(value) < 100 else f"{value:.1f}"

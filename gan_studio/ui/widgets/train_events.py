"""What happened to a run, as pins on its plots: where it went on, fell back, or got other learning rates."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from gan_studio.core.events import Progress
from gan_studio.core.run_stats import RESUMED, scalars_of
from gan_studio.session import Session
from gan_studio.session.view import RunView
from gan_studio.ui.widgets.line_plot import LinePlot
from gan_studio.ui.widgets.plot_pins import Pin
from gan_studio.ui.widgets.recipe_fields import number_text

RATES = ("lr_g", "lr_d")
STEEP = 0.8  # what is left of a rate that somebody lowered, where it falls by itself, too


class RunEvents(QObject):
    """Reads the events from what a run tells anyway, so that an opened run has the same pins as a live one."""

    def __init__(self, session: Session, plots: Sequence[LinePlot], parent: QObject) -> None:
        super().__init__(parent)
        self._plots = plots
        self._pins: list[Pin] = []
        self._rates: dict[str, float] = {}
        self._last = -1  # images seen
        self._status = ""
        self._fall_ends = 0.0  # kimg, where the rates of the recipe fall by themselves; 0: they do not
        session.run_opened.connect(self._begin)
        session.run_closed.connect(self._forget)
        session.run_changed.connect(self._take_status)
        session.history_loaded.connect(self._take_history)
        session.progressed.connect(self._take_progress)

    @Slot(object)
    def _begin(self, run: RunView) -> None:
        self._forget()
        self._status = run.status
        self._fall_ends = run.recipe.kimg if run.recipe.lr_decay else 0.0

    @Slot()
    def _forget(self) -> None:
        self._pins, self._rates, self._last, self._status = [], {}, -1, ""
        self._show()

    @Slot(object)
    def _take_status(self, run: RunView) -> None:
        before, self._status = self._status, run.status
        if run.status == "training" and before in ("paused", "finished") and self._last >= 0:
            self._went_on(run.images_seen / 1000)
            self._last = run.images_seen
            self._show()

    @Slot(object)
    def _take_history(self, ticks: list[dict[str, Any]]) -> None:
        self._pins, self._rates = [], {}
        rates = [scalars_of(tick) for tick in ticks]
        for place, tick in enumerate(ticks):
            kimg = float(tick.get("images_seen", 0)) / 1000
            if RESUMED in tick:
                self._went_on(float(tick[RESUMED]) / 1000)
            after = rates[min(place + 1, len(rates) - 1)]
            # A tick is a mean: one within which a rate changed has a value that was never used.
            self._look_at_rates(kimg, {name: value for name, value in rates[place].items()
                                       if name in RATES and math.isclose(value, after.get(name, value), rel_tol=1e-6)})
        self._last = int(ticks[-1].get("images_seen", -1)) if ticks else -1
        self._show()

    @Slot(object)
    def _take_progress(self, progress: Progress) -> None:
        count = len(self._pins)
        if progress.images_seen < self._last:
            self._pins = [pin for pin in self._pins if pin.x <= progress.kimg]
            words = self.tr("Fell back to {0} kimg: beyond it the numbers broke down").format(f"{progress.kimg:.1f}")
            self._pins.append(Pin(progress.kimg, "undo-variant", words))
            count = -1
        self._last = progress.images_seen
        self._look_at_rates(progress.kimg, progress.scalars)
        if len(self._pins) != count:
            self._show()

    def _went_on(self, kimg: float) -> None:
        self._pins.append(Pin(kimg, "play", self.tr("Training was stopped here, and went on from a snapshot")))

    def _look_at_rates(self, kimg: float, scalars: Mapping[str, float]) -> None:
        changed = [(name, self._rates[name], scalars[name]) for name in RATES
                   if name in scalars and not math.isclose(scalars[name], self._rates.get(name, scalars[name]), rel_tol=1e-6)
                   and not self._falls_by_itself(kimg, self._rates[name], scalars[name])]
        self._rates.update({name: scalars[name] for name in RATES if name in scalars})
        if changed:
            words = ", ".join(f"{name[-1].upper()} {number_text(old)} → {number_text(new)}" for name, old, new in changed)
            self._pins.append(Pin(kimg, "tune-variant", self.tr("Learning rate: {0}").format(words)))

    def _falls_by_itself(self, kimg: float, old: float, new: float) -> bool:
        """Whether the recipe lets the rate fall so: a little at a time, and near the end to nothing. That is no event."""
        return self._fall_ends > 0 and new < old and (new > STEEP * old or kimg > 0.95 * self._fall_ends)

    def _show(self) -> None:
        for plot in self._plots:
            plot.set_pins(self._pins)

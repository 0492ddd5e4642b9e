"""What the evaluations of a run say: it is falling apart, or its pictures are all alike. No widgets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured
from gan_studio.ui.said import translate
from gan_studio.ui.words import shown

WORSE = 1.5
"""The newest distances must be so many times the best one to be called much worse."""
NOTICEABLE = 0.03
"""And further from it than this share of the way between real data and a failed generator: less may be chance."""
VARIETY = "variety"
ALIKE, COLLAPSED = 0.5, 0.2
"""Of the distance between two real images: below, generated ones are too alike, or nearly one picture."""

Verdict = tuple[Literal["watch", "problem"], str, str]


class Verdicts:
    """Listens to evaluations. `words` gives level, title and text of what is wrong; None where nothing is."""

    def __init__(self) -> None:
        self._told: list[MetricsReady] = []

    def add(self, told: Sequence[MetricsReady]) -> None:
        for each in told:
            self._told = [*[before for before in self._told if before.images_seen < each.images_seen], each]

    @property
    def newest(self) -> MetricsReady | None:
        return self._told[-1] if self._told else None

    def words(self) -> Verdict | None:
        return self._collapsed() or self._falling_apart()

    def _collapsed(self) -> Verdict | None:
        variety = self._told[-1].report.get(VARIETY) if self._told else None
        if variety is None or not variety.value < ALIKE:
            return None
        evidence = _tr("Two generated images differ by {0} of what two real ones do.").format(_percent(variety.value))
        if variety.value < COLLAPSED:
            return "problem", _tr("Nearly one picture"), evidence + " " + _tr(
                "The variety is lost (mode collapse). The best snapshot is kept: choose it in Explore.")
        return "watch", _tr("Little variety"), evidence + " " + _tr("Early on that is usual; if it stays, it is a collapse.")

    def _falling_apart(self) -> Verdict | None:
        best = next((told for told in reversed(self._told) if told.is_best), None)
        if best is None or len(self._told) < 3:
            return None
        top = best.report.headline
        # Two in a row: one evaluation may be unlucky.
        if not all(told is not best and _much_worse(told.report.headline, top) for told in self._told[-2:]):
            return None
        now = self._told[-1].report.headline
        return "problem", _tr("The run is falling apart"), _tr(
            "{0} was {1} at {2} kimg and is {3} now: the pictures have become worse. The best snapshot is kept; more "
            "training seldom brings it back.").format(shown(top.label), _short(top.value), f"{best.kimg:,.1f}", _short(now.value))


def _much_worse(now: Measured, best: Measured) -> bool:
    if now.key != best.key or not math.isfinite(now.value):
        return now.key == best.key
    loss = now.value - best.value if now.better == "low" else best.value - now.value
    ratio = (now.value / max(best.value, 1e-12)) if now.better == "low" else best.value / max(now.value, 1e-12)
    return ratio > WORSE and loss > NOTICEABLE * abs(now.ceiling - now.floor)


def _tr(text: str) -> str:
    return translate("Diagnosis", text)


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _short(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")

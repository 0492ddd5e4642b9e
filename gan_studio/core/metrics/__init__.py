"""How good a generator is, measured without downloaded weights: distances, neighbours, variety and modes.

Every figure stands between its floor (real against real) and its ceiling (a failed generator). The words of a report
are light; the evaluator loads torch when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gan_studio.core.metrics.report import HEADLINE, POINTS_HEADLINE, QUICK, Measured, Report

if TYPE_CHECKING:
    from gan_studio.core.metrics.evaluator import Evaluator

__all__ = ["HEADLINE", "POINTS_HEADLINE", "QUICK", "Evaluator", "Measured", "Report"]


def __getattr__(name: str) -> Any:
    if name == "Evaluator":
        from gan_studio.core.metrics.evaluator import Evaluator

        return Evaluator
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

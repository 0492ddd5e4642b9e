"""Plots of the Lab's saturation experiment: without a legend of their own, because all of them share one, and without
smoothing, because nothing in them is noise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from gan_studio.ui.widgets.line_plot import LinePlot, Numbers

LEAST = 1e-9
"""Where a logarithmic scale ends: a gradient of nothing lies there."""


class BarePlot(LinePlot):
    """A `LinePlot` whose names and values are told elsewhere; with `log` on a logarithmic scale."""

    def __init__(self, title: str, *, x_label: str, log: bool = False, include: Sequence[float] = ()) -> None:
        super().__init__(title, x_label=x_label, smoothing=0.0, include=include)
        self._grid_axis.log = log

    def count_whole(self) -> None:
        """x counts something: only whole numbers stand below."""
        self._time_axis.least_step = 1.0

    def set_series(self, key: str, label: str, color_token: str = "t1", *, dash: bool = False) -> None:
        super().set_series(key, label, color_token, dash=dash)
        self._legend[key].hide()

    def set_history(self, xs: Numbers, values: Mapping[str, Numbers], *, keep_view: bool = False) -> None:
        if self._grid_axis.log:
            values = {key: np.log10(np.maximum(np.asarray(each, float), LEAST)).tolist() for key, each in values.items()}
        super().set_history(xs, values, keep_view=keep_view)

    def _real(self, y: float) -> float:
        return float(10**y) if self._grid_axis.log else y

"""Shares by generation: a curve, and single points with an interval around each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.line_plot import LinePlot

MARGIN = 0.3  # of x
Point = tuple[float, float, float, float]
"""x, y, and the ends of its interval."""


class SharesPlot(LinePlot):
    """A `LinePlot` without smoothing, with points of the colour `token` on top."""

    def __init__(self, title: str, *, x_label: str, token: str = "t1", include: Sequence[float] = ()) -> None:
        self._bars = pg.ErrorBarItem(beam=0.12)
        self._dots = pg.ScatterPlotItem(size=9)
        self._token = token
        self._points: tuple[Point, ...] = ()
        super().__init__(title, x_label=x_label, smoothing=0.0, include=include)
        self._time_axis.least_step = 1.0  # there is no half generation
        for item in (self._bars, self._dots):
            self._plot.getPlotItem().addItem(item, ignoreBounds=True)

    def set_points(self, points: Sequence[Point]) -> None:
        """Other points; the same ones cost nothing."""
        if tuple(points) == self._points:
            return
        self._points = tuple(points)
        x, y, low, high = (np.array(column) for column in zip(*points, strict=True)) if points else (np.empty(0),) * 4
        self._bars.setData(x=x, y=y, top=high - y, bottom=y - low)
        self._dots.setData(x=x, y=y)
        self._restyle()
        self._touch()

    def points(self) -> tuple[Point, ...]:
        return self._points

    def redraw(self) -> None:
        """With room for a point at either end, and for all of the intervals."""
        if not self._dirty:
            return
        super().redraw()
        xs = [x for key in self.series_keys() for x in self._series[key].x]
        if self._view.follows and xs:
            self._view.setRange(xRange=(min(xs) - MARGIN, max(xs) + MARGIN), padding=0, disableAutoRange=False)
        if self._points:
            low, high = self._view.viewRange()[1]
            lowest = min(point[2] for point in self._points)
            self._view.setRange(yRange=(min(low, lowest - (high - low) / 20), high), padding=0, disableAutoRange=False)

    def _restyle(self) -> None:
        super()._restyle()
        self._bars.setOpts(pen=pg.mkPen(colour(self._token), width=1.5))
        self._dots.setBrush(colour(self._token))
        self._dots.setPen(pg.mkPen(colour("card"), width=1))

"""Curves over the course of a run. The only module of the widgets that imports pyqtgraph."""

from __future__ import annotations

import math
import time
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QHideEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.said import filled, joined
from gan_studio.ui.theme import colour, current_theme, is_theme_change
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.plot_parts import Axis, LegendEntry, ReferenceAxis, TimeView, short
from gan_studio.ui.widgets.plot_pins import Pin, Pins
from gan_studio.ui.widgets.series import Series, worthwhile

Numbers = Sequence[float] | npt.NDArray[np.floating[Any]]
REDRAW_MS = 150
APART_MS = 20  # between two plots that are drawn
MAX_COLUMNS = 1000  # two points each: at most 2,000 points a curve


class LinePlot(Card):
    """A card with one curve a scalar key over x (kimg), a smoothed line over the raw one.

    Values come by `append`, or all at once by `set_history`. It redraws a few times a second, and not at all
    while it is hidden. `include` are values of y to keep in sight (0 and 1 for probabilities). Wheel zooms x, drag
    pans, double-click fits; `moment_clicked(float)` gives x of a click.
    """

    moment_clicked = Signal(float)
    expand_requested = Signal()

    _any_drawn_at: ClassVar[float] = float("-inf")  # whichever plot of the program it was

    def __init__(
        self, title: str, *, subtitle: str = "", x_label: str = "kimg", expandable: bool = False, smoothing: float = 0.95,
        include: Sequence[float] = (), parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, subtitle=subtitle, parent=parent)
        self._series: dict[str, Series] = {}
        self._curves: dict[str, tuple[pg.PlotDataItem, pg.PlotDataItem]] = {}
        self._legend: dict[str, LegendEntry] = {}
        self._references: list[tuple[pg.InfiniteLine, float, str, str]] = []
        self._smoothing, self._include = smoothing, tuple(include)
        self._dirty = False
        self._grid_axis, self._time_axis, self._margin = Axis("left"), Axis("bottom"), ReferenceAxis("right")
        self._view = TimeView()
        axes = {"left": self._grid_axis, "bottom": self._time_axis, "right": self._margin}
        self._plot = pg.PlotWidget(parent=self, viewBox=self._view, axisItems=axes)
        self._grid_axis.setZValue(-1000)  # the grid lies beneath the curves
        self._plot.setMinimumHeight(96)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAccessibleName(title)
        item = self._plot.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.showAxis("right", True)
        item.getAxis("top").enableAutoSIPrefix(False)  # else pyqtgraph sets its label, which nobody sees, at each new range
        item.setContentsMargins(0, 6, 0, 0)
        self._time_axis.x_label = x_label
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._hair = pg.InfiniteLine(angle=90, movable=False)
        for line in (self._cursor, self._hair):
            line.setVisible(False)
            item.addItem(line, ignoreBounds=True)
        self._readout = QLabel(self._plot)
        self._readout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._readout.setObjectName("readout")
        self._readout.hide()
        self._pins = Pins(self._plot, self._view, self.moment_clicked.emit)
        self._every = self._pace(title)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._redraw_in_turn)
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self._view.clicked_at.connect(self.moment_clicked)
        self._view.fit_requested.connect(self.fit)
        self._view.sigXRangeChanged.connect(self._range_changed)
        self._view.sigRangeChangedManually.connect(self._range_changed)
        self._expand = IconButton("arrow-expand", self.tr("Open large"), size=16)
        self._expand.clicked.connect(self.expand_requested)
        self._expand.setVisible(expandable)
        self.add_tool(self._expand)
        self.body.setContentsMargins(8, 0, 8, 8)
        self.body.addWidget(self._plot, 1)
        self._restyle()

    # content

    def set_series(self, key: str, label: str, color_token: str = "t1", *, dash: bool = False) -> None:
        """Draws the scalar `key` from now on, by this name and colour of the theme."""
        if key in self._series:
            self._legend[key].set_label(label, color_token)
        else:
            self._series[key] = Series(self._smoothing)
            item = self._plot.getPlotItem()
            # What leaves the view is cut by the painter; pyqtgraph's own limit costs a pass over the data at each paint.
            raw = pg.PlotDataItem(connect="finite", dynamicRangeLimit=None)
            smooth = pg.PlotDataItem(connect="finite", dynamicRangeLimit=None, antialias=True)
            for curve in (raw, smooth):
                item.addItem(curve, ignoreBounds=True)
            self._curves[key] = (raw, smooth)
            entry = LegendEntry(label, color_token, dash)
            self._legend[key] = entry
            self.header.insertWidget(self.header.count() - 1, entry)
        self._legend[key].dash = dash
        self._restyle()

    def series_keys(self) -> list[str]:
        return list(self._series)

    def append(self, x: float, values: Mapping[str, float]) -> None:
        """One moment. Keys without a series are left out, so the whole dict of scalars may come."""
        for key, value in values.items():
            if key in self._series:
                self._series[key].append(x, value)
                self._touch()

    def set_history(self, xs: Numbers, values: Mapping[str, Numbers], *, keep_view: bool = False) -> None:
        """Replaces all curves: `values[key][i]` at `xs[i]`. With `keep_view` they are the same curves, gone on: what a person
        has zoomed to stays in sight."""
        for key, series in self._series.items():
            series.replace(np.asarray(xs, float), np.asarray(values.get(key, ()), float))
        self._touch()
        if not keep_view:
            self.fit()

    def clear(self) -> None:
        """Empty curves; series and references stay."""
        self.set_history((), {})
        self.set_cursor(None)

    def add_reference(self, y: float, label: str, color_token: str = "t3") -> None:
        """A dashed horizontal line with words in the right margin."""
        line = pg.InfiniteLine(pos=y, angle=0, movable=False)
        self._plot.getPlotItem().addItem(line, ignoreBounds=True)
        self._references.append((line, y, label, color_token))
        self._show_references()

    def clear_references(self) -> None:
        for line, *_ in self._references:
            self._plot.getPlotItem().removeItem(line)
        self._references = []
        self._show_references()

    def set_cursor(self, x: float | None) -> None:
        """A vertical line at the moment shown elsewhere (the film strip); None hides it."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setPos(x)

    def set_pins(self, pins: Sequence[Pin]) -> None:
        """Marks moments; a click on one tells `moment_clicked`."""
        self._pins.show(pins)

    def pins(self) -> list[Pin]:
        return self._pins.pins()

    def set_x_label(self, label: str) -> None:
        self._time_axis.x_label = label
        self._time_axis.redraw()

    def fit(self) -> None:
        """Shows everything, and goes on showing everything as it comes."""
        self._view.follows = True
        self._touch()

    def last_values(self) -> dict[str, float]:
        """The newest raw value of each series that has one."""
        return {key: self._real(series.last) for key, series in self._series.items() if series.count}

    def point_count(self, key: str) -> int:
        return self._series[key].count

    # drawing

    @staticmethod
    def _pace(title: str) -> int:
        """Plots of one page are told the same news at once; drawing them in turn keeps each pause short."""
        return REDRAW_MS + zlib.crc32(title.encode()) % 50

    def _real(self, y: float) -> float:
        """What a height in the plot means: the value itself, unless a plot draws its values on another scale."""
        return y

    def _touch(self) -> None:
        self._dirty = True
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(self._every)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self._timer.start(self._every)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    @Slot()
    def _redraw_in_turn(self) -> None:
        """Two plots drawn in one turn of the event loop would hold up the window."""
        wait = APART_MS - 1000 * (time.monotonic() - LinePlot._any_drawn_at)
        if wait > 0:
            self._timer.start(math.ceil(wait))
            return
        self.redraw()
        LinePlot._any_drawn_at = time.monotonic()

    def redraw(self) -> None:
        """Brings what is drawn up to date now."""
        self._timer.stop()
        if not self._dirty:
            return
        self._dirty = False
        words = []
        drawn_ones = []
        span, columns = self._in_sight()
        for key, series in self._series.items():
            raw, smooth = self._curves[key]
            drawn = series.thinned(*span, columns)
            drawn_ones.append(drawn)
            # Without smoothing both lines are one, unless peaks were kept for the raw one.
            apart = self._smoothing > 0 or len(drawn.raw[0]) != len(drawn.smooth[0])
            raw.setVisible(apart)
            if apart:
                raw.setData(*drawn.raw)
            smooth.setData(*drawn.smooth)
            self._legend[key].set_value(self._real(series.last) if series.count else None)
            if series.count:
                words.append(filled("{0} {1}", self._legend[key].label, self._legend[key].value_text))
        y = worthwhile(drawn_ones, [*self._include, *(y for _, y, *_ in self._references)])
        xs = [(drawn.raw[0][0], drawn.raw[0][-1]) for drawn in drawn_ones if len(drawn.raw[0])]
        first, last = min((low for low, _ in xs), default=0.0), max((high for _, high in xs), default=1.0)
        self._view.show_span((first, last if last > first else first + 1) if self._view.follows else None, y)
        self._plot.scene().prepareForPaint()  # else pyqtgraph places the axes while it paints, and paints again
        self.setAccessibleDescription(joined(", ", words))

    def _in_sight(self) -> tuple[tuple[float, float], int]:
        """The span of x to draw, and into how many columns. Everything, unless a person has zoomed or panned."""
        columns = min(MAX_COLUMNS, max(50, int(self._view.width())))
        if self._view.follows:
            return (-np.inf, np.inf), columns
        low, high = self._view.viewRange()[0]
        return (low, high), columns

    def _range_changed(self, *_: object) -> None:
        if not self._view.follows:  # while it fits, the range follows from what is drawn
            self._touch()

    def _show_references(self) -> None:
        self._margin.show_labels([(y, label, token) for _, y, label, token in self._references])
        self._touch()
        self._restyle_references()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event) and hasattr(self, "_readout"):
            self._restyle()
            self._time_axis.redraw()
            if event.type() == QEvent.Type.LanguageChange:
                self._show_references()

    def _restyle(self) -> None:
        theme = current_theme()
        self._plot.setBackground(colour("card"))
        for axis in (self._grid_axis, self._time_axis, self._margin):
            axis.restyle()
        for key, (raw, smooth) in self._curves.items():
            entry = self._legend[key]
            # Mixed here: a pen that lets something through takes the painter four times as long.
            raw.setPen(pg.mkPen(_mixed(colour(entry.token), colour("card"), theme.raw_alpha), width=1))
            style = Qt.PenStyle.DashLine if entry.dash else Qt.PenStyle.SolidLine
            smooth.setPen(pg.mkPen(colour(entry.token), width=theme.plot_width, style=style))
        self._cursor.setPen(pg.mkPen(colour("t2"), width=1))
        self._pins.restyle()
        self._hair.setPen(pg.mkPen(colour("line2"), width=1))
        self._readout.setFont(QFont(mono("micro")))
        self._readout.setStyleSheet(
            f"QLabel#readout {{ background: {theme.well}; color: {theme.t1}; border: 1px solid {theme.line2};"
            " border-radius: 4px; padding: 2px 6px; }")
        self._restyle_references()

    def _restyle_references(self) -> None:
        for line, _, _, token in self._references:
            pen = QPen(colour(token), 1)
            pen.setCosmetic(True)
            pen.setDashPattern([5, 4])
            line.setPen(pen)

    # the pointer

    def _hover(self, pos: QPointF) -> None:
        inside = self._view.sceneBoundingRect().contains(pos)
        filled = {key: s for key, s in self._series.items() if s.count}
        self._hair.setVisible(inside and bool(filled))
        self._readout.setVisible(inside and bool(filled))
        if not inside or not filled:
            return
        x = float(self._view.mapSceneToView(pos).x())
        self._hair.setPos(x)
        lines = [f"{self._time_axis.x_label} {x:,.1f}"]
        lines += [f"{self._legend[key].label} {short(self._real(series.at(x)))}" for key, series in filled.items()]
        self._readout.setText("\n".join(lines))
        self._readout.adjustSize()
        left = int(pos.x()) + 12
        if left + self._readout.width() > self._plot.width():
            left = int(pos.x()) - 12 - self._readout.width()
        self._readout.move(left, max(0, min(int(pos.y()), self._plot.height() - self._readout.height())))

    def leaveEvent(self, event: QEvent) -> None:
        self._hair.setVisible(False)
        self._readout.hide()
        super().leaveEvent(event)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """So much of one, the rest of the other."""
    first, second = ((c.redF(), c.greenF(), c.blueF(), c.alphaF()) for c in (one, other))
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in zip(first, second, strict=True)))

"""The distance by the number of layers, a line a method, and under each dot what that generator draws."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.core.lab.deeper import METHODS, DeeperShown, Points, Reached
from gan_studio.core.points_picture import view_of
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour, current_theme
from gan_studio.ui.widgets.lab_kept_pictures import KeptPictures
from gan_studio.ui.widgets.plot_parts import short

TOKENS = {"gan": "g", "ae": "t2"}
LEFT = 52  # px for the values
RIGHT = 10
TOP = 10
AXIS = 22  # px for the numbers of layers
NAME = 18  # px above a row of pictures
GAP = 8
WIDEST = 132
DOT, PICTURE_DOT = 8.0, 2.2
_FAR = 4000.0  # px: what is farther out of sight is drawn nearer
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


class DeeperChart(QWidget):
    """Shows a `DeeperShown`. A tooltip tells a dot's or a picture's figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: DeeperShown | None = None
        self._pictures = KeptPictures()
        self._reals: object = None  # of the data that are shown: others begin anew
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Distance from the data by the number of layers"))

    def show_state(self, shown: DeeperShown | None) -> None:
        """Another state; None for none."""
        if shown is None:
            self._pictures.clear()
            self._reals = object()
        self._shown = shown
        self.setAccessibleDescription("" if shown is None else joined("; ", [self._words_of(each) for each in shown.reached]))
        self.update()

    def _words_of(self, one: Reached) -> str:
        name = words.shown(METHODS[one.method])
        if one.broke:
            return self.tr("{0}, layers: {1}: its loss is no number any more").format(name, one.layers)
        return self.tr("{0}, layers: {1}: distance {2} after {3} thousand points, {4} s").format(
            name, one.layers, _value(one.distance), f"{one.thousands:.0f}", f"{one.seconds:.1f}")

    # where things lie ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(632, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def _depths(self) -> int:
        return 6 if self._shown is None else len(self._shown.of("gan"))

    def side(self) -> float:
        """Of a picture, in px."""
        across = (self.width() - LEFT - RIGHT) / self._depths() - GAP
        return max(20.0, min(across, WIDEST, self.height() * 0.24))

    def plot(self) -> QRectF:
        """Where the curves lie."""
        below = AXIS + len(METHODS) * (NAME + self.side())
        return QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, max(40.0, self.height() - TOP - below))

    def across(self, layers: int) -> float:
        """The middle of a number of layers."""
        plot = self.plot()
        return plot.left() + (layers - 0.5) * plot.width() / self._depths()

    def picture(self, method: str, layers: int) -> QRectF:
        side, row = self.side(), list(METHODS).index(method)
        return QRectF(self.across(layers) - side / 2, self.plot().bottom() + AXIS + NAME + row * (side + NAME), side, side)

    def _top(self) -> float:
        """The largest distance in sight."""
        finite = [each.distance for each in self._shown.reached if math.isfinite(each.distance)] if self._shown else []
        return 1.1 * min(max(finite, default=0.5), 4 * float(np.median(finite)) if finite else 0.5)

    def dot(self, one: Reached) -> QPointF:
        """Where the dot of a generator lies; what is off the scale lies at its top."""
        plot = self.plot()
        share = min(1.0, one.distance / self._top()) if math.isfinite(one.distance) else 1.0
        return QPointF(self.across(one.layers), plot.bottom() - share * plot.height())

    # what is under the pointer ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, pos: QPoint) -> str:
        """What is said of a place; "" for nothing."""
        if self._shown is None:
            return ""
        for one in self._shown.reached:
            near = QPointF(pos) - self.dot(one)
            if self.picture(one.method, one.layers).contains(QPointF(pos)) or math.hypot(near.x(), near.y()) <= 2 * DOT:
                return self._words_of(one)
        return ""

    # painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if self._shown is not None:
            self._paint_floor(painter, self._shown.floor)
            for method in METHODS:
                self._paint_line(painter, self._shown.of(method), TOKENS[method])
        self._paint_pictures(painter)
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        plot, top = self.plot(), self._top()
        painter.setFont(mono("micro"))
        step = next((step for step in _STEPS if top / step <= 5), _STEPS[-1])
        for at in range(int(top / step) + 1):
            y = plot.bottom() - at * step / top * plot.height()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colour("t3"))
            painter.drawText(QRectF(0, y - 8, LEFT - 8, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             f"{at * step:.2g}")
        for layers in range(1, self._depths() + 1):
            painter.drawText(QRectF(self.across(layers) - 20, plot.bottom() + 3, 40, 16), Qt.AlignmentFlag.AlignCenter,
                             str(layers))
        painter.setFont(font("micro"))
        painter.drawText(QRectF(0, plot.bottom() + 3, LEFT + 20, 16), Qt.AlignmentFlag.AlignVCenter, self.tr("layers"))

    def _paint_floor(self, painter: QPainter, floor: float) -> None:
        if not math.isfinite(floor):
            return
        plot = self.plot()
        y = plot.bottom() - min(1.0, floor / self._top()) * plot.height()
        pen = QPen(colour("r"), 1)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_line(self, painter: QPainter, reached: Sequence[Reached], token: str) -> None:
        known = [one for one in reached if math.isfinite(one.distance)]
        painter.setPen(QPen(colour(token), current_theme().plot_width))
        painter.drawPolyline([self.dot(one) for one in known])
        painter.setPen(Qt.PenStyle.NoPen)
        for one in known:
            painter.setBrush(colour("p" if one.broke else token))
            painter.drawEllipse(self.dot(one), DOT / 2, DOT / 2)

    def _paint_pictures(self, painter: QPainter) -> None:
        for method in METHODS:
            row = self.picture(method, 1)
            painter.setFont(font("small"))
            painter.setPen(colour("gt" if method == "gan" else "t2"))
            painter.drawText(QRectF(row.left(), row.top() - NAME, 300, NAME - 2), Qt.AlignmentFlag.AlignVCenter,
                             words.shown(METHODS[method]))
            for layers in range(1, self._depths() + 1):
                place = self.picture(method, layers)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("well"))
                painter.drawRoundedRect(place, 4, 4)
                if self._shown is not None:
                    one = self._shown.of(method)[layers - 1]
                    self._pictures.draw(painter, place, (method, layers), (self._reals, one.points),
                                        partial(self._paint_points, one=one))

    def _paint_points(self, painter: QPainter, area: QRectF, one: Reached) -> None:
        self._pictures.draw(painter, area, "", (self._reals,), self._paint_reals)
        self._paint_dots(painter, area, one.points, TOKENS[one.method])

    def _paint_reals(self, painter: QPainter, area: QRectF) -> None:
        """What lies beneath the points of all generators."""
        assert self._shown is not None
        self._paint_dots(painter, area, self._shown.reals, "r")

    def _paint_dots(self, painter: QPainter, area: QRectF, points: Points, token: str) -> None:
        assert self._shown is not None
        x, y, half = view_of(self._shown.reals)
        scale = area.width() / (2 * half)
        painter.setPen(QPen(colour(token), PICTURE_DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        places = np.clip((points - (x, y)) * (scale, -scale), -_FAR, _FAR)
        painter.drawPoints([area.center() + QPointF(*each) for each in places.tolist()])


def _value(distance: float) -> str:
    return short(distance) if math.isfinite(distance) else "–"

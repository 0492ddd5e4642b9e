"""The box plot of a sweep: a column a method, a dot a run, on a logarithmic scale."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.core.lab.sweep_facts import FEWEST_FOR_A_BOX, SWEPT, Done, PlaceKey, Spread, SweepShown, spreads
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.array_paint import draw_lines, path
from gan_studio.ui.widgets.plot_parts import short

BOX = 26  # px wide
DOT = 1.8  # px, the radius
NEAR = 9  # px: a click so far from a dot still means it
LEFT, RIGHT, TOP, BOTTOM = 52, 8, 18, 26
_TICKS = tuple(step * 10.0**power for power in range(-5, 8) for step in (1, 2, 5))
_TURN = np.linspace(0, 2 * np.pi, 16, endpoint=False)
_CIRCLE = np.stack([np.cos(_TURN), np.sin(_TURN)], 1)
_MOST = 1e7  # a run that is farther off is drawn there


def token_of(method: str) -> str:
    """Orange is what a G made that listened to a D."""
    return "x1" if method == "vae" else "g"


def _aside(number: Any) -> Any:
    """How far from the middle of its column the dot of a run of this number stands, px; of one or of an array."""
    return ((number * 0.618034) % 1 - 0.5) * (BOX - 6)


class SweepBoxes(QWidget):
    """Shows a `SweepShown`. `chosen(method, number)` when a person picks a run: by a click, or with the arrow keys, up and down
    among the runs of a method and left and right to the next method's. Runs without a number stand at the top."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: SweepShown | None = None
        self._boxes: dict[str, Spread] = {}
        self._current: PlaceKey | None = None
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Distance of every run, by method"))

    def show_state(self, shown: SweepShown | None) -> None:
        """Another state; None for none."""
        before, self._shown = self._shown, shown
        new = shown is None or before is None or shown.done is not before.done
        if shown is not None and before is not None and not new and _looks(shown) == _looks(before):
            return  # of a run at hand only how far it is
        if new:
            self._boxes = spreads(shown.done) if shown is not None else {}
            self._fit()
            self.setAccessibleDescription(joined("; ", [
                self.tr("{0}: {1} runs, best {2}, median {3}").format(SWEPT[method], box.count, short(box.low), short(box.median))
                for method, box in self._boxes.items()]))
        self.update()

    def select(self, place: PlaceKey | None) -> None:
        """Rings a run, without a signal; None for none."""
        self._current = place
        self.update()

    def current(self) -> PlaceKey | None:
        return self._current

    # where things lie ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(632, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEFT + RIGHT + len(SWEPT) * (BOX + 12), 200)

    def _fit(self) -> None:
        """The scale: from a little below the best and the floor to a little above the worst."""
        values = [value for box in self._boxes.values() for value in (box.low, box.high)]
        if self._shown is not None and math.isfinite(self._shown.floor):
            values.append(self._shown.floor)
        good = [min(value, _MOST) for value in values if value > 0]
        self._span = (min(good) / 1.25, max(good) * 1.25) if good else (0.01, 10.0)
        self._logs = math.log(self._span[0]), math.log(self._span[1])

    def plot(self) -> QRectF:
        return QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))

    def _across(self, method: str) -> float:
        plot = self.plot()
        return plot.left() + (list(SWEPT).index(method) + 0.5) * plot.width() / len(SWEPT)

    def _up(self, value: float) -> float:
        low, high = self._logs
        share = (math.log(min(max(value, self._span[0]), self._span[1])) - low) / (high - low)
        plot = self.plot()
        return plot.bottom() - share * plot.height()

    def dot(self, one: Done) -> QPointF:
        """The middle of a run's dot. They stand a little beside each other, always in the same way."""
        y = self.plot().top() - 6 if one.failed else self._up(one.distance)
        return QPointF(self._across(one.method) + float(_aside(one.number)), y)

    def run_at(self, place: QPointF) -> Done | None:
        """The run whose dot is nearest, where one is near."""
        if self._shown is None:
            return None
        near = [(QLineF(place, self.dot(one)).length(), index) for index, one in enumerate(self._shown.done)]
        distance, index = min(near, default=(math.inf, -1))
        return self._shown.done[index] if distance <= NEAR else None

    # the pointer and the keys ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (one := self.run_at(event.position())) is not None:
            self._choose(one)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.run_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, pos: QPoint) -> str:
        """What is said of the dot at a place; "" for none."""
        one = self.run_at(QPointF(pos))
        if one is None:
            return ""
        if one.failed:
            return self.tr("{0}, run {1}: its loss was no number any more").format(SWEPT[one.method], one.number + 1)
        return self.tr("{0}, run {1}: {2}, learning rate {3}").format(
            SWEPT[one.method], one.number + 1, short(one.distance), one.recipe.get("lr_g", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._to_method(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._along(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _of(self, method: str) -> list[Done]:
        """Runs of a method, the lowest first and those without a number last."""
        runs = [one for one in self._shown.done if one.method == method] if self._shown is not None else []
        return sorted(runs, key=lambda one: (one.failed, 0.0 if one.failed else one.distance))

    def _along(self, move: int) -> None:
        if self._current is None:
            self._to_method(1)
            return
        runs = self._of(self._current[0])
        at = next((index for index, one in enumerate(runs) if one.place == self._current), 0)
        if runs:
            self._choose(runs[min(max(at + move, 0), len(runs) - 1)])

    def _to_method(self, move: int) -> None:
        """The run of the same number of the next method that has one."""
        methods = list(SWEPT)
        start = methods.index(self._current[0]) if self._current is not None else -1 if move > 0 else 0
        for step in range(1, len(methods) + 1):
            runs = self._of(methods[(start + move * step) % len(methods)])
            if runs:
                number = self._current[1] if self._current is not None else runs[0].number
                self._choose(min(runs, key=lambda one: abs(one.number - number)))
                return

    def _choose(self, one: Done) -> None:
        self._current = one.place
        self.update()
        self.chosen.emit(*one.place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # painting --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if self._shown is not None:
            self._paint_floor(painter, self._shown.floor)
            self._paint_boxes(painter)
            self._paint_dots(painter, self._shown.done)
        if self.hasFocus():
            painter.setPen(QPen(colour("t1"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        plot, (low, high) = self.plot(), self._span
        ticks = [tick for tick in _TICKS if low <= tick <= high]
        if len(ticks) > 7:
            ticks = [tick for tick in ticks if math.log10(tick).is_integer()]
        painter.setFont(mono("micro"))
        for tick in ticks:
            y = self._up(tick)
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colour("t3"))
            painter.drawText(QRectF(0, y - 8, LEFT - 8, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             f"{tick:g}")
        wide = plot.width() / len(SWEPT)
        now = self._shown.now[0] if self._shown is not None and self._shown.now is not None else ""
        painter.setFont(font("micro"))
        for method, name in SWEPT.items():
            painter.setPen(colour("x1t" if method == "vae" else "t1" if method == now else "t2"))
            painter.drawText(QRectF(self._across(method) - wide / 2, plot.bottom() + 6, wide, 18), Qt.AlignmentFlag.AlignCenter,
                             name)

    def _paint_floor(self, painter: QPainter, floor: float) -> None:
        if math.isfinite(floor) and floor > 0:
            pen = QPen(colour("r"), 1)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.drawLine(QPointF(self.plot().left(), self._up(floor)), QPointF(self.plot().right(), self._up(floor)))

    def _paint_boxes(self, painter: QPainter) -> None:
        """All whiskers of a colour at once, then the boxes, then all medians."""
        whiskers: dict[str, list[tuple[float, float, float, float]]] = {}
        areas, medians = [], []
        for method, box in self._boxes.items():
            if box.count < FEWEST_FOR_A_BOX:
                continue
            x, token = self._across(method), token_of(method)
            low, first, median, third, high = (
                self._up(value) for value in (box.low, box.first, box.median, box.third, box.high))
            whiskers.setdefault(token, []).extend([
                (x, low, x, first), (x, third, x, high), (x - 5, low, x + 5, low), (x - 5, high, x + 5, high)])
            areas.append((token, QRectF(QPointF(x - BOX / 2, third), QPointF(x + BOX / 2, first))))
            medians.append((x - BOX / 2 + 1, median, x + BOX / 2 - 1, median))
        for token, lines in whiskers.items():
            painter.setPen(QPen(colour(token), 1.5))
            draw_lines(painter, np.array(lines))
            painter.setBrush(colour("g_tint") if token == "g" else colour("x1", 0.18))
            for of, area in areas:
                if of == token:
                    painter.drawRoundedRect(area, 3, 3)
        painter.setPen(QPen(colour("t1"), 2))
        draw_lines(painter, np.array(medians))

    def _paint_dots(self, painter: QPainter, done: tuple[Done, ...]) -> None:
        """All dots of a column in one path: a call for each would take longer than the painting, and so would a path of all."""
        plot, ring = self.plot(), None
        low, high = self._logs
        groups: dict[tuple[str, str, float], tuple[list[int], list[float]]] = {}
        for one in done:
            chosen, failed = one.place == self._current, one.failed
            group = one.method, "p" if failed else token_of(one.method), DOT + 1.2 * (chosen or failed)
            numbers, distances = groups.setdefault(group, ([], []))
            numbers.append(one.number)
            distances.append(math.inf if failed else one.distance)
            ring = self.dot(one) if chosen else ring
        painter.setPen(Qt.PenStyle.NoPen)
        for (method, token, radius), (numbers, distances) in groups.items():  # as in `dot`
            across = self._across(method) + _aside(np.array(numbers))
            share = (np.log(np.clip(distances, *self._span)) - low) / (high - low)
            heights = np.where(np.isinf(distances), plot.top() - 6, plot.bottom() - share * plot.height())
            painter.setBrush(colour(token))
            painter.drawPath(path(np.stack([across, heights], 1)[:, None] + radius * _CIRCLE))
        if ring is not None:
            painter.setPen(QPen(colour("t1"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring, 6, 6)


def _looks(shown: SweepShown) -> tuple[object, ...]:
    """What is painted beside the runs that have ended."""
    return shown.now[0] if shown.now is not None else "", shown.floor if math.isfinite(shown.floor) else None

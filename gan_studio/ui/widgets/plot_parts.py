"""The parts of a plot that differ from pyqtgraph's own: axes without a line, labels at references, a quiet legend."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.float_slider import MINUS

_BESIDE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
_BELOW = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextDontClip)
_NEARLY = 1e-6  # px
_MOST_SIZES = 500


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Numbers without a line; the left one draws the horizontal grid. With `log` a height is the logarithm (base 10) of
    its number."""

    x_label = ""
    log = False
    least_step = 0.0  # between two numbers; 1 where x counts something

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._sizes: dict[str, tuple[float, float]] = {}  # of words, in px
        self.enableAutoSIPrefix(False)  # there is no label to put it into, and pyqtgraph sets one at each change of the range
        self.setStyle(tickLength=0, maxTickLevel=0, tickTextOffset=8 if orientation == "left" else 6,
                      hideOverlappingLabels=False)
        if orientation == "left":
            self.setGrid(255)
            self.setWidth(40)
        elif orientation == "bottom":
            self.setHeight(26)

    def boundingRect(self) -> QRectF:
        """With room for half a line of text beyond the ends, or the outermost numbers would be left out."""
        return QRectF(super().boundingRect().adjusted(0, -8, 0, 8))

    def restyle(self) -> None:
        """Takes the colours and the face of the theme."""
        self._sizes.clear()
        self.setStyle(tickFont=mono("micro"))
        self.setTextPen(pg.mkPen(colour("t3")))
        self.setPen(pg.mkPen(colour("line")))

    def redraw(self) -> None:
        self.picture = None
        self.update()

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Steps of 1, 2 or 5 with room for the words; pyqtgraph's own are either too few or of two densities."""
        span = abs(maxVal - minVal)
        if not span or not math.isfinite(span):
            return [(1.0, 0.0)]
        rough = max(span * (44 if self.orientation == "bottom" else 30) / max(size, 1.0), self.least_step)
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
        return [(step, 0.0)]

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        if not self.log:
            [(spacing, _)] = self.tickSpacing(minVal, maxVal, size)
            start = math.ceil(minVal / spacing) * spacing
            return [(spacing, [start + at * spacing for at in range(math.floor((maxVal - start) / spacing + 1e-9) + 1)])]
        decades = range(math.floor(minVal), math.ceil(maxVal) + 1)
        for factors in ((1, 2, 5), (1, 3), (1,)):
            values = [decade + math.log10(factor) for decade in decades for factor in factors]
            values = [value for value in values if minVal <= value <= maxVal]
            if len(values) * 24 <= size:
                break
        return [(1.0, values)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.log:
            return [f"{float(f'{10 ** value:.1g}'):g}" for value in values]
        digits = max(0, -math.floor(math.log10(spacing) + 1e-9)) if spacing > 0 else 0
        words = [f"{value:,.{0 if float(value).is_integer() else digits}f}" for value in values]
        return [word.replace("-", MINUS) for word in words]

    def generateDrawSpecs(self, p: QPainter) -> tuple[None, list[Any], list[Any]]:
        """As pyqtgraph's, of what is drawn here: lines of the grid and words, (rectangle, flags, text). Its own asks for each
        word how large it is and where the axis lies, which takes longer than painting the whole plot, at each new range."""
        area, whole = self.mapRectFromParent(self.geometry()), self.boundingRect()
        upright = self.orientation == "left"
        (low, high), side = self.range, area.height() if upright else area.width()
        [(spacing, values)] = self.tickValues(low, high, side + 2)
        per = (-1 if upright else 1) * side / (high - low or 1.0)
        origin = area.height() + area.top() if upright else area.left()
        font, gap = self.style["tickFont"], self.style["tickTextOffset"][0 if upright else 1]
        p.setFont(font)
        ticks, words = [], []
        for value, text in zip(values, self.tickStrings(values, 1.0, spacing), strict=True):
            at = origin + (value - low) * per
            wide, high_ = self._sizes.get(text) or self._size(p, text)
            if upright:
                ticks.append((None, QPointF(whole.right(), at), QPointF(area.right(), at)))
                place, flags = QRectF(area.right() - gap - wide, at - high_ / 2, wide, high_), _BESIDE
            else:
                place, flags = QRectF(at - wide / 2, area.top() + gap, wide, high_), _BELOW
            if whole.adjusted(-_NEARLY, -_NEARLY, _NEARLY, _NEARLY).contains(place):
                words.append((place, flags, text))
        return None, ticks, words

    def _size(self, p: QPainter, text: str) -> tuple[float, float]:
        """Of a word, found once."""
        if len(self._sizes) >= _MOST_SIZES:
            self._sizes.clear()
        found = p.boundingRect(QRectF(0, 0, 100, 100), Qt.AlignmentFlag.AlignCenter, text)
        self._sizes[text] = found.width(), 0.8 * found.height()
        return self._sizes[text]

    def drawPicture(self, p: QPainter, axisSpec: Any, tickSpecs: Any, textSpecs: Any) -> None:
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.orientation == "left":
            p.setPen(QPen(colour("line"), 1))
            for _, start, end in tickSpecs:
                p.drawLine(start, end)
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing, True)
        p.setFont(self.style["tickFont"])
        p.setPen(self.textPen())
        end = float("inf")
        if self.orientation == "bottom" and self.x_label:
            area = self.boundingRect().adjusted(0, 0, -8, 0)  # pyqtgraph lets it reach beyond what is in sight
            # The painter's own metrics are those of a picture with a resolution of its own, and cut the last letters.
            wide = QFontMetrics(self.style["tickFont"]).horizontalAdvance(self.x_label) + 2
            end = area.right() - wide - 8
            height = p.fontMetrics().height()
            top = textSpecs[0][0].top() if textSpecs else area.top() + 6
            p.drawText(QRectF(area.right() - wide, top, wide, height), int(Qt.AlignmentFlag.AlignCenter), self.x_label)
        for rect, flags, text in textSpecs:
            if rect.right() <= end:
                p.drawText(rect, int(flags), text)


class ReferenceAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The right margin: the words of the reference lines, each in its colour."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self._tokens: dict[str, str] = {}
        self.setStyle(tickLength=0, tickTextOffset=6)
        self.setWidth(8)

    def paint(self, p: QPainter, opt: Any, widget: QWidget) -> None:
        if self._tokens:
            super().paint(p, opt, widget)

    def show_labels(self, labels: Sequence[tuple[float, str, str]]) -> None:
        """(y, words, colour token) each."""
        self._tokens = {label: token for _, label, token in labels}
        self.setTicks([[(y, label) for y, label, _ in labels]])
        self.setWidth(52 if labels else 8)

    def restyle(self) -> None:
        self.setStyle(tickFont=font("micro"))
        self.picture = None
        self.update()

    def drawPicture(self, p: QPainter, axisSpec: Any, tickSpecs: Any, textSpecs: Any) -> None:
        p.setFont(font("micro"))
        for rect, flags, text in textSpecs:
            token = self._tokens.get(text, "t3")
            p.setPen(colour(f"{token}t" if token in ("g", "d", "r", "p", "x1", "x2") else token))
            p.drawText(rect, int(flags), text)


class TimeView(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """A view over time: the wheel zooms x only, a drag pans x, a double-click fits.

    What is in sight is set by `show_span` alone: pyqtgraph's own automatic range is found while it paints, and paints again.

    Attributes:
        follows: shows everything as it comes; a person who zooms or pans ends that, `fit_requested` asks for it again.
    """

    clicked_at = Signal(float)
    fit_requested = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.follows = True
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()
        self.sigRangeChangedManually.connect(self._let_go)

    def show_span(self, x: tuple[float, float] | None, y: tuple[float, float]) -> None:
        """Shows these ranges; None leaves x as it is."""
        self.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=False)

    def _let_go(self, *_: object) -> None:
        self.follows = False

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        super().wheelEvent(ev, axis=0)

    def mouseClickEvent(self, ev: Any) -> None:
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        ev.accept()
        if ev.double():
            self.fit_requested.emit()
        else:
            self.clicked_at.emit(float(self.mapSceneToView(ev.scenePos()).x()))


class LegendEntry(QWidget):
    """A stroke, a name and the newest value, in the header of the card."""

    def __init__(self, label: str, token: str, dash: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.token, self.dash = label, token, dash
        self.value_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def set_label(self, label: str, token: str) -> None:
        self.label, self.token = label, token
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def set_value(self, value: float | None) -> None:
        text = "" if value is None else short(value)
        if text != self.value_text:
            grew = len(text) != len(self.value_text)
            self.value_text = text
            self.setAccessibleDescription(text)
            if grew:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._value_left() + self._advance(self.value_text, digits=True) + 4, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _advance(self, text: str, *, digits: bool = False) -> int:
        return QFontMetrics(mono("mono") if digits else font("small")).horizontalAdvance(text)

    def _value_left(self) -> int:
        return 18 + self._advance(self.label) + 6

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.token))
        pieces = ((0, 3), (4.5, 3), (9, 3)) if self.dash else ((0, 12),)
        for left, width in pieces:
            painter.drawRoundedRect(QRectF(left, self.height() / 2 - 1.5, width, 3), 1.5, 1.5)
        painter.setPen(colour("t2"))
        painter.setFont(font("small"))
        painter.drawText(self.rect().adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.label)
        painter.setPen(colour("t1"))
        painter.setFont(mono("mono"))
        painter.drawText(
            self.rect().adjusted(self._value_left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.value_text)
        painter.end()


def short(value: float) -> str:
    """A value of a curve in few characters: "0.36", "12.40", "0.045", "2.1e-05", "−1.20"."""
    if not math.isfinite(value):
        return "NaN"
    size = abs(value)
    text = f"{size:.2f}" if 0.1 <= size < 100 or size == 0 else f"{size:.2g}" if size < 0.1 else f"{size:.4g}"
    return (MINUS if value < 0 else "") + text

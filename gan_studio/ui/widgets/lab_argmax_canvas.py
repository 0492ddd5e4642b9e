"""What D likes best of all there is, and where climbs end; and the histogram of D with both marked."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.argmax_facts import EDGE, ArgmaxShown, Pictures
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets import lab_playground_paint as paint
from gan_studio.ui.widgets.array_paint import draw_lines, polygon
from gan_studio.ui.widgets.images import as_qimage

GAP = 10
HEAD = 20  # px of a row's words
FIGURE = 15  # px below a picture for its score
PER_ROW = 8
START = 0.42  # side of a start as a share of its end's


class ArgmaxCanvas(QWidget):
    """Shows an `ArgmaxShown`: pictures in rows, or the plane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ArgmaxShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The best of all, and where climbs end"))

    def show_state(self, shown: ArgmaxShown | None) -> None:
        """Another state; None for none."""
        self._shown = shown
        if shown is not None:
            said = [self.tr("iteration {0}").format(words.count(shown.iterations))]
            if len(shown.climbed.reached):
                said.append(self.tr("{0} of {1} climbs end at the best").format(
                    int(shown.climbed.reached.sum()), len(shown.climbed.reached)))
            self.setAccessibleDescription(joined("; ", said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(632, 340)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("well"))
            painter.drawRoundedRect(self.rect().toRectF(), 6, 6)
        elif self._shown.kind == "plane":
            self._paint_plane(painter, self._shown)
        else:
            self._paint_rows(painter, self._shown)
        painter.end()

    # pictures --------------------------------------------------------------------------------------------------------------

    def side(self) -> float:
        """Of a picture in px: three rows of eight have room."""
        high = (self.height() - 2 * HEAD - 2 * GAP) / 3 - FIGURE
        return max(16.0, min(high, (self.width() - 4 - (PER_ROW - 1) * 8) / (PER_ROW * (1 + START))))

    def _paint_rows(self, painter: QPainter, shown: ArgmaxShown) -> None:
        side, step = self.side(), self._step()
        first = self.tr("Best of all {0}").format(words.count(round(shown.looked))) if shown.kind == "tiny" else (
            self.tr("Real pictures that D likes best: nobody can look at all x"))
        self._paint_head(painter, 0, first, "t1" if shown.kind == "tiny" else "rt")
        pictures, scores, rings = [], [], []
        for column in range(min(PER_ROW, len(shown.top))):
            place = QRectF(column * step + side * START, HEAD, side, side)
            pictures.append((place, shown.top[column]))
            scores.append((place, float(shown.top_scores[column])))
        top = HEAD + side + FIGURE + GAP
        self._paint_head(painter, top, self.tr("16 climbs: from the small picture to the large one"), "dt")
        for index in range(len(shown.ends)):
            row, column = divmod(index, PER_ROW)
            place = QRectF(column * step + side * START, top + HEAD + row * (side + FIGURE + 2), side, side)
            small = QRectF(place.left() - side * START, place.top(), side * START - 3, side * START - 3)
            pictures += [(small, shown.starts[index]), (place, shown.ends[index])]
            scores.append((place, float(shown.scores[index])))
            if len(shown.climbed.reached) and shown.climbed.reached[index]:
                rings.append(place)
        self._paint_pictures(painter, pictures)
        self._paint_rings(painter, rings)
        self._paint_scores(painter, scores)

    def _step(self) -> float:
        """From one picture to the next in its row."""
        side = self.side()
        return min(side * (1 + START) + 28, (self.width() - 4 - side * (1 + START)) / (PER_ROW - 1))

    def _paint_head(self, painter: QPainter, top: float, text: str, token: str) -> None:
        painter.setFont(font("small"))
        painter.setPen(colour(token))
        painter.drawText(QRectF(0, top, self.width(), HEAD - 4), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_pictures(self, painter: QPainter, pictures: list[tuple[QRectF, Pictures]]) -> None:
        """All of them with their frames. Tiny ones as squares, so that one can count the pixels. On whole pixels: smooth edges
        would take many times as long."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        frames = []
        for outer, picture in pictures:
            place = QRect(round(outer.left()), round(outer.top()), round(outer.width()), round(outer.height()))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, len(picture) > 8)
            painter.drawImage(place, as_qimage(picture))
            frames.append(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRects(frames)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_rings(self, painter: QPainter, places: list[QRectF]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("d"), 2.5))
        for place in places:
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 3, 3)

    def _paint_scores(self, painter: QPainter, scores: list[tuple[QRectF, float]]) -> None:
        painter.setFont(mono("micro"))
        painter.setPen(colour("dt"))
        for place, score in scores:
            painter.drawText(QRectF(place.left() - 10, place.bottom() + 2, place.width() + 20, FIGURE - 2),
                             Qt.AlignmentFlag.AlignCenter, signed(score))

    # the plane -------------------------------------------------------------------------------------------------------------

    def _paint_plane(self, painter: QPainter, shown: ArgmaxShown) -> None:
        window = paint.Window.fit(self.rect().toRectF(), EDGE, EDGE)
        span = float(shown.field.min()), float(shown.field.max())
        paint.paint_map(painter, window, paint.heat_image(shown.field, span), (EDGE, EDGE))
        paint.paint_points(painter, window, shown.real, "r")
        ways = window.to_pixels(shown.trails)
        painter.setClipRect(window.area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("t1"), 1))
        for way in ways.swapaxes(0, 1):
            painter.drawPolyline(polygon(way))
        for (x, y), reached in zip(ways[-1].tolist(), shown.climbed.reached.tolist(), strict=True):
            painter.setBrush(colour("d") if reached else colour("t1"))
            painter.setPen(QPen(colour("t1") if reached else colour("well"), 1.5))
            painter.drawEllipse(QPointF(x, y), 5, 5)
        (x, y), = window.to_pixels(shown.top[:1]).tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(colour("well"), 5), QPen(colour("t1"), 2)):
            painter.setPen(pen)
            painter.drawEllipse(QPointF(x, y), 11, 11)
        painter.setClipping(False)
        text = self.tr("ring: the best of {0} places").format(words.count(round(shown.looked)))
        painter.setFont(font("micro"))
        wide = painter.fontMetrics().horizontalAdvance(text) + 16
        chip = QRectF(window.area.left() + 8, window.area.bottom() - 30, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(colour("t2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


class ArgmaxHistogram(QWidget):
    """How many x have which D, on a logarithmic scale; real ones as green ticks, ends of climbs as dots."""

    LEFT, RIGHT, AXIS, STRIP = 44, 12, 18, 14

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ArgmaxShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("How many have which score"))
        self.setToolTip(self.tr("D's score of x: the logarithm of the odds that it is real. Bars: how many x have it, on a "
                                "logarithmic scale. Green: real ones. Dots: ends of climbs."))

    def show_state(self, shown: ArgmaxShown | None) -> None:
        """Another state; None for none."""
        self._shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(632, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None and np.isfinite(self._shown.edges).all():
            self._paint(painter, self._shown)
        painter.end()

    def _paint(self, painter: QPainter, shown: ArgmaxShown) -> None:
        plot = QRectF(self.LEFT, 10, self.width() - self.LEFT - self.RIGHT, self.height() - 10 - self.AXIS - self.STRIP)
        low = float(min(shown.edges[0], shown.scores.min(), shown.real_scores.min()))
        high = float(max(shown.edges[-1], shown.scores.max(), shown.real_scores.max()))
        wide = plot.width() / (high - low if high > low else 1.0)
        tallest = max(1.0, math.log10(1 + int(shown.counts.max())))
        painter.setFont(mono("micro"))
        for power in range(int(tallest) + 1):
            y = plot.bottom() - math.log10(1 + 10**power) / tallest * plot.height()
            if y < plot.top() - 1:
                break
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colour("t3"))
            painter.drawText(QRectF(0, y - 8, self.LEFT - 8, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             short_count(10**power))
        # Whole pixels of one colour: smooth edges and mixing would take four times as long.
        bar = mixed("d" if shown.kind != "pictures" else "r")
        for count, left, right in zip(shown.counts.tolist(), shown.edges[:-1].tolist(), shown.edges[1:].tolist(), strict=True):
            if count:
                high_px = math.log10(1 + count) / tallest * plot.height()
                at, to = round(plot.left() + (left - low) * wide), round(plot.left() + (right - low) * wide)
                top = round(plot.bottom() - high_px)
                painter.fillRect(at, top, max(1, to - at - 1), round(plot.bottom()) - top, bar)
        across = plot.left() + (shown.real_scores.astype(float) - low) * wide
        painter.setPen(QPen(colour("r"), 1.5))
        draw_lines(painter, np.stack([across, np.full_like(across, plot.bottom() + 3), across,
                                      np.full_like(across, plot.bottom() + self.STRIP)], 1))
        painter.setPen(QPen(colour("card"), 1))
        painter.setBrush(colour("t1"))
        for score in shown.scores.tolist():
            painter.drawEllipse(QPointF(plot.left() + (score - low) * wide, plot.bottom() - 5), 4, 4)
        painter.setPen(colour("t3"))
        painter.setFont(mono("micro"))
        row = QRectF(plot.left(), plot.bottom() + self.STRIP + 2, plot.width(), self.AXIS - 2)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, signed(low))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, signed(high))
        painter.setFont(font("micro"))
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, self.tr("D's score"))


def mixed(token: str) -> QColor:
    """A colour half way to the card's."""
    one, other = colour(token), colour("card")
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)


def signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", words.MINUS)


def short_count(number: int) -> str:
    return f"{number // 1000}k" if number >= 1000 else str(number)

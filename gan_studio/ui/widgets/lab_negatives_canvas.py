"""D's belief over the line or the plane, round by round, with what is real, what it found and what it learns low; or the
pictures that it found, a row a round."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.negatives_facts import EDGE, Floats, NegativesShown, Pictures
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour, current_theme
from gan_studio.ui.widgets import lab_playground_paint as paint
from gan_studio.ui.widgets.array_paint import Places, draw_lines, path, polygon
from gan_studio.ui.widgets.images import as_qimage

LEFT, RIGHT, TOP = 44, 12, 8
STRIP = 22  # px of a strip of ticks below the curve
NAME = 96  # px for the words left of a row of pictures
GAP = 3
BAR = 4
_FAINT = (0.22, 0.3, 0.4, 0.5)


class NegativesCanvas(QWidget):
    """Shows a `NegativesShown`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: NegativesShown | None = None
        self._kept: tuple[object, ...] | None = None  # what `_beneath` was painted for
        self._beneath = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What D believes, and what it found"))

    def show_state(self, shown: NegativesShown | None) -> None:
        """Another state; None for none."""
        self._shown = shown
        if shown is None:
            self._kept = None  # another D comes
        if shown is not None:
            look = shown.looks[-1]
            self.setAccessibleDescription(joined("; ", [
                self.tr("round {0}").format(look.round), self.tr("D on real ones {0}").format(f"{look.on:.2f}"),
                self.tr("on what it finds {0}").format(f"{look.found:.2f}")]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(632, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("well"))
            painter.drawRoundedRect(self.rect().toRectF(), 6, 6)
        elif self._shown.kind == "line":
            self._paint_line(painter, self._shown)
        elif self._shown.kind == "plane":
            self._paint_plane(painter, self._shown)
        else:
            self._paint_rows(painter, self._shown)
        painter.end()

    # the line ----------------------------------------------------------------------------------------------------------

    def plot(self) -> QRectF:
        """Where the curve lies: D from 0 to 1 over x from -EDGE to EDGE."""
        return QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, max(40.0, self.height() - TOP - 2 * STRIP - 20))

    def _across(self, x: Floats) -> Floats:
        plot = self.plot()
        found: Floats = plot.left() + (x + EDGE) / (2 * EDGE) * plot.width()
        return found

    def _paint_line(self, painter: QPainter, shown: NegativesShown) -> None:
        rounds = sorted(shown.curves)
        learned = max((look.round for look in shown.looks if not look.mined), default=0)
        kept = tuple(rounds[:-1]), learned, self.size(), self.devicePixelRatioF(), current_theme(), self.tr("real")
        if kept != self._kept:
            self._kept, self._beneath = kept, self._painted_beneath(shown, rounds, learned)
        painter.drawPixmap(0, 0, self._beneath)
        plot, newest = self.plot(), rounds[-1]
        self._paint_curve(painter, shown, newest, colour("d"), current_theme().plot_width + 0.5)
        heights = plot.bottom() - shown.curves[newest] * plot.height()
        self._paint_beside(painter, self.tr("D after round {0}").format(newest), float(heights[-24:].max()), True)
        self._paint_strip(painter, 1, self.tr("rest"), shown.negatives[:, 0], "d")
        found, beliefs = shown.found[newest], shown.beliefs[newest]
        painter.setPen(QPen(colour("well"), 1))
        painter.setBrush(colour("t1"))
        for x, belief in zip(self._across(found[:, 0]).tolist(), beliefs.tolist(), strict=True):
            painter.drawEllipse(QPointF(x, plot.bottom() - belief * plot.height()), 4, 4)

    def _painted_beneath(self, shown: NegativesShown, rounds: list[int], learned: int) -> QPixmap:
        """What stays for several rounds: the grid, the curves of older rounds, the real ones."""
        ratio, plot = self.devicePixelRatioF(), self.plot()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour("card"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(mono("micro"))
        for belief in (0.0, 0.5, 1.0):
            y = plot.bottom() - belief * plot.height()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colour("t3"))
            painter.drawText(QRectF(0, y - 8, LEFT - 8, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             f"{belief:g}")
        older = [number for number in rounds[:-1] if number != learned]
        for number in rounds[:-1]:
            if number != learned:
                faint = _FAINT[min(older.index(number), len(_FAINT) - 1)]
                self._paint_curve(painter, shown, number, _mixed(faint), 1.2)
                continue
            heights = plot.bottom() - shown.curves[number] * plot.height()
            painter.setPen(QPen(colour("t2"), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolyline(polygon(np.stack([self._across(shown.at), heights], 1)))
            self._paint_beside(painter, self.tr("D that saw only noise"), float(heights[-24:].min()), False)
        self._paint_strip(painter, 0, self.tr("real"), shown.reals[:, 0], "r")
        painter.end()
        return picture

    def _paint_curve(self, painter: QPainter, shown: NegativesShown, number: int, tone: QColor, width: float) -> None:
        plot = self.plot()
        heights = plot.bottom() - shown.curves[number] * plot.height()
        painter.fillPath(path(_outline(np.stack([self._across(shown.at), heights], 1), width)), tone)

    def _paint_beside(self, painter: QPainter, text: str, y: float, newest: bool) -> None:
        """The name of a curve at its right end: below the newest, above the other."""
        plot = self.plot()
        painter.setFont(font("micro"))
        wide = painter.fontMetrics().horizontalAdvance(text) + 8
        top = y + 4 if newest else y - 20
        if not newest and top < plot.top():
            top = y + 34  # the curve starts below its own right end there
        place = QRectF(plot.right() - wide, min(max(top, plot.top()), plot.bottom() - 16), wide, 16)
        painter.fillRect(place, colour("card"))
        painter.setPen(colour("dt" if newest else "t2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_strip(self, painter: QPainter, row: int, name: str, values: Floats, token: str) -> None:
        plot = self.plot()
        top = plot.bottom() + 8 + row * STRIP
        painter.setFont(font("micro"))
        painter.setPen(colour("t3"))
        painter.drawText(QRectF(0, top, LEFT - 8, STRIP - 4), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(QRectF(plot.left(), top, plot.width(), STRIP - 4), colour("well"))
        inside = values[np.abs(values) <= EDGE]
        across = self._across(inside).astype(float)
        painter.setPen(QPen(colour(token), 1.2))
        draw_lines(painter, np.stack([across, np.full_like(across, top + 1), across, np.full_like(across, top + STRIP - 5)], 1))

    # the plane ---------------------------------------------------------------------------------------------------------

    def _paint_plane(self, painter: QPainter, shown: NegativesShown) -> None:
        newest = max(shown.curves)
        window = paint.Window.fit(self.rect().toRectF(), EDGE, EDGE)
        belief = shown.curves[newest]
        span = float(belief.min()), float(belief.max())
        paint.paint_map(painter, window, paint.heat_image(belief, span), (EDGE, EDGE))
        paint.paint_points(painter, window, shown.reals, "r")
        painter.setClipRect(window.area)  # noise may begin outside
        ways = window.to_pixels(shown.trails)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("t1"), 1))
        for way in ways.swapaxes(0, 1):
            painter.drawPolyline(polygon(way))
        painter.setBrush(colour("t1"))
        painter.setPen(QPen(colour("well"), 1))
        for x, y in ways[-1].tolist():
            painter.drawEllipse(QPointF(x, y), 4, 4)
        text = self.tr("D(x) from {0} (dark) to {1} (blue)").format(f"{span[0]:.2f}", f"{span[1]:.2f}") if (
            current_theme().is_dark) else self.tr("D(x) from {0} (pale) to {1} (blue)").format(f"{span[0]:.2f}", f"{span[1]:.2f}")
        painter.setClipping(False)
        self._paint_chip(painter, window.area, text)

    def _paint_chip(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(font("micro"))
        wide = painter.fontMetrics().horizontalAdvance(text) + 16
        chip = QRectF(area.left() + 8, area.bottom() - 30, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(colour("t2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    # pictures ------------------------------------------------------------------------------------------------------------

    def _paint_rows(self, painter: QPainter, shown: NegativesShown) -> None:
        rounds = sorted(shown.found)
        learned = max((look.round for look in shown.looks if not look.mined), default=0)
        rows: list[tuple[str, str, Pictures, Floats | None]] = [(self.tr("Real"), "rt", shown.reals, None)]
        for number in rounds:
            name = self.tr("Round {0}").format(number)
            rows.append((name, "dt" if number > learned else "t2", shown.found[number], shown.beliefs[number]))
        count = len(shown.reals)
        high = (self.height() + GAP) / max(6, len(rows)) - GAP
        side = max(8.0, min(high - BAR - 2, (self.width() - NAME) / count - GAP))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row, (name, token, pictures, beliefs) in enumerate(rows):
            top = row * (high + GAP)
            painter.setFont(font("small"))
            painter.setPen(colour(token))
            painter.drawText(QRectF(0, top, NAME - 8, 18), Qt.AlignmentFlag.AlignVCenter, name)
            if beliefs is not None:
                painter.setFont(mono("micro"))
                painter.setPen(colour("t3"))
                painter.drawText(QRectF(0, top + 17, NAME - 8, 16), Qt.AlignmentFlag.AlignVCenter,
                                 self.tr("D now {0}").format(f"{float(beliefs.mean()):.2f}"))
            for column, picture in enumerate(pictures):
                place = QRectF(NAME + column * (side + GAP), top, side, side)
                painter.drawImage(place, as_qimage(picture))
                if beliefs is not None:
                    painter.fillRect(QRectF(place.left(), place.bottom() + 1, side, BAR), colour("ctl"))
                    painter.fillRect(QRectF(place.left(), place.bottom() + 1, side * float(beliefs[column]), BAR), colour("d"))


def _outline(curve_N2: Places, width: float) -> Places:
    """(1, 2 N, 2): the outline of a smooth line of this width. Filled, it takes a third of the time of Qt's pen."""
    along = np.gradient(curve_N2, axis=0)
    aside = np.stack([-along[:, 1], along[:, 0]], 1) * (width / 2 / np.maximum(np.hypot(*along.T), 1e-9))[:, None]
    found: Places = np.concatenate([curve_N2 + aside, (curve_N2 - aside)[::-1]])[None]
    return found


def _mixed(share: float) -> QColor:
    """So much of D's blue, the rest of the card's colour: a brush that lets something through takes three times as long."""
    one, other = colour("d"), colour("card")
    return QColor(*(round(share * a + (1 - share) * b) for a, b in (
        (one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))))

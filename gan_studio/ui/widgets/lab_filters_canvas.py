"""Two real pictures, the one that D sees, where D looks in it, and what judges say; and the maps of D's filters."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.filters_facts import JUDGES, SIZE, FiltersShown, Floats, Pictures
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

GAP = 12
HEAD = 20
STRIP = 26  # px of a judge
NAME = 150  # px for its name
FIGURE = 58
REACH = 4.0  # standard deviations that a strip shows to both sides
SMALL = 0.66  # of the side of the picture that D sees: the two that it comes from
CUT = QColor("#ECEEF0")  # light in both themes: pictures are dark
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class FiltersCanvas(QWidget):
    """`lone_wanted(x, y)`: a person clicks into the picture, or moves the pixel by the arrow keys; Delete: (-1, -1)."""

    lone_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: FiltersShown | None = None
        self._lone = (-1, -1)
        self._cut = SIZE // 2
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture that D sees"))

    def show_state(self, shown: FiltersShown | None, cut: int = SIZE // 2, lone: tuple[int, int] = (-1, -1)) -> None:
        """Another state, None for none; where it is cut and where the lone pixel lies."""
        self._shown, self._cut, self._lone = shown, cut, lone
        if shown is not None:
            self.setAccessibleDescription(joined("; ", [
                self.tr("{0}: {1} standard deviations").format(words.shown(JUDGES[key]), signed(values[2]))
                for key, values in shown.judged.items()]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(632, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 190)

    # where things lie ------------------------------------------------------------------------------------------------------

    def side(self) -> float:
        """Of the picture that D sees, in px."""
        high = self.height() - HEAD - len(JUDGES) * STRIP - 2 * GAP
        return max(48.0, min(high, (self.width() - 3 * GAP) / (2 + 2 * SMALL)))

    def place(self, index: int) -> QRectF:
        """Of the left and the right one, the picture that D sees, and the map of where it looks."""
        side = self.side()
        small = side * SMALL
        if index < 2:
            return QRectF(index * (small + GAP), HEAD, small, small)
        return QRectF(2 * (small + GAP) + (index - 2) * (side + GAP), HEAD, side, side)

    # the pointer and the keys ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place(2)
        at = event.position()
        if event.button() == Qt.MouseButton.LeftButton and place.contains(at):
            x = int((at.x() - place.left()) / place.width() * SIZE)
            y = int((at.y() - place.top()) / place.height() * SIZE)
            self._ask(min(x, SIZE - 1), min(y, SIZE - 1))
        elif event.button() == Qt.MouseButton.RightButton and place.contains(at):
            self._ask(-1, -1)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            x, y = self._lone if self._lone[0] >= 0 else (4, 4)
            across, down = _MOVES[key]
            self._ask(min(max(x + across, 0), SIZE - 1), min(max(y + down, 0), SIZE - 1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._ask(-1, -1)
        else:
            super().keyPressEvent(event)

    def _ask(self, x: int, y: int) -> None:
        self._lone = (x, y)  # further keys go on from there before the answer has come
        self.lone_wanted.emit(x, y)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # painting ------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (self.tr("Left of"), self.tr("Right of"), self.tr("D sees"), self.tr("Covered here, D falls"))
        for index, name in enumerate(names):
            place = self.place(index)
            painter.setFont(font("small"))
            painter.setPen(colour("rt" if index < 2 else "dt"))
            painter.drawText(QRectF(place.left(), 0, place.width() + GAP, HEAD - 4), Qt.AlignmentFlag.AlignVCenter, name)
            painter.fillRect(place, colour("well"))
        if self._shown is not None:
            self._paint_pictures(painter, self._shown)
            self._paint_judges(painter, self._shown)
        painter.end()

    def _paint_pictures(self, painter: QPainter, shown: FiltersShown) -> None:
        for index, picture in enumerate((shown.left, shown.right, shown.picture)):
            place = self.place(index)
            painter.drawImage(place, as_qimage(picture))
            painter.setFont(mono("micro"))
            if index < 2:
                painter.setPen(colour("dt"))
                painter.drawText(QRectF(place.left(), place.bottom() + 2, place.width(), 16), Qt.AlignmentFlag.AlignCenter,
                                 self.tr("D {0}").format(signed(shown.score[index])))
        for index in range(3):  # where it is cut
            place = self.place(index)
            x = place.left() + self._cut / SIZE * place.width()
            painter.setPen(QPen(CUT, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            if index < 2:
                other = QRectF(x, place.top(), place.right() - x, place.height()) if index == 0 else (
                    QRectF(place.left(), place.top(), x - place.left(), place.height()))
                painter.fillRect(other, QColor(12, 13, 15, 170))
        place = self.place(2)
        if self._lone[0] >= 0:
            cell = place.width() / SIZE
            centre = QPointF(place.left() + (self._lone[0] + 0.5) * cell, place.top() + (self._lone[1] + 0.5) * cell)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("p"), 2))
            painter.drawEllipse(centre, 2 * cell, 2 * cell)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("t1"), 2))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
        place = self.place(3)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, fall_image(shown.occlusion))
        painter.setOpacity(0.35)
        painter.drawImage(place, as_qimage(shown.picture))
        painter.setOpacity(1.0)

    def _paint_judges(self, painter: QPainter, shown: FiltersShown) -> None:
        top = self.place(2).bottom() + GAP
        left, right = NAME, self.width() - FIGURE
        if right - left < 60:
            return
        for row, (key, name) in enumerate(JUDGES.items()):
            y = top + row * STRIP
            painter.setFont(font("small"))
            painter.setPen(colour("dt" if key == "d" else "t1"))
            painter.drawText(QRectF(0, y, NAME - 8, STRIP), Qt.AlignmentFlag.AlignVCenter, words.shown(name))
            middle = y + STRIP / 2

            def across(value: float) -> float:
                return left + (min(max(value, -REACH), REACH) + REACH) / (2 * REACH) * (right - left)

            painter.fillRect(QRectF(left, middle - 3, right - left, 6), colour("ctl"))
            painter.fillRect(QRectF(across(-1), middle - 3, across(1) - across(-1), 6), colour("r", 0.55))
            painter.setPen(QPen(colour("r"), 2))
            for value in shown.judged[key][:2]:
                painter.drawLine(QPointF(across(value), middle - 8), QPointF(across(value), middle + 8))
            painter.setPen(QPen(colour("card"), 1.5))
            painter.setBrush(colour("d" if key == "d" else "t1"))
            painter.drawEllipse(QPointF(across(shown.judged[key][2]), middle), 7, 7)
            painter.setPen(colour("dt" if key == "d" else "t2"))
            painter.setFont(mono("value"))
            painter.drawText(QRectF(right, y, FIGURE, STRIP), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                             self.tr("{0} σ").format(signed(shown.judged[key][2], 1)))


class FilterMaps(QWidget):
    """A tile a filter: its weights where they can be shown, its map, and how it answers to a lone pixel and to strokes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: FiltersShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Filters of D and their maps"))
        self.setToolTip(self.tr("Above: a filter's weights, orange negative, blue positive. Below: its map of the picture. Bars: "
                                "its answer to a lone pixel, and in grey to strokes. In the frame: the one that a lone pixel "
                                "moves most."))

    def show_state(self, shown: FiltersShown | None) -> None:
        """Another state; None for none."""
        self._shown = shown
        if shown is not None:
            best = shown.fires.best
            self.setAccessibleDescription(self.tr("Filter {0} answers {1} to a lone pixel, {2} to strokes").format(
                best + 1, f"{shown.fires.lone[best]:.2f}", f"{shown.fires.strokes[best]:.2f}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(632, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 96)

    def tile(self, index: int, count: int) -> QRectF:
        """Where a filter's map lies."""
        columns = 8
        rows = -(-count // columns)
        head = 0.42 if rows == 1 else 0.0  # of the side, for the weights above
        side = min((self.width() + 8) / columns - 8, (self.height() / rows - 16) / (1 + head))
        step, tall = min(side + 24, (self.width() - side) / (columns - 1)), side * (1 + head) + 16
        return QRectF(index % columns * step, index // columns * tall + side * head, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None:
            shown = self._shown
            count = len(shown.maps)
            largest = float(max(shown.fires.strokes.max(), 1e-6))
            for index in range(count):
                self._paint_tile(painter, shown, index, self.tile(index, count), largest)
        painter.end()

    def _paint_tile(self, painter: QPainter, shown: FiltersShown, index: int, place: QRectF, largest: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, as_qimage(grey(shown.maps[index])))
        if shown.layer == 1:
            small = place.width() * 0.38
            painter.drawImage(QRectF(place.left(), place.top() - small - 3, small, small), signs_image(shown.weights[index]))
            painter.setFont(mono("micro"))
            painter.setPen(colour("t3"))
            painter.drawText(QRectF(place.left() + small + 4, place.top() - small - 3, place.width() - small, 14),
                             Qt.AlignmentFlag.AlignVCenter, str(index + 1))
        if index == shown.fires.best:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("d"), 2.5))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 3, 3)
        for row, (value, token) in enumerate(((shown.fires.lone[index], "t1"), (shown.fires.strokes[index], "t3"))):
            y = place.bottom() + 4 + row * 5
            painter.fillRect(QRectF(place.left(), y, place.width(), 3), colour("ctl"))
            painter.fillRect(QRectF(place.left(), y, place.width() * min(1.0, float(value) / largest), 3), colour(token))


def grey(values: Floats) -> Pictures:
    """A map (H, W) from its darkest to its brightest."""
    low, high = float(values.min()), float(values.max())
    found: Pictures = np.ascontiguousarray(((values - low) / (high - low if high > low else 1.0) * 255).astype(np.uint8))
    return found


def _mixed(share: Floats, low: QColor, high: QColor, middle: QColor) -> QImage:
    """-1..1 (H, W) as a picture: from `low` by `middle` to `high`."""
    ends = {name: np.array([each.red(), each.green(), each.blue()], float) for name, each in
            (("low", low), ("high", high), ("middle", middle))}
    weight = np.abs(share)[..., None]
    colours = np.where(share[..., None] < 0, ends["low"], ends["high"]) * weight + ends["middle"] * (1 - weight)
    pixels: Pictures = np.ascontiguousarray(np.nan_to_num(colours).astype(np.uint8))
    return as_qimage(pixels).copy()


def signs_image(weights: Floats) -> QImage:
    """Weights (4, 4): orange negative, blue positive."""
    largest = float(np.abs(weights).max()) or 1.0
    return _mixed(weights / largest, colour("g"), colour("d"), colour("well"))


def fall_image(falls: Floats) -> QImage:
    """By how much D falls (K, K): blue where it does, orange where it rises."""
    largest = float(np.abs(falls).max()) or 1.0
    return _mixed(falls / largest, colour("g"), colour("d"), QColor(17, 19, 22))


def signed(value: float, digits: int = 2) -> str:
    return f"{value:+.{digits}f}".replace("-", words.MINUS)

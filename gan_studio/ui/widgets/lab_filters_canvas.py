"""5.3's pictures: two real ones, the one that D sees, where D looks in it, and what judges say."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.filters_facts import JUDGES, SIZE, FiltersShown
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.lab_filters_paint import fall_image, layer, signed

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
        self._still: QPixmap | None = None
        self._over = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture that D sees"))

    def show_state(self, shown: FiltersShown | None, cut: int = SIZE // 2, lone: tuple[int, int] = (-1, -1)) -> None:
        """Another state, None for none; where it is cut and where the lone pixel lies."""
        if (cut, lone) != (self._cut, self._lone) or not _same_pictures(shown, self._shown):
            self._still = None
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
        self._lone, self._still = (x, y), None  # further keys go on from there before the answer has come
        self.lone_wanted.emit(x, y)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._still = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._still = None
        self.update()

    # painting ------------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self._still = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._still is None or self._still.devicePixelRatio() != self.devicePixelRatioF():
            self._still, self._over = self._paint_still()
        painter.drawPixmap(0, 0, self._still)
        if self._shown is not None:
            self._paint_scores(painter, self._shown)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = self.place(3)
            painter.drawImage(place, fall_image(self._shown.occlusion))
            painter.drawPixmap(place.toAlignedRect().topLeft(), self._over)
            self._paint_judges(painter, self._shown)
        painter.end()

    def _paint_still(self) -> tuple[QPixmap, QPixmap]:
        """What stays while D learns, and the picture that lies over the map: scaling takes longer than all the rest."""
        still = layer(self, self.rect(), colour("card"))
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (self.tr("Left of"), self.tr("Right of"), self.tr("D sees"), self.tr("Covered here, D falls"))
        painter.setFont(font("small"))
        for index, name in enumerate(names):
            place = self.place(index)
            painter.setPen(colour("rt" if index < 2 else "dt"))
            painter.drawText(QRectF(place.left(), 0, place.width() + GAP, HEAD - 4), Qt.AlignmentFlag.AlignVCenter, name)
            painter.fillRect(place, colour("well"))
        place = self.place(3)
        over = layer(self, place.toAlignedRect(), QColor(0, 0, 0, 0))
        if self._shown is not None:
            self._paint_pictures(painter, self._shown)
            self._paint_tracks(painter)
            above = QPainter(over)
            above.translate(-place.toAlignedRect().topLeft())
            above.setRenderHint(QPainter.RenderHint.Antialiasing)
            above.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            above.setOpacity(0.35)
            above.drawImage(place, as_qimage(self._shown.picture))
            above.end()
        painter.end()
        return still, over

    def _paint_pictures(self, painter: QPainter, shown: FiltersShown) -> None:
        for index, picture in enumerate((shown.left, shown.right, shown.picture)):
            place = self.place(index)
            painter.drawImage(place, as_qimage(picture))
            x = place.left() + self._cut / SIZE * place.width()  # where it is cut
            painter.setPen(QPen(CUT, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            if index < 2:
                other = QRectF(x, place.top(), place.right() - x, place.height()) if index == 0 else (
                    QRectF(place.left(), place.top(), x - place.left(), place.height()))
                painter.fillRect(other, QColor(12, 13, 15, 170))
        place = self.place(2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._lone[0] >= 0:
            cell = place.width() / SIZE
            centre = QPointF(place.left() + (self._lone[0] + 0.5) * cell, place.top() + (self._lone[1] + 0.5) * cell)
            painter.setPen(QPen(colour("p"), 2))
            painter.drawEllipse(centre, 2 * cell, 2 * cell)
        if self.hasFocus():
            painter.setPen(QPen(colour("t1"), 2))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))

    def _paint_scores(self, painter: QPainter, shown: FiltersShown) -> None:
        painter.setFont(mono("micro"))
        painter.setPen(colour("dt"))
        for index in range(2):
            place = self.place(index)
            painter.drawText(QRectF(place.left(), place.bottom() + 2, place.width(), 16), Qt.AlignmentFlag.AlignCenter,
                             self.tr("D {0}").format(signed(shown.score[index])))

    def _across(self, value: float) -> float:
        """Where so many standard deviations lie."""
        return NAME + (min(max(value, -REACH), REACH) + REACH) / (2 * REACH) * (self.width() - FIGURE - NAME)

    def _rows(self) -> Iterator[tuple[str, float]]:
        """The judges and where theirs begin, from the top; none where there is no room."""
        top = self.place(2).bottom() + GAP
        if self.width() - FIGURE - NAME >= 60:
            yield from ((key, top + row * STRIP) for row, key in enumerate(JUDGES))

    def _paint_tracks(self, painter: QPainter) -> None:
        painter.setFont(font("small"))
        for key, y in self._rows():
            painter.setPen(colour("dt" if key == "d" else "t1"))
            painter.drawText(QRectF(0, y, NAME - 8, STRIP), Qt.AlignmentFlag.AlignVCenter, words.shown(JUDGES[key]))
            for left, right, shade in ((-REACH, REACH, colour("ctl")), (-1, 1, colour("r", 0.55))):
                wide = self._across(right) - self._across(left)
                painter.fillRect(QRectF(self._across(left), y + STRIP / 2 - 3, wide, 6), shade)

    def _paint_judges(self, painter: QPainter, shown: FiltersShown) -> None:
        painter.setFont(mono("value"))
        for key, y in self._rows():
            middle, (*reals, now) = y + STRIP / 2, shown.judged[key]
            painter.setPen(QPen(colour("r"), 2))
            painter.drawLines([QLineF(self._across(value), middle - 8, self._across(value), middle + 8) for value in reals])
            painter.setPen(QPen(colour("card"), 1.5))
            painter.setBrush(colour("d" if key == "d" else "t1"))
            painter.drawEllipse(QPointF(self._across(now), middle), 7, 7)
            painter.setPen(colour("dt" if key == "d" else "t2"))
            painter.drawText(QRectF(self.width() - FIGURE, y, FIGURE, STRIP),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.tr("{0} σ").format(signed(now, 1)))


def _same_pictures(one: FiltersShown | None, other: FiltersShown | None) -> bool:
    if one is None or other is None:
        return one is other
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in ("left", "right", "picture"))

"""The maps of D's filters in 5.3."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.filters_facts import FiltersShown
from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets.lab_filters_paint import argb, grey, layer, signs

if TYPE_CHECKING:
    import numpy.typing as npt


class FilterMaps(QWidget):
    """A tile a filter: its weights where they can be shown, its map, and how it answers to a lone pixel and to strokes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: FiltersShown | None = None
        self._numbers: QPixmap | None = None
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._numbers = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self._numbers = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if (shown := self._shown) is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.layer == 1:
            if self._numbers is None or self._numbers.devicePixelRatio() != self.devicePixelRatioF():
                self._numbers = self._paint_numbers(len(shown.maps))
            painter.drawPixmap(0, 0, self._numbers)
        pixels = self._pixels(shown, self.devicePixelRatioF())
        image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(0, 0, image)
        painter.setPen(QPen(colour("d"), 2.5))
        painter.drawRoundedRect(self.tile(shown.fires.best, len(shown.maps)).adjusted(-2, -2, 2, 2), 3, 3)
        painter.end()

    def _weights(self, place: QRectF) -> QRectF:
        """Where a filter's weights lie, above its map."""
        small = place.width() * 0.38
        return QRectF(place.left(), place.top() - small - 3, small, small)

    def _paint_numbers(self, count: int) -> QPixmap:
        made = layer(self, self.rect(), colour("card"))
        painter = QPainter(made)
        painter.setFont(mono("micro"))
        painter.setPen(colour("t3"))
        for index in range(count):
            place = self.tile(index, count)
            small = self._weights(place)
            painter.drawText(QRectF(small.right() + 4, small.top(), place.width() - small.width(), 14),
                             Qt.AlignmentFlag.AlignVCenter, str(index + 1))
        painter.end()
        return made

    def _pixels(self, shown: FiltersShown, ratio: float) -> npt.NDArray[np.uint32]:
        """All maps, weights and bars as one picture: many small ones take the painter five times as long."""
        count, strokes = len(shown.maps), float(max(shown.fires.strokes.max(), 1e-6))
        found = np.zeros((round(self.height() * ratio), round(self.width() * ratio)), np.uint32)

        def into(place: QRectF) -> npt.NDArray[np.uint32]:
            left, top = round(place.left() * ratio), round(place.top() * ratio)
            right, bottom = round((place.left() + place.width()) * ratio), round((place.top() + place.height()) * ratio)
            return found[max(0, top):bottom, max(0, left):right]

        def show(place: QRectF, values: npt.NDArray[np.uint32]) -> None:
            room = into(place)
            rows, columns = (np.arange(side) * of // max(1, side) for side, of in zip(room.shape, values.shape, strict=True))
            room[:] = values[rows[:, None], columns]

        maps, weights = argb(grey(shown.maps)), argb(signs(shown.weights)) if shown.layer == 1 else None
        track, *bars = (colour(token).rgba() for token in ("ctl", "t1", "t3"))
        for index in range(count):
            place = self.tile(index, count)
            show(place, maps[index])
            if weights is not None:
                show(self._weights(place), weights[index])
            for row, (answer, bar) in enumerate(zip((shown.fires.lone[index], shown.fires.strokes[index]), bars, strict=True)):
                y = round(place.bottom() + 4) + row * 5
                into(QRectF(place.left(), y, place.width(), 3))[:] = track
                into(QRectF(place.left(), y, place.width() * min(1.0, float(answer) / strokes), 3))[:] = bar
        return found

"""Bars of what judges say of some pictures, with the rank that each gives; and how many pairs they agree upon with a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import filled, joined
from gan_studio.ui.theme import colour, is_theme_change

ROW, THICK = 22, 8
_NAME, _VALUE, _RANK = 88, 44, 20  # px


@dataclass(frozen=True)
class Bar:
    """A name, how long its bar is (0 to 1), the value as written, and the rank, 0 for none."""

    name: str
    share: float
    value: str
    rank: int = 0


class Bars(QWidget):
    """One judge's bars, in the colour of `token`."""

    def __init__(self, name: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        if tuple(bars) != self._bars:
            if len(bars) != len(self._bars):
                self.updateGeometry()
            self._bars = tuple(bars)
            self.setAccessibleDescription(joined("; ", (filled("{0} {1}", bar.name, bar.value) for bar in self._bars)))
            self.update()

    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(300, ROW * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NAME + _VALUE + _RANK + 32, ROW * max(1, len(self._bars)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        for index, bar in enumerate(self._bars):
            line = QRectF(0, index * ROW, self.width(), ROW)
            painter.setFont(font("small"))
            painter.setPen(colour("t2"))
            name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, _NAME - 6)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, name)
            track = QRectF(_NAME, line.center().y() - THICK / 2, max(8, self.width() - _NAME - _VALUE - _RANK - 4), THICK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl"))
            painter.drawRoundedRect(track, 3, 3)
            if bar.share > 0:
                painter.setBrush(colour(self._token))
                painter.drawRoundedRect(QRectF(track.topLeft(), QSize(1, THICK).toSizeF()).adjusted(
                    0, 0, max(3.0, min(1.0, bar.share) * track.width()) - 1, 0), 3, 3)
            painter.setFont(mono("mono"))
            painter.setPen(colour("t1"))
            painter.drawText(line.adjusted(0, 0, -_RANK, 0), middle | right, bar.value)
            painter.setPen(colour("t3"))
            painter.drawText(line, middle | right, str(bar.rank) if bar.rank else "")
        painter.end()


class PairCells(QWidget):
    """So many of so many pairs, as cells; empty while nobody has asked."""

    def __init__(self, name: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._same, self._pairs = token, 0, 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pairs(self, same: int, pairs: int) -> None:
        self._same, self._pairs = same, pairs
        self.setAccessibleDescription(self.tr("{0} of {1} pairs").format(same, pairs) if pairs else "")
        self.update()

    def pairs(self) -> tuple[int, int]:
        return self._same, self._pairs

    def sizeHint(self) -> QSize:
        return QSize(150, 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, 14)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = self._pairs or 6
        wide = (self.width() + 4) / count - 4
        for index in range(count):
            painter.setBrush(colour(self._token if index < self._same else "ctl"))
            painter.drawRoundedRect(QRectF(index * (wide + 4), (self.height() - 12) / 2, wide, 12), 3, 3)
        painter.end()

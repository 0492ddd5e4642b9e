"""Bars of counts, and one bar of shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import filled, joined
from gan_studio.ui.theme import colour

AXIS = 24  # px below the bars, for the labels
HEAD = 22  # px above them, for the marker's words


class HistogramBar(QWidget):
    """Counts as bars, each with a label beneath, and a dashed marker between two bars if wanted.

    `bar_clicked(int)` says which bar; the keys Left, Right and Return do the same.
    """

    bar_clicked = Signal(int)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._tokens: tuple[str, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._marker: float | None = None
        self._marker_text = ""
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(
        self, counts: Sequence[int], labels: Sequence[str], tokens: Sequence[str] = (), tips: Sequence[str] = ()
    ) -> None:
        """As many labels as counts; a label may be empty. `tokens` are fill colours (default: real data)."""
        if len(labels) != len(counts):
            raise ValueError("each bar needs a label, though it may be empty")
        self._counts, self._labels = tuple(counts), tuple(labels)
        self._tokens = tuple(tokens) or ("r",) * len(self._counts)
        self._tips = tuple(tips) or tuple(filled("{0}: {1:,}", lab, n) for lab, n in zip(self._labels, self._counts, strict=True))
        self._current = -1
        self.setAccessibleDescription(joined(", ", self._tips))
        self.update()

    def set_marker(self, position: float | None, text: str = "") -> None:
        """A dashed line at `position`, in bars from the left (2.0: between the second and third); None: no line."""
        self._marker, self._marker_text = position, text
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 72)

    def bar_rect(self, index: int) -> QRectF:
        """Where a bar stands."""
        pitch = self.width() / max(1, len(self._counts))
        room = self.height() - AXIS - HEAD
        most = max(self._counts, default=0)
        tall = max(2.0, room * self._counts[index] / most) if most and self._counts[index] else 0.0
        return QRectF(index * pitch + 2, HEAD + room - tall, max(1.0, pitch - 5), tall)

    def _bar_at(self, x: float) -> int:
        if not self._counts:
            return -1
        return min(max(0, int(x / self.width() * len(self._counts))), len(self._counts) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._counts:
            self._current = self._bar_at(event.position().x())
            self.bar_clicked.emit(self._current)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._counts:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            move = 1 if event.key() == Qt.Key.Key_Right else -1
            self._current = min(max(0, self._current + move), len(self._counts) - 1)
            self.setToolTip(self._tips[self._current])
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._current >= 0:
            self.bar_clicked.emit(self._current)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._counts:
            QToolTip.showText(event.globalPos(), self._tips[self._bar_at(event.pos().x())], self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - AXIS
        painter.setFont(mono("micro"))
        pitch = self.width() / max(1, len(self._counts))
        for i, label in enumerate(self._labels):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._tokens[i]))
            painter.drawRoundedRect(self.bar_rect(i), 2, 2)
            painter.setPen(colour("t1" if i == self._current else "t3"))
            place = QRectF(i * pitch - 20, base + 4, pitch + 40, AXIS - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        if self._marker is not None:
            x = self._marker * pitch
            painter.setPen(QPen(colour("t1"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 2), QPointF(x, base))
            painter.setFont(font("micro"))
            painter.setPen(colour("t1"))
            words = painter.fontMetrics().horizontalAdvance(self._marker_text)
            left = x + 6 if x + 6 + words < self.width() else x - 6 - words
            painter.drawText(QPointF(left, 13), self._marker_text)
        painter.end()


class ShareBar(QWidget):
    """One bar, 8 px high, split by shares: (amount, colour token, alpha) from the left."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[float, str, float], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Sequence[tuple[float, str, float]], description: str = "") -> None:
        """Amounts of any unit; what is zero is left out, what is small stays visible."""
        self._shares = tuple(share for share in shares if share[0] > 0)
        self.setAccessibleDescription(description)
        self.setToolTip(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 8) / 2, self.width(), 8)
        if not self._shares:
            painter.setBrush(colour("ctl"))
            painter.drawRoundedRect(whole, 4, 4)
            painter.end()
            return
        total = sum(amount for amount, _, _ in self._shares)
        room = self.width() - 2 * (len(self._shares) - 1)
        least = 4.0
        widths = [max(least, room * amount / total) for amount, _, _ in self._shares]
        widest = widths.index(max(widths))
        widths[widest] -= sum(widths) - room  # the small ones were rounded up at the cost of the greatest
        x = 0.0
        for width, (_, token, alpha) in zip(widths, self._shares, strict=True):
            painter.setBrush(colour(token, alpha))
            painter.drawRoundedRect(QRectF(x, whole.top(), width, 8), 2, 2)
            x += width + 2
        painter.end()

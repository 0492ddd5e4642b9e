"""Small things with a word in them: chips, tags and the pill that says what the studio is doing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import colour


class Chip(QAbstractButton):
    """A fact that can be clicked: 28 px high, an outline, an icon or a 16 px picture at its left."""

    def __init__(
        self, text: str, icon_name: str = "", pixmap: QPixmap | None = None, *, tooltip: str = "",
        checkable: bool = False, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon(icon_name, "t2") if icon_name else QIcon()
        self._pixmap = pixmap
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font("chip"))
        self.setToolTip(tooltip)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        """A small picture at the left, in place of the icon; None takes it away."""
        self._pixmap = pixmap
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        left = 24 if self._has_picture() else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + left + 18, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _has_picture(self) -> bool:
        return self._pixmap is not None or not self._icon.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.setPen(colour("line2" if self.underMouse() and self.isEnabled() else "line"))
        fill = "ctl_h" if self.isDown() else "sel" if self.isChecked() else ""
        painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        x = 9
        square = QRectF(8, 6, 16, 16)
        if self._pixmap is not None:
            painter.drawPixmap(square.toRect(), self._pixmap)
        elif not self._icon.isNull():
            self._icon.paint(painter, square.toRect())
        if self._has_picture():
            x += 22
        painter.setPen(colour("t1" if self.underMouse() or self.isChecked() else "t2"))
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(x, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class StatePill(QWidget):
    """What the studio is doing: idle, scanning, preparing, training, paused, stopping, finished or problem."""

    STATES = ("idle", "scanning", "preparing", "training", "paused", "stopping", "finished", "problem")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font("chip"))
        self._state, self._text = "", ""
        self.set_state("idle")

    def set_state(self, state: str, text: str = "") -> None:
        """One of `STATES`; `text` replaces its usual word."""
        if state not in self.STATES:
            raise ValueError(f"unknown state {state!r}")
        self._state, self._text = state, text or self._word(state)
        self.setAccessibleName(self.tr("State: {state}").format(state=self._text))
        self.updateGeometry()
        self.update()

    def state(self) -> str:
        return self._state

    def text(self) -> str:
        return self._text

    def _word(self, state: str) -> str:
        words = {
            "idle": self.tr("Idle"), "scanning": self.tr("Scanning"), "preparing": self.tr("Preparing"),
            "training": self.tr("Training"), "paused": self.tr("Paused"), "stopping": self.tr("Stopping"),
            "finished": self.tr("Finished"), "problem": self.tr("Problem"),
        }
        return words[state]

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 40, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        problem = self._state == "problem"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("p_tint" if problem else "ctl"))
        painter.drawRoundedRect(QRectF(self.rect()), 14, 14)
        self._paint_mark(painter, 15.5, self.height() / 2)
        painter.setPen(colour("pt" if problem else "t1"))
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(28, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()

    def _paint_mark(self, painter: QPainter, x: float, y: float) -> None:
        disc = QRectF(x - 6, y - 6, 12, 12)
        if self._state == "training":
            painter.setBrush(colour("g"))
            painter.drawPie(disc, 90 * 16, 180 * 16)
            painter.setBrush(colour("d"))
            painter.drawPie(disc, 270 * 16, 180 * 16)
        elif self._state == "paused":
            painter.setBrush(colour("t2"))
            painter.drawRoundedRect(QRectF(x - 4.5, y - 5, 3, 10), 1, 1)
            painter.drawRoundedRect(QRectF(x + 1.5, y - 5, 3, 10), 1, 1)
        else:
            tokens = {"problem": "p", "finished": "r", "idle": "t3", "stopping": "t3"}
            painter.setBrush(colour(tokens.get(self._state, "t2")))
            painter.drawEllipse(QRectF(x - 4, y - 4, 8, 8))


class Tag(QLabel):
    """A word on a tint, 20 px high. `kind`: "" (grey), "g", "d", "r" or "p"."""

    def __init__(self, text: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setFont(font("micro"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setFont(font("micro"))

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 12, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{self._kind}_tint" if self._kind else "ctl"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(colour(f"{self._kind}t" if self._kind else "t2"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

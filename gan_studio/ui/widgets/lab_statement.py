"""A statement of the lecture as a button: what it says, what was measured of it, and the experiment that it opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import filled, told
from gan_studio.ui.theme import colour, is_theme_change

EDGE, BAR, ASIDE = 10, 3, 60  # px: around, the coloured line at the left, and the room of number and icon at the right
ICON = 16


class StatementButton(QAbstractButton):
    """Its text is the statement. `stepped(across, down)` when an arrow key wants another one."""

    stepped = Signal(int, int)

    def __init__(self, token: str, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._number = token, number
        self._figure = ""
        self._title = ""
        self._holds: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cell(self, statement: str, title: str, figure: str, holds: bool | None) -> None:
        """Another state: `title` is the experiment's, `figure` what was measured, empty for nothing yet. The same again costs
        nothing: while something is measured it comes thirty times a second."""
        if (statement, title, figure, holds) == (self.text(), self._title, self._figure, self._holds):
            return
        self.setText(statement)
        self._title, self._figure, self._holds = title, figure, holds
        self.setEnabled(bool(title))
        self.setToolTip(filled("{0} {1}: {2}", self._number, title, figure) if figure else filled("{0} {1}", self._number, title))
        result = {True: self.tr("shown"), False: self.tr("not shown"), None: self.tr("not measured yet")}[holds]
        self.setAccessibleName(filled("{0} {1} {2}, {3}", told(self), self._number, title, result))
        self.setAccessibleDescription(figure)
        self.update()

    def figure(self) -> str:
        return self._figure

    def holds(self) -> bool | None:
        return self._holds

    def sizeHint(self) -> QSize:
        return QSize(240, 76)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 54)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        over = self.isEnabled() and self.underMouse()
        painter.setPen(QPen(colour("t1"), 2) if self.hasFocus() else QPen(colour("line2" if over else "line"), 1))
        painter.setBrush(colour("sel" if over else "well"))
        painter.drawRoundedRect(area, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._token))
        painter.drawRoundedRect(QRectF(area.left() + 3, area.top() + 6, BAR, area.height() - 12), 1.5, 1.5)
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        side = QRectF(area.right() - ASIDE, area.top() + 8, ASIDE - EDGE, 18)
        painter.setFont(mono("value"))
        painter.setPen(colour("t3"))
        painter.drawText(side.adjusted(0, 0, -18, 0), right | Qt.AlignmentFlag.AlignVCenter, self._number)
        draw_icon(painter, QRectF(side.right() - ICON, side.top() + 1, ICON, ICON), "chevron-right", "t3")
        if self._holds is not None:
            draw_icon(painter, QRectF(side.right() - ICON, side.bottom() + 4, ICON, ICON),
                      "check" if self._holds else "close", "t2" if self._holds else "pt")
        room = area.adjusted(EDGE + BAR + 2, 7, -ASIDE - 4, -6)
        below = self._paint_text(painter, room, self.text(), "action", "t1", left)
        room.setTop(below + 2)
        said = self._figure or (self.tr("Not measured yet.") if self._title else self.tr("Not in this version."))
        self._paint_text(painter, room, said, "small", "t2" if self._figure else "t3", left)
        painter.end()

    @staticmethod
    def _paint_text(painter: QPainter, room: QRectF, text: str, style: str, tone: str, side: Qt.AlignmentFlag) -> float:
        """Text in as many lines as there is room for, the last one with an ellipsis where there is more; where it ends."""
        face = font(style)
        painter.setFont(face)
        painter.setPen(colour(tone))
        metrics = QFontMetrics(face)
        lines = max(0, int((room.height() + 2) // metrics.lineSpacing()))
        layout = QTextLayout(str(text), face)
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        at = room.top()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            start, length = line.textStart(), line.textLength()
            last = number == lines - 1 and start + length < len(text)
            part = str(text)[start:] if last else str(text)[start : start + length]
            painter.drawText(QPointF(room.left(), at + metrics.ascent()),
                             metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, int(room.width()) + 1))
            at += metrics.lineSpacing()
        layout.endLayout()
        return at

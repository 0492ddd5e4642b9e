"""The rail at the left edge: logo, one button a page, help and settings at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour

WIDTH = 72
ITEM = 56
ICON = 22


class LogoButton(QAbstractButton):
    """G and D as two halves of a ring around real data. Leads to the start page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH, ITEM)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Start page (Alt+Home)"))
        self.setAccessibleName(self.tr("Start page"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(0, 0, 20, 20)
        ring.moveCenter(QRectF(self.rect()).center())
        for token, start in (("g", 68), ("d", 248)):  # degrees, from three o'clock, counter-clockwise
            pen = QPen(colour(token), 4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, start * 16, 150 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("r"))
        painter.drawEllipse(ring.center(), 2.6, 2.6)
        painter.end()


class RailButton(QAbstractButton):
    """An icon above a word; the current one is lighter and has a mark at the window's edge."""

    def __init__(self, text: str, icon_name: str, tooltip: str, *, checkable: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(text)
        self.setToolTip(tooltip)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, ITEM)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF((WIDTH - ITEM) / 2, 0, ITEM, ITEM)
        current = self.isChecked()
        fill = "sel" if current or self.isDown() else "ctl" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(colour(fill))
            painter.drawRoundedRect(box, 8, 8)
        if current:
            painter.setBrush(colour("t1"))
            painter.drawRoundedRect(QRectF(-2, (ITEM - 24) / 2, 5, 24), 2, 2)
        token = "t1" if current else "t2"
        draw_icon(painter, QRectF((WIDTH - ICON) / 2, 9, ICON, ICON), self._icon_name, token)
        painter.setPen(colour(token))
        painter.setFont(font("micro"))
        painter.drawText(QRectF(0, 33, WIDTH, 16), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rail(QFrame):
    """Asks for pages by key: `page_requested("train")`; the logo asks for "welcome"."""

    page_requested = Signal(str)
    help_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setProperty("surface", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        logo = LogoButton(self)
        logo.clicked.connect(self._logo_clicked)
        column.addWidget(logo)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        column.addLayout(self._column)
        column.addStretch(1)
        self.help = RailButton(self.tr("Help"), "help-circle-outline", self.tr("Keys, commands, updates"), checkable=False)
        self.help.clicked.connect(self.help_requested)
        column.addWidget(self.help)
        settings = RailButton(self.tr("Settings"), "cog-outline", self.tr("Settings (Ctrl+,)"), checkable=False)
        settings.clicked.connect(self.settings_requested)
        column.addWidget(settings)
        self._group.buttonClicked.connect(self._clicked)

    def add_page(self, key: str, text: str, icon_name: str, keys: str) -> None:
        button = RailButton(text, icon_name, filled("{0} ({1})", text, keys), parent=self)
        button.setProperty("key", key)
        self._buttons[key] = button
        self._group.addButton(button)
        self._column.addWidget(button)

    def set_current(self, key: str) -> None:
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> RailButton:
        return self._buttons[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))
        painter.end()

    def _clicked(self, button: QAbstractButton) -> None:
        self.page_requested.emit(str(button.property("key")))

    def _logo_clicked(self) -> None:
        self.page_requested.emit("welcome")


"""Tabs with a count: which of the files the grid shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import filled, told
from gan_studio.ui.theme import colour


class _Tab(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self._count = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font("action"))
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = words.count(count)
        self.setAccessibleName(filled("{0}: {1}", told(self), self._count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + QFontMetrics(mono("mono")).horizontalAdvance(self._count) + 26, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sel" if self.isChecked() else "ctl"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(self.font())
        painter.setPen(colour("t1" if self.isChecked() else "t2"))
        painter.drawText(self.rect().adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(mono("mono"))
        painter.setPen(colour("t2" if self.isChecked() else "t3"))
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                         self._count)
        painter.end()


class CountTabs(QWidget):
    """`changed(key)` when a person chooses; `set_current` is silent. Left and Right move between the tabs."""

    changed = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, _Tab] = {}
        for key, text in tabs:
            tab = _Tab(text, self)
            tab.setProperty("key", key)
            self._tabs[key] = tab
            self._group.addButton(tab)
            row.addWidget(tab)
        self._group.buttonClicked.connect(self._clicked)
        self._tabs[tabs[0][0]].setChecked(True)

    def current(self) -> str:
        return next(key for key, tab in self._tabs.items() if tab.isChecked())

    def set_current(self, key: str) -> None:
        self._tabs[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        self._tabs[key].set_count(count)

    def tab(self, key: str) -> QAbstractButton:
        return self._tabs[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self._tabs)
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        target = keys[(keys.index(self.current()) + move) % len(keys)]
        self._tabs[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._tabs[target].click()

    def _clicked(self, tab: QAbstractButton) -> None:
        self.changed.emit(str(tab.property("key")))

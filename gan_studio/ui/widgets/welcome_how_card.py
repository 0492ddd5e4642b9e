"""Three steps in three sentences, for the first start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.label import Label


class _Icon(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ctl"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        draw_icon(painter, QRectF(9, 9, 22, 22), self._name, "t2")
        painter.end()


class HowCard(Card):
    """What the three pages do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("How it goes"))
        steps = (
            ("image-multiple-outline", self.tr("Data"),
             self.tr("Drop a folder, or take a built-in set. Each image becomes a square.")),
            ("chart-timeline-variant", self.tr("Train"),
             self.tr("G draws, D judges. Watch G's pictures become better from epoch to epoch.")),
            ("tune-variant", self.tr("Explore"),
             self.tr("Each number that G draws from has a slider. Move them, see the picture answer.")),
        )
        self.body.addStretch(1)
        for icon_name, title, text in steps:
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(_Icon(icon_name), 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(Label(title, "action"))
            column.addWidget(Label(text, "body", "t2", wrap=True))
            row.addLayout(column, 1)
            self.body.addLayout(row)
            self.body.addStretch(1)

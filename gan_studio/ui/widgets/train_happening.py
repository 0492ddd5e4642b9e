"""The card that says in plain words what is happening in a run."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour, current_theme, is_theme_change
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.chips import Tag
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.train_diagnosis import Check, Finding

_NUMBER = re.compile(r"(?<![\w.])[−-]?\d[\d,]*(?:\.\d+)?(?: %)?")


class HappeningCard(Card):
    """One finding with its evidence, and below it the checks: a tick where one passes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What is happening"))
        self.tag = Tag("")
        self.tag.hide()
        self.add_tool(self.tag)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._finding: Finding | None = None
        self._title = Label("", "run", wrap=True)
        self._text = Label("", tone="t2", wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        self._line = QFrame()
        self._line.setProperty("surface", "divider")
        self._line.setFixedHeight(1)
        self.body.addWidget(self._line)
        self._checks = QHBoxLayout()
        self._checks.setContentsMargins(16, 10, 16, 10)
        self._checks.setSpacing(16)
        self._checks.addStretch(1)
        self.body.addLayout(self._checks)
        self._marks: list[CheckMark] = []
        self.setMinimumHeight(192)

    def show_finding(self, finding: Finding) -> None:
        """Says something else; nothing is touched where it is what is said already."""
        if finding == self._finding:
            return
        self._finding = finding
        self._title.setText(finding.title)
        self._show_text()
        words, kind = {
            "problem": (self.tr("Problem"), "p"), "watch": (self.tr("Watch this"), ""),
            "fine": (self.tr("Healthy"), "r"), "waiting": ("", ""),
        }[finding.level]
        self.tag.setText(words)
        self.tag.set_kind(kind)
        self.tag.updateGeometry()
        self.tag.setVisible(bool(words))
        self._show_checks(finding.checks)
        self.setAccessibleDescription(filled("{0}. {1}", finding.title, finding.text))

    def finding(self) -> Finding | None:
        return self._finding

    def _show_text(self) -> None:
        if self._finding is not None:
            strong = f'<span style="color:{current_theme().t1}; font-weight:600">\\g<0></span>'
            self._text.setText(_NUMBER.sub(strong, html.escape(self._finding.text, quote=False)))

    def _show_checks(self, checks: Sequence[Check]) -> None:
        while len(self._marks) < len(checks):
            mark = CheckMark()
            self._marks.append(mark)
            self._checks.insertWidget(self._checks.count() - 1, mark)
        for place, mark in enumerate(self._marks):
            mark.setVisible(place < len(checks))
            if place < len(checks):
                mark.show_check(checks[place])
        self._line.setVisible(bool(checks))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event) and hasattr(self, "_text"):
            self._show_text()


class CheckMark(QWidget):
    """A tick or a cross, and what was checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = Check("", True, "")
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_check(self, check: Check) -> None:
        if check == self._check:
            return
        self._check = check
        self.setToolTip(check.evidence)
        words = self.tr("{0}: passed") if check.passed else self.tr("{0}: not passed")
        self.setAccessibleName(words.format(check.label))
        self.setAccessibleDescription(check.evidence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._check.label) + 22, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        name, token = ("check", "rt") if self._check.passed else ("close", "pt")
        draw_icon(painter, QRectF(0, 2, 16, 16), name, token)
        painter.setPen(colour("t2" if self._check.passed else "pt"))
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(21, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._check.label)
        painter.end()

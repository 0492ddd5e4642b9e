"""Words and numbers that change many times a second.

A QLabel asks for a new layout of everything around it at each change of its text: up to 20 ms of the window's thread. What is
here has the same size whatever it says, and is painted anew only where it says something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QStaticText,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import Said
from gan_studio.ui.theme import colour

ROW, MATH_ROW = 18, 22  # px; formulas have letters set high and low


@dataclass(frozen=True)
class Run:
    """Some words in one face and colour. `digits` is a style of the face for numbers; `math` says that the text is rich
    text of a formula."""

    text: str
    tone: str = "t2"
    style: str = "small"
    digits: str = ""
    math: bool = False

    def font(self) -> QFont:
        return mono(self.digits) if self.digits else font(self.style)


class LiveText(QWidget):
    """One row of words, or several.

    Args:
        least: words for which there is always room; without them it takes the width that is left.
        row: height of a row in px.
    """

    def __init__(
        self, style: str = "small", tone: str = "t2", *, digits: str = "", least: str = "", rows: int = 1, row: int = 0,
        right: bool = False, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style, self._tone, self._digits = style, tone, digits
        self._least, self._right = least, right
        self._lines: list[list[Run]] = []
        self._row = row or max(ROW, QFontMetrics(Run("", tone, style, digits).font()).height())
        self.setFixedHeight(rows * self._row)
        wide = QSizePolicy.Policy.Minimum if least else QSizePolicy.Policy.Expanding
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Words in the style of the whole; "\\n" begins another row."""
        kept = [text] if isinstance(text, Said) and "\n" not in text else text.split("\n")
        self.show_lines([[Run(part, self._tone, self._style, self._digits)] for part in kept])

    def show_runs(self, runs: Sequence[Run]) -> None:
        """One row of several faces or colours."""
        self.show_lines([runs])

    def show_lines(self, lines: Sequence[Sequence[Run]]) -> None:
        found = [list(runs) for runs in lines]
        if found != self._lines:
            self._lines = found
            self.setAccessibleDescription(self.text())
            self.update()

    def text(self) -> str:
        """All that it says, without faces and colours."""
        return "\n".join("".join(_plain(run) for run in runs) for runs in self._lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_lines([[_again(run) for run in runs] for runs in self._lines])
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(Run("", self._tone, self._style, self._digits).font())
        return QSize(metrics.horizontalAdvance(self._least) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, runs in enumerate(self._lines):
            left = max(0, self.width() - sum(_width(run) for run in runs)) if self._right else 0
            for run in runs:
                left += self._paint(painter, run, left, at * self._row)
        painter.end()

    def _paint(self, painter: QPainter, run: Run, left: int, top: int) -> int:
        room = self.width() - left
        painter.setPen(colour(run.tone))
        if run.math:
            formula = _formula(run.text, colour(run.tone).name())
            painter.drawStaticText(left, round(top + (self._row - formula.size().height()) / 2), formula)
            return _width(run)
        painter.setFont(run.font())
        metrics = painter.fontMetrics()
        text = run.text if metrics.horizontalAdvance(run.text) <= room else metrics.elidedText(
            run.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, top, room, self._row), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return metrics.horizontalAdvance(run.text)


class RichText(QWidget):
    """Rich text, wrapped, whose colour changes often and whose words hardly ever do."""

    def __init__(self, tone: str = "t2", style: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._style, self._text = tone, style, ""
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        self._text = text
        self._document.setDefaultFont(font(self._style))
        self._document.setHtml(text)
        self._document.setTextWidth(max(1, self.width()))
        self.setAccessibleDescription(self._document.toPlainText())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def set_tone(self, tone: str) -> None:
        """Another text colour of the theme."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._text:
            self.setText(self._text.again() if isinstance(self._text, Said) else self._text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(1, width))
        found = round(self._document.size().height() + 0.499)
        self._document.setTextWidth(max(1, self.width()))
        return found

    def sizeHint(self) -> QSize:
        return QSize(round(self._document.idealWidth()) + 1, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, _height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._document.textWidth() != self.width():
            self._document.setTextWidth(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, colour(self._tone))
        self._document.documentLayout().draw(painter, context)
        painter.end()


def _height(style: str) -> int:
    return QFontMetrics(font(style)).height()


def around(sentence: str, formula: str, tone: str = "t2", style: str = "small") -> list[Run]:
    """The runs of a sentence with "{0}" where the formula stands."""
    before, _, after = sentence.partition("{0}")
    return [run for run in (Run(before, tone, style), Run(formula, tone, math=True), Run(after, tone, style)) if run.text]


def _plain(run: Run) -> str:
    return unescape(re.sub("<[^>]+>", "", run.text)) if run.math else run.text


def _again(run: Run) -> Run:
    return Run(run.text.again(), run.tone, run.style, run.digits, run.math) if isinstance(run.text, Said) else run


def _width(run: Run) -> int:
    if run.math:
        return round(_formula(run.text, "").size().width() + 0.499)
    return QFontMetrics(run.font()).horizontalAdvance(run.text)


@cache
def _formula(html: str, color: str) -> QStaticText:
    made = QStaticText(f'<span style="color: {color}">{html}</span>' if color else html)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.prepare()
    return made

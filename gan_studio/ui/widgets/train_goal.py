"""What the chosen objective or method means: a sentence, its formulas, and what keeps D in check."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.explain import SYMBOLS, explain
from gan_studio.ui import words
from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets.formula import typeset
from gan_studio.ui.widgets.label import Label

_TONES = {"L_D": "dt", "L_G": "gt"}


class GoalNote(QWidget):
    """Stands under the choice. Pointing at it says what the symbols mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe()
        self.about = Label("", "small", "t2", wrap=True)
        self.formulas = Label("", "small", "t1", wrap=True)
        self.formulas.setTextFormat(Qt.TextFormat.RichText)
        self.restraint = Label("", "small", "t2", wrap=True)
        self.setAccessibleName(self.tr("What is learned"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for part in (self.about, self.formulas, self.restraint):
            column.addWidget(part)
        self._show()

    def show_recipe(self, recipe: Recipe) -> None:
        """What this recipe trains for."""
        if recipe != self._recipe:
            self._recipe = recipe
            self._show()

    def _show(self) -> None:
        found = explain(self._recipe)
        self.setToolTip(_legend())
        self.about.setText(words.known(found.about))
        self.formulas.setText("<table cellspacing='0' cellpadding='0'>" + "".join(
            f"<tr><td style='color: {colour(_TONES.get(name, 't1')).name()}; padding: 1px 6px 3px 0'>"
            f"{typeset(name + ' =')}</td><td style='padding: 1px 0 3px 0'>{typeset(words.shown(formula))}</td></tr>"
            for name, formula in found.formulas) + "</table>" if found.formulas else "")
        self.restraint.setText(
            self.tr("Keeps D in check: {0}").format(words.known(found.restraint)) if found.restraint else "")
        for part in (self.about, self.formulas, self.restraint):
            part.setVisible(bool(part.text()))
        self.setVisible(bool(found.about) and not self.isWindow())  # before it stands on a page it would be one of its own
        self.setAccessibleDescription(words.joined(
            " ", [words.known(found.about), *(words.filled("{0} = {1}.", *each) for each in found.formulas)]))
        self._make_room()

    def _make_room(self) -> None:
        """Layouts ask wrapped labels too late how tall they get at this width, and reserve what a narrow one would need."""
        room = self.width() - 24
        for part in (self.about, self.formulas, self.restraint):
            if part.text() and room > 0:
                part.setMinimumHeight(0)  # or the height of before would be the answer
                part.setFixedHeight(part.heightForWidth(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event) and hasattr(self, "restraint"):
            self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.end()


def _legend() -> str:
    rows = "".join(
        f"<tr><td style='padding-right: 10px; white-space: nowrap'>{typeset(symbol, 13)}</td>"
        f"<td>{escape(words.known(meaning))}</td></tr>"
        for symbol, meaning in SYMBOLS)
    return f"<table cellspacing='2'>{rows}</table>"

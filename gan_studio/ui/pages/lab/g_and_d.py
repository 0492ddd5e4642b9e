"""6.2 The table: the lecture's statements of G and of D side by side, each a way to its experiment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.g_and_d import ROWS, STATEMENTS, CellShown, Statement, TableShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.lab_statement import StatementButton
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import LiveText

TOKENS = {"g": "g", "d": "d", "both": "t3"}


class GAndDView(ExperimentView):
    key = "g-and-d"

    def build(self) -> None:
        self._shown: TableShown | None = None
        self.progress = LiveText("small", "t2")
        self.toolbar.addWidget(self.progress, 1)
        self.buttons: dict[Statement, StatementButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, (name, tone) in enumerate(((self.tr("Generator"), "gt"), (self.tr("Discriminator"), "dt")), 1):
            grid.addWidget(Label(name, "h2", tone), 0, column)
        names = {"strong": self.tr("Alone, good at"), "weak": self.tr("Alone, bad at"), "together": self.tr("Together")}
        for line, row in enumerate(ROWS, 1):
            label = Label(names[row], "action", "t2", wrap=True)
            label.setFixedWidth(72)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            for column, who in enumerate(("g", "d"), 1):
                cell = QVBoxLayout()
                cell.setSpacing(8)
                found = [each for each in STATEMENTS if (each.who, each.row) == (who, row)]
                for statement in found:
                    cell.addWidget(self._button(statement), 1)
                grid.addLayout(cell, line, column)
            grid.setRowStretch(line, max(sum((each.who, each.row) == (who, row) for each in STATEMENTS) for who in ("g", "d")))
        for line, statement in enumerate((each for each in STATEMENTS if each.who == "both"), len(ROWS) + 1):
            grid.addWidget(self._button(statement), line, 1, 1, 2)
            grid.setRowStretch(line, 1)
        self.body.addLayout(grid, 1)
        self.control("cells", self.tr("The statements"), *self.buttons.values())

    def _button(self, statement: Statement) -> StatementButton:
        self.buttons[statement] = made = StatementButton(TOKENS[statement.who], statement.number)
        made.show_cell(words.shown(statement.text), "", "", None)
        made.clicked.connect(lambda: self._open(statement))
        made.stepped.connect(lambda across, down: self._step(made, across, down))
        return made

    def _open(self, statement: Statement) -> None:
        cell = self._cell(statement)
        if cell is not None and cell.key:
            self.experiment_wanted.emit(cell.key)

    def _cell(self, statement: Statement) -> CellShown | None:
        cells = self._shown.cells if self._shown is not None else ()
        return next((cell for cell in cells if cell.statement == statement), None)

    def _step(self, button: StatementButton, across: int, down: int) -> None:
        """To the nearest statement in that direction."""
        here = button.geometry().center()
        found = []
        for other in self.buttons.values():
            way = other.geometry().center() - here
            ahead, aside = (way.x() * across, abs(way.y())) if across else (way.y() * down, abs(way.x()))
            if other is not button and ahead > 0 and other.isEnabled() and other.isVisible():
                found.append((ahead + 2 * aside, other))
        if found:
            min(found, key=lambda each: each[0])[1].setFocus(Qt.FocusReason.TabFocusReason)

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_started(self) -> None:
        super().take_started()
        self.progress.setText("")

    def take_ready(self) -> None:
        self.measure_now()

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing and self._shown is not None:
            self.measure_now()

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, TableShown):
            return
        self._shown = shown
        for cell in shown.cells:
            self.buttons[cell.statement].show_cell(
                words.shown(cell.statement.text), words.shown(cell.title), words.shown(cell.figure), cell.holds)
        measured = sum(bool(cell.figure) for cell in shown.cells)
        if shown.at:
            title = next((cell.title for cell in shown.cells if cell.statement.number == shown.at), "")
            self.progress.setText(self.tr("Measuring {0} {1}: {2} %").format(
                shown.at, words.shown(title), f"{100 * shown.share:.0f}"))
        else:
            self.progress.setText(self.tr("{0} of {1} statements have a verdict.").format(measured, len(shown.cells)))

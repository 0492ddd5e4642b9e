"""All figures of an evaluation in a list: now, at the best moment, of real data, of a failed generator."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gan_studio.core.metrics.report import Measured, Report
from gan_studio.ui import words
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.plot_parts import short

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QWidget):
    """One row a figure; the tooltip of a row says how it was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        heads = ("", self.tr("now"), self.tr("at best"), self.tr("real data"), self.tr("failed"))
        self._heads = [Label(words, "micro", "t3") for words in heads]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column, NUMBERS)
        self._rows: list[list[Label]] = []
        self._notes = Label("", "small", "t3", wrap=True)
        self.show_report(None, None)

    def show_report(self, report: Report | None, best: Report | None) -> None:
        """The newest evaluation beside the one with the best headline."""
        figures = report.figures if report is not None else ()
        for head in self._heads:
            head.setVisible(bool(figures))
        while len(self._rows) < len(figures):
            self._add_row()
        for place, row in enumerate(self._rows):
            for label in row:
                label.setVisible(place < len(figures))
            if place < len(figures):
                _fill(row, figures[place], best)
        notes = words.joined(" ", [words.shown(note) for note in report.notes]) if report is not None else ""
        self._grid.removeWidget(self._notes)
        self._grid.addWidget(self._notes, len(self._rows) + 1, 0, 1, 5)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def row(self, place: int) -> list[str]:
        """The words of a row."""
        return [label.text() for label in self._rows[place]]

    def _add_row(self) -> None:
        row = [Label("", "small", "t2"), *(Label("", digits="mono", tone=tone) for tone in ("t1", "t2", "rt", "t3"))]
        for column, label in enumerate(row):
            self._grid.addWidget(label, len(self._rows) + 1, column, NUMBERS if column else Qt.AlignmentFlag.AlignLeft)
        self._rows.append(row)


def _fill(row: list[Label], figure: Measured, best: Report | None) -> None:
    at_best = best.get(figure.key) if best is not None else None
    values = (figure.value, at_best.value if at_best is not None else None, figure.floor, figure.ceiling)
    row[0].setText(words.shown(figure.label))
    for label, value in zip(row[1:], values, strict=True):
        label.setText("" if value is None else short(value))
    for label in row:
        label.setToolTip(words.shown(figure.how))

"""What `data_readiness` finds, as rows: a mark, a title, a sentence, and a button where a change would help."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_readiness import Finding, Readiness
from gan_studio.ui.widgets.label import Label

MARKS = {"good": ("check-circle-outline", "rt"), "note": ("information-outline", "t2"),
         "problem": ("alert-circle-outline", "pt")}


class _Mark(QWidget):
    def __init__(self, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setFixedSize(18, 20)

    def set_level(self, level: str) -> None:
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, QRectF(0, 1, 18, 18), *MARKS[self._level])
        painter.end()


class _Row(QWidget):
    change_requested = Signal(object)  # dict

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Mark(finding.level), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(finding.title, "action", "pt" if finding.level == "problem" else "t1"))
        column.addWidget(Label(finding.text, "small", "t2", wrap=True))
        if finding.change:
            button = SecondaryButton(finding.change_label)
            button.set_compact()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._clicked)
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)

    def _clicked(self) -> None:
        self.change_requested.emit(dict(self._finding.change))


class ReadinessCard(Card):
    """`change_requested(dict)`: settings of the recipe that a finding proposes."""

    change_requested = Signal(object)  # dict

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Readiness"))
        self._mark = _Mark("good")
        self.header.insertWidget(0, self._mark)
        self.body.setSpacing(10)
        self._rows: list[_Row] = []
        self._shown: Readiness | None = None
        self._quiet = Label("", "small", "t2", wrap=True)
        self.body.addWidget(self._quiet)
        self.show_waiting("")

    def show_waiting(self, text: str) -> None:
        """No verdict yet: the scan still runs, or nothing is open."""
        self._shown = None
        self._clear()
        self.set_title(self.tr("Readiness"))
        self._mark.hide()
        self._quiet.setText(text)
        self._quiet.setVisible(bool(text))

    def show_readiness(self, readiness: Readiness) -> None:
        if readiness == self._shown:
            return
        self._shown = readiness
        self._clear()
        self._quiet.hide()
        self._mark.show()
        self._mark.set_level("good" if readiness.ready else "problem")
        self.set_title(self.tr("Ready to train") if readiness.ready else self.tr("Not ready yet"))
        for finding in readiness.findings:
            row = _Row(finding, self)
            row.change_requested.connect(self.change_requested)
            self._rows.append(row)
            self.body.addWidget(row)

    def _clear(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

"""The index of the Lab: the lecture's order, with a tick for each experiment whose check was passed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.lab.table import EXPERIMENTS, PARTS
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import told
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.progress_line import ProgressLine

WIDTH = 276
ROW = 27


class IndexCard(Card):
    """`chosen(key)` when a person chooses an experiment."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Lecture"))
        self.setFixedWidth(WIDTH)
        self._count = Label("", digits="value", tone="t3")
        self.add_tool(self._count)
        self._line = ProgressLine(0, name=self.tr("Experiments done"))
        self.body.addWidget(self._line)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._rows: dict[str, ExperimentRow] = {}
        rows = QWidget()
        rows.setProperty("surface", "scrolled")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        found = [(entry.key, entry.load()) for entry in EXPERIMENTS]
        for part in PARTS:
            inside = [(key, experiment) for key, experiment in found if experiment.number.split(".")[0] == part.number]
            if not inside:
                continue
            column.addSpacing(8)
            column.addWidget(Label(words.shown(part.title), "action"))
            column.addSpacing(4)
            for key, experiment in inside:
                row = ExperimentRow(experiment.number, words.shown(experiment.title))
                self._group.addButton(row, len(self._rows))
                self._rows[key] = row
                column.addWidget(row)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(rows)
        self.body.addWidget(self._scroll, 1)
        self.set_done(())

    def keys(self) -> list[str]:
        return list(self._rows)

    def row(self, key: str) -> ExperimentRow:
        return self._rows[key]

    def set_current(self, key: str) -> None:
        self._rows[key].setChecked(True)
        self._scroll.ensureWidgetVisible(self._rows[key])

    def set_done(self, keys: Collection[str]) -> None:
        """Ticks for these."""
        done = [key for key in self._rows if key in keys]
        for key, row in self._rows.items():
            row.set_done(key in done)
        self._count.setText(f"{len(done)} / {len(self._rows)}")
        self._line.set_fraction(len(done) / max(1, len(self._rows)))

    def _clicked(self, number: int) -> None:
        self.chosen.emit(list(self._rows)[number])


class ExperimentRow(QAbstractButton):
    """A number, a title, and a tick or a dot at the right."""

    def __init__(self, number: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._done = False
        self.setText(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_done(False)

    @property
    def is_done(self) -> bool:
        return self._done

    def set_done(self, done: bool) -> None:
        self._done = done
        state = self.tr("done") if done else self.tr("open")
        self.setAccessibleName(words.filled("{0} {1}, {2}", self._number, told(self), state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("sel" if self.isChecked() else "ctl"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-0.5, 0, 0.5, 0), 6, 6)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(mono("value"))
        painter.setPen(colour("t3"))
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), left, self._number)
        painter.setFont(font("body"))
        painter.setPen(colour("t1" if self.isChecked() else "t2"))
        area = self.rect().adjusted(40, 0, -24, 0)
        painter.drawText(area, left, painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width()))
        middle = self.height() / 2
        if self._done:
            draw_icon(painter, QRectF(self.width() - 24, middle - 8, 16, 16), "check", "t2")
        elif self.isChecked():
            painter.setBrush(colour("t1"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(self.width() - 19, middle - 3, 6, 6))
        painter.end()

"""What a scan found, while it runs and after: usable, skipped, duplicates, and a row for each reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.data.types import SkipReason
from gan_studio.ui import said, words
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_figures import DataFigures
from gan_studio.ui.widgets.data_row_button import RowButton
from gan_studio.ui.widgets.histogram_bar import ShareBar
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.progress_line import ProgressLine

REASON_ICONS = {
    SkipReason.NOT_AN_IMAGE: "file-question-outline",
    SkipReason.EMPTY: "file-outline",
    SkipReason.TRUNCATED: "file-cancel-outline",
    SkipReason.CORRUPT: "alert-outline",
    SkipReason.UNSUPPORTED: "file-hidden",
    SkipReason.TOO_SMALL: "arrow-collapse",
    SkipReason.TOO_LARGE: "arrow-expand",
    SkipReason.UNREADABLE: "lock-outline",
    SkipReason.ENCRYPTED: "key-outline",
    SkipReason.VANISHED: "file-remove-outline",
    SkipReason.UNSAFE_NAME: "shield-alert-outline",
    SkipReason.LINK_LOOP: "link-variant",
}


class _Figure(QWidget):
    """A big number with a dot and a word below it."""

    def __init__(self, word: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.number = Label("0", digits="figure")
        column.addWidget(self.number)
        below = QHBoxLayout()
        below.setSpacing(6)
        dot = Label("●", "micro", token)
        below.addWidget(dot)
        self.word = Label(word, "small", "t2")
        below.addWidget(self.word)
        below.addStretch(1)
        column.addLayout(below)

    def set_number(self, number: int) -> None:
        self.number.setText(words.count(number))
        self.setAccessibleName(words.filled("{0} {1}", words.count(number), said.told(self.word)))


class ScanCard(Card):
    """Signals: `reason_chosen(SkipReason | None)` to filter the grid, `cancel_requested`."""

    reason_chosen = Signal(object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Scan"))
        self._total = Label("", tone="t3", digits="mono")
        self.add_tool(self._total)
        figures = QHBoxLayout()
        figures.setSpacing(8)
        self._usable = _Figure(self.tr("usable"), "rt")
        self._skipped = _Figure(self.tr("skipped"), "pt")
        self._copies = _Figure(self.tr("duplicates"), "t3")
        for figure in (self._usable, self._skipped, self._copies):
            figures.addWidget(figure, 1)
        self.body.addLayout(figures)
        self._shares = ShareBar(name=self.tr("Usable, duplicate and skipped files"))
        self.body.addWidget(self._shares)
        self._running = QWidget(self)
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 4, 0, 0)
        running.setSpacing(8)
        self._line = ProgressLine(0, name=self.tr("Progress of the scan"))
        running.addWidget(self._line, 1)
        self._cancel = SecondaryButton(self.tr("Cancel"), tooltip=self.tr("Stop the scan (Esc)"))
        self._cancel.set_compact()
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancel_requested)
        running.addWidget(self._cancel)
        self.body.addWidget(self._running)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._buttons: dict[SkipReason, RowButton] = {}
        self.set_scanning(False)

    def clear(self) -> None:
        for button in self._buttons.values():
            self._rows.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        self.show_figures(DataFigures(), 0)

    def set_scanning(self, scanning: bool) -> None:
        self._running.setVisible(scanning)

    def show_progress(self, done: int, total: int) -> None:
        self._line.set_fraction(done / total if total else None)
        self._total.setText(self.tr("{0} of {1}").format(words.count(done), words.count(total)) if total
                            else self.tr("counting…"))

    def show_total(self, text: str) -> None:
        self._total.setText(text)

    def show_figures(self, figures: DataFigures, files: int) -> None:
        skipped = sum(figures.skipped.values())
        self._usable.set_number(figures.usable)
        self._skipped.set_number(skipped)
        self._copies.set_number(figures.duplicates)
        single = figures.usable - figures.duplicates
        self._shares.set_shares(
            [(single, "r", 1.0), (figures.duplicates, "t3", 1.0), (skipped, "p", 1.0)],
            self.tr("{0} usable, of these {1} duplicates; {2} skipped").format(
                words.count(figures.usable), words.count(figures.duplicates), words.count(skipped)))
        for reason, count in sorted(figures.skipped.items(), key=lambda item: -item[1]):
            self._show_reason(reason, count)

    def choose(self, reason: SkipReason | None) -> None:
        """Marks the row whose files the grid shows."""
        for other, button in self._buttons.items():
            button.setChecked(other is reason)

    def reason_button(self, reason: SkipReason) -> QAbstractButton:
        return self._buttons[reason]

    def _show_reason(self, reason: SkipReason, count: int) -> None:
        if (button := self._buttons.get(reason)) is not None:
            button.set_figure(words.count(count))
            return
        tip = words.filled("{0}\n{1}", words.known(reason.advice), self.tr("Click to list these files."))
        button = RowButton(REASON_ICONS[reason], words.known(reason.label), words.count(count), figure_token="pt",
                           tooltip=tip, parent=self)
        button.setProperty("reason", reason.name)
        button.clicked.connect(self._reason_clicked)
        self._buttons[reason] = button
        self._rows.addWidget(button)

    def _reason_clicked(self, checked: bool) -> None:
        name = str(self.sender().property("reason"))
        self.reason_chosen.emit(SkipReason[name] if checked else None)

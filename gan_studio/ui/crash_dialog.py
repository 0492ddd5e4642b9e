"""What a person sees when something went wrong that nobody foresaw: what is safe, a report to copy, go on or quit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gan_studio import paths


class CrashDialog(QDialog):
    """Shows `text`, the report. `before`: it comes from a native crash of the last start. Open it with `open()`."""

    quit_requested = Signal()

    def __init__(self, text: str, *, path: Path | None = None, before: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(560, 360)
        if before:
            words = self.tr(
                "GAN Studio ended unexpectedly the last time. Your runs are kept as of their last snapshot: open one from the "
                "recent runs to go on. This report helps to find the cause."
            )
        else:
            words = self.tr(
                "Something happened that GAN Studio was not prepared for. A run in training has saved a snapshot. You can go on; "
                "if things look odd, quit and start again: runs go on where they were."
            )
        headline = QLabel(self.tr("Something went wrong"), self)
        headline.setProperty("text_style", "h1")
        explanation = QLabel(words, self)
        explanation.setWordWrap(True)
        report = QPlainTextEdit(text, self)
        report.setReadOnly(True)
        report.setAccessibleName(self.tr("Report"))
        report.setToolTip(self.tr("What happened, for a bug report"))
        report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        report.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for part in (headline, explanation, report):
            layout.addWidget(part)
        if path is not None:
            kept = QLabel(self.tr("Kept in {path}").format(path=path), self)
            kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            kept.setProperty("tone", "t3")
            kept.setWordWrap(True)
            layout.addWidget(kept)
        layout.addLayout(self._buttons(before))

    def _buttons(self, before: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = self._button(self.tr("Copy report"), self.tr("Puts the report on the clipboard"))
        copy.clicked.connect(self._copy)
        folder = self._button(self.tr("Open log folder"), self.tr("Shows the folder where reports are kept"))
        folder.clicked.connect(self._open_folder)
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch(1)
        if not before:
            leave = self._button(self.tr("Quit"), self.tr("Keeps what trains and ends the program"))
            leave.clicked.connect(self._quit)
            row.addWidget(leave)
        on = self._button(self.tr("Go on"), self.tr("Closes this message"))
        on.setProperty("kind", "primary")
        on.setDefault(True)
        on.clicked.connect(self.accept)
        row.addWidget(on)
        return row

    def _button(self, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_dir())))

    @Slot()
    def _quit(self) -> None:
        self.accept()
        self.quit_requested.emit()

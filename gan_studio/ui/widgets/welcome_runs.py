"""Recent runs: what they are, how far they came, and how to go on."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QMenu, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.config import METHODS, OBJECTIVES
from gan_studio.ui import words
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from gan_studio.core.run_list import RunSummary  # what reads runs is loaded in a job

THUMBNAIL = 40
ROW = 56


def data_is_missing(run: RunSummary) -> bool:
    """Whether the run's folder or zip is no longer where it was."""
    return any(not source.startswith("builtin:") and not os.path.exists(source) for source in run.data_source)


def thumbnail_of(path: Path, side: int) -> QPixmap | None:
    """The top left of a small picture, or the middle of a large one, read at the size that is needed."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or min(size.width(), size.height()) == 0:
        return None
    scale = side / min(size.width(), size.height())
    reader.setScaledSize(QSize(max(side, round(size.width() * scale)), max(side, round(size.height() * scale))))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image.copy(0, 0, side, side))


class RunRow(QFrame):
    """One run. Click or Return opens it; the context menu has the rest."""

    open_requested = Signal(object)
    continue_requested = Signal(object)
    locate_requested = Signal(object)
    rename_requested = Signal(object, str)
    delete_requested = Signal(object)

    def __init__(self, run: RunSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self.setFixedHeight(ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("shows_focus", True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._picture = thumbnail_of(run.thumbnail, THUMBNAIL * 2) if run.thumbnail is not None else None
        self._button: SecondaryButton | None = None
        self._button_text = ""
        status, tone = self._status()
        missing = run.status == "paused" and data_is_missing(run)
        row = QHBoxLayout(self)
        row.setContentsMargins(8 + THUMBNAIL + 12, 0, 8, 0)
        row.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        labels = (ElidedLabel(run.name, "action"), ElidedLabel(self._facts(), "small", "t2"))
        for label in labels:
            left.addWidget(label)
        left.addStretch(1)
        self._words_width = max(label.sizeHint().width() for label in labels)
        row.addLayout(left, 1)
        if missing or run.status == "paused":
            text, tip = ((self.tr("Locate"), self.tr("The data were moved: choose where they are now")) if missing
                         else (self.tr("Continue"), self.tr("Go on exactly where it was")))
            button = SecondaryButton("", "folder-search-outline" if missing else "play", tooltip=tip)
            button.set_compact()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(words.filled("{0}: {1}", text, run.name))
            button.clicked.connect(self._locate if missing else self._continue)
            row.addWidget(button)
            self._button, self._button_text = button, text
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(1)
        right.addWidget(Label(self.tr("Data moved") if missing else status, "small", "pt" if missing else tone),
                        0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(Label(words.ago(datetime.fromtimestamp(run.modified)), "small", "t3"), 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        row.addLayout(right)
        self._right_width = right.sizeHint().width()
        self.setAccessibleName(words.filled("{0}, {1}", run.name, status))
        self.setToolTip(run.message or str(run.path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._button is not None:
            # The word beside the icon goes before the run's name does.
            self._button.setText(self._button_text)
            room = self.width() - THUMBNAIL - 28 - self._right_width - self._button.sizeHint().width() - 24
            self._button.setText(self._button_text if room >= self._words_width else "")

    def _status(self) -> tuple[str, str]:
        run = self.run
        if run.status == "finished":
            return self.tr("Finished"), "t1"
        if run.status == "training":
            return self.tr("Training"), "t1"
        if run.status == "damaged":
            return self.tr("Damaged"), "pt"
        share = words.percent(run.images_seen / run.target) if run.target else words.kimg(run.images_seen)
        return self.tr("Paused at {0}").format(share), "t1"

    def _facts(self) -> str:
        run = self.run
        if run.status == "damaged" and run.message:
            return run.message
        what = words.known(
            OBJECTIVES.get(run.objective, run.objective) if run.method == "gan" else METHODS.get(run.method, run.method))
        parts = [what, f"{run.size} px" if run.size else "", words.kimg(run.images_seen)]
        return words.joined(" · ", [part for part in parts if part])

    # acting ---------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open_requested.emit(self.run.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_requested.emit(self.run.path)
        elif event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos() if event.reason() == QContextMenuEvent.Reason.Mouse else self.mapToGlobal(QPoint(60, ROW))
        menu = self.make_menu()
        menu.exec(at)
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icon("folder-open-outline"), self.tr("Open"), self._open)
        if self.run.status == "paused":
            menu.addAction(icon("play"), self.tr("Continue"), self._continue)
        menu.addAction(icon("folder-eye-outline"), self.tr("Show in folder"), self._reveal)
        menu.addAction(icon("pencil-outline"), self.tr("Rename…"), self._rename)
        menu.addSeparator()
        menu.addAction(icon("trash-can-outline", "pt"), self.tr("Delete…"), self._delete)
        return menu

    def _open(self) -> None:
        self.open_requested.emit(self.run.path)

    def _continue(self) -> None:
        self.continue_requested.emit(self.run.path)

    def _locate(self) -> None:
        self.locate_requested.emit(self.run.path)

    def _reveal(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.path)))

    def _rename(self) -> None:
        name, agreed = QInputDialog.getText(self, self.tr("Rename the run"), self.tr("Name"), text=self.run.name)
        if agreed and name.strip() and name.strip() != self.run.name:
            self.rename_requested.emit(self.run.path, name.strip())

    def _delete(self) -> None:
        question = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Delete the run"),
                               self.tr("Delete “{0}”?").format(self.run.name), parent=self)
        question.setInformativeText(self.tr("Its samples and snapshots go to the wastebasket where there is one."))
        delete = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setProperty("tone", "danger")
        question.setDefaultButton(question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        question.exec()
        if question.clickedButton() is delete:
            self.delete_requested.emit(self.run.path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 1, -0.5, -1)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(colour("t1"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        tile = QRectF(8, (ROW - THUMBNAIL) / 2, THUMBNAIL, THUMBNAIL)
        shape = QPainterPath()
        shape.addRoundedRect(tile, 4, 4)
        painter.fillPath(shape, colour("well"))
        if self._picture is not None:
            painter.setClipPath(shape)
            painter.drawPixmap(tile, self._picture, QRectF(self._picture.rect()))
        painter.end()


class RecentRuns(Card):
    """The list; empty it says so. `folder_requested`: show the folder of all runs."""

    open_requested = Signal(object)
    continue_requested = Signal(object)
    locate_requested = Signal(object)
    rename_requested = Signal(object, str)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Recent runs"))
        self.body.setContentsMargins(8, 6, 2, 6)
        self._empty = Label(self.tr("Your runs will appear here."), "body", "t3")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._content.setProperty("surface", "scrolled")
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(1)
        self._list.addStretch(1)
        self._scroll.setWidget(self._content)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._scroll, 1)
        self.rows: list[RunRow] = []
        self._shown: list[RunSummary] = []
        self.show_runs(())

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        runs = list(runs)
        if runs != self._shown or not runs:
            self._shown = runs
            for row in self.rows:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = []
            for position, run in enumerate(runs):
                row = RunRow(run, self._content)
                for name in ("open_requested", "continue_requested", "locate_requested", "rename_requested",
                             "delete_requested"):
                    getattr(row, name).connect(getattr(self, name))
                self._list.insertWidget(position, row)
                self.rows.append(row)
        self._empty.setVisible(not runs)
        self._scroll.setVisible(bool(runs))

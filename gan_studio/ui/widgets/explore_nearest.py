"""The card that says whom the picture looks like: the nearest training images, and whether the generator repeats them."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl

Picture = npt.NDArray[np.uint8]
SIDE, LEAST_SIDE, FIGURE = 62, 44, 20
SETTLED_MS = 150
MOST_NEAR = 0.95


class NearestCard(Card):
    """Begins when it is asked to; from then on it follows the picture while it is in sight."""

    def __init__(self, session: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Who does it look like?"))
        self._desk = session.explore.nearest
        self._shown: Picture | None = None
        self.by = SegmentedControl(
            [("look", self.tr("Look")), ("pixels", self.tr("Pixels"))], "look", name=self.tr("Compared by"))
        self.by.setToolTip(
            self.tr("Look: by shapes and colours, as a fixed random net sees them. Pixels: by the small pictures."))
        self.by.changed.connect(self._set_by)
        self.add_tool(self.by)
        self._build()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look_up)
        self._desk.changed.connect(self._refresh)
        session.renderer_changed.connect(self._desk.measure)
        session.explore.time_machine.shown_changed.connect(self._desk.measure)
        for signal in (session.run_opened, session.run_closed, session.run_changed):
            signal.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        self.note = Label("", "small", "t2", wrap=True)
        self.start = SecondaryButton(self.tr("Find the nearest"), "image-search-outline")
        self.start.set_compact()
        self.start.clicked.connect(self._desk.build)
        self.line = ProgressLine(0, name=self.tr("How many images are looked at"))
        self.cancel = IconButton("close", self.tr("Cancel"), size=16)
        self.cancel.clicked.connect(self._desk.cancel)
        going = QHBoxLayout()
        going.addWidget(self.line, 1)
        going.addWidget(self.cancel)
        self._going = QWidget()
        self._going.setLayout(going)
        going.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        self.row = _Row(self.tr("The nearest training images"))
        self.verdict = Label("", "small", "t1", wrap=True)
        self.memory = Label("", "small", "t2", wrap=True)
        for widget in (self.note, self._going, self.start, self.row, self.verdict, self.memory):
            self.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.start else Qt.AlignmentFlag(0))

    def set_shown(self, picture_HWC: Picture) -> None:
        """What the page shows now."""
        self._shown = picture_HWC
        if self.isVisible() and self._desk.is_ready and not self._settled.isActive():
            self._settled.start()

    @Slot()
    def _look_up(self) -> None:
        if self._shown is not None:
            self._desk.look_up(self._shown)

    @Slot(str)
    def _set_by(self, by: str) -> None:
        self._desk.by = by
        self._look_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_up()

    @Slot()
    def _refresh(self) -> None:
        desk = self._desk
        why, ready = desk.why_not(), desk.is_ready
        for widget in (self.by, self.row, self.verdict, self.memory):
            widget.setVisible(ready)
        self.note.setVisible(not ready)
        self.start.setVisible(not ready and not desk.is_building)
        self.start.setEnabled(not why)
        self._going.setVisible(desk.is_building)
        done, total = desk.progress
        self.line.set_fraction(done / total if total else None)
        self.note.set_tone("pt" if desk.refusal is not None else "t2")
        if why:
            self.note.setText(why)
        elif desk.is_building:
            self.note.setText(self.tr("Looking at {0} of {1} images").format(f"{done:,}", f"{total:,}") if total
                              else self.tr("Opening the training images…"))
        elif desk.refusal is not None:
            self.note.setText(desk.refusal.words)
        else:
            self.note.setText(
                self.tr("The training images that are nearest to the picture, and whether the generator repeats them."))
        self._show_found()
        if ready and desk.neighbours is None and self.isVisible():
            self._look_up()

    def _show_found(self) -> None:
        found, memory = self._desk.neighbours, self._desk.memory
        self.row.show_found(found)
        self.memory.setText(self.tr("Looking whether the generator repeats its images…") if memory is None else memory.words)
        self.memory.set_tone("pt" if memory is not None and memory.share >= 0.5 else "t2")
        if found is None:
            self.verdict.setText("")
            return
        self.verdict.set_tone("pt" if found.is_copy else "t1")
        if found.is_copy:
            self.verdict.setText(self.tr("Almost a copy of a training image."))
        elif found.nearer_than > MOST_NEAR:
            self.verdict.setText(self.tr("Nearer than nearly all unseen pictures."))
        else:
            self.verdict.setText(self.tr("A picture of its own: {0} % of unseen ones are nearer.").format(
                round(100 * (1 - found.nearer_than))))


class _Row(QWidget):
    """Four pictures side by side, the distance below each."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._found: Any = None
        self.setAccessibleName(name)
        self.setToolTip(self.tr("1 is how far an unseen real picture typically is from the nearest training image."))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(SIDE + FIGURE)

    def show_found(self, found: Any) -> None:
        """The neighbours, or None while they are not known."""
        self._found = found
        self.setAccessibleDescription("" if found is None else ", ".join(f"{value:.2f}" for value in found.distances))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4 * SIDE + 24, SIDE + FIGURE)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * LEAST_SIDE + 24, LEAST_SIDE + FIGURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.height() - FIGURE
        apart = (self.width() - side) / 3
        painter.setFont(mono("mono"))
        for place in range(4):
            target = QRectF(place * apart, 0, side, side)
            if self._found is None or place >= len(self._found.images):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("well"))
                painter.drawRoundedRect(target, 4, 4)
                continue
            paint_rounded(painter, target, as_qimage(self._found.images[place]))
            painter.setPen(colour("t1" if place == 0 else "t2"))
            painter.drawText(QRectF(target.x(), side + 2, side, FIGURE - 2), Qt.AlignmentFlag.AlignCenter,
                             f"{self._found.distances[place]:.2f}")
        painter.end()

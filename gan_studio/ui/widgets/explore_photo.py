"""The card that leads from a photo to a latent: the photo, the best so far beside it, and how far the search is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.ui.drops import IMAGE_SUFFIXES
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.photo_drop import PhotoDrop
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.progress_line import ProgressLine

Picture = npt.NDArray[np.uint8]
SIDE, LEAST_SIDE = 96, 60


class PhotoCard(Card):
    """`previewed` gives the best so far while the search runs, and None when the page is to show what is held again.

    What is found is held at once, unless the latent was changed by hand meanwhile: then a click on it does so.
    """

    previewed = Signal(object)  # uint8 (H, W, 3) | None
    wanted = Signal()  # a photo came: this card is to be in sight

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Photo to latent"))
        self._model = model
        self._desk = session.explore.photo
        self._before: Held | None = None  # what was held when the search began
        self._dialog: QFileDialog | None = None
        self.back = IconButton("image-sync-outline", self.tr("Back to what was found"))
        self.back.clicked.connect(self._go_to_found)
        self.choose = IconButton("image-plus-outline", self.tr("Choose a photo…"))
        self.choose.clicked.connect(self.ask)
        self.add_tool(self.back)
        self.add_tool(self.choose)
        self._build()
        self.drop = PhotoDrop(self, self._is_possible)
        self.drop.dropped.connect(self.search)
        self._desk.changed.connect(self._refresh)
        self._desk.progressed.connect(self._show)
        self._desk.found.connect(self._take_found)
        session.renderer_changed.connect(self._refresh)
        model.changed.connect(self._on_hand)
        self._refresh()

    def _build(self) -> None:
        self.photo, self.result = _Tile(self.tr("The photo, as the data are prepared")), _Tile(self.tr("The best so far"))
        pictures = QHBoxLayout()
        pictures.setSpacing(0)
        pictures.addWidget(self.photo)
        pictures.addStretch(1)
        pictures.addWidget(_Arrow())
        pictures.addStretch(1)
        pictures.addWidget(self.result)
        self.state = ElidedLabel("", "small", "t2")
        self.count = Label("", digits="mono", tone="t2")
        self.stop = IconButton("stop", self.tr("Stop: the best so far is kept"), size=16)
        self.stop.clicked.connect(self._desk.stop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.count)
        self.line = ProgressLine(0, token="g", name=self.tr("How far the search is"))
        going = QHBoxLayout()
        going.setSpacing(8)
        going.addWidget(self.line, 1)
        going.addWidget(self.stop)
        self.hint = Label("", "small", "t2", wrap=True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(pictures)
        column.addLayout(row)
        column.addLayout(going)
        self.body.addWidget(self.hint)
        self.body.addWidget(self._inside)

    # what a person wants

    @Slot()
    def ask(self) -> None:
        """Opens the file dialog; it does not wait for an answer."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        dialog = QFileDialog(self, self.tr("Choose a photo"), "", self.tr("Pictures ({0})").format(endings))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_path)
        dialog.open()

    @Slot(str)
    def _take_path(self, path: str) -> None:
        self.search(Path(path))

    @Slot(object)
    def search(self, path: Path) -> None:
        """Begins to search for the latent of a photo."""
        self.previewed.emit(None)
        self._before = self._model.held
        self.wanted.emit()
        self._desk.search(path)

    @Slot()
    def _go_to_found(self) -> None:
        found = self._desk.latest
        if found is not None and found.held.fits(self._model.latent_dim, self._model.styles):
            self._model.go_to(found.held)

    # what happens

    def _is_possible(self) -> bool:
        return not self._desk.why_not()

    @Slot()
    def _on_hand(self) -> None:
        if self._desk.is_searching and self._before is not None and self._model.held is not self._before:
            self._before = None  # the person has gone on: what they see is theirs
            self.previewed.emit(None)
        self._show_back()

    @Slot(object)
    def _show(self, projection: Any) -> None:
        self.result.set_image(projection.picture)
        self.count.setText(f"{projection.step} / {projection.steps}")
        self.line.set_fraction(projection.step / projection.steps)
        if self._before is not None:
            self.previewed.emit(projection.picture)

    @Slot(object)
    def _take_found(self, projection: Any) -> None:
        self._show(projection)
        self._refresh()
        self.previewed.emit(None)
        if self._before is not None:
            self._before = None
            self._go_to_found()

    @Slot()
    def _refresh(self) -> None:
        desk, searching = self._desk, self._desk.is_searching
        why, found = desk.why_not(), desk.latest
        self.choose.setEnabled(not why)
        self.choose.set_tooltip(why or self.tr("Choose a photo…"))
        self.photo.set_image(desk.photo)
        self.result.set_image(None if found is None else found.picture)
        there = searching or found is not None
        self.hint.setVisible(not there or desk.refusal is not None)
        self._inside.setVisible(there)
        self.hint.set_tone("pt" if desk.refusal is not None else "t2")
        self.hint.setText(why or (desk.refusal.words if desk.refusal is not None else self.tr(
            "Drop a photo here or on the picture: the latent that draws it is searched for, and the sliders go on from there.")))
        self.stop.setVisible(searching)
        self.line.setVisible(searching)
        self.state.set_tone("t2")
        if searching:
            self.state.setText(self.tr("Searching for the closest one"))
            if found is None or desk.is_reading:
                self.count.setText("")
                self.line.set_fraction(None)
        elif found is not None:
            self._show_outcome(found)
        self._show_back()

    def _show_outcome(self, found: Any) -> None:
        if not found.is_over:  # what was not sought to the end may still have been near
            self.state.setText(self.tr("Stopped: the best so far"))
        elif found.is_far:
            self.state.set_tone("pt")
            self.state.setText(self.tr("Far from anything G has learned"))
        else:
            self.state.setText(self.tr("Found: move the sliders"))
        self.count.setText(f"{found.distance:.2f}")
        self.count.setToolTip(self.tr(
            "The distance from the photo. 1 is how far one sample of this generator typically lies from the next; "
            "beyond {0} a photo is far from anything that it has learned.").format("0.3"))
        self.count.setAccessibleName(self.tr("Distance {0}").format(f"{found.distance:.2f}"))

    def _show_back(self) -> None:
        found, held = self._desk.latest, self._model.held
        self.back.setVisible(found is not None and not self._desk.is_searching)
        self.back.setEnabled(found is not None and not (
            held.photo is found.held.photo and np.array_equal(held.z, found.held.z) and held.psi == found.held.psi
            and not held.moves and held.mix is None))


class _Tile(QWidget):
    """A picture in a rounded square; an empty place before there is one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(SIDE)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_image(self, picture_HWC: Picture | None) -> None:
        self._picture = picture_HWC
        self.update()

    def image(self) -> Picture | None:
        return self._picture

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(SIDE, LEAST_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._picture is not None:
            paint_rounded(painter, place, as_qimage(self._picture), 6)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("line")))
            painter.setBrush(colour("well"))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class _Arrow(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF((self.width() - 20) / 2, (self.height() - 20) / 2, 20, 20)
        draw_icon(painter, place, "arrow-right", "t3")
        painter.end()

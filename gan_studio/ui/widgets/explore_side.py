"""The right of the Explore page: what generator this is, and the pictures that were saved from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.ui.said import filled, source_of
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.chips import Tag
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import ElidedLabel, Label

COLUMNS = 3


class FactsCard(Card):
    """A list of facts: words at the left, the figure at the right. Empty facts are left out."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.tag = Tag("")
        self.tag.hide()
        self.add_tool(self.tag)
        self.body.setSpacing(8)
        self._values: dict[str, ElidedLabel] = {}
        self._rows: dict[str, QWidget] = {}

    def set_tag(self, text: str, kind: str = "") -> None:
        self.tag.setText(text)
        self.tag.set_kind(kind)
        self.tag.setVisible(bool(text))
        self.tag.updateGeometry()

    def set_fact(self, name: str, value: str) -> None:
        """Adds a fact, or changes it; its place is where it first was."""
        key = source_of(name)
        if key not in self._values:
            label = Label(name, tone="t2")
            figure = ElidedLabel("", digits="value")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            row.addWidget(label)
            row.addWidget(figure, 1)
            self.body.addWidget(box)
            self._values[key] = figure
            self._rows[key] = box
        self._values[key].setText(value)
        self._values[key].setAccessibleName(filled("{0}: {1}", name, value))
        self._rows[key].setVisible(bool(value))

    def fact(self, name: str) -> str:
        key = source_of(name)
        return self._values[key].text() if key in self._values else ""


@dataclass(frozen=True)
class Saved:
    """A picture that was saved, and the latent that leads back to it."""

    picture: npt.NDArray[np.uint8]  # HWC
    held: Held
    path: Path


class SavedCard(Card):
    """The pictures saved in this session. A click leads back to the latent of one."""

    chosen = Signal(object)  # Saved

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Saved pictures"))
        self._tiles: list[_Tile] = []
        empty = EmptyState(
            "image-multiple-outline", self.tr("Nothing saved yet"),
            self.tr("Pictures you save appear here. A click leads back to the latent of one."))
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(scroll)
        self.body.addWidget(self._stack, 1)

    def add(self, saved: Saved) -> None:
        """The newest comes first."""
        tile = _Tile(saved)
        tile.clicked.connect(lambda: self.chosen.emit(saved))
        self._tiles.insert(0, tile)
        self._arrange()

    def clear(self) -> None:
        """Another generator: its latents lead elsewhere."""
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = []
        self._arrange()

    def count(self) -> int:
        return len(self._tiles)

    def tile(self, index: int) -> QAbstractButton:
        return self._tiles[index]

    def _arrange(self) -> None:
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        self._stack.setCurrentIndex(int(bool(self._tiles)))
        self.set_title(self.tr("Saved pictures"), str(len(self._tiles)) if self._tiles else "")


class _Tile(QAbstractButton):
    def __init__(self, saved: Saved) -> None:
        super().__init__()
        self._picture = saved.picture  # the image below is a view of it
        self._image = as_qimage(self._picture)
        self._words = self.tr("seed {0}").format(saved.held.seed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Saved picture, {0}").format(self._words))
        self.setToolTip(self.tr("{0}\nSaved as {1}\nClick: back to its latent").format(self._words, saved.path.name))

    def sizeHint(self) -> QSize:
        return QSize(85, 85)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rounded(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._image)
        if self.underMouse() or self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour("t1"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

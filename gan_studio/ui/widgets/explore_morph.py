"""A to B: two moments held, and a slider that goes from the one to the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from gan_studio.core.latent.blend import between
from gan_studio.core.latent.held import Held
from gan_studio.ui.fonts import font
from gan_studio.ui.held_pictures import HeldPictures
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.value_slider import ValueSlider

TILE = 40


class MorphBar(QWidget):
    """z goes on the arc between both, everything else straight (`core.latent.blend.between`). Each end is taken from what is
    held or from a bookmark."""

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self._ends: list[Held | None] = [None, None]
        self._places: WeakKeyDictionary[Held, float] = WeakKeyDictionary()  # where on the way what is held lies
        self._pictures = HeldPictures(session, "morph", self)
        self._pictures.drawn.connect(self._take)
        self.tiles = (EndTile("A"), EndTile("B"))
        self.slider = ValueSlider(0.0, 1.0, 0.0, step=0.01, fill_token="g", name=self.tr("From A to B"))
        self.slider.setToolTip(self.tr("From A to B: drag, turn the wheel or type a number"))
        self.share = Label("0.00", digits="mono", tone="t2")
        self.share.setMinimumWidth(36)
        self.swap = IconButton("swap-horizontal", self.tr("Swap A and B"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.tiles[0])
        row.addWidget(self.slider, 1)
        row.addWidget(self.share)
        row.addWidget(self.tiles[1])
        row.addWidget(self.swap)
        for which, tile in enumerate(self.tiles):
            tile.clicked.connect(self._ask_a if which == 0 else self._ask_b)
        self.slider.value_changed.connect(self._go)
        self.slider.gesture_started.connect(model.begin_gesture)
        self.slider.gesture_finished.connect(model.end_gesture)
        self.swap.clicked.connect(self._swap)
        model.changed.connect(self._follow)
        self._show()

    @property
    def ends(self) -> tuple[Held | None, Held | None]:
        return self._ends[0], self._ends[1]

    def set_end(self, which: int, held: Held | None) -> None:
        """A (0) or B (1) is this from now on."""
        self._ends[which] = held
        self._places.clear()
        if held is not None and held is self._model.held:
            self._places[held] = float(which)
        self._show()
        self._follow()
        self.renew()

    def clear(self) -> None:
        """Another generator: its latents are others."""
        self._ends = [None, None]
        for tile in self.tiles:
            tile.set_picture(None)
        self._show()

    @Slot()
    def renew(self) -> None:
        """Small pictures of both ends, by what the generator has learned."""
        self._pictures.want([(which, end) for which, end in enumerate(self._ends) if end is not None])

    def menu_of(self, which: int) -> QMenu:
        """Where an end may come from."""
        menu = QMenu(self)
        menu.addAction(self.tr("What is held now"), lambda: self.set_end(which, self._model.held))
        marks = menu.addMenu(self.tr("A bookmark"))
        for mark in self._bookmarks():
            marks.addAction(mark.name.replace("&", "&&"), lambda *_, held=mark.held: self.set_end(which, held))
        marks.setEnabled(not marks.isEmpty())
        menu.addSeparator()
        go = menu.addAction(self.tr("Go there"), lambda: self._go_to_end(which))
        go.setEnabled(self._ends[which] is not None)
        return menu

    def _bookmarks(self) -> Iterable[Any]:
        return [mark for mark in self._session.explore.bookmarks.bookmarks
                if mark.held.fits(self._model.latent_dim, self._model.styles)]

    def _ask_a(self) -> None:
        self._ask(0)

    def _ask_b(self) -> None:
        self._ask(1)

    def _ask(self, which: int) -> None:
        menu, tile = self.menu_of(which), self.tiles[which]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(tile.mapToGlobal(tile.rect().bottomLeft()))

    def _go_to_end(self, which: int) -> None:
        end = self._ends[which]
        if end is not None:
            self._hold(end, float(which))

    @Slot(float)
    def _go(self, share: float) -> None:
        a, b = self._ends
        if a is not None and b is not None:
            self._hold(between(a, b, share), share)

    def _hold(self, held: Held, share: float) -> None:
        if held.fits(self._model.latent_dim, self._model.styles):
            self._model.go_to(held)
            self._places[self._model.held] = share
            self._follow()

    @Slot()
    def _swap(self) -> None:
        self._ends.reverse()
        for held, share in list(self._places.items()):
            self._places[held] = 1 - share
        first, second = (tile.picture() for tile in self.tiles)
        self.tiles[0].set_picture(second)
        self.tiles[1].set_picture(first)
        self._show()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Undo leads back along the way; what is held from elsewhere leaves the slider where it is."""
        share = self._places.get(self._model.held)
        if share is not None:
            self.slider.set_value(share)
            self.share.setText(f"{share:.2f}")

    def _show(self) -> None:
        ready = None not in self._ends
        self.slider.setEnabled(ready)
        self.swap.setEnabled(any(end is not None for end in self._ends))
        self.share.setEnabled(ready)
        for tile, end, words in zip(self.tiles, self._ends, (self.tr("A"), self.tr("B")), strict=True):
            tile.setToolTip((self.tr("Choose {0}: what is held now, or a bookmark") if end is None else
                             self.tr("{0}: take another, or go there")).format(words))
            tile.setAccessibleName(words)

    @Slot(object, object)
    def _take(self, which: int, picture: npt.NDArray[np.uint8]) -> None:
        self.tiles[which].set_picture(picture)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pictures.set_active(True)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.set_active(False)


class EndTile(QAbstractButton):
    """What one end looks like, with its letter; the letter alone until there is one."""

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self._picture: npt.NDArray[np.uint8] | None = None
        self._image = QImage()
        self.setFixedSize(TILE, TILE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_picture(self, picture_HWC: npt.NDArray[np.uint8] | None) -> None:
        self._picture = picture_HWC
        self._image = QImage() if picture_HWC is None else as_qimage(picture_HWC)
        self.update()

    def picture(self) -> npt.NDArray[np.uint8] | None:
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        badge = area
        if self._image.isNull():
            painter.setPen(QPen(colour("t2" if self.underMouse() else "t3"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(colour("well"))
            painter.drawRoundedRect(area, 4, 4)
        else:
            paint_rounded(painter, QRectF(self.rect()), self._image)
            badge = QRectF(0, TILE - 15, 15, 15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("card"))
            painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font("small"))
        painter.setPen(colour("t1"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()

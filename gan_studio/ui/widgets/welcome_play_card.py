"""Play with a trained generator: five pictures, three sliders, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.card import PADDING, Card
from gan_studio.ui.widgets.data_thumbnails import square, to_qimage
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.latent_slider import LatentSlider

if TYPE_CHECKING:
    from gan_studio.ui.welcome_player import Playable

GAP = 5


class _Strip(QWidget):
    """Square tiles over the whole width."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._pixmaps: list[QPixmap] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(74)
        self.setAccessibleName(self.tr("Pictures of the generator"))

    def show_images(self, images: npt.NDArray[np.uint8]) -> None:
        side = round(self.height() * self.devicePixelRatioF())
        self._pixmaps = [QPixmap.fromImage(square(to_qimage(image), side)) for image in images[: self._count]]
        self.update()

    def count(self) -> int:
        return len(self._pixmaps)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(float(self.height()), (self.width() - GAP * (self._count - 1)) / self._count)
        pitch = (self.width() - side) / max(1, self._count - 1)
        for place in range(self._count):
            tile = QRectF(place * pitch, (self.height() - side) / 2, side, side)
            shape = QPainterPath()
            shape.addRoundedRect(tile, 4, 4)
            painter.fillPath(shape, colour("well"))
            if place < len(self._pixmaps):
                painter.save()
                painter.setClipPath(shape)
                painter.drawPixmap(tile, self._pixmaps[place], QRectF(self._pixmaps[place].rect()))
                painter.restore()
        painter.end()


class PlayCard(Card):
    """`held(list)`: the values of the sliders, while one moves. `explore_requested`: carry the same over to Explore."""

    held = Signal(list)  # list[float]
    explore_requested = Signal()

    def __init__(self, count: int = 5, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.body.setContentsMargins(PADDING, 13, PADDING, PADDING)
        self.body.setSpacing(0)
        self._title = Label("", "h2")
        self._subtitle = Label("", "small", "t2")
        self.body.addWidget(self._title)
        self.body.addWidget(self._subtitle)
        self.body.addSpacing(12)
        self._strip = _Strip(count)
        self.body.addWidget(self._strip)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.body.addStretch(1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ElidedLabel("", "small", "t1")
        self._words = ElidedLabel("", "small", "t2")
        words.addWidget(self._name)
        words.addWidget(self._words)
        foot.addLayout(words, 1)
        explore = SecondaryButton(self.tr("Open in Explore"), "arrow-right", tooltip=self.tr("All sliders of this generator"))
        explore.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        explore.clicked.connect(self.explore_requested)
        foot.addWidget(explore)
        self.body.addLayout(foot)
        self._sliders: list[LatentSlider] = []
        self._values: list[Label] = []

    def set_generator(self, playable: Playable) -> None:
        """Whose generator it is, in words, and its sliders where the first picture has them."""
        builtin = playable.is_builtin
        title = self.tr("Play with a trained generator") if builtin else self.tr("Play with your generator")
        self._title.setText(title)
        self.setAccessibleName(title)
        self._subtitle.setText(
            self.tr("Opens in a second. No training needed.") if builtin else self.tr("The newest that you have trained."))
        self._name.setText(playable.name)
        self._words.setText(playable.words)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._sliders, self._values = [], []
        for line, each in enumerate(playable.sliders):
            slider = LatentSlider(each.label, each.start)
            how = self.tr("Drag, or use the wheel and the arrow keys; double-click puts it in the middle.")
            slider.setToolTip(filled("{0}\n{1}", each.tip, how) if each.tip else how)
            value = Label("", tone="t2", digits="mono")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setFixedWidth(52)
            label = Label(each.label, "body") if each.is_named else Label(each.label, digits="mono")
            label.setToolTip(each.tip)
            self._grid.addWidget(label, line, 0)
            self._grid.addWidget(slider, line, 1)
            self._grid.addWidget(value, line, 2)
            self._sliders.append(slider)
            self._values.append(value)
            slider.value_changed.connect(self._moved)
        self._show_values()

    def show_images(self, images: npt.NDArray[np.uint8]) -> None:
        self._strip.show_images(images)

    def images_shown(self) -> int:
        """How many pictures it has."""
        return self._strip.count()

    def values(self) -> list[float]:
        return [slider.value() for slider in self._sliders]

    def sliders(self) -> list[LatentSlider]:
        return self._sliders

    def _moved(self) -> None:
        self._show_values()
        self.held.emit(self.values())

    def _show_values(self) -> None:
        for slider, label in zip(self._sliders, self._values, strict=True):
            label.setText(signed(slider.value()))

"""Play with a generator that was trained here: five pictures, its three strongest sliders, live."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_thumbnails import square, to_qimage
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.latent_slider import LatentSlider

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
    """`held(dict)`: dimension -> value, while a slider moves. `explore_requested` carries the same over to Explore."""

    held = Signal(object)  # dict
    explore_requested = Signal()

    def __init__(self, count: int = 5, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Play with your generator"))
        self.body.setSpacing(10)
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
        self._dimensions: list[int] = []
        self._sliders: list[LatentSlider] = []
        self._values: list[Label] = []

    def set_generator(self, name: str, text: str, dimensions: list[int], latent: npt.NDArray[np.float32]) -> None:
        """Name and words at the foot, and one slider for each of `dimensions`, at its value in `latent` (L,)."""
        self._name.setText(name)
        self._words.setText(text)
        self._dimensions = dimensions
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._sliders, self._values = [], []
        digits = max(2, len(str(len(latent))))
        for line, dimension in enumerate(dimensions):
            name = f"z {dimension + 1:0{digits}d}"
            slider = LatentSlider(name, float(np.clip(latent[dimension], -3, 3)))
            slider.setToolTip(self.tr("Drag, or use the wheel and the arrow keys; double-click resets"))
            value = Label("", tone="t2", digits="mono")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setFixedWidth(52)
            self._grid.addWidget(Label(name, digits="mono"), line, 0)
            self._grid.addWidget(slider, line, 1)
            self._grid.addWidget(value, line, 2)
            self._sliders.append(slider)
            self._values.append(value)
            slider.value_changed.connect(self._moved)
        self._show_values()

    def show_images(self, images: npt.NDArray[np.uint8]) -> None:
        self._strip.show_images(images)

    def values(self) -> dict[int, float]:
        return {dimension: slider.value() for dimension, slider in zip(self._dimensions, self._sliders, strict=True)}

    def sliders(self) -> list[LatentSlider]:
        return self._sliders

    def _moved(self) -> None:
        self._show_values()
        self.held.emit(self.values())

    def _show_values(self) -> None:
        for slider, label in zip(self._sliders, self._values, strict=True):
            label.setText(signed(slider.value()))

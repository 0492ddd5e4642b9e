"""Pictures over the whole screen, until Escape."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.image_grid import ImageGrid
from gan_studio.ui.widgets.image_view import ImageView

Pictures = npt.NDArray[np.uint8]


class FullScreen(QWidget):
    """One picture, or a grid of them, without any frame. `set_images` shows newer ones while it is open."""

    def __init__(self, images: Pictures, *, smooth: bool = True, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title or self.tr("Full screen"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view = ImageView(margin=0, well=False)
        self._grid = ImageGrid(gap=6, max_tile=4096, selectable=False)
        self._view.set_smooth(smooth)
        self._grid.set_smooth(smooth)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._view)
        column.addWidget(self._grid)
        self.set_images(images)

    @Slot(object)
    def set_images(self, images: Pictures) -> None:
        """uint8 (N, H, W, 3); a single one fills the screen."""
        self._images = images
        one = len(images) == 1
        self._view.setVisible(one)
        self._grid.setVisible(not one)
        if one:
            self._view.set_image(images[0])
        else:
            self._grid.set_images(images)

    def images(self) -> Pictures:
        return self._images

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Q):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))
        painter.end()

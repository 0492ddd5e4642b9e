"""One image of the data over a window of its own."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gan_studio.ui.widgets.image_view import ImageView

SIDE = 720


def show_enlarged(parent: QWidget, name: str, image: npt.NDArray[np.uint8]) -> QDialog:
    """Shows uint8 (H, W, 3 or 4) until it is closed."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(SIDE, SIDE)
    view = ImageView(name=name, parent=dialog)
    view.set_image(np.ascontiguousarray(image[..., :3]))
    column = QVBoxLayout(dialog)
    column.addWidget(view)
    dialog.open()
    return dialog

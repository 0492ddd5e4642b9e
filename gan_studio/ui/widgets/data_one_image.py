"""The image that is chosen in the grid: its place among the others, what training makes of it, and it alone, large."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gan_studio.session import Session
from gan_studio.ui.widgets.data_enlarge import show_enlarged
from gan_studio.ui.widgets.data_grid_card import GridCard
from gan_studio.ui.widgets.data_prepare_card import PrepareCard


class OneImage(QObject):
    """Shows the chosen image in the prepare card, decoded by the session. Nothing is decoded before `begin`."""

    def __init__(self, session: Session, grid: GridCard, prepare: PrepareCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._grid, self._prepare, self._window = session, grid, prepare, parent
        self._may_ask = False
        self._wanted = -1  # index of the file that was asked for last
        self._original: npt.NDArray[np.uint8] | None = None
        grid.image_chosen.connect(self.show)
        grid.enlarge_requested.connect(self.enlarge)
        prepare.step_requested.connect(grid.step)
        session.original_loaded.connect(self._on_original)

    def begin(self) -> None:
        """The scan has ended: its files can be decoded."""
        self._may_ask = True
        self.show()

    def forget(self) -> None:
        """Other data are coming."""
        self._may_ask = False
        self._wanted = -1
        self._prepare.show_images(None, None)
        self._prepare.set_position(0, 0)

    @Slot()
    def show(self) -> None:
        """Asks for the chosen image, as the recipe would prepare it now."""
        file = self._grid.current_file()
        if file is None:
            return
        self._prepare.set_position(*self._grid.position())
        if self._may_ask:
            self._wanted = file.index
            self._session.original_requested(file.index)

    @Slot(int, object, object)
    def _on_original(self, index: int, original: npt.NDArray[np.uint8], cropped: npt.NDArray[np.uint8]) -> None:
        file = self._grid.current_file()
        if index == self._wanted and file is not None:
            self._original = original
            self._prepare.show_images(original, cropped, f"{file.width} × {file.height}" if file.width else "")

    @Slot()
    def enlarge(self) -> None:
        file = self._grid.current_file()
        if self._original is not None and file is not None:
            show_enlarged(self._window, file.name, self._original)

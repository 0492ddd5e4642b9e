"""Saving and copying what the Explore page shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gan_studio.session import Session
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.save_picture import ask_where_to_save
from gan_studio.ui.widgets.explore_picture import PictureCard
from gan_studio.ui.widgets.explore_side import Saved
from gan_studio.ui.widgets.images import as_qimage

Picture = npt.NDArray[np.uint8]
ENLARGED = 512  # px at least of an enlarged picture, a whole multiple of what is drawn


class PictureSaver(QObject):
    """Saves what is shown as a PNG, with the latent that it was drawn from; the file is written by a job."""

    saved = Signal(object)  # Saved
    still_wanted = Signal()  # what is shown is to stay until it is saved: a film that plays is to stop

    def __init__(self, session: Session, model: LatentModel, picture: PictureCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._model = model
        self._picture = picture
        self._saving: dict[Path, Saved] = {}
        session.images_saved.connect(self._take_saved)
        session.failed.connect(self._forget)
        picture.copy_requested.connect(self.copy)
        picture.save_requested.connect(self.ask)

    @Slot()
    def copy(self) -> None:
        """The shown picture to the clipboard, the wall as a sheet."""
        pictures = self._picture.pictures
        if pictures is not None:
            QGuiApplication.clipboard().setImage(as_qimage(_sheet(pictures)).copy())

    def ask_for_shown(self) -> None:
        self.ask("wall" if self._picture.is_wall else "image")

    @Slot(str)
    def ask(self, what: str) -> None:
        """Opens the file dialog; `what` is image, enlarged or wall. It does not wait for an answer."""
        if self._picture.pictures is None:
            return
        self.still_wanted.emit()
        run = self._session.run
        name = run.name if run is not None else self.tr("untrained")
        ending = {"image": "", "enlarged": "-large", "wall": "-wall"}[what]
        ask_where_to_save(self._window, f"{name}-seed{self._model.seed}{ending}", lambda path: self.save_to(path, what))

    def save_to(self, path: Path, what: str = "image", side: int | None = None) -> None:
        """Saves what is shown, each picture with `side` px where that is given; `saved` tells when it is written."""
        shown, held = self._picture.pictures, self._picture.seen()
        if shown is None or held is None:
            return
        if what == "wall" and not self._picture.is_wall:
            self.still_wanted.emit()  # a film shows one picture, and would take the place of the wall
            self._picture.many.button("wall").click()  # the wall is drawn first; the person sees what will be saved
            self._picture.shown.connect(lambda _: self.save_to(path, "wall", side), Qt.ConnectionType.SingleShotConnection)
            return
        pictures = shown if what == "wall" else shown[:1]
        if what == "enlarged":
            side = max(1, -(-ENLARGED // pictures.shape[1])) * pictures.shape[1]
        self._saving[path] = Saved(shown[0].copy(), held, path)
        self._session.save_images(pictures, path, {"seed": str(held.seed), "psi": f"{held.psi:g}",
                                                   "z": " ".join(f"{value:.6g}" for value in held.z)}, held, side,
                                  "smooth" if self._picture.is_smooth else "pixels")

    @Slot(object)
    def _take_saved(self, path: Path) -> None:
        saved = self._saving.pop(Path(path), None)
        if saved is not None:
            self.saved.emit(saved)

    @Slot(object)
    def _forget(self, error: object) -> None:
        self._saving.clear()


def _sheet(pictures: Picture) -> Picture:
    from gan_studio.core.sheets import make_sheet

    return pictures[0] if len(pictures) == 1 else make_sheet(pictures)

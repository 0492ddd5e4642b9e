"""The way to the preview of the augmentation, which it keeps true to the run or the recipe that is shown."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gan_studio.core.augment import policy
from gan_studio.core.config import Recipe
from gan_studio.core.events import GridReady, ImagesNHWC, Progress
from gan_studio.session import Session
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.train_augment import AugmentationPreview


class WhatDSees(GhostButton):
    """Stands under the recipe's augmentation; only where there are a D and images."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "eye-outline", parent=parent)
        self.setText(self.tr("What D sees"))
        self.setToolTip(self.tr("Real images with the changes that D learns from"))
        self._session = session
        self._reals: ImagesNHWC | None = None  # of the run that is shown
        self._chance: float | None = None  # of the run in training, as it last told
        self.preview: AugmentationPreview | None = None
        self.clicked.connect(self.open_preview)
        session.grid_added.connect(self._take_grid)
        session.progressed.connect(self._take_progress)
        session.run_opened.connect(self._other_run)
        session.run_closed.connect(self._other_run)

    @Slot()
    def open_preview(self) -> None:
        if self.preview is None:
            self.preview = AugmentationPreview(self._session, self.window())
            self.preview.set_pictures(self._reals)
        self.refresh()
        self.preview.open_preview()

    @Slot(object)
    def _take_grid(self, grid: GridReady) -> None:
        if grid.kind == "reals":
            self._reals = grid.images
            if self.preview is not None:
                self.preview.set_pictures(grid.images)

    @Slot(object)
    def _take_progress(self, progress: Progress) -> None:
        chance = progress.scalars.get("augment_p")
        if chance is not None and chance != self._chance:
            self._chance = chance
            self.refresh()

    @Slot()
    def _other_run(self) -> None:
        self._reals = self._chance = None
        if self.preview is not None:
            self.preview.set_pictures(None)

    @Slot()
    def refresh(self) -> None:
        """Shows what holds for the run or the recipe that is shown; the card that it stands on calls it."""
        run, info = self._session.run, self._session.data_info
        recipe = run.recipe if run is not None else self._session.recipe
        kind = run.data_kind if run is not None else info.kind if info is not None else "images"
        self.setVisible(recipe.method == "gan" and kind == "images")
        self.setEnabled(run is not None or info is not None)
        if self.preview is not None:
            decided = _decided(recipe, run.data_count if run is not None else info.count if info is not None else 0)
            adaptive = decided.augment == "ada" and self._chance is not None
            chance = self._chance if self._chance is not None else decided.augment_p
            self.preview.follow(chance, adaptive=adaptive, off=decided.augment == "none")


def _decided(recipe: Recipe, count: int) -> Recipe:
    """With automatic augmentation as it will be for so many images."""
    return recipe.but(**policy.automatic(count, "images")) if recipe.augment == "auto" else recipe

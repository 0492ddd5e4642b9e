"""Two things that can be held, side by side."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.words import percent

LEAST, START = 240, (880, 560)  # px of a picture; of the window


@dataclass(frozen=True)
class Side:
    """`picture` is None while it is not drawn yet."""

    name: str
    held: Held
    picture: npt.NDArray[np.uint8] | None


class CompareDialog(QDialog):
    """Open it with `open()`. Escape closes it."""

    def __init__(self, left: Side, right: Side, *, smooth: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*START)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self.views: list[ImageView] = []
        for column, side in enumerate((left, right)):
            view = ImageView(margin=0, name=side.name)
            view.setMinimumSize(LEAST, LEAST)
            view.set_smooth(smooth)
            view.set_image(side.picture)
            self.views.append(view)
            grid.addWidget(view, 0, column)
            grid.addWidget(ElidedLabel(side.name, "h2"), 1, column)
            facts = self.tr("seed {0} · ψ {1}").format(side.held.seed, f"{side.held.psi:.2f}")
            grid.addWidget(Label(facts, digits="mono", tone="t2"), 2, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(0, 1)
        self.apart = Label(self._apart(left.held, right.held), tone="t2", wrap=True)
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.apart, 1)
        foot.addWidget(close)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(20, 20, 20, 16)
        column_box.setSpacing(16)
        column_box.addLayout(grid, 1)
        column_box.addLayout(foot)

    def _apart(self, left: Held, right: Held) -> str:
        """How far z is from z, beside what two random ones are: a distance of sqrt(2 L) on average."""
        difference = np.abs(left.z - right.z)
        share = float(np.linalg.norm(difference)) / math.sqrt(2 * len(difference))
        words = self.tr("Their latents are as far apart as {0} of two random ones.").format(percent(share))
        if share > 0:
            most = int(difference.argmax())
            words += " " + self.tr("Most different: z {0}, by {1}.").format(
                f"{most + 1:0{max(2, len(str(len(difference))))}d}", f"{difference[most]:.2f}")
        return words

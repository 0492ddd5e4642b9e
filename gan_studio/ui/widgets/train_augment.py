"""What D sees: real pictures under the recipe's augmentation, with the chance of each change on a slider."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.session import Session
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.image_grid import ImageGrid
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.value_slider import ValueSlider

PICTURES = 16
Pictures = npt.NDArray[np.uint8]


class AugmentationPreview(QDialog):
    """Not modal: training goes on behind it. `set_pictures` gives the real pictures of a run; without, the session takes
    some of the scanned data. The slider follows `follow(p)` until a person moves it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._given: Pictures | None = None
        self._seed = 0
        self._asking = False
        self._again = False
        self._own = False  # a person has moved the slider
        self._p = 1.0  # of the run or the recipe
        self.setWindowTitle(self.tr("What D sees"))
        self.resize(560, 660)
        self._words = Label("", "small", "t2", wrap=True)
        self._words.setText(self.tr(
            "D never sees an image as it is: real and generated ones are changed at random in the same ways, so that D cannot "
            "learn a small set by heart. G is not asked to draw the changes."))
        self.grid = ImageGrid(placeholder=PICTURES, selectable=False, max_tile=256, back_token="bg", name=self.tr("What D sees"))
        self.slider = ValueSlider(0.0, 1.0, 1.0, step=0.05, fill_token="d", name=self.tr("Chance p of each change"))
        self.slider.setToolTip(self.tr("How often each change happens: 0 never, 1 always. Only this preview changes"))
        self.slider.value_changed.connect(self._moved)
        self.value = Label("", digits="value")
        self.value.setMinimumWidth(40)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.back = IconButton("restore", self.tr("Back to the chance that training uses"))
        self.back.clicked.connect(self._go_back)
        self.dice = SecondaryButton(self.tr("Other changes"), "shuffle-variant")
        self.dice.setToolTip(self.tr("The same pictures, changed in other ways"))
        self.dice.clicked.connect(self._other)
        self._note = Label("", "small", "t3", wrap=True)
        self._arrange()
        session.augmented.connect(self._take)
        session.failed.connect(self._lost)
        session.crashed.connect(self._lost)
        for signal in (session.recipe_changed, session.run_opened, session.run_changed, session.scan_finished):
            signal.connect(self._ask)
        self._show_value()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Chance p of each change"), "body", "t2"))
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        row.addWidget(self.back)
        row.addWidget(self.dice)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.grid, 1)
        column.addLayout(row)
        column.addWidget(self._note)

    def set_pictures(self, pictures: Pictures | None) -> None:
        """The real pictures of a run, uint8 (N, H, W, 3)."""
        self._given = pictures
        self._ask()

    def follow(self, p: float, *, adaptive: bool = False, off: bool = False) -> None:
        """The chance that training uses (now, if it is adaptive)."""
        self._note.setText(
            self.tr("Augmentation is off in this recipe: this is what it would do.") if off
            else self.tr("ADA finds p while training: it stands at {0} now.").format(f"{p:.2f}") if adaptive
            else self.tr("Training uses p = {0}.").format(f"{p:.2f}"))
        if p == self._p:
            return
        self._p = p
        if not self._own:
            self.slider.set_value(p)
            self._show_value()
            self._ask()
        self.back.setEnabled(self._own)

    def open_preview(self) -> None:
        """Shows it, and asks for pictures."""
        if self.isVisible():
            self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the slider would wear the focus ring
        self._ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._own = False
        self.slider.set_value(self._p)
        self._show_value()
        super().closeEvent(event)

    @Slot(float)
    def _moved(self, value: float) -> None:
        self._own = True
        self._show_value()
        self._ask()

    @Slot()
    def _go_back(self) -> None:
        self._own = False
        self.slider.set_value(self._p)
        self._show_value()
        self._ask()

    @Slot()
    def _other(self) -> None:
        self._seed += 1
        self._ask()

    def _show_value(self) -> None:
        self.value.setText(f"{self.slider.value():.2f}")
        self.back.setEnabled(self._own)

    @Slot()
    def _ask(self) -> None:
        """One wish at a time: what a quick hand asked meanwhile is asked once, when the answer is there."""
        if not self.isVisible():
            return
        self._again = self._asking
        if not self._asking and (self._given is not None or self._session.report is not None):
            self._asking = True
            self._session.show_augmented(self.slider.value(), self._seed, self._given)

    @Slot(object)
    def _take(self, made: tuple[Pictures, Pictures]) -> None:
        self._asking = False
        self.grid.set_images(made[1])
        if self._again:
            self._ask()

    @Slot(object)
    def _lost(self, error: object) -> None:
        self._asking = False

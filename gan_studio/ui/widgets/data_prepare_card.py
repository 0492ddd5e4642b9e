"""How each image becomes a square: crop, training size, background, mirroring, with the effect on a chosen image."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.config import SIZES, Recipe, setting, setting_extra
from gan_studio.ui import words
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_preview import BeforeAfter
from gan_studio.ui.widgets.fields import ColourButton
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch


class PrepareCard(Card):
    """`setting_changed(name, value)` is a wish: the card shows the recipe it is given with `set_recipe`."""

    setting_changed = Signal(str, object)
    step_requested = Signal(int)  # -1 the image before, +1 the next

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Prepare"))
        self._recipe = Recipe()
        self._before = IconButton("chevron-left", self.tr("The image before"))
        self._next = IconButton("chevron-right", self.tr("The next image"))
        self._position = Label("", tone="t2", digits="mono")
        self._before.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_on)
        for tool in (self._before, self._position, self._next):
            self.add_tool(tool)
        self._preview = BeforeAfter(self)
        self.body.addWidget(self._preview)
        labels = setting_extra("crop")["labels"]
        self._crop = self._segments("crop", [(key, words.known(label)) for key, label in labels.items()])
        self._size = self._segments("size", [(str(size), str(size)) for size in SIZES])
        self._crop.changed.connect(self._crop_changed)
        self._size.changed.connect(self._size_changed)
        self._colour = ColourButton(self._recipe.background, name=self.tr("Background colour"))
        self._colour.setFixedWidth(104)
        self._colour.setToolTip(words.known(setting("background").description))
        self._colour.colour_changed.connect(self._colour_changed)
        self._row(self.tr("Background"), self.tr("Behind transparent parts, and the border when padding"), self._colour)
        self._mirror = ToggleSwitch(self.tr("Mirror at random"), tooltip=words.known(setting("mirror").description))
        self._mirror.toggled.connect(self._mirror_toggled)
        self._row(self.tr("Mirror at random"), self.tr("Doubles the variety; leave it off for text or logos"), self._mirror)
        self.set_recipe(self._recipe)
        self.set_position(0, 0)

    def _segments(self, name: str, options: list[tuple[str, str]]) -> SegmentedControl:
        title = words.known(setting(name).title)
        self.body.addWidget(Label(title, "small", "t2"))
        control = SegmentedControl(options, name=title)
        control.setToolTip(words.known(setting(name).description))
        self.body.addWidget(control)
        return control

    def _row(self, title: str, text: str, control: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(title, "action"))
        column.addWidget(Label(text, "small", "t3", wrap=True))
        row.addLayout(column, 1)
        row.addSpacing(8)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    # what it shows ---------------------------------------------------------

    def set_recipe(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._crop.set_current(recipe.crop)
        self._size.set_current(str(recipe.size))
        self._mirror.blockSignals(True)
        self._mirror.setChecked(recipe.mirror)
        self._mirror.blockSignals(False)
        self._colour.set_value(recipe.background)
        self._preview.set_recipe(recipe)

    def set_position(self, number: int, total: int) -> None:
        self._position.setText(f"{words.count(number)} / {words.count(total)}" if total else "")
        self._before.setEnabled(number > 1)
        self._next.setEnabled(number < total)

    def show_images(self, original: npt.NDArray[np.uint8] | None, cropped: npt.NDArray[np.uint8] | None,
                    size_in_file: str = "") -> None:
        self._preview.show_images(original, cropped, size_in_file)

    def captions(self) -> tuple[str, str]:
        return self._preview.captions()

    def set_locked(self, locked: bool) -> None:
        """While a run trains its recipe stands."""
        for control in (self._crop, self._size, self._colour, self._mirror):
            control.setEnabled(not locked)

    # what is asked of it ---------------------------------------------------

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)

    def _crop_changed(self, key: str) -> None:
        self.setting_changed.emit("crop", key)

    def _size_changed(self, key: str) -> None:
        self.setting_changed.emit("size", int(key))

    def _mirror_toggled(self, on: bool) -> None:
        self.setting_changed.emit("mirror", on)

    def _colour_changed(self, value: str) -> None:
        self.setting_changed.emit("background", value)

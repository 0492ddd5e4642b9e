"""Below the picture: what changes all of it at once. The seed, Shuffle, Reset and Variety."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.core.latent.held import LARGEST_SEED
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.folding_button import FoldingButton
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.typed_edit import TypedEdit, mark_wrong
from gan_studio.ui.widgets.value_slider import ValueSlider

LARGEST_PSI = 1.5
NARROW = 680  # px below which a button loses its words


class SeedBar(QWidget):
    def __init__(self, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.seed = SeedField()
        self.seed.taken.connect(model.go_to_seed)
        self.trouble = ElidedLabel("", tone="pt")
        self.trouble.hide()
        self.seed.refused.connect(self._show_trouble)
        self.shuffle = SecondaryButton(self.tr("Shuffle"), "shuffle-variant")
        self.shuffle.setToolTip(self.tr("A new random seed (R). Locked sliders keep their value"))
        self.shuffle.clicked.connect(model.shuffle)
        self.reset = FoldingButton(self.tr("Reset all"), "restore")
        self.reset.setToolTip(self.tr("Every slider back to where the seed put it"))
        self.reset.clicked.connect(model.reset_all)
        self.variety = ValueSlider(0.0, LARGEST_PSI, 1.0, step=0.01, fill_token="g", name=self.tr("Variety"))
        self.variety.setMinimumWidth(96)
        self.variety.setToolTip(self.tr("Truncation ψ: less is more typical, more is more daring. 1 is what it was trained with"))
        self.variety.value_changed.connect(model.set_psi)
        self.variety.gesture_started.connect(model.begin_gesture)
        self.variety.gesture_finished.connect(model.end_gesture)
        self._psi = _Psi(self.variety)
        self.variety.refused.connect(self._psi.show_trouble)
        self.mean = IconButton("set-center", self.tr("The mean image"))
        self.mean.clicked.connect(model.go_to_mean)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(8)
        for part in (Label(self.tr("Seed"), tone="t2"), self.seed, self.shuffle, self.reset):
            row.addWidget(part)
        self._variety = QWidget()
        inner = QHBoxLayout(self._variety)
        inner.setContentsMargins(8, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(Label(self.tr("Variety"), tone="t2"))
        inner.addWidget(self.variety, 1)
        inner.addWidget(self._psi)
        row.addWidget(self.trouble, 1)
        row.addWidget(self._variety, 1)
        row.addWidget(self.mean)
        model.styles_changed.connect(self._tell_mean)
        self._tell_mean()
        self.show_state()

    def show_state(self) -> None:
        model = self._model
        self.seed.show_seed(model.seed)
        self.variety.set_value(model.psi)
        self._psi.show_value(model.psi)
        self.reset.setEnabled(model.is_changed or model.psi != 1.0)

    @Slot()
    def _tell_mean(self) -> None:
        self.mean.set_tooltip(
            self.tr("The mean image: the mean of w, which is Variety 0. Directions still move it") if self._model.styles else
            self.tr("The mean image: every slider at 0"))

    @Slot(str)
    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self._variety.setVisible(not words)  # there is no room for both
        self.trouble.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reset.set_folded(event.size().width() < NARROW)


class SeedField(TypedEdit):
    """A seed that is typed. What is none is refused with words at Return and stays to be put right; going elsewhere drops it."""

    taken = Signal(int)
    refused = Signal(str)  # why; empty when that is over

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = 0
        self.setProperty("digits", True)
        self.setFixedWidth(104)
        self.setAccessibleName(self.tr("Seed"))
        self.setToolTip(self.tr("The same seed gives the same latent everywhere, also to gan-studio generate"))
        self.returnPressed.connect(self._take)
        self.textEdited.connect(self._forgive)
        self.cancelled.connect(self._show)
        self.left.connect(self._leave)

    def show_seed(self, seed: int) -> None:
        """Shows another seed without a signal; what is being typed stays."""
        self._seed = seed
        if not self.hasFocus() or not self.isModified():
            self._show()

    @Slot()
    def _show(self) -> None:
        self._forgive()
        self.setText(str(self._seed))  # which is not modified any more

    @Slot()
    def _take(self) -> None:
        if not self.isModified():
            return
        seed = self._typed()
        if self.text().strip() and seed is None:
            self._mark(self.tr("A whole number from 0 to {0}").format(LARGEST_SEED))
        else:
            self._take_if_good()

    def _take_if_good(self) -> None:
        seed, before = self._typed(), self._seed
        self._seed = before if seed is None else seed
        self._show()
        if self._seed != before:
            self.taken.emit(self._seed)

    def _typed(self) -> int | None:
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= LARGEST_SEED else None

    @Slot()
    def _forgive(self) -> None:
        if self.property("wrong"):
            self._mark("")

    def _mark(self, words: str) -> None:
        mark_wrong(self, bool(words))
        self.setAccessibleDescription(words)
        self.refused.emit(words)

    @Slot()
    def _leave(self) -> None:
        if self.isModified():
            self._take_if_good()


class _Psi(Label):
    """The number beside the slider; a click lets it be typed."""

    def __init__(self, slider: ValueSlider) -> None:
        super().__init__("ψ 1.00", digits="mono", tone="t2")
        self._slider = slider
        self._value = "ψ 1.00"
        self.setMinimumWidth(48)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(self.tr("Click to type a value"))

    def show_value(self, psi: float) -> None:
        self._value = f"ψ {psi:.2f}"
        self.setText(self._value)

    def show_trouble(self, words: str) -> None:
        """Why a typed value was not taken, or nothing."""
        self.setText(words or self._value)
        self.set_tone("pt" if words else "t2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._slider.setFocus(Qt.FocusReason.MouseFocusReason)
        self._slider.edit_value(self._slider.value_text())

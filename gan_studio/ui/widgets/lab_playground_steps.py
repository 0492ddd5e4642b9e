"""The row beneath the plane: back, D alone, G alone, an iteration; and how fast it runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.slider_paint import PaintedSlider

SPEEDS: tuple[float | None, ...] = (1, 2, 5, 10, 20, 50, 100, 200, 500, None)
"""Iterations a second; None is as fast as it goes."""


class StepRow(QWidget):
    """`stepped("back" | "d" | "g" | "both")` and `speed_changed(float | None)` when a person wants it."""

    stepped = Signal(str)
    speed_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = SecondaryButton(self.tr("Step back"), "undo", tooltip=self.tr("As it was before the last step (Left)"))
        self.d = QPushButton(self.tr("Step D"))
        self.d.setProperty("kind", "outline-d")
        self.d.setToolTip(self.tr("D learns once, G is held fixed (D)"))
        self.g = QPushButton(self.tr("Step G"))
        self.g.setProperty("kind", "outline-g")
        self.g.setToolTip(self.tr("G learns once, D is held fixed (G)"))
        self.both = SecondaryButton(
            self.tr("Step"), "skip-next", tooltip=self.tr("One iteration: k steps of D, one of G (Right)"))
        self.slider = SpeedSlider(self.tr("Speed"))
        self.slider.setToolTip(self.tr("Speed (− and +)"))
        self.slider.value_changed.connect(self._speed_moved)
        self.speed = Label("", digits="mono", tone="t2")
        self.speed.setFixedWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for which, button in (("back", self.back), ("d", self.d), ("g", self.g), ("both", self.both)):
            button.setProperty("step", which)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space and the arrows to the page
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.slider)
        row.addWidget(self.speed)
        self._show_speed()

    def rate(self) -> float | None:
        """Iterations a second that are wanted; None is all that there can be."""
        return SPEEDS[round(self.slider.value())]

    def nudge(self, by: int) -> None:
        """Faster or slower by a notch, as by the keys."""
        place = min(max(round(self.slider.value()) + by, 0), len(SPEEDS) - 1)
        if place != round(self.slider.value()):
            self.slider.set_value(place)
            self._speed_moved()

    def _clicked(self) -> None:
        self.stepped.emit(str(self.sender().property("step")))

    def _speed_moved(self) -> None:
        self._show_speed()
        self.speed_changed.emit(self.rate())

    def _show_speed(self) -> None:
        self.speed.setText(self.slider.value_text())


class SpeedSlider(PaintedSlider):
    """Notches of `SPEEDS`."""

    def __init__(self, name: str) -> None:
        super().__init__(0, len(SPEEDS) - 1, reset=len(SPEEDS) - 1, step=1, page=3, decimals=0, name=name)
        self.setMinimumWidth(64)
        self.setMaximumWidth(120)

    def value_text(self) -> str:
        rate = SPEEDS[round(self.value())]
        return self.tr("full") if rate is None else self.tr("{0} it/s").format(f"{rate:g}")

    def edit_value(self, text: str, *, select: bool = True) -> None:
        """A notch is not typed."""

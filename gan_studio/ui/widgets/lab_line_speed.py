"""How fast the algorithm runs by itself, line by line."""

from __future__ import annotations

from PySide6.QtCore import QSize

from gan_studio.ui.widgets.value_slider import ValueSlider

RATES: tuple[float | None, ...] = (0.5, 1, 2, 4, 10, 30, 100, None)  # lines a second
START_RATE = 3  # of RATES


class SpeedSlider(ValueSlider):
    """A few speeds; the last is as fast as it goes."""

    def __init__(self) -> None:
        super().__init__(0, len(RATES) - 1, START_RATE, step=1, decimals=0)
        self.setMinimumWidth(64)
        self.value_changed.connect(self._settle)

    def rate(self) -> float | None:
        """Lines a second; None is full speed."""
        return RATES[round(self.value())]

    def nudge(self, by: int) -> None:
        """The next speed."""
        self._gesture(self.value() + by)

    def value_text(self) -> str:
        rate = self.rate()
        if rate is None:
            return self.tr("full speed")
        return self.tr("{0} lines/s").format(f"{rate:g}")

    def edit_value(self, text: str, *, select: bool = True) -> None:
        """No number is typed here: the speeds are a few."""

    def _settle(self) -> None:
        self.set_value(round(self.value()))

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

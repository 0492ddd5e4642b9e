"""A slider of a plain quantity: tile size, variety, speed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gan_studio.ui.widgets.slider_paint import PaintedSlider


class ValueSlider(PaintedSlider):
    """A unipolar slider, neutral unless `fill_token` says that it acts on something ("g" for the variety).

    See `FloatSlider` for keys and signals. `step` defaults to a hundredth of the range, `reset` to the start value.
    """

    def __init__(
        self, minimum: float, maximum: float, value: float, *, reset: float | None = None, step: float = 0.0,
        decimals: int = 2, unit: str = "", fill_token: str = "t1", name: str = "", parent: QWidget | None = None,
    ) -> None:
        step = step or (maximum - minimum) / 100
        self._unit = unit
        super().__init__(
            minimum, maximum, reset=value if reset is None else reset, step=step, page=step * 10, decimals=decimals,
            name=name, parent=parent,
        )
        self.fill_token = fill_token
        self.set_value(value)

    def value_text(self) -> str:
        return f"{super().value_text()} {self._unit}".strip()

"""One latent dimension: from -3 to +3 around a centre tick, orange because it acts on G."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.slider_paint import PaintedSlider

LIMIT = 3.0


class LatentSlider(PaintedSlider):
    """A bipolar slider of one latent value, -3 to +3, filled from the middle. See `FloatSlider` for keys and signals."""

    def __init__(self, name: str = "", value: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(-LIMIT, LIMIT, reset=0.0, step=0.05, page=0.5, name=name, parent=parent)
        self.origin = 0.0
        self.fill_token = "g"
        self.set_value(value)

    def value_text(self) -> str:
        return signed(self.value())

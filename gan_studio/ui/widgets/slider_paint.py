"""The looks of the sliders: a thin track, a fill from where the value starts, a round knob in a ring of the card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.float_slider import KNOB, MARGIN, RING, TRACK, FloatSlider


class PaintedSlider(FloatSlider):
    """`origin` is where the fill starts (None: the left end), `fill_token` its colour, `back_token` what lies behind."""

    origin: float | None = None
    fill_token = "t1"
    back_token = "card"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        middle = self.height() / 2
        top = middle - TRACK / 2
        painter.setBrush(colour("ctl_h"))
        painter.drawRoundedRect(QRectF(MARGIN, top, self.width() - 2 * MARGIN, TRACK), 2, 2)
        knob_x = self.x_of(self.value())
        start = self.x_of(self.origin) if self.origin is not None else float(MARGIN)
        painter.setBrush(colour(self.fill_token))
        if self.origin is None:
            painter.drawRoundedRect(QRectF(start, top, knob_x - start, TRACK), 2, 2)
        else:
            painter.drawRect(QRectF(min(start, knob_x), top, abs(knob_x - start), TRACK))
            painter.setBrush(colour("line2"))
            painter.drawRect(QRectF(round(start) - 0.5, middle - 4, 1, 8))
        painter.setOpacity(1.0)
        painter.setBrush(colour(self.back_token))
        painter.drawEllipse(QPointF(knob_x, middle), KNOB / 2 + RING, KNOB / 2 + RING)
        token = "t1" if self.isEnabled() else "t3"
        painter.setBrush(colour(token))
        radius = KNOB / 2 + (1 if self.is_dragging() else 0.5 if self.underMouse() and self.isEnabled() else 0)
        painter.drawEllipse(QPointF(knob_x, middle), radius, radius)
        painter.end()

"""The plane of the 2-D playground: what D believes, where G puts its points, the real ones, and a brush to draw them."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.playground_facts import EXTENT, PlaygroundShown
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.theme import colour, is_theme_change
from gan_studio.ui.widgets import lab_playground_paint as paint
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.float_slider import MINUS
from gan_studio.ui.widgets.lab_playground_brush import Brush

LAYERS = ("show_map", "show_manifold", "show_real", "show_generated", "show_arrows", "show_trails")
_GRIP = 8  # px around a point at which it is taken
_EDGE = 12  # px between the chips and the edge of the canvas
_CHIP = 28
_STEP = 0.05  # of the place that the keys move
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class PlaygroundCanvas(QWidget):
    """Shows a `PlaygroundShown`, the layers of it that are on, and what D says under the pointer.

    While `brush` is on, dragging draws points of a person's own: left adds, right or Shift takes away. With the keyboard:
    Shift and an arrow moves the place that is read, Return draws there, Delete takes away. Where what is learned is a drawing,
    its points are the real ones that are shown, and without the brush each can be dragged. `drawn` comes after each stroke
    and each drag.
    """

    drawn = Signal()
    reach_changed = Signal(float, float)  # how much of the plane there is room for, along x and y

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brush = Brush()
        self._shown: PlaygroundShown | None = None
        self._layers = frozenset(LAYERS)
        self._drawing = False
        self._own = False  # what is learned is the drawing
        self._dragged: int | None = None  # this point of it
        self._stroke = False
        self._pointer: QPointF | None = None
        self._place: tuple[float, float] | None = None  # that is read, in the plane
        self._scene: QPixmap | None = None
        self._map: QImage | None = None
        self._layers_made: dict[str, tuple[Hashable, QPixmap]] = {}  # by name, with what each was made of
        self._fixed: dict[str, tuple[object, QPixmap]] = {}  # layers that seldom change, each with what it was made of
        self.clear = SecondaryButton(self.tr("Clear"), "eraser", tooltip=self.tr("Clear the drawing"), parent=self)
        self.clear.set_compact()
        self.clear.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the card beneath is painted with each picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the card beneath is painted with each picture
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The plane: what D believes, real and generated points"))
        self.setAccessibleDescription(self.tr("Shift and an arrow key moves the place that is read."))

    # what it shows

    def show_state(self, shown: PlaygroundShown) -> None:
        """Another state of the experiment."""
        self._shown, self._map = shown, None
        self._renew()

    def shown(self) -> PlaygroundShown | None:
        return self._shown

    def set_layers(self, layers: frozenset[str]) -> None:
        """Which of `LAYERS` are painted."""
        if layers != self._layers:
            self._layers = layers
            self._renew()

    def set_drawing(self, drawing: bool) -> None:
        """Whether the pointer draws."""
        if drawing != self._drawing:
            self._drawing, self._stroke = drawing, False
            self.clear.setVisible(drawing)
            self._place_clear()
            self.setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)
            self._renew()

    def set_own(self, own: bool) -> None:
        """Whether what is learned is the drawing."""
        if own != self._own:
            self._own = own
            self._renew()

    def refresh(self) -> None:
        """The drawing is another one now."""
        self._renew()

    def is_drawing(self) -> bool:
        return self._drawing

    def readout(self) -> str:
        """What stands at the bottom right: the place under the pointer and D there; empty where there is none."""
        if self._place is None or self._shown is None:
            return ""
        x, y = self._place
        place = f"x ({_number(x)}, {_number(y)})"
        if not self._shown.d_map.size:
            return place
        return f"{place}  D {_number(self._d_at(x, y), _decimals(self._shown.d_map_range, 2))}"

    def window_of_plane(self) -> paint.Window:
        """Where the plane lies on the canvas: along the shorter side from -EXTENT to EXTENT, along the other one beyond that."""
        least = max(1, min(self.width(), self.height()))
        return paint.Window.fit(QRectF(self.rect()), EXTENT * self.width() / least, EXTENT * self.height() / least)

    def _d_at(self, x: float, y: float) -> float:
        assert self._shown is not None
        return paint.value_at(self._shown.d_map, *self._shown.reach, x, y)

    # painting

    def sizeHint(self) -> QSize:
        return QSize(632, 460)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def _renew(self) -> None:
        self._scene = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None
        self._place_clear()
        window = self.window_of_plane()
        self.reach_changed.emit(window.reach_x, window.reach_y)

    def _place_clear(self) -> None:
        self.clear.adjustSize()
        self.clear.move(self.width() - _EDGE - self.clear.width(), _EDGE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event) or event.type() == QEvent.Type.LanguageChange:
            self._map = None
            self._fixed.clear()
            self._place_clear()
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            self._scene = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._scene)
        self._paint_readout(painter)
        if self._drawing and self._pointer is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = self.brush.radius * self.window_of_plane().scale
            painter.setPen(QPen(colour("t1", 0.7), 1))
            painter.drawEllipse(self._pointer, radius, radius)
        painter.end()

    def _painted(self) -> QPixmap:
        """All that does not follow the pointer."""
        scene = self._layer("ground", None, self._paint_ground).copy()
        scene.setDevicePixelRatio(self.devicePixelRatioF())
        painter = QPainter(scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None:
            self._paint_state(painter, self._shown)
        else:
            painter.setPen(colour("t2"))
            painter.setFont(font("body"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Making G and D…"))
        if self._drawing:
            self._paint_hint(painter)
        painter.end()
        return scene

    def _layer(self, name: str, made_of: Hashable, paint_it: Callable[[QPainter], None]) -> QPixmap:
        """A layer of the size of the canvas; it is painted only when that, or what it is made of, is another."""
        ratio = self.devicePixelRatioF()
        made_of = self.width(), self.height(), ratio, made_of
        if name not in self._layers_made or self._layers_made[name][0] != made_of:
            layer = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            layer.setDevicePixelRatio(ratio)
            layer.fill(Qt.GlobalColor.transparent)
            painter = QPainter(layer)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_it(painter)
            painter.end()
            self._layers_made[name] = made_of, layer
        return self._layers_made[name][1]

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), colour("card"))
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.fillPath(outline, colour("well"))

    def _paint_state(self, painter: QPainter, shown: PlaygroundShown) -> None:
        window, layers = self.window_of_plane(), self._layers
        if "show_map" in layers and shown.d_map.size:
            if self._map is None:
                self._map = paint.heat_image(shown.d_map, shown.d_map_range)
            paint.paint_map(painter, window, self._map, shown.reach)
        if "show_manifold" in layers and shown.manifold.size:
            paint.paint_surface(painter, window, shown.manifold, shown.manifold_density)
        if self._drawing or (self._own and "show_real" in layers):
            paint.paint_drawing(painter, window, self.brush.points)
        elif "show_real" in layers:
            painter.drawPixmap(0, 0, self._layer(
                "real", shown.real.tobytes(), lambda brush: paint.paint_points(brush, window, shown.real, "r")))
        if "show_trails" in layers and shown.trails is not None:
            paint.paint_trails(painter, window, shown.trails)
        if "show_generated" in layers:
            paint.paint_points(painter, window, shown.generated, "g")
        if "show_arrows" in layers and len(shown.arrows):
            paint.paint_arrows(painter, window, shown.generated[: len(shown.arrows)], shown.arrows)
        if "show_map" in layers and shown.d_map.size:
            span = shown.d_map_range
            low, high = (_number(value, 0 if span == (0, 1) else _decimals(span, 1)) for value in span)
            painter.drawPixmap(0, 0, self._layer(
                "legend", (low, high), lambda brush: self._paint_legend(brush, low, high)))

    def _paint_legend(self, painter: QPainter, low: str, high: str) -> None:
        metrics = QFontMetricsF(mono("mono"))
        name, low_wide, high_wide = (metrics.horizontalAdvance(text) for text in ("D(x)", low, high))
        chip = QRectF(_EDGE, self.height() - _EDGE - _CHIP, 10 + name + 10 + low_wide + 8 + 84 + 8 + high_wide + 10, _CHIP)
        _paint_chip(painter, chip)
        painter.setFont(mono("mono"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour("t2"))
        painter.drawText(chip.adjusted(10, 0, 0, 0), middle, "D(x)")
        painter.drawText(chip.adjusted(20 + name, 0, 0, 0), middle, low)
        painter.drawText(chip.adjusted(0, 0, -10, 0), middle | Qt.AlignmentFlag.AlignRight, high)
        bar = QRectF(chip.left() + 28 + name + low_wide, chip.center().y() - 4, 84, 8)
        fill = QLinearGradient(bar.topLeft(), bar.topRight())
        for share in np.linspace(0, 1, 9).tolist():
            fill.setColorAt(share, paint.heat_colour(share))
        painter.fillRect(bar, fill)

    def _paint_readout(self, painter: QPainter) -> None:
        text = self.readout()
        if not text:
            return
        place, _, said = text.partition("  ")
        metrics = QFontMetricsF(mono("mono"))
        wide = metrics.horizontalAdvance(place) + (14 + metrics.horizontalAdvance(said) if said else 0)
        chip = QRectF(self.width() - _EDGE - wide - 20, self.height() - _EDGE - _CHIP, wide + 20, _CHIP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_chip(painter, chip)
        painter.setFont(mono("mono"))
        painter.setPen(colour("t1"))
        painter.drawText(chip.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, place)
        painter.setPen(colour("dt"))
        painter.drawText(chip.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        if self._pointer is None and self._place is not None:  # read by keys: show where
            x, y = self.window_of_plane().to_pixels(np.asarray(self._place, np.float32)).tolist()
            painter.setPen(QPen(colour("t1"), 1.5))
            painter.drawLine(QPointF(x - 6, y), QPointF(x + 6, y))
            painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))

    def _paint_hint(self, painter: QPainter) -> None:
        edge = self.window_of_plane().square(EXTENT)
        painter.setPen(QPen(colour("t3"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(edge.adjusted(0.5, 0.5, -0.5, -0.5))
        text = self.tr("Drag to add points. The right button, or Shift, takes them away.")
        painter.setFont(font("small"))
        metrics, room = QFontMetricsF(painter.font()), self.clear.x() - 2.0 * _EDGE - 20
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        chip = QRectF(_EDGE, _EDGE, metrics.horizontalAdvance(text) + 20, _CHIP)
        _paint_chip(painter, chip)
        painter.setPen(colour("t1"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    # the pointer and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._drawing and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._stroke = True
            self.brush.lift()
            self._touch(event)
        elif event.button() == Qt.MouseButton.LeftButton and (found := self._point_at(event.position())) is not None:
            self._dragged = found
            self.brush.lift()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def _point_at(self, place: QPointF) -> int | None:
        """The point of the drawing that can be dragged there."""
        if self._drawing or not self._own or "show_real" not in self._layers:
            return None
        return self.brush.nearest(*self.window_of_plane().to_plane(place), within=_GRIP / self.window_of_plane().scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        x, y = self.window_of_plane().to_plane(self._pointer)
        self._place = (x, y) if self.window_of_plane().holds(x, y) else None
        if self._stroke:
            self._touch(event)
        elif self._dragged is not None:
            self.brush.move(self._dragged, x, y)
            self._renew()
        elif self._own and not self._drawing:
            near = self._point_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.drawn.emit()
        if self._stroke:
            self._stroke = False
            self.drawn.emit()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = self._place = None
        self.update()
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._pointer is None:
            self._place = None
        self.update()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, x, y = event.key(), *(self._place or (0.0, 0.0))
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, up = _MOVES[Qt.Key(key)]
            self._pointer = None
            self._place = (float(np.clip(x + _STEP * across, -EXTENT, EXTENT)), float(np.clip(y + _STEP * up, -EXTENT, EXTENT)))
            self.setAccessibleDescription(self.readout())
            self.update()
        elif self._drawing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            self.brush.lift()
            self.brush.touch(x, y, erase=key == Qt.Key.Key_Delete)
            self._renew()
            self.drawn.emit()
        else:
            super().keyPressEvent(event)

    def _touch(self, event: QMouseEvent) -> None:
        erase = bool(event.buttons() & Qt.MouseButton.RightButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        x, y = self.window_of_plane().to_plane(event.position())
        if max(abs(x), abs(y)) <= EXTENT:
            self.brush.touch(x, y, erase=erase)
        else:
            self.brush.leave()
        self._renew()


def _paint_chip(painter: QPainter, chip: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("card", 0.92))
    painter.drawRoundedRect(chip, 6, 6)


def _decimals(span: tuple[float, float], digits: int) -> int:
    """How many decimals tell values of a span apart, by so many digits."""
    width = span[1] - span[0]
    return min(8, max(digits, digits - math.floor(math.log10(width) + 1e-6))) if 0 < width < math.inf else digits


def _number(value: float, decimals: int = 2) -> str:
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", MINUS)

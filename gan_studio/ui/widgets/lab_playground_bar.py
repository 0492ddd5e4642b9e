"""The row above the plane: which layers are painted, and what the real points are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.fields import ComboBox

DRAWN = "drawn"
_GAP = 5


class LayerChip(QAbstractButton):
    """A layer that is on or off: a dot in its colour, hollow where it is off. `arrow` draws an arrow in its place."""

    def __init__(self, text: str, token: str, *, arrow: bool = False, tooltip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._arrow = token, arrow
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font("chip"))
        self.setToolTip(tooltip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tooltip)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 29, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ctl_h" if self.underMouse() else "ctl"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        on = self.isChecked()
        self._paint_mark(painter, QPointF(13, self.height() / 2), on)
        painter.setPen(colour("t1" if on else "t3"))
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _paint_mark(self, painter: QPainter, centre: QPointF, on: bool) -> None:
        token = self._token if on else "t3"
        if self._arrow:
            painter.setPen(QPen(colour(token), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = centre.x(), centre.y()
            painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
            painter.drawLine(QPointF(x + 5, y), QPointF(x + 1.5, y - 3.5))
            painter.drawLine(QPointF(x + 5, y), QPointF(x + 1.5, y + 3.5))
            return
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(colour(token), 1.2))
        painter.setBrush(colour(token) if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4 if on else 3.4, 4 if on else 3.4)


class PlaygroundBar(QWidget):
    """Chips at the left, the distribution and the brush at the right; in two rows where one has no room.

    `layer_toggled(name, on)`, `distribution_chosen(key)` and `brush_toggled(on)` come from a person only.
    """

    layer_toggled = Signal(str, bool)
    distribution_chosen = Signal(str)
    brush_toggled = Signal(bool)

    def __init__(self, distributions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, LayerChip] = {
            "show_real": LayerChip(self.tr("Real"), "r", tooltip=self.tr("Real points")),
            "show_map": LayerChip(self.tr("D’s map"), "d", tooltip=self.tr("What D says of each place of the plane")),
            "show_manifold": LayerChip(
                self.tr("Surface"), "g", tooltip=self.tr("Where G puts a grid of its noise: fuller where more of it falls")),
            "show_generated": LayerChip(self.tr("Generated"), "g", tooltip=self.tr("Points that G makes of the same noise")),
            "show_arrows": LayerChip(
                self.tr("Gradients"), "t1", arrow=True, tooltip=self.tr("Where the loss of G would move its points")),
            "show_trails": LayerChip(self.tr("Trails"), "g", tooltip=self.tr("The way that some generated points came")),
        }
        self._layers = QWidget()
        row = QHBoxLayout(self._layers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for name, chip in self.chips.items():
            chip.setProperty("key", name)
            chip.clicked.connect(self._chip_clicked)
            row.addWidget(chip)
        row.addStretch(1)
        self.distribution = ComboBox()
        self.distribution.setAccessibleName(self.tr("Distribution"))
        self.distribution.setFixedWidth(132)
        for key, label in distributions:
            self.distribution.addItem(label, key)
        self.distribution.activated.connect(self._chosen)
        self.brush = IconButton("brush", self.tr("Draw points of your own"), checkable=True)
        self.brush.clicked.connect(self.brush_toggled)
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for widget in (self.distribution, self.brush):
            row.addWidget(widget)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._in_one_row: bool | None = None
        self._arrange(True)

    def show_distribution(self, key: str) -> None:
        self.distribution.setCurrentIndex(self.distribution.findData(key))

    def show_drawing(self, drawing: bool) -> None:
        """Whether the brush is in the hand."""
        self.brush.setChecked(drawing)

    def show_layers(self, on: Sequence[str] | frozenset[str]) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(name in on)

    def _chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, LayerChip):
            self.layer_toggled.emit(str(chip.property("key")), chip.isChecked())

    def _chosen(self) -> None:
        self.distribution_chosen.emit(str(self.distribution.currentData()))

    def minimumSizeHint(self) -> QSize:
        wide = max(part.minimumSizeHint().width() for part in (self._layers, self._choice))
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._arrange()

    def _arrange(self, one_row: bool | None = None) -> None:
        needed = self._layers.sizeHint().width() + _GAP + self._choice.sizeHint().width()
        fits = self.width() >= needed if one_row is None else one_row
        if fits == self._in_one_row:
            return
        self._in_one_row = fits
        for widget in (self._layers, self._choice):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._layers, 0, 0)
        self._grid.addWidget(self._choice, *((0, 1) if fits else (1, 0)))

"""Fields of a form, painted like the rest: a combo box with a chevron, a check box with a tick, a colour button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour

FIELD = 32  # px high


class ComboBox(QComboBox):
    """A combo box with the chevron of the icon set. The wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(FIELD)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - (42 if self.isEnabled() else 36)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        if self.isEnabled():
            draw_icon(painter, QRectF(self.width() - 24, self.height() / 2 - 8, 16, 16), "chevron-down", "t2")
        painter.end()


class SpinBox(QSpinBox):
    """A field for a whole number: typed, or moved by arrow keys and, while it has the focus, the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("digits", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(FIELD)
        self.lineEdit().setTextMargins(9, 0, 9, 0)
        self.setKeyboardTracking(False)
        self.setAccelerated(True)

    def show_value(self, value: int) -> None:
        """Another value, without a signal."""
        blocked = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class CheckBox(QCheckBox):
    """A check box with a tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            draw_icon(painter, QRectF(1, self.height() / 2 - 7, 14, 14), "check-bold", "on_primary")
            painter.end()


class ColourButton(QAbstractButton):
    """A colour as #rrggbb, with a swatch: click or Space opens the colour dialog. `colour_changed(str)`."""

    colour_changed = Signal(str)

    def __init__(self, value: str = "#ffffff", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.choose)
        self.set_value(value)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str) -> None:
        """Shows another colour without a signal."""
        self.setText(value)
        self.setAccessibleDescription(value)

    def choose(self) -> None:
        """Asks for a colour."""
        chosen = QColorDialog.getColor(QColor(self.value()), self.window(), self.accessibleName())
        if chosen.isValid() and chosen.name() != self.value():
            self.set_value(chosen.name())
            self.colour_changed.emit(chosen.name())

    def sizeHint(self) -> QSize:
        return QSize(120, FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.6)
        edge = "t1" if self.hasFocus() else "line2" if self.underMouse() else "line"
        painter.setPen(colour(edge))
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colour("line2"))
        painter.setBrush(QColor(self.value()))
        painter.drawRoundedRect(QRectF(8.5, self.height() / 2 - 8 + 0.5, 15, 15), 3, 3)
        painter.setPen(colour("t1"))
        painter.setFont(font("small"))
        painter.drawText(self.rect().adjusted(32, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.value())
        painter.end()

"""Fields of a form, painted like the rest: a combo box with a chevron, a check box with a tick, a colour button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QColorDialog, QComboBox, QSpinBox, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour


class ComboBox(QComboBox):
    """A combo box with the chevron of the icon set. The wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isEnabled():
            painter = QPainter(self)
            draw_icon(painter, QRectF(self.width() - 24, self.height() / 2 - 8, 16, 16), "chevron-down", "t2")
            painter.end()


class SpinBox(QSpinBox):
    """A field for a whole number: typed, or moved by arrow keys and, while it has the focus, the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("digits", True)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setAccelerated(True)

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


class ColourButton(QWidget):
    """A colour as #rrggbb, with a swatch: click or Space opens the colour dialog. `colour_changed(str)`."""

    colour_changed = Signal(str)

    def __init__(self, value: str = "#ffffff", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.setAccessibleName(name)
        self.setAccessibleDescription(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        """Shows another colour without a signal."""
        self._value = value
        self.setAccessibleDescription(value)
        self.update()

    def choose(self) -> None:
        """Asks for a colour."""
        chosen = QColorDialog.getColor(QColor(self._value), self.window(), self.accessibleName())
        if chosen.isValid() and chosen.name() != self._value:
            self.set_value(chosen.name())
            self.colour_changed.emit(chosen.name())

    def mouseReleaseEvent(self, event: object) -> None:
        if self.isEnabled() and self.underMouse():
            self.choose()

    def keyPressEvent(self, event: object) -> None:
        from PySide6.QtGui import QKeyEvent

        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.choose()

    def sizeHint(self) -> QSize:
        return QSize(120, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.6)
        edge = "t1" if self.hasFocus() else "line2" if self.underMouse() else "line"
        painter.setPen(colour(edge))
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colour("line2"))
        painter.setBrush(QColor(self._value))
        painter.drawRoundedRect(QRectF(8.5, self.height() / 2 - 8 + 0.5, 15, 15), 3, 3)
        painter.setPen(colour("t1"))
        painter.setFont(font("small"))
        painter.drawText(self.rect().adjusted(32, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self._value)
        painter.end()

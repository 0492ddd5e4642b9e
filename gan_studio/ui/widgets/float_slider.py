"""What both sliders do: a real number by drag, wheel and keys, in gestures that can be undone as one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSlider, QWidget

from gan_studio.ui.widgets.typed_edit import mark_wrong

TRACK, KNOB, RING, HEIGHT = 4, 12, 3, 24
MARGIN = KNOB // 2 + RING  # so that the knob and its ring stay inside at both ends
GESTURE_MS = 500  # wheel notches and key presses closer than this are one gesture
MINUS = "\u2212"
_STEPS = 10_000  # of the integer slider below, which carries the value to assistive technology


def signed(value: float, decimals: int = 2) -> str:
    """A number with its sign, a true minus, and no sign at zero: "+1.26", "−0.84", "0.00"."""
    text = f"{abs(value):.{decimals}f}"
    if float(text) == 0:
        return text
    return (MINUS if value < 0 else "+") + text


def parse_number(text: str) -> float | None:
    """What a person typed, with a comma or a true minus if they like; None when it is no finite number."""
    try:
        value = float(text.strip().replace(MINUS, "-").replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


class FloatSlider(QSlider):
    """A horizontal slider of a real number.

    `value_changed(float)` comes while a person moves it; `set_value` is silent. `gesture_started` and
    `gesture_finished` enclose one drag, one burst of wheel notches or keys, or one typed number: a step of undo.

    Drag moves, with Shift ten times finer; a click on the track jumps; double-click or Delete resets; wheel and arrow
    keys move by `step` (with Shift a tenth), Page keys by `page`; Home goes to the reset value, End to the
    upper end and Shift+End to the lower one; typing a number opens
    an editor, Return takes it, Escape does not.
    """

    value_changed = Signal(float)
    gesture_started = Signal()
    gesture_finished = Signal()
    refused = Signal(str)  # why a typed text was not taken; empty when that is over

    def __init__(
        self, minimum: float, maximum: float, *, reset: float, step: float, page: float, decimals: int = 2,
        name: str = "", parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._low, self._high = minimum, maximum
        self._reset, self._step, self._page, self._decimals = reset, step, page, decimals
        self._value = reset
        self._grabbed: float | None = None  # x of the pointer less x of the knob
        self._last_x = 0.0
        self._in_gesture = False
        self._editor: _ValueEditor | None = None
        self._wheel = 0.0
        self._gesture_end = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._gesture_end.timeout.connect(self._finish_gesture)
        self.setRange(0, _STEPS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self._show_value()

    # the value

    def value(self) -> float:  # type: ignore[override]
        """The number itself; the integer position below it is only for assistive technology."""
        return self._value

    def set_value(self, value: float) -> None:
        """Moves without a signal; outside the range it goes to the nearest end."""
        value = min(max(float(value), self._low), self._high)
        if value != self._value:
            self._value = value
            self._show_value()

    def limits(self) -> tuple[float, float]:
        """The least and the greatest value."""
        return self._low, self._high

    def set_limits(self, minimum: float, maximum: float) -> None:
        """Another range; the value moves into it without a signal."""
        self._low, self._high = minimum, maximum
        self.set_value(self._value)
        self._show_value()

    def reset(self) -> None:
        """Back to the reset value, as a gesture of its own."""
        self._gesture(self._reset)
        self._finish_gesture()

    def is_dragging(self) -> bool:
        return self._grabbed is not None

    def value_text(self) -> str:
        """The value as it is shown."""
        return f"{self._value:.{self._decimals}f}".replace("-", MINUS)

    def _show_value(self) -> None:
        span = self._high - self._low
        blocked = self.blockSignals(True)
        super().setValue(round((self._value - self._low) / span * _STEPS) if span else 0)
        self.blockSignals(blocked)
        self.setAccessibleDescription(self.value_text())
        self.update()

    def _change(self, value: float) -> None:
        value = min(max(value, self._low), self._high)
        if value != self._value:
            self._value = value
            self._show_value()
            self.value_changed.emit(value)

    # gestures

    def _start_gesture(self) -> None:
        self._gesture_end.stop()
        if not self._in_gesture:
            self._in_gesture = True
            self.gesture_started.emit()

    def _finish_gesture(self) -> None:
        self._gesture_end.stop()
        if self._in_gesture and self._grabbed is None:
            self._in_gesture = False
            self.gesture_finished.emit()

    def _gesture(self, value: float) -> None:
        """One notch or key: joins the burst it belongs to."""
        if min(max(value, self._low), self._high) == self._value:
            return
        self._start_gesture()
        self._change(value)
        self._gesture_end.start()

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, HEIGHT)

    def x_of(self, value: float) -> float:
        """Where a value lies, in pixels from the left edge."""
        span = self._high - self._low
        return MARGIN + (value - self._low) / span * self._room() if span else float(MARGIN)

    def _room(self) -> float:
        return max(1.0, self.width() - 2.0 * MARGIN)

    def _per_pixel(self) -> float:
        return (self._high - self._low) / self._room()

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        self._finish_gesture()
        self._start_gesture()
        offset = x - self.x_of(self._value)
        on_knob = abs(offset) <= KNOB / 2 + RING
        self._grabbed = offset if on_knob else 0.0
        self._last_x = x
        if not on_knob:
            self._change(self._low + (x - MARGIN) * self._per_pixel())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        x = event.position().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._change(self._value + (x - self._last_x) * self._per_pixel() / 10)
            self._grabbed = x - self.x_of(self._value)  # no jump when Shift is let go
        else:
            self._change(self._low + (x - self._grabbed - MARGIN) * self._per_pixel())
        self._last_x = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grabbed is not None:
            self._grabbed = None
            self._finish_gesture()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = None
            self.reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()  # Shift or Alt turn the wheel sideways on some systems
        fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._wheel += turned / 120
        self._gesture(self._value + turned / 120 * self._step * fine)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = self._step * (0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)
        moves = {
            Qt.Key.Key_Left: -step, Qt.Key.Key_Down: -step, Qt.Key.Key_Right: step, Qt.Key.Key_Up: step,
            Qt.Key.Key_PageDown: -self._page, Qt.Key.Key_PageUp: self._page,
        }
        if key in moves:
            self._gesture(self._tidy(self._value + moves[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset()
        elif key == Qt.Key.Key_End:
            self._gesture(self._low if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._high)
            self._finish_gesture()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_value(self.value_text())
        elif event.text() and event.text() in "0123456789+-.,":
            self.edit_value(event.text(), select=False)
        else:
            event.ignore()

    def _tidy(self, value: float) -> float:
        """Sums of steps without the dust of binary fractions."""
        return round(value, 6)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._gesture_end.isActive():
            self._finish_gesture()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._grabbed = None
            self._finish_gesture()
        super().changeEvent(event)

    # the value editor

    def edit_value(self, text: str, *, select: bool = True) -> None:
        """Opens a field over the slider in which a number can be typed."""
        if self._editor is not None:
            return
        editor = _ValueEditor(self)
        editor.setText(text)
        width = 72
        left = min(max(0, round(self.x_of(self._value) - width / 2)), max(0, self.width() - width))
        editor.setGeometry(left, 0, min(width, self.width()), self.height())
        editor.setAccessibleName(self.tr("Value of {name}").format(name=self.accessibleName()))
        editor.returnPressed.connect(self._take_typed)
        editor.cancelled.connect(self._close_editor)
        editor.left.connect(self._leave_editor)
        editor.textEdited.connect(self._forgive)
        self._editor = editor
        editor.show()
        editor.setFocus(Qt.FocusReason.PopupFocusReason)
        if select:
            editor.selectAll()

    def editor(self) -> QLineEdit | None:
        """The field that is open for a typed number."""
        return self._editor

    def _take_typed(self) -> None:
        if self._editor is None:
            return
        value = parse_number(self._editor.text())
        if value is None:
            self._refuse(self.tr("Type a number, for example 0.5."))
        elif not self._takes(value):
            self._refuse(self.tr("Type a number from {0} to {1}.").format(*map(self._written, self.limits())))
        else:
            self._close_editor()
            self._gesture(value)
            self._finish_gesture()

    def _refuse(self, words: str) -> None:
        assert self._editor is not None
        self._editor.show_wrong(words)
        self.refused.emit(words)

    def _takes(self, value: float) -> bool:
        """Whether a typed number is within the range, as far as its decimals can tell."""
        off = 0.5 * 10**-self._decimals
        return bool(self._low - off <= value <= self._high + off)

    def _written(self, value: float) -> str:
        return f"{value:.{self._decimals}f}".rstrip("0").rstrip(".").replace("-", MINUS)

    def _leave_editor(self) -> None:
        """Clicking elsewhere takes a number that fits, and drops everything else."""
        value = None if self._editor is None else parse_number(self._editor.text())
        if value is not None and self._takes(value):
            self._take_typed()
        else:
            self._close_editor()

    def _forgive(self) -> None:
        self.refused.emit("")

    def _close_editor(self) -> None:
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._forgive()
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)


class _ValueEditor(QLineEdit):
    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("digits", True)
        self.setStyleSheet("QLineEdit { min-height: 0; padding: 0 4px; }")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._clear_wrong)

    def show_wrong(self, message: str) -> None:
        mark_wrong(self, True)
        self.setToolTip(message)
        self.setAccessibleDescription(message)

    def _clear_wrong(self) -> None:
        if self.property("wrong"):
            mark_wrong(self, False)
            self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # the slider below must not move by the same key

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

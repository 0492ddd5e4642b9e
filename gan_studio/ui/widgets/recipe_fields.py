"""One editor for each kind of setting, all with the same face: `value`, `set_value` and a signal `edited(object)`."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gan_studio.core.config import setting, setting_extra
from gan_studio.ui.widgets.fields import FIELD, ColourButton, ComboBox, SpinBox
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch
from gan_studio.ui.words import filled, known


def words(text: str | None) -> str:
    """A text of the recipe in the person's language."""
    return known(text) if text else ""


def number_text(value: float) -> str:
    """A number as a person would type it: 0.0002, 300, 1e-07."""
    if value and not 1e-6 <= abs(value) < 1e15:
        return f"{value:g}"
    return f"{value:.10f}".rstrip("0").rstrip(".") if "." in f"{value:.10f}" else f"{value:g}"


class FieldEditor(QWidget):
    """`edited(value)` comes when a person has given a value; it may still be out of range. `set_value` is silent."""

    edited = Signal(object)

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control, 1)
        self.setFocusProxy(control)

    def _pass_on(self, value: object) -> None:
        self.edited.emit(value)

    def value(self) -> Any:
        raise TypeError(f"{type(self).__name__} has no value")

    def set_value(self, value: Any) -> None:
        raise TypeError(f"{type(self).__name__} takes no value")


class ChoiceEditor(FieldEditor):
    """A Literal as a combo box."""

    def __init__(self, choices: list[tuple[Any, str]]) -> None:
        self._box = ComboBox()
        for value, label in choices:
            self._box.addItem(label, value)
        super().__init__(self._box)
        self._box.activated.connect(self._chosen)

    def _chosen(self) -> None:
        self.edited.emit(self.value())

    def value(self) -> Any:
        return self._box.currentData()

    def set_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class SegmentEditor(FieldEditor):
    """A Literal as a segmented control."""

    def __init__(self, choices: list[tuple[Any, str]], name: str) -> None:
        self._values = {str(value): value for value, _ in choices}
        self._segments = SegmentedControl([(str(value), label) for value, label in choices], name=name)
        super().__init__(self._segments)
        self._segments.changed.connect(self._chosen)

    def _chosen(self, key: str) -> None:
        self.edited.emit(self._values[key])

    def value(self) -> Any:
        return self._values[self._segments.current()]

    def set_value(self, value: Any) -> None:
        self._segments.set_current(str(value))


class SwitchEditor(FieldEditor):
    """A bool as a switch."""

    def __init__(self, name: str) -> None:
        self._switch = ToggleSwitch(name)
        super().__init__(self._switch)
        self._switch.clicked.connect(self._pass_on)

    def value(self) -> bool:
        return self._switch.isChecked()

    def set_value(self, value: Any) -> None:
        self._switch.setChecked(bool(value))


class WholeEditor(FieldEditor):
    """An int as a spin box: what is out of range cannot be typed."""

    def __init__(self, low: int, high: int, unit: str) -> None:
        self._box = SpinBox()
        self._box.setRange(low, high)
        if unit:
            self._box.setSuffix(filled(" {0}", unit))
        super().__init__(self._box)
        self._box.valueChanged.connect(self._pass_on)

    def value(self) -> int:
        return self._box.value()

    def set_value(self, value: Any) -> None:
        blocked = self._box.blockSignals(True)
        self._box.setValue(int(value))
        self._box.blockSignals(blocked)


class TextEditor(FieldEditor):
    """A word, or a float with its unit: the unit steps aside while one types."""

    def __init__(self, *, number: bool, unit: str = "") -> None:
        self._edit = _UnitEdit(unit)
        self._number = number
        self._edit.setProperty("digits", number)
        super().__init__(self._edit)
        self._given = ""
        self._edit.editingFinished.connect(self._finished)

    def _finished(self) -> None:
        text = self._edit.bare()
        if text != self._given:
            self._given = text
            self.edited.emit(self.value())

    def value(self) -> Any:
        """A float, or the text as it is where that is no number: the recipe then says what is wrong."""
        text = self._edit.bare()
        if not self._number:
            return text
        try:
            return float(text.replace("\u2212", "-").replace(",", "."))
        except ValueError:
            return text

    def set_value(self, value: Any) -> None:
        self._given = number_text(float(value)) if self._number else str(value)
        self._edit.show_bare(self._given)


class _UnitEdit(QLineEdit):
    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self.setFixedHeight(FIELD)

    def bare(self) -> str:
        return self.text().strip().removesuffix(self._unit).strip() if self._unit else self.text().strip()

    def show_bare(self, text: str) -> None:
        self.setText(text if self.hasFocus() or not self._unit else filled("{0} {1}", text, self._unit))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self.bare())
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text().strip():
            self.show_bare(self.bare())


class ColourEditor(FieldEditor):
    """A #rrggbb as a colour button."""

    def __init__(self, name: str) -> None:
        self._button = ColourButton(name=name)
        super().__init__(self._button)
        self._button.colour_changed.connect(self._pass_on)

    def value(self) -> str:
        return self._button.value()

    def set_value(self, value: Any) -> None:
        self._button.set_value(str(value))


def editor_for(name: str, *, segmented: bool = False) -> FieldEditor:
    """The editor that suits a setting of the recipe. `segmented` shows a choice with all its options in sight."""
    field, extra = setting(name), setting_extra(name)
    title, unit = words(field.title), words(extra.get("unit", ""))
    kind = field.annotation
    made: FieldEditor
    if get_origin(kind) is Literal:
        labels = extra.get("labels", {})
        choices = [(value, words(labels.get(value)) or str(value)) for value in get_args(kind)]
        if unit and not segmented:
            choices = [(value, filled("{0} {1}", label, unit)) for value, label in choices]
        made = SegmentEditor(choices, title) if segmented else ChoiceEditor(choices)
    elif kind is bool:
        made = SwitchEditor(title)
    elif kind is int:
        low, high = _bounds(name)
        made = WholeEditor(int(low), int(high), unit)
    elif str(field.default).startswith("#"):
        made = ColourEditor(title)
    else:
        made = TextEditor(number=kind is float, unit=unit)
    made.control.setAccessibleName(filled("{0}, {1}", title, unit) if unit else title)
    made.control.setAccessibleDescription(words(field.description))
    return made


def _bounds(name: str) -> tuple[float, float]:
    low, high = -(2.0**31), 2.0**31 - 1
    for rule in setting(name).metadata:
        low = max(low, getattr(rule, "ge", low), getattr(rule, "gt", low - 1) + 1)
        high = min(high, getattr(rule, "le", high), getattr(rule, "lt", high + 1) - 1)
    return low, high


def column(widget: QWidget) -> QVBoxLayout:
    """A column without margins, for a widget that is made of rows."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    return made

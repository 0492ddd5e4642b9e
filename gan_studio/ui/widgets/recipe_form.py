"""The form of the recipe, made from the recipe's own fields: a new setting shows by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.config import Recipe, setting, setting_extra, setting_title
from gan_studio.core.errors import RecipeError
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.said import filled, shown
from gan_studio.ui.widgets.collapsible import CollapsibleSection
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.recipe_fields import FieldEditor, SegmentEditor, SwitchEditor, column, editor_for, number_text, words
from gan_studio.ui.widgets.typed_edit import mark_wrong

LABEL_WIDTH = 88


class RecipeForm(QWidget):
    """Fields of a recipe, the advanced ones folded away. Invalid values never leave it.

    `setting_changed(name, value)` comes for each change that gives a possible recipe; what is not possible is said at
    the field. Settings in `segmented` are shown large: a choice with all its options, a switch with its explanation.
    """

    setting_changed = Signal(str, object)

    def __init__(
        self, fields: Sequence[str] = (), *, segmented: Collection[str] = (), recipe: Recipe | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._recipe = recipe or Recipe()
        self._locked = False
        self._rows: dict[str, _Row] = {}
        self._advanced: CollapsibleSection | None = None
        self._column = column(self)
        self._column.setSpacing(8)
        for name in fields or tuple(Recipe.model_fields):
            self._add(name, large=name in segmented)
        self._count_advanced(self._rows)
        self.set_recipe(self._recipe)

    def _add(self, name: str, *, large: bool) -> None:
        row = _Row(name, large=large)
        row.editor.edited.connect(row.pass_on)
        row.edited.connect(self._edited)
        self._rows[name] = row
        if setting_extra(name).get("advanced"):
            if self._advanced is None:
                self._advanced = CollapsibleSection(self.tr("Advanced"))
                self._column.addWidget(self._advanced)
            self._advanced.body.addWidget(row)
        elif self._advanced is not None:
            self._column.insertWidget(self._column.indexOf(self._advanced), row)
        else:
            self._column.addWidget(row)

    def recipe(self) -> Recipe:
        """The recipe as the form shows it, without what is marked as wrong."""
        return self._recipe

    def set_recipe(self, recipe: Recipe) -> None:
        """Shows another recipe without signals. A field that is marked as wrong stays as typed if its value is the
        same as before, so that the person can go on correcting it."""
        for name, row in self._rows.items():
            value = getattr(recipe, name)
            if not row.is_wrong() or value != getattr(self._recipe, name):
                row.set_error("")
                row.editor.set_value(value)
            row.set_title(setting_title(name, recipe.method))
        self._recipe = recipe

    def reset(self, recipe: Recipe) -> None:
        """Shows a recipe and drops everything that was typed wrongly."""
        for row in self._rows.values():
            row.set_error("")
        self.set_recipe(recipe)

    def lock(self, locked: bool = True) -> None:
        """While a run trains: only the settings that may change then can be edited; the others show a lock."""
        self._locked = locked
        for name, row in self._rows.items():
            row.set_locked(locked and not setting_extra(name).get("live"))

    def is_locked(self) -> bool:
        return self._locked

    def show_error(self, error: RecipeError, name: str = "") -> None:
        """Says what is wrong at the field it is about (or at `name` where the form lacks that field)."""
        place = error.field if error.field in self._rows else name
        if place in self._rows:
            self._rows[place].set_error(shown(error.words))
            if setting_extra(place).get("advanced") and self._advanced is not None:
                self._advanced.set_expanded(True)

    def errors(self) -> dict[str, str]:
        """What is marked as wrong now: field -> words."""
        return {name: row.error() for name, row in self._rows.items() if row.is_wrong()}

    def editor(self, name: str) -> FieldEditor:
        """The editor of a setting."""
        return self._rows[name].editor

    def row(self, name: str) -> QWidget:
        """The whole row of a setting, to hide it where it does not apply."""
        return self._rows[name]

    def add_below(self, name: str, widget: QWidget) -> None:
        """Puts a widget under the row of a setting."""
        row = self._rows[name]
        place = self._advanced.body if self._advanced is not None and setting_extra(name).get("advanced") else self._column
        place.insertWidget(place.indexOf(row) + 1, widget)

    def show_only(self, names: Collection[str]) -> None:
        """Hides the rows of all settings but these."""
        for name, row in self._rows.items():
            row.setVisible(name in names)
        self._count_advanced(names)

    def _count_advanced(self, names: Collection[str]) -> None:
        if self._advanced is not None:
            count = sum(bool(setting_extra(name).get("advanced")) for name in self._rows if name in names)
            self._advanced.set_note(self.tr("1 setting") if count == 1 else self.tr("{count} settings").format(count=count))

    def advanced(self) -> CollapsibleSection | None:
        return self._advanced

    def _edited(self, name: str, value: Any) -> None:
        try:
            if isinstance(value, str) and setting(name).annotation is float:
                raise RecipeError(self.tr("Type a number, for example {example}.").format(
                    example=number_text(setting(name).default)), field=name)
            changed = self._recipe.but(**{name: value})
        except RecipeError as error:
            self.show_error(error, name)
            return
        self._rows[name].set_error("")
        if changed == self._recipe:
            self._rows[name].editor.set_value(value)
            return
        self._recipe = changed
        self.setting_changed.emit(name, getattr(changed, name))


class _Row(QWidget):
    """A label, an editor, and room for what is wrong."""

    edited = Signal(str, object)

    def __init__(self, name: str, *, large: bool) -> None:
        super().__init__()
        field = setting(name)
        self._name = name
        self._help = words(field.description)
        self.editor = editor_for(name, segmented=large)
        self._lock = _LockMark(self)
        self._error = Label("", "small", "pt", wrap=True)
        self._error.hide()
        self._label = label = Label(
            words(field.title), "body", "t1" if large and isinstance(self.editor, SwitchEditor) else "t2", wrap=True)
        label.setBuddy(self.editor)
        self.setToolTip(self._help)
        lines = column(self)
        lines.setSpacing(4)
        if isinstance(self.editor, SegmentEditor):
            lines.addWidget(label)
            lines.addWidget(self.editor)
        else:
            row = QHBoxLayout()
            row.setSpacing(0)
            if large:
                texts = QVBoxLayout()
                texts.setSpacing(0)
                texts.addWidget(label)
                texts.addWidget(Label(self._help, "small", "t3", wrap=True))
                row.addLayout(texts, 1)
                row.addSpacing(12)
                row.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignVCenter)
            else:
                label.setFixedWidth(LABEL_WIDTH)
                label.setMinimumHeight(label.heightForWidth(LABEL_WIDTH))
                row.addWidget(label)
                row.addWidget(self.editor, 1)
            lines.addLayout(row)
        lines.addWidget(self._error)
        self._lock.raise_()

    def set_title(self, title: str) -> None:
        """Another label: what a setting is called may depend on the method."""
        if words(title) != self._label.text():
            self._label.setText(words(title))
            self.editor.control.setAccessibleName(words(title))
            self._label.setMinimumHeight(self._label.heightForWidth(LABEL_WIDTH))

    def pass_on(self, value: Any) -> None:
        self.edited.emit(self._name, value)

    def error(self) -> str:
        return self._error.text()

    def is_wrong(self) -> bool:
        return bool(self._error.text())

    def set_error(self, text: str) -> None:
        if text == self._error.text():
            return
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._make_room()
        control = self.editor.control
        mark_wrong(control, bool(text))
        control.setAccessibleDescription(text or self._help)

    def set_locked(self, locked: bool) -> None:
        self.editor.setEnabled(not locked)
        self._lock.setVisible(locked and not isinstance(self.editor, SegmentEditor))
        told = self.tr("Locked while training, so that results stay comparable.")
        self.setToolTip(filled("{0}\n{1}", self._help, told) if locked else self._help)
        self._place_lock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_lock()
        self._make_room()

    def _make_room(self) -> None:
        """Layouts ask wrapped labels too late how tall they get at this width: fields would be squeezed."""
        self._error.setMinimumHeight(self._error.heightForWidth(self.width()) if self.is_wrong() else 0)

    def _place_lock(self) -> None:
        place = self.editor.geometry()
        self._lock.move(place.right() - 24, place.center().y() - 7)


class _LockMark(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(16, 16)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, QRectF(0, 0, 16, 16), "lock-outline", "t3")
        painter.end()

"""Words that remember where they come from, so that the language can change while the program runs.

`tr` gives a `Said`: an ordinary str that knows its source and what was filled in, and can be said `again` in the language of
the moment. The setters of Qt's widgets are followed: what was set with a `Said` is set anew at a change of the language,
what was set with any other str (a run's name, a path) is left alone. So no widget needs a method of its own for it, none
can be forgotten, and nothing has to be rebuilt: a run in training, sliders and plots go on as they are.

A widget that keeps something made from words (a width, a cache) hears `QEvent.LanguageChange` afterwards, as in any Qt
program. The core's `Text` becomes a `Said` by itself where it reaches a widget. Words are put together with `format`, `+`,
`joined` and `filled`; an f-string would forget where they come from.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from functools import cache, wraps
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from gan_studio.core.words import Text

Key = tuple[str, Any]  # the setter's name, and the index of an item where it has one

_SETTERS: dict[type, tuple[str, ...]] = {
    QWidget: ("setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setStatusTip", "setWhatsThis"),
    QLabel: ("setText",),
    QAbstractButton: ("setText",),
    QAction: ("setText", "setToolTip"),
    QMenu: ("setTitle",),
    QGroupBox: ("setTitle",),
    QLineEdit: ("setText", "setPlaceholderText"),
    QPlainTextEdit: ("setPlaceholderText",),
    QAbstractSpinBox: ("setSpecialValueText",),
    QSpinBox: ("setPrefix", "setSuffix"),
    QDoubleSpinBox: ("setPrefix", "setSuffix"),
    QMessageBox: ("setText", "setInformativeText"),
}
_MADE_WITH_TEXT = {QLabel: "setText", QPushButton: "setText", QCheckBox: "setText", QRadioButton: "setText",
                   QAction: "setText", QMenu: "setTitle", QGroupBox: "setTitle"}
_MEMORY = "_said"  # attribute of a widget: what it was told, by setter
_INSTALLED = "_said_installed"


class Said(str):
    """Translated words. `contexts` are tried in their order; without any the source is said as it is."""

    __slots__ = ("args", "contexts", "english", "kwargs", "source")
    contexts: tuple[str, ...]
    source: str
    args: tuple[Any, ...] | None
    kwargs: Mapping[str, Any]
    english: str  # where that is spelled otherwise than the source: in lower case, within a sentence

    def __new__(
        cls, contexts: tuple[str, ...], source: str, args: tuple[Any, ...] | None = None, kwargs: Mapping[str, Any] | None = None,
        english: str = "",
    ) -> Said:
        args = None if args is None else tuple(shown(value) for value in args)
        named = {name: shown(value) for name, value in (kwargs or {}).items()}
        text = _fill(_found(contexts, source), source, args, named)
        if english and args is None and text == source:
            text = english
        said = super().__new__(cls, text if contexts else text.replace("。 ", "。"))  # a full stop that has its own space
        said.contexts, said.source, said.args, said.kwargs = contexts, source, args, named
        said.english = english
        return said

    def __str__(self) -> str:
        return self

    def format(self, *args: Any, **kwargs: Any) -> Said:
        if self.args is not None:  # already filled in: what is filled in now is in the result
            return filled("{0}", str.__str__(self).format(*args, **kwargs))
        return Said(self.contexts, self.source, args, kwargs)

    def __add__(self, other: str) -> Said:
        return filled("{0}{1}", self, other)

    def __radd__(self, other: str) -> Said:
        return filled("{0}{1}", other, self)

    def again(self) -> Said:
        """The same in the language of now."""
        args = None if self.args is None else tuple(_again(value) for value in self.args)
        return Said(
            self.contexts, self.source, args, {name: _again(value) for name, value in self.kwargs.items()}, self.english)


def shown(value: Any) -> Any:
    """A sentence of the core in the person's language; anything else as it is."""
    if type(value) is not Text:
        return value
    return Said(("core",), value.source, () if value.values else None, value.values, str(value))


def translate(context: str, text: str) -> Said:
    """`text` in the person's language, as `QCoreApplication.translate`."""
    return Said((context,), text)


def filled(template: str, *values: Any, **named: Any) -> Said:
    """`template.format(...)`, where the template itself is the same in every language: "{0}: {1}"."""
    return Said((), template, values, named)


def joined(separator: str, parts: Iterable[str]) -> Said:
    """`separator.join(parts)`."""
    found = tuple(parts)
    return Said((), separator.replace("{", "{{").replace("}", "}}").join(["{}"] * len(found)), found)


def told(widget: Any, setter: str = "setText") -> str:
    """What a widget was told, with its memory of where it comes from; Qt itself gives back a bare str."""
    memory: dict[Key, Said] = vars(widget).get(_MEMORY, {})
    return memory.get((setter, None)) or str(getattr(widget, setter[3].lower() + setter[4:])())


def source_of(text: str) -> str:
    """The same in every language: for words that are also a key."""
    return text.source if isinstance(text, Said) else text


def _found(contexts: tuple[str, ...], source: str) -> str:
    if source:
        for context in contexts:
            if (found := QCoreApplication.translate(context, source)) != source:
                return found
    return source


def _fill(text: str, source: str, args: tuple[Any, ...] | None, kwargs: Mapping[str, Any]) -> str:
    if args is None:
        return text
    try:
        return text.format(*args, **kwargs)
    except (KeyError, IndexError, ValueError):  # a translation that does not fit its source: translations.py check finds it
        return source.format(*args, **kwargs)


def _again(value: Any) -> Any:
    return value.again() if isinstance(value, Said) else value


# following -----------------------------------------------------------------------------------


def follow_words() -> None:
    """Makes every `tr` give a `Said`, and follows the setters of Qt's widgets. Harmless the second time."""
    if getattr(QObject, _INSTALLED, False):
        return
    setattr(QObject, _INSTALLED, True)
    setattr(QObject, "tr", _tr)  # noqa: B010  # mypy takes an assignment for a mistake
    for owner, names in _SETTERS.items():
        for name in names:
            setattr(owner, name, _followed(getattr(owner, name), (name, None)))
    for owner, name in _MADE_WITH_TEXT.items():
        setattr(owner, "__init__", _followed_making(owner.__init__, (name, None)))  # type: ignore[misc]  # noqa: B010
    for owner, name, setter in (
            (QMenu, "addAction", "setText"), (QMenu, "addMenu", "setTitle"), (QMessageBox, "addButton", "setText")):
        setattr(owner, name, _followed_adding(getattr(owner, name), (setter, None)))
    _follow_items()


def _tr(self: QObject, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return Said(_contexts(cast(Any, type(self))), text)


@cache
def _contexts(owner: Any) -> tuple[str, ...]:
    return tuple(each.__name__ for each in owner.__mro__ if each.__module__.startswith("gan_studio"))


def _remember(owner: Any, key: Key, text: object) -> None:
    if type(text) is Said:
        owner.__dict__.setdefault(_MEMORY, {})[key] = text
    elif (memory := owner.__dict__.get(_MEMORY)) is not None:
        memory.pop(key, None)


def _followed(setter: Callable[..., Any], key: Key) -> Callable[..., Any]:
    @wraps(setter)
    def follow(self: Any, text: str) -> Any:
        text = shown(text)
        _remember(self, key, text)
        return setter(self, text)

    return follow


def _followed_making(make: Callable[..., None], key: Key) -> Callable[..., None]:
    @wraps(make)
    def follow(self: Any, *args: Any, **kwargs: Any) -> None:
        args = tuple(shown(value) for value in args)
        make(self, *args, **kwargs)
        for text in (*args, *kwargs.values()):
            if type(text) is Said:
                _remember(self, key, text)

    return follow


def _followed_adding(add: Callable[..., Any], key: Key) -> Callable[..., Any]:
    @wraps(add)
    def follow(self: Any, *args: Any, **kwargs: Any) -> Any:
        args = tuple(shown(value) for value in args)
        made = add(self, *args, **kwargs)
        for text in args:
            if type(text) is Said and made is not None:
                _remember(made, key, text)
        return made

    return follow


def _follow_items() -> None:
    add, clear, change = QComboBox.addItem, QComboBox.clear, QComboBox.setItemText

    def add_item(self: QComboBox, *args: Any, **kwargs: Any) -> None:
        args = tuple(shown(value) for value in args)
        add(self, *args, **kwargs)
        for text in args:
            if type(text) is Said:
                _remember(self, ("setItemText", self.count() - 1), text)

    def add_items(self: QComboBox, texts: Iterable[str]) -> None:
        for text in texts:
            add_item(self, text)

    def set_item_text(self: QComboBox, index: int, text: str) -> None:
        text = shown(text)
        _remember(self, ("setItemText", index), text)
        change(self, index, text)

    def clear_items(self: QComboBox) -> None:
        memory = self.__dict__.get(_MEMORY, {})
        for key in [key for key in memory if key[0] == "setItemText"]:
            del memory[key]
        clear(self)

    setattr(QComboBox, "addItem", add_item)  # noqa: B010
    setattr(QComboBox, "addItems", add_items)  # noqa: B010
    setattr(QComboBox, "setItemText", set_item_text)  # noqa: B010
    setattr(QComboBox, "clear", clear_items)  # noqa: B010


# saying it again --------------------------------------------------------------------------------


def say_again(app: QApplication) -> None:
    """Says all words of all windows again, in the language of now."""
    seen: set[int] = set()
    for window in app.topLevelWidgets():
        for each in (window, *window.findChildren(QObject)):
            _refresh(each, seen)
    for widget in app.allWidgets():
        widget.updateGeometry()
        widget.update()


def _refresh(owner: Any, seen: set[int]) -> None:
    """Sets anew what `owner` was told, and renews the words that it keeps itself."""
    if id(owner) in seen or (isinstance(owner, QObject) and not isValid(owner)):
        return
    seen.add(id(owner))
    for name, value in _attributes(owner):
        if name == _MEMORY:
            _tell_again(owner, value)
        elif (new := _renewed(value, seen)) is not value:
            if hasattr(owner, "__dict__"):
                vars(owner)[name] = new
            else:
                object.__setattr__(owner, name, new)


def _attributes(owner: Any) -> list[tuple[str, Any]]:
    if hasattr(owner, "__dict__"):
        return list(vars(owner).items())
    fields = dataclasses.fields(owner) if dataclasses.is_dataclass(owner) else ()
    return [(each.name, getattr(owner, each.name)) for each in fields]


def _tell_again(owner: QObject, memory: dict[Key, Said]) -> None:
    for (setter, index), said in list(memory.items()):
        where = () if index is None else (index,)
        getter = getattr(owner, setter[3].lower() + setter[4:], None)
        if getter is not None and getter(*where) != said:
            del memory[setter, index]  # the person typed something else
            continue
        # As its class sets it, without what a class of ours adds: that was done when it was told.
        qt = (each for each in type(owner).__mro__ if not each.__module__.startswith("gan_studio"))
        next(vars(each)[setter] for each in qt if setter in vars(each))(owner, *where, said.again())


def _renewed(value: Any, seen: set[int]) -> Any:
    """`value` with the words in it said again: itself where nothing is to be changed."""
    kind = type(value)
    if kind is Said:
        return value.again()
    if kind is list or kind is dict:
        for key, each in list(enumerate(value) if kind is list else value.items()):
            if (new := _renewed(each, seen)) is not each:
                value[key] = new
        return value
    if kind is tuple:
        new = tuple(_renewed(each, seen) for each in value)
        return new if any(one is not other for one, other in zip(new, value, strict=True)) else value
    if kind.__module__.startswith("gan_studio.ui") and not isinstance(value, type):
        _refresh(value, seen)
    return value

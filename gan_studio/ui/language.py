"""The language of the window: the system's or the person's choice, at the start and at any time later."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gan_studio import paths
from gan_studio.core.errors import StudioError
from gan_studio.ui import said
from gan_studio.ui.fonts import set_han

# What can be chosen, each in its own words; "" follows the system.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
SOURCE = "en"
_PROPERTY = "gan_studio_language"
_OWN, _QT = "gan_studio", "qtbase"


def language_for(choice: str, system: QLocale | None = None) -> str:
    """The key in `LANGUAGES` for a preference. What is not known, and a system in another language, is English."""
    if choice in LANGUAGES:
        return choice
    wanted = (system or QLocale.system()).uiLanguages()
    for name in wanted:  # in the person's own order: "zh-Hans-CN", "zh-CN", "zh", "en-US", ...
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            return SOURCE if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh_CN"
        if parts[0] == SOURCE:
            break
    return SOURCE


def current_language() -> str:
    """The key of the language in use; English before one is applied."""
    app = QApplication.instance()
    return str(app.property(_PROPERTY) or SOURCE) if app is not None else SOURCE


def apply_language(app: QApplication, choice: str) -> None:
    """Gives the application the language of a preference: words already shown are said again, nothing else changes."""
    said.follow_words()
    language = language_for(choice)
    if app.property(_PROPERTY) == language:
        return
    first = app.property(_PROPERTY) is None
    app.setProperty(_PROPERTY, language)
    QLocale.setDefault(_locale(language))
    for old in app.findChildren(_Translator):
        app.removeTranslator(old)
        old.setParent(None)
    if language != SOURCE:
        for made in (_qt_words(app, language), _own_words(app, language)):
            if made is not None:
                app.installTranslator(made)  # sends LanguageChange to every window, after this turn of the event loop
    set_han(app, language.startswith("zh"))
    if not first or language != SOURCE:
        said.say_again(app)


class _Translator(QTranslator):
    """One of ours, to be told from those of others."""


def _locale(language: str) -> QLocale:
    """The system's own where it speaks the language: its dates and numbers are the person's choice."""
    system, named = QLocale.system(), QLocale(language)
    return system if system.language() == named.language() and system.script() == named.script() else named


def _own_words(app: QApplication, language: str) -> QTranslator | None:
    try:
        folder = paths.resource("translations")
    except StudioError:
        return None
    made = _Translator(app)
    return made if made.load(f"{_OWN}_{language}", str(folder)) else None


def _qt_words(app: QApplication, language: str) -> QTranslator | None:
    """The words of Qt's own dialogs."""
    made = _Translator(app)
    return made if made.load(f"{_QT}_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) else None

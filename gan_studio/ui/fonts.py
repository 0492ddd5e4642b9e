"""The faces and sizes of the interface: Inter for words, JetBrains Mono for numbers, sizes in pixels.

A build may carry both faces in the resource folder `fonts`; otherwise the system's are used, and otherwise what looks
nearest. Chinese comes from the fallbacks at the end of the list.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from gan_studio import paths
from gan_studio.core.errors import StudioError

UI_FACES = ("Inter", "Inter Variable", "SF Pro Text", ".AppleSystemUIFont", "Segoe UI Variable Text", "Segoe UI",
            "Noto Sans", "DejaVu Sans")
MONO_FACES = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono")
CHINESE_FACES = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
                 "Hiragino Sans GB", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimSun")
LEAST_OF_HAN = 12  # px: below it the strokes of Chinese letters run together
_UI, _MONO, _HAN = "gan_studio_ui_faces", "gan_studio_mono_faces", "gan_studio_han"
_made: dict[tuple[float, int, bool, bool], QFont] = {}  # paints ask for fonts hundreds of times, and a new one is looked up anew

# pixel size, weight
STYLES: dict[str, tuple[float, int]] = {
    "display": (28, 600),
    "h1": (20, 600),
    "run": (15, 600),
    "h2": (14, 600),
    "body": (13, 400),
    "action": (13, 500),
    "small": (12, 400),
    "chip": (12, 500),
    "micro": (11, 500),
}
MONO_STYLES: dict[str, tuple[float, int]] = {
    "figure": (22, 500),
    "value": (12.5, 500),
    "mono": (12, 400),
    "micro": (11, 400),
}


def load_fonts(app: QApplication) -> None:
    """Registers carried faces and remembers which ones there are. Does nothing the second time."""
    if app.property(_UI) is not None:
        return
    _made.clear()
    for file in _carried():
        QFontDatabase.addApplicationFont(str(file))
    for name, wanted in ((_UI, UI_FACES), (_MONO, MONO_FACES)):
        app.setProperty(name, [face for face in (*wanted, *CHINESE_FACES) if QFontDatabase.hasFamily(face)])


def _carried() -> list[Path]:
    try:
        folder = paths.resource("fonts")
    except StudioError:  # a checkout and a plain wheel carry none: the system's faces do
        return []
    return [file for file in sorted(folder.iterdir()) if file.suffix.lower() in {".ttf", ".otf", ".ttc"}]


def faces(mono: bool = False) -> list[str]:
    """The families to use, best first; empty when no application asked for them yet."""
    app = QApplication.instance()
    found = app.property(_MONO if mono else _UI) if app is not None else None
    return [str(face) for face in found] if found else []


def set_han(app: QApplication, han: bool) -> None:
    """Whether words are Chinese from now on, and never smaller than `LEAST_OF_HAN`. Widgets hear `QEvent.LanguageChange`."""
    app.setProperty(_HAN, han)


def is_han() -> bool:
    app = QApplication.instance()
    return bool(app is not None and app.property(_HAN))


def font(style: str = "body") -> QFont:
    """The face for words in one of `STYLES`."""
    return _make(*STYLES[style], mono=False)


def mono(style: str = "value") -> QFont:
    """The face for numbers in one of `MONO_STYLES`: every digit has the same width."""
    return _make(*MONO_STYLES[style], mono=True)


def _make(pixels: float, weight: int, *, mono: bool) -> QFont:
    key = pixels, weight, mono, is_han()
    if key not in _made:
        _made[key] = _new(*key)
    return QFont(_made[key])  # whoever changes it changes their own


def _new(pixels: float, weight: int, mono: bool, han: bool) -> QFont:
    made = QFont()
    if found := faces(mono):
        made.setFamilies(found)
    elif mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPixelSize(max(round(pixels), LEAST_OF_HAN if han else 0))
    made.setWeight(QFont.Weight(weight))
    return made

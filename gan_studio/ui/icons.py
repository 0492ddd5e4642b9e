"""Material Design icons, tinted by the theme whenever they are painted, so that no icon is left in an old colour.

The glyphs are those of fonticon-materialdesignicons7. They are drawn here rather than by superqt.fonticon, because
importing superqt costs 0.3 s, more than a third of the time in which the first window has to be there.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

_FAMILY = "gan_studio_icon_family"


def icon(name: str, color_token: str = "t2", active_token: str = "") -> QIcon:
    """An icon of the set by its name there ("lock-outline"), in a colour of the theme.

    `active_token` colours it where the control is checked; otherwise it keeps its colour.

    Raises:
        KeyError: the set has no such icon.
    """
    return QIcon(_GlyphEngine(_glyph(name), color_token, active_token or color_token))


def draw_icon(painter: QPainter, rect: QRect | QRectF, name: str, color_token: str = "t2", opacity: float = 1.0) -> None:
    """Paints an icon into a square, for widgets that paint themselves. Leaves the painter's state as it was."""
    _draw(painter, QRectF(rect), _glyph(name), color_token, opacity)


def _glyph(name: str) -> str:
    from fonticon_mdi7 import MDI7  # 7,000 names: read when the first icon is wanted

    key = name.replace("-", "_")
    found = getattr(MDI7, key, None)
    if not isinstance(found, str):
        raise KeyError(f"no icon '{name}'")
    return found.partition(".")[2]


def _family() -> str:
    app = QApplication.instance()
    if app is None:
        return ""
    family = app.property(_FAMILY)
    if family is None:
        from fonticon_mdi7 import MDI7

        names = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(MDI7.__font_file__)))
        family = names[0] if names else ""
        app.setProperty(_FAMILY, family)
    return str(family)


def _draw(painter: QPainter, rect: QRectF, glyph: str, token: str, opacity: float) -> None:
    from gan_studio.ui.theme import colour

    face = QFont(_family())
    face.setPixelSize(max(1, round(rect.height())))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setOpacity(painter.opacity() * opacity)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.setPen(colour(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, glyph)
    painter.restore()


class _GlyphEngine(QIconEngine):
    def __init__(self, glyph: str, token: str, active_token: str) -> None:
        super().__init__()
        self._glyph, self._token, self._active_token = glyph, token, active_token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        active = state == QIcon.State.On
        off = mode == QIcon.Mode.Disabled
        token = self._active_token if active else self._token
        if off and token == "on_primary":
            token = "t2"  # a primary button that is off is grey
        _draw(painter, QRectF(rect), self._glyph, token, 0.4 if off else 1.0)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._glyph, self._token, self._active_token)

"""The two themes: every colour of the interface by token, and how they reach the widgets.

Colour is data, chrome is grey: orange `g` means made by G, blue `d` judged by D, green `r` real data, vermillion `p`
a problem. The `*t` tokens are the same colours as text. Widgets that paint themselves ask `colour("t1")` inside
`paintEvent`, so a theme that is changed while the program runs shows at the next repaint.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache, cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from gan_studio.ui.fonts import font, load_fonts
from gan_studio.ui.stylesheet import stylesheet


@dataclass(frozen=True)
class Theme:
    """All colours of one theme, as #rrggbb."""

    name: str
    rail: str
    bg: str
    well: str
    card: str
    ctl: str
    ctl_h: str
    ctl_p: str  # pressed: one step further than hovered
    segment: str  # the selected part of a segmented control
    segment_line: str
    sel: str
    line: str
    line2: str
    dash: str  # the dashed border of a drop zone
    t1: str
    t2: str
    t3: str
    primary: str
    primary_h: str
    primary_p: str
    on_primary: str
    gt: str
    dt: str
    rt: str
    pt: str
    x1t: str
    x2t: str
    g_tint: str
    d_tint: str
    r_tint: str
    p_tint: str
    x2: str
    g: str = "#E69F00"
    d: str = "#56B4E9"
    r: str = "#009E73"
    p: str = "#D55E00"
    x1: str = "#CC79A7"
    plot_width: float = 2.0  # px of a smoothed line; thicker on light, where orange and blue have little contrast
    raw_alpha: float = 0.28  # of the raw line beneath it

    @cached_property
    def is_dark(self) -> bool:
        return QColor(self.bg).lightness() < 128


DARK = Theme(
    name="dark",
    rail="#131518", bg="#17191C", well="#111316", card="#1D2024", ctl="#282C31", ctl_h="#32373D", ctl_p="#3C4148",
    segment="#32373D", segment_line="#32373D", sel="#2B2F35", line="#2A2E33", line2="#3C4148", dash="#565D66",
    t1="#ECEEF0", t2="#A8AEB7", t3="#828993",
    primary="#ECEEF0", primary_h="#DBDDDF", primary_p="#CACCCE", on_primary="#17191C",
    gt="#E69F00", dt="#56B4E9", rt="#2CBF93", pt="#F07F35", x1t="#DA93B9", x2t="#F0E442",
    g_tint="#352A14", d_tint="#1F303C", r_tint="#16302A", p_tint="#36231A", x2="#F0E442",
)

LIGHT = Theme(
    name="light",
    rail="#EEF0F2", bg="#F6F7F8", well="#ECEEF0", card="#FFFFFF", ctl="#ECEEF1", ctl_h="#E0E3E7", ctl_p="#D4D8DD",
    segment="#FFFFFF", segment_line="#C9CED4", sel="#DFE2E6", line="#E1E4E8", line2="#C9CED4", dash="#9AA1AA",
    t1="#16181B", t2="#4F565F", t3="#69717B",
    primary="#16181B", primary_h="#282A2D", primary_p="#3A3C3E", on_primary="#FFFFFF",
    gt="#8A5F00", dt="#0F6CA6", rt="#00754F", pt="#B04A00", x1t="#9A4877", x2t="#7A6900",
    g_tint="#FBF1DA", d_tint="#E2F1FB", r_tint="#DDF1EA", p_tint="#FBE7DB", x2="#8F7A00",
    plot_width=2.5, raw_alpha=0.42,
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}
_PROPERTY = "gan_studio_theme"
_RESTYLED = frozenset({QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange,
                       QEvent.Type.LanguageChange})


class _InUse:
    theme = DARK  # here, because paints ask for it hundreds of times a second, and a property is looked up anew each time


def current_theme() -> Theme:
    """The theme in use; dark before one is applied."""
    return _InUse.theme


def colour(token: str, alpha: float = 1.0) -> QColor:
    """A colour of the current theme. `alpha` is 0..1."""
    return _colour(current_theme().name, token, alpha)


@cache
def _colour(theme: str, token: str, alpha: float) -> QColor:
    made = QColor(getattr(THEMES[theme], token))
    made.setAlphaF(alpha)
    return made


def is_theme_change(event: QEvent) -> bool:
    """Whether a `changeEvent` means that colours, sizes or words may be different: for widgets that keep something made of
    them."""
    return event.type() in _RESTYLED


def theme_for(choice: str, app: QApplication) -> Theme:
    """The theme for a preference: "dark", "light", or "system" for what the desktop uses."""
    if choice == "system":
        choice = "light" if app.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"
    return THEMES.get(choice, DARK)


def apply_theme(app: QApplication, theme: Theme = DARK) -> None:
    """Gives the application a theme, at the start or at any time later. Loads the fonts the first time."""
    if app.property(_PROPERTY) == theme.name:
        return
    load_fonts(app)
    if app.property(_PROPERTY) is None:
        from gan_studio.ui.focus_ring import FocusRing  # here, because the ring asks this module for its colour

        app.setStyle("Fusion")  # the same geometry on each system; the style sheet gives it its looks
        FocusRing(app)
    app.setProperty(_PROPERTY, theme.name)
    _InUse.theme = theme
    QPixmapCache.clear()  # tinted icons
    app.setPalette(_palette(theme))
    app.setFont(font("body"))
    app.setStyleSheet(stylesheet({field.name: str(getattr(theme, field.name)) for field in fields(theme)}))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, token in (
        (role.Window, theme.bg), (role.WindowText, theme.t1), (role.Base, theme.well), (role.AlternateBase, theme.card),
        (role.Text, theme.t1), (role.PlaceholderText, theme.t3), (role.Button, theme.ctl), (role.ButtonText, theme.t1),
        (role.BrightText, theme.pt), (role.ToolTipBase, theme.ctl), (role.ToolTipText, theme.t1),
        (role.Highlight, theme.line2), (role.HighlightedText, theme.t1), (role.Link, theme.t1),
        (role.LinkVisited, theme.t2), (role.Light, theme.ctl_h), (role.Midlight, theme.ctl), (role.Mid, theme.line2),
        (role.Dark, theme.line), (role.Shadow, theme.rail), (role.Accent, theme.t1),
    ):
        palette.setColor(which, QColor(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, _colour(theme.name, "t1", 0.4))
    return palette

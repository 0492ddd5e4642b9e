"""Both themes, and that what is already on the screen follows a change."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from gan_studio.ui.focus_ring import FocusRing
from gan_studio.ui.fonts import faces, font, mono
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import DARK, LIGHT, THEMES, Theme, apply_theme, colour, current_theme, theme_for
from gan_studio.ui.widgets.buttons import IconButton, PrimaryButton
from gan_studio.ui.widgets.latent_slider import LatentSlider


def has_colour(image, wanted: str) -> bool:
    want = QColor(wanted).rgb()
    return any(image.pixel(x, y) == want for x in range(image.width()) for y in range(image.height()))


def luminance(hex_colour: str) -> float:
    parts = (QColor(hex_colour).redF(), QColor(hex_colour).greenF(), QColor(hex_colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("token", ["t1", "t2", "t3", "gt", "dt", "rt", "pt", "x1t", "x2t"])
def test_every_text_colour_can_be_read_on_cards_and_page(theme: Theme, token: str):
    for ground in (theme.card, theme.bg):
        assert contrast(getattr(theme, token), ground) >= 4.5


def test_identity_colours_are_the_same_in_both():
    assert [(DARK.g, DARK.d, DARK.r, DARK.p)] == [(LIGHT.g, LIGHT.d, LIGHT.r, LIGHT.p)]
    assert (DARK.g, DARK.d, DARK.r, DARK.p) == ("#E69F00", "#56B4E9", "#009E73", "#D55E00")


def test_shown_widgets_follow_a_change_of_theme(qapp: QApplication, shown):
    slider = shown(LatentSlider("x", 2.0), 200, 24)
    assert has_colour(slider.grab().toImage(), DARK.t1)
    apply_theme(qapp, LIGHT)
    assert current_theme() is LIGHT
    image = slider.grab().toImage()
    assert has_colour(image, LIGHT.t1)
    assert not has_colour(image, DARK.t1)
    assert has_colour(image, LIGHT.g)


def test_icons_follow_a_change_of_theme(qapp: QApplication, shown):
    button = shown(IconButton("stop", "Stop"), 32, 32)
    assert has_colour(button.grab().toImage(), DARK.t2)
    apply_theme(qapp, LIGHT)
    assert has_colour(button.grab().toImage(), LIGHT.t2)


def test_the_primary_button_is_light_on_dark_and_dark_on_light(qapp: QApplication, shown):
    button = shown(PrimaryButton("Train", "play"), 120, 32)
    assert has_colour(button.grab().toImage(), DARK.primary)
    apply_theme(qapp, LIGHT)
    assert has_colour(button.grab().toImage(), LIGHT.primary)


def test_unknown_icons_are_refused():
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_icons_are_drawn_at_every_size_and_dimmed_when_off(qapp: QApplication):
    made = icon("lock-outline", "t1")
    for side in (12, 18, 40):
        assert made.pixmap(side, side).toImage().width() == side
    whole, dim = (made.pixmap(32, 32, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    strongest = [max(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)) for image in (whole, dim)]
    assert strongest[0] > 240
    assert 60 < strongest[1] < 140


def test_fonts_are_in_pixels(qapp: QApplication):
    assert font("h2").pixelSize() == 14
    assert mono("figure").pixelSize() == 22
    assert font("h2").weight() == 600
    assert faces(), "at least one family of the list is on every system that the tests run on"


def test_a_font_that_somebody_changes_is_theirs_alone(qapp: QApplication):
    changed = font("small")
    changed.setStrikeOut(True)
    assert not font("small").strikeOut()


def test_theme_by_preference(qapp: QApplication):
    assert theme_for("light", qapp) is LIGHT
    assert theme_for("dark", qapp) is DARK
    assert theme_for("system", qapp) in (DARK, LIGHT)
    assert theme_for("nonsense", qapp) is DARK


def test_colours_may_be_see_through():
    assert colour("g", 0.28).alphaF() == pytest.approx(0.28, abs=0.01)


def test_the_ring_shows_for_the_keyboard_and_follows(qtbot, qapp: QApplication, shown):
    ring = qapp.findChild(FocusRing)
    both = QWidget()
    row = QHBoxLayout(both)
    first, second = QPushButton("a"), QPushButton("b")
    row.addWidget(first)
    row.addWidget(second)
    shown(both, 240, 60)
    qtbot.waitUntil(both.window().isActiveWindow)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target() is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.target() is second
    frame = ring.frame_rect()
    second.move(second.x() + 10, second.y())
    assert ring.frame_rect() == frame.translated(10, 0)
    second.hide()
    assert ring.target() is not second


def test_the_ring_stays_away_when_the_mouse_brought_the_focus(qtbot, qapp: QApplication, shown):
    ring = qapp.findChild(FocusRing)
    slider = shown(LatentSlider("x"), 200, 24)
    qtbot.waitUntil(slider.window().isActiveWindow)
    slider.clearFocus()
    QTest.mousePress(slider.window().windowHandle(), Qt.MouseButton.LeftButton, pos=slider.geometry().center())
    assert slider.hasFocus()
    assert ring.target() is None
    QTest.mouseRelease(slider.window().windowHandle(), Qt.MouseButton.LeftButton, pos=slider.geometry().center())


def test_the_ring_dies_with_its_window(qtbot, qapp: QApplication, shown):
    ring = qapp.findChild(FocusRing)
    slider = shown(LatentSlider("x"), 200, 24)
    qtbot.waitUntil(slider.window().isActiveWindow)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target() is slider
    shiboken6.delete(slider.window())
    assert ring.target() is None

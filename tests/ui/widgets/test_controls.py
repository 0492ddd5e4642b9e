"""Buttons, chips, switches, banners and the other small controls."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gan_studio.ui.theme import DARK
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import GhostButton, IconButton, PrimaryButton, SecondaryButton
from gan_studio.ui.widgets.card import HEADER, Card
from gan_studio.ui.widgets.chips import Chip, StatePill, Tag
from gan_studio.ui.widgets.collapsible import CollapsibleSection
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.fields import CheckBox, ColourButton
from gan_studio.ui.widgets.histogram_bar import HistogramBar, ShareBar
from gan_studio.ui.widgets.images import as_pixmap
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, GhostButton])
def test_buttons_are_32_high_and_act_by_mouse_and_key(qtbot, shown, kind):
    button = shown(kind("Train", "play", tooltip="Start"), 120, 32)
    assert button.sizeHint().height() == 32
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, LEFT)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    button.set_compact()
    assert button.sizeHint().height() == 28
    button.set_icon("")
    assert button.icon().isNull()


def test_a_primary_button_is_at_least_104_wide(shown):
    assert shown(PrimaryButton("Go")).sizeHint().width() >= 104


def test_an_icon_button_says_what_it_does(qtbot, shown):
    button = shown(IconButton("restore", "Reset"), 28, 28)
    assert (button.toolTip(), button.accessibleName()) == ("Reset", "Reset")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_segments_change_by_mouse_and_arrow_and_stay_silent_when_set(qtbot, shown):
    control = shown(SegmentedControl([("q", "Quick"), ("b", "Balanced"), ("s", "Best")], "b", name="Preset"), 240, 32)
    told = []
    control.changed.connect(told.append)
    QTest.mouseClick(control.button("q"), LEFT)
    QTest.mouseClick(control.button("q"), LEFT)
    control.button("q").setFocus()
    QTest.keyClick(control.button("q"), Qt.Key.Key_Right)
    assert told == ["q", "b"]
    control.set_current("s")
    assert (control.current(), told) == ("s", ["q", "b"])
    assert control.accessibleDescription() == "Best"
    with pytest.raises(KeyError):
        control.set_current("nothing")


def test_segments_can_be_replaced(qtbot, shown):
    control = shown(SegmentedControl([("a", "A"), ("b", "B")], "b"), 200, 32)
    control.set_options([("b", "B"), ("c", "C")])
    assert control.current() == "b"
    control.set_options([("x", "X")])
    assert control.current() == "x"
    assert control.height() == 32


def test_a_switch_turns_by_mouse_and_space(qtbot, shown):
    switch = shown(ToggleSwitch("Mirror"), 32, 18)
    with qtbot.waitSignal(switch.toggled) as told:
        QTest.mouseClick(switch, LEFT, pos=QPoint(28, 9))
    assert told.args == [True]
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    assert switch.accessibleName() == "Mirror"


def test_a_chip_is_clicked_and_grows_with_its_words(qtbot, shown):
    chip = shown(Chip("anime", "image-outline"), 100, 28)
    before = chip.sizeHint().width()
    chip.set_text("anime-portraits · 2,981")
    assert chip.sizeHint().width() > before
    assert chip.accessibleName() == "anime-portraits · 2,981"
    chip.set_pixmap(as_pixmap(np.full((16, 16, 3), 200, np.uint8)))
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, LEFT)
    assert not chip.grab().isNull()


@pytest.mark.parametrize("state", StatePill.STATES)
def test_every_state_has_a_word_and_a_look(shown, state):
    pill = shown(StatePill(), 120, 28)
    pill.set_state(state)
    assert pill.text()
    assert pill.text() in pill.accessibleName()
    assert not pill.grab().isNull()


def test_training_is_half_generator_half_discriminator(shown):
    pill = shown(StatePill(), 120, 28)
    pill.set_state("training")
    image = pill.grab().toImage()
    assert QColor(image.pixel(12, 14)).name().upper() == DARK.g
    assert QColor(image.pixel(19, 14)).name().upper() == DARK.d
    with pytest.raises(ValueError, match="state"):
        pill.set_state("dancing")


def test_a_tag_is_20_high(shown):
    tag = shown(Tag("1 problem", "p"), 80, 20)
    assert tag.sizeHint().height() == 20
    tag.set_kind("g")
    assert not tag.grab().isNull()


def test_a_banner_says_acts_and_goes(qtbot, shown):
    banner = shown(Banner("The device has no memory left.", "Try batch 16.", "Use batch 16"), 500, 60)
    assert (banner.message(), banner.hint(), banner.action_text()) == (
        "The device has no memory left.", "Try batch 16.", "Use batch 16")
    with qtbot.waitSignal(banner.action_triggered):
        QTest.mouseClick(banner.findChild(SecondaryButton), LEFT)
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(banner.findChild(IconButton), LEFT)
    assert banner.isHidden()
    banner.set_message("Saved", level="good")
    assert banner.action_text() == ""
    with pytest.raises(ValueError, match="level"):
        banner.set_message("x", level="loud")


def test_words_in_a_banner_are_never_markup(shown):
    banner = shown(Banner("<b>a</b> & b"), 400, 60)
    assert banner.message() == "<b>a</b> & b"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_a_card_has_a_header_only_with_a_title_or_tools(shown):
    card = shown(Card("Recipe", [IconButton("dock-left", "Hide")], subtitle="64"), 264, 200)
    assert card.title() == "Recipe"
    assert card.header.parentWidget().height() == HEADER
    bare = shown(Card(), 264, 200)
    assert bare.header.parentWidget().isHidden()
    bare.set_title("Now")
    assert not bare.header.parentWidget().isHidden()


def test_a_section_opens_and_closes(qtbot, shown):
    section = shown(CollapsibleSection("Advanced", "9 settings"), 240, 200)
    inside = Label("inside")
    section.body.addWidget(inside)
    assert not inside.isVisible()
    with qtbot.waitSignal(section.toggled) as told:
        section.set_expanded(True)
    assert told.args == [True]
    assert inside.isVisible()
    section.set_expanded(False)
    assert not section.is_expanded()


def test_an_empty_state_offers_its_button(qtbot, shown):
    empty = shown(EmptyState("image-off-outline", "Nothing here", "Drop a folder", "Choose folder"), 400, 300)
    with qtbot.waitSignal(empty.action_requested):
        QTest.mouseClick(empty.button(), LEFT)
    empty.set_content("check", "Done")
    assert empty.button().isHidden()
    assert empty.accessibleName() == "Done"


def test_progress_is_told_in_words_too(shown):
    line = shown(ProgressLine(), 128, 4)
    line.set_fraction(0.42)
    assert line.accessibleDescription() == "42 %"
    line.set_fraction(7)
    assert line.fraction() == 1.0
    line.set_fraction(None)
    assert line.accessibleDescription() == "unknown"
    assert line.sizeHint().height() == 4


def test_bars_are_clicked_and_walked_through(qtbot, shown):
    bars = shown(HistogramBar(name="Sizes"), 300, 140)
    bars.set_bars([1, 5, 0, 20], ["32", "64", "", "128"])
    bars.set_marker(1, "training size 64")
    assert bars.bar_rect(3).height() > bars.bar_rect(1).height() > 0 == bars.bar_rect(2).height()
    with qtbot.waitSignal(bars.bar_clicked) as told:
        QTest.mouseClick(bars, LEFT, pos=bars.bar_rect(1).center().toPoint())
    assert told.args == [1]
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    with qtbot.waitSignal(bars.bar_clicked) as told:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert told.args == [3]
    assert "128: 20" in bars.accessibleDescription()
    assert not bars.grab().isNull()
    with pytest.raises(ValueError, match="label"):
        bars.set_bars([1], [])


def test_small_shares_stay_visible(shown):
    bar = shown(ShareBar(), 200, 8)
    bar.set_shares([(100_000, "r", 1.0), (1, "p", 1.0), (0, "g", 1.0)], "1 of 100,001 skipped")
    image = bar.grab().toImage()
    assert QColor(image.pixel(198, 4)).name().upper() == DARK.p
    assert QColor(image.pixel(20, 4)).name().upper() == DARK.r
    bar.set_shares([])
    assert not bar.grab().isNull()


def test_long_words_are_elided_and_told(shown):
    label = shown(ElidedLabel("a very long name of a folder that does not fit"), 80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_label_changes_its_tone(shown):
    label = shown(Label("saved", "small", "t2"), 80, 20)
    label.set_tone("pt")
    assert label.property("tone") == "pt"


def test_a_colour_button_asks_for_a_colour(qtbot, shown, monkeypatch):
    button = shown(ColourButton("#ffffff", name="Background"), 120, 32)
    monkeypatch.setattr(
        "gan_studio.ui.widgets.fields.QColorDialog.getColor", staticmethod(lambda *_: QColor("#102030")))
    with qtbot.waitSignal(button.colour_changed) as told:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert told.args == ["#102030"]
    assert button.value() == "#102030"


def test_a_check_box_is_ticked(shown):
    box = shown(CheckBox("Keep"), 100, 20)
    box.setChecked(True)
    assert not box.grab().isNull()


def test_an_empty_state_without_room_shows_its_words_and_no_icon(qtbot, shown):
    words = "What you keep comes here, and a click leads back to it."
    state = shown(EmptyState("tune-variant", "Nothing here yet", words, "Keep"), 260, 300)
    assert state._icon.isVisible()
    state.resize(260, 150)
    assert not state._icon.isVisible()
    qtbot.waitUntil(lambda: state._text.height() >= state._text.heightForWidth(state._text.width()))
    for word in (state._title, state._text, state.button()):
        assert state.rect().contains(word.geometry())
    state.resize(260, 300)
    assert state._icon.isVisible()

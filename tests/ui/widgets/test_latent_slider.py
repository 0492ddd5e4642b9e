"""The latent slider as a person uses it: mouse, wheel, keys, typed numbers, gestures for undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest

from gan_studio.ui.widgets.float_slider import parse_number, signed
from gan_studio.ui.widgets.latent_slider import LatentSlider
from gan_studio.ui.widgets.value_slider import ValueSlider

LEFT, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def slider(shown):
    return shown(LatentSlider("Hair colour"), 218, 24)  # 200 px of track: 0.03 a pixel


def at(slider, value):
    return QPoint(round(slider.x_of(value)), slider.height() // 2)


def gestures(slider):
    log = []
    slider.gesture_started.connect(lambda: log.append("start"))
    slider.gesture_finished.connect(lambda: log.append("end"))
    slider.value_changed.connect(lambda value: log.append(round(value, 3)))
    return log


def test_drag_is_live_and_one_gesture(slider):
    log = gestures(slider)
    QTest.mousePress(slider, LEFT, NONE, at(slider, 0))
    for value in (0.6, 1.2, 1.5):
        QTest.mouseMove(slider, at(slider, value))
    QTest.mouseRelease(slider, LEFT, NONE, at(slider, 1.5))
    assert slider.value() == pytest.approx(1.5, abs=0.03)
    assert log[0] == "start"
    assert log[-1] == "end"
    assert len(log) == 5


def test_drag_stops_at_the_ends(slider):
    QTest.mousePress(slider, LEFT, NONE, at(slider, 0))
    QTest.mouseMove(slider, QPoint(2000, 5))
    assert slider.value() == 3.0
    QTest.mouseMove(slider, QPoint(-2000, 5))
    assert slider.value() == -3.0
    QTest.mouseRelease(slider, LEFT)


def test_grabbing_the_knob_off_its_middle_does_not_move_it(slider):
    log = gestures(slider)
    QTest.mousePress(slider, LEFT, NONE, at(slider, 0) + QPoint(4, 0))
    QTest.mouseRelease(slider, LEFT, NONE, at(slider, 0) + QPoint(4, 0))
    assert slider.value() == 0.0
    assert log == ["start", "end"]


def test_shift_drag_is_ten_times_finer(qtbot, slider):
    QTest.mousePress(slider, LEFT, NONE, at(slider, 0))
    place = QPointF(at(slider, 0) + QPoint(100, 0))
    slider.mouseMoveEvent(QMouseEvent(
        QEvent.Type.MouseMove, place, slider.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, SHIFT))
    assert slider.value() == pytest.approx(0.3, abs=0.02)
    QTest.mouseRelease(slider, LEFT)


def test_click_on_the_track_jumps_and_double_click_resets(slider):
    QTest.mouseClick(slider, LEFT, NONE, at(slider, -2))
    assert slider.value() == pytest.approx(-2, abs=0.03)
    QTest.mouseDClick(slider, LEFT, NONE, at(slider, -2))
    assert slider.value() == 0.0


def test_wheel_moves_by_a_twentieth(slider, turn_wheel):
    turn_wheel(slider, 1)
    turn_wheel(slider, 1)
    assert slider.value() == pytest.approx(0.1)
    turn_wheel(slider, -1, SHIFT)
    assert slider.value() == pytest.approx(0.095)


def test_a_burst_of_notches_is_one_gesture(qtbot, slider, turn_wheel):
    log = gestures(slider)
    with qtbot.waitSignal(slider.gesture_finished, timeout=3000):
        for _ in range(3):
            turn_wheel(slider, 1)
    assert log == ["start", 0.05, 0.1, 0.15, "end"]


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_Right, 1.05), (Qt.Key.Key_Left, 0.95), (Qt.Key.Key_Up, 1.05), (Qt.Key.Key_PageUp, 1.5),
     (Qt.Key.Key_PageDown, 0.5), (Qt.Key.Key_Home, 0.0)])
def test_keys(slider, key, value):
    slider.set_value(1.0)
    QTest.keyClick(slider, key)
    assert slider.value() == pytest.approx(value)


def test_typing_a_number_opens_the_editor_and_return_takes_it(slider):
    log = gestures(slider)
    slider.setFocus()
    QTest.keyClicks(slider, "-")
    editor = slider.editor()
    assert editor is not None
    QTest.keyClicks(editor, "1,25")
    assert slider.value() == 0.0
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert slider.value() == -1.25
    assert slider.editor() is None
    assert log == ["start", -1.25, "end"]


def test_escape_leaves_the_value_and_nonsense_is_refused(slider):
    slider.set_value(0.5)
    QTest.keyClicks(slider, "2")
    QTest.keyClick(slider.editor(), Qt.Key.Key_Escape)
    assert (slider.value(), slider.editor()) == (0.5, None)
    QTest.keyClicks(slider, "2")
    QTest.keyClicks(slider.editor(), "-x")
    QTest.keyClick(slider.editor(), Qt.Key.Key_Return)
    assert slider.editor() is not None, "the person can correct it"
    assert slider.editor().property("wrong")
    assert slider.value() == 0.5


def test_set_value_is_silent_exact_and_kept_in_range(slider):
    log = gestures(slider)
    slider.set_value(0.123456789)
    assert slider.value() == 0.123456789
    slider.set_value(7)
    assert slider.value() == 3.0
    assert log == []


def test_assistive_technology_hears_name_role_and_value(slider):
    slider.set_value(-0.84)
    known = QAccessible.queryAccessibleInterface(slider)
    assert known.role() == QAccessible.Role.Slider
    assert known.text(QAccessible.Text.Name) == "Hair colour"
    assert known.text(QAccessible.Text.Description) == "−0.84"


def test_disabling_in_a_drag_ends_the_gesture(slider):
    log = gestures(slider)
    QTest.mousePress(slider, LEFT, NONE, at(slider, 0))
    slider.setEnabled(False)
    assert log == ["start", "end"]
    QTest.mouseRelease(slider, LEFT)


def test_a_value_slider_has_its_own_range_reset_and_unit(shown, turn_wheel):
    slider = shown(ValueSlider(40, 128, 72, step=4, decimals=0, unit="px", name="Tile size"), 200, 24)
    turn_wheel(slider, 1)
    assert slider.value() == 76
    assert slider.value_text() == "76 px"
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.value() == 72
    slider.set_limits(80, 100)
    assert slider.value() == 80


@pytest.mark.parametrize(
    ("text", "number"),
    [("1.5", 1.5), ("1,5", 1.5), ("−2", -2.0), (" +3 ", 3.0), ("", None), ("a", None), ("inf", None), ("nan", None)])
def test_numbers_as_people_type_them(text, number):
    assert parse_number(text) == number


def test_signed_numbers_have_a_true_minus_and_no_signed_zero():
    assert [signed(1.26), signed(-0.84), signed(0.0), signed(-0.001)] == ["+1.26", "−0.84", "0.00", "0.00"]

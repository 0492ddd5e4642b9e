"""The form of the recipe: every field has an editor, and nothing impossible leaves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gan_studio.core.config import Recipe, setting_extra
from gan_studio.core.errors import RecipeError
from gan_studio.ui.widgets.fields import ColourButton, ComboBox, SpinBox
from gan_studio.ui.widgets.recipe_fields import number_text
from gan_studio.ui.widgets.recipe_form import RecipeForm
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch


@pytest.fixture
def form(shown):
    return shown(RecipeForm(), 264, 1200)


def changes(form):
    log = []
    form.setting_changed.connect(lambda name, value: log.append((name, value)))
    return log


def typed(form, name, text):
    edit = form.editor(name).control
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", list(Recipe.model_fields))
def test_each_setting_has_an_editor_that_shows_its_value(form, name):
    assert form.editor(name).value() == getattr(Recipe(), name)
    control = form.editor(name).control
    assert control.accessibleName()
    assert form.row(name).toolTip()


@pytest.mark.parametrize(
    ("name", "kind"),
    [("objective", ComboBox), ("size", ComboBox), ("batch", SpinBox), ("lr_g", QLineEdit), ("mirror", ToggleSwitch),
     ("background", ColourButton), ("device", QLineEdit)])
def test_the_editor_suits_the_setting(form, name, kind):
    assert isinstance(form.editor(name).control, kind)


def test_a_change_is_told_once_with_its_type(form):
    log = changes(form)
    form.editor("batch").control.setValue(16)
    typed(form, "lr_g", "0.0002")
    box = form.editor("size").control
    box.setCurrentIndex(box.findText("128 px"))
    box.activated.emit(box.currentIndex())
    QTest.mouseClick(form.editor("mirror").control, Qt.MouseButton.LeftButton)
    assert log == [("batch", 16), ("lr_g", 0.0002), ("size", 128), ("mirror", True)]
    assert form.recipe() == Recipe(batch=16, lr_g=0.0002, size=128, mirror=True)


@pytest.mark.parametrize("text", ["7", "-1", "0", "abc", ""])
def test_what_is_impossible_is_said_at_the_field_and_stays_inside(form, text):
    log = changes(form)
    typed(form, "lr_g", text)
    assert log == []
    assert "lr_g" in form.errors()
    assert form.editor("lr_g").control.property("wrong")
    assert form.recipe() == Recipe()
    typed(form, "lr_g", "0.01")
    assert form.errors() == {}
    assert log == [("lr_g", 0.01)]


def test_a_wrong_field_can_still_be_corrected_after_another_change(form):
    typed(form, "lr_g", "abc")
    form.set_recipe(Recipe(batch=8))
    assert "lr_g" in form.errors()
    assert form.editor("lr_g").control.text() == "abc"
    form.reset(Recipe(batch=8))
    assert form.errors() == {}
    assert form.editor("lr_g").value() == 0.001


def test_settings_that_do_not_agree_are_said_where_they_can_be_changed(form):
    form.set_recipe(Recipe(method="vae", size=256))
    box = form.editor("architecture").control
    box.setCurrentIndex(box.findData("residual"))
    box.activated.emit(box.currentIndex())
    assert list(form.errors()) == ["architecture"]


def test_an_error_of_an_advanced_field_opens_the_section(form):
    assert not form.advanced().is_expanded()
    form.show_error(RecipeError("No such device.", field="device"))
    assert form.advanced().is_expanded()
    assert form.errors() == {"device": "No such device."}


def test_set_recipe_is_silent(form):
    log = changes(form)
    form.set_recipe(Recipe(batch=4, objective="minimax", mirror=True, background="#112233", lr_d=0.5, device="cpu"))
    assert form.editor("objective").value() == "minimax"
    assert form.editor("background").value() == "#112233"
    assert log == []


def test_locked_only_live_settings_can_be_edited(form):
    form.lock()
    for name in Recipe.model_fields:
        assert form.editor(name).isEnabled() == bool(setting_extra(name).get("live")), name
    assert "Locked" in form.row("batch").toolTip()
    form.lock(False)
    assert form.editor("batch").isEnabled()


def test_the_unit_steps_aside_while_one_types(form):
    edit = form.editor("kimg").control
    assert edit.text() == "300 kimg"
    edit.setFocus()
    assert edit.text() == "300"
    QTest.keyClicks(edit, "0")
    form.editor("batch").control.setFocus()
    assert edit.text() == "3000 kimg"
    assert form.recipe().kimg == 3000


def test_large_fields_show_all_their_options(shown):
    form = shown(RecipeForm(["crop", "size", "mirror"], segmented=("crop", "size", "mirror")), 300, 240)
    log = changes(form)
    control = form.editor("size").control
    assert isinstance(control, SegmentedControl)
    control.button("128").click()
    form.editor("crop").control.button("pad").click()
    assert log == [("size", 128), ("crop", "pad")]


@pytest.mark.parametrize(
    ("value", "text"), [(0.0002, "0.0002"), (300.0, "300"), (1e-7, "1e-07"), (0.0, "0"), (1e6, "1000000"), (0.99, "0.99")])
def test_numbers_as_a_person_would_type_them(value, text):
    assert number_text(value) == text


def test_the_wheel_over_a_field_without_focus_scrolls_the_page_instead(form, turn_wheel):
    log = changes(form)
    form.editor("kimg").control.setFocus()
    turn_wheel(form.editor("batch").control, 1)
    turn_wheel(form.editor("objective").control, 1)
    assert log == []

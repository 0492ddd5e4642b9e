"""1.1 in the window: sliders and numbers move the face, by mouse and by keys, and steps can be taken back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.one_number import NUMBERS, OneNumberSettings
from gan_studio.core.lab.state import LabState, parse_state
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.one_number import OneNumberView
from gan_studio.ui.pages.lab.page import LabPage

WAIT = 40_000


@pytest.fixture
def view(qtbot: QtBot, studio_session: Session, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> OneNumberView:
    monkeypatch.setattr("gan_studio.core.lab.one_number.LIVE_FACES", 2)
    preferences.lab_experiment = "one-number"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("one-number", OneNumberSettings.make({})))
    made.show()
    found = made.view
    assert isinstance(found, OneNumberView)
    found.page = made  # type: ignore[attr-defined]  # kept
    qtbot.waitUntil(lambda: found._shown is not None, timeout=WAIT)
    return found


def test_a_named_slider_moves_the_face_and_its_row(view: OneNumberView, qtbot: QtBot) -> None:
    assert list(view.sliders)[:3] == ["hair_length", "hair_colour", "mouth_open"]
    before = view.picture.image()
    slider = view.sliders["hair_colour"]
    slider.setFocus()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.held == "hair_colour", timeout=WAIT)
    qtbot.waitUntil(lambda: view.settings.named[1:2] == (2.0,), timeout=WAIT)
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.named[1] == 2.0, timeout=WAIT)
    after = view.picture.image()
    assert before is not None
    assert after is not None
    assert np.abs(after.astype(int) - before).mean() > 2
    assert view.values["hair_colour"].text() == "+2.00"
    assert "Hair colour" in view.along.text()
    assert parse_state(view.state().text()).settings == view.settings


def test_a_number_is_dragged_and_taken_back(view: OneNumberView, qtbot: QtBot) -> None:
    bars = view.vector
    before = bars.values()
    assert len(before) == NUMBERS
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.place_of(4, 2.0).toPoint())
    assert bars.values()[4] == pytest.approx(2.0, abs=0.15)
    assert bars.values()[:4] == pytest.approx(before[:4])
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.held == 4, timeout=WAIT)
    assert view.settings.vector[4] == bars.values()[4]
    assert "number 5" in view.along.text()
    assert view.undo()
    qtbot.waitUntil(lambda: bars.values() == pytest.approx(before, abs=1e-3), timeout=WAIT)
    assert view.redo()
    qtbot.waitUntil(lambda: bars.values()[4] == pytest.approx(2.0, abs=0.15), timeout=WAIT)
    assert not view.redo()


def test_numbers_are_moved_by_keys(view: OneNumberView, qtbot: QtBot) -> None:
    bars = view.vector
    before = bars.values()
    bars.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(bars, key)
    assert bars.current() == 2
    assert bars.values()[2] == pytest.approx(before[2] + 0.1, abs=2e-3)
    QTest.keyClick(bars, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.vector[2] == 0, timeout=WAIT)


def test_another_face_keeps_the_sliders_and_the_middle_puts_them_back(view: OneNumberView, qtbot: QtBot) -> None:
    slider = view.sliders["skin"]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: any(view.settings.named), timeout=WAIT)
    named, vector = view.settings.named, view.vector.values()
    view.act()
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.vector != vector, timeout=WAIT)
    assert view.settings.named == named
    view.middle.click()
    assert view.settings.named == ()
    qtbot.waitUntil(lambda: slider.value() == 0, timeout=WAIT)
    assert view.values["skin"].text() == "0.00"


def test_every_slider_says_what_was_measured_of_it(view: OneNumberView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Hair length" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert all(label.text() != "…" for label in view.effects.values())
    assert "2 faces" in view.verdict_card.obtained.text()


def test_a_teacher_hides_the_named_sliders(view: OneNumberView, qtbot: QtBot) -> None:
    view.page._sharing.menu(view)  # type: ignore[attr-defined]
    assert view.controls.labels["named"] == "Named sliders"
    view.controls.hide(["named"])
    assert not view.sliders["hair_colour"].isVisible()
    assert not view.effects["hair_colour"].isVisible()
    assert view.picture.isVisible()
    view.controls.hide([])
    assert view.sliders["hair_colour"].isVisible()


def test_more_places_than_there_are_sliders_are_refused_and_nothing_is_lost(view: OneNumberView, qtbot: QtBot) -> None:
    assert view.change(vector=(0.5,) * NUMBERS, named=(1.0,))
    page = view.page  # type: ignore[attr-defined]
    page.take_state(LabState("one-number", OneNumberSettings.make({"named": (0.1,) * 40})))
    qtbot.waitUntil(view._refusal.isVisible, timeout=WAIT)
    assert "named sliders, not 40" in view._refusal.text()
    assert view.named.property("wrong")
    assert (view.settings.vector, view.settings.named) == ((0.5,) * NUMBERS, (1.0,))
    page.open_experiment("g-and-d")
    qtbot.waitUntil(lambda: not view.desk.is_building, timeout=WAIT)
    page.take_state(LabState("one-number", OneNumberSettings.make({"named": (0.1,) * 40})))
    qtbot.waitUntil(lambda: page.view.key == "g-and-d", timeout=WAIT)

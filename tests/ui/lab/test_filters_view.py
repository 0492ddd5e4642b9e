"""5.3 in the window: halves, cut and lone pixel are set by pointer and keys, maps of both layers, the verdict comes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.state import parse_state
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.filters import FiltersView
from gan_studio.ui.pages.lab.page import LabPage

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "filters"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: "D's score: " in view_of(made).canvas.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> FiltersView:
    assert isinstance(page.view, FiltersView)
    return page.view


def test_the_verdict_comes_by_itself(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    qtbot.waitUntil(lambda: "From whole pictures to spliced ones" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert "Filter " in view.maps.accessibleDescription()
    view.grab()


def test_a_lone_pixel_by_pointer_keys_and_button(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    before = view.canvas._shown
    place = view.canvas.place(2)
    eighth = place.topLeft() + (place.bottomRight() - place.topLeft()) * 8.5 / 32  # the middle of that pixel
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=eighth.toPoint())
    assert (view.settings.lone_x, view.settings.lone_y) == (8, 8)
    qtbot.waitUntil(lambda: view.canvas._shown is not before, timeout=WAIT)
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert (view.settings.lone_x, view.settings.lone_y) == (9, 10)
    QTest.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert view.settings.lone_x == -1
    view.lone.click()
    assert view.settings.lone_x >= 0
    view.lone.click()
    assert view.settings.lone_x == -1


def test_halves_cut_and_layer_are_live_and_shared(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    view.left.click()
    view.right.click()
    view.cut.setFocus()
    QTest.keyClick(view.cut, Qt.Key.Key_Right)
    view.layer.button("2").click()
    assert not studio_session.lab.is_building
    settings = view.settings
    assert (settings.left, settings.right, settings.cut, settings.layer) == (2, 3, 17, 2)
    qtbot.waitUntil(lambda: view.canvas._shown is not None and view.canvas._shown.layer == 2, timeout=WAIT)
    assert parse_state(view.state().text()).settings == settings
    for index in range(16):
        assert view.maps.rect().toRectF().adjusted(-1, -1, 1, 1).contains(view.maps.tile(index, 16))
    view.grab()

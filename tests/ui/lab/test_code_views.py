"""4.1, 4.2 and 4.3 in the window: pictures are dragged, the map is walked, the noise is thrown, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.code_facts import EXTENT
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.state import LabState, parse_state
from gan_studio.core.lab.table import entry
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.code_map import CodeMapView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.vae import VaeView
from gan_studio.ui.pages.lab.vectors import VectorsView

WAIT = 40_000
Opened = Callable[..., LabPage]


@pytest.fixture
def opened(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> Opened:
    """The page with an experiment that has shown its start."""
    def make(key: str, **settings: object) -> LabPage:
        shown: list[object] = []
        preferences.lab_experiment = key
        made = LabPage(studio_session, preferences)
        qtbot.addWidget(made)
        made.resize(1368, 812)
        given: LabSettings = entry(key).load().Settings.make(settings)
        made.take_state(LabState(key, given))
        studio_session.lab.shown.connect(shown.append)
        made.show()
        qtbot.waitUntil(lambda: bool(shown) and not studio_session.lab.is_building, timeout=WAIT)
        return made
    return make


def at(board: object, x: float, y: float) -> QPoint:
    return board.to_pixels(x, y).toPoint()  # type: ignore[attr-defined]


def vectors(page: LabPage, qtbot: QtBot) -> VectorsView:
    view = page.view
    assert isinstance(view, VectorsView)
    qtbot.waitUntil(lambda: view.board.codes() is not None, timeout=WAIT)
    return view


def test_a_picture_is_dragged_and_its_vector_is_the_new_one(opened: Opened, qtbot: QtBot) -> None:
    view = vectors(opened("vectors", count=9), qtbot)
    board = view.board
    codes = board.codes()
    assert codes is not None
    start = at(board, *codes[2])
    held = board.index_at(QPointF(start))
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board, at(board, 0.4, 2.2))
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=at(board, 0.4, 2.2))
    assert view.settings.placed[held] == pytest.approx((0.4, 2.2), abs=0.05)
    others = [index for index in range(9) if index != held]
    assert np.array(view.settings.placed)[others] == pytest.approx(codes[others], abs=1e-3)
    assert parse_state(view.state().text()).settings == view.settings
    assert view.undo()
    assert view.settings.placed == ()
    assert not view.undo()


def test_by_keys_a_picture_is_moved_and_taken_as_an_end(opened: Opened, qtbot: QtBot) -> None:
    view = vectors(opened("vectors", count=9), qtbot)
    board = view.board
    before = board.codes()
    assert before is not None
    board.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Right):
        QTest.keyClick(board, key)
    assert board.current() == 1
    assert view.settings.placed[1] == pytest.approx((before[1, 0] + 0.1, before[1, 1]), abs=1e-3)
    QTest.keyClick(board, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.pair[1] == 1, timeout=WAIT)


def test_found_vectors_cannot_be_dragged(opened: Opened, qtbot: QtBot) -> None:
    view = vectors(opened("vectors", count=9), qtbot)
    view.arm.button("encoder").click()
    codes = view.board.codes()
    assert codes is not None
    start = at(view.board, *codes[0])
    QTest.mousePress(view.board, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.board, at(view.board, EXTENT, EXTENT))
    QTest.mouseRelease(view.board, Qt.MouseButton.LeftButton, pos=start)
    assert view.settings.placed == ()


def test_an_impossible_number_of_pictures_is_said_and_taken_back(opened: Opened, qtbot: QtBot) -> None:
    view = vectors(opened("vectors", count=9), qtbot)
    view.count.setValue(2)
    assert view._refusal.isVisibleTo(view)
    assert view.count.value() == 9
    view.shuffle.click()
    assert len(view.settings.placed) == 9
    assert not view._refusal.isVisibleTo(view)


def test_the_map_is_walked_by_mouse_and_keys(opened: Opened, qtbot: QtBot) -> None:
    view = opened("code-map").view
    assert isinstance(view, CodeMapView)
    plane = view.plane
    qtbot.waitUntil(lambda: plane.grid() is not None, timeout=WAIT)
    QTest.mouseMove(plane, at(plane, -1.0, 1.0))
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.place == pytest.approx((-1, 1), abs=0.05), timeout=WAIT)
    there = view.drawn.image()
    plane.setFocus()
    QTest.keyClick(plane, Qt.Key.Key_Right)
    QTest.keyClick(plane, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    x, y = plane.place()
    assert (x, y) == pytest.approx((-0.9, 0.98), abs=0.05)
    qtbot.waitUntil(lambda: view.drawn.image() is not there, timeout=WAIT)
    QTest.keyClick(plane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.place == view._shown.code, timeout=WAIT)
    assert plane.place() == pytest.approx(view._shown.code)
    assert "correlation" in view.strip_titles[0].text()


def test_real_codes_lie_on_the_map_as_letters(opened: Opened, qtbot: QtBot) -> None:
    view = opened("code-map").view
    assert isinstance(view, CodeMapView)
    qtbot.waitUntil(lambda: view._shown is not None, timeout=WAIT)
    assert view.plane.marks() == ()
    for layer in ("digit", "tilt"):
        view.layer.button(layer).click()
        assert {mark.letter for mark in view.plane.marks()} == set("0123456789")
    assert len({mark.ink.name() for mark in view.plane.marks()}) > 10, "the tilt is a scale"


def test_a_map_from_nothing_is_trained_in_sight(opened: Opened, qtbot: QtBot) -> None:
    page = opened("code-map", start="new", digits="01")
    view = page.view
    assert isinstance(view, CodeMapView)
    page.toggle_run()
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.iteration > 31, timeout=WAIT)
    page.toggle_run()
    qtbot.waitUntil(lambda: "that it never saw" in view.verdict_card.sentence.text(), timeout=WAIT)


def test_noise_is_thrown_and_its_radius_is_live(opened: Opened, qtbot: QtBot, studio_session: Session) -> None:
    view, anew = opened("vae").view, []
    assert isinstance(view, VaeView)
    qtbot.waitUntil(lambda: view.numbers["e"].text() != "", timeout=WAIT)
    studio_session.lab.opened.connect(lambda: anew.append(True))
    noise, code = view.numbers["e"].text(), view.numbers["m"].text()
    view.noise.click()
    qtbot.waitUntil(lambda: view.numbers["e"].text() != noise, timeout=WAIT)
    assert view.numbers["m"].text() == code
    view.radius.setFocus()
    QTest.keyClick(view.radius, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.numbers["e"].text().startswith("0.000"), timeout=WAIT)
    assert view.numbers["c"].text() == view.numbers["m"].text(), "without noise c is m"
    view.other.click()
    qtbot.waitUntil(lambda: view.numbers["m"].text() != code, timeout=WAIT)
    assert len(view.maps["ae"].marks()) == len(view.maps["vae"].marks()) > 30
    other = view.numbers["m"].text()
    QTest.mouseClick(view.maps["ae"], Qt.MouseButton.LeftButton, pos=at(view.maps["ae"], -2.5, 2.5))
    qtbot.waitUntil(lambda: view.numbers["m"].text() != other, timeout=WAIT)
    assert anew == []


def test_beta_goes_on_with_what_was_learned(opened: Opened, qtbot: QtBot, studio_session: Session) -> None:
    view, anew = opened("vae").view, []
    assert isinstance(view, VaeView)
    studio_session.lab.opened.connect(lambda: anew.append(True))
    view.beta.setFocus()
    QTest.keyClick(view.beta, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.settings.beta == pytest.approx(view.beta.value()), timeout=WAIT)
    assert view.settings.beta > 20
    assert anew == []

"""4.4 in the window: painted by mouse and by keys, ordered by dragging and by keys, checked when a person says so."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.pixel_distance import PixelSettings
from gan_studio.core.lab.pixel_pictures import SIZE
from gan_studio.core.lab.state import LabState, parse_state
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.pixel_distance import PixelDistanceView

WAIT = 40_000
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> LabPage:
    """A digit, and few to judge beside it."""
    monkeypatch.setattr("gan_studio.core.lab.pixel_distance.ASIDE", 20)
    monkeypatch.setattr("gan_studio.ui.pages.lab.pixel_distance.ASIDE", 20)
    preferences.lab_experiment = "pixel-distance"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("pixel-distance", PixelSettings.make({})))
    made.show()
    qtbot.waitUntil(lambda: view_of(made)._shown is not None and not studio_session.lab.is_building, timeout=WAIT)
    return made


def view_of(page: LabPage) -> PixelDistanceView:
    assert isinstance(page.view, PixelDistanceView)
    return page.view


def stroke(view: PixelDistanceView, *places: tuple[int, int], button: Qt.MouseButton = LEFT) -> None:
    canvas = view.canvas
    first, *others = [canvas.centre_of(*place).toPoint() for place in places]
    QTest.mousePress(canvas, button, pos=first)
    for point in others:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, button, pos=(others or [first])[-1])


def judged(view: PixelDistanceView, pixels: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view._shown is not None and view._shown.pixels["yours"] == pixels, timeout=WAIT)


def test_a_stroke_is_painted_judged_taken_back_and_done_again(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    assert not view.back.isEnabled()
    stroke(view, (1, 2), (1, 6))
    assert (view.canvas.picture()[1, 2:7] == 255).all()
    assert view.canvas.changes() == 5
    judged(view, 5, qtbot)
    assert view.pixels.text() == "5"
    assert view.l2.text() == f"{5 ** 0.5:.2f}"
    assert parse_state(view.state().text()).settings == view.settings
    stroke(view, (1, 3), (1, 4), button=RIGHT)
    judged(view, 3, qtbot)
    assert view.undo()
    judged(view, 5, qtbot)
    view.back.click()
    judged(view, 0, qtbot)
    assert view.settings.drawing == ""
    assert not view.undo()
    page.redo()
    judged(view, 5, qtbot)
    view.original_again.click()
    judged(view, 0, qtbot)


def test_shift_draws_a_straight_line_and_the_wheel_widens_the_brush(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    canvas = view.canvas
    stroke(view, (2, 2))
    QTest.mouseClick(canvas, LEFT, SHIFT, canvas.centre_of(2, 9).toPoint())
    assert (canvas.picture()[2, 2:10] == 255).all()
    turned = QWheelEvent(QPointF(5, 5), canvas.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                         Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    for _ in range(4):
        QApplication.sendEvent(canvas, turned)
    assert canvas.brush == 3
    assert view.brush.current() == "3"
    before = canvas.changes()
    stroke(view, (1, 29))
    assert canvas.changes() == before + 9
    view.tool.button("erase").click()
    stroke(view, (1, 29))
    assert canvas.changes() == before


def test_it_is_painted_by_keys_alone(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    canvas = view.canvas
    canvas.setFocus()
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(canvas, key)
    assert (canvas.picture()[0, :2] == 255).all()
    judged(view, 2, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    judged(view, 1, qtbot)


def test_an_empty_drawing_is_said_and_the_last_one_stays_judged(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    stroke(view, (1, 2), (1, 6))
    judged(view, 5, qtbot)
    kept = view.settings
    view.clear.click()
    qtbot.waitUntil(view._refusal.isVisible, timeout=WAIT)
    assert "empty" in view._refusal.text()
    assert view.settings == kept
    assert not view.canvas.picture().any(), "one can go on from nothing"
    stroke(view, (5, 5), (20, 5))
    qtbot.waitUntil(lambda: not view._refusal.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: bool((view._shown.pictures["yours"] > 0).sum() == 16), timeout=WAIT)


def test_pictures_are_put_in_order_by_dragging_and_by_keys(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    ranking = view.ranking
    assert ranking.order() == view.settings.ranking
    first, second, third, fourth = ranking.order()
    start, end = ranking.card(first).center().toPoint(), ranking.card(third).center().toPoint()
    QTest.mousePress(ranking, LEFT, pos=start)
    QTest.mouseMove(ranking, end)
    assert view.settings.ranking[0] == first, "not before it is let go"
    QTest.mouseRelease(ranking, LEFT, pos=end)
    assert ranking.order() == view.settings.ranking == (second, third, first, fourth)
    ranking.setFocus()
    QTest.keyClick(ranking, Qt.Key.Key_Home)
    QTest.keyClick(ranking, Qt.Key.Key_Right, CTRL)
    assert view.settings.ranking == (third, second, first, fourth)
    assert ranking.current() == second
    QTest.keyClick(ranking, Qt.Key.Key_End, CTRL)
    assert view.settings.ranking == (third, first, fourth, second)


def test_who_agrees_is_told_when_it_is_asked(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    qtbot.waitUntil(lambda: "Of 20 digits" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert view.counts["d"].text() == ""
    assert view._shown is not None
    order = (*(name for name in view._shown.order["d"] if name != "yours"), "yours")
    view.ranking.reordered.emit(order)
    action = page.primary_action()
    assert action is not None
    action.callback()
    qtbot.waitUntil(lambda: view.counts["d"].text() == "3 / 3", timeout=WAIT)
    assert view.cells["d"].pairs() == (3, 3)
    qtbot.waitUntil(lambda: "Your order agrees" in view.verdict_card.sentence.text(), timeout=WAIT)
    view.ranking.reordered.emit(order[::-1])
    qtbot.waitUntil(lambda: view.counts["d"].text() == "", timeout=WAIT)


def test_bars_say_what_the_judges_say(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    assert view._shown is not None
    bars = {bar.name: bar for bar in view.bars["l2"].bars()}
    assert bars["Original"].value == "0.00"
    assert bars["Stray pixel"].value == "1.00"
    assert bars["Shifted"].share == 1.0
    assert {bar.rank for bar in bars.values()} == {0, 1, 2, 3, 4}
    digit = view._shown.pictures["original"]
    view.other.click()
    qtbot.waitUntil(lambda: bool((view._shown.pictures["original"] != digit).any()), timeout=WAIT)
    assert view.settings.number == 1
    assert np.array_equal(view.canvas.picture(), view._shown.pictures["original"])
    assert view.canvas.picture().shape == (SIZE, SIZE)


@pytest.mark.parametrize("what", ["undo", "start over"])
def test_a_stroke_that_is_taken_away_while_it_is_drawn_ends_there(page: LabPage, qtbot: QtBot, what: str) -> None:
    view = view_of(page)
    canvas = view.canvas
    qtbot.mousePress(canvas, LEFT, pos=canvas.centre_of(2, 2).toPoint())
    if what == "undo":
        view.undo()
    else:
        with qtbot.waitSignal(view.desk.ready, timeout=WAIT):
            page.restart()
        qtbot.waitUntil(lambda: view._shown is not None, timeout=WAIT)  # the new beginning is shown
    begun = canvas.changes()
    assert begun <= (what == "start over")  # with what had been judged, if it had been
    qtbot.mouseMove(canvas, canvas.centre_of(2, 8).toPoint())
    qtbot.mouseRelease(canvas, LEFT, pos=canvas.centre_of(2, 8).toPoint())
    assert canvas.changes() == begun
    assert not canvas.can_undo()

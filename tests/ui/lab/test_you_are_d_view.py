"""2.3 in the window: played by keys alone, nothing told early, nothing answered twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.state import LabState
from gan_studio.core.lab.you_are_d import YouAreDSettings
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.you_are_d import YouAreDView

WAIT = 40_000


@pytest.fixture
def page(
    qtbot: QtBot, studio_session: Session, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> LabPage:
    """Three generations, two iterations apart, of a few digits; they train by themselves."""
    monkeypatch.setattr("gan_studio.core.lab.growth.DIGITS", "digits:64")
    preferences.lab_experiment = "you-are-d"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    few = YouAreDSettings.make({"generations": 3, "distance": 2, "spacing": "even", "rounds": 4})
    made.take_state(LabState("you-are-d", few))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    qtbot.waitUntil(lambda: view_of(made).generation.count() == 4, timeout=WAIT)
    return made


def view_of(page: LabPage) -> YouAreDView:
    assert isinstance(page.view, YouAreDView)
    return page.view


def started(page: LabPage, qtbot: QtBot) -> YouAreDView:
    view = view_of(page)
    view.begin.click()
    qtbot.waitUntil(view.say_real.isEnabled, timeout=WAIT)
    return view


def test_generations_come_by_themselves(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    assert [view.generation.itemData(index) for index in range(4)] == [0, 1, 2, 3]
    assert view.plot.point_count("d") == 3
    assert view.begin.isEnabled()
    assert not view.say_real.isEnabled()
    qtbot.waitUntil(lambda: not studio_session.lab.is_playing, timeout=WAIT)


def test_a_game_by_keys_alone(page: LabPage, qtbot: QtBot) -> None:
    view = started(page, qtbot)
    for number, key in enumerate((Qt.Key.Key_R, Qt.Key.Key_F, Qt.Key.Key_Left, Qt.Key.Key_Right), start=1):
        assert view._truth.text() == view._d_said.text() == "", "nothing is told before the answer"
        assert len(view.ds.marks()) == number - 1
        QTest.keyClick(view.focusWidget() or view.table, key)
        qtbot.waitUntil(lambda: view._truth.text() != "", timeout=WAIT)
        assert view._truth.text().startswith(("Right", "Wrong"))
        assert view._d_said.text().startswith("D believes")
        assert len(view.yours.marks()) == len(view.ds.marks()) == number
        if number < 4:
            QTest.keyClick(view.focusWidget() or view.table, Qt.Key.Key_N)
            qtbot.waitUntil(view.say_real.isEnabled, timeout=WAIT)
    right = sum(view.yours.marks())
    assert f"You {right} of 4" in view._result.text()
    ((generation, share, low, high),) = view.plot.points()
    assert (generation, share) == (3, 25.0 * right)
    assert low <= share <= high
    qtbot.waitUntil(lambda: "You were right" in view.verdict_card.sentence.text(), timeout=WAIT)


def test_a_second_answer_is_not_taken(page: LabPage, qtbot: QtBot) -> None:
    view = started(page, qtbot)
    view.answer(True)
    view.answer(False)
    view.desk.command(lambda game: game.answer(False))
    qtbot.waitUntil(lambda: view._shown is not None and len(view._shown.answered) == 1, timeout=WAIT)
    qtbot.wait(60)
    assert view._shown is not None
    assert view._shown.answered[0].said is True
    assert not view.say_real.isEnabled()


def test_after_the_last_round_the_same_key_begins_again(page: LabPage, qtbot: QtBot) -> None:
    view = started(page, qtbot)
    for number in range(4):
        view.answer(True)
        qtbot.waitUntil(view.go_on.isEnabled, timeout=WAIT)
        if number < 3:
            view.next()
            qtbot.waitUntil(view.say_real.isEnabled, timeout=WAIT)
    assert view.go_on.text() == "Again (N)"
    view.next()
    qtbot.waitUntil(view.say_real.isEnabled, timeout=WAIT)
    assert view.yours.marks() == ()


def test_results_stay_when_it_starts_over_but_not_against_another_opponent(page: LabPage, qtbot: QtBot) -> None:
    view = started(page, qtbot)
    seen = []
    for number in range(4):
        image = view.picture.image()
        assert image is not None
        seen.append(image.tobytes())
        view.answer(True)
        qtbot.waitUntil(view.go_on.isEnabled, timeout=WAIT)
        if number < 3:
            view.next()
            qtbot.waitUntil(view.say_real.isEnabled, timeout=WAIT)
    right, points = sum(view.yours.marks()), view.plot.points()
    page.restart()
    qtbot.waitUntil(lambda: view._result.text().startswith("Played before"), timeout=WAIT)
    assert f"you {right} of 4" in view._result.text()
    assert view.plot.points() == points
    qtbot.waitUntil(lambda: view.generation.count() == 4, timeout=WAIT)
    assert started(page, qtbot) is view
    image = view.picture.image()
    assert image is not None
    assert image.tobytes() not in seen, "the same rounds are not dealt twice"
    view.seed.setValue(view.settings.seed + 1)
    qtbot.waitUntil(lambda: view.plot.points() == () and view.begin.isEnabled(), timeout=WAIT)
    assert not view._result.text()


def test_a_generation_that_will_not_come_is_not_kept_in_the_choice(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    assert view.change(generations=5, generation=5)
    view.take_settings(view.settings)
    assert view.generation.currentData() == 5
    view.generations.setValue(4)
    assert (view.settings.generations, view.settings.generation) == (4, 0)
    assert not view._refusal.isVisible()


def test_one_that_is_not_there_yet_is_refused_at_its_control(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    view.desk.command(lambda game: game.set_live("generation", 3))
    view.desk.command(lambda game: game._growth._iterations.pop())
    view.start()
    qtbot.waitUntil(view._refusal.isVisible, timeout=WAIT)
    assert "Generation 3 is not there yet." in view._refusal.text()
    assert view.generation.property("wrong")


def test_how_g_and_d_grow_is_set_beside_it(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    assert (view.distance.value(), view.spacing.currentData(), view.networks.currentData()) == (2, "even", "small")
    assert view.distance.isVisible()
    view.objective.setCurrentIndex(view.objective.findData("hinge"))
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.objective.activated.emit(view.objective.currentIndex())
    assert view.settings.objective == "hinge"
    qtbot.waitUntil(view.begin.isEnabled, timeout=WAIT)
    view.distance.setValue(0)
    assert view._refusal.isVisible()
    assert view.distance.property("wrong")
    assert view.distance.value() == 2

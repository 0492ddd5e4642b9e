"""3.3 in the window: the slopes follow the slider, the head start goes live, settings that come from elsewhere are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.saturation import SaturationSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.saturation import SaturationView

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    """On the ring, with little to do."""
    preferences.lab_experiment = "saturation"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("saturation", SaturationSettings.make({"data": "ring-8", "head_start": 10, "steps": 2})))
    made.show()
    qtbot.waitUntil(lambda: view_of(made)._ratio.text() != "", timeout=WAIT)
    return made


def view_of(page: LabPage) -> SaturationView:
    assert isinstance(page.view, SaturationView)
    return page.view


def test_the_slopes_follow_the_belief_by_keyboard(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    view.belief.setFocus()
    QTest.keyClick(view.belief, Qt.Key.Key_Right)
    assert view.settings.belief == pytest.approx(0.06)
    assert view._slopes.text() == "slopes 0.94 and 0.06"
    assert view.slope_plot._cursor.value() == pytest.approx(0.06)


def test_running_measures_moves_both_and_says_so(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    page.toggle_run()
    qtbot.waitUntil(lambda: "after 2 steps" in view._beliefs["minimax"].text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "After 10 steps alone" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert view.norm_plot.point_count("non-saturating") == 11
    assert "after 2 steps" in view._beliefs["non-saturating"].text()


def test_another_head_start_runs_at_once_and_keeps_the_experiment(
    page: LabPage, qtbot: QtBot, studio_session: Session
) -> None:
    view, opened = view_of(page), []
    studio_session.lab.opened.connect(lambda: opened.append(True))
    view.head_start.setFocus()
    QTest.keyClick(view.head_start, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "After 15 steps alone" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert opened == []


def test_other_data_begin_anew(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.data.setCurrentIndex(view.data.findData("digits"))
        view.data.activated.emit(view.data.currentIndex())
    assert view.settings.data == "digits"


def test_what_comes_from_elsewhere_is_shown(page: LabPage) -> None:
    view = view_of(page)
    given = SaturationSettings.make({"rate": 0.05, "optimizer": "adam", "steps": 7, "belief": 0.4, "head_start": 40})
    page.take_state(LabState("saturation", given))
    assert view.rate.currentText() == "0.05"
    assert view.optimizer.current() == "adam"
    assert view.steps.value() == 7
    assert (view.belief.value(), view.head_start.value()) == (0.4, 40)
    assert view.state().settings == given

"""5.2 in the window: rounds one at a time, the curve and its course, what D learns against, and other data."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.negatives_facts import NegativesSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.negatives import NegativesView
from gan_studio.ui.pages.lab.page import LabPage

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "negatives"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("negatives", NegativesSettings.make({"noise_rounds": 1})))
    made.show()
    qtbot.waitUntil(lambda: "round 0" in view_of(made).canvas.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> NegativesView:
    assert isinstance(page.view, NegativesView)
    return page.view


def test_rounds_one_at_a_time_come_to_a_verdict(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    assert "noise low" in view.phase.text()
    for number in (1, 2):
        view.one.click()
        qtbot.waitUntil(lambda number=number: f"round {number};" in view.canvas.accessibleDescription(), timeout=WAIT)
        qtbot.waitUntil(lambda: not studio_session.lab.is_playing, timeout=WAIT)
    assert "argmax D(x)" in view.phase.text()
    qtbot.waitUntil(lambda: "Against noise alone" in view.verdict_card.sentence.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: view.course.point_count("on") == 3)  # in a turn of its own
    view.grab()


def test_what_d_learns_against_is_chosen_while_it_runs(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    view.mining.button("noise").click()
    assert view.settings.mining is False
    assert not studio_session.lab.is_building, "it goes on with the same D"
    view.mining.button("mined").click()
    assert view.settings.mining is True


@pytest.mark.parametrize("data", ["moons", "digits"])
def test_other_data_begin_anew(page: LabPage, qtbot: QtBot, studio_session: Session, data: str) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.data.setCurrentIndex(view.data.findData(data))
        view.data.activated.emit(view.data.currentIndex())
    assert view.reach.isHidden() is (data == "digits")
    qtbot.waitUntil(lambda: "round 0" in view.canvas.accessibleDescription(), timeout=WAIT)
    view.grab()

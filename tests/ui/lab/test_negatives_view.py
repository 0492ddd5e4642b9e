"""5.2 in the window: rounds one at a time, the curve and its course, what D learns against, and other data."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.negatives_facts import EDGE, Looked, NegativesSettings, NegativesShown
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.negatives import NegativesView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.widgets.lab_negatives_canvas import NegativesCanvas

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


def test_the_rounds_against_noise_are_set_and_what_cannot_be_is_taken_back(page: LabPage) -> None:
    view = view_of(page)
    assert view.noise_rounds.value() == 1
    view.noise_rounds.setValue(3)
    assert view.settings.noise_rounds == 3
    view.noise_rounds.setValue(0)
    assert view._refusal.isVisible()
    assert view.noise_rounds.property("wrong")
    assert view.noise_rounds.value() == view.settings.noise_rounds == 3


@pytest.mark.parametrize("data", ["moons", "digits"])
def test_other_data_begin_anew(page: LabPage, qtbot: QtBot, studio_session: Session, data: str) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.data.setCurrentIndex(view.data.findData(data))
        view.data.activated.emit(view.data.currentIndex())
    assert view.reach.isHidden() is (data == "digits")
    qtbot.waitUntil(lambda: "round 0" in view.canvas.accessibleDescription(), timeout=WAIT)
    view.grab()


def test_what_stays_beneath_is_painted_once_and_anew_for_another_d(qtbot: QtBot) -> None:
    canvas = NegativesCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    first, second, other = told(0.2, newest=3), told(0.8, newest=4), told(0.8, newest=4, older=0.7)
    canvas.show_state(first)
    canvas.grab()
    beneath = canvas._beneath.cacheKey()
    canvas.show_state(told(0.5, newest=3))
    moved = canvas.grab().toImage()
    assert canvas._beneath.cacheKey() == beneath
    canvas.show_state(second)
    assert canvas.grab().toImage() != moved
    canvas.show_state(None)  # Start over
    canvas.show_state(other)
    fresh = NegativesCanvas()
    qtbot.addWidget(fresh)
    fresh.resize(400, 300)
    fresh.show_state(other)
    assert canvas.grab().toImage() == fresh.grab().toImage()


def told(belief: float, *, newest: int, older: float = 0.4) -> NegativesShown:
    """Rounds 0 to 2 and the newest, flat, of which 1 was the last against noise."""
    looks = tuple(Looked(number, number > 1, 0.5, 0.5, 0.5, 0.5, 0.5) for number in (0, 1, 2, newest))
    points = np.zeros((4, 1), np.float32)
    curves = {number: np.full(201, older, np.float32) for number in range(3)} | {newest: np.full(201, belief, np.float32)}
    return NegativesShown("line", looks, True, 0.5, np.linspace(-EDGE, EDGE, 201, dtype=np.float32), curves, points,
                          {newest: points}, {newest: np.full(4, belief, np.float32)}, np.zeros((0, 4, 1), np.float32), points)

"""5.1 in the window: the best of all and sixteen climbs, other starts, other x."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.argmax_facts import ArgmaxSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.argmax import ArgmaxView
from gan_studio.ui.pages.lab.page import LabPage

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "argmax"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("argmax", ArgmaxSettings.make({"data": "tiny-3"})))
    made.show()
    qtbot.waitUntil(lambda: "iteration 0" in view_of(made).canvas.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> ArgmaxView:
    assert isinstance(page.view, ArgmaxView)
    return page.view


def test_running_learns_and_the_climbs_follow(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    assert "Running through all x took" in view.looked.text()
    page.toggle_run()
    qtbot.waitUntil(lambda: view.canvas._shown is not None and view.canvas._shown.iterations >= 50, timeout=WAIT)
    page.toggle_run()
    view.grab()


def test_other_starts_come_without_learning(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    before = view.canvas._shown
    view.throw.click()
    qtbot.waitUntil(lambda: view.canvas._shown is not before, timeout=WAIT)
    assert "iteration 0" in view.canvas.accessibleDescription()


@pytest.mark.parametrize("data", ["two-modes", "digits"])
def test_another_x_begins_anew(page: LabPage, qtbot: QtBot, studio_session: Session, data: str) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.data.setCurrentIndex(view.data.findData(data))
        view.data.activated.emit(view.data.currentIndex())
    kind = {"two-modes": "plane", "digits": "pictures"}[data]
    qtbot.waitUntil(lambda: view.canvas._shown is not None and view.canvas._shown.kind == kind, timeout=WAIT)
    assert ("10^308" in view.looked.text()) is (data == "digits")
    view.grab()

"""6.1 in the window: a race fills panels and plots, the moment goes back in it, impossible settings are taken back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.solves_facts import SolvesSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.solves import SolvesView

WAIT = 60_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "g-solves"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("g-solves", SolvesSettings.make({"steps": 8})))
    made.show()
    qtbot.waitUntil(lambda: "G, one pass: " in view_of(made).panels.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> SolvesView:
    assert isinstance(page.view, SolvesView)
    return page.view


def test_a_race_fills_panels_plots_and_verdict_and_can_be_looked_back_on(page: LabPage, qtbot: QtBot, studio_session: Session
                                                                         ) -> None:
    view = view_of(page)
    page.toggle_run()
    qtbot.waitUntil(lambda: "One pass of G takes" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert view.progress.fraction() == 1
    qtbot.waitUntil(lambda: "Climbing G's own D: step 8," in view.panels.accessibleDescription(), timeout=WAIT)
    qtbot.waitUntil(lambda: view.score.point_count("climb") > 4, timeout=WAIT)
    assert view.score.point_count("g") == view.score.point_count("climb") == view.distance.point_count("alone")
    view.moment.set_value(0.0)
    view.change(moment=0.0)
    assert not studio_session.lab.is_building
    qtbot.waitUntil(lambda: "Climbing G's own D: step 0," in view.panels.accessibleDescription(), timeout=WAIT)
    view.grab()


def test_a_panel_never_leaves_the_widget(page: LabPage) -> None:
    panels = view_of(page).panels
    for size in ((452, 170), (632, 240), (900, 200), (700, 500)):
        panels.resize(*size)
        for index in range(3):
            assert panels.rect().toRectF().adjusted(-1, -1, 1, 1).contains(panels.panel(index))


def test_what_cannot_be_is_said_and_taken_back(page: LabPage) -> None:
    view = view_of(page)
    view.steps.setValue(900)
    assert view._refusal.isVisible()
    assert view.steps.value() == view.settings.steps == 8
    for text, kept in (("0.4", 0.4), ("7", 0.4), ("x", 0.4)):
        view.step_size.control.setFocus()
        view.step_size.control.setText(text)
        view.step_size.control.editingFinished.emit()
        assert view.settings.step_size == kept
        assert view._refusal.isVisible() == (text != "0.4")
        assert view.step_size.value() == kept
    assert view.step_size.control.property("wrong")

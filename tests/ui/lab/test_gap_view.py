"""4.6 in the window: panels and lines follow the race, one learner stands out, impossible settings are refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.gap import RIVALS, GapSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.gap import GapView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.theme import colour

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "gap"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("gap", GapSettings.make({"points": 5, "seed": 3})))
    made.show()
    qtbot.waitUntil(lambda: "GAN: " in view_of(made).panels.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> GapView:
    assert isinstance(page.view, GapView)
    return page.view


def test_running_fills_panels_lines_and_verdict(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    page.toggle_run()
    qtbot.waitUntil(lambda: "In the gap lie" in view.verdict_card.sentence.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: view.progress.fraction() == 1, timeout=WAIT)
    assert "Fixed codes: 100.0 % in the gap, 0 of 2 clusters covered" in view.panels.accessibleDescription()
    assert view.course.last_values().keys() == RIVALS.keys()
    assert view.course.point_count("gan") >= 4
    view.grab()


def test_a_panel_stands_out_with_its_lines_by_pointer_and_by_keys(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    QTest.mouseMove(view.panels, view.panels.panel(1).center().toPoint())
    qtbot.waitUntil(lambda: view.panels.current() == "ae")
    widths = {key: smooth.opts["pen"].color().alphaF() for key, (_, smooth) in view.course._curves.items()}
    assert widths["ae"] == 1
    assert widths["gan"] < 0.5
    view.panels.setFocus()
    QTest.keyClick(view.panels, Qt.Key.Key_Right)
    assert view.panels.current() == "vae"
    QTest.keyClick(view.panels, Qt.Key.Key_Left)
    QTest.keyClick(view.panels, Qt.Key.Key_Left)
    assert view.panels.current() == "gan"
    assert colour("g").alpha() == colour("r").alpha() == 255, "the colours of everything else are as they were"


def test_a_panel_never_leaves_the_widget(page: LabPage) -> None:
    panels = view_of(page).panels
    for size in ((300, 400), (632, 384), (900, 240), (300, 150)):
        panels.resize(*size)
        for index in range(len(RIVALS)):
            assert panels.rect().toRectF().adjusted(-1, -1, 1, 1).contains(panels.panel(index))


def test_what_cannot_be_is_said_and_taken_back(page: LabPage) -> None:
    view = view_of(page)
    view.latents.setValue(9)
    assert view._refusal.isVisible()
    assert view.latents.property("wrong")
    assert view.latents.value() == view.settings.latent_dim == 1


def test_the_budget_may_be_seconds(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.budget.button("seconds").click()
    assert view.settings.budget == "seconds"
    assert view.points.isHidden()
    assert view.seconds.value() == view.settings.seconds
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.seconds.setValue(3)
    assert (view.settings.seconds, view.settings.points) == (3, 5)

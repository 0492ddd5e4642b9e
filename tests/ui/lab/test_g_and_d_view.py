"""6.2 in the window: a statement opens its experiment, by mouse and by keys, and shows the last verdict."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.g_and_d import STATEMENTS, Statement
from gan_studio.core.lab.verdicts import keep_verdict, kept_verdicts
from gan_studio.core.words import Text
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.g_and_d import GAndDView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.widgets.lab_statement import StatementButton

WAIT = 40_000


def opened(qtbot: QtBot, session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "g-and-d"
    made = LabPage(session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    view = made.view
    assert isinstance(view, GAndDView)
    qtbot.waitUntil(lambda: view._shown is not None, timeout=WAIT)
    return made


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    """One verdict was kept."""
    keep_verdict("pixel-distance", Verdict(Text("{n} of 5.", n=4), Text("Seed {seed}.", seed=0), {}, True))
    return opened(qtbot, studio_session, preferences)


def statement(number: str) -> Statement:
    return next(each for each in STATEMENTS if each.number == number)


def button(page: LabPage, number: str) -> StatementButton:
    view = page.view
    assert isinstance(view, GAndDView)
    return view.buttons[statement(number)]


def test_a_kept_verdict_stands_in_its_cell(page: LabPage) -> None:
    assert button(page, "4.4").figure() == "4 of 5."
    assert button(page, "4.4").holds() is True
    assert "4 of 5" in button(page, "4.4").toolTip()
    assert button(page, "4.6").figure() == ""
    assert "not measured yet" in button(page, "4.6").accessibleName()
    assert isinstance(page.view, GAndDView)
    assert page.view.progress.text() == f"1 of {len(STATEMENTS)} statements have a verdict."


def test_a_click_opens_the_experiment(page: LabPage, qtbot: QtBot) -> None:
    QTest.mouseClick(button(page, "4.4"), Qt.MouseButton.LeftButton)
    assert page.view is not None
    assert page.view.key == "pixel-distance"
    assert page.index.row("pixel-distance").isChecked()


def test_arrows_walk_over_the_statements_and_return_opens(page: LabPage) -> None:
    first, right = button(page, "4.4"), button(page, "5.1")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert button(page, "4.6").hasFocus()
    QTest.keyClick(button(page, "4.6"), Qt.Key.Key_Up)
    assert first.hasFocus()
    if right.isEnabled():
        QTest.keyClick(first, Qt.Key.Key_Right)
        assert right.hasFocus()
        QTest.keyClick(right, Qt.Key.Key_Left)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert page.view is not None
    assert page.view.key == "pixel-distance"


def test_run_measures_and_the_verdict_counts(
    qtbot: QtBot, studio_session: Session, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gan_studio.core.lab.g_and_d._linked", lambda: {"4.4": "pixel-distance"})
    monkeypatch.setattr("gan_studio.core.lab.pixel_distance.ASIDE", 20)
    page = opened(qtbot, studio_session, preferences)
    assert not button(page, "5.1").isEnabled()
    page.toggle_run()
    qtbot.waitUntil(lambda: not studio_session.lab.is_playing and button(page, "4.4").figure() != "", timeout=WAIT)
    assert kept_verdicts()["pixel-distance"].figures["digits"] == 20
    assert page.view is not None
    qtbot.waitUntil(lambda: "1 were measured" in page.view.verdict_card.sentence.text(), timeout=WAIT)

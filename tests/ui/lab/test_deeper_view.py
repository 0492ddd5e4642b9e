"""4.5 in the window: the chart follows, dots and pictures tell their figures, impossible settings are refused."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.deeper import DeeperSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.language import apply_language
from gan_studio.ui.pages.lab.deeper import DeeperView
from gan_studio.ui.pages.lab.page import LabPage

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "deeper"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("deeper", DeeperSettings.make({"points": 5, "deepest": 2, "neurons": 8})))
    made.show()
    qtbot.waitUntil(lambda: "GAN" in view_of(made).chart.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> DeeperView:
    assert isinstance(page.view, DeeperView)
    return page.view


def test_running_draws_both_curves_and_says_the_verdict(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    page.toggle_run()
    qtbot.waitUntil(lambda: "the GAN comes to within" in view.verdict_card.sentence.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: view.progress.fraction() == 1, timeout=WAIT)
    assert view.chart.accessibleDescription().count("after 5 thousand points") == 4
    shown = view.chart._shown
    assert shown is not None
    for one in shown.reached:
        assert view.chart.plot().adjusted(-1, -1, 1, 1).contains(view.chart.dot(one))
        assert view.chart.rect().toRectF().contains(view.chart.picture(one.method, one.layers))
        tip = view.chart.tip_at(view.chart.picture(one.method, one.layers).center().toPoint())
        assert f"layers: {one.layers}" in tip
        assert tip == view.chart.tip_at(view.chart.dot(one).toPoint()) or "distance" in tip
    view.grab()


def test_other_data_begin_anew_and_what_cannot_be_is_taken_back(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    with qtbot.waitSignal(studio_session.lab.ready, timeout=WAIT):
        view.data.setCurrentIndex(view.data.findData("two-modes"))
        view.data.activated.emit(view.data.currentIndex())
    assert view.settings.data == "two-modes"
    view.neurons.setValue(500)
    assert view._refusal.isVisible()
    assert view.neurons.value() == view.settings.neurons == 8
    view.budget.button("seconds").click()
    assert view.settings.budget == "seconds"
    assert view.points.isHidden()


def test_the_chart_speaks_another_language(page: LabPage, qapp: QApplication) -> None:
    view = view_of(page)
    shown = view.chart._shown
    try:
        apply_language(qapp, "zh_CN")
        view.chart.show_state(shown)
        assert "层数 2" in view.chart.accessibleDescription()
        assert "自编码器" in view.chart.accessibleDescription()
    finally:
        apply_language(qapp, "en")

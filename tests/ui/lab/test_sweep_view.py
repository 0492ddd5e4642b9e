"""6.3 in the window: dots come, a dot opens its run, which goes to the Train page; it goes on in the background and after."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.state import LabState
from gan_studio.core.lab.sweep_facts import SWEPT, Done, SweepSettings, SweepShown
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.language import apply_language
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.sweep import SweepView
from gan_studio.ui.widgets.lab_sweep_boxes import SweepBoxes

WAIT = 40_000


@pytest.fixture
def page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, studio_session: Session, preferences: Preferences
) -> LabPage:
    monkeypatch.setenv("GAN_STUDIO_HOME", str(tmp_path))
    preferences.lab_experiment = "stable-not-good"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("stable-not-good", SweepSettings.make({"runs": 1, "thousands": 1, "data": "two-modes"})))
    made.show()
    qtbot.waitUntil(lambda: "0 of 8" in view_of(made).far.text(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> SweepView:
    assert isinstance(page.view, SweepView)
    return page.view


def test_runs_come_and_a_click_opens_one_for_the_train_page(
    page: LabPage, qtbot: QtBot, studio_session: Session
) -> None:
    view = view_of(page)
    page.toggle_run()
    qtbot.waitUntil(lambda: view.far.text() == "8 of 8 runs", timeout=WAIT)
    shown = view.boxes._shown
    assert shown is not None
    wanted = next(one for one in shown.done if one.method == "wgan")
    QTest.mouseClick(view.boxes, Qt.MouseButton.LeftButton, pos=view.boxes.dot(wanted).toPoint())
    qtbot.waitUntil(lambda: view.run_card.title() == "WGAN, run 1", timeout=WAIT)
    assert f"Learning rate: {wanted.recipe['lr_g']:g}" in view.run_words.text()
    assert view.picture.image() is not None
    asked: list[str] = []
    page.page_requested.connect(asked.append)
    with qtbot.waitSignal(page.page_requested, timeout=WAIT):
        view.train.click()
    assert asked == ["train"]
    assert studio_session.report is not None
    assert studio_session.report.source == ("builtin:two-modes",)
    recipe = studio_session.recipe
    assert (recipe.objective, recipe.lr_g, recipe.clip) == ("wgan", wanted.recipe["lr_g"], wanted.recipe["clip"])
    view.grab()


def test_the_settings_of_a_run_are_told_in_the_language(page: LabPage, qapp: QApplication) -> None:
    apply_language(qapp, "en")
    view = view_of(page)
    view.take_answer("opened", (Done("wgan", 2, {"method": "gan", "lr_g": 0.001, "d_steps": 5, "clip": 0.1}, 0.4, 1.0), None, {}))
    assert "D steps: 5" in view.run_words.text()
    try:
        apply_language(qapp, "zh_CN")
        qapp.processEvents()
        assert not re.search("[A-Za-z]{4,}", view.run_words.text())
    finally:
        apply_language(qapp, "en")
        qapp.setProperty("gan_studio_language", None)


def test_it_goes_on_while_another_page_is_in_sight(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    page.toggle_run()
    page.hide()
    assert studio_session.lab.is_playing
    qtbot.waitUntil(lambda: not studio_session.lab.is_playing, timeout=WAIT)
    page.show()
    qtbot.waitUntil(lambda: view.far.text() == "8 of 8 runs", timeout=WAIT)
    page.restart()
    qtbot.waitUntil(lambda: view.progress.fraction() == 1, timeout=WAIT)
    view.forget()
    qtbot.waitUntil(lambda: view.far.text() == "0 of 8 runs", timeout=WAIT)


def test_it_waits_while_another_experiment_is_open_and_goes_on_after(
    page: LabPage, qtbot: QtBot, studio_session: Session
) -> None:
    desk = studio_session.lab
    page.toggle_run()
    qtbot.waitUntil(lambda: "1 of 8" in view_of(page).far.text(), timeout=WAIT)
    with qtbot.waitSignal(studio_session.notice_raised, timeout=WAIT) as told:
        page.open_experiment("g-and-d")
    assert "'Stable but not good' pauses" in told.args[0].message
    qtbot.waitUntil(lambda: not desk.is_building, timeout=WAIT)
    assert not desk.is_playing
    with qtbot.assertNotEmitted(studio_session.notice_raised):
        page.open_experiment("stable-not-good")
    assert desk.is_playing
    qtbot.waitUntil(lambda: view_of(page).far.text() == "8 of 8 runs", timeout=WAIT)
    qtbot.waitUntil(lambda: not desk.is_playing, timeout=WAIT)
    with qtbot.assertNotEmitted(studio_session.notice_raised):
        page.open_experiment("g-and-d")
    page.open_experiment("stable-not-good")
    assert not desk.is_playing, "it had ended"


def test_more_runs_are_asked_for_while_it_is_open_and_a_preset_fills_both(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    assert view.preset.current() == "own"
    view.runs.setValue(3)
    qtbot.waitUntil(lambda: "0 of 24" in view.far.text(), timeout=WAIT)
    view.preset.button("full").click()
    assert (view.settings.runs, view.settings.thousands) == (100, 256)
    view.data.setCurrentIndex(view.data.findData("digits"))
    view.data.activated.emit(view.data.currentIndex())
    assert (view.settings.data, view.settings.thousands, view.preset.current()) == ("digits", 60, "full")
    view.runs.setValue(0)
    assert view._refusal.isVisible()
    assert view.runs.value() == 100


@pytest.fixture
def boxes(qtbot: QtBot) -> SweepBoxes:
    """Six runs of each method, the last of WGAN without a number."""
    done = tuple(Done(method, number, {"lr_g": 0.1}, math.nan if (method, number) == ("wgan", 5) else 0.1 * 2**number, 1.0)
                 for number in range(6) for method in SWEPT)
    made = SweepBoxes()
    qtbot.addWidget(made)
    made.resize(632, 400)
    made.show_state(SweepShown("points", "ring-8", "Distance", done, 0.02, 48, None, 0.0, math.nan, None))
    made.show()
    return made


def test_runs_are_reached_by_keyboard(boxes: SweepBoxes, qtbot: QtBot) -> None:
    chosen: list[tuple[str, int]] = []
    boxes.chosen.connect(lambda method, number: chosen.append((method, number)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(boxes, key)
    assert chosen == [("minimax", 0), ("minimax", 1), ("non-saturating", 1), ("minimax", 1), ("vae", 1), ("vae", 0)]


def test_every_dot_is_in_sight_and_says_what_it_is(boxes: SweepBoxes) -> None:
    assert boxes._shown is not None
    for one in boxes._shown.done:
        assert boxes.rect().toRectF().contains(boxes.dot(one))
        assert SWEPT[one.method] in boxes.tip_at(boxes.dot(one).toPoint())
    broken = next(one for one in boxes._shown.done if one.failed)
    assert "no number" in boxes.tip_at(boxes.dot(broken).toPoint())
    assert boxes.tip_at(boxes.rect().topLeft()) == ""
    assert "WGAN: 5 runs, best 0.10" in boxes.accessibleDescription()
    boxes.grab()


def test_how_far_a_run_is_paints_no_plot_and_asks_for_no_layout(
    page: LabPage, qtbot: QtBot, studio_session: Session
) -> None:
    view = view_of(page)
    studio_session.lab.leave()  # it tells nothing more
    qtbot.wait(50)
    asked = Watch(view.boxes, QEvent.Type.Paint), Watch(view.main, QEvent.Type.LayoutRequest)
    done = tuple(Done(method, number, {}, 0.1 * 2**number, 1.0) for number in range(6) for method in SWEPT)
    told = SweepShown("points", "ring-8", "Distance", done, math.nan, 80, ("vae", 6), 0.2, 60.0, None)
    view.take_shown(told)
    qtbot.waitUntil(lambda: asked[0].count == 1)
    qtbot.wait(20)
    for watch in asked:
        watch.count = 0
    for share in (0.3, 0.4, 0.5):
        view.take_shown(replace(told, now_share=share))
        qtbot.wait(20)
    assert "50 %" in view.far.text()
    assert [watch.count for watch in asked] == [0, 0]
    view.take_shown(replace(told, now=("wgan", 6)))
    qtbot.waitUntil(lambda: asked[0].count == 1)


class Watch(QObject):
    """Counts events of a kind that reach a widget."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self.count, self._kind = 0, kind
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self._kind
        return False

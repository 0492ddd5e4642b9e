"""3.1 as a person uses it: the lit line, who is held fixed, the values, the steps, the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.line_facts import LineSettings
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.lab.line_by_line import LineByLineView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.theme import LIGHT, apply_theme

WAIT = 15_000


@pytest.fixture
def page(studio_session: Session, preferences: Preferences, qtbot: QtBot) -> LabPage:
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.take_state(LabState("line-by-line", LineSettings.make({"data": "ring-8", "m": 8, "k": 2})))
    made.show()
    qtbot.waitUntil(lambda: shown(made) is not None, timeout=WAIT)
    return made


def view(page: LabPage) -> LineByLineView:
    assert isinstance(page.view, LineByLineView)
    return page.view


def shown(page: LabPage) -> Any:
    return view(page).values.shown()


def until(page: LabPage, qtbot: QtBot, seen: Callable[[Any], bool]) -> None:
    qtbot.waitUntil(lambda: shown(page) is not None and seen(shown(page)), timeout=WAIT)


def press(page: LabPage, qtbot: QtBot, *keys: Any) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=WAIT)
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    for key in keys:
        qtbot.keyClick(page, key)


def test_a_line_is_lit_and_the_other_network_wears_the_lock(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    assert mine.algorithm.lit() == "start"
    assert not mine.algorithm.d_block.is_fixed()
    for name in ("reals", "latents", "fakes", "d"):
        mine.line.click()
        until(page, qtbot, lambda now, name=name: now.line == name)
        assert [key for key, row in mine.algorithm.lines.items() if row.is_lit()] == [name]
        assert mine.algorithm.g_block.is_fixed()
        assert not mine.algorithm.d_block.is_fixed()
    assert mine.algorithm.d_block.note() == "1 of k = 2"
    mine.g.click()
    until(page, qtbot, lambda now: now.line == "g")
    assert mine.algorithm.d_block.is_fixed()
    assert not mine.algorithm.g_block.is_fixed()


def test_the_values_are_those_of_the_example_in_sight(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    mine.d.click()
    until(page, qtbot, lambda now: now.line == "d")
    values, now = mine.values, shown(page)
    assert values.pager.text() == "i = 1 / 8"
    values.next.click()
    assert values.pager.text() == "i = 2 / 8"
    assert values.x_text.text() == f"({now.x[1][0]:.2f}, {now.x[1][1]:.2f})".replace("-", "−")
    assert f"{now.d_x[1]:.2f} → {now.d_x_after[1]:.2f}" in values.d_x.text()
    assert values.value.text() == f"{now.v:.3f}".replace("-", "−")
    assert now.theta_d.fingerprint in values.theta_d.text()
    assert "held fixed" in values.theta_g.text()
    values.turn(-2)
    assert values.pager.text() == "i = 8 / 8"
    mine.batch.resize(300, 300)
    qtbot.mouseClick(mine.batch, Qt.MouseButton.LeftButton, pos=mine.batch.point_place(now.x[4]).toPoint())
    assert values.index() in {at for at in range(8) if np.abs(now.x[at] - now.x[4]).max() < 0.1}


def test_back_shows_the_very_numbers_of_before(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    assert not mine.back.isEnabled()
    mine.whole.click()
    until(page, qtbot, lambda now: now.line == "g")
    before = shown(page)
    press(page, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    until(page, qtbot, lambda now: now.line == "latents")
    page.undo()
    press(page, qtbot, Qt.Key.Key_Left)
    until(page, qtbot, lambda now: now.line == "g")
    again = shown(page)
    assert (again.theta_d, again.theta_g, again.v) == (before.theta_d, before.theta_g, before.v)
    assert np.array_equal(again.z, before.z)
    assert again.ahead >= 2


def test_keys_step_and_a_click_runs_to_a_line(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    press(page, qtbot, Qt.Key.Key_D)
    until(page, qtbot, lambda now: now.line == "d")
    press(page, qtbot, Qt.Key.Key_G)
    until(page, qtbot, lambda now: now.line == "g")
    assert shown(page).iteration == 1, "G may learn before D had its k"
    press(page, qtbot, Qt.Key.Key_I)
    until(page, qtbot, lambda now: now.iteration == 2 and now.line == "g")
    qtbot.mouseClick(mine.algorithm.lines["fakes"], Qt.MouseButton.LeftButton)
    until(page, qtbot, lambda now: now.iteration == 3 and now.line == "fakes")
    row = mine.algorithm.lines["g_latents"]
    qtbot.keyClick(row, Qt.Key.Key_Return)
    until(page, qtbot, lambda now: now.iteration == 3 and now.line == "g_latents")


def test_whoever_uses_arrows_and_letters_keeps_them(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    page.activateWindow()
    mine.speed.setFocus()
    qtbot.waitUntil(mine.speed.hasFocus, timeout=WAIT)
    rate = mine.speed.rate()
    qtbot.keyClick(mine.speed, Qt.Key.Key_Right)
    assert mine.speed.rate() != rate
    assert shown(page).line == "start"


def test_it_runs_at_the_speed_that_was_chosen_and_pauses(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    mine.speed.nudge(4)
    assert mine.speed.rate() is None
    page.toggle_run()
    qtbot.waitUntil(lambda: len(shown(page).course) > 3, timeout=WAIT)
    page.toggle_run()
    assert not mine.desk.is_playing
    until(page, qtbot, lambda now: now.at == now.iteration)
    for _ in range(3):
        mine.speed.nudge(-1)
    assert mine.speed.rate() == 10
    assert mine.speed.value_text() == "10 lines/s"


def test_while_it_runs_the_parts_follow_one_another_and_by_hand_all_come_at_once(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)

    def together() -> bool:
        now = shown(page)
        return mine.batch._shown is now and mine.strip._at == now.at and mine.algorithm.lit() == now.line

    mine.speed.nudge(4)
    page.toggle_run()
    for _ in range(3):
        before = shown(page)
        qtbot.waitUntil(lambda before=before: shown(page) is not before and together(), timeout=WAIT)
    page.toggle_run()
    for _ in range(3):
        before = shown(page)
        mine.step_line()
        until(page, qtbot, lambda now, before=before: now is not before)
        assert together()


def test_the_strip_goes_to_an_iteration(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    for _ in range(4):
        mine.step_iteration()
    until(page, qtbot, lambda now: now.iteration == 4)
    where = QPoint(round(mine.strip.x_of(2)), 20)
    qtbot.mouseClick(mine.strip, Qt.MouseButton.LeftButton, pos=where)
    until(page, qtbot, lambda now: now.iteration == 2 and now.line == "g")
    assert len(shown(page).course) == 4, "what was is still ahead"
    qtbot.keyClick(mine.strip, Qt.Key.Key_Right)
    until(page, qtbot, lambda now: now.iteration == 3)
    for iteration in (1, 3, 1, 4, 2):
        mine.strip.iteration_wanted.emit(iteration)
    until(page, qtbot, lambda now: now.iteration == 2)
    assert not mine._going, "the last wish was the last to be done"


def test_numbers_beyond_all_bounds_pause_it_and_are_said_at_eta(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    mine.change(objective="least-squares", optimizer="sgd", eta=1.0)
    mine.take_settings(mine.settings)
    mine.speed.nudge(7)
    page.toggle_run()
    qtbot.waitUntil(lambda: bool(mine.eta.control.property("wrong")), timeout=WAIT)
    assert "beyond all bounds" in mine._refusal.text()
    qtbot.waitUntil(lambda: not mine.desk.is_playing, timeout=WAIT)
    assert np.isfinite(shown(page).theta_g.norm)


def test_an_impossible_number_is_refused_at_its_control_and_nothing_is_lost(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    mine.d.click()
    until(page, qtbot, lambda now: now.line == "d")
    for control, name in ((mine.m, "m"), (mine.k, "k")):
        control.setValue(5000)
        assert control.property("wrong"), name
        assert "5000 is not possible" in mine._refusal.text()
        assert getattr(mine.settings, name) < 100
    mine.eta.edited.emit(1e9)
    assert "not possible" in mine._refusal.text()
    assert shown(page).line == "d"
    mine.eta.edited.emit(0.01)
    assert mine._refusal.isHidden()
    mine.g.click()
    until(page, qtbot, lambda now: now.line == "g")
    assert shown(page).eta == 0.01, "it acted without a new start"
    assert shown(page).iteration == 1


def test_another_objective_has_other_formulas_and_begins_anew(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    lecture = mine.algorithm.lines["d"].text.text()
    mine.d.click()
    until(page, qtbot, lambda now: now.line == "d")
    mine.objective.setCurrentIndex(mine.objective.findData("least-squares"))
    mine.objective.activated.emit(mine.objective.currentIndex())
    until(page, qtbot, lambda now: now.line == "start")
    assert mine.algorithm.lines["d"].text.text() != lecture
    mine.d.click()
    until(page, qtbot, lambda now: now.line == "d")
    assert mine.values.bar.isHidden(), "its V does not end at -ln 4"
    assert shown(page).v_real is None


def test_the_verdict_goes_back_and_forward_now(page: LabPage, qtbot: QtBot) -> None:
    mine = view(page)
    for _ in range(3):
        mine.step_iteration()
    with qtbot.waitSignal(mine.check_passed, timeout=WAIT):
        mine.verdict_card.measure.click()
    assert "bit for bit" in mine.verdict_card.sentence.text()
    assert "Seed 0, m = 8, k = 2" in mine.verdict_card.obtained.text()


def test_nothing_is_cut_in_a_small_window_and_both_themes_paint(
    window: MainWindow, preferences: Preferences, qtbot: QtBot, qapp: QApplication
) -> None:
    preferences.lab_experiment = "line-by-line"
    window.resize(1280, 720)
    window.show_page("lab")
    page = window.pages.page("lab")
    assert isinstance(page, LabPage)
    page.open_experiment("line-by-line")
    mine = view(page)
    until(page, qtbot, lambda now: True)
    mine.d.click()
    until(page, qtbot, lambda now: now.line == "d")
    for button in (mine.back, mine.d, mine.g, mine.line, mine.whole):
        assert button.width() >= button.sizeHint().width(), button.text()
    for part in (mine.algorithm, mine.values):
        area: QWidget | None = part
        while area is not None and not area.inherits("QScrollArea"):
            area = area.parentWidget()
        assert area is not None
        assert part.width() <= area.width(), "nothing scrolls sideways"
    assert mine.values.example.has_picture()
    dark = mine.values.theta_d.grab().toImage()
    apply_theme(qapp, LIGHT)
    qtbot.waitUntil(lambda: mine.values.theta_d.grab().toImage() != dark, timeout=WAIT)
    assert not window.grab().isNull()


def test_what_a_teacher_hides_is_not_reached_by_keys_or_clicks_either(
    page: LabPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = view(page)
    mine.line.click()
    until(page, qtbot, lambda now: now.line == "reals")
    mine.controls.hide(["steps", "speed"])
    speed, done = mine.speed.rate(), []
    monkeypatch.setattr(mine.desk, "command", lambda do, tag="": done.append(tag))
    press(page, qtbot, *(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_I), Qt.Key.Key_Minus)
    assert mine.undo() is False
    mine.algorithm.line_wanted.emit("g")
    assert done == []
    assert mine.speed.rate() == speed
    mine.controls.hide([])
    press(page, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Minus)
    assert len(done) >= 1
    assert mine.speed.rate() != speed

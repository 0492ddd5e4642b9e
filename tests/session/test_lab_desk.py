"""The session's part for the Lab: one experiment at a time, and nothing of an older one is heard."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import Any

import pytest
import tiny_lab
from pytestqt.qtbot import QtBot
from tiny_lab import Tiny, TinySettings

from gan_studio.core.data.types import ScanReport
from gan_studio.session.lab import LabDesk

WAIT = 10_000


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[LabDesk, None, None]:
    tiny_lab.register(monkeypatch)
    made = LabDesk()
    made.shown.connect(made.taken)
    yield made
    Tiny.gate.set()
    assert made.close(WAIT)


def open_one(qtbot: QtBot, desk: LabDesk, key: str = "tiny", **settings: Any) -> Tiny:
    with qtbot.waitSignal(desk.ready, timeout=WAIT):
        desk.open(key, TinySettings(**settings))
    return Tiny.made[-1]


def test_play_before_it_is_built_plays_when_it_is(desk: LabDesk, qtbot: QtBot) -> None:
    Tiny.gate.clear()
    desk.open("tiny", TinySettings())
    desk.play()
    assert desk.is_open
    assert desk.is_playing
    Tiny.gate.set()
    qtbot.waitUntil(lambda: bool(Tiny.made) and Tiny.made[0].count > 0, timeout=WAIT)


def test_late_words_of_an_older_experiment_are_dropped(desk: LabDesk, qtbot: QtBot) -> None:
    heard: list[tuple[str, Any]] = []
    desk.answered.connect(lambda tag, result: heard.append((tag, result)))
    first = open_one(qtbot, desk)
    going, go = threading.Event(), threading.Event()

    def slowly(tiny: Tiny) -> str:
        going.set()
        go.wait(10)
        return "late"

    desk.command(slowly, "slow")
    assert going.wait(10)
    desk.open("second", TinySettings())
    go.set()
    desk.command(lambda tiny: "new", "quick")
    qtbot.waitUntil(lambda: ("quick", "new") in heard, timeout=WAIT)
    qtbot.wait(50)
    assert heard == [("quick", "new")]
    assert Tiny.made[-1] is not first


def test_settings_that_cannot_be_built_leave_the_old_experiment_as_it_was(desk: LabDesk, qtbot: QtBot) -> None:
    tiny = open_one(qtbot, desk)
    desk.play()
    qtbot.waitUntil(lambda: tiny.count > 10, timeout=WAIT)
    with qtbot.waitSignal(desk.failed, timeout=WAIT):
        desk.open("tiny", TinySettings(amount=666))
    assert desk.is_open
    assert not desk.is_playing
    count = tiny.count
    with qtbot.waitSignal(desk.shown, timeout=WAIT, check_params_cb=lambda shown: shown.count >= count):
        desk.play()
    qtbot.waitUntil(lambda: tiny.count > count, timeout=WAIT)


def test_another_experiment_that_cannot_be_built_leaves_the_one_that_was_open(desk: LabDesk, qtbot: QtBot) -> None:
    tiny = open_one(qtbot, desk)
    seen: list[int] = []
    desk.shown.connect(lambda shown: seen.append(shown.count))
    desk.set_rate(20)
    desk.play()
    qtbot.waitUntil(lambda: tiny.count > 2, timeout=WAIT)
    with qtbot.waitSignal(desk.failed, timeout=WAIT):
        desk.open("second", TinySettings(amount=666))
    assert desk.is_open
    assert desk.key == "tiny"
    assert not desk.is_playing
    count = tiny.count
    qtbot.waitUntil(lambda: seen[-1] == count, timeout=WAIT)  # what it showed meanwhile was dropped
    desk.play()
    qtbot.waitUntil(lambda: tiny.count > count, timeout=WAIT)
    assert desk.rate == 20


def test_whose_data_they_are_is_told_of_what_is_there(desk: LabDesk, qtbot: QtBot) -> None:
    open_one(qtbot, desk)
    report = ScanReport(("/nowhere",), "none", (), 0.0, "mark")
    with qtbot.waitSignal(desk.failed, timeout=WAIT):
        desk.open("tiny", TinySettings(), report)
    assert desk.fingerprint == ""


def test_the_first_that_cannot_be_built_leaves_nothing_open(desk: LabDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.failed, timeout=WAIT):
        desk.open("tiny", TinySettings(amount=666))
    assert not desk.is_open
    desk.play()
    desk.command(lambda tiny: None)
    assert not desk.is_playing


def test_a_bug_is_told_and_another_can_be_opened(desk: LabDesk, qtbot: QtBot) -> None:
    open_one(qtbot, desk)
    desk.play()
    with qtbot.waitSignal(desk.crashed, timeout=WAIT):
        desk.command(lambda tiny: 1 // 0)
    assert not desk.is_open
    assert not desk.is_playing
    tiny = open_one(qtbot, desk)
    desk.play()
    qtbot.waitUntil(lambda: tiny.count > 0, timeout=WAIT)


def test_an_end_that_an_older_wish_led_to_does_not_pause_a_newer_one(desk: LabDesk, qtbot: QtBot) -> None:
    tiny = open_one(qtbot, desk)
    desk.play()
    desk.command(lambda tiny: (tiny.set_live("count", 999), tiny.set_live("pause", 0.2)))
    qtbot.waitUntil(lambda: tiny.pause == 0.2, timeout=WAIT)
    qtbot.wait(50)
    tiny.pause = 0.001
    desk.play()
    qtbot.waitUntil(lambda: tiny.count > 1050, timeout=WAIT)
    assert desk.is_playing


def test_slow_motion_outlives_a_start_over(desk: LabDesk, qtbot: QtBot) -> None:
    open_one(qtbot, desk)
    desk.set_rate(0.05)
    again = open_one(qtbot, desk, seed=1)
    desk.play()
    qtbot.waitUntil(lambda: again.count == 1, timeout=WAIT)
    qtbot.wait(80)
    assert again.count == 1
    other = open_one(qtbot, desk, "second")
    desk.play()
    qtbot.waitUntil(lambda: other.count > 20, timeout=WAIT)


def test_settings_that_change_faster_than_they_are_built_are_built_once(desk: LabDesk, qtbot: QtBot) -> None:
    Tiny.gate.clear()
    for seed in range(6):
        desk.open("tiny", TinySettings(seed=seed))
        qtbot.wait(10)
    with qtbot.waitSignal(desk.ready, timeout=WAIT):
        Tiny.gate.set()
    assert [tiny.settings.seed for tiny in Tiny.made] == [0, 5]


def test_closing_waits_for_a_long_command_and_says_when_it_gave_up(desk: LabDesk, qtbot: QtBot) -> None:
    open_one(qtbot, desk)
    going, go = threading.Event(), threading.Event()

    def slowly(tiny: Tiny) -> None:
        going.set()
        go.wait(10)

    desk.command(slowly)
    assert going.wait(10)
    assert not desk.close(50)
    go.set()
    assert desk.close(WAIT)
    desk.open("tiny", TinySettings())
    assert not desk.is_open

"""The thread of an experiment plays and pauses, obeys between two safe points, and ends whatever happens."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any

import pytest
import tiny_lab
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot
from tiny_lab import Tiny, TinySettings

from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.workers import lab_thread
from gan_studio.workers.lab_thread import LabThread

WAIT = 10_000


class Listener(QObject):
    """Writes down what the thread says; takes what is shown unless told not to."""

    def __init__(self, thread: LabThread) -> None:
        super().__init__()
        self.told: list[tuple[str, Any]] = []
        self.takes = True
        self._thread = thread
        thread.shown.connect(self._on_shown)
        thread.play_ended.connect(self._on_play_ended)
        thread.complained.connect(self._on_complained)
        thread.failed.connect(self._on_failed)
        thread.crashed.connect(self._on_crashed)
        thread.answered.connect(self._on_answered)
        thread.verdict_ready.connect(self._on_verdict)
        thread.speed_changed.connect(self._on_speed)

    def heard(self, what: str) -> list[Any]:
        return [value for name, value in self.told if name == what]

    @Slot(object)
    def _on_shown(self, shown: Any) -> None:
        self.told.append(("shown", shown))
        if self.takes:
            self._thread.taken()

    @Slot(int)
    def _on_play_ended(self, plays: int) -> None:
        self.told.append(("play_ended", plays))

    @Slot(object)
    def _on_complained(self, error: Any) -> None:
        self.told.append(("complained", error))

    @Slot(object)
    def _on_failed(self, error: Any) -> None:
        self.told.append(("failed", error))

    @Slot(object)
    def _on_crashed(self, error: Any) -> None:
        self.told.append(("crashed", error))

    @Slot(str, object)
    def _on_answered(self, tag: str, result: Any) -> None:
        self.told.append((tag, result))

    @Slot(object)
    def _on_verdict(self, verdict: Any) -> None:
        self.told.append(("verdict", verdict))

    @Slot(float)
    def _on_speed(self, per_second: float) -> None:
        self.told.append(("speed", per_second))


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[Callable[..., tuple[LabThread, Listener]], None, None]:
    """Starts threads of the tiny experiment; all are joined afterwards."""
    tiny_lab.register(monkeypatch)
    threads = []

    def make(**settings: Any) -> tuple[LabThread, Listener]:
        thread = LabThread(lambda cancelled: Tiny(TinySettings(**settings)))
        threads.append(thread)
        listener = Listener(thread)
        thread.start()
        return thread, listener

    yield make
    for thread in threads:
        thread.stop()
        assert thread.wait(WAIT)


Made = Callable[..., tuple[LabThread, Listener]]


def test_it_shows_its_start_and_rests_until_told_to_play(made: Made, qtbot: QtBot) -> None:
    thread, listener = made()
    qtbot.waitUntil(lambda: bool(listener.heard("shown")), timeout=WAIT)
    qtbot.wait(60)
    assert [shown.count for shown in listener.heard("shown")] == [0]
    thread.play()
    qtbot.waitUntil(lambda: listener.heard("shown")[-1].count > 20, timeout=WAIT)
    thread.play(False)
    qtbot.waitUntil(lambda: listener.heard("speed")[-1:] == [0.0], timeout=WAIT)
    count = Tiny.made[0].count
    qtbot.waitUntil(lambda: listener.heard("shown")[-1].count == count, timeout=WAIT)
    qtbot.wait(60)
    assert Tiny.made[0].count == count
    thread.play()
    qtbot.waitUntil(lambda: Tiny.made[0].count > count, timeout=WAIT)
    assert Tiny.made[0].closed == 0, "pausing goes on in the same place"


def test_wishes_that_come_before_it_is_built_are_kept(made: Made, qtbot: QtBot) -> None:
    Tiny.gate.clear()
    thread, listener = made()
    thread.play()
    thread.command(lambda tiny: tiny.count, "count")
    qtbot.wait(30)
    assert listener.told == []
    Tiny.gate.set()
    qtbot.waitUntil(lambda: bool(Tiny.made) and Tiny.made[0].count > 3 and listener.heard("count") == [0], timeout=WAIT)


def test_what_is_shown_does_not_queue_up(made: Made, qtbot: QtBot) -> None:
    thread, listener = made()
    listener.takes = False
    thread.play()
    qtbot.waitUntil(lambda: bool(Tiny.made) and Tiny.made[0].count > 100, timeout=WAIT)
    qtbot.wait(50)
    assert len(listener.heard("shown")) == 1
    listener.takes = True
    thread.taken()
    qtbot.waitUntil(lambda: len(listener.heard("shown")) > 3, timeout=WAIT)


def test_slow_motion_holds_its_pace_and_a_new_pace_counts_at_once(made: Made, qtbot: QtBot) -> None:
    thread, _ = made()
    thread.set_rate(0.05)  # one in 20 seconds
    thread.play()
    qtbot.waitUntil(lambda: bool(Tiny.made) and Tiny.made[0].count == 1, timeout=WAIT)
    qtbot.wait(100)
    assert Tiny.made[0].count == 1
    thread.set_rate(50)
    before, began = Tiny.made[0].count, time.monotonic()
    qtbot.waitUntil(lambda: Tiny.made[0].count >= before + 10, timeout=5000)
    assert time.monotonic() - began > 0.15
    thread.set_rate(0)  # as slow as can be, and no division by it
    thread.set_rate(None)
    qtbot.waitUntil(lambda: Tiny.made[0].count > before + 60, timeout=5000)


def test_it_says_when_there_is_nothing_more_to_do(made: Made, qtbot: QtBot) -> None:
    thread, listener = made()
    thread.command(lambda tiny: tiny.set_live("count", 990))
    thread.play()
    qtbot.waitUntil(lambda: listener.heard("play_ended") == [1], timeout=WAIT)
    assert Tiny.made[0].count == 1000
    qtbot.waitUntil(lambda: listener.heard("shown")[-1].count == 1000, timeout=WAIT)
    thread.play()
    qtbot.waitUntil(lambda: Tiny.made[0].count > 1000, timeout=WAIT)


def test_a_wish_to_play_that_comes_while_it_ends_is_not_lost(made: Made, qtbot: QtBot) -> None:
    thread, listener = made()
    thread.play()

    def almost_done(tiny: Tiny) -> None:
        tiny.count = 999
        tiny.pause = 0.2  # the last step takes long: the wish comes within it

    thread.command(almost_done)
    qtbot.waitUntil(lambda: bool(Tiny.made) and Tiny.made[0].pause == 0.2, timeout=WAIT)
    qtbot.wait(50)
    Tiny.made[0].pause = 0.001
    thread.play()
    qtbot.waitUntil(lambda: Tiny.made[0].count > 1000, timeout=WAIT)
    assert listener.heard("play_ended") == [1]
    assert thread.plays == 2, "so whoever looks knows that this end is of an older wish"


@pytest.mark.parametrize("where", ["command", "play"])
def test_a_known_failure_is_told_and_the_experiment_lives(made: Made, qtbot: QtBot, where: str) -> None:
    from gan_studio.core.methods.base import NonFiniteError

    thread, listener = made()

    def fail(error: Exception) -> None:
        if where == "play":
            thread.command(lambda tiny: tiny.set_live("raises", error))
            thread.play()
        else:
            def raising(tiny: Tiny) -> None:
                raise error
            thread.command(raising)

    fail(RecipeError("Not possible.", field="speed"))
    qtbot.waitUntil(lambda: len(listener.heard("complained")) == 1, timeout=WAIT)
    assert listener.heard("complained")[0].field == "speed"
    fail(NonFiniteError("nan"))
    qtbot.waitUntil(lambda: len(listener.heard("complained")) == 2, timeout=WAIT)
    assert isinstance(listener.heard("complained")[1], StudioError)
    assert "infinite" in listener.heard("complained")[1].message
    thread.command(lambda tiny: tiny.count, "alive")
    qtbot.waitUntil(lambda: len(listener.heard("alive")) == 1, timeout=WAIT)
    assert len(listener.heard("play_ended")) == (2 if where == "play" else 0)


@pytest.mark.parametrize("where", ["command", "play", "build"])
def test_a_bug_ends_the_thread_and_is_told(made: Made, qtbot: QtBot, where: str) -> None:
    thread, listener = made(amount=777 if where == "build" else 8)
    if where == "play":
        thread.command(lambda tiny: tiny.set_live("raises", ZeroDivisionError()))
        thread.play()
    elif where == "command":
        thread.command(lambda tiny: 1 // 0)
    qtbot.waitUntil(lambda: len(listener.heard("crashed")) == 1, timeout=WAIT)
    assert isinstance(listener.heard("crashed")[0], ZeroDivisionError)
    assert thread.wait(WAIT)
    thread.play()  # harmless
    thread.command(lambda tiny: None)


def test_settings_that_cannot_be_built_are_told(made: Made, qtbot: QtBot) -> None:
    thread, listener = made(amount=666)
    qtbot.waitUntil(lambda: len(listener.heard("failed")) == 1, timeout=WAIT)
    assert thread.wait(WAIT)


def test_a_verdict_is_told_when_there_is_one(made: Made, qtbot: QtBot) -> None:
    thread, listener = made()
    thread.want_verdict()
    thread.command(lambda tiny: tiny.set_live("count", 5), "done")
    qtbot.waitUntil(lambda: len(listener.heard("done")) == 1, timeout=WAIT)
    assert listener.heard("verdict") == [None]
    thread.want_verdict()
    qtbot.waitUntil(lambda: len(listener.heard("verdict")) == 2, timeout=WAIT)
    assert listener.heard("verdict")[1].sentence == "It counted to 5."


def test_stop_ends_it_while_it_plays_rests_or_waits(made: Made, qtbot: QtBot) -> None:
    for playing, rate in ((True, None), (False, None), (True, 0.05)):
        thread, _ = made()
        thread.set_rate(rate)
        thread.play(playing)
        qtbot.wait(30)
        began = time.monotonic()
        thread.stop()
        assert thread.wait(WAIT)
        assert time.monotonic() - began < 2
    assert [tiny.closed for tiny in Tiny.made] == [1, 0, 1]


def test_it_rests_while_the_window_paints_but_not_for_ever(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lab_thread, "LONGEST_HOLD", 60.0)
    thread, listener = made()
    thread.play()
    qtbot.waitUntil(lambda: len(listener.heard("shown")) > 2, timeout=WAIT)
    thread.hold(True)
    qtbot.wait(60)  # it comes to its safe point
    before = Tiny.made[-1].count
    qtbot.wait(60)
    assert Tiny.made[-1].count == before
    thread.hold(True, "another")
    thread.hold(False)
    qtbot.wait(60)
    assert Tiny.made[-1].count == before  # one of the two is still busy
    thread.hold(False, "another")
    qtbot.waitUntil(lambda: Tiny.made[-1].count > before, timeout=WAIT)
    monkeypatch.setattr(lab_thread, "LONGEST_HOLD", 0.01)
    thread.hold(True)
    held = Tiny.made[-1].count
    qtbot.waitUntil(lambda: Tiny.made[-1].count > held + 3, timeout=WAIT)


def test_it_rests_until_the_window_has_taken_what_it_shows_but_not_for_ever(
    qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lab_thread, "LONGEST_HOLD", 60.0)
    thread, listener = made()
    listener.takes = False
    thread.play()
    qtbot.waitUntil(lambda: bool(listener.heard("shown")), timeout=WAIT)
    qtbot.wait(60)
    before = Tiny.made[-1].count
    qtbot.wait(60)
    assert Tiny.made[-1].count == before
    listener.takes = True
    thread.taken()
    qtbot.waitUntil(lambda: Tiny.made[-1].count > before, timeout=WAIT)
    monkeypatch.setattr(lab_thread, "LONGEST_HOLD", 0.01)
    listener.takes = False
    held = Tiny.made[-1].count
    qtbot.waitUntil(lambda: Tiny.made[-1].count > held + 3, timeout=WAIT)


def test_what_is_paused_while_it_is_held_makes_no_step_more(qtbot: QtBot, made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lab_thread, "LONGEST_HOLD", 60.0)
    thread, listener = made()
    thread.play()
    qtbot.waitUntil(lambda: len(listener.heard("shown")) > 2, timeout=WAIT)
    thread.hold(True)
    qtbot.wait(60)
    before = Tiny.made[-1].count
    thread.play(False)
    thread.hold(False)
    qtbot.wait(60)
    assert Tiny.made[-1].count == before

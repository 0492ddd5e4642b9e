"""Jobs speak in the window's thread, can be cancelled, and a replaced one is silent."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import CancelledError, DataError
from gan_studio.workers.jobs import JobControl, Jobs, JobWords


class Log:
    def __init__(self) -> None:
        self.said: list[tuple[str, Any]] = []
        self.where: set[int] = set()

    def words(self, name: str = "") -> JobWords:
        def add(what: str) -> Any:
            def note(value: Any = None) -> None:
                self.where.add(threading.get_ident())
                self.said.append((name + what, value))

            return note

        return JobWords(add("done"), add("failed"), add("crashed"), add("progressed"), add("cancelled"))


@pytest.fixture
def jobs(qtbot: QtBot) -> Generator[Jobs, None, None]:
    made = Jobs()
    yield made
    assert made.close(2000)


@pytest.fixture
def log() -> Log:
    return Log()


def patient(control: JobControl) -> str:
    """Works until it is told not to."""
    while not control.cancelled():
        time.sleep(0.002)
    raise CancelledError


def test_a_job_reports_and_ends_in_the_windows_thread(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    def work(control: JobControl) -> int:
        control.tell("half")
        return threading.get_ident()

    jobs.start("scan", work, log.words())
    assert jobs.is_running("scan")
    qtbot.waitUntil(lambda: len(log.said) == 2)
    assert log.said[0] == ("progressed", "half")
    assert log.said[1][0] == "done"
    assert log.said[1][1] != threading.get_ident()
    assert log.where == {threading.get_ident()}
    assert not jobs.is_running("scan")


def test_a_cancelled_job_says_only_that(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    jobs.start("scan", patient, log.words())
    jobs.cancel("scan")
    jobs.cancel("scan")
    jobs.cancel("nothing of that kind")
    qtbot.waitUntil(lambda: bool(log.said))
    qtbot.wait(20)
    assert log.said == [("cancelled", None)]


def test_a_job_that_was_just_done_when_it_was_cancelled_is_cancelled(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    ended = threading.Event()

    def work(control: JobControl) -> str:
        ended.set()
        return "too late"

    jobs.start("scan", work, log.words())
    assert ended.wait(2)
    time.sleep(0.05)  # its last word waits in the window's queue
    jobs.cancel("scan")
    qtbot.waitUntil(lambda: bool(log.said))
    assert [what for what, _ in log.said] == ["cancelled"]


def test_a_newer_job_of_the_same_kind_silences_the_older(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    def stubborn(control: JobControl) -> str:
        time.sleep(0.05)
        control.tell("too late")
        return "old"

    jobs.start("scan", stubborn, log.words("old "))
    jobs.start("scan", lambda control: "new", log.words())
    jobs.start("other", lambda control: "beside", log.words("other "))
    qtbot.wait(120)
    assert sorted(log.said) == [("done", "new"), ("other done", "beside")]


def test_failures_are_told_apart(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    error = DataError("Nothing there.")

    def fail(control: JobControl) -> None:
        raise error

    def stumble(control: JobControl) -> None:
        raise ZeroDivisionError

    jobs.start("a", fail, log.words())
    jobs.start("b", stumble, log.words())
    qtbot.waitUntil(lambda: len(log.said) == 2)
    said = dict(log.said)
    assert said["failed"] is error
    assert isinstance(said["crashed"], ZeroDivisionError)


def test_counting_is_told_sometimes_and_at_the_end(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    def work(control: JobControl) -> None:
        for done in range(1, 5001):
            control.tell_sometimes(done, 5000)

    jobs.start("prepare", work, log.words())
    qtbot.waitUntil(lambda: ("done", None) in log.said)
    counts = [value for what, value in log.said if what == "progressed"]
    assert counts[0] == (1, 5000)
    assert counts[-1] == (5000, 5000)
    assert len(counts) < 20


def test_closing_ends_every_thread_and_nothing_is_said_afterwards(qtbot: QtBot, jobs: Jobs, log: Log) -> None:
    for number in range(5):
        jobs.start(f"job {number}", patient, log.words())
    assert jobs.close(2000)
    qtbot.wait(20)
    assert log.said == []

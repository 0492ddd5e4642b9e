"""Cycles are collected in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gan_studio.workers.garbage import TICK_MS, GarbageCollector
from gan_studio.workers.jobs import Jobs, JobWords


class Node(QObject):
    """A Qt object that only a collector can end."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


@pytest.fixture
def ended_in(qtbot: QtBot) -> Generator[list[int], None, None]:
    """The threads in which nodes ended; the collector of the program runs meanwhile."""
    was_on = gc.isenabled()
    gc.enable()
    collector = GarbageCollector()
    collector.start()
    yield []
    collector.stop()
    assert gc.isenabled()
    if not was_on:
        gc.disable()


def forget_a_node(ended_in: list[int]) -> None:
    node = Node()
    weakref.finalize(node, lambda: ended_in.append(threading.get_ident()))


def test_a_job_that_allocates_much_ends_no_object_of_the_window(qtbot: QtBot, ended_in: list[int]) -> None:
    forget_a_node(ended_in)
    jobs = Jobs()
    done: list[object] = []

    def work(control: object) -> int:
        kept = [[number] for number in range(200_000)]
        return len(kept)

    jobs.start("much", work, JobWords(done.append, done.append, done.append))
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert done == [200_000]
    gc.collect()
    assert ended_in == [threading.get_ident()]
    assert jobs.close()


def test_older_generations_are_collected_when_they_are_due(qtbot: QtBot, ended_in: list[int]) -> None:
    forget_a_node(ended_in)
    gc.collect(0)
    gc.collect(1)
    collector = GarbageCollector()
    for _ in range(200):
        kept = [[number] for number in range(gc.get_threshold()[0] + 1)]
        collector.collect()
    assert len(kept) > 0
    assert ended_in == [threading.get_ident()]


def test_collecting_begins_when_all_is_loaded_and_spares_that(qtbot: QtBot, ended_in: list[int]) -> None:
    collector = GarbageCollector()
    collector.start()
    many = gc.get_threshold()[0] + 100
    forget_a_node(ended_in)
    loaded = [[number] for number in range(many)]
    qtbot.wait(2 * TICK_MS)
    assert not ended_in
    collector.spare_what_is_loaded()
    forget_a_node(ended_in)
    later = [[number] for number in range(many)]
    qtbot.waitUntil(lambda: len(ended_in) == 1, timeout=5_000)
    collector.stop()
    gc.unfreeze()
    gc.collect()
    assert len(ended_in) == 2
    assert len(loaded) == len(later)

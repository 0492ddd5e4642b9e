"""Many threads, one order; and a decoder that never comes back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from gan_studio.core.data.limits import MemoryBudget
from gan_studio.core.data.pool import OrderedPool


def pool(work: Callable[[int], int], *, stuck: float = 10.0, threads: int = 3, batch: int = 4) -> OrderedPool[int, int]:
    return OrderedPool(work, threads=threads, batch=batch, stuck_seconds=stuck, on_stuck=lambda task, thread: -task)


def flat(lists: object) -> list[int]:
    return [item for part in lists for item in part]


def test_results_come_in_order() -> None:
    def work(task: int) -> int:
        time.sleep(0.002 * (task % 3))
        return task * 2

    assert flat(pool(work).run(range(50))) == [task * 2 for task in range(50)]
    assert flat(pool(work).run([])) == []


def test_no_more_is_in_hand_than_needed() -> None:
    done: list[int] = []
    steps = pool(lambda task: done.append(task) or task, threads=2, batch=2).run(range(1000))
    next(steps)
    time.sleep(0.1)
    assert len(done) <= 2 + 2 * 2 * 3 + 2
    steps.close()


def test_an_unexpected_error_reaches_the_caller() -> None:
    def work(task: int) -> int:
        if task == 7:
            raise RuntimeError("seven")
        return task

    with pytest.raises(RuntimeError, match="seven"):
        flat(pool(work).run(range(20)))


def test_a_task_that_hangs_is_left_behind() -> None:
    release = threading.Event()

    def work(task: int) -> int:
        if task in (5, 6):
            release.wait(20)
        return task

    began = time.monotonic()
    results = flat(pool(work, stuck=0.2, threads=2).run(range(12)))
    assert results == [0, 1, 2, 3, 4, -5, -6, 7, 8, 9, 10, 11]
    assert time.monotonic() - began < 5
    release.set()


def test_the_budget_gives_each_its_turn() -> None:
    budget = MemoryBudget(10 * 2**20)
    most = 0
    held = 0
    lock = threading.Lock()

    def use(count: int) -> None:
        nonlocal most, held
        with budget.claim(count), budget.claim(count):  # a thread that has a claim needs no second one
            with lock:
                held += count
                most = max(most, held)
            time.sleep(0.01)
            with lock:
                held -= count

    sizes = [4 * 2**20] * 8 + [50 * 2**20]
    threads = [threading.Thread(target=use, args=(size,)) for size in sizes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert not any(thread.is_alive() for thread in threads)
    assert most <= 50 * 2**20


def test_a_claim_can_be_given_up_for_a_stuck_thread() -> None:
    budget = MemoryBudget(10 * 2**20)
    release = threading.Event()
    entered = threading.Event()

    def hang() -> None:
        with budget.claim(10 * 2**20):
            entered.set()
            release.wait(20)

    thread = threading.Thread(target=hang)
    thread.start()
    entered.wait(5)
    budget.give_up(thread.ident or 0)
    with budget.claim(10 * 2**20):
        pass
    release.set()
    thread.join(5)

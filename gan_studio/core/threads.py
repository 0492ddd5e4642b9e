"""How many CPU threads train fastest: real steps are timed, and cores that others keep busy get none, then and later.

Threads wait for each other hundreds of times in a step. Small networks gain little by a second thread, and where another
program holds a core, each of those waits lasts until the system gives the core back: two threads are then slower than one.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import psutil
import torch

IDLE = 0.3
"""Cores that others use all the time even where nobody does anything: the system and its clock."""
WORTHWHILE = 1.08
"""More threads must be this much faster than fewer: they take cores from whatever else the person does."""
WARM_UP_ROUNDS, ROUNDS, GIVE_UP_SECONDS = 2, 6, 3.0


def free_cores(keep_free: int) -> tuple[int, bool]:
    """How many cores nobody else uses, `keep_free` left out and at least one; and whether all of them were free."""
    cores = min(psutil.cpu_count(logical=False) or 1, usable_cores())
    most = max(1, cores - keep_free)
    if most == 1:
        return 1, True
    busy = busy_cores()
    return max(1, min(most, round(cores - busy))), busy < IDLE


def candidates(most: int) -> list[int]:
    """Numbers of threads worth timing up to `most`: each about twice the one before."""
    return sorted({*(1 << power for power in range(most.bit_length()) if 1 << power <= most), most})


def fastest(step: Callable[[], object], counts: Sequence[int]) -> int:
    """The smallest of `counts` (rising) from which more threads make `step` no faster, by the clock on the wall.

    Each has its turn in each round, so that a busy moment does not fall on one of them alone; the best of the rounds counts.
    """
    best = dict.fromkeys(counts, math.inf)
    with _threads_restored():
        began = time.perf_counter()
        for round_number in range(WARM_UP_ROUNDS + ROUNDS):
            for count in counts:
                torch.set_num_threads(count)
                start = time.perf_counter()
                step()
                if round_number >= WARM_UP_ROUNDS:  # memory is found, kernels and threads are made
                    best[count] = min(best[count], time.perf_counter() - start)
            if round_number >= WARM_UP_ROUNDS and time.perf_counter() - began > GIVE_UP_SECONDS:
                break
    chosen = counts[0]
    for count in counts[1:]:
        if best[chosen] > WORTHWHILE * best[count]:
            chosen = count
    return chosen


def busy_cores(seconds: float = 0.2, looks: int = 5) -> float:
    """How many of the cores that this process may use others keep busy: the least of a few looks, and one is enough where
    nobody is busy. A burst, as when a program starts, must not decide about hours of training."""
    least = math.inf
    for _ in range(looks):
        before = others_seconds()
        time.sleep(seconds)
        least = min(least, max(0.0, (others_seconds() - before) / seconds))
        if least < IDLE:
            break
    return least


def others_seconds() -> float:
    """CPU seconds that others have used so far on the cores that this process may use. Only differences mean something."""
    cores = psutil.cpu_times(percpu=True)
    if hasattr(os, "sched_getaffinity"):
        cores = [cores[core] for core in os.sched_getaffinity(0) if core < len(cores)]
    used = 0.0
    for times in cores:
        counted = times._asdict()
        # Linux counts a guest's time as the user's too.
        used += sum(counted.values()) - sum(counted.get(name, 0.0) for name in ("idle", "iowait", "guest", "guest_nice"))
    return used - time.process_time()


def usable_cores() -> int:
    """Logical cores that this process may run on: fewer than the machine has in many containers and on clusters."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return psutil.cpu_count() or 1


class Crew:
    """How many threads train now: fewer while other programs keep cores busy, all that were planned when they have ended.

    Call `begin` and `end` around each step; `end` says with how many threads to go on. After a fall the crew waits for
    `CALM_SECONDS` without others before it grows again, and twice as long each time that this was too soon.
    """

    LOOK_SECONDS, CALM_SECONDS, MOST_CALM_SECONDS = 1.0, 4.0, 64.0
    HELD_UP = 0.75
    """Threads that get less than this share of the time on a core are waiting for one."""
    GAP_SECONDS = 0.25
    """Between two steps: whatever the machine did in a longer pause says nothing about the steps."""

    def __init__(
        self, planned: int, now: int = 0, *, clock: Callable[[], float] = time.perf_counter,
        own: Callable[[], float] = time.process_time, others: Callable[[], float] = others_seconds,
    ) -> None:
        """`clock`, `own` and `others` give seconds: of the wall, of this process' and of others' work."""
        self.planned, self.now = planned, now or planned
        self._clock, self._own, self._others = clock, own, others
        self._calm = self.CALM_SECONDS
        self._grown_at = -math.inf
        self._ended = -math.inf
        self._window: tuple[float, float, float] | None = None

    def begin(self) -> None:
        """A step begins."""
        if self.planned > 1 and (self._window is None or self._clock() - self._ended > self.GAP_SECONDS):
            self._window = self._clock(), self._own(), self._others()

    def end(self) -> int:
        """A step has ended. Returns the number of threads for the next."""
        if self._window is None:
            return self.now
        self._ended = self._clock()
        began, own, others = self._window
        seconds = self._ended - began
        if seconds < (self.LOOK_SECONDS if self.now == self.planned else self._calm):
            return self.now
        free = usable_cores() - (self._others() - others) / seconds
        fitting = max(1, min(self.planned, round(free)))
        if fitting < self.now and self._own() - own < self.HELD_UP * self.now * seconds:
            soon = self._ended - self._grown_at < 4 * self._calm
            self._calm = min(self.MOST_CALM_SECONDS, 2 * self._calm) if soon else self.CALM_SECONDS
            self.now = fitting
        elif fitting > self.now:
            self.now, self._grown_at = fitting, self._ended
        self._window = self._ended, self._own(), self._others()
        return self.now


@contextmanager
def _threads_restored() -> Iterator[None]:
    before = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(before)

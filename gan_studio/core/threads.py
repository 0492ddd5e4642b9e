"""How many CPU threads train fastest: real steps are timed, and cores that others keep busy get none.

Threads wait for each other hundreds of times in a step. Small networks gain little by a second thread or lose by it, and where
another program holds a core, each of those waits lasts until the system gives the core back.
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
ROUNDS, GIVE_UP_SECONDS = 4, 3.0


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
        for round_number in range(ROUNDS + 1):
            for count in counts:
                torch.set_num_threads(count)
                start = time.perf_counter()
                step()
                if round_number:  # the first one allocates and chooses kernels
                    best[count] = min(best[count], time.perf_counter() - start)
            if round_number and time.perf_counter() - began > GIVE_UP_SECONDS:
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
        own = time.process_time()
        shares = psutil.cpu_percent(interval=seconds, percpu=True)
        own = (time.process_time() - own) / seconds
        if hasattr(os, "sched_getaffinity"):
            shares = [shares[core] for core in os.sched_getaffinity(0) if core < len(shares)]
        least = min(least, max(0.0, sum(shares) / 100 - own))
        if least < IDLE:
            break
    return least


def usable_cores() -> int:
    """Logical cores that this process may run on: fewer than the machine has in many containers and on clusters."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return psutil.cpu_count() or 1


@contextmanager
def _threads_restored() -> Iterator[None]:
    before = torch.get_num_threads()
    try:
        yield
    finally:
        torch.set_num_threads(before)

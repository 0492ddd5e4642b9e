"""Work on many files in several threads, results in order, bounded, and never held up for ever by one file.

Why not `concurrent.futures`: its threads are waited for at exit, so one decoder that never returns would keep the
whole program alive.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_LEAVE_SECONDS = 0.5  # how long a cancelled pool waits for the file that each thread has in hand
_AHEAD = 3  # batches in flight for each thread


class _Batch(Generic[T, R]):
    def __init__(self, tasks: Sequence[T]) -> None:
        self.tasks = tasks
        self.results: list[R] = []
        self.error: BaseException | None = None
        self.since = 0.0  # when the task in hand was begun; 0 before the first
        self.thread = 0
        self.done = False
        self.abandoned = False


class OrderedPool(Generic[T, R]):
    """`run` yields `work(task)` for each task in order."""

    def __init__(
        self,
        work: Callable[[T], R],
        *,
        threads: int,
        batch: int,
        stuck_seconds: float,
        on_stuck: Callable[[T, int], R],
    ) -> None:
        """
        Args:
            work: called in the pool's threads; what it raises ends the run.
            batch: tasks that a thread takes at a time.
            stuck_seconds: one task may take so long.
            on_stuck: gives the result of a task that took longer; told the thread that is stuck in it.
        """
        self._work = work
        self._threads = threads
        self._size = batch
        self._stuck_seconds = stuck_seconds
        self._on_stuck = on_stuck
        self._queue: queue.SimpleQueue[_Batch[T, R] | None] = queue.SimpleQueue()
        self._finished = threading.Condition()
        self._stopping = False
        self._workers: list[threading.Thread] = []

    def run(self, tasks: Sequence[T]) -> Generator[list[R], None, None]:
        """Lists of results, in the order of `tasks`; an empty list about ten times a second while nothing is ready."""
        pending: deque[_Batch[T, R]] = deque()
        position = 0
        try:
            for _ in range(self._threads):
                self._start_thread()
            while pending or position < len(tasks):
                while position < len(tasks) and len(pending) < self._threads * _AHEAD:
                    batch = _Batch[T, R](tasks[position : position + self._size])
                    position += len(batch.tasks)
                    pending.append(batch)
                    self._queue.put(batch)
                yield self._next(pending)
        finally:
            self._stop()

    def _next(self, pending: deque[_Batch[T, R]]) -> list[R]:
        head = pending[0]
        with self._finished:
            self._finished.wait_for(lambda: head.done, timeout=0.1)
            if not head.done and head.since and time.monotonic() - head.since > self._stuck_seconds:
                return self._leave_behind(pending)
            if not head.done:
                return []
        pending.popleft()
        if head.error is not None:
            raise head.error
        return head.results

    def _leave_behind(self, pending: deque[_Batch[T, R]]) -> list[R]:
        """Gives up on the task that the first batch hangs in; a new thread does the rest of it."""
        head = pending.popleft()
        head.abandoned = True
        count = len(head.results)
        results = [*head.results, self._on_stuck(head.tasks[count], head.thread)]
        rest = _Batch[T, R](head.tasks[count + 1 :])
        pending.appendleft(rest)
        self._start_thread(rest)
        return results

    def _start_thread(self, first: _Batch[T, R] | None = None) -> None:
        thread = threading.Thread(target=self._serve, args=(first,), name="decode", daemon=True)
        self._workers.append(thread)
        thread.start()

    def _serve(self, batch: _Batch[T, R] | None) -> None:
        if batch is None:
            batch = self._queue.get()
        while batch is not None:
            try:
                for task in batch.tasks:
                    if self._stopping:
                        return
                    batch.thread, batch.since = threading.get_ident(), time.monotonic()
                    result = self._work(task)
                    with self._finished:
                        if batch.abandoned:
                            return
                        batch.results.append(result)
            except BaseException as error:  # raised again in the thread that asked
                batch.error = error
            with self._finished:
                batch.done = True
                self._finished.notify()
            batch = self._queue.get()

    def _stop(self) -> None:
        self._stopping = True
        for _ in self._workers:
            self._queue.put(None)
        deadline = time.monotonic() + _LEAVE_SECONDS
        for thread in self._workers:
            thread.join(max(0.0, deadline - time.monotonic()))

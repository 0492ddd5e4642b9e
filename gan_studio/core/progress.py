"""How fast a run goes: means of scalars without waiting for the device, a clock without the pauses, the pace."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

import psutil
import torch
from torch import Tensor

from gan_studio.core.events import Progress


class ScalarMeans:
    """Mean of each scalar since the last `take`. Adding does not wait for the device; taking does, once."""

    def __init__(self) -> None:
        self._values: dict[str, list[Tensor]] = {}

    def add(self, scalars: dict[str, Tensor]) -> None:
        """Takes 0-dim tensors; keys may come and go."""
        for key, value in scalars.items():
            self._values.setdefault(key, []).append(value)

    def take(self) -> dict[str, float]:
        """The means, and starts anew."""
        values, self._values = self._values, {}
        if not values:
            return {}
        means = torch.stack([torch.stack(list(series)).float().mean() for series in values.values()])
        return dict(zip(values, means.tolist(), strict=True))


class StopWatch:
    """Seconds of training over all sessions of a run; `seconds` may be set when a run is resumed."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since: float | None = None

    def start(self) -> None:
        if self._since is None:
            self._since = time.perf_counter()

    def stop(self) -> None:
        self.seconds = self.now()
        self._since = None

    def now(self) -> float:
        """Seconds so far, running or not."""
        return self.seconds if self._since is None else self.seconds + time.perf_counter() - self._since


class Pace:
    """When the next progress and the next tick are due, and how many images a second the last seconds saw."""

    WINDOW_SECONDS = 8.0

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()
        self._progress_at = self._tick_at = 0.0
        self.ticks = 0
        self._merged: dict[str, list[float]] = {}
        self._last: Progress | None = None
        self._tick_images = 0
        self._process = psutil.Process()
        self._memory = (-1.0, 0.0)

    def reset(self, now: float, images_seen: int) -> None:
        """Begins to count at `now` seconds of training."""
        self._seen = deque([(now, images_seen)])
        self._progress_at = self._tick_at = now
        self._tick_images = images_seen

    def due_progress(self, now: float, seconds: float) -> bool:
        if now - self._progress_at < seconds:
            return False
        self._progress_at = now
        return True

    def images_per_second(self, now: float, images_seen: int) -> float:
        """Over the last few seconds of training."""
        self._seen.append((now, images_seen))
        while len(self._seen) > 2 and now - self._seen[1][0] > self.WINDOW_SECONDS:
            self._seen.popleft()
        then, images = self._seen[0]
        return (images_seen - images) / (now - then) if now > then else 0.0

    def memory_mb(self, now: float) -> float:
        """Resident memory of this process, read at most once a second."""
        if now - self._memory[0] >= 1 or self._memory[0] < 0:
            self._memory = (now, self._process.memory_info().rss / 2**20)
        return self._memory[1]

    def remember(self, event: Progress) -> None:
        """Collects a progress for the next tick."""
        for key, value in event.scalars.items():
            self._merged.setdefault(key, []).append(value)
        self._last = event

    def due_tick(self, now: float, seconds: float) -> bool:
        # Early ticks come after a fifth of the time, so that a curve appears at once.
        return now - self._tick_at >= (seconds if self.ticks >= 20 else seconds / 5)

    def tick(self) -> dict[str, Any]:
        """The line for stats.jsonl: means of the scalars since the last tick.

        Raises:
            RuntimeError: nothing was remembered yet.
        """
        last = self._last
        if last is None:
            raise RuntimeError("a tick needs a progress first")
        images, seconds = last.images_seen - self._tick_images, last.seconds - self._tick_at
        line: dict[str, Any] = {
            "tick": self.ticks, "images_seen": last.images_seen, "kimg": last.kimg, "epoch": last.epoch, "step": last.step,
            "seconds": last.seconds, "seconds_per_tick": seconds,
            "seconds_per_kimg": seconds / (images / 1000) if images else None,
            "images_per_second": last.images_per_second, "memory_mb": last.memory_mb,
            "scalars": {key: sum(values) / len(values) for key, values in self._merged.items()},
        }
        self.ticks += 1
        self._tick_at, self._tick_images = last.seconds, last.images_seen
        self._merged = {}
        return line

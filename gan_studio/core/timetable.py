"""When a run's next sheet of samples and its next snapshot are due."""

from __future__ import annotations

import math

from gan_studio.core.config import Recipe

SHORTEST_SAMPLE_SECONDS = 1.0  # where an epoch is shorter than this, grids would only bury the disk
FIRST_SAMPLE_SECONDS = 3.0


class Timetable:
    """Remembers when (in seconds of training) something was last kept.

    Attributes:
        saved_images: how far the newest snapshot of this session reaches; -1 before there is one.
    """

    def __init__(self) -> None:
        self.saved_images = -1
        self._saved_seconds = 0.0
        self._sampled_seconds = 0.0
        self._sampled_epoch = 0

    def sampled(self, now: float, epoch: float) -> None:
        self._sampled_seconds, self._sampled_epoch = now, math.floor(epoch)

    def saved(self, now: float, images_seen: int) -> None:
        self._saved_seconds, self.saved_images = now, images_seen

    def save_failed(self, now: float) -> None:
        """Not again at the very next step."""
        self._saved_seconds = now

    def sample_due(self, now: float, epoch: float, recipe: Recipe) -> bool:
        since = now - self._sampled_seconds
        # Grids come each epoch; the shortest time between two grows with the run, so that a tiny set does not fill the disk.
        new_epoch = math.floor(epoch) > self._sampled_epoch and since >= max(SHORTEST_SAMPLE_SECONDS, now / 200)
        # At first much changes within seconds, so the first grids follow each other faster than the recipe asks.
        return new_epoch or since >= min(recipe.sample_seconds, max(FIRST_SAMPLE_SECONDS, 0.3 * now))

    def snapshot_due(self, now: float, recipe: Recipe) -> bool:
        return now - self._saved_seconds >= recipe.snapshot_seconds

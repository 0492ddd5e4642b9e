"""The session's part that draws what is not there yet: pictures as D will see them. Jobs; nothing is kept on disk."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ScanReport
from gan_studio.session import tasks
from gan_studio.workers.jobs import Jobs, JobWords

COUNT = 16
"""Pictures in a preview."""

Pictures = npt.NDArray[np.uint8]


class PreviewDesk(QObject):
    """A newer wish drops an older one. Pictures of the data are decoded once for the same data and preparation."""

    augmented = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._originals: Pictures | None = None
        self._key: tuple[object, ...] = ()

    def augment(self, report: ScanReport | None, given: Pictures | None, recipe: Recipe, p: float, seed: int) -> None:
        """Answers with `augmented`: (the pictures as they are, as D sees them), each uint8 (N, H, W, 3), N at most `COUNT`.
        The pictures are `given`, or come from the report's files; with neither nothing is answered."""
        key: tuple[object, ...] = ()
        if given is None:
            if report is None:
                return
            key = (report.source, report.fingerprint, recipe.size, recipe.crop, recipe.background, recipe.colour)
            given = self._originals if key == self._key else None
        words = JobWords(lambda made: self._done(key, made), self.failed.emit, self.crashed.emit)
        self._jobs.start("augment", tasks.augment(report, given, recipe, p, seed, COUNT), words)

    def _done(self, key: tuple[object, ...], made: tuple[Pictures, Pictures]) -> None:
        if key:
            self._key, self._originals = key, made[0]
        self.augmented.emit(made)

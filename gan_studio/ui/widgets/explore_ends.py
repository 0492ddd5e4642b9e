"""The thumbnails at both ends of every slider, drawn in idle time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from gan_studio.session.view import RenderResult
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.render_request import RenderRequest

Picture = npt.NDArray[np.uint8]
IDLE_MS = 150
BATCH_MS = 25.0
"""What one batch may take the renderer: a slider that moves meanwhile waits for its end."""
PATIENCE_MS = 5000  # a request that a failed renderer never answers is asked again after this
LARGEST_BATCH = 16  # dimensions


class EndPictures(QObject):
    """What G draws at −3 and +3 of each dimension, the shown ones first. A thumbnail is out of date when anything but its
    own dimension has moved; at most one batch of them is drawn each 150 ms, and none while a hand is moving."""

    ends_changed = Signal(int)  # dimension

    def __init__(self, session: Any, model: LatentModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._request = RenderRequest(session, "ends", self)
        self._request.arrived.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._draw_some)
        self._clock = QElapsedTimer()
        self._shown: list[int] = []
        self._pictures: dict[int, tuple[Picture, Picture]] = {}
        self._drawn_at: dict[int, int] = {}  # dimension -> turn, so that the oldest is renewed first
        self._stale: set[int] = set()
        self._asked: list[int] = []
        self._asked_stale: set[int] = set()
        self._turn = 0
        self._batch = 2
        self._active = False
        self._held = model.held
        model.changed.connect(self._follow)
        self.clear()

    # what is known

    def pictures(self, dimension: int) -> tuple[Picture, Picture] | tuple[None, None]:
        return self._pictures.get(dimension, (None, None))

    # what is wanted

    def set_active(self, active: bool) -> None:
        """Draws only while somebody can see it."""
        self._active = active
        if not active:
            self._timer.stop()
            self._request.forget()
        self._go_on()

    def set_shown(self, dimensions: Sequence[int]) -> None:
        self._shown = list(dimensions)
        self._go_on()

    def clear(self) -> None:
        """Another generator: nothing is known of it."""
        self._request.forget()
        self._pictures.clear()
        self._drawn_at.clear()
        self._asked = []
        self._held = self._model.held
        self._stale = set(range(self._model.latent_dim))
        self._go_on()

    def renew(self) -> None:
        """The generator has learned: shown thumbnails are out of date."""
        self._make_stale(set(self._shown))

    @Slot()
    def _follow(self) -> None:
        before, held = self._held, self._model.held
        if held.z.shape != before.z.shape:
            return self.clear()
        self._held = held
        moved = np.flatnonzero(held.z != before.z)
        everything = set(range(len(held.z)))
        if len(moved) > 1 or (before.psi, before.moves, before.photo is held.photo, before.mix) != (
                held.psi, held.moves, True, held.mix):
            self._make_stale(everything)
        elif len(moved) == 1:
            self._make_stale(everything - {int(moved[0])})
        return None

    def _make_stale(self, dimensions: set[int]) -> None:
        self._stale |= dimensions
        self._asked_stale |= dimensions
        if self._active:
            self._timer.start()  # again: idle time begins with the last change

    def _go_on(self) -> None:
        if self._active and self._stale.intersection(self._shown) and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _draw_some(self) -> None:
        if not self._active:
            return
        if self._request.is_waiting and not self._clock.hasExpired(PATIENCE_MS):
            self._timer.start()
            return
        wanted = sorted(self._stale.intersection(self._shown), key=lambda d: (self._drawn_at.get(d, -1), self._shown.index(d)))
        if not wanted:
            return
        self._asked = wanted[: self._batch]
        self._asked_stale = set()
        self._clock.start()
        self._request.ask(np.concatenate([self._model.ends(d) for d in self._asked]), self._model.psi, self._model.style())

    @Slot(object)
    def _take(self, result: RenderResult) -> None:
        asked = self._asked
        if len(result.images) != 2 * len(asked):
            return
        each = max(0.1, result.milliseconds / len(asked))
        self._batch = int(min(LARGEST_BATCH, max(1, BATCH_MS / each)))
        self._turn += 1
        for place, dimension in enumerate(asked):
            low, high = result.images[2 * place], result.images[2 * place + 1]
            self._pictures[dimension] = (low, high)
            self._drawn_at[dimension] = self._turn
            if dimension not in self._asked_stale:
                self._stale.discard(dimension)
            self.ends_changed.emit(dimension)
        self._go_on()

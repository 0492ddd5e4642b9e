"""How much each dimension changes the picture, measured in idle time on request."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.latents import latents_of_seeds
from gan_studio.session.view import RenderResult
from gan_studio.ui.latent_model import SLIDER_LIMIT, LatentModel
from gan_studio.ui.render_request import RenderRequest

SAMPLES = 4
"""Latents on which a dimension is moved: one alone may be deaf to it."""
PIXELS = 16 * 64 * 64
"""Of one request: comparing them must not hold the window up."""
IDLE_MS = 100  # without a change by hand before it goes on
PATIENCE_MS = 5000


class EffectMeasure(QObject):
    """The mean change of a pixel, 0..1, between both ends of each dimension's slider, over the same few latents whatever is
    held: so dimensions compare, also where the truncation or a direction hides what they do at the moment."""

    progressed = Signal(float)  # the share that is measured
    finished = Signal()

    def __init__(self, session: Any, model: LatentModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self._request = RenderRequest(session, "measure", self)
        self._request.arrived.connect(self._take)
        self._effects: dict[int, float] = {}
        self._fresh: dict[int, float] = {}
        self._asked: list[int] = []
        self._wanted = self._active = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._ask)
        model.changed.connect(self._wait)

    @property
    def is_measured(self) -> bool:
        return len(self._effects) == self._model.latent_dim

    @property
    def is_measuring(self) -> bool:
        return self._wanted

    def effect(self, dimension: int) -> float | None:
        """As measured; None where it was not."""
        return self._effects.get(dimension)

    def by_effect(self) -> list[int]:
        """All dimensions, the one that changes the picture most first."""
        return sorted(range(self._model.latent_dim), key=lambda d: -self._effects.get(d, -1.0))

    def start(self) -> None:
        """Measures all dimensions anew; what was measured before stays until `finished`."""
        self._wanted, self._fresh = True, {}
        self._wait()

    def stop(self) -> None:
        self._wanted = False
        self._rest()

    def clear(self) -> None:
        """Another generator: nothing is known of it."""
        self.stop()
        self._effects = {}

    def set_active(self, active: bool) -> None:
        """Measures only while somebody can see it."""
        self._active = active
        if active:
            self._wait()
        else:
            self._rest()

    def _rest(self) -> None:
        self._idle.stop()
        self._patience.stop()
        self._request.forget()
        self._asked = []

    @Slot()
    def _wait(self) -> None:
        """A hand may be moving: it goes first."""
        if self._wanted and self._active:
            self._idle.start()

    @Slot()
    def _ask(self) -> None:
        info = self._session.renderer
        if info is None or not self._wanted or not self._active or (self._asked and self._patience.isActive()):
            return
        together = max(1, PIXELS // (2 * SAMPLES * info.image_shape[0] * info.image_shape[1]))
        self._asked = [d for d in range(self._model.latent_dim) if d not in self._fresh][:together]
        if not self._asked:
            return
        z = latents_of_seeds(range(SAMPLES), self._model.latent_dim)
        ends = np.tile(z, (2 * len(self._asked), 1))
        for place, dimension in enumerate(self._asked):
            first = 2 * SAMPLES * place
            ends[first : first + SAMPLES, dimension] = -SLIDER_LIMIT
            ends[first + SAMPLES : first + 2 * SAMPLES, dimension] = SLIDER_LIMIT
        self._request.ask(ends)
        self._patience.start()

    @Slot(object)
    def _take(self, result: RenderResult) -> None:
        asked, self._asked = self._asked, []
        self._patience.stop()
        self._request.forget()  # else it would be drawn again each time the generator has learned
        if len(result.images) == 2 * SAMPLES * len(asked):
            images = result.images.reshape(len(asked), 2, SAMPLES, *result.images.shape[1:])
            for dimension, (low, high) in zip(asked, images, strict=True):
                change = np.maximum(low, high) - np.minimum(low, high)  # in uint8: an eighth of the time of floats
                self._fresh[dimension] = float(change.mean() / 255)
        if len(self._fresh) < self._model.latent_dim:
            self.progressed.emit(len(self._fresh) / self._model.latent_dim)
            if not self._idle.isActive():
                self._ask()
            return
        self._effects, self._wanted = self._fresh, False
        self.finished.emit()

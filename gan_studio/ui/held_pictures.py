"""Small pictures of many things held, drawn by the renderer when it has nothing more urgent to do."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.latent.held import Held
from gan_studio.session.view import RenderResult
from gan_studio.ui.render_request import RenderRequest

IDLE_MS = 120
TOGETHER = 8  # latents in one request: a slider that moves meanwhile waits for no more
PATIENCE_MS = 5000  # a request that is never answered is given up after this


class HeldPictures(QObject):
    """What is wanted is drawn in its order, those of one truncation and of the same changes in w together. A new `want` drops
    what was not drawn yet."""

    drawn = Signal(object, object)  # key, uint8 (H, W, 3)

    def __init__(self, session: Any, tag: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = RenderRequest(session, tag, self)
        self._request.arrived.connect(self._take)
        self._waiting: list[tuple[Hashable, Held]] = []
        self._asked: list[Hashable] = []
        self._active = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting or self._asked)

    def set_active(self, active: bool) -> None:
        """Draws only while somebody can see it; what was wanted waits until then."""
        self._active = active
        if not active:
            self._request.forget()
            self._idle.stop()
            self._patience.stop()
            self._asked = []
        elif self._waiting:
            self._idle.start()

    def want(self, items: Iterable[tuple[Hashable, Held]]) -> None:
        """Pictures of these, once nothing has been wanted for a moment."""
        self._waiting = list(items)
        if self._asked:
            self._request.forget()
            self._asked = []
        if self._active:
            self._idle.start()

    @Slot()
    def _ask(self) -> None:
        if not self._waiting or self._asked or not self._active:
            return
        first = self._waiting[0][1]
        batch = [first.z]
        self._asked = [self._waiting.pop(0)[0]]
        while self._waiting and len(batch) < TOGETHER:
            key, held = self._waiting[0]
            if not _go_together(first, held):
                break
            self._waiting.pop(0)
            self._asked.append(key)
            batch.append(held.z)
        self._request.ask(np.stack(batch), first.psi, first.style())
        self._patience.start()

    @Slot(object)
    def _take(self, result: RenderResult) -> None:
        asked, self._asked = self._asked, []
        if len(asked) != len(result.images):
            return
        self._patience.stop()
        self._request.forget()  # else all would be drawn again each time the generator has learned
        for key, picture in zip(asked, result.images, strict=True):
            self.drawn.emit(key, picture)
        self._ask()

    @Slot()
    def _give_up(self) -> None:
        self._asked = []
        self._ask()


def _go_together(one: Held, other: Held) -> bool:
    """Whether one request can draw both: all but z is the same."""
    return one.z.shape == other.z.shape and (one.psi, one.moves) == (other.psi, other.moves) and (
        one.photo is other.photo and one.mix is other.mix)

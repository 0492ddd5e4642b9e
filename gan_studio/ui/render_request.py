"""Asking the renderer from a page: at most one request per turn of the event loop, and only the newest answer counts."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.latent.held import Style
from gan_studio.session.view import RenderResult


class RenderRequest(QObject):
    """One kind of picture that a page shows (its tag). `ask` notes what is wanted, the next turn of the event loop sends
    it, `arrived` brings a picture that was asked for here and is not older than the last one shown. The same request
    may arrive again: the renderer draws it anew with newer weights while a run trains.

    Attributes:
        note: what was given with the request that arrived last.
    """

    arrived = Signal(object)  # RenderResult

    def __init__(self, session: Any, tag: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tag = tag
        self._wanted: tuple[npt.NDArray[np.float32], float, Style | None, Any] | None = None
        self._serials: dict[int, Any] = {}  # asked for, and not older than what is shown; each with its note
        self.note: Any = None
        self._shown = -1
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._send)
        session.rendered.connect(self._receive)

    @property
    def is_waiting(self) -> bool:
        """Whether a request is noted or under way."""
        return self._wanted is not None or any(serial > self._shown for serial in self._serials)

    def ask(self, z_NL: npt.NDArray[np.float32], psi: float = 1.0, style: Style | None = None, note: Any = None) -> None:
        """Wants pictures of the latents (N, L); replaces what was wanted in this turn of the event loop."""
        self._wanted = (z_NL, psi, style, note)
        if not self._turn.isActive():
            self._turn.start()

    def forget(self) -> None:
        """What was asked for is no longer wanted: another generator, another view."""
        self._wanted = None
        self._serials.clear()
        self._session.forget_render(self._tag)

    @Slot()
    def _send(self) -> None:
        if self._wanted is None:
            return
        z_NL, psi, style, note = self._wanted
        self._wanted = None
        serial = self._session.render(z_NL, psi, self._tag, style)
        if serial >= 0:  # else there is no generator that fits: `renderer_changed` will say so
            self._serials[serial] = note

    @Slot(object)
    def _receive(self, result: RenderResult) -> None:
        if result.serial not in self._serials:
            return
        self._shown = result.serial
        self._serials = {serial: note for serial, note in self._serials.items() if serial >= result.serial}
        self.note = self._serials[result.serial]
        self.arrived.emit(result)

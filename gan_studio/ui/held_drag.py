"""What is held, as something that can be dragged: a bookmark, the picture; the timeline takes it."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QDropEvent

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held

HELD_MIME = "application/x-gan-studio-held"


def add_held(data: QMimeData, held: Held) -> None:
    """What is held, as JSON, into what is dragged."""
    data.setData(HELD_MIME, QByteArray(json.dumps(held.to_json()).encode()))


def held_of(event: QDropEvent) -> Held | None:
    """What is held by something that is dragged here; None where it is something else."""
    data = event.mimeData()
    if not data.hasFormat(HELD_MIME):
        return None
    try:
        return Held.from_json(json.loads(bytes(data.data(HELD_MIME).data())))
    except (ValueError, StudioError):
        return None

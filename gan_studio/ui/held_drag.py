"""What is held, as something that can be dragged: a bookmark, the picture. The timeline takes both, bookmarks the picture."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QMimeData, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held

HELD_MIME = "application/x-gan-studio-held"


_TAKES = "takes_held"


def take_held(widget: QWidget) -> None:
    """What is held may be dropped on `widget`, which asks `held_of` what it is."""
    widget.setProperty(_TAKES, True)
    widget.setAcceptDrops(True)


def is_taken_at(window: QWidget, place: QPoint) -> bool:
    """Whether what is held could be dropped at this place of the screen."""
    widget: QWidget | None = window.childAt(window.mapFromGlobal(place))
    while widget is not None and not widget.property(_TAKES):
        widget = widget.parentWidget()
    return widget is not None


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

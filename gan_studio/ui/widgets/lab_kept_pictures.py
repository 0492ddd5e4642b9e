"""Pictures of points that are painted again only when what they show has changed: crowds of dots take milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from gan_studio.ui.theme import current_theme

Paint = Callable[[QPainter, QRectF], None]


class KeptPictures:
    """By key, each with what it showed. Of what it shows only identity counts: arrays that are never changed."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[object, ...], tuple[object, ...], QPixmap]] = {}

    def draw(self, painter: QPainter, place: QRectF, key: Hashable, shows: tuple[object, ...], paint: Paint) -> None:
        """Draws the picture of `key` at `place`; `paint(painter, area)` makes it, with the area's corner at the origin."""
        ratio = painter.device().devicePixelRatioF()
        wide, high = max(1, round(place.width())), max(1, round(place.height()))
        frame = (wide, high, ratio, current_theme().name)
        found = self._kept.get(key)
        if found is None or found[0] != frame or not _same(found[1], shows):
            made = QPixmap(round(wide * ratio), round(high * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            brush = QPainter(made)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(brush, QRectF(0, 0, wide, high))
            brush.end()
            found = frame, shows, made
            self._kept[key] = found
        painter.drawPixmap(QPointF(round(place.left()), round(place.top())), found[2])

    def clear(self) -> None:
        self._kept.clear()


def _same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))

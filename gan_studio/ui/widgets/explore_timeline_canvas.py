"""What the timeline looks like: frames as they will be, keys bright among them, diamonds, times, the playhead."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import CLOSEST
from gan_studio.ui.fonts import mono
from gan_studio.ui.held_pictures import HeldPictures
from gan_studio.ui.theme import colour
from gan_studio.ui.timeline_model import TimelineModel
from gan_studio.ui.widgets.images import as_qimage

Picture = npt.NDArray[np.uint8]

TILE = 56  # px: height of a frame, and about its width
DIAMOND, LABEL, HEIGHT = 69, 80, 98  # centre of the diamonds, top of the times, height of all
DIM = 0.36
NEAR = 7  # px within which the playhead goes to a key, or a hand takes a diamond
STEPS = (0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300)  # seconds between two times below


class TimelineCanvas(QWidget):
    """Paints the model's film; its pictures are drawn in idle time while it can be seen."""

    def __init__(self, session: Any, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = HeldPictures(session, "timeline", self)
        self._pictures.drawn.connect(self._take)
        self._frames: dict[int, Picture] = {}
        self._keys: dict[int, tuple[Held, Picture]] = {}  # by the id of what is held, which lives as long as its entry
        self._row = QPixmap()  # all tiles, until a picture, the film or the theme changes
        self._row_key: tuple[object, ...] = ()
        self._hovered = -1
        self._drop_at: float | None = None  # seconds
        self.setAccessibleName(self.tr("Timeline"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.changed.connect(self.renew)
        model.moved.connect(self._describe)
        model.selection_changed.connect(self._describe)
        self._describe()

    # pictures

    def renew(self) -> None:
        """The film is another one, or the generator has learned: all of it is drawn again, keys first."""
        film = self._model.timeline
        held = {id(key.held): key.held for key in film.keys}
        self._keys = {key: kept for key, kept in self._keys.items() if key in held}
        if not film.keys:
            self._frames.clear()
            self._pictures.want([])
        else:
            count = self._count()
            self._frames = {place: picture for place, picture in self._frames.items() if place < count}
            times = [place / max(1, count - 1) * film.seconds for place in range(count)]
            still = not self._model.can_play
            self._pictures.want([
                *((("key", id(key.held)), film.at(key.seconds) if film.noise else key.held) for key in film.keys),
                *((("frame", place), film.keys[0].held if still else film.at(seconds)) for place, seconds in enumerate(times))])
        self._row_key = ()
        self._describe()

    def _take(self, key: tuple[str, int], picture: Picture) -> None:
        kind, number = key
        if kind == "frame":
            self._frames[number] = picture
        else:
            held = next((each.held for each in self._model.timeline.keys if id(each.held) == number), None)
            if held is not None:
                self._keys[number] = (held, picture)
        self._row_key = ()
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether every picture of the film is there."""
        return len(self._frames) == self._count() and not self._pictures.is_busy

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def _count(self) -> int:
        return max(2, round(self.width() / TILE))

    def _wide(self) -> float:
        return self.width() / self._count()

    def x_of(self, seconds: float) -> float:
        """Where a moment lies: the first and the last one in the middle of the first and the last tile."""
        return self._wide() / 2 + seconds / self._model.timeline.seconds * (self.width() - self._wide())

    def seconds_at(self, x: float) -> float:
        """The moment at a place, within the film."""
        length = self._model.timeline.seconds
        return min(max(0.0, (x - self._wide() / 2) / (self.width() - self._wide()) * length), length)

    def key_near(self, x: float) -> int:
        """The key whose diamond is at a place, or -1; the chosen one first."""
        near = [(abs(self.x_of(key.seconds) - x), place != self._model.selected, place)
                for place, key in enumerate(self._model.timeline.keys)]
        near = [each for each in near if each[0] <= NEAR]
        return min(near)[2] if near else -1

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frames.clear()
        self.renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pictures.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.set_active(False)

    def _describe(self) -> None:
        model = self._model
        place = model.selected
        words = self.tr("{0} of {1} s, {2} keys").format(
            f"{model.seconds:.2f}", f"{model.timeline.seconds:.2f}", len(model.timeline.keys))
        if place >= 0:
            words += ", " + self.tr("key {0} chosen").format(place + 1)
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_row())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_times(painter)
        if self._model.is_empty:
            painter.setPen(colour("t2"))
            words = self.tr("Press K to keep what you see as the first key, or drag the picture or a bookmark here.")
            painter.drawText(QRectF(0, 0, self.width(), TILE), Qt.AlignmentFlag.AlignCenter, words)
        else:
            self._paint_diamonds(painter)
            self._paint_line(painter, self._model.seconds)
        if self._drop_at is not None:
            self._paint_line(painter, self._drop_at)
        if self.hasFocus():
            painter.setPen(colour("t1"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, TILE - 1), 4, 4)
        painter.end()

    def _paint_line(self, painter: QPainter, seconds: float) -> None:
        x = self.x_of(seconds)
        painter.setPen(QPen(colour("card"), 4))
        painter.drawLine(QPointF(x, 0), QPointF(x, TILE + 4))
        painter.setPen(QPen(colour("t1"), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, TILE + 4))

    def _paint_times(self, painter: QPainter) -> None:
        painter.setFont(mono("micro"))
        painter.setPen(colour("t3"))
        length = self._model.timeline.seconds
        apart = (self.width() - self._wide()) / length
        step = next((step for step in STEPS if step * apart >= 2 * TILE), STEPS[-1])
        for number in range(int(length / step + 1e-6) + 1):
            x = self.x_of(number * step)
            painter.drawText(QRectF(x - 40, LABEL, 80, 16), Qt.AlignmentFlag.AlignCenter, f"{number * step:g} s")

    def _paint_diamonds(self, painter: QPainter) -> None:
        film = self._model.timeline
        for place, key in enumerate(film.keys):
            chosen = place == self._model.selected
            side = 6.5 if chosen or place == self._hovered else 5
            painter.setPen(QPen(colour("card"), 1))
            painter.setBrush(colour("t1" if chosen else "t2"))
            painter.drawPolygon(_diamond(self.x_of(key.seconds), side))
        if film.loops and len(film.keys) > 1 and film.keys[0].seconds < CLOSEST:
            painter.setPen(QPen(colour("t2"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_diamond(self.x_of(film.seconds), 4.5))

    def _painted_row(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.width(), ratio, colour("well").name())
        if self._row_key != key:
            self._row_key = key
            self._row = QPixmap(QSize(self.width(), TILE) * ratio)
            self._row.setDevicePixelRatio(ratio)
            self._row.fill(colour("well"))
            painter = QPainter(self._row)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(DIM)
            wide = self._wide()
            for place, picture in self._frames.items():
                _paint_tile(painter, place * wide, wide, picture)
            painter.setOpacity(1.0)
            film = self._model.timeline
            bright = [(each.seconds, id(each.held)) for each in film.keys]
            if film.loops and film.keys and film.keys[0].seconds < CLOSEST and self._model.can_play:
                bright.append((film.seconds, id(film.keys[0].held)))
            for seconds, held in bright:
                if held in self._keys:
                    _paint_tile(painter, self.x_of(seconds) - wide / 2, wide, self._keys[held][1])
            painter.end()
        return self._row


def _paint_tile(painter: QPainter, left: float, wide: float, picture: Picture) -> None:
    """A picture over the whole tile, its middle where it has another shape."""
    image = QImage(as_qimage(picture))
    scale = max(wide / image.width(), TILE / image.height())
    across, down = wide / scale, TILE / scale
    source = QRectF((image.width() - across) / 2, (image.height() - down) / 2, across, down)
    target = QRect(round(left), 0, round(left + wide) - round(left), TILE)
    painter.drawImage(QRectF(target), image, source)


def _diamond(x: float, side: float) -> QPolygonF:
    return QPolygonF([QPointF(x, DIAMOND - side), QPointF(x + side, DIAMOND), QPointF(x, DIAMOND + side),
                      QPointF(x - side, DIAMOND)])

"""The film of a run: one thumbnail a kept grid, to be scrubbed through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.fonts import mono
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    from gan_studio.ui.widgets.images import Pictures

TILE, PITCH, EDGE = 46, 51, 6
HEIGHT = 84


class FilmStrip(QWidget):
    """Frames from left to right. `frame_selected(int)` comes when a person clicks, drags or uses the keys;
    `follow_changed(bool)` when that begins or ends following the latest frame; `frame_hovered(int)` (-1: none).

    Only what is in sight is painted, so thousands of frames cost nothing.
    """

    frame_selected = Signal(int)
    frame_hovered = Signal(int)
    follow_changed = Signal(bool)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: list[tuple[QPixmap, str, str]] = []
        self._current = -1
        self._follow = True
        self._left = 0  # px scrolled out at the left
        self._hovered = -1
        self._marked = -1
        self._scrubbing = False
        self.setAccessibleName(name or self.tr("Film of the run"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_frames(self, frames: Sequence[tuple[Pictures, str, str]]) -> None:
        """Other frames in place of all, as `add_frame` takes them, at once; a picture that several share is made small once."""
        self.clear()
        small: dict[int, QPixmap] = {}
        for thumbnail, label, tooltip in frames:
            if id(thumbnail) not in small:
                small[id(thumbnail)] = _small(thumbnail)
            self._frames.append((small[id(thumbnail)], label, tooltip))
        self.set_current(len(self._frames) - 1)

    def add_frame(self, thumbnail: Pictures, label: str, tooltip: str = "") -> int:
        """Appends a frame, uint8 HWC (it is copied small), with a short label such as the epoch. Its number."""
        self._frames.append((_small(thumbnail), label, tooltip))
        if self._follow or self._current < 0:
            self._current = len(self._frames) - 1
            self._bring_into_sight()
        self._describe()
        self.update()
        return len(self._frames) - 1

    def set_thumbnail(self, index: int, thumbnail: Pictures) -> None:
        """Another picture for a frame; its label stays."""
        _, label, tooltip = self._frames[index]
        self._frames[index] = (_small(thumbnail), label, tooltip)
        self.update(self._room_of(index))  # each call of Qt may wait for another thread: not for frames that stay as they are

    def set_mark(self, index: int) -> None:
        """A star on one frame: the best moment. -1 takes it away."""
        if index != self._marked:
            self._marked = index
            self.update()

    def marked(self) -> int:
        """The frame with the star, -1 where there is none."""
        return self._marked

    def clear(self) -> None:
        """No frames, following the latest again."""
        self._frames, self._current, self._left, self._hovered, self._marked = [], -1, 0, -1, -1
        self._follow = True
        self._describe()
        self.update()

    def count(self) -> int:
        return len(self._frames)

    def current(self) -> int:
        """The frame shown, or -1."""
        return self._current

    def set_current(self, index: int) -> None:
        """Shows a frame without a signal."""
        if self._frames:
            self._current = min(max(0, index), len(self._frames) - 1)
            self._bring_into_sight()
            self._describe()
            self.update()

    def follows(self) -> bool:
        """Whether each new frame becomes the current one."""
        return self._follow

    def set_follow(self, follow: bool) -> None:
        """Follows the latest frame, or stays. Following goes there at once; neither sends a signal."""
        self._follow = follow
        if follow:
            self.set_current(len(self._frames) - 1)

    # what a person does

    def _choose(self, index: int) -> None:
        if not self._frames:
            return
        index = min(max(0, index), len(self._frames) - 1)
        follow = index == len(self._frames) - 1
        if index != self._current:
            self.set_current(index)
            self.frame_selected.emit(index)
        if follow != self._follow:
            self._follow = follow
            self.follow_changed.emit(follow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._scrubbing = True
            self._choose(self.frame_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.frame_at(event.position().toPoint())
        if self._scrubbing:
            self._choose(index)
            return
        hovered = index if 0 <= event.position().x() < len(self._frames) * PITCH - self._left + EDGE else -1
        if hovered != self._hovered:
            self._hovered = hovered
            self.setToolTip(self._frames[hovered][2] if hovered >= 0 else "")
            self.frame_hovered.emit(hovered)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._scrubbing = False

    def leaveEvent(self, event: object) -> None:
        if self._hovered >= 0:
            self._hovered = -1
            self.frame_hovered.emit(-1)
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().x() or event.angleDelta().y()
        self._scroll_to(self._left - round(turned / 120 * PITCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self.width() // PITCH - 1)
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if event.key() in moves:
            self._choose(self._current + moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0)
        elif event.key() == Qt.Key.Key_End:
            self._choose(len(self._frames) - 1)
        else:
            event.ignore()

    # geometry and painting

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def frame_rect(self, index: int) -> QRect:
        """Where a frame's picture lies; it may be out of sight."""
        return QRect(EDGE + index * PITCH - self._left, EDGE, TILE, TILE)

    def _room_of(self, index: int) -> QRect:
        """All that is painted of a frame."""
        return QRect(EDGE + index * PITCH - self._left - (PITCH - TILE), 0, TILE + 2 * (PITCH - TILE), self.height())

    def frame_at(self, pos: QPoint) -> int:
        """The frame nearest to a point, or -1 when there are none."""
        if not self._frames:
            return -1
        return min(max(0, (pos.x() + self._left - EDGE + (PITCH - TILE) // 2) // PITCH), len(self._frames) - 1)

    def _scroll_to(self, left: int) -> None:
        whole = len(self._frames) * PITCH - (PITCH - TILE) + 2 * EDGE
        self._left = min(max(0, left), max(0, whole - self.width()))
        self.update()

    def _bring_into_sight(self) -> None:
        start = self._current * PITCH
        if start - self._left < 0:
            self._scroll_to(start)
        elif start + TILE + 2 * EDGE - self._left > self.width():
            self._scroll_to(start + TILE + 2 * EDGE - self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroll_to(self._left)
        if self._follow:
            self._bring_into_sight()

    def _describe(self) -> None:
        label = self._frames[self._current][1] if self._current >= 0 else ""
        self.setAccessibleDescription(
            self.tr("frame {number} of {count}: {label}").format(
                number=self._current + 1, count=len(self._frames), label=label)
            if self._frames else self.tr("no frames yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(mono("micro"))
        first = max(0, (self._left - EDGE) // PITCH)
        last = min(len(self._frames) - 1, (self._left + self.width()) // PITCH)
        for i in range(first, last + 1):
            if not self._room_of(i).intersects(event.rect()):
                continue
            picture, label, _ = self._frames[i]
            place = self.frame_rect(i)
            painter.drawPixmap(place, picture)
            if i == self._marked:
                badge = QRectF(place.right() - 15, place.top() + 1, 15, 15)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("card", 0.85))
                painter.drawRoundedRect(badge, 4, 4)
                draw_icon(painter, badge.adjusted(1, 1, -1, -1), "star", "t1")
            chosen = i == self._current
            painter.setPen(colour("t1" if chosen or i == self._hovered else "t2"))
            painter.drawText(
                QRect(place.left() - 3, place.bottom() + 7, PITCH + 1, 16), Qt.AlignmentFlag.AlignCenter, label)
            if chosen:
                painter.setPen(QPen(colour("t1"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(place).adjusted(-3, -3, 3, 26), 6, 6)
        painter.end()


def _small(thumbnail: Pictures) -> QPixmap:
    return _rounded(as_qimage(thumbnail).scaled(
        TILE * 2, TILE * 2, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation))


def _rounded(image: QImage) -> QPixmap:
    """A thumbnail of twice the size (for dense screens) with round corners, made once so that scrolling is cheap."""
    side = TILE * 2
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)))
    painter.drawRoundedRect(0, 0, side, side, 8, 8)
    painter.end()
    return made

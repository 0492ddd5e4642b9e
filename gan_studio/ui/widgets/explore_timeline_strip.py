"""The timeline in the hand: the playhead is dragged, keys are chosen, moved, taken away and dropped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gan_studio.core.latent.timeline import CLOSEST
from gan_studio.ui.held_drag import held_of, take_held
from gan_studio.ui.timeline_model import TimelineModel
from gan_studio.ui.widgets.explore_timeline_canvas import DIAMOND, TILE, TimelineCanvas

DRAG = 4  # px that a diamond is moved before it is a drag


class TimelineStrip(TimelineCanvas):
    """Drags, clicks and keys act on the model. `scrubbed` comes when the playhead was moved by hand, `key_taken` when a key was
    chosen by hand: what is there is to be held then."""

    scrub_started = Signal()
    scrubbed = Signal()
    scrub_finished = Signal()
    key_menu_requested = Signal(int, QPoint)  # key, global position
    play_requested = Signal()
    held_dropped = Signal(object, float)  # Held, seconds

    def __init__(self, session: Any, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(session, model, parent)
        self._pressed_key, self._pressed_at, self._dragging, self._scrubbing = -1, 0, False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        take_held(self)
        self.setToolTip(self.tr("Drag: the playhead. Drag a diamond: the key in time. ← →: frame by frame; with Ctrl: key by "
                                "key; with Shift: the chosen key. Delete takes it away"))

    # a hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._model.is_empty:
            return
        at = event.position()
        place = self.key_near(at.x())
        if at.y() >= TILE and place >= 0:
            self._pressed_key, self._pressed_at = place, round(at.x())
            self._go_to_key(place)
            return
        self._scrubbing = True
        self.scrub_started.emit()
        self._scrub(at.x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._scrubbing:
            self._scrub(x)
        elif self._pressed_key >= 0:
            if not self._dragging and abs(x - self._pressed_at) < DRAG:
                return
            if not self._dragging:
                self._dragging = True
                self._model.begin_gesture()
            self._pressed_key = self._model.drag_key(self._pressed_key, self.seconds_at(x))
        else:
            hovered = self.key_near(x) if event.position().y() >= TILE else -1
            if hovered != self._hovered:
                self._hovered = hovered
                self.setCursor(Qt.CursorShape.SizeHorCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor)
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._model.end_gesture()
        if self._scrubbing:
            self.scrub_finished.emit()
        self._pressed_key, self._dragging, self._scrubbing = -1, False, False

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def _scrub(self, x: float) -> None:
        place = self.key_near(x)
        self._model.select(place)
        self._model.move_to(self._model.timeline.keys[place].seconds if place >= 0 else self._within(self.seconds_at(x)))
        self.scrubbed.emit()

    def _within(self, seconds: float) -> float:
        """A film that loops is at its beginning again at its end: the playhead stays just before."""
        film = self._model.timeline
        return min(seconds, film.seconds - CLOSEST / 2) if film.loops else seconds

    def _go_to_key(self, place: int) -> None:
        self.scrub_started.emit()
        self._model.select(place)
        self._model.move_to(self._model.timeline.keys[place].seconds)
        self.scrubbed.emit()
        self.scrub_finished.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._model.selected if by_key else self._key_under(event.pos())
        if place < 0:
            event.ignore()
            return
        self._go_to_key(place)
        at = QPoint(round(self.x_of(self._model.timeline.keys[place].seconds)), DIAMOND)
        self.key_menu_requested.emit(place, self.mapToGlobal(at) if by_key else event.globalPos())

    def _key_under(self, pos: QPoint) -> int:
        """The key whose diamond or tile is under a point."""
        place = self.key_near(pos.x())
        if place < 0 and pos.y() < TILE:
            tiles = [(abs(self.x_of(key.seconds) - pos.x()), at) for at, key in enumerate(self._model.timeline.keys)]
            distance, place = min(tiles, default=(self._wide(), -1))
            place = place if distance <= self._wide() / 2 else -1
        return place

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()  # before the window's own Space
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model, key = self._model, event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key == Qt.Key.Key_Space:
            self.play_requested.emit()
        elif model.is_empty:
            event.ignore()
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._next_key(steps[Qt.Key(key)])
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if model.selected >= 0:
                seconds = model.timeline.keys[model.selected].seconds
                model.drag_key(model.selected, seconds + steps[Qt.Key(key)] / model.fps)
        elif key in steps:
            self._step(model.seconds + steps[Qt.Key(key)] / model.fps)
        elif key == Qt.Key.Key_Home:
            self._step(0.0)
        elif key == Qt.Key.Key_End:
            self._step(self._within(model.timeline.seconds))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and model.selected >= 0:
            model.remove(model.selected)
        else:
            event.ignore()

    def _step(self, seconds: float) -> None:
        model = self._model
        self.scrub_started.emit()
        model.move_to(seconds)
        model.select(model.timeline.key_at(model.seconds))
        self.scrubbed.emit()
        self.scrub_finished.emit()

    def _next_key(self, step: int) -> None:
        """The key after or before the playhead; round the end in a film that loops."""
        keys, now = self._model.timeline.keys, self._model.seconds
        ahead = [place for place, key in enumerate(keys) if (key.seconds - now) * step > CLOSEST / 2]
        if not ahead and not self._model.timeline.loops:
            return
        order = ahead or list(range(len(keys)))
        self._go_to_key(order[0] if step > 0 else order[-1])

    # what is dropped here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if held_of(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop_at = self.seconds_at(event.position().x())
        event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_at = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_at = None
        held = held_of(event)
        if held is not None:
            event.acceptProposedAction()
            self.held_dropped.emit(held, self._within(self.seconds_at(event.position().x())))
        self.update()

"""A hand that drags the plane of seeds: it moves with the hand and glides on when it is let go. No widgets."""

from __future__ import annotations

import math
import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gan_studio.ui.latent_model import LatentModel

FRAME_MS = 16
SLOWING_S = 0.35  # after which a glide has a third of its speed left
SLOWEST = 0.06  # seeds a second: slower, it rests
FASTEST = 12.0
FRESH_S = 0.08  # of the drag's end that tell its speed
BURST_MS = 500  # keys closer than this are one step of undo


class PlaneWalk(QObject):
    """Walks a `LatentModel`. Distances are in seeds. A drag and its glide are one step of undo, and so is a burst of keys;
    whatever else changes the latent ends a glide."""

    def __init__(self, model: LatentModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._trail: deque[tuple[float, float, float]] = deque(maxlen=32)  # when, dx, dy
        self._speed = (0.0, 0.0)
        self._last = 0.0
        self._walking = False
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=FRAME_MS)
        self._timer.timeout.connect(self._glide)
        self._burst = QTimer(self, singleShot=True, interval=BURST_MS)
        model.changed.connect(self._follow)

    @property
    def is_gliding(self) -> bool:
        return self._timer.isActive()

    def grab(self) -> None:
        """A drag begins."""
        self.rest()
        self._trail.clear()
        self._model.begin_gesture()

    def drag(self, dx: float, dy: float) -> None:
        self._trail.append((time.perf_counter(), dx, dy))
        self._walk(dx, dy)

    def let_go(self) -> None:
        """The drag ends; where the hand was still moving, the plane goes on by itself for a while."""
        self._model.end_gesture()
        now = time.perf_counter()
        fresh = [(dx, dy) for when, dx, dy in self._trail if now - when < FRESH_S]
        vx, vy = (sum(part) / FRESH_S for part in zip(*fresh, strict=True)) if fresh else (0.0, 0.0)
        speed = math.hypot(vx, vy)
        if speed > 4 * SLOWEST:
            less = min(1.0, FASTEST / speed)
            self._speed, self._last = (vx * less, vy * less), now
            self._timer.start()

    def take_back(self) -> None:
        """The drag was no walk: everything is as it was before."""
        self.rest()
        self._model.abandon_gesture()

    def step(self, dx: float, dy: float) -> None:
        """A key: those in quick succession are one step of undo."""
        self._timer.stop()
        self._walk(dx, dy, goes_on=self._burst.isActive())
        self._burst.start()

    def rest(self) -> None:
        """No glide, and the next key begins another step."""
        self._timer.stop()
        self._burst.stop()

    def snap(self) -> None:
        """To the nearest seed."""
        self.rest()
        self._model.snap()

    def reset(self) -> None:
        """To where the plane was entered."""
        self.rest()
        self._model.walk_to(0.0, 0.0)

    def _walk(self, dx: float, dy: float, *, goes_on: bool = False) -> None:
        x, y = self._model.place
        self._walking = True
        # rounded, so that as many steps forth as back end on the seed
        self._model.walk_to(round(x + dx, 6), round(y + dy, 6), goes_on=goes_on)
        self._walking = False

    @Slot()
    def _glide(self) -> None:
        now = time.perf_counter()
        passed, self._last = min(now - self._last, 0.1), now
        less = math.exp(-passed / SLOWING_S)
        self._speed = (self._speed[0] * less, self._speed[1] * less)
        if math.hypot(*self._speed) < SLOWEST:
            self._timer.stop()
        else:
            self._walk(self._speed[0] * passed, self._speed[1] * passed, goes_on=True)

    @Slot()
    def _follow(self) -> None:
        if not self._walking:
            self.rest()

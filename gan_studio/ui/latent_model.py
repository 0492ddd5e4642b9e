"""The latent that the sliders hold: its values, locks, seed and history. No widgets, no window.

A latent comes from a seed and is then changed by hand. The wall shows sixteen latents of neighbouring seeds with the
same change added, so `wall()[0]` is always the latent itself. `start` is the latent before any change by hand.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.latents import latents_of_seeds

WALL_COUNT = 16
UNDO_DEPTH = 200
SLIDER_LIMIT = 3.0
LARGEST_SEED = 2**31 - 1

Latents = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _State:
    """One moment of the history. The arrays are never changed in place, so moments share them."""

    seed: int
    z: Latents  # (L,)
    bases: Latents  # (16, L): what the wall starts from; bases[0] is the start of z
    psi: float


class LatentModel(QObject):
    """What Explore shows, apart from the picture.

    A gesture (a drag, a click, a shuffle) is one step of undo: wrap what belongs together in `begin_gesture` and
    `end_gesture`; a change outside of them is a gesture by itself.
    """

    changed = Signal()  # z, psi, seed or the wall's latents
    locks_changed = Signal()
    history_changed = Signal()

    def __init__(self, latent_dim: int = 1, seed: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locks: set[int] = set()
        self._undo: deque[_State] = deque(maxlen=UNDO_DEPTH)
        self._redo: list[_State] = []
        self._gesture: _State | None = None
        bases = _latents_around(seed, latent_dim)
        self._state = _State(seed, bases[0], bases, 1.0)

    # what is held

    @property
    def latent_dim(self) -> int:
        return len(self._state.z)

    @property
    def seed(self) -> int:
        return self._state.seed

    @property
    def psi(self) -> float:
        return self._state.psi

    @property
    def z(self) -> Latents:
        """The latent (L,), read-only."""
        return self._state.z

    @property
    def start(self) -> Latents:
        """The latent (L,) before it was changed by hand."""
        start: Latents = self._state.bases[0]
        return start

    @property
    def is_changed(self) -> bool:
        return not np.array_equal(self.z, self.start)

    def wall(self) -> Latents:
        """Sixteen latents (16, L) with the change made by hand added to each; the first is `z`."""
        wall: Latents = self._state.bases + (self.z - self.start)
        wall[0] = self.z  # without the rounding of adding and subtracting
        return wall

    def start_wall(self) -> Latents:
        """The wall (16, L) before the change made by hand."""
        return self._state.bases

    def ends(self, dimension: int) -> Latents:
        """The latent (2, L) with one dimension at each end of its slider."""
        ends = np.repeat(self.z[None], 2, axis=0)
        ends[:, dimension] = (-SLIDER_LIMIT, SLIDER_LIMIT)
        return ends

    def name(self, dimension: int) -> str:
        """'z 01' for the first dimension: as many digits as the last one needs, at least two."""
        return f"z {dimension + 1:0{max(2, len(str(self.latent_dim)))}d}"

    # changes

    def adopt(self, latent_dim: int) -> None:
        """Takes the shape of another generator. The seed stays; locks, history and a change by hand end with the old
        shape, but all stay when the shape is the same (a newer snapshot of one run)."""
        if latent_dim == self.latent_dim:
            return
        self._gesture = None
        bases = _latents_around(self.seed, latent_dim)
        self._state = replace(self._state, z=bases[0], bases=bases)
        self._undo.clear()
        self._redo.clear()
        self._locks.clear()
        self.locks_changed.emit()
        self.history_changed.emit()
        self.changed.emit()

    def set_value(self, dimension: int, value: float) -> None:
        """Moves one dimension. A lock holds against Shuffle, not against the hand on its own slider."""
        if self.z[dimension] == np.float32(value):
            return
        z = self.z.copy()
        z[dimension] = value
        self._change(replace(self._state, z=z))

    def set_psi(self, psi: float) -> None:
        if psi != self.psi:
            self._change(replace(self._state, psi=psi))

    def reset(self, dimension: int) -> None:
        """One dimension back to where the seed put it."""
        self.set_value(dimension, float(self.start[dimension]))

    def reset_all(self) -> None:
        """Every dimension back to where the seed put it, locked ones too, and Variety back to 1."""
        if self.is_changed or self.psi != 1.0:
            self._change(replace(self._state, z=self.start, psi=1.0))

    def go_to_seed(self, seed: int) -> None:
        """The latent of a seed. Locked dimensions keep their value, in the whole wall."""
        bases = _latents_around(seed, self.latent_dim)
        locked = sorted(self._locks)
        bases[:, locked] = self.z[locked]
        self._change(replace(self._state, seed=seed, z=bases[0], bases=bases))

    def shuffle(self) -> None:
        """The latent of a random seed; see `go_to_seed`."""
        self.go_to_seed(int(np.random.default_rng().integers(0, LARGEST_SEED)))

    def go_to(self, seed: int, z: Latents, psi: float) -> None:
        """A latent seen before: its seed's wall, with the hand's change that leads to `z`. Raises ValueError when z
        has another length."""
        if z.shape != self.z.shape:
            raise ValueError(f"a latent of {z.shape} does not fit a generator of {self.latent_dim} dimensions")
        self._change(_State(seed, z.astype(np.float32), _latents_around(seed, self.latent_dim), psi))

    # locks

    def is_locked(self, dimension: int) -> bool:
        return dimension in self._locks

    def set_locked(self, dimension: int, locked: bool) -> None:
        if locked != self.is_locked(dimension):
            self._locks ^= {dimension}
            self.locks_changed.emit()

    def unlock_all(self) -> None:
        if self._locks:
            self._locks.clear()
            self.locks_changed.emit()

    @property
    def locked(self) -> Iterable[int]:
        return sorted(self._locks)

    # history

    def begin_gesture(self) -> None:
        if self._gesture is None:
            self._gesture = self._state

    def end_gesture(self) -> None:
        before, self._gesture = self._gesture, None
        if before is not None and before is not self._state:
            self._remember(before)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        self.end_gesture()
        if self._undo:
            self._redo.append(self._state)
            self._restore(self._undo.pop())

    def redo(self) -> None:
        self.end_gesture()
        if self._redo:
            self._undo.append(self._state)
            self._restore(self._redo.pop())

    def _change(self, state: _State) -> None:
        before, self._state = self._state, state
        if self._gesture is None:
            self._remember(before)
        self.changed.emit()

    def _remember(self, before: _State) -> None:
        self._undo.append(before)
        self._redo.clear()
        self.history_changed.emit()

    def _restore(self, state: _State) -> None:
        self._state = state
        self.history_changed.emit()
        self.changed.emit()


def _latents_around(seed: int, latent_dim: int) -> Latents:
    """The wall's latents (16, L): of the seed and the fifteen after it."""
    return latents_of_seeds([(seed + offset) % (LARGEST_SEED + 1) for offset in range(WALL_COUNT)], latent_dim)

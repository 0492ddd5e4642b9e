"""The latent that the sliders hold: its values, locks, seed and history. No widgets, no window.

What is held is a `Held`: a latent that comes from a seed and is then changed by hand, and what is done to w beyond it, where
the generator has a w. The wall shows sixteen latents of neighbouring seeds with the
same change added, so `wall()[0]` is always the latent itself. `start` is the latent before any change by hand.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.latent.held import LARGEST_SEED, Held, Mix, Move, Style
from gan_studio.core.latents import latents_of_seeds

WALL_COUNT = 16
UNDO_DEPTH = 200
SLIDER_LIMIT = 3.0

Latents = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _State:
    """One moment of the history. The arrays are never changed in place, so moments share them."""

    held: Held
    bases: Latents  # (16, L): what the wall starts from; bases[0] is the start of z


class LatentModel(QObject):
    """What Explore shows, apart from the picture.

    A gesture (a drag, a click, a shuffle) is one step of undo: wrap what belongs together in `begin_gesture` and
    `end_gesture`; a change outside of them is a gesture by itself.
    """

    changed = Signal()  # what is held, or the wall's latents
    styles_changed = Signal()  # how many styles the generator reads
    locks_changed = Signal()
    history_changed = Signal()

    def __init__(self, latent_dim: int = 1, seed: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locks: set[int] = set()
        self._undo: deque[_State] = deque(maxlen=UNDO_DEPTH)
        self._redo: list[_State] = []
        self._gesture: _State | None = None
        bases = _latents_around(seed, latent_dim)
        self._state = _State(Held(seed, bases[0]), bases)

    # what is held

    @property
    def held(self) -> Held:
        """All that the picture is drawn from."""
        return self._state.held

    @property
    def latent_dim(self) -> int:
        return len(self.held.z)

    @property
    def styles(self) -> int:
        """How many styles the generator reads; 0 where it has no w, or where that is not known yet."""
        return self.held.styles

    @property
    def seed(self) -> int:
        return self.held.seed

    @property
    def psi(self) -> float:
        return self.held.psi

    @property
    def z(self) -> Latents:
        """The latent (L,), read-only."""
        return self.held.z

    def style(self) -> Style | None:
        """What is done to w beyond the latent; for `Session.render`. Every latent of the wall shares it."""
        return self.held.style()

    @property
    def start(self) -> Latents:
        """The latent (L,) before it was changed by hand."""
        start: Latents = self._state.bases[0]
        return start

    @property
    def is_changed(self) -> bool:
        """Whether anything was changed by hand, apart from the truncation."""
        held = self.held
        return not np.array_equal(self.z, self.start) or bool(held.moves) or held.photo is not None or held.mix is not None

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
        self._state = _State(Held(self.seed, bases[0], self.psi), bases)
        self._undo.clear()
        self._redo.clear()
        self._locks.clear()
        self.locks_changed.emit()
        self.history_changed.emit()
        self.changed.emit()

    def adopt_styles(self, styles: int) -> None:
        """The generator reads so many styles; 0 where it reads none, or where another one has come of which that is not known
        yet. What was done to w ends where they were others before; the latent and its history stay."""
        if styles == self.styles:
            return
        before = self.styles

        def adapted(state: _State) -> _State:
            held = state.held
            bare = Held(held.seed, held.z, held.psi, styles=styles)
            return replace(state, held=bare if before else replace(held, styles=styles))

        shown, self._state = self._state.held, adapted(self._state)
        self._undo = deque(map(adapted, self._undo), maxlen=UNDO_DEPTH)
        self._redo = [adapted(state) for state in self._redo]
        self._gesture = None if self._gesture is None else adapted(self._gesture)
        self.styles_changed.emit()
        if shown.style() is not None:
            self.changed.emit()

    def set_value(self, dimension: int, value: float) -> None:
        """Moves one dimension. A lock holds against Shuffle, not against the hand on its own slider."""
        if self.z[dimension] == np.float32(value):
            return
        z = self.z.copy()
        z[dimension] = value
        self.set_z(z)

    def set_z(self, z: Latents) -> None:
        """Another latent (L,), as a change by hand: the seed and the wall's start stay. Locks are for the caller to keep.
        Raises ValueError for another length."""
        if z.shape != self.z.shape:
            raise ValueError(f"a latent of {z.shape} does not fit a generator of {self.latent_dim} dimensions")
        self._hold(replace(self.held, z=np.asarray(z, np.float32)))

    def set_psi(self, psi: float) -> None:
        if psi != self.psi:
            self._hold(replace(self.held, psi=psi))

    def set_move(self, move: Move) -> None:
        """A step along a direction in w, in place of the one of its name. Raises ValueError where the generator has no w."""
        if not self.styles:
            raise ValueError("this generator reads no styles")
        if move.amount != self.held.moved(move.key) or any(move.key == each.key for each in self.held.moves):
            self._hold(self.held.with_move(move))

    def set_mix(self, mix: Mix | None) -> None:
        """Some styles from another latent, or none. Raises ValueError where the generator has no w."""
        if mix is not None and not self.styles:
            raise ValueError("this generator reads no styles")
        if mix is not self.held.mix:
            self._hold(replace(self.held, mix=mix))

    def reset(self, dimension: int) -> None:
        """One dimension back to where the seed put it."""
        self.set_value(dimension, float(self.start[dimension]))

    def reset_all(self) -> None:
        """Every dimension back to where the seed put it, locked ones too, nothing done to w, and Variety back to 1."""
        if self.is_changed or self.psi != 1.0:
            self._hold(Held(self.seed, self.start, styles=self.styles))

    def go_to_seed(self, seed: int) -> None:
        """The latent of a seed, with steps along directions as they are. Locked dimensions keep their value, in the whole
        wall. A photo ends: it was another picture."""
        bases = _latents_around(seed, self.latent_dim)
        locked = sorted(self._locks)
        bases[:, locked] = self.z[locked]
        self._change(_State(replace(self.held, seed=seed, z=bases[0], photo=None), bases))

    def shuffle(self) -> None:
        """The latent of a random seed; see `go_to_seed`."""
        self.go_to_seed(int(np.random.default_rng().integers(0, LARGEST_SEED)))

    def go_to(self, held: Held) -> None:
        """Something held before: its seed's wall, with the hand's change that leads to it. Raises ValueError where it belongs to
        another generator."""
        if not held.fits(self.latent_dim, self.styles):
            raise ValueError(f"a latent of {len(held.z)} dimensions and {held.styles} styles is not of this generator")
        self._change(_State(replace(held, styles=self.styles), _latents_around(held.seed, self.latent_dim)))

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

    def _hold(self, held: Held) -> None:
        self._change(replace(self._state, held=held))

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

"""The latent that the sliders hold: its values, locks, seed and history. No widgets, no window.

What is held is a `Held`: a latent that comes from a seed, or from a place between seeds, and is then changed by hand; and what
is done to w beyond it, where the generator has a w. The wall shows sixteen latents of neighbouring seeds with the same change
added, so `wall()[0]` is always the latent itself. `start` is the latent before any change by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from gan_studio.core.latent import plane
from gan_studio.core.latent.held import LARGEST_SEED, Held, Mix, Move, Style
from gan_studio.core.latent.names import key_of, with_name
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.history import Undoable

WALL_COUNT = 16
UNDO_DEPTH = 200
SLIDER_LIMIT = 3.0
FAR = 1e6
"""Seeds from where the plane was entered: farther, steps between two of them are lost in rounding."""

Latents = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _State:
    """One moment of the history. Arrays and mappings are never changed in place, so moments share them."""

    held: Held
    bases: Latents  # (16, L): what the wall starts from; bases[0] is the start of z
    origin: int  # the seed from which the plane of seeds is walked
    place: tuple[float, float] = (0.0, 0.0)  # where on that plane
    locks: frozenset[int] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)


class LatentModel(Undoable[_State]):
    """What Explore shows, apart from the picture. Locks and names are undone like all else."""

    changed = Signal()  # what is held, or the wall's latents
    styles_changed = Signal()  # how many styles the generator reads
    locks_changed = Signal()
    names_changed = Signal()

    def __init__(self, latent_dim: int = 1, seed: int = 0, parent: QObject | None = None) -> None:
        super().__init__(UNDO_DEPTH, parent)
        bases = _latents_around(seed, latent_dim)
        self._state = _State(Held(seed, bases[0]), bases, seed)
        self._awaited: Held | None = None  # see `go_to_once_known`

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

    def held_on_wall(self, tile: int) -> Held:
        """What that latent of the wall is drawn from."""
        return replace(self.held, z=self.wall()[tile])

    def start_wall(self) -> Latents:
        """The wall (16, L) before the change made by hand."""
        return self._state.bases

    def ends(self, dimension: int) -> Latents:
        """The latent (2, L) with one dimension at each end of its slider."""
        ends = np.repeat(self.z[None], 2, axis=0)
        ends[:, dimension] = (-SLIDER_LIMIT, SLIDER_LIMIT)
        return ends

    @property
    def place(self) -> tuple[float, float]:
        """(x, y) on the plane of seeds, in seeds from where it was entered: x to the right, y downwards."""
        return self._state.place

    @property
    def names(self) -> Mapping[str, str]:
        """Names given by hand, by key (`core.latent.names.key_of` for dimensions)."""
        return self._state.names

    def name(self, dimension: int) -> str:
        """The name given by hand, else that of `plain_name`."""
        return self.names.get(key_of(dimension)) or self.plain_name(dimension)

    def plain_name(self, dimension: int) -> str:
        """'z 01' for the first dimension: as many digits as the last one needs, at least two."""
        return f"z {dimension + 1:0{max(2, len(str(self.latent_dim)))}d}"

    # changes

    def adopt(self, latent_dim: int) -> None:
        """Takes the shape of another generator. The seed stays; locks, history and a change by hand end with the old
        shape, but all stay when the shape is the same (a newer snapshot of one run)."""
        if latent_dim == self.latent_dim:
            return
        bases = _latents_around(self.seed, latent_dim)
        self._state = _State(Held(self.seed, bases[0], self.psi), bases, self.seed)
        self._history.clear()
        self.locks_changed.emit()
        self.names_changed.emit()
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
        self._history.adapt(adapted)
        self.styles_changed.emit()
        if shown.style() is not None:
            self.changed.emit()
        awaited, self._awaited = self._awaited, None
        if awaited is not None and styles and awaited.fits(self.latent_dim, styles):
            self.go_to(awaited)

    def adopt_names(self, names: Mapping[str, str]) -> None:
        """The names that are kept with the generator: they were always so, as far as undo is concerned."""
        if names != self.names:
            def named(state: _State) -> _State:
                return replace(state, names=names)

            self._state = named(self._state)
            self._history.adapt(named)
            self.names_changed.emit()

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

    def move_to(self, held: Held) -> None:
        """What is held, moved along some axes by hand: the seed and the wall's start stay. Raises ValueError where it belongs to
        another generator."""
        if not held.fits(self.latent_dim, self.styles):
            raise ValueError(f"a latent of {len(held.z)} dimensions and {held.styles} styles is not of this generator")
        self._hold(held)

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
        bases = self._with_locks(_latents_around(seed, self.latent_dim), self.z)
        self._change(replace(self._state, held=replace(self.held, seed=seed, z=bases[0], photo=None), bases=bases, origin=seed,
                             place=(0.0, 0.0)))

    def shuffle(self) -> None:
        """The latent of a random seed; see `go_to_seed`."""
        self.go_to_seed(int(np.random.default_rng().integers(0, LARGEST_SEED)))

    def shuffle_others(self, dimension: int) -> None:
        """Locks one dimension and shuffles the rest, as one step."""
        self.begin_gesture()
        self.set_locked(dimension, True)
        self.shuffle()
        self.end_gesture()

    def walk_to(self, x: float, y: float, *, goes_on: bool = False) -> None:
        """Another place on the plane of seeds: the blend of the four around it, with the change made by hand still added and
        locked dimensions as they are. The seed becomes the nearest one. A place that is no number changes nothing. A walk that
        `goes_on` belongs to the last step of undo, which the caller made."""
        if (x, y) == self.place or not max(abs(x), abs(y)) <= FAR:
            return
        state = self._state
        seed = plane.seed_at(state.origin, *plane.nearest(x, y))
        bases = self._with_locks(_latents_around(seed, self.latent_dim), self.start)
        start = plane.latent_at(state.origin, x, y, self.latent_dim)
        bases[0] = self._with_locks(start[None], self.start)[0]
        held = replace(self.held, seed=seed, z=bases[0] + (self.z - self.start))
        self._change(replace(state, held=held, bases=bases, place=(x, y)), is_step=not goes_on)

    def snap(self) -> None:
        """To the nearest seed of the plane."""
        column, row = plane.nearest(*self.place)
        self.walk_to(float(column), float(row))

    def go_to_mean(self) -> None:
        """The mean image: the mean of w where there is a w, which truncation to 0 gives, else z = 0. What was done to w ends."""
        if self.styles:
            self._hold(Held(self.seed, self.z, 0.0, styles=self.styles))
        else:
            self._hold(Held(self.seed, np.zeros_like(self.z)))

    def go_to(self, held: Held) -> None:
        """Something held before: its seed's wall, with the hand's change that leads to it. Raises ValueError where it belongs to
        another generator."""
        if not held.fits(self.latent_dim, self.styles):
            raise ValueError(f"a latent of {len(held.z)} dimensions and {held.styles} styles is not of this generator")
        self._change(replace(self._state, held=replace(held, styles=self.styles), origin=held.seed, place=(0.0, 0.0),
                             bases=_latents_around(held.seed, self.latent_dim)))

    def go_to_once_known(self, held: Held) -> None:
        """`go_to` for a generator that has only just come: what was done to w follows when it is known how many styles it reads.
        What belongs to another generator is left out."""
        if held.fits(self.latent_dim, self.styles):
            self.go_to(held)
        elif held.z.shape == self.z.shape:
            self.go_to(Held(held.seed, held.z, held.psi))
            self._awaited = held if not self.styles else None

    # locks and names

    def is_locked(self, dimension: int) -> bool:
        return dimension in self._state.locks

    def set_locked(self, dimension: int, locked: bool) -> None:
        if locked != self.is_locked(dimension):
            self._change(replace(self._state, locks=self._state.locks ^ {dimension}))

    def unlock_all(self) -> None:
        if self._state.locks:
            self._change(replace(self._state, locks=frozenset()))

    @property
    def locked(self) -> Iterable[int]:
        return sorted(self._state.locks)

    def set_name(self, key: str, name: str) -> None:
        """Names a dimension (`core.latent.names.key_of`) or a direction; an empty name takes the given one away."""
        names = with_name(self.names, key, name)
        if names != self.names:
            self._change(replace(self._state, names=names))

    # history

    def _now(self) -> _State:
        return self._state

    def _hold(self, held: Held) -> None:
        self._change(replace(self._state, held=held))

    def _with_locks(self, bases: Latents, kept: Latents) -> Latents:
        """`bases` (N, L), a copy, with locked dimensions as they are in `kept` (L,)."""
        locked = list(self.locked)
        bases = bases.copy()
        bases[:, locked] = kept[locked]
        return bases

    def _change(self, state: _State, *, is_step: bool = True) -> None:
        before, self._state = self._state, state
        if is_step:
            self._remember(before)
        self._tell(before)

    def _put(self, state: _State) -> None:
        before, self._state = self._state, state
        self._tell(before)

    def _tell(self, before: _State) -> None:
        state = self._state
        if state.locks != before.locks:
            self.locks_changed.emit()
        if state.names != before.names:
            self.names_changed.emit()
        if state.held is not before.held or state.bases is not before.bases:
            self.changed.emit()


@lru_cache(maxsize=8)
def _latents_around(seed: int, latent_dim: int) -> Latents:
    """The wall's latents (16, L), read-only: of the seed and the fifteen after it."""
    found = latents_of_seeds([(seed + offset) % (LARGEST_SEED + 1) for offset in range(WALL_COUNT)], latent_dim)
    found.setflags(write=False)
    return found

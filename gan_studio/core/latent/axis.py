"""One way in which what is held can be moved: along a dimension of z, a direction in z, or a direction in w.

A slider moves along one of them, the map of codes along two.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from gan_studio.core.latent.held import Floats, Held, Move
from gan_studio.core.latent.names import key_of


@dataclass(frozen=True, eq=False)
class Axis:
    """Made by `of_dimension`, `of_direction` or `of_move`. `key` tells one from another.

    Attributes:
        dimension: of z, or -1.
        vector: a direction (L,) in z, or None; a step of 1 adds it once.
        move: the step in w of which the amount is changed, or None.
    """

    key: str
    dimension: int = -1
    vector: Floats | None = None
    move: Move | None = None

    @classmethod
    def of_dimension(cls, dimension: int) -> Axis:
        return cls(key_of(dimension), dimension)

    @classmethod
    def of_direction(cls, key: str, vector: Floats) -> Axis:
        """Raises ValueError for a direction without length."""
        if not np.any(vector):
            raise ValueError("a direction without length leads nowhere")
        return cls(key, vector=vector)

    @classmethod
    def of_move(cls, move: Move) -> Axis:
        return cls(move.key, move=move)

    def value(self, held: Held) -> float:
        """Where `held` is along it: the dimension's value, how far z reaches along the direction, or the steps made in w."""
        if self.move is not None:
            return held.moved(self.move.key)
        if self.vector is not None:
            return float(held.z @ self.vector / (self.vector @ self.vector))
        return float(held.z[self.dimension])

    def at(self, held: Held, value: float) -> Held:
        """`held` moved along it until it is at `value`."""
        if self.move is not None:
            return held.with_move(replace(self.move, amount=float(value)))
        z = held.z.copy()
        if self.vector is not None:
            z += np.float32(value - self.value(held)) * self.vector
        else:
            z[self.dimension] = value
        return replace(held, z=z)


def at_both(held: Held, across: Axis, x: float, up: Axis, y: float) -> Held:
    """`held` moved along two axes until it is at x along the one and at y along the other, also where they are not at right
    angles. Where both are the same way, up decides."""
    first, second = _direction(across, held), _direction(up, held)
    if first is None or second is None:
        return up.at(across.at(held, x), y)
    ways = np.stack([first, second])
    wanted = np.array([x - across.value(held), y - up.value(held)]) * (ways**2).sum(1)
    if np.linalg.matrix_rank(ways) < 2:
        return up.at(held, y)
    steps = np.linalg.solve(ways @ ways.T, wanted)
    return replace(held, z=held.z + np.asarray(steps @ ways, np.float32))


def _direction(axis: Axis, held: Held) -> npt.NDArray[np.float64] | None:
    """The way of an axis in z; None where it is in w."""
    if axis.move is not None:
        return None
    if axis.vector is not None:
        return np.asarray(axis.vector, np.float64)
    return np.asarray(np.eye(1, len(held.z), axis.dimension)[0])

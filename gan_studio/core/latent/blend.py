"""What lies between latents.

z ~ N(0, I) of many dimensions lies near a sphere of radius sqrt(L): halfway along the straight line between two of them is
a point that is nearer to the middle than any that the generator was trained on. So z goes along the arc between both
directions, and its length from the one length to the other (spherical interpolation, White 2016). Shifts in w are added to
what the generator knows, and go straight.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gan_studio.core.latent.held import Held, Mix, Move

Floats = npt.NDArray[np.float32]
NEARLY = 1e-4  # of the angle's sine: below, the arc is as good as straight, or there are endless arcs


def slerp(a: npt.ArrayLike, b: npt.ArrayLike, t: float) -> Floats:
    """From latent `a` at t 0 to `b` at t 1, (L,). Straight where they point the same way, opposite ways, or nowhere."""
    first, second = np.asarray(a, np.float64), np.asarray(b, np.float64)
    lengths = np.linalg.norm(first), np.linalg.norm(second)
    if min(lengths) < NEARLY:
        return lerp(first, second, t)
    angle = float(np.arccos(np.clip(first @ second / (lengths[0] * lengths[1]), -1, 1)))
    sine = np.sin(angle)
    if sine < NEARLY:
        return lerp(first, second, t)
    direction = (np.sin((1 - t) * angle) * first / lengths[0] + np.sin(t * angle) * second / lengths[1]) / sine
    return np.asarray(direction * ((1 - t) * lengths[0] + t * lengths[1]), np.float32)


def lerp(a: npt.ArrayLike, b: npt.ArrayLike, t: float) -> Floats:
    """Straight from `a` at t 0 to `b` at t 1."""
    first, second = np.asarray(a, np.float64), np.asarray(b, np.float64)
    return np.asarray(first + t * (second - first), np.float32)


def in_plane(corners_4L: npt.ArrayLike, x: float, y: float) -> Floats:
    """The latent at (x, y), each 0 to 1, between four corners: top left, top right, bottom left, bottom right."""
    corners = np.asarray(corners_4L, np.float64)
    return slerp(slerp(corners[0], corners[1], x), slerp(corners[2], corners[3], x), y)


def between(a: Held, b: Held, t: float) -> Held:
    """What is held on the way from `a` (t 0) to `b` (t 1): z on the arc, everything else straight.

    Raises:
        ValueError: they belong to generators of other sizes.
    """
    if a.z.shape != b.z.shape or (a.styles and b.styles and a.styles != b.styles):
        raise ValueError(f"latents of {len(a.z)} and {len(b.z)} dimensions have nothing between them")
    if t <= 0 or t >= 1:
        return a if t <= 0 else b
    return Held(a.seed if t < 0.5 else b.seed, slerp(a.z, b.z, t), float(a.psi + t * (b.psi - a.psi)), _moves(a, b, t),
                _photo(a, b, t), _mix(a, b, t), max(a.styles, b.styles))


def _moves(a: Held, b: Held, t: float) -> tuple[Move, ...]:
    """Each step of either. One whose direction or layers differ goes away in the one way and comes in the other, so that its
    two halves have names of their own."""
    first, second = {move.key: move for move in a.moves}, {move.key: move for move in b.moves}
    found: list[Move] = []
    for key in [*first, *(key for key in second if key not in first)]:
        one, other = first.get(key), second.get(key)
        if one is not None and other is not None and _alike(one, other):
            found.append(Move(key, one.vector, one.amount + t * (other.amount - one.amount), one.first, one.last))
            continue
        if one is not None:
            found.append(Move(key, one.vector, (1 - t) * one.amount, one.first, one.last))
        if other is not None:
            found.append(Move(key if one is None else f"{key}'", other.vector, t * other.amount, other.first, other.last))
    return tuple(found)


def _alike(one: Move, other: Move) -> bool:
    return (one.first, one.last) == (other.first, other.last) and np.array_equal(one.vector, other.vector)


def _photo(a: Held, b: Held, t: float) -> Floats | None:
    if a.photo is None and b.photo is None:
        return None
    some = a.photo if a.photo is not None else b.photo
    none = np.zeros_like(some)
    return lerp(none if a.photo is None else a.photo, none if b.photo is None else b.photo, t)


def _mix(a: Held, b: Held, t: float) -> Mix | None:
    """Mixed styles of the one come from the other's own latent at its end, where nothing is mixed."""
    if a.mix is None and b.mix is None:
        return None
    near = a.mix if b.mix is None or (a.mix is not None and t < 0.5) else b.mix
    assert near is not None
    return Mix(slerp(a.z if a.mix is None else a.mix.other, b.z if b.mix is None else b.mix.other, t), near.first, near.last)

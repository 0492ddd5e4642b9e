"""The maths of meaningful sliders: which way in latent space changes one factor and leaves the others alone.

All factors are standardised over the samples, so that 1 is one standard deviation of that factor. For z ~ N(0, I) the
slope of the least-squares fit of a factor on z is its mean gradient (Stein's lemma), however curved the factor is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

FIRMNESS = 30.0
"""How firmly the others are left alone: a factor that z explains fully would move by 1/31 of what it would freely."""


@dataclass(frozen=True)
class Fidelity:
    """What a slider does. `correlation`: of its value with the factor, within each picture that it changes. `moves`: how far
    each factor goes from end to end, in its standard deviations, (K,). `others`: the largest move of another factor as
    a share of this one's."""

    correlation: float
    moves: Array
    others: float


def mean_gradients(z_NL: npt.ArrayLike, factors_NK: npt.ArrayLike) -> Array:
    """The mean gradient of each standardised factor by z, (K, L). A factor that never changes has gradient 0.

    Raises:
        ValueError: as many samples as dimensions or fewer, or arrays that do not go together.
    """
    z, factors = np.asarray(z_NL, np.float64), np.asarray(factors_NK, np.float64)
    if z.ndim != 2 or factors.ndim != 2 or len(z) != len(factors):
        raise ValueError(f"latents {z.shape} and factors {factors.shape} do not go together")
    if len(z) <= z.shape[1] + 1:
        raise ValueError(f"{len(z)} samples are too few for {z.shape[1]} dimensions")
    spread = factors.std(axis=0)
    standard = (factors - factors.mean(axis=0)) / np.where(spread > 1e-9, spread, np.inf)
    slopes, *_ = np.linalg.lstsq(z - z.mean(axis=0), standard, rcond=None)
    return np.asarray(slopes.T)


def direction_of(gradients_KL: npt.ArrayLike, which: int, *, held_ML: npt.ArrayLike | None = None,
                 firmness: float = FIRMNESS) -> Array | None:
    """The unit direction (L,) along which factor `which` rises most for how little the others move.

    It maximises g_k d - (1 + firmness * sum over the others of (g_j d)^2) |d|^2 / 2, whose solution is
    d ~ (I + firmness * sum g_j g_j^T)^-1 g_k; with endless firmness it is the part of g_k that is orthogonal to all others.

    Args:
        held_ML: directions or dimensions that must not move at all (locked ones): the result is orthogonal to them.

    Returns:
        None where nothing of the factor is left: z does not change it, or only along what is held.
    """
    gradients = np.asarray(gradients_KL, np.float64)
    wanted, others = gradients[which], np.delete(gradients, which, axis=0)
    free = np.eye(gradients.shape[1])
    if held_ML is not None and len(held := np.atleast_2d(np.asarray(held_ML, np.float64))):
        _, values, basis = np.linalg.svd(held, full_matrices=False)
        basis = basis[values > 1e-6 * values.max(initial=0.0)]
        free -= basis.T @ basis
    others, wanted = others @ free, free @ wanted
    direction = free @ np.linalg.solve(np.eye(len(wanted)) + firmness * others.T @ others, wanted)
    length = float(np.linalg.norm(direction))
    if not np.isfinite(length) or length < 1e-9:
        return None
    return np.asarray(direction / length)


def walk(z_NL: npt.ArrayLike, direction_L: npt.ArrayLike, values_V: npt.ArrayLike) -> npt.NDArray[np.float32]:
    """Each latent with its coordinate along a unit direction set to each value, (N, V, L): what a slider shows."""
    z, direction, values = (np.asarray(part, np.float64) for part in (z_NL, direction_L, values_V))
    without = z - (z @ direction)[:, None] * direction
    return np.asarray(without[:, None] + values[None, :, None] * direction, np.float32)


def fidelity(values_V: npt.ArrayLike, factors_NVK: npt.ArrayLike, which: int, spread_K: npt.ArrayLike) -> Fidelity:
    """How well a slider does what its name says, from the factors measured along `walk`.

    Args:
        spread_K: the standard deviation of each factor over samples in general.
    """
    values = np.asarray(values_V, np.float64)
    spread = np.asarray(spread_K, np.float64)
    factors = np.asarray(factors_NVK, np.float64) / np.where(spread > 1e-9, spread, np.inf)
    within = factors[..., which] - factors[..., which].mean(axis=1, keepdims=True)
    centred = np.broadcast_to(values - values.mean(), within.shape)
    scale = float(np.sqrt((within**2).sum() * (centred**2).sum()))
    correlation = float((within * centred).sum()) / scale if scale > 1e-12 else 0.0
    moves = (factors[:, -1] - factors[:, 0]).mean(axis=0)
    own = abs(float(moves[which]))
    others = np.abs(np.delete(moves, which))
    share = float(others.max(initial=0.0)) / own if own > 1e-9 else float("inf")
    return Fidelity(correlation, np.asarray(moves), share)

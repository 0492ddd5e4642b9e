"""A direction from samples that were marked + or −, for pictures of which nothing is known.

Few marks against many dimensions: the difference of both means, turned by the spread within the marks, which is blended with
the spread of all latents the more, the fewer marks there are (regularised linear discriminant, Friedman 1989). With marks of
one kind alone, the others are taken to be like latents in general. Each further mark makes it better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch

from gan_studio.core.directions.files import Direction
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

Array = npt.NDArray[np.float64]

KEY = "marks"
LEAST = 2
MOST = 500
PRIOR = 20.0
"""Marks of which the spread within counts half."""
SAMPLES = 4000


@dataclass(frozen=True, eq=False)
class Mark:
    """A picture and what was said of it: +1 or -1."""

    held: Held
    sign: Literal[-1, 1]

    def to_json(self) -> dict[str, object]:
        return {"sign": self.sign, "held": self.held.to_json()}

    @classmethod
    def from_json(cls, row: object) -> Mark:
        """Raises StudioError where it is no mark."""
        sign = row.get("sign") if isinstance(row, dict) else None
        if not isinstance(row, dict) or sign not in (-1, 1):
            raise StudioError(Text("A marked sample cannot be understood."))
        return cls(Held.from_json(row.get("held")), 1 if sign == 1 else -1)


def linear_direction(points_ND: npt.ArrayLike, signs_N: npt.ArrayLike) -> Array:
    """The unit direction (D,) from − to +, for points of which those in general are N(0, I).

    Raises:
        ValueError: there are none, or they are all in one place.
    """
    points, signs = np.asarray(points_ND, np.float64), np.asarray(signs_N)
    good, bad = points[signs > 0], points[signs < 0]
    zero = np.zeros(points.shape[1])
    apart = (good.mean(axis=0) if len(good) else zero) - (bad.mean(axis=0) if len(bad) else zero)
    within = np.concatenate([part - part.mean(axis=0) for part in (good, bad) if len(part)])
    share = len(points) / (len(points) + PRIOR)
    spread = share * within.T @ within / max(1, len(points) - 2) + (1 - share) * np.eye(points.shape[1])
    direction = np.linalg.solve(spread, apart)
    length = float(np.linalg.norm(direction))
    if not np.isfinite(length) or length < 1e-9:
        raise ValueError("the marked points say nothing")
    return np.asarray(direction / length)


def agreement(points_ND: npt.ArrayLike, signs_N: npt.ArrayLike) -> float | None:
    """The share of marks that a direction fitted to the other ones puts on their side; None with fewer than three of each."""
    points, signs = np.asarray(points_ND, np.float64), np.asarray(signs_N)
    if min((signs > 0).sum(), (signs < 0).sum()) < 3:
        return None
    right = 0
    for left_out in range(len(points)):
        others = np.arange(len(points)) != left_out
        direction = linear_direction(points[others], signs[others])
        along = points[others] @ direction
        middle = (along[signs[others] > 0].mean() + along[signs[others] < 0].mean()) / 2
        right += (points[left_out] @ direction > middle) == (signs[left_out] > 0)
    return right / len(points)


def direction_of_marks(renderer: Renderer, marks: Sequence[Mark], key: str = KEY, label: str = "") -> Direction:
    """A slider from − to +, in sigma units: in w where there is one, else in z. Its correlation is the share of marks that are
    put on the right side when they are left out, from -1 to 1 (none right, all right).

    Raises:
        StudioError: too few marks, or they are those of another generator.
    """
    if len(marks) < LEAST:
        raise StudioError(Text("One mark says little."), Text("Mark at least two samples, with + or −."))
    if any(not mark.held.fits(renderer.latent_dim, renderer.styles) for mark in marks):
        raise StudioError(Text("The marked samples are those of another generator."),
                          Text("Forget them, and mark samples of this one."))
    signs = np.array([mark.sign for mark in marks])
    points, back = _ground(renderer, marks)
    try:
        found = linear_direction(points, signs)
    except ValueError:
        raise StudioError(Text("The marked samples are all alike, so they say nothing."),
                          Text("Mark samples that differ in what you look for.")) from None
    share = agreement(points, signs)
    return Direction(key, label, "−", "+", found @ back, None if share is None else round(2 * share - 1, 4), None,
                     space="w" if renderer.styles else "z", origin="marks")


def _ground(renderer: Renderer, marks: Sequence[Mark]) -> tuple[Array, Array]:
    """The marked points where latents in general are N(0, I), (N, D), and what leads from there to steps of a slider (D, L)
    or (D, S)."""
    z = np.stack([mark.held.z for mark in marks]).astype(np.float32)
    if not renderer.styles:
        return z.astype(np.float64), np.eye(renderer.latent_dim)
    some = np.random.RandomState(0).randn(SAMPLES, renderer.latent_dim).astype(np.float32)
    w = renderer.w_of(torch.from_numpy(some)).double().numpy()
    mean = w.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(w - mean, rowvar=False))
    order = np.argsort(-values)[: renderer.latent_dim]  # beyond, w is only the mapping's bend
    order = order[values[order] > 1e-9 * values.max()]
    deviation, basis = np.sqrt(values[order]), vectors[:, order]
    held = np.stack([_mean_w(renderer, mark.held) for mark in marks])
    return (held - mean) @ basis / deviation, (basis * deviation).T


def _mean_w(renderer: Renderer, held: Held) -> Array:
    w = renderer.w_of(torch.from_numpy(np.ascontiguousarray(held.z[None], np.float32)), held.psi, held.style())[0]
    found: Array = (w if w.ndim == 1 else w.mean(dim=0)).double().numpy()
    return found

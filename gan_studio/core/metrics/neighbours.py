"""Figures of nearest neighbours: precision, recall, density and coverage, and the two-sample test."""

from __future__ import annotations

import torch
from torch import Tensor

from gan_studio.core.metrics.slices import Slices, row_blocks

K = 5
EXACT = 8
"""Up to so many dimensions distances come from differences: points of a narrow mode lie too close for anything else."""


@torch.no_grad()
def _distances(f_ND: Tensor, g_MD: Tensor) -> Tensor:
    if f_ND.shape[1] <= EXACT:
        return torch.cdist(f_ND, g_MD, compute_mode="donot_use_mm_for_euclid_dist")
    # By the norms and one product: many times faster than differences, and exact enough with standardised features.
    squares = f_ND.square().sum(1, keepdim=True) + g_MD.square().sum(1) - 2 * (f_ND @ g_MD.T)
    # What is left of two equal rows by rounding counts as nothing: else it would decide whom a copy is nearest to.
    rounding = 1e-5 * f_ND.square().sum(1, keepdim=True).clamp(min=1e-12)
    return torch.where(squares <= rounding, 0.0, squares).sqrt_()


@torch.no_grad()
def _nearest_other(f_ND: Tensor, rows: slice, k: int) -> Tensor:
    """Distances of `f_ND[rows]` to the k nearest other rows, (rows, k)."""
    apart = _distances(f_ND[rows], f_ND)
    apart.diagonal(rows.start).fill_(torch.inf)
    return apart.topk(k, largest=False).values


def radii(f_ND: Tensor, k: int = K) -> Slices[Tensor]:
    """The distance of each row to its nearest and its k-th nearest other row, (N, 2)."""
    found: list[Tensor] = []
    for rows in row_blocks(len(f_ND), len(f_ND)):
        found.append(_nearest_other(f_ND, rows, k)[:, [0, -1]])
        yield
    return torch.cat(found)


def prdc(real_ND: Tensor, made_ND: Tensor, real_radii_N: Tensor, made_radii_N: Tensor, k: int = K) -> Slices[dict[str, float]]:
    """Precision and recall (Kynkäänniemi et al., arXiv 1904.06991), density and coverage (Naeem et al., arXiv 2002.09797)
    from balls that reach to the k-th neighbour. The `radii` are those distances within each set.
    """
    inside = torch.zeros(len(made_ND))
    recalled = covered = 0
    for rows in row_blocks(len(real_ND), len(made_ND)):
        within, apart = _within(real_ND[rows], made_ND, real_radii_N[rows])
        inside += within.sum(0)
        covered += int(within.any(1).sum())
        recalled += int((apart <= made_radii_N).any(1).sum())
        yield
    return {
        "precision": float((inside > 0).float().mean()),
        "recall": recalled / len(real_ND),
        "density": float(inside.mean()) / k,
        "coverage": covered / len(real_ND),
    }


@torch.no_grad()
def _within(real_ND: Tensor, made_ND: Tensor, radii_N: Tensor) -> tuple[Tensor, Tensor]:
    apart = _distances(real_ND, made_ND)
    return apart <= radii_N[:, None], apart


def two_sample(first_ND: Tensor, second_ND: Tensor, first_nearest_N: Tensor, second_nearest_M: Tensor) -> Slices[float]:
    """Share of all samples whose nearest neighbour (but themselves) is of their own set: 1-NN accuracy, leave one out
    (Lopez-Paz and Oquab, arXiv 1610.06545). A tie counts half. `*_nearest` are the distances within each set.
    """
    across = torch.full((len(second_ND),), torch.inf)
    own = 0.0
    for rows in row_blocks(len(first_ND), len(second_ND)):
        apart = _distances(first_ND[rows], second_ND)
        own += _own(first_nearest_N[rows], apart.amin(1))
        across = torch.minimum(across, apart.amin(0))
        yield
    return (own + _own(second_nearest_M, across)) / (len(first_ND) + len(second_ND))


def _own(within: Tensor, across: Tensor) -> float:
    return float((within < across).sum()) + 0.5 * float((within == across).sum())


def mean_distance(f_ND: Tensor) -> Slices[float]:
    """Mean distance between two different rows."""
    total = 0.0
    for rows in row_blocks(len(f_ND), len(f_ND)):
        total += float(_distances(f_ND[rows], f_ND).double().sum())
        yield
    return total / (len(f_ND) * (len(f_ND) - 1))

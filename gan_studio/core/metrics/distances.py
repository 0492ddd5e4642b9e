"""Distances between two clouds of features (N, D): kernel distance and Fréchet distance."""

from __future__ import annotations

import torch
from torch import Tensor

from gan_studio.core.metrics.slices import Slices, row_blocks


@torch.no_grad()
def _kernel_sum(f_ND: Tensor, g_MD: Tensor, offset: int | None) -> float:
    """The sum of (f.g/d + 1)^3; with an offset, without the pairs (i + offset, i): a sample beside itself."""
    kernel = torch.addmm(torch.ones(()), f_ND, g_MD.T, alpha=1 / f_ND.shape[1]).double().pow_(3)
    total = float(kernel.sum())
    return total if offset is None else total - float(kernel.diagonal(offset).sum())


def kernel_mean(f_ND: Tensor, g_MD: Tensor | None = None) -> Slices[float]:
    """The mean of (f.g/d + 1)^3 over all pairs; without `g_MD`, over the pairs of different rows of `f_ND`."""
    other = f_ND if g_MD is None else g_MD
    total = 0.0
    for rows in row_blocks(len(f_ND), len(other)):
        total += _kernel_sum(f_ND[rows], other, rows.start if g_MD is None else None)
        yield
    return total / (len(f_ND) * (len(other) - 1 if g_MD is None else len(other)))


def kernel_distance(f_ND: Tensor, g_MD: Tensor, f_mean: float | None = None) -> Slices[float]:
    """The unbiased squared MMD with the kernel of KID, (f.g/d + 1)^3: 0 on average where both have one distribution,
    and a little below or above by chance.

    Where KID averages over subsets to save memory, all pairs are used here, in blocks: the same expectation with less
    noise. `f_mean` is `kernel_mean(f_ND)` where it is known already. Binkowski et al., arXiv 1801.01401.
    """
    if f_mean is None:
        f_mean = yield from kernel_mean(f_ND)
    g_mean = yield from kernel_mean(g_MD)
    cross = yield from kernel_mean(f_ND, g_MD)
    return f_mean + g_mean - 2 * cross


@torch.no_grad()
def moments(f_ND: Tensor) -> tuple[Tensor, Tensor]:
    """Mean (D,) and covariance (D, D), float64."""
    return f_ND.double().mean(0), torch.cov(f_ND.double().T, correction=1)


@torch.no_grad()
def root(covariance_DD: Tensor) -> Tensor:
    """The symmetric square root of a covariance."""
    values, vectors = torch.linalg.eigh(covariance_DD)
    found: Tensor = (vectors * values.clamp_(min=0).sqrt_()) @ vectors.T
    return found


@torch.no_grad()
def frechet_of(first: tuple[Tensor, Tensor], root_DD: Tensor, second: tuple[Tensor, Tensor]) -> float:
    """|m1 - m2|^2 + tr(S1 + S2 - 2 (S1 S2)^(1/2)); the trace of the last from the eigenvalues of R S2 R, R = S1^(1/2)."""
    shared = torch.linalg.eigvalsh(root_DD @ second[1] @ root_DD).clamp_(min=0).sqrt_().sum()
    apart = (first[0] - second[0]).square().sum() + first[1].trace() + second[1].trace() - 2 * shared
    return max(0.0, float(apart))

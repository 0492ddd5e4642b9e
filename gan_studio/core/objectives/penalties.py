"""Gradient penalties on D: how steep D may be, and where."""

from __future__ import annotations

import torch
from torch import Tensor, nn

NORM_FLOOR = 1e-4
"""Inside the square root of a gradient's norm, so that a zero gradient has a derivative."""


def squared_gradient(scores: Tensor, inputs: Tensor) -> Tensor:
    """Mean over the samples of the squared norm of the gradient of each score at its input, 0-dim, differentiable.

    R1 on reals, R2 on generated samples (Mescheder et al. 2018). `scores` is summed; each may depend on its own input
    alone. Where `inputs` holds reals and generated samples together, the caller's division makes the sum of both means.
    """
    (gradient,) = torch.autograd.grad(scores.sum(), inputs, create_graph=True)
    return gradient.float().square().sum() / len(inputs)


def unit_gradient(discriminator: nn.Module, inputs: Tensor) -> Tensor:
    """Mean of (norm of D's gradient - 1)^2 at `inputs`, 0-dim, differentiable (WGAN-GP, DRAGAN)."""
    inputs = inputs.detach().requires_grad_(True)
    (gradient,) = torch.autograd.grad(discriminator(inputs).float().sum(), inputs, create_graph=True)
    norms = (NORM_FLOOR + gradient.float().flatten(1).square().sum(1)).sqrt()
    return (norms - 1).square().mean()


def between(real: Tensor, fake: Tensor, rng: torch.Generator) -> Tensor:
    """A point on the line between each pair of samples (WGAN-GP)."""
    return torch.lerp(real, fake, _share(real, rng))


def around(real: Tensor, rng: torch.Generator) -> Tensor:
    """Each real sample moved by up to half a standard deviation of the batch, in every component (DRAGAN).

    x + a .5 std(x) U(0, 1), with one a ~ U(0, 1) a sample.
    """
    noise = torch.rand(real.shape, generator=rng).to(real)
    return real + _share(real, rng) * 0.5 * real.std() * noise


def _share(samples: Tensor, rng: torch.Generator) -> Tensor:
    return torch.rand(len(samples), *(1,) * (samples.ndim - 1), generator=rng).to(samples)

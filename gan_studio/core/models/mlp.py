"""Fully connected networks for 2-D points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu_, linear

from gan_studio.core.models.layers import LEAK, he_init

HIDDEN_LAYERS = 3
"""Where nobody says how many."""


_PLAIN = (nn.Linear, nn.LeakyReLU)


class Perceptron(nn.Sequential):
    """`nn.Sequential`, but plain layers are computed without being called: for a few neurons a call takes as long as the
    arithmetic. A layer that is not plain (spectral norm, hooks) is called as ever."""

    def forward(self, x: Tensor) -> Tensor:
        for layer in self._modules.values():
            kind = type(layer)
            if kind not in _PLAIN or layer._forward_hooks or layer._forward_pre_hooks:
                x = layer(x)
            elif kind is nn.Linear:
                x = linear(x, layer.weight, layer.bias)  # type: ignore[arg-type]
            else:
                x = leaky_relu_(x, LEAK)
        return x


def perceptron(inputs: int, outputs: int, layers: Sequence[int], batch_norm: bool = False) -> nn.Module:
    """(N, inputs) -> (N, outputs) through leaky layers of so many neurons, normalised or not."""
    sizes = [inputs, *layers]
    parts: list[nn.Module] = []
    for before, after in pairwise(sizes):
        parts.append(nn.Linear(before, after))
        parts += [nn.BatchNorm1d(after)] * batch_norm
        parts.append(nn.LeakyReLU(LEAK, True))
    parts.append(nn.Linear(sizes[-1], outputs))
    network = Perceptron(*parts)
    he_init(network)
    return network


class EvenNoise(nn.Module):
    """Latents z ~ N(0, I) become ones that lie evenly in [-1, 1], each number by itself: erf(z / sqrt 2) = 2 P(Z < z) - 1.

    Inside G, so that everything that hands latents to a generator goes on to draw normal ones."""

    def forward(self, z_ND: Tensor) -> Tensor:
        return torch.erf(z_ND * (1 / math.sqrt(2)))

"""Fully connected networks for 2-D points."""

from __future__ import annotations

from itertools import pairwise

from torch import nn

from gan_studio.core.models.layers import LEAK, he_init

HIDDEN_LAYERS = 3


def perceptron(inputs: int, outputs: int, width: int, batch_norm: bool = False) -> nn.Module:
    """(N, inputs) -> (N, outputs) through `HIDDEN_LAYERS` leaky layers of `width` neurons, normalised or not."""
    sizes = [inputs] + [width] * HIDDEN_LAYERS
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers.append(nn.Linear(before, after))
        layers += [nn.BatchNorm1d(after)] * batch_norm
        layers.append(nn.LeakyReLU(LEAK, True))
    layers.append(nn.Linear(sizes[-1], outputs))
    network = nn.Sequential(*layers)
    he_init(network)
    return network

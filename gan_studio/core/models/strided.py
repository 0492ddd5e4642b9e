"""DCGAN-style networks: strided convolutions only, so that no layer works at full resolution. Fast on a CPU.

G: linear to 4x4, then transposed 4x4 convolutions of stride 2 with batch norm and ReLU, tanh at the end (Radford et al.
2015). D: 4x4 convolutions of stride 2 with leaky ReLU and no norm, because a gradient penalty per image and a batch norm
do not go together (Gulrajani et al. 2017).
"""

from __future__ import annotations

from itertools import pairwise

from torch import nn

from gan_studio.core.models.layers import LEAK, FlattenMap, ToMap, he_init, stage_channels


def generator(size: int, channels: int, latent_dim: int, width: int) -> nn.Module:
    """z (N, latent_dim) -> images (N, channels, size, size) in [-1, 1]."""
    stages = stage_channels(size, width, last=size // 2)
    layers: list[nn.Module] = [ToMap(latent_dim, stages[0], bias=False), nn.BatchNorm2d(stages[0]), nn.ReLU(True)]
    for before, after in pairwise(stages):
        layers += [nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(True)]
    last = nn.ConvTranspose2d(stages[-1], channels, 4, 2, 1)
    network = nn.Sequential(*layers, last, nn.Tanh())
    he_init(network)
    # A small last layer: the untrained generator starts near mid-grey instead of saturating the tanh.
    he_init(last, 0.3)
    return network


def judge(size: int, channels: int, outputs: int, width: int, batch_norm: bool = False) -> nn.Module:
    """Images (N, channels, size, size) -> (N, outputs): D with one output, an encoder with more.

    With `batch_norm`, after every convolution but the first, as DCGAN has it.
    """
    stages = stage_channels(size, width, last=size // 2)[::-1]
    layers: list[nn.Module] = [nn.Conv2d(channels, stages[0], 4, 2, 1), nn.LeakyReLU(LEAK, True)]
    for before, after in pairwise(stages):
        layers.append(nn.Conv2d(before, after, 4, 2, 1, bias=not batch_norm))
        layers += [nn.BatchNorm2d(after)] * batch_norm
        layers.append(nn.LeakyReLU(LEAK, True))
    layers += [FlattenMap(), nn.Linear(stages[-1] * 16, outputs)]
    network = nn.Sequential(*layers)
    he_init(network)
    return network

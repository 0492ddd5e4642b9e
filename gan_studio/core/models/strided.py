"""DCGAN-style networks: strided convolutions only, so that no layer works at full resolution. Fast on a CPU.

G: linear to 4x4, then transposed 4x4 convolutions of stride 2 with batch norm (or none) and ReLU, tanh at the end (Radford
et al. 2015). D: 4x4 convolutions of stride 2 with leaky ReLU and no norm, because a gradient penalty per image and a batch norm
do not go together (Gulrajani et al. 2017).
"""

from __future__ import annotations

from itertools import pairwise

from torch import nn

from gan_studio.core.models.convolution import Conv2d, ConvTranspose2d
from gan_studio.core.models.layers import LEAK, FlattenMap, ToMap, he_init, stage_channels
from gan_studio.core.models.modulated import STYLE_DIM, ModulatedConv, ModulatedGenerator, Norm


def generator(
    size: int, channels: int, latent_dim: int, width: int, norm: Norm = "batch", modulated: bool = False
) -> nn.Module:
    """z (N, latent_dim) -> images (N, channels, size, size) in [-1, 1].

    With `norm` "none" leaky ReLU takes the place of ReLU, which without a norm can die. With `modulated` the network is a
    `ModulatedGenerator`.
    """
    stages = stage_channels(size, width, last=size // 2)
    first = ToMap(STYLE_DIM if modulated else latent_dim, stages[0], bias=norm == "none")
    layers: list[nn.Module] = [*_norm(norm, stages[0]), _activation(norm)]
    for before, after in pairwise(stages):
        up = ConvTranspose2d(before, after, 4, 2, 1, bias=norm == "none" and not modulated)
        he_init(up)
        layers += [ModulatedConv(up, norm)] if modulated else [up, *_norm(norm, after)]
        layers.append(_activation(norm))
    he_init(first)
    to_colours = ConvTranspose2d(stages[-1], channels, 4, 2, 1)
    # A small last layer: the untrained generator starts near mid-grey instead of saturating the tanh.
    he_init(to_colours, 0.3)
    last = nn.Sequential(to_colours, nn.Tanh())
    if modulated:
        return ModulatedGenerator(latent_dim, first, layers, last)
    return nn.Sequential(first, *layers, *last)


def _norm(norm: Norm, channels: int) -> list[nn.Module]:
    return [nn.BatchNorm2d(channels)] if norm == "batch" else []


def _activation(norm: Norm) -> nn.Module:
    return nn.ReLU(True) if norm == "batch" else nn.LeakyReLU(LEAK, True)


def judge(size: int, channels: int, outputs: int, width: int, batch_norm: bool = False) -> nn.Module:
    """Images (N, channels, size, size) -> (N, outputs): D with one output, an encoder with more.

    With `batch_norm`, after every convolution but the first, as DCGAN has it.
    """
    stages = stage_channels(size, width, last=size // 2)[::-1]
    layers: list[nn.Module] = [Conv2d(channels, stages[0], 4, 2, 1), nn.LeakyReLU(LEAK, True)]
    for before, after in pairwise(stages):
        layers.append(Conv2d(before, after, 4, 2, 1, bias=not batch_norm))
        layers += [nn.BatchNorm2d(after)] * batch_norm
        layers.append(nn.LeakyReLU(LEAK, True))
    layers += [FlattenMap(), nn.Linear(stages[-1] * 16, outputs)]
    network = nn.Sequential(*layers)
    he_init(network)
    return network

"""Residual networks, by default without normalisation, after R3GAN (Huang et al. 2024), with plain 3x3 convolutions.

A block is u + W3 f(W2 f(W1 u)): 1x1 down to half the channels, 3x3, 1x1 back, W3 starting at zero. R3GAN groups its 3x3;
grouped convolutions are slow in the double backward of a CPU, so these are plain and narrower instead. No feature map has
the full resolution: the last step is a pixel shuffle, D's first a pixel unshuffle.
"""

from __future__ import annotations

import math

import torch.nn.functional as F
from torch import Tensor, nn

from gan_studio.core.models.convolution import Conv2d
from gan_studio.core.models.layers import LEAK, FlattenMap, ToMap, he_init, stage_channels
from gan_studio.core.models.modulated import STYLE_DIM, Modulated, ModulatedConv, ModulatedGenerator, Norm

BLOCKS_PER_STAGE = 1


class ResidualBlock(nn.Module):
    """(N, C, H, W) -> (N, C, H, W), with batch norm after the first two convolutions or without."""

    def __init__(self, channels: int, gain: float, norm: Norm = "none") -> None:
        super().__init__()
        inner = max(4, channels // 2)
        self.into = _convolution(channels, inner, 1, gain, norm)
        self.mix = _convolution(inner, inner, 3, gain, norm)
        self.out = Conv2d(inner, channels, 1, bias=False)
        nn.init.zeros_(self.out.weight)

    def forward(self, x_NCHW: Tensor) -> Tensor:
        inner = F.leaky_relu(self.into(x_NCHW), LEAK)
        inner = F.leaky_relu(self.mix(inner), LEAK)
        result: Tensor = x_NCHW + self.out(inner)
        return result


class ModulatedResidualBlock(Modulated):
    """A residual block whose 3x3 convolution is modulated by w."""

    def __init__(self, channels: int, gain: float, norm: Norm) -> None:
        super().__init__()
        inner = max(4, channels // 2)
        self.into = _convolution(channels, inner, 1, gain, norm)
        mix = Conv2d(inner, inner, 3, padding=1, bias=False)
        he_init(mix, gain)
        self.mix = ModulatedConv(mix, norm)
        self.out = Conv2d(inner, channels, 1, bias=False)
        nn.init.zeros_(self.out.weight)

    def forward(self, x_NCHW: Tensor, w_NS: Tensor) -> Tensor:
        inner = F.leaky_relu(self.into(x_NCHW), LEAK)
        inner = F.leaky_relu(self.mix(inner, w_NS), LEAK)
        result: Tensor = x_NCHW + self.out(inner)
        return result


def _convolution(before: int, after: int, side: int, gain: float, norm: Norm) -> nn.Module:
    layer = Conv2d(before, after, side, padding=side // 2, bias=norm == "none")
    he_init(layer, gain)
    return nn.Sequential(layer, nn.BatchNorm2d(after)) if norm == "batch" else layer


def _gain(stages: int) -> float:
    # R3GAN: each of L residual blocks scaled by L^(-1/4), so that the sum keeps its size.
    return float((stages * BLOCKS_PER_STAGE) ** -0.25)


def generator(
    size: int, channels: int, latent_dim: int, width: int, norm: Norm = "none", modulated: bool = False
) -> nn.Module:
    """z (N, latent_dim) -> images (N, channels, size, size) in [-1, 1].

    With `modulated` the network is a `ModulatedGenerator`.
    """
    stages = stage_channels(size, width, last=size // 2)
    gain = _gain(len(stages))
    first = ToMap(STYLE_DIM if modulated else latent_dim, stages[0], bias=True)
    he_init(first)
    layers: list[nn.Module] = []
    for index, now in enumerate(stages):
        if index:
            change = Conv2d(stages[index - 1], now, 1, bias=False)
            he_init(change, math.sqrt((1 + LEAK**2) / 2))
            layers += [change, nn.Upsample(scale_factor=2, mode="nearest")]
        block = ModulatedResidualBlock if modulated else ResidualBlock
        layers += [block(now, gain, norm) for _ in range(BLOCKS_PER_STAGE)]
    to_colours = Conv2d(stages[-1], channels * 4, 3, padding=1)
    he_init(to_colours, 0.3)
    last = nn.Sequential(nn.LeakyReLU(LEAK), to_colours, nn.PixelShuffle(2), nn.Tanh())
    if modulated:
        return ModulatedGenerator(latent_dim, first, layers, last)
    return nn.Sequential(first, *layers, *last)


def judge(size: int, channels: int, outputs: int, width: int, batch_norm: bool = False) -> nn.Module:
    """Images (N, channels, size, size) -> (N, outputs): D with one output, an encoder with more.

    With `batch_norm`, after every change of width.
    """
    stages = stage_channels(size, width, last=size // 2)[::-1]
    gain = _gain(len(stages))
    stem = Conv2d(channels * 4, stages[0], 3, padding=1)
    he_init(stem)
    layers: list[nn.Module] = [nn.PixelUnshuffle(2), stem, nn.LeakyReLU(LEAK)]
    for index, now in enumerate(stages):
        if index:
            change = Conv2d(stages[index - 1], now, 1, bias=False)
            he_init(change, math.sqrt((1 + LEAK**2) / 2))
            layers += [nn.AvgPool2d(2), change]
            layers += [nn.BatchNorm2d(now)] * batch_norm
        layers += [ResidualBlock(now, gain) for _ in range(BLOCKS_PER_STAGE)]
    head = nn.Linear(stages[-1] * 16, outputs)
    he_init(head)
    layers += [nn.LeakyReLU(LEAK), FlattenMap(), head]
    return nn.Sequential(*layers)

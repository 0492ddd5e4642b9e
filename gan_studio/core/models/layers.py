"""Small pieces that the network families share."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

LEAK = 0.2
"""Slope of the leaky ReLU for negative numbers, in every network."""


def he_init(module: nn.Module, gain: float = 1.0) -> None:
    """Weights ~ N(0, gain^2 2 / ((1 + LEAK^2) fan_in)), biases 0, so that the signal keeps its size through the layers
    (He et al. 2015). For a transposed convolution of stride s only fan_in / s^2 weights meet one output."""
    for layer in module.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.ConvTranspose2d):
            fan_in = layer.weight[0].numel()
            if isinstance(layer, nn.ConvTranspose2d):
                fan_in = layer.in_channels * layer.weight[0, 0].numel() // (layer.stride[0] * layer.stride[1])
            nn.init.normal_(layer.weight, std=gain * math.sqrt(2 / ((1 + LEAK**2) * fan_in)))
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)


def stage_channels(size: int, width: int, last: int, most: int = 512) -> list[int]:
    """Channels at 4, 8, ... `last` px for images of `size` px: `width` at `last`, doubled at each halving, at most
    `most`. `size` only bounds `last`.

    Raises:
        ValueError: `last` is not 4 times a power of two below or equal to `size`.
    """
    stages = int(math.log2(last // 4)) + 1 if last >= 4 else 0
    if stages < 1 or 4 * 2 ** (stages - 1) != last or last > size:
        raise ValueError(f"no stage of {last} px in images of {size} px")
    return [min(most, width * 2 ** (stages - 1 - index)) for index in range(stages)]


class ToMap(nn.Module):
    """A latent (N, latent_dim) becomes a 4x4 map (N, channels, 4, 4)."""

    def __init__(self, latent_dim: int, channels: int, *, bias: bool) -> None:
        super().__init__()
        self.channels = channels
        self.linear = nn.Linear(latent_dim, channels * 16, bias=bias)

    def forward(self, z_ND: Tensor) -> Tensor:
        maps: Tensor = self.linear(z_ND)
        # (N, 4, 4, C) permuted is channels_last already, which a plain view to (N, C, 4, 4) would not be.
        return maps.view(-1, 4, 4, self.channels).permute(0, 3, 1, 2)


class FlattenMap(nn.Module):
    """(N, C, 4, 4) becomes (N, 16 C), in the memory order of channels_last."""

    def forward(self, x_NCHW: Tensor) -> Tensor:
        return torch.flatten(x_NCHW.permute(0, 2, 3, 1), 1)

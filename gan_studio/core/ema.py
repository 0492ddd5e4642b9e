"""The exponential moving average of a generator: the one that is shown, saved and exported."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class Ema:
    """Keeps `module`, an averaged copy of a generator in evaluation mode.

    The half-life is `half_life_images`, but at most a twentieth of the images seen, so that the average is not held back
    by the untrained start (Karras et al. 2020, appendix). beta = 0.5^(batch / half-life). Batch norm's buffers are copied.
    """

    RAMP = 0.05

    def __init__(self, generator: nn.Module, half_life_images: float) -> None:
        self.module = copy.deepcopy(generator).eval().requires_grad_(False)
        self.half_life_images = half_life_images
        self._averaged: list[Tensor] = list(self.module.parameters())
        self._source: list[Tensor] = [parameter.detach() for parameter in generator.parameters()]
        self._buffers = list(zip(self.module.buffers(), generator.buffers(), strict=True))

    @torch.no_grad()
    def update(self, images: int, images_seen: int) -> None:
        """Moves toward the generator after `images` more, `images_seen` in all."""
        half_life = min(self.half_life_images, self.RAMP * images_seen)
        beta = 0.5 ** (images / half_life) if half_life > 0 else 0.0
        torch._foreach_lerp_(self._averaged, self._source, 1 - beta)
        for averaged, source in self._buffers:
            averaged.copy_(source)

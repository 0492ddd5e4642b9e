"""The exponential moving average of a generator: the one that is shown, saved and exported."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

if TYPE_CHECKING:
    from gan_studio.core.methods.base import Machine

MEASURED_EVERY = 8
"""Updates between two looks at what batch norm sees in the average: a forward pass each, a few hundredths of a step."""
MEASURED_AT_ONCE = 32
LATENTS = 512
SLOWEST_MOMENTUM = 0.1


class Ema:
    """Keeps `module`, an averaged copy of a generator in evaluation mode.

    The half-life is `half_life_images`, but at most a twentieth of the images seen, so that the average is not held back
    by the untrained start (Karras et al. 2020, appendix). beta = 0.5^(batch / half-life).

    Means and variances of batch norm are the average's own where `machine` and `latent_dim` are given: measured on its own
    maps, for latents that never change. Those of the generator in training belong to other weights; with them the pictures
    of the average flicker in brightness and colour (emoji at 64 px: a third more Fréchet distance). Other buffers are copied.
    """

    RAMP = 0.05

    def __init__(self, generator: nn.Module, half_life_images: float, *, machine: Machine | None = None,
                 latent_dim: int = 0) -> None:
        self.module = copy.deepcopy(generator).eval().requires_grad_(False)
        self.half_life_images = half_life_images
        self._machine = machine
        self._norms = [layer for layer in self.module.modules() if isinstance(layer, _BatchNorm)] if machine else []
        # A generator of its own: the run's random numbers stay what they are without the average.
        self._latents = torch.randn(LATENTS, latent_dim, generator=torch.Generator().manual_seed(0))
        self._averaged: list[Tensor] = list(self.module.parameters())
        self._source: list[Tensor] = [parameter.detach() for parameter in generator.parameters()]
        measured = {id(buffer) for layer in self._norms for buffer in layer.buffers()}
        self._buffers = [(averaged, source) for averaged, source
                         in zip(self.module.buffers(), generator.buffers(), strict=True) if id(averaged) not in measured]

    @torch.no_grad()
    def update(self, images: int, images_seen: int, most_at_once: int = MEASURED_AT_ONCE) -> None:
        """Moves toward the generator after `images` more, `images_seen` in all. No more than `most_at_once`
        pictures are drawn in one pass: where memory is short it is as short here."""
        half_life = min(self.half_life_images, self.RAMP * images_seen)
        beta = 0.5 ** (images / half_life) if half_life > 0 else 0.0
        torch._foreach_lerp_(self._averaged, self._source, 1 - beta)
        for averaged, source in self._buffers:
            averaged.copy_(source)
        updates = images_seen // images
        if self._norms and updates % MEASURED_EVERY == 1:
            self._measure(updates // MEASURED_EVERY, min(MEASURED_AT_ONCE, most_at_once))

    def _measure(self, turn: int, count: int) -> None:
        """One forward pass in which batch norm takes note of what it sees; at first each look counts as much as another."""
        assert self._machine is not None
        for layer in self._norms:
            layer.momentum = max(SLOWEST_MOMENTUM, 1 / (1 + turn))
            layer.train()
        start = turn * MEASURED_AT_ONCE % LATENTS
        with self._machine.autocast():
            self.module(self._latents[start : start + count].to(self._machine.device, non_blocking=True))
        for layer in self._norms:
            layer.eval()

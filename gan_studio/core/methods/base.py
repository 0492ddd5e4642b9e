"""The one interface behind which every way to learn a generator lives."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

NextBatch = Callable[[], Tensor]
"""Gives the next real batch on the device: NCHW in [-1, 1] (channels_last) or N2. Each call moves on in the data."""


class Method(ABC):
    """Networks, their optimisers, and one step of learning.

    Attributes:
        networks: every trained network by name; saved whole in each snapshot.
        optimizers: by the name of the network that each moves; live learning rates go through them.
        ema: the averaged generator, the one that is shown and exported.
        images_per_step: real images that one `step` counts as seen.
    """

    key: ClassVar[str]
    networks: dict[str, nn.Module]
    optimizers: dict[str, torch.optim.Optimizer]
    ema: nn.Module
    images_per_step: int

    @abstractmethod
    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        """One iteration: draw as many real batches as the method needs, update every network once (or as the recipe
        says), and return named scalars (0-dim tensors on the device, not synchronised)."""

    @abstractmethod
    def generate(self, z: Tensor) -> Tensor:
        """What the averaged generator draws from latents z (N, latent_dim): NCHW in [-1, 1], or N2. No gradient."""

    def score(self, x: Tensor) -> Tensor | None:
        """D's logit for each x (N,), or None where the method has no D."""
        return None

    def encode(self, x: Tensor) -> Tensor | None:
        """The code of each x (N, latent_dim), or None where the method has no encoder."""
        return None

    def extra_state(self) -> dict[str, Any]:
        """What else an exact resume needs, as JSON: counters, adaptive weights."""
        return {}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        """Takes back what `extra_state` gave."""
        return None

"""What the autoencoder, the VAE and the fixed codes share: a decoder that learns to repeat pictures from vectors."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import torch
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch
from gan_studio.core.methods.optimizers import adam
from gan_studio.core.models import build_generator, build_judge


class Repeating(Method):
    """A decoder (moved at lr_g), which is the generator, and mostly an encoder (at lr_d)."""

    encoder_outputs: ClassVar[int] = 1
    """Numbers that the encoder gives for each latent dimension; 0 where there is none."""

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.generator = build_generator(recipe, shape).to(machine.device)
        self.networks = {"generator": self.generator}
        self.optimizers = {"generator": adam(self.generator, recipe.lr_g, recipe, machine)}
        if self.encoder_outputs:
            self.encoder = build_judge(recipe, shape, outputs=self.encoder_outputs * recipe.latent_dim).to(machine.device)
            self.networks["encoder"] = self.encoder
            self.optimizers["encoder"] = adam(self.encoder, recipe.lr_d, recipe, machine)
        self._average = Ema(self.generator, recipe.ema_kimg * 1000, machine=machine, latent_dim=recipe.latent_dim)
        self.ema = self._average.module
        self.images_per_step = recipe.batch
        self._images_seen = 0

    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        real = next_batch()
        for optimizer in self.optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        scalars = self._learn(real)
        for optimizer in self.optimizers.values():
            optimizer.step()
        self._images_seen += self.images_per_step
        self._average.update(self.images_per_step, self._images_seen, max(1, self.recipe.batch // self.parts))
        return scalars

    @abstractmethod
    def _learn(self, real: Tensor) -> dict[str, Tensor]:
        """Adds up the gradients of a whole batch in `self.parts` parts; returns the scalars, or raises `NonFiniteError`."""

    @torch.no_grad()
    def generate(self, z: Tensor) -> Tensor:
        return self.machine.generate(self.ema, z)

    def extra_state(self) -> dict[str, Any]:
        return {"images_seen": self._images_seen}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])

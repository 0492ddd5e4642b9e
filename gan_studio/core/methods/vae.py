"""The variational autoencoder: a decoder learns to repeat pictures from codes to which noise was added.

The encoder gives a code m and a spread sigma for each dimension; the decoder gets m + exp(sigma) e with e ~ N(0, I), as the
lecture writes it (Kingma & Welling 2013). Loss = -log p(x given z) + beta KL(N(m, exp(sigma)^2) || N(0, I)), with a Gaussian
whose variance is the batch's own mean squared error (sigma-VAE, Rybkin et al. 2021), so no weight needs tuning by hand.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch, adam, require_finite
from gan_studio.core.models import build_generator, build_judge

SMALLEST_ERROR = 1e-6
"""Floor of the mean squared error inside the logarithm: a set of equal images is repeated perfectly."""


class Vae(Method):
    """An encoder (moved at lr_d) and a decoder (at lr_g). Scalars: loss (nats a value), reconstruction (mean squared error in
    [-1, 1] units), kl (nats an image)."""

    key = "vae"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.values = math.prod(shape)
        self.decoder = build_generator(recipe, shape).to(machine.device)
        self.encoder = build_judge(recipe, shape, outputs=2 * recipe.latent_dim).to(machine.device)
        self.networks = {"generator": self.decoder, "encoder": self.encoder}
        self.optimizers = {
            "generator": adam(self.decoder, recipe.lr_g, recipe, machine, beta1=0.9),
            "encoder": adam(self.encoder, recipe.lr_d, recipe, machine, beta1=0.9),
        }
        self._average = Ema(self.decoder, recipe.ema_kimg * 1000)
        self.ema = self._average.module
        self.images_per_step = recipe.batch
        self._images_seen = 0

    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        real = next_batch()
        noise = self.machine.latents(len(real), self.recipe.latent_dim)
        with self.machine.autocast():
            mean, log_spread = self._code(real)
            decoded = self.decoder(mean + log_spread.exp() * noise)
        error = F.mse_loss(decoded.float(), real)
        kl = 0.5 * (mean.square() + (2 * log_spread).exp() - 2 * log_spread - 1).sum(1).mean()
        # The negative log likelihood of a value under the best single variance is .5 log(error) + constants.
        loss = 0.5 * torch.log(error + SMALLEST_ERROR) + self.recipe.vae_beta * kl / self.values
        require_finite(loss, self.machine)
        for optimizer in self.optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        for optimizer in self.optimizers.values():
            optimizer.step()
        self._images_seen += self.images_per_step
        self._average.update(self.images_per_step, self._images_seen)
        return {"loss": loss.detach(), "reconstruction": error.detach(), "kl": kl.detach()}

    def _code(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Code m and log spread sigma, each (N, latent_dim) float32; sigma is kept in a range that exp survives."""
        mean, log_spread = self.encoder(x).float().chunk(2, dim=1)
        return mean, log_spread.clamp(-8, 4)

    @torch.no_grad()
    def generate(self, z: Tensor) -> Tensor:
        return self.machine.generate(self.ema, z)

    @torch.no_grad()
    def encode(self, x: Tensor) -> Tensor | None:
        with self.machine.autocast():
            return self._code(x)[0]

    def extra_state(self) -> dict[str, Any]:
        return {"images_seen": self._images_seen}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])

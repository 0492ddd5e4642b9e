"""The variational autoencoder: a decoder learns to repeat pictures from codes to which noise was added.

The encoder gives a code m and a spread sigma for each dimension; the decoder gets m + exp(sigma) e with e ~ N(0, I), as the
lecture writes it (Kingma & Welling 2013). Loss = -log p(x given z) + beta KL(N(m, exp(sigma)^2) || N(0, I)), with a Gaussian
whose variance is the batch's own mean squared error (sigma-VAE, Rybkin et al. 2021), so no weight needs tuning by hand.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.methods.base import Machine, require_finite, split
from gan_studio.core.methods.repeating import Repeating

SMALLEST_ERROR = 1e-6
"""Floor of the mean squared error inside the logarithm: a set of equal images is repeated perfectly."""


class Vae(Repeating):
    """An encoder and a decoder. Scalars: loss (nats a value), reconstruction (mean squared error in [-1, 1] units), kl (nats
    an image)."""

    key = "vae"
    encoder_outputs = 2

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        super().__init__(recipe, shape, machine)
        self.values = math.prod(shape)

    def _learn(self, real: Tensor) -> dict[str, Tensor]:
        noise = self.machine.latents(len(real), self.recipe.latent_dim)
        whole: Tensor | None = None  # the whole batch's error, where it is worked off in parts
        if self.parts > 1:
            with torch.no_grad():
                whole = torch.stack([share * self._parts_of_loss(*pieces)[0]
                                     for share, pieces in split(self.parts, real, noise)]).sum()
        error_sum, kl_sum = torch.zeros((), device=real.device), torch.zeros((), device=real.device)
        for share, pieces in split(self.parts, real, noise):
            error, kl = self._parts_of_loss(*pieces)
            # The negative log likelihood of a value under the best single variance is .5 log(error) + constants; its
            # gradient is that of the error over twice the error of the whole batch.
            variance = (error.detach() if whole is None else whole) + SMALLEST_ERROR
            loss = share * (0.5 * error / variance + self.recipe.vae_beta * kl / self.values)
            require_finite(loss, self.machine)
            loss.backward()  # type: ignore[no-untyped-call]
            error_sum += share * error.detach()
            kl_sum += share * kl.detach()
        loss = 0.5 * torch.log(error_sum + SMALLEST_ERROR) + self.recipe.vae_beta * kl_sum / self.values
        return {"loss": loss, "reconstruction": error_sum, "kl": kl_sum}

    def _parts_of_loss(self, real: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        """The mean squared error of repeating pictures (N, ...) from codes with noise (N, latent_dim), and the codes'
        distance from N(0, I) in nats a picture."""
        with self.machine.autocast():
            mean, log_spread = self.code_and_spread(real)
            decoded = self.generator(mean + log_spread.exp() * noise)
        kl = 0.5 * (mean.square() + (2 * log_spread).exp() - 2 * log_spread - 1).sum(1).mean()
        return F.mse_loss(decoded.float(), real), kl

    def code_and_spread(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Code m and log spread sigma, each (N, latent_dim) float32; sigma is kept in a range that exp survives."""
        mean, log_spread = self.encoder(x).float().chunk(2, dim=1)
        return mean, log_spread.clamp(-8, 4)

    @torch.no_grad()
    def encode(self, x: Tensor) -> Tensor | None:
        with self.machine.autocast():
            return self.code_and_spread(x)[0]

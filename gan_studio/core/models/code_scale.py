"""A decoder whose codes are made N(0, I), so that sliders and seeds mean something to an autoencoder.

An autoencoder may put its codes anywhere. This keeps their running mean m and covariance C, and decodes m + L z, where L is
the Cholesky factor of C: z ~ N(0, I) then has the codes' own mean and covariance (whitening, undone). Of all factors it is
the one that changes smoothly while C does, so a picture of a fixed z does not jump during training, as it would with the
signs of principal axes.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

LEAST = 1e-4
"""Added to the variances, as a share of their mean: dimensions that the encoder leaves unused would make C singular."""


class CodeScale(nn.Module):
    """z (N, latent_dim) ~ N(0, I) -> what `decoder` makes of the code that z stands for.

    Mean and covariance are buffers: they are saved with the weights and copied into the average.
    """

    mean: Tensor
    covariance: Tensor

    def __init__(self, decoder: nn.Module, latent_dim: int) -> None:
        super().__init__()
        self.decoder = decoder
        self.register_buffer("mean", torch.zeros(latent_dim))
        self.register_buffer("covariance", torch.eye(latent_dim))

    def forward(self, z_ND: Tensor) -> Tensor:
        drawn: Tensor = self.decoder(self.codes(z_ND))
        return drawn

    def codes(self, z_ND: Tensor) -> Tensor:
        """The codes that latents stand for, float32 of the same shape."""
        with torch.autocast(z_ND.device.type, enabled=False):
            codes: Tensor = self.mean + z_ND.float() @ self._factor().T
        return codes

    def latents(self, codes_ND: Tensor) -> Tensor:
        """The latents that codes have: `codes` undone, float32 of the same shape."""
        with torch.autocast(codes_ND.device.type, enabled=False):
            columns: Tensor = torch.linalg.solve_triangular(self._factor(), (codes_ND.float() - self.mean).T, upper=False)
        return columns.T

    @torch.no_grad()
    def observe(self, codes_ND: Tensor, share: float) -> None:
        """Lets a batch of codes count for `share` (0 to 1) of mean and covariance, and all before it for the rest."""
        codes = codes_ND.float()
        centre = codes.mean(0)
        apart = codes - centre
        away = centre - self.mean
        # The covariance of a mixture: what each part has inside, and how far apart the two means are.
        self.covariance.lerp_(apart.T @ apart / len(codes) + (1 - share) * torch.outer(away, away), share)
        self.mean.lerp_(centre, share)

    def _factor(self) -> Tensor:
        """L with L L^T = C, lower triangular (latent_dim, latent_dim)."""
        least = LEAST * self.covariance.diagonal().mean() + torch.finfo(torch.float32).tiny
        factor: Tensor = torch.linalg.cholesky_ex(self.covariance + least * torch.eye(len(self.mean), device=self.mean.device)).L
        return factor

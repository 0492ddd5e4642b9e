"""A discriminator that is an autoencoder: what it can repeat, it takes for real (EBGAN, Zhao et al. 2016; BEGAN)."""

from __future__ import annotations

from torch import Tensor, nn


class AutoencoderJudge(nn.Module):
    """x (N, ...) -> score (N, 1): minus the mean absolute error of repeating x through a code."""

    def __init__(self, encoder: nn.Module, decoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder

    def forward(self, x: Tensor) -> Tensor:
        # float32 from here on: an error is a small difference of large numbers.
        return -(x.float() - self.repeat(x)).abs().flatten(1).mean(1, keepdim=True)

    def repeat(self, x: Tensor) -> Tensor:
        """What the autoencoder makes of x, float32, of the same shape."""
        repeated: Tensor = self.decoder(self.encoder(x))
        return repeated.float()

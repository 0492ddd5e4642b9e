"""The autoencoder: an encoder makes a code of each picture, a decoder repeats the picture from it.

An encoder cannot learn alone, because nobody knows the right codes; together the two need only the pictures (Hinton &
Salakhutdinov 2006). Then the decoder is a generator. Nothing asks the codes to lie close together, so what it draws between
two known ones is left to chance. Loss = mean squared error.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, require_finite, split
from gan_studio.core.methods.repeating import Repeating
from gan_studio.core.models.code_scale import CodeScale

HALF_LIFE_IMAGES = 10_000
"""Of the codes' mean and covariance: enough pictures for the covariance of 512 numbers, while the encoder still moves."""


class Autoencoder(Repeating):
    """An encoder and a decoder. Scalars: reconstruction (mean squared error in [-1, 1] units).

    Latents are whitened codes (see `CodeScale`), so that z ~ N(0, I) looks like the codes that the encoder gives.
    """

    key = "ae"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        super().__init__(recipe, shape, machine)
        self.scale = _scale_of(self.generator)

    def _learn(self, real: Tensor) -> dict[str, Tensor]:
        error = torch.zeros((), device=real.device)
        codes = []
        for share, (part,) in split(self.parts, real):
            with self.machine.autocast():
                code = self.encoder(part)
                decoded = self.scale.decoder(code)
            loss = share * F.mse_loss(decoded.float(), part)
            require_finite(loss, self.machine)
            loss.backward()  # type: ignore[no-untyped-call]
            error += loss.detach()
            codes.append(code.detach())
        half_life = min(HALF_LIFE_IMAGES, Ema.RAMP * (self._images_seen + len(real)))
        self.scale.observe(torch.cat(codes), 1 - 0.5 ** (len(real) / half_life))
        return {"reconstruction": error}

    @torch.no_grad()
    def encode(self, x: Tensor) -> Tensor | None:
        with self.machine.autocast():
            code = self.encoder(x)
        return self.scale.latents(code)


def _scale_of(generator: object) -> CodeScale:
    if not isinstance(generator, CodeScale):
        raise TypeError("an autoencoder's generator is a CodeScale")
    return generator

"""Relativistic pairing: D says whether a real sample is more real than a generated one (Jolicoeur-Martineau 2018).

With R1 and R2 it converges locally and covers the modes (R3GAN, Huang et al. 2024). Only differences of scores count, so
the scores themselves may drift.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gan_studio.core.objectives.base import Objective
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class Relativistic(Objective):
    key = "relativistic"
    label = Text("Relativistic")
    about = Text("D says which of two pictures, a real and a generated one, is more real; G must win such pairs.")
    formula_d = "sp(−(D(x) − D(G(z))))"
    formula_g = "sp(−(D(G(z)) − D(x)))"
    penalty = "r1+r2"
    pairs_real_in_g_step = True
    boundary = None
    undecided = ((math.log(2), "ln 2"), (math.log(2), "ln 2"))

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        from torch.nn.functional import softplus

        return softplus(fake_N - real_N).mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        from torch.nn.functional import softplus

        if real_N is None:
            raise ValueError("the relativistic loss of G needs D's scores of real samples")
        return softplus(real_N - fake_N).mean()

    def d_slopes(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        import torch

        loss, of_fake = _pairs(fake_N - real_N)
        return loss, torch.cat((-of_fake, of_fake))

    def g_slopes(self, fake_N: Tensor, real_N: Tensor | None) -> tuple[Tensor, Tensor]:
        if real_N is None:
            raise ValueError("the relativistic loss of G needs D's scores of real samples")
        loss, of_real = _pairs(real_N - fake_N)
        return loss, of_real.neg_()

    def belief(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        import torch

        # A score alone means nothing here: each side is compared with the mean of the other.
        return torch.sigmoid(real_N - fake_N.mean()).mean(), torch.sigmoid(fake_N - real_N.mean()).mean()

    def believed(self, scores_N: Tensor, mixed_N: Tensor) -> Tensor:
        import torch

        # Only differences count: each is compared with the mean of both kinds.
        return torch.sigmoid(scores_N - mixed_N.mean())


def _pairs(lead_N: Tensor) -> tuple[Tensor, Tensor]:
    """The loss of pairs in which the wrong one leads by so much, and its derivative by the lead."""
    from torch.nn.functional import softplus

    return softplus(lead_N).mean(), lead_N.sigmoid().div_(lead_N.shape[0])

"""The lecture's and the first paper's game (Goodfellow et al. 2014): D ascends V, G descends V."""

from __future__ import annotations

import math

import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.objectives.base import Objective


class Minimax(Objective):
    key = "minimax"
    label = "Minimax"
    formula_d = "sp(−D(x)) + sp(D(G(z)))"
    formula_g = "−sp(D(G(z))) = log(1 − σ(D(G(z))))"
    penalty = "r1"
    undecided = (2 * math.log(2), -math.log(2))

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        return F.softplus(-real_N).mean() + F.softplus(fake_N).mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return -F.softplus(fake_N).mean()

"""The minimax game with a G that keeps its gradient when D is sure (Goodfellow et al. 2014, section 3)."""

from __future__ import annotations

import math

import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.objectives.minimax import Minimax


class NonSaturating(Minimax):
    key = "non-saturating"
    label = "Non-saturating"
    formula_g = "sp(−D(G(z)))"
    undecided = (2 * math.log(2), math.log(2))

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return F.softplus(-fake_N).mean()

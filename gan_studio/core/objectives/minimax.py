"""The lecture's and the first paper's game (Goodfellow et al. 2014): D ascends V, G descends V."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.objectives.base import Objective, PenaltyKind
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class Minimax(Objective):
    key = "minimax"
    label = Text("Minimax")
    about = Text("The first game: G lowers exactly what D raises, but it hardly learns while D is sure.")
    formula_d = "sp(−D(x)) + sp(D(G(z)))"
    formula_g = "−sp(D(G(z))) = log(1 − σ(D(G(z))))"
    penalty: ClassVar[PenaltyKind] = "r1"
    undecided = ((2 * math.log(2), "ln 4"), (-math.log(2), "−ln 2"))

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        from torch.nn.functional import softplus

        return softplus(-real_N).mean() + softplus(fake_N).mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        from torch.nn.functional import softplus

        return -softplus(fake_N).mean()

    def d_slopes(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        import torch
        from torch.nn.functional import softplus

        count = real_N.shape[0]
        turned = torch.cat((-real_N, fake_N))
        loss = softplus(turned).sum() / count  # the sum of both means
        slopes = turned.sigmoid_().div_(count)
        slopes[:count].neg_()
        return loss, slopes

    def g_slopes(self, fake_N: Tensor, real_N: Tensor | None) -> tuple[Tensor, Tensor]:
        return self.g_loss(fake_N, real_N), fake_N.sigmoid().div_(-fake_N.shape[0])

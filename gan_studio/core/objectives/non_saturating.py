"""The minimax game with a G that keeps its gradient when D is sure (Goodfellow et al. 2014, section 3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gan_studio.core.objectives.minimax import Minimax
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class NonSaturating(Minimax):
    key = "non-saturating"
    label = Text("Non-saturating")
    about = Text("D says how likely a picture is real; G raises that for its own pictures, also while D is sure that they are "
                 "not.")
    formula_g = "sp(−D(G(z)))"
    undecided = ((2 * math.log(2), "ln 4"), (math.log(2), "ln 2"))

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        from torch.nn.functional import softplus

        return softplus(-fake_N).mean()

    def g_slopes(self, fake_N: Tensor, real_N: Tensor | None) -> tuple[Tensor, Tensor]:
        from torch.nn.functional import softplus

        turned = -fake_N
        return softplus(turned).mean(), turned.sigmoid_().div_(-fake_N.shape[0])

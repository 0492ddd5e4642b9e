"""Least squares on the raw logit: reals toward 1, generated ones toward 0 (LSGAN, Mao et al. 2017)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gan_studio.core.objectives.base import Objective
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class LeastSquares(Objective):
    key = "least-squares"
    label = Text("Least squares (LSGAN)")
    about = Text("D gives 1 to real pictures and 0 to generated ones; G gets its squared distance from 1 as the error.")
    formula_d = "½(D(x) − 1)² + ½D(G(z))²"
    formula_g = "½(D(G(z)) − 1)²"
    published = {"lr_g": 2e-4, "lr_d": 2e-4, "beta1": 0.5, "beta2": 0.999}
    boundary = 0.5
    undecided = ((0.25, "¼"), (0.125, "⅛"))  # where D says ½ of everything

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        return 0.5 * (real_N - 1).square().mean() + 0.5 * fake_N.square().mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return 0.5 * (fake_N - 1).square().mean()

    def belief(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        # The logit is itself an estimate of how real, around 0 and 1; only its excess is cut.
        return real_N.clamp(0, 1).mean(), fake_N.clamp(0, 1).mean()

    def believed(self, scores_N: Tensor, mixed_N: Tensor) -> Tensor:
        return scores_N.clamp(0, 1)

"""Hinge: D stops pushing once a sample is on its side by a margin (Lim & Ye 2017; with spectral norm, Miyato et al. 2018)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gan_studio.core.objectives.base import Objective
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class Hinge(Objective):
    key = "hinge"
    label = Text("Hinge")
    about = Text("D only learns from pictures that it does not place clearly enough; G raises the score of its own.")
    formula_d = "relu(1 − D(x)) + relu(1 + D(G(z)))"
    formula_g = "−D(G(z))"
    published = {"lr_g": 2e-4, "lr_d": 2e-4, "beta1": 0.0, "beta2": 0.9}
    spectral_norm = True
    undecided = ((2.0, "2"), (0.0, "0"))

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        return (1 - real_N).relu().mean() + (1 + fake_N).relu().mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return -fake_N.mean()

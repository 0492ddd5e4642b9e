"""Wasserstein: D is a critic whose gap estimates the distance, if it is Lipschitz (Arjovsky et al. 2017).

The first paper clips D's weights; WGAN-GP asks for gradients of norm 1 between real and generated samples instead
(Gulrajani et al. 2017).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from gan_studio.core.objectives.base import Objective
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor


class Wgan(Objective):
    key = "wgan"
    label = Text("Wasserstein (WGAN)")
    about = Text("D is a critic: the gap of its scores measures how far generated pictures are from real ones; G closes the gap.")
    formula_d = Text("D(G(z)) − D(x), weights of D within ±c")
    formula_g = "−D(G(z))"
    published = {"lr_g": 5e-5, "lr_d": 5e-5, "d_steps": 5, "clip": 0.01}
    clips_weights = True
    boundary = None
    believes = False
    optimizer: ClassVar[Literal["adam", "rmsprop"]] = "rmsprop"  # the paper: momentum makes it unstable

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        return fake_N.mean() - real_N.mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return -fake_N.mean()


class WganGp(Wgan):
    key = "wgan-gp"
    label = Text("Wasserstein + gradient penalty")
    about = Text("The critic of WGAN, kept evenly steep by a penalty where WGAN cuts its weights.")
    formula_d = Text("D(G(z)) − D(x) + γ(‖∇D(u)‖ − 1)², u between x and G(z)")
    published = {"lr_g": 2e-4, "lr_d": 2e-4, "beta1": 0.0, "beta2": 0.9, "d_steps": 5, "gamma": 10.0}
    penalty = "wgan-gp"
    clips_weights = False
    optimizer = "adam"

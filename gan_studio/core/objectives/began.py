"""Boundary equilibrium: D is an autoencoder, its score minus its error (BEGAN, Berthelot et al. 2017).

l(v) = mean |v − AE(v)|. D lowers l(x) − k l(G(z)), G lowers l(G(z)), and k keeps l(G(z)) at gamma l(x). The measure of
convergence M = l(x) + |gamma l(x) − l(G(z))| falls as pictures improve.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from gan_studio.core.objectives.base import Objective
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor

K_RATE = 1e-3


class Began(Objective):
    key = "began"
    label = Text("BEGAN")
    about = Text("D repeats pictures: real ones well, generated ones badly; G draws pictures that D can repeat.")
    formula_d = "l(x) − k·l(G(z)), l(v) = mean |v − AE(v)|"
    formula_g = "l(G(z))"
    published = {"lr_g": 8e-5, "lr_d": 8e-5, "beta1": 0.5, "beta2": 0.999, "began_ratio": 0.6}
    judge = "autoencoder"
    boundary = None
    believes = False

    def __init__(self, settings: Mapping[str, float]) -> None:
        super().__init__(settings)
        self._k = 0.0

    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        return -real_N.mean() + self._k * fake_N.mean()

    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        return -fake_N.mean()

    def after_step(self, real_N: Tensor, fake_N: Tensor) -> dict[str, Tensor]:
        real_error, fake_error = -real_N.mean(), -fake_N.mean()
        balance = self.settings["began_ratio"] * real_error - fake_error
        self._k = min(1.0, max(0.0, self._k + K_RATE * balance.item()))
        return {"convergence": real_error + balance.abs(), "k": real_error.new_tensor(self._k)}

    def state(self) -> dict[str, float]:
        return {"k": self._k}

    def load_state(self, state: Mapping[str, float]) -> None:
        self._k = float(state["k"])

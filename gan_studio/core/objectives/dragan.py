"""The non-saturating game with gradients of norm 1 around the reals (DRAGAN, Kodali et al. 2017)."""

from __future__ import annotations

from typing import ClassVar

from gan_studio.core.objectives.base import PenaltyKind
from gan_studio.core.objectives.non_saturating import NonSaturating
from gan_studio.core.words import Text


class Dragan(NonSaturating):
    key = "dragan"
    label = Text("DRAGAN")
    about = Text("The non-saturating game, with D kept evenly steep close to the real pictures.")
    formula_d = Text("sp(−D(x)) + sp(D(G(z))) + γ(‖∇D(u)‖ − 1)², u near x")
    published = {"lr_g": 1e-4, "lr_d": 1e-4, "beta1": 0.5, "beta2": 0.999, "gamma": 10.0}
    penalty: ClassVar[PenaltyKind] = "dragan"

"""The objectives. An objective is one file, one line here, and its key in `Recipe.objective`. Imports no torch."""

from __future__ import annotations

from gan_studio.core.objectives.base import Objective, PenaltyKind
from gan_studio.core.objectives.began import Began
from gan_studio.core.objectives.dragan import Dragan
from gan_studio.core.objectives.hinge import Hinge
from gan_studio.core.objectives.least_squares import LeastSquares
from gan_studio.core.objectives.minimax import Minimax
from gan_studio.core.objectives.non_saturating import NonSaturating
from gan_studio.core.objectives.relativistic import Relativistic
from gan_studio.core.objectives.wgan import Wgan, WganGp

REGISTRY: dict[str, type[Objective]] = {
    objective.key: objective
    for objective in (Relativistic, NonSaturating, Minimax, LeastSquares, Wgan, WganGp, Dragan, Hinge, Began)
}

__all__ = ["REGISTRY", "Objective", "PenaltyKind"]

"""The objectives. An objective is one file, one line here, and its key in `core.config.OBJECTIVES`."""

from __future__ import annotations

from gan_studio.core.objectives.base import Objective
from gan_studio.core.objectives.minimax import Minimax
from gan_studio.core.objectives.non_saturating import NonSaturating
from gan_studio.core.objectives.relativistic import Relativistic

REGISTRY: dict[str, type[Objective]] = {
    objective.key: objective for objective in (Relativistic, NonSaturating, Minimax)
}

"""What the tests of the desk of directions share: whose it is, runs, and what stands for learning to read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.directions import Direction
from gan_studio.core.directions.labels import Labels
from gan_studio.core.sampling import Renderer
from gan_studio.session.directions import DirectionDesk
from gan_studio.session.view import RunView
from gan_studio.workers.jobs import Jobs

DIM = 6
WAIT = 10_000


class Owner(QObject):
    """As much of a session as the desk asks."""

    failed = Signal(object)
    run: RunView | None = None
    report = None
    is_training = False


def desk_of(owner: Owner, jobs: Jobs) -> DirectionDesk:
    recipe = Recipe.make(size=32, width=4, latent_dim=DIM, mapping="modulated")
    return DirectionDesk(owner, jobs, lambda: lambda: Renderer.for_recipe(recipe, (32, 32, 3)), owner)


def a_run(tmp_path: Path, **more: Any) -> RunView:
    return RunView(tmp_path, "run", Recipe.make(size=32, latent_dim=DIM), "finished", 1000, "digits", 100,
                   **{"data_source": ("builtin:digits:100",), "data_shape": (32, 32, 1), **more})


def settled(desk: DirectionDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.is_ready, timeout=WAIT)


def named(
    told: list[Any], steps: int = 3, *, found: Sequence[tuple[str, str]] = (("tilt", "Tilt"),)
) -> Callable[..., Generator[float, None, list[Direction]]]:
    """What stands for learning to read: it takes no time."""

    def work(renderer: Any, data: DataSet, labels: Labels, **how: Any) -> Generator[float, None, list[Direction]]:
        told.append((len(data), [factor.key for factor in labels.factors if factor.wanted], how))
        for step in range(steps):
            yield step / steps
        return [Direction(key, label, "", "", np.ones(DIM), 0.3, 0.1) for key, label in found]

    return work

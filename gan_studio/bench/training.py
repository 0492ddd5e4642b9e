"""Figures of the trainer alone: what a run costs beside its networks, and whether it repeats itself."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.bench.figure import Figure
from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.core.events import StepDone

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.trainer import Trainer

STEPS = 50


@contextlib.contextmanager
def runs_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="gan-studio-bench-runs-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def measure_overhead(quick: bool) -> list[Figure]:
    """A run of the default recipe at 64 px; inside the networks counts what `Method.step` takes without its batches."""
    from gan_studio.core.data.open import open_data
    from gan_studio.core.trainer import Trainer

    seconds = 8 if quick else 40
    recipe = Recipe.make(size=64, kimg=1000, metrics=False)  # what that costs is a figure of its own
    data = open_data(("builtin:anime-faces",), recipe)
    with runs_folder() as folder:
        trainer = Trainer.create(recipe, data, folder)
        inside = InsideNetworks(trainer)
        began = ended = 0.0
        with contextlib.closing(trainer.run()) as events:
            for event in events:
                if not isinstance(event, StepDone):
                    continue
                now = time.perf_counter()
                if not began:
                    began, inside.seconds, inside.steps = now, 0.0, 0  # the first step chooses kernels
                ended = now
                if now - began > seconds:
                    break
    share = 1 - inside.seconds / (ended - began)
    return [Figure(
        "overhead", "share of training time outside the networks", "under 5 %", 100 * share, "%", share < 0.05,
        f"{inside.steps} steps at 64 px, batch {recipe.batch}, in {ended - began:.0f} s with grids, statistics and snapshots; "
        "inside is Method.step without its batches",
        {"steps": inside.steps, "step_ms": 1000 * (ended - began) / max(1, inside.steps),
         "device": trainer.run_folder.options.device},
    )]


class InsideNetworks:
    """Wraps a trainer's method to add up the time inside its networks."""

    def __init__(self, trainer: Trainer) -> None:
        self.seconds = 0.0
        self.steps = 0
        self._step = trainer.method.step
        trainer.method.step = self._timed_step  # type: ignore[method-assign]

    def _timed_step(self, next_batch: Any) -> Any:
        waited = 0.0

        def timed_batch() -> Any:
            nonlocal waited
            asked = time.perf_counter()
            batch = next_batch()
            waited += time.perf_counter() - asked
            return batch

        began = time.perf_counter()
        scalars = self._step(timed_batch)
        self.seconds += time.perf_counter() - began - waited
        self.steps += 1
        return scalars


def measure_determinism(quick: bool) -> list[Figure]:
    """Fifty steps twice with one seed, and once with a stop and a resume in the middle: every scalar of every step."""
    from gan_studio.core.data.open import open_data

    recipe = Recipe.make(size=32, batch=16, **({"width": 8} if quick else {}))
    data = open_data(("builtin:digits",), recipe)
    with runs_folder() as folder:
        first = losses(recipe, data, folder / "a", STEPS)
        second = losses(recipe, data, folder / "b", STEPS)
        resumed = losses(recipe, data, folder / "c", STEPS, stop_at=STEPS // 2)
    differing = [sum(a != b for a, b in zip(first, other, strict=True)) for other in (second, resumed)]
    how = f"{STEPS} steps of the default recipe at 32 px on built-in digits, all scalars compared bit by bit"
    return [
        Figure("determinism", "steps that differ when a run is repeated", "0", differing[0], "steps", differing[0] == 0, how),
        Figure("determinism", "steps that differ when stopped at 25 and resumed", "0", differing[1], "steps",
               differing[1] == 0, how),
    ]


def losses(recipe: Recipe, data: DataSet, folder: Path, steps: int, stop_at: int | None = None) -> list[dict[str, float]]:
    """The scalars of each step of a new run; with `stop_at`, closed there and resumed from the folder."""
    from gan_studio.core.trainer import Trainer

    trainer = Trainer.create(recipe, data, folder)
    found: list[dict[str, float]] = []
    for count in (stop_at, steps - stop_at) if stop_at else (steps,):
        if found:
            trainer = Trainer.resume(trainer.run_folder.path, data=data)
        found += _some_steps(trainer, count)
    if len(found) != steps:
        raise StudioError(f"{len(found)} steps were seen instead of {steps}.", "This is a fault of the benchmark.")
    return found


def _some_steps(trainer: Trainer, count: int) -> list[dict[str, float]]:
    found: list[dict[str, float]] = []
    step = trainer.step

    def noted() -> Any:
        scalars = step()
        found.append({name: float(value) for name, value in scalars.items()})
        return scalars

    trainer.step = noted  # type: ignore[method-assign]
    with contextlib.closing(trainer.run()) as events:
        for event in events:
            if isinstance(event, StepDone) and len(found) == count:
                break
    return found

"""The two sides of the comparison of quality, each for a process of its own: trained for so many seconds, then looked at.

Only training counts: opening the data, choosing precision and threads, and every evaluation lie outside of the clock.
"""

from __future__ import annotations

import os
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.core.config import Recipe
from gan_studio.core.events import StepDone
from gan_studio.core.presets import with_preset

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.metrics import Evaluator

CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}
"""Seconds of the wall clock, or seconds that this process computed: with one thread those do not depend on what else the
machine does. Workers of a DataLoader are processes of their own, so the tutorial gets their work for nothing."""


class Side(ABC):
    """A generator in training, and how good it is."""

    def __init__(self, data: DataSet, clock: str) -> None:
        self.data = data
        self.trained = 0.0
        self._clock = CLOCKS[clock]
        self._evaluators: dict[tuple[str, ...], Evaluator] = {}

    @abstractmethod
    def step(self) -> bool:
        """One step of training; False when the run has ended by itself."""

    @abstractmethod
    def facts(self) -> dict[str, Any]:
        """What was trained, on what, and how far it is."""

    @abstractmethod
    def draw(self, z_ND: Tensor) -> Tensor:
        """Images (N, C, H, W) in [-1, 1] or points (N, 2)."""

    @property
    @abstractmethod
    def latent_dim(self) -> int: ...

    def train(self, seconds: float) -> float:
        """Trains on for so many seconds of the clock; how many there have been in all."""
        began = self._clock()
        while self.step() and self._clock() - began < seconds:
            pass
        self.trained += self._clock() - began
        return self.trained

    def report(self, keys: tuple[str, ...] = ()) -> dict[str, Any]:
        """An evaluation as JSON keeps it, with only these figures where some are named."""
        from gan_studio.core.metrics import Evaluator
        from gan_studio.core.metrics.slices import finish

        if keys not in self._evaluators:  # floors and ceilings are found once
            self._evaluators[keys] = Evaluator(self.data, keys=keys or None)
        return finish(self._evaluators[keys].evaluate(self.draw, self.latent_dim)).as_table()

    @abstractmethod
    def close(self) -> None:
        """Ends what training has started."""


class Ours(Side):
    """A run of a preset as a person starts it, with settings laid over it; its grids and snapshots count as training."""

    def __init__(self, source: tuple[str, ...], preset: str, settings: Mapping[str, Any], clock: str = "wall") -> None:
        from gan_studio.core.data.open import open_data
        from gan_studio.core.trainer import Trainer

        data = open_data(source, Recipe.make(**settings))
        super().__init__(data, clock)
        self._folder = tempfile.TemporaryDirectory(prefix="gan-studio-bench-runs-", ignore_cleanup_errors=True)
        # The distances are measured here, outside of the clock, and not by the run itself.
        recipe = with_preset(preset, settings, data).but(metrics=False)
        self.trainer = Trainer.create(recipe, data, Path(self._folder.name))
        self._events = self.trainer.run()

    @property
    def latent_dim(self) -> int:
        return self.trainer.recipe.latent_dim

    def step(self) -> bool:
        return any(isinstance(event, StepDone) for event in self._events)

    def draw(self, z_ND: Tensor) -> Tensor:
        return self.trainer.method.generate(z_ND.to(next(self.trainer.method.ema.parameters()).device))

    def facts(self) -> dict[str, Any]:
        kept = self.trainer.run_folder.options.device
        return {"recipe": self.trainer.recipe.model_dump(mode="json"), "device": f"{kept['device']}, {kept['precision']}",
                "threads": kept["threads"], "images": self.trainer.images_seen, "steps": self.trainer.steps,
                "trained_s": self.trained}

    def close(self) -> None:
        self._events.close()
        self._folder.cleanup()


class Tutorials(Side):
    """The tutorial's DCGAN on the same images, as files in a folder."""

    def __init__(self, source: tuple[str, ...], size: int, folder: Path, seed: int, threads: int, clock: str = "wall") -> None:
        import torch

        from gan_studio.bench import tutorial
        from gan_studio.core.data.open import open_data

        super().__init__(open_data(source, Recipe.make(size=size)), clock)
        if not folder.is_dir():
            unfinished = folder.with_name(f"{folder.name}-{os.getpid()}")
            tutorial.write_folder(self.data, unfinished).replace(folder)
        if threads:
            torch.set_num_threads(threads)
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._tutorial = tutorial.Tutorial(folder, self.data.shape, seed=seed, device=device)
        self._facts = {"device": f"{device}, float32", "threads": torch.get_num_threads()}
        self._steps = 0
        self._drawn: list[Tensor] = []

    @property
    def latent_dim(self) -> int:
        from gan_studio.bench.tutorial import LATENT_DIM

        return LATENT_DIM

    def step(self) -> bool:
        self._tutorial.step()
        self._steps += 1
        return True

    def draw(self, z_ND: Tensor) -> Tensor:
        """Its batch norm looks at the batch, so it draws batches as in training, whatever number is asked for."""
        import torch

        from gan_studio.bench.tutorial import BATCH

        while sum(map(len, self._drawn)) < len(z_ND):
            self._drawn.append(self._tutorial.generate(torch.randn(BATCH, self.latent_dim)))
        images = torch.cat(self._drawn)
        self._drawn = [images[len(z_ND) :]]
        return images[: len(z_ND)]

    def report(self, keys: tuple[str, ...] = ()) -> dict[str, Any]:
        import torch

        self._drawn.clear()  # of an earlier moment
        with torch.random.fork_rng():  # looking must not change what comes after
            torch.manual_seed(0)
            return super().report(keys)

    def facts(self) -> dict[str, Any]:
        return {**self._facts, "images": self._tutorial.images_seen, "steps": self._steps, "trained_s": self.trained}

    def close(self) -> None:
        self._tutorial.close()

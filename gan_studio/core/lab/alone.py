"""A discriminator alone in the hand: the app's own method `d-alone`, its D looked at everywhere, its climbs step by step.

What 5.1, 5.2, 5.3 and 6.1 share: x~ = argmax D(x) by gradient ascent, and D's belief wherever one asks.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from gan_studio import paths
from gan_studio.core.data.types import ArrayDataSet, DataSet
from gan_studio.core.lab.game import Game
from gan_studio.core.methods.base import logits
from gan_studio.core.methods.d_alone import DiscriminatorAlone
from gan_studio.core.models.ascent import POINT_SPREAD, Ascent
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.core.presets import with_preset

AT_ONCE = 1024  # of few numbers each, that D looks at between two safe points
_ITERATIONS = "iterations"

Floats = npt.NDArray[np.float32]


class Alone:
    """D alone, at its start or as it was trained before.

    Args:
        data: pictures, or vectors of few numbers ("points" of any length).
        settings: of the recipe, over those of the quick preset.
        reach: of the noise from which vectors start, as a standard deviation.
        trained: a file of networks that comes with the program (`packed`); "" begins from nothing.

    Raises:
        RecipeError, DataError: these settings or data are not possible.
        StudioError: the file is missing.

    Attributes:
        before: iterations that it came with.
    """

    def __init__(self, data: DataSet, settings: dict[str, Any], *, reach: float = POINT_SPREAD, trained: str = "") -> None:
        self.game = Game(with_preset("quick", {"method": "d-alone", "lr_decay": 0.0, **settings}, data), data)
        method = self.game.method
        if not isinstance(method, DiscriminatorAlone):
            raise TypeError("the method of a discriminator alone is DiscriminatorAlone")
        self.method = method
        self._size = method.generator.size
        self.before = 0
        if data.kind == "points":
            for ascent in (method.generator, method.ema):
                ascent.get_buffer("patterns").mul_(reach / POINT_SPREAD)
            method.negatives.pool.mul_(reach / POINT_SPREAD)
        if trained:
            self._take(paths.resource(f"lab/{trained}.safetensors").read_bytes())

    @property
    def judge(self) -> nn.Module:
        """D itself, (N, ...) -> (N, 1)."""
        return self.method.discriminator

    @property
    def iterations(self) -> int:
        return self.game.iterations

    def step(self, *, mining: bool = True) -> None:
        """One iteration. Without `mining` the negatives stay the noise that they began as. Raises `NonFiniteError`."""
        self.method.generator.size = self._size if mining else 0.0
        try:
            self.game.step()
        finally:
            self.method.generator.size = self._size

    def starts(self, count: int, seed: int) -> Tensor:
        """Where so many climbs begin: what the method begins with."""
        return self.method.generator.start(self.game.latents(count, seed))

    def climb(self, x: Tensor, done: int, steps: int) -> Tensor:
        """`steps` more steps up D for each of x, which have made `done`; the whole way is `self.steps`."""
        return climb(self.method.generator, x, done, steps)

    @property
    def steps(self) -> int:
        """Of a whole climb."""
        return self.method.generator.steps

    def scores(self, x: Tensor) -> Floats:
        """D's logit for each of x, (N,)."""
        return scores(self.judge, x)

    def packed(self) -> bytes:
        """What `trained` reads: D, its average, iterations; without the negatives, which begin anew."""
        kept = {f"{name}.{key}": value for name, network in (("d", self.judge), ("ema", self.method.ema))
                for key, value in network.state_dict().items()}
        return to_safetensors({**kept, _ITERATIONS: torch.tensor(self.iterations)})

    def _take(self, data: bytes) -> None:
        kept = from_safetensors(data)
        self.before = self.game.iterations = int(kept.pop(_ITERATIONS))
        for name, network in (("d", self.judge), ("ema", self.method.ema)):
            network.load_state_dict({key.partition(".")[2]: value for key, value in kept.items() if key.startswith(f"{name}.")})


def climb(ascent: Ascent, x: Tensor, done: int, steps: int) -> Tensor:
    """`steps` more steps of a climb of which `done` are made: same shape as x."""
    ascent.judge.requires_grad_(False)
    try:
        return ascent.climb(x, torch.full((len(x),), float(done)), steps)
    finally:
        ascent.judge.requires_grad_(True)


@torch.no_grad()
def scores(judge: nn.Module, x: Tensor) -> Floats:
    """D's logit for each of x, (N,), a part at a time."""
    found: Floats = torch.cat([logits(judge, some) for some in torch.split(x, AT_ONCE)]).numpy()
    return found


def scored(judge: nn.Module, x: Tensor, at_once: int = AT_ONCE) -> Generator[None, None, Floats]:
    """The same with a safe point after each part."""
    found = []
    for some in torch.split(x, at_once):
        found.append(scores(judge, some))
        yield
    return np.concatenate(found)


def believed(logit: Floats) -> Floats:
    """How probably each is real as D sees it: sigmoid."""
    found: Floats = (1 / (1 + np.exp(-np.clip(logit, -60, 60)))).astype(np.float32)
    return found


def vectors(name: str, array: Floats) -> ArrayDataSet:
    """Vectors of few numbers, (N, D), as a set."""
    return ArrayDataSet("points", name, (), name, np.ascontiguousarray(array, np.float32))

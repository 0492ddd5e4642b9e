"""Images that D never learns from, kept to see whether it knows those that it learns from by heart (ADA's r_v)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.objectives import REGISTRY
from gan_studio.core.real_batches import images_to_tensor

SHARE = 0.1
MOST = 1000


def needs_aside(recipe: Recipe) -> bool:
    """Whether the recipe's ADA can see overfitting only on images kept aside."""
    return recipe.method == "gan" and recipe.augment == "ada" and REGISTRY[recipe.objective].boundary is None


def split(data: DataSet, recipe: Recipe, device: torch.device) -> tuple[DataSet, Aside | None]:
    """What is trained on, and what is kept aside: a tenth, at most 1,000 images, chosen by the recipe's seed; None where the
    recipe needs none."""
    if not needs_aside(recipe):
        return data, None
    order = np.random.default_rng([recipe.seed, 1]).permutation(len(data))
    count = min(MOST, max(1, round(SHARE * len(data))))
    return Part(data, np.sort(order[count:])), Aside(data, order[:count], recipe.batch, device)


@dataclass(frozen=True)
class Part:
    """Some samples of a data set, as a data set (see `DataSet`)."""

    whole: DataSet
    indices: npt.NDArray[np.int64]

    @property
    def kind(self) -> Literal["images", "points"]:
        return self.whole.kind

    @property
    def name(self) -> str:
        return self.whole.name

    @property
    def source(self) -> tuple[str, ...]:
        return self.whole.source

    @property
    def fingerprint(self) -> str:
        return self.whole.fingerprint

    @property
    def shape(self) -> tuple[int, ...]:
        return self.whole.shape

    @property
    def factors(self) -> Mapping[str, npt.NDArray[np.float32]]:
        return {name: values[self.indices] for name, values in self.whole.factors.items()}

    def __len__(self) -> int:
        return len(self.indices)

    def gather(self, indices: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8] | npt.NDArray[np.float32]:
        return self.whole.gather(self.indices[np.asarray(indices)])


class Aside:
    """Batches of the images kept aside, round and round."""

    def __init__(self, data: DataSet, indices: npt.NDArray[np.int64], batch: int, device: torch.device) -> None:
        self.indices = indices
        self._data = data
        self._batch = batch
        self._device = device

    def batch(self, number: int) -> Tensor:
        """Batch `number` (0, 1, ...) on the device, NCHW in [-1, 1]: the same for the same number."""
        places = (number * self._batch + np.arange(self._batch)) % len(self.indices)
        return images_to_tensor(self._data.gather(self.indices[places]).view(np.uint8), self._device)

"""The augmentation of one training: what a method calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import torch
from torch import Tensor

from gan_studio.core.augment.adaptive import INTERVAL, Adaptive
from gan_studio.core.augment.aside import Aside
from gan_studio.core.augment.pipeline import Pipeline
from gan_studio.core.config import Recipe

MOST_APART = 0.6
"""Of a batch: where more images are changed, it is as quick to change them all, most of them by nothing."""


class Augmentation:
    """Changes what D sees, real and generated images alike, and adapts the chance of it where the recipe says ADA.

    Attributes:
        on: whether anything is changed at all. Points never are.
        aside: images kept aside, given by the trainer where the objective needs them to see overfitting; without them such
            an ADA does not adapt.
    """

    def __init__(
        self, recipe: Recipe, shape: tuple[int, ...], boundary: float | None, device: torch.device, rng: torch.Generator
    ) -> None:
        self.on = recipe.augment in ("diffaugment", "ada") and len(shape) == 3
        self.aside: Aside | None = None
        self._pipeline = Pipeline(recipe)
        self._boundary = boundary
        self._device = device
        self._rng = rng
        self._batch = recipe.batch
        self._adaptive = Adaptive(recipe.ada_target, recipe.augment_p, device) if self.on and recipe.augment == "ada" else None
        self._p = torch.tensor(recipe.augment_p, device=device)
        self._steps = 0

    @property
    def p(self) -> Tensor:
        """The chance of each change now, 0-dim on the device."""
        return self._p if self._adaptive is None else self._adaptive.p

    def numbers(self, count: int) -> Tensor:
        """The random numbers that change `count` images, (count, K) on the device; K is 0 where nothing is changed."""
        if not self.on:
            return _none(count, self._device)
        return self._pipeline.numbers(count, self._rng).to(self._device, non_blocking=True)

    def __call__(self, x: Tensor, numbers: Tensor) -> Tensor:
        """The images as D sees them; x itself where nothing is changed. Differentiable in x, twice."""
        if not self.on or numbers.shape[1] == 0:
            return x
        if x.device.type != "cpu":  # to look at the numbers there is to wait for the device
            return self._pipeline(x.float(), numbers, self.p)
        changed = self._pipeline.changed(numbers, self.p)
        if len(changed) == 0:
            return x
        x = x.float()
        if len(changed) > MOST_APART * len(x):
            return self._pipeline(x, numbers, self.p)
        # By rows, as they lie in memory with the channels last: by pictures torch would put all in another order and back.
        rows = x.permute(0, 2, 3, 1)
        few = rows.index_select(0, changed).permute(0, 3, 1, 2)
        changes = self._pipeline(few, numbers.index_select(0, changed), self.p)
        placed = rows.index_copy(0, changed, changes.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return placed.contiguous(memory_format=torch.channels_last)

    @torch.no_grad()
    def after_d_step(self, real_N: Tensor, fake_N: Tensor, judge: Callable[[Tensor], Tensor]) -> dict[str, Tensor]:
        """Adapts the chance, from D's scores of a step; `judge` gives D's scores of other images. Returns scalars to show:
        augment_p, and with ADA overfitting."""
        if not self.on:
            return {}
        adaptive = self._adaptive
        if adaptive is None:
            return {"augment_p": self._p}
        if self._steps % INTERVAL == 0:
            images = INTERVAL * self._batch
            if self._boundary is not None:
                adaptive.look_at_signs(real_N, self._boundary, images)
            elif self.aside is not None:
                others = self.aside.batch(self._steps // INTERVAL)
                adaptive.look_at_aside(real_N, judge(self(others, self.numbers(len(others)))), fake_N, images)
        self._steps += 1
        return {"augment_p": adaptive.p, "overfitting": adaptive.overfitting}

    def state(self) -> dict[str, Any]:
        """For an exact resume."""
        return {} if self._adaptive is None else {"steps": self._steps, **self._adaptive.state()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Takes back what `state` gave."""
        if self._adaptive is not None:
            self._steps = int(state["steps"])
            self._adaptive.load_state(state)


@cache
def _none(count: int, device: torch.device) -> Tensor:
    return torch.empty(count, 0, device=device)

"""The changes of a recipe, one after the other."""

from __future__ import annotations

from itertools import accumulate

import torch
from torch import Tensor

from gan_studio.core.augment.change import Change
from gan_studio.core.augment.colour import Colour
from gan_studio.core.augment.cutout import Cutout
from gan_studio.core.augment.orientation import Flips, Turns
from gan_studio.core.augment.translation import Translation
from gan_studio.core.config import Recipe


class Pipeline:
    """Changes whole batches. All that is random comes in as numbers, drawn by `numbers`: the same numbers make the same
    changes, on a batch and on its parts alike."""

    def __init__(self, recipe: Recipe) -> None:
        chosen = ((recipe.augment_flips, Flips()), (recipe.augment_turns, Turns()), (recipe.augment_colour, Colour()),
                  (recipe.augment_translation, Translation()), (recipe.augment_cutout, Cutout()))
        self.changes: tuple[Change, ...] = tuple(change for wanted, change in chosen if wanted)
        self.width = sum(change.numbers for change in self.changes)
        firsts = accumulate((change.numbers for change in self.changes), initial=0)
        self._gates = [first + gate for first, change in zip(firsts, self.changes, strict=False) for gate in change.gates]

    def numbers(self, count: int, rng: torch.Generator) -> Tensor:
        """Uniform random numbers for `count` images, (count, width), on the CPU."""
        return torch.rand(count, self.width, generator=rng)

    def changed(self, u_NK: Tensor, p: Tensor) -> Tensor:
        """The indices of the images that these numbers change with the chance p, or may change."""
        return (u_NK[:, self._gates] < p).any(1).nonzero().flatten()

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        """The images (float32 in [-1, 1]; what comes out may exceed that), each changed with the chance p (0-dim) of each
        change. Differentiable in x, twice."""
        x = x_NCHW
        for change, u in zip(self.changes, torch.split(u_NK, [change.numbers for change in self.changes], 1), strict=True):
            x = change(x, u, p)
        return x.contiguous(memory_format=torch.channels_last)

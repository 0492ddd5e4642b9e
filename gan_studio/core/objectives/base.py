"""What D and G compete for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, Literal

import torch
from torch import Tensor


class Objective(ABC):
    """A pair of losses on D's logits. Both are minimised; the lecture ascends their negatives.

    Attributes:
        formula_d, formula_g: the losses as a person reads them (sp = softplus).
        penalty: gradient penalty that the objective is published with: none, r1 (on reals) or r1+r2 (reals and fakes).
        pairs_real_in_g_step: whether G's loss compares with a fresh real batch.
        undecided: D's and G's loss when D cannot tell real from generated, as reference lines; None where it has none.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    formula_d: ClassVar[str]
    formula_g: ClassVar[str]
    penalty: ClassVar[Literal["none", "r1", "r1+r2"]]
    pairs_real_in_g_step: ClassVar[bool] = False
    undecided: ClassVar[tuple[float, float] | None] = None

    @abstractmethod
    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        """D's loss, 0-dim, from its logits on real and generated samples."""

    @abstractmethod
    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        """G's loss, 0-dim. `real_N` is given when `pairs_real_in_g_step`."""

    def belief(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        """How sure D is, in [0, 1], that reals and that generated samples are real (means, 0-dim)."""
        return torch.sigmoid(real_N).mean(), torch.sigmoid(fake_N).mean()

"""What D and G compete for.

The files of this package import torch only inside the losses: the window lists objectives before torch is loaded.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from torch import Tensor

PenaltyKind = Literal["none", "r1", "r1+r2", "wgan-gp", "dragan"]


class Objective(ABC):
    """A pair of losses on D's logits. Both are minimised; the lecture ascends their negatives.

    Attributes:
        about: one sentence for somebody who meets it for the first time.
        formula_d, formula_g: the losses as a person reads them (sp = softplus).
        penalty: gradient penalty that the objective needs (see `penalties`).
        published: settings of the recipe that the objective was published with, laid over a preset when it is chosen.
        pairs_real_in_g_step: whether G's loss compares with a fresh real batch.
        spectral_norm: whether every layer of D must be divided by its largest singular value.
        clips_weights: whether D's weights are clipped to +-recipe.clip after each of its steps.
        optimizer: what moves the networks.
        boundary: the score above which D takes a sample for real; None where only differences of scores count.
        believes: whether D's score says how probably a sample is real (`belief`).
        judge: D gives a logit, or is an autoencoder whose score is minus its error.
        undecided: D's and G's loss, with their names, when D cannot tell real from generated; None where it has none.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    about: ClassVar[str]
    formula_d: ClassVar[str]
    formula_g: ClassVar[str]
    penalty: ClassVar[PenaltyKind] = "none"
    published: ClassVar[Mapping[str, Any]] = {}
    pairs_real_in_g_step: ClassVar[bool] = False
    spectral_norm: ClassVar[bool] = False
    clips_weights: ClassVar[bool] = False
    optimizer: ClassVar[Literal["adam", "rmsprop"]] = "adam"
    boundary: ClassVar[float | None] = 0.0
    believes: ClassVar[bool] = True
    judge: ClassVar[Literal["logit", "autoencoder"]] = "logit"
    undecided: ClassVar[tuple[tuple[float, str], tuple[float, str]] | None] = None

    def __init__(self, settings: Mapping[str, float]) -> None:
        """`settings` are the recipe's; most objectives need none of them."""
        self.settings = settings

    @abstractmethod
    def d_loss(self, real_N: Tensor, fake_N: Tensor) -> Tensor:
        """D's loss, 0-dim, from its logits on real and generated samples."""

    @abstractmethod
    def g_loss(self, fake_N: Tensor, real_N: Tensor | None) -> Tensor:
        """G's loss, 0-dim. `real_N` is given when `pairs_real_in_g_step`."""

    def d_slopes(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        """D's loss, and its derivatives by the logits (2N,), those on reals first. Those that are met often say them in closed
        form."""
        import torch

        with torch.enable_grad():
            real, fake = real_N.detach().requires_grad_(True), fake_N.detach().requires_grad_(True)
            loss = self.d_loss(real, fake)
            slopes = torch.autograd.grad(loss, (real, fake))
        return loss.detach(), torch.cat(slopes)

    def g_slopes(self, fake_N: Tensor, real_N: Tensor | None) -> tuple[Tensor, Tensor]:
        """G's loss, and its derivative by D's logits on generated samples."""
        import torch

        with torch.enable_grad():
            fake = fake_N.detach().requires_grad_(True)
            loss = self.g_loss(fake, real_N)
            (of_fake,) = torch.autograd.grad(loss, fake)
        return loss.detach(), of_fake

    def belief(self, real_N: Tensor, fake_N: Tensor) -> tuple[Tensor, Tensor]:
        """How sure D is, in [0, 1], that reals and that generated samples are real (means, 0-dim). Only where it
        `believes`."""
        import torch

        return torch.sigmoid(real_N).mean(), torch.sigmoid(fake_N).mean()

    def believed(self, scores_N: Tensor, mixed_N: Tensor) -> Tensor:
        """How probably each of `scores_N` is a real sample's, in [0, 1], (N,). `mixed_N` are D's scores of as many real as
        generated samples. Only where it `believes`."""
        import torch

        return torch.sigmoid(scores_N)

    def after_step(self, real_N: Tensor, fake_N: Tensor) -> dict[str, Tensor]:
        """What the objective adapts after a step of D, from its logits; returns scalars to show. No gradient."""
        return {}

    def state(self) -> dict[str, float]:
        """What it has adapted, for an exact resume."""
        return {}

    def load_state(self, state: Mapping[str, float]) -> None:
        """Takes back what `state` gave."""
        return None

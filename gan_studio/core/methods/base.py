"""The one interface behind which every way to learn a generator lives."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.autograd import Variable

from gan_studio.core.augment.aside import Aside
from gan_studio.core.config import Recipe

NextBatch = Callable[[], Tensor]
"""Gives the next real batch on the device: NCHW in [-1, 1] (channels_last) or N2. Each call moves on in the data."""


class NonFiniteError(ArithmeticError):
    """A loss is infinite or not a number; the networks were left as they were."""


_AS_IT_IS = nullcontext()


@dataclass(frozen=True)
class Machine:
    """Where and in what precision a method computes, and the random numbers it draws from."""

    device: torch.device
    bf16: bool
    rng: torch.Generator  # on the CPU, so that a seed means the same latents on every device

    def autocast(self) -> AbstractContextManager[object]:
        """Mixed precision where the device gains by it, else nothing."""
        return torch.autocast(self.device.type, torch.bfloat16) if self.bf16 else _AS_IT_IS

    def latents(self, count: int, latent_dim: int) -> Tensor:
        """z ~ N(0, I), float32 (count, latent_dim) on the device."""
        z = torch.randn(count, latent_dim, generator=self.rng)
        return z if self.device.type == "cpu" else z.to(self.device, non_blocking=True)

    def generate(self, network: nn.Module, z: Tensor) -> Tensor:
        """What a generator in evaluation mode draws, as float32."""
        with self.autocast():
            drawn: Tensor = network(z)
        return drawn.float()


class Method(ABC):
    """Networks, their optimisers, and one step of learning.

    Attributes:
        networks: every trained network by name; saved whole in each snapshot. "generator" is always there.
        optimizers: by the name of the network that each moves; live learning rates go through them.
        ema: the averaged generator, the one that is shown and exported.
        images_per_step: real images that one `step` counts as seen.
        parts: a batch is worked off in so many equal parts, for a device with little memory. Their gradients add up to
            those of the whole batch; only batch norm, which looks at a part alone, differs.
    """

    key: ClassVar[str]
    networks: dict[str, nn.Module]
    optimizers: dict[str, torch.optim.Optimizer]
    ema: nn.Module
    images_per_step: int
    parts: int = 1

    @abstractmethod
    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        """Builds the networks for data of `shape` ((H, W, C) or (2,)); weights come from torch's global seed."""

    @abstractmethod
    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        """One iteration: draw as many real batches as the method needs, update every network once (or as the recipe
        says), and return named scalars (0-dim tensors on the device, not synchronised).

        Raises:
            NonFiniteError: a loss is not finite; that network was not moved.
        """

    @abstractmethod
    def generate(self, z: Tensor) -> Tensor:
        """What the averaged generator draws from latents z (N, latent_dim): NCHW in [-1, 1], or N2. No gradient."""

    def score(self, x: Tensor) -> Tensor | None:
        """D's logit for each x (N,), or None where the method has no D."""
        return None

    def encode(self, x: Tensor) -> Tensor | None:
        """The code of each x (N, latent_dim), or None where the method has no encoder."""
        return None

    def keep_aside(self, aside: Aside) -> None:
        """Takes images that it must not learn from, where its recipe's ADA needs some to see overfitting."""
        return None

    @abstractmethod
    def extra_state(self) -> dict[str, Any]:
        """What else an exact resume needs, as JSON: counters, adaptive weights."""

    @abstractmethod
    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        """Takes back what `extra_state` gave."""


def split(parts: int, *batches: Tensor) -> Iterable[tuple[float, Sequence[Tensor]]]:
    """Batches of one length in at most `parts` parts, each with its share of the whole, for gradient accumulation: a mean
    over the batch is the sum of the parts' means, each times its share."""
    if parts == 1:
        return ((1.0, batches),)
    count = len(batches[0])
    pieces = zip(*(batch.chunk(min(parts, count)) for batch in batches), strict=True)
    return ((len(some[0]) / count, some) for some in pieces)


def logits(discriminator: nn.Module, x: Tensor) -> Tensor:
    """What D says of images or points x (N, ...), in float32: (N,)."""
    scores: Tensor = discriminator(x)
    return scores.float().squeeze(1)


def require_finite(loss: Tensor, machine: Machine) -> None:
    """Refuses a step on a loss that is not finite.

    On an accelerator reading the loss would wait for the device at each step: there the trainer looks at the scalars that
    it reads anyway.

    Raises:
        NonFiniteError: the loss is infinite or not a number.
    """
    if machine.device.type == "cpu" and not math.isfinite(loss.item()):
        raise NonFiniteError("the loss is not finite")


def backward(loss: Tensor, share: float, inputs: tuple[Tensor, ...] = ()) -> None:
    """Adds the gradients of `share` of a 0-dim loss to `inputs`, or to all weights that ask for some, as `loss.backward` does.

    Straight to torch's engine: for networks of a few neurons what `Tensor.backward` does before it takes a third as long as
    the gradients themselves.
    """
    seed = _seed(share, loss.dtype, loss.device)
    if loss.device.type == "cpu":
        Variable._execution_engine.run_backward((loss,), (seed,), False, False, inputs, True, accumulate_grad=True)
    else:
        loss.backward(seed, inputs=inputs or None)  # type: ignore[no-untyped-call]


@cache
def _seed(share: float, dtype: torch.dtype, device: torch.device) -> Tensor:
    return torch.full((), share, dtype=dtype, device=device)

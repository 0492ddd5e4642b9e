"""A step for which the memory does not suffice is done again in smaller parts, and comes to the same.

The batch stays as it is; it is worked off in 2, 4, 8, ... parts whose gradients add up (`Method.parts`). The random numbers, the
place in the data and everything that moves along with a step (batch norm's averages, the counters) go back to where the step
began. Weights need not: an optimiser that had moved already when the memory ran out, usually D's, is left out when the step is
done again, so every network moves once, by the gradient of the whole batch.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from gan_studio.core.events import Notice
from gan_studio.core.methods import Method
from gan_studio.core.out_of_memory import is_out_of_memory
from gan_studio.core.real_batches import RealBatches
from gan_studio.core.words import Text

LARGEST_AVERAGE = 2**18
"""Numbers. Larger buffers are no averages but data, such as the negatives of a discriminator alone, which change last."""


@dataclass(frozen=True)
class _Start:
    """Where a step began."""

    rng: Tensor
    drawn: int
    extra: dict[str, Any]
    untouched: frozenset[str]  # optimisers that have never moved


class SparingSteps:
    """Does the steps of `method`, in more parts where it must."""

    def __init__(self, method: Method, reals: RealBatches, rng: torch.Generator, batch: int) -> None:
        self._method = method
        self._reals = reals
        self._rng = rng
        self._batch = batch
        self._moved = dict.fromkeys(method.optimizers, 0)  # times that each optimiser has moved in this step
        self._left_out = dict(self._moved)  # times that it is not to move again
        self._buffers = [buffer for network in method.networks.values() for buffer in network.buffers()
                         if buffer.numel() <= LARGEST_AVERAGE]
        self._kept_buffers = [buffer.clone() for buffer in self._buffers]
        for name, optimizer in method.optimizers.items():
            optimizer.register_step_pre_hook(self._before_moving(name))
            optimizer.register_step_post_hook(self._after_moving(name))

    def step(self) -> dict[str, Tensor]:
        """`Method.step`. Where memory runs out, `method.parts` doubles and the step is done again.

        Raises:
            NonFiniteError: as the method does.
            torch.OutOfMemoryError, MemoryError, RuntimeError: one image at a time is too much already.
        """
        start = self._remember()
        try:
            while True:
                try:
                    return self._method.step(self._reals.next)
                except (MemoryError, RuntimeError) as error:  # torch.OutOfMemoryError is a RuntimeError
                    if not is_out_of_memory(error):
                        raise
                    if self._method.parts >= self._batch:
                        self._go_back(start)
                        raise
                # After the handler: until here the error holds the frames of the attempt, and they its tensors.
                self._go_back(start)
                self._method.parts = min(2 * self._method.parts, self._batch)
        finally:
            self._left_out = dict.fromkeys(self._left_out, 0)

    def _remember(self) -> _Start:
        self._moved = dict.fromkeys(self._moved, 0)
        if self._buffers:
            torch._foreach_copy_(self._kept_buffers, self._buffers)
        untouched = frozenset(name for name, optimizer in self._method.optimizers.items() if not optimizer.state)
        return _Start(self._rng.get_state(), self._reals.drawn, self._method.extra_state(), untouched)

    def _go_back(self, start: _Start) -> None:
        method = self._method
        for name, optimizer in method.optimizers.items():
            optimizer.zero_grad(set_to_none=True)
            if name in start.untouched and not self._moved[name]:
                optimizer.state.clear()  # it may have got half of its averages before the memory ran out
        self._left_out, self._moved = self._moved, dict.fromkeys(self._moved, 0)
        self._rng.set_state(start.rng)
        self._reals.drawn = start.drawn
        method.load_extra_state(start.extra)
        if self._buffers:
            torch._foreach_copy_(self._buffers, self._kept_buffers)
        if gc.isenabled():  # where it is off, another thread collects: widgets must not end in this one
            gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _before_moving(self, name: str) -> Any:
        def hook(optimizer: Optimizer, *_: object) -> None:
            if self._moved[name] < self._left_out[name]:
                optimizer.zero_grad(set_to_none=True)  # without gradients it does not move
        return hook

    def _after_moving(self, name: str) -> Any:
        def hook(*_: object) -> None:
            self._moved[name] += 1
        return hook


def notice_of_parts(parts: int, batch: int, size: int | None) -> Notice:
    """What to tell once a batch is worked off in `parts`."""
    each = -(-batch // parts)
    if size:
        message = Text("The memory does not suffice for a batch of {batch} at {size} px at once, so it is now worked off in "
                       "{parts} parts of {each}. The result is that of the whole batch; a step takes a little longer.",
                       batch=batch, size=size, parts=parts, each=each)
    else:
        message = Text("The memory does not suffice for a batch of {batch} at once, so it is now worked off in {parts} parts of "
                       "{each}. The result is that of the whole batch; a step takes a little longer.",
                       batch=batch, parts=parts, each=each)
    return Notice(
        "info",
        message,
        Text("To be faster, close other programs and go on with the run, or fork it with a smaller width."),
    )

"""What moves the networks: torch's optimisers, and a shorter way to Adam for networks of a few neurons."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from gan_studio.core import optim
from gan_studio.core.config import Recipe
from gan_studio.core.methods.base import Machine


class _Packed:
    """What a step of Adam reads and writes, gathered once: of the weights' states, which stay those of the optimiser.

    All counts of steps become parts of one tensor, so that one addition moves them.
    """

    def __init__(self, weights: list[Tensor], states: list[dict[str, Tensor]]) -> None:
        self.first = states[0]
        self.weights = [weight.detach() for weight in weights]  # the same memory, of which no graph is made
        self.exp_avgs = [state["exp_avg"] for state in states]
        self.exp_avg_sqs = [state["exp_avg_sq"] for state in states]
        self.steps = torch.stack([state["step"] for state in states])
        self.each_step = list(self.steps.unbind())
        for state, step in zip(states, self.each_step, strict=True):
            state["step"] = step


class Adam(optim.Adam):
    """torch's Adam, fused: one pass over the weights instead of one for each operation."""

    _packed: _Packed | None = None

    def move(self) -> None:
        """`step()`, the same numbers, without what it does beside the arithmetic: for a few neurons four fifths of it.

        For one group of weights that all have a gradient, in memory; anything else, and the first step, goes through `step`.
        """
        group = self.param_groups[0]
        weights = group["params"]
        gradients = [weight.grad for weight in weights]
        watched = self._optimizer_step_pre_hooks or self._optimizer_step_post_hooks
        if watched or len(self.state) < len(weights) or any(gradient is None for gradient in gradients):
            self.step()
            return
        packed = self._packed
        if packed is None or packed.first is not self.state[weights[0]]:  # another one: what it had was loaded, or forgotten
            packed = self._packed = _Packed(weights, [self.state[weight] for weight in weights])
        beta1, beta2 = group["betas"]
        packed.steps.add_(1)
        torch._fused_adam_(
            packed.weights, gradients, packed.exp_avgs, packed.exp_avg_sqs, [], packed.each_step, lr=group["lr"], beta1=beta1,
            beta2=beta2, weight_decay=group["weight_decay"], eps=group["eps"], amsgrad=False, maximize=False)


def make(kind: str, network: nn.Module, rate: float, recipe: Recipe, machine: Machine) -> Optimizer:
    """An optimiser of a network: "adam", "sgd" or "rmsprop"."""
    if kind == "rmsprop":
        return optim.RMSprop(network.parameters(), lr=rate)
    if kind == "sgd":
        return optim.SGD(network.parameters(), lr=rate)
    return adam(network, rate, recipe, machine)


def adam(network: nn.Module, rate: float, recipe: Recipe, machine: Machine, beta1: float | None = None) -> Adam:
    """Adam with the recipe's betas."""
    betas = (recipe.beta1 if beta1 is None else beta1, recipe.beta2)
    return Adam(network.parameters(), lr=rate, betas=betas, fused=machine.device.type != "mps")


def move(optimizer: Optimizer, machine: Machine) -> None:
    """One step of an optimiser."""
    if isinstance(optimizer, Adam) and machine.device.type == "cpu":
        optimizer.move()
    else:
        optimizer.step()

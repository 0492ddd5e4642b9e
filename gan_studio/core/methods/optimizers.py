"""What moves the networks: torch's optimisers, and a shorter way to Adam for networks of a few neurons."""

from __future__ import annotations

import torch
from torch import nn
from torch.optim import Optimizer

from gan_studio.core import optim
from gan_studio.core.config import Recipe
from gan_studio.core.methods.base import Machine


class Adam(optim.Adam):
    """torch's Adam, fused: one pass over the weights instead of one for each operation."""

    def move(self) -> None:
        """`step()`, the same numbers, without what it does beside the arithmetic: for a few neurons four fifths of it.

        For one group of weights that all have a gradient, in memory; anything else, and the first step, goes through `step`.
        """
        group, known = self.param_groups[0], self.state
        weights = group["params"]
        gradients = [weight.grad for weight in weights]
        states = [known.get(weight) for weight in weights]
        if self._optimizer_step_pre_hooks or self._optimizer_step_post_hooks or not all(states) or any(
                gradient is None for gradient in gradients):
            self.step()
            return
        steps = [state["step"] for state in states]  # type: ignore[index]
        beta1, beta2 = group["betas"]
        with torch.no_grad():
            torch._foreach_add_(steps, 1)
            torch._fused_adam_(
                weights, gradients, [state["exp_avg"] for state in states],  # type: ignore[index]
                [state["exp_avg_sq"] for state in states], [], steps, lr=group["lr"], beta1=beta1,  # type: ignore[index]
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

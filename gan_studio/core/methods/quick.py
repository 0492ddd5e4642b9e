"""The gradients of two plain perceptrons, without a graph: the same numbers as autograd's, for a third of the time.

With a few neurons a layer the arithmetic of a step takes less time than torch needs to note down how to differentiate it. Where
both networks are nothing but linear and leaky layers, and no penalty asks for a derivative of a derivative, the chain rule is
written out here instead; the tests compare it with autograd's.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu_

from gan_studio.core.models.layers import LEAK
from gan_studio.core.models.mlp import EvenNoise, Perceptron
from gan_studio.core.objectives import Objective

_leaky_backward = torch.ops.aten.leaky_relu_backward.default


class Chain:
    """A perceptron as a chain of weights and biases; see `chain_of`."""

    def __init__(self, network: nn.Module, layers: Sequence[nn.Linear], noise: nn.Module | None) -> None:
        self._network = network
        self._weights = [(layer.weight, layer.bias) for layer in layers]
        # The same memory, of which no graph is made: cheaper than to forbid the graph at each step.
        self._layers = [(weight.detach(), bias.detach()) for weight, bias in self._weights]
        self._turned = [weight.t() for weight, _ in self._layers]
        self._noise = noise

    @property
    def is_watched(self) -> bool:
        """Whether somebody wants to be told when the network is called, which does not happen here."""
        return bool(self._network._forward_hooks or self._network._forward_pre_hooks)

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """What the network makes of x, and what went into each of its layers."""
        if self._noise is not None:
            x = self._noise(x)
        inputs = [x]
        last = len(self._layers) - 1
        for index, (_, bias) in enumerate(self._layers):
            x = torch.addmm(bias, x, self._turned[index])
            if index < last:
                inputs.append(leaky_relu_(x, LEAK))
        return x, inputs

    def backward(self, slopes: Tensor, inputs: Sequence[Tensor], *, learn: bool = True, through: bool = False) -> Tensor:
        """From a loss's derivative by the output: sets the gradients of the weights (`learn`), and returns the derivative by
        the first layer's input (`through`)."""
        for index in range(len(self._layers) - 1, -1, -1):
            x = inputs[index]
            if learn:
                weight, bias = self._weights[index]
                weight.grad = torch.mm(slopes.t(), x)
                bias.grad = slopes.sum(0)
            if index:
                slopes = _leaky_backward(torch.mm(slopes, self._layers[index][0]), x, LEAK, True)
            elif through:
                slopes = torch.mm(slopes, self._layers[index][0])
        return slopes


def chain_of(network: nn.Module) -> Chain | None:
    """The network as a chain, where it is a plain perceptron (behind even noise or not); None where it is anything more."""
    noise, perceptron = None, network
    if type(network) is nn.Sequential and len(network) == 2 and isinstance(network[0], EvenNoise):
        noise, perceptron = network[0], network[1]
    if not isinstance(perceptron, Perceptron):
        return None
    layers = list(perceptron)
    if any(type(layer) is not (nn.LeakyReLU if index % 2 else nn.Linear) for index, layer in enumerate(layers)):
        return None
    return Chain(network, [layer for layer in layers if isinstance(layer, nn.Linear)], noise)


class QuickSteps:
    """The gradients of both steps of a GAN of two chains, on the CPU in float32."""

    def __init__(self, generator: Chain, discriminator: Chain, objective: Objective) -> None:
        self._g = generator
        self._d = discriminator
        self._objective = objective

    @property
    def possible(self) -> bool:
        return not (self._g.is_watched or self._d.is_watched)

    def drawn(self, z: Tensor) -> Tensor:
        """What G draws."""
        return self._g.forward(z)[0]

    def d_step(self, real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """D's loss and its logits on both halves; its weights have their gradients then."""
        scores, inputs = self._d.forward(torch.cat((real, fake)))
        real_score, fake_score = scores.squeeze(1).chunk(2)
        loss, slopes = self._objective.d_slopes(real_score, fake_score)
        self._d.backward(slopes.unsqueeze(1), inputs)
        return loss, real_score, fake_score

    def g_step(self, z: Tensor, real: Tensor | None) -> tuple[Tensor, Tensor]:
        """G's loss and D's logits on what it drew; G's weights have their gradients then."""
        drawn, inside_g = self._g.forward(z)
        scores, inside_d = self._d.forward(drawn)
        score = scores.squeeze(1)
        beside = None if real is None else self._d.forward(real)[0].squeeze(1)
        loss, slopes = self._objective.g_slopes(score, beside)
        self._g.backward(self._d.backward(slopes.unsqueeze(1), inside_d, learn=False, through=True), inside_g)
        return loss, score

    def push(self, fake: Tensor, real: Tensor | None) -> Tensor:
        """The derivative of G's loss by samples that it generated."""
        scores, inside = self._d.forward(fake)
        beside = None if real is None else self._d.forward(real)[0].squeeze(1)
        _, slopes = self._objective.g_slopes(scores.squeeze(1), beside)
        return self._d.backward(slopes.unsqueeze(1), inside, learn=False, through=True)

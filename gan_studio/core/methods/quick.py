"""The gradients of two plain perceptrons, without a graph: the same numbers as autograd's, for a third of the time.

With a few neurons a layer the arithmetic of a step takes less time than torch needs to note down how to differentiate it. Where
both networks are nothing but linear and leaky layers the chain rule is written out here instead; the tests compare it with
autograd's.

A gradient penalty asks how its own gradient depends on the weights, and there plain layers are kind: between two kinks the
network is linear in x, so the derivative g of a score by x is a product of the weights alone. With u_i the derivative of the
score by what comes out of layer i, and t_i what becomes of v = d penalty / d g on its way up through the layers (without their
biases), the penalty's derivative by the weights of layer i is u_i^T t_(i-1). The u_i are those of the loss, too: its slopes c
only scale them. So a step with a penalty costs one pass through D more than a step without one.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu_

from gan_studio.core.models.layers import LEAK
from gan_studio.core.models.mlp import EvenNoise, Perceptron
from gan_studio.core.objectives import Objective, PenaltyKind, penalties

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

    def unit_slopes(self, inputs: Sequence[Tensor]) -> tuple[list[Tensor], Tensor]:
        """The derivatives of the one number that the network gives by what comes out of each of its layers, and by x."""
        slopes = torch.ones_like(inputs[0][:, :1])
        found = [slopes]
        for index in range(len(self._layers) - 1, 0, -1):
            slopes = _leaky_backward(torch.mm(slopes, self._layers[index][0]), inputs[index], LEAK, True)
            found.append(slopes)
        found.reverse()
        return found, torch.mm(slopes, self._layers[0][0])

    def learn(self, units: Sequence[Tensor], inputs: Sequence[Tensor], slopes: Tensor | None, pulls: Tensor | None) -> None:
        """Sets the gradients of the weights: of a loss with these derivatives (N, 1) by the outputs, and of a penalty with
        these (P, 2) by the gradients at the first P inputs. Without `slopes` the penalty's are added to what is there."""
        last = len(self._layers) - 1
        for index, (weight, bias) in enumerate(self._weights):
            unit, x = units[index], inputs[index]
            if slopes is not None:
                x = x * slopes
                if pulls is not None:
                    x[: len(pulls)] += pulls
                weight.grad, bias.grad = torch.mm(unit.t(), x), torch.mm(slopes.t(), unit).squeeze(0)
            elif pulls is not None:
                assert weight.grad is not None
                weight.grad.addmm_(unit.t(), pulls)
            if pulls is not None and index < last:
                pulls = _leaky_backward(torch.mm(pulls, self._turned[index]), inputs[index + 1][: len(pulls)], LEAK, True)


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

    @torch.no_grad()
    def penalised_d_step(
        self, real: Tensor, fake: Tensor, kind: PenaltyKind, weight: float, places: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The same of the loss with `weight` times a penalty, which comes last; `places` are where WGAN-GP's and DRAGAN's is
        taken."""
        scores, inputs = self._d.forward(torch.cat((real, fake)))
        real_score, fake_score = scores.squeeze(1).chunk(2)
        loss, slopes = self._objective.d_slopes(real_score, fake_score)
        units, gradient = self._d.unit_slopes(inputs)
        slopes = slopes.unsqueeze(1)
        if kind in ("r1", "r1+r2"):
            asked = gradient if kind == "r1+r2" else gradient[: len(real)]
            self._d.learn(units, inputs, slopes, asked * (2 * weight / len(real)))
            return loss, real_score, fake_score, asked.square().sum() / len(real)
        self._d.learn(units, inputs, slopes, None)
        _, inputs = self._d.forward(places)
        units, gradient = self._d.unit_slopes(inputs)
        norms = (penalties.NORM_FLOOR + gradient.square().sum(1, keepdim=True)).sqrt()
        self._d.learn(units, inputs, None, gradient * ((norms - 1) / norms * (2 * weight / len(places))))
        return loss, real_score, fake_score, (norms - 1).square().mean()

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

"""Generators with a mapping network: z becomes a style w, and w sets the scale of every feature at every stage.

Why: a generator that reads z only at its 4x4 input must carry it through all stages, and pictures change unevenly along a
slider. The mapping bends z into a space w in which the picture changes more evenly (Karras et al. 2019), and gives three
things that z does not have: truncation w' = mean + psi (w - mean), styles mixed by stage, and directions found in w.

Each modulated layer scales channels, which needs no weights of its own per image and so no grouped convolution (slow on a
CPU). With batch norm, the norm's scale and shift come from w (self-modulation, Chen et al. 2019). Without, the layer's
input channels are scaled and its output channels divided by what that does to their size (demodulation, Karras et al.
2020): since conv(s x) / |s W| is the same as a convolution with the weights s W / |s W|, the division is done on the
activations with one small product of matrices.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.autograd import Function

from gan_studio.core.models.layers import LEAK, he_init

Norm = Literal["batch", "none"]

STYLE_DIM = 128
"""Length of w."""
STYLE_SPREAD = 0.5
"""Standard deviation of the scales around 1 in an untrained generator."""
MEAN_DECAY = 0.995
"""How much of the running mean of w is kept at each training step (Karras et al. 2019)."""


class Mapping(nn.Module):
    """z (N, latent_dim) ~ N(0, I) -> w (N, STYLE_DIM), of about unit variance when untrained.

    z is not normalised to a sphere as in StyleGAN: there all sliders at zero would be no point at all, and one slider
    would move the others.
    """

    def __init__(self, latent_dim: int) -> None:
        super().__init__()
        self.into = nn.Linear(latent_dim, STYLE_DIM)
        self.out = nn.Linear(STYLE_DIM, STYLE_DIM)
        he_init(self.into)
        he_init(self.out, math.sqrt((1 + LEAK**2) / 2))

    def forward(self, z_ND: Tensor) -> Tensor:
        w: Tensor = self.out(nn.functional.leaky_relu(self.into(z_ND), LEAK))
        return w


class Modulated(nn.Module, ABC):
    """A part of a generator that reads one style: (x (N, C, H, W), w (N, STYLE_DIM)) -> (N, C', H', W')."""

    @abstractmethod
    def forward(self, x_NCHW: Tensor, w_NS: Tensor) -> Tensor: ...


class ModulatedConv(Modulated):
    """A convolution, plain or transposed, whose channels are scaled and shifted by w; see the module's text.

    No activation. The convolution's own bias is not used.
    """

    def __init__(self, convolution: nn.Conv2d | nn.ConvTranspose2d, norm: Norm) -> None:
        super().__init__()
        self.convolution = convolution
        self.norm = nn.BatchNorm2d(convolution.out_channels, affine=False) if norm == "batch" else None
        scaled = convolution.out_channels if self.norm else convolution.in_channels
        self.scale = nn.Linear(STYLE_DIM, scaled)
        he_init(self.scale, STYLE_SPREAD * math.sqrt((1 + LEAK**2) / 2))
        nn.init.ones_(self.scale.bias)
        if self.norm is not None:
            self.shift: nn.Module = nn.Linear(STYLE_DIM, convolution.out_channels)
            he_init(self.shift, STYLE_SPREAD * math.sqrt((1 + LEAK**2) / 2))
        else:
            self.bias = nn.Parameter(torch.zeros(convolution.out_channels))

    def forward(self, x_NCHW: Tensor, w_NS: Tensor) -> Tensor:
        scale_NC: Tensor = self.scale(w_NS)
        if self.norm is not None:
            normed = self.norm(self.convolution(x_NCHW))
            return _scaled(normed, _maps(scale_NC, normed), _maps(self.shift(w_NS), normed))
        drawn = self.convolution(x_NCHW * _maps(scale_NC, x_NCHW))
        size_NC = self._size_of_outputs(scale_NC)
        return torch.addcmul(self.bias.to(drawn.dtype).view(1, -1, 1, 1), drawn, _maps(size_NC.rsqrt(), drawn))

    def _size_of_outputs(self, scale_NC: Tensor) -> Tensor:
        """Mean square of each output channel (N, C') for inputs of mean square 1, halved by the activation before."""
        squares = self.convolution.weight.square().sum((2, 3))  # (C', C), transposed convolutions (C, C')
        if isinstance(self.convolution, nn.ConvTranspose2d):
            squares = squares.T / math.prod(self.convolution.stride)  # only so many of the weights meet one output
        squares = squares * ((1 + LEAK**2) / 2)
        return nn.functional.linear(scale_NC.square(), squares) + 1e-8


def _scaled(maps_NCHW: Tensor, scale_NC11: Tensor, shift_NC11: Tensor) -> Tensor:
    """maps scale + shift."""
    if not torch.is_grad_enabled():
        return torch.addcmul(shift_NC11, maps_NCHW, scale_NC11)
    drawn: Tensor = _Scaled.apply(maps_NCHW, scale_NC11, shift_NC11)  # type: ignore[no-untyped-call]
    return drawn


class _Scaled(Function):
    """`torch.addcmul`, whose own gradients multiply all maps by its factor 1 first."""

    @staticmethod
    def forward(ctx: Any, maps: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
        ctx.save_for_backward(maps, scale)
        return torch.addcmul(shift, maps, scale)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        maps, scale = ctx.saved_tensors
        return grad * scale, (grad * maps).sum((2, 3), keepdim=True), grad.sum((2, 3), keepdim=True)


def _maps(values_NC: Tensor, like: Tensor) -> Tensor:
    """(N, C) as (N, C, 1, 1), in the type of `like`, so that a bf16 map stays one."""
    return values_NC.to(like.dtype)[:, :, None, None]


class ModulatedGenerator(nn.Module):
    """z (N, latent_dim) -> images (N, channels, size, size) in [-1, 1], by way of w.

    Attributes:
        mapping: z -> w.
        styles: how many styles `synthesis` reads: the first for the 4x4 input, then one for each modulated layer, from
            coarse to fine.
        w_mean: (STYLE_DIM,) running mean of w over training, for truncation.
    """

    w_mean: Tensor

    def __init__(self, latent_dim: int, first: nn.Module, layers: Sequence[nn.Module], last: nn.Module) -> None:
        super().__init__()
        self.mapping = Mapping(latent_dim)
        self.first = first
        self.layers = nn.ModuleList(layers)
        self.last = last
        self.styles = 1 + sum(isinstance(layer, Modulated) for layer in layers)
        with torch.no_grad():  # random numbers of its own: the weights' must not depend on this
            some = torch.randn(1024, latent_dim, generator=torch.Generator().manual_seed(0))
            self.register_buffer("w_mean", self.mapping(some).mean(0))

    def forward(self, z_ND: Tensor) -> Tensor:
        w = self.mapping(z_ND)
        if self.training:
            with torch.no_grad():
                self.w_mean.lerp_(w.float().mean(0), 1 - MEAN_DECAY)
        return self.synthesis(w)

    def synthesis(self, w: Tensor) -> Tensor:
        """Pictures of w (N, STYLE_DIM), the same at every stage, or of (N, styles, STYLE_DIM), one for each."""
        per_layer = [w] * self.styles if w.ndim == 2 else list(w.unbind(1))
        if len(per_layer) != self.styles:
            raise ValueError(f"{len(per_layer)} styles for {self.styles} layers")
        maps = self.first(per_layer[0])
        rest = iter(per_layer[1:])
        for layer in self.layers:
            maps = layer(maps, next(rest)) if isinstance(layer, Modulated) else layer(maps)
        drawn: Tensor = self.last(maps)
        return drawn

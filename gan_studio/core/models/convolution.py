"""Convolutions whose gradients go the fast way, also the second ones of a gradient penalty. The numbers stay the same.

A gradient penalty differentiates the gradient of D once more. For the weights torch then takes the images of a batch as the
channels of a convolution, which is up to six times slower than the operation that computes weight gradients anyway: so
that one is used here. (For maps of 4x4 in bf16 on a CPU it is the other way round.) And the gradient by an image of one or three
channels, like the last layer of a generator, fills the arithmetic units of a CPU badly; as a convolution of 2x2 that writes
four neighbouring pixels at once it is two to three times faster.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.autograd import Function

SMALL_MAP = 16
"""Pixels of a map up to which weight gradients are faster with the batch as channels, in bf16 on a CPU. (In float32 a step of
64 px takes 3 to 5 % longer that way on two threads, and as long on one.)"""
FEW_CHANNELS = 4
"""Channels of an image up to which 2x2 pixels are written at once, on a CPU."""


class Conv2d(nn.Conv2d):
    """`torch.nn.Conv2d` with one stride and one zero padding for both directions, neither grouped nor dilated."""

    def _conv_forward(self, input: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        if not torch.is_grad_enabled():
            return F.conv2d(_grey_last(input), weight, bias, self.stride, self.padding)
        stride, padding = _geometry(self)
        drawn: Tensor = _Convolve.apply(*_for_autograd(input, weight, bias), stride, padding)  # type: ignore[no-untyped-call]
        return drawn


class ConvTranspose2d(nn.ConvTranspose2d):
    """`torch.nn.ConvTranspose2d` with one stride and one padding for both directions, neither grouped nor dilated."""

    def forward(self, input: Tensor, output_size: list[int] | None = None) -> Tensor:
        stride, padding = _geometry(self)
        more = self.kernel_size[0] - stride - 2 * padding
        size = (input.shape[2] * stride + more, input.shape[3] * stride + more)
        tensors = _for_autograd(input, self.weight, self.bias)
        drawn: Tensor = _Spread.apply(*tensors, size, stride, padding)  # type: ignore[no-untyped-call]
        return drawn


def _grey_last(x: Tensor) -> Tensor:
    """A single channel lies in memory the same way whether it comes first or last, and torch takes it to come first: all maps
    that are made of it would then have to be put in order. In bf16 that is a quarter of the time that D takes for grey digits
    (745 images a second of a run became 870, on one core); in float32 it is hardly anything, and nothing is done."""
    _, channels, height, width = x.shape
    if channels > 1 or x.dtype != torch.bfloat16 or not x.is_contiguous():
        return x
    return x.as_strided(x.shape, (height * width, 1, width, 1))


def _geometry(layer: nn.Conv2d | nn.ConvTranspose2d) -> tuple[int, int]:
    """Stride and padding of `layer`."""
    return layer.stride[0], int(layer.padding[0])


def _for_autograd(x: Tensor, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor, Tensor | None]:
    """All three in the type that autocast wants, and the parameters no longer leaves: see `_is_wanted`."""
    if torch.is_autocast_enabled(x.device.type):
        dtype = torch.get_autocast_dtype(x.device.type)
        x, weight, bias = x.to(dtype), weight.to(dtype), None if bias is None else bias.to(dtype)
    return x, weight.view_as(weight), None if bias is None else bias.view_as(bias)


class _Convolve(Function):
    """x (N, C, H, W), weight (O, C, k, k) -> (N, O, H', W')."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, stride: int, padding: int) -> Tensor:
        x = _grey_last(x)
        ctx.save_for_backward(x, weight)
        ctx.geometry = stride, padding
        return F.conv2d(x, weight, bias, stride, padding)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        x, weight = ctx.saved_tensors
        size = (x.shape[2], x.shape[3])
        by_x = _Spread.apply(grad, weight, None, size, *ctx.geometry) if ctx.needs_input_grad[0] else None  # type: ignore[no-untyped-call]
        by_weight = _weight_gradient(x, grad, weight, *ctx.geometry) if _is_wanted(ctx, 1) else None
        by_bias = grad.sum((0, 2, 3)) if _is_wanted(ctx, 2) else None
        return by_x, by_weight, by_bias, None, None


class _Spread(Function):
    """The transposed convolution, which is also a convolution's gradient by its input: y (N, O, H', W'), weight
    (O, C, k, k) -> (N, C, *size)."""

    @staticmethod
    def forward(
        ctx: Any, y: Tensor, weight: Tensor, bias: Tensor | None, size: tuple[int, int], stride: int, padding: int
    ) -> Tensor:
        ctx.save_for_backward(y, weight)
        ctx.geometry = stride, padding
        if _in_fours(y, weight, size, stride, padding):
            return _spread_in_fours(y, weight, bias)
        more = [side - (grid - 1) * stride + 2 * padding - weight.shape[2] for side, grid in zip(size, y.shape[2:], strict=True)]
        return F.conv_transpose2d(y, weight, bias, stride, padding, more)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        y, weight = ctx.saved_tensors
        by_y = _Convolve.apply(grad, weight, None, *ctx.geometry) if ctx.needs_input_grad[0] else None  # type: ignore[no-untyped-call]
        by_weight = _weight_gradient(grad, y, weight, *ctx.geometry) if _is_wanted(ctx, 1) else None
        by_bias = grad.sum((0, 2, 3)) if _is_wanted(ctx, 2) else None
        return by_y, by_weight, by_bias, None, None, None


def _is_wanted(ctx: Any, index: int) -> bool:
    """Whether this backward pass needs the gradient by input `index`.

    `needs_input_grad` says yes for every parameter that is trained, also while only the gradient by the images is asked
    for. The engine knows better, but tells it only of inputs that are no leaves.
    """
    return bool(ctx.needs_input_grad[index]) and torch._C._will_engine_execute_node(ctx.next_functions[index][0])


def _weight_gradient(x: Tensor, y: Tensor, weight: Tensor, stride: int, padding: int) -> Tensor:
    """Gradient by the weight (O, C, k, k) where x (N, C, H, W) went in and y (N, O, H', W') is the gradient of what came
    out. Of plain operations, so that it can be differentiated again."""
    if y.device.type == "cpu" and y.dtype == torch.bfloat16 and y.shape[2] * y.shape[3] <= SMALL_MAP:
        by_weight = F.conv2d(x.transpose(0, 1), y.transpose(0, 1), None, 1, padding, dilation=stride)
        return _turned(by_weight[:, :, : weight.shape[2], : weight.shape[3]])
    gradients = torch.ops.aten.convolution_backward(
        y, x, weight, None, [stride] * 2, [padding] * 2, [1, 1], False, [0, 0], 1, [False, True, False]
    )
    result: Tensor = gradients[1]
    return result


def _turned(by_weight: Tensor) -> Tensor:
    """(C, O, k, k) -> (O, C, k, k), channels last like the weights: turned as one matrix, which is five times faster than
    what copies it from one order to the other when gradients are added up."""
    before, after, height, width = by_weight.shape
    turned = by_weight.reshape(before, after * height * width).t().contiguous()
    return turned.view(after, height, width, before).permute(0, 3, 1, 2)


def _in_fours(y: Tensor, weight: Tensor, size: tuple[int, int], stride: int, padding: int) -> bool:
    """Whether the transposed convolution is one of 4x4, stride 2 and padding 1 that writes an image, on a CPU."""
    doubled = size == (2 * y.shape[2], 2 * y.shape[3])
    fits = (weight.shape[2], weight.shape[3], stride, padding) == (4, 4, 2, 1) and doubled
    return fits and weight.shape[1] <= FEW_CHANNELS and y.device.type == "cpu"


def _spread_in_fours(y: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """The transposed convolution of 4x4, stride 2, padding 1, as a convolution of 2x2 to 2 x 2 x C channels, one for each of
    four neighbouring pixels, then laid out."""
    outputs, channels = weight.shape[:2]
    # Row a of the kernel is 2 A + p: A says which of two neighbours is read, p which row of the pair is written.
    kernel = weight.view(outputs, channels, 2, 2, 2, 2).flip(2, 4).permute(3, 5, 1, 0, 2, 4).reshape(4 * channels, outputs, 2, 2)
    fours = F.conv2d(y, kernel, None if bias is None else bias.repeat(4), 1, 1).permute(0, 2, 3, 1)
    images, height, width, _ = fours.shape
    laid = fours.reshape(images, height, width, 2, 2, channels).transpose(2, 3).reshape(images, 2 * height, 2 * width, channels)
    return laid[:, 1:-1, 1:-1].permute(0, 3, 1, 2).contiguous(memory_format=torch.channels_last)

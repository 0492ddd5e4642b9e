"""Moved by up to an eighth of its side in each direction; what comes in from outside is zero (Zhao et al. 2020)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from gan_studio.core.augment.change import Change

SHARE = 8
"""The farthest move is the side divided by this."""


class Translation(Change):
    numbers = 3
    gates = (2,)

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        farthest = torch.tensor([side // SHARE for side in x_NCHW.shape[2:]], device=x_NCHW.device)
        # Rounding may bring a number just below 1 up to the next step, hence the minimum.
        steps = torch.minimum((u_NK[:, :2] * (2 * farthest + 1)).long(), 2 * farthest) - farthest
        moved: Tensor = _Shift.apply(x_NCHW, steps * (u_NK[:, 2:] < p))  # type: ignore[no-untyped-call]
        return moved


class _Shift(torch.autograd.Function):
    """Moves each image by its own whole steps. Its adjoint is the move back, so derivatives of any order are moves too: no
    scattered additions, which are slow."""

    @staticmethod
    def forward(ctx: Any, x_NCHW: Tensor, steps_N2: Tensor) -> Tensor:
        ctx.save_for_backward(steps_N2)
        return _shifted(x_NCHW, steps_N2)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        (steps_N2,) = ctx.saved_tensors
        return _Shift.apply(gradients[0], -steps_N2), None  # type: ignore[no-untyped-call]


def _shifted(x_NCHW: Tensor, steps_N2: Tensor) -> Tensor:
    """x moved down and right by `steps_N2`, zero where nothing was.

    In memory (NHWC, with a border of zeros) a move is only another place to start reading, so each image is one stretch of
    numbers that is copied whole.
    """
    count, channels, height, width = x_NCHW.shape
    down, right = height // SHARE, width // SHARE
    rows, columns = height + 2 * down, width + 2 * right
    padded = x_NCHW.new_zeros(count, rows, columns, channels)
    padded[:, down : down + height, right : right + width] = x_NCHW.permute(0, 2, 3, 1)
    pixels = height * columns - 2 * right  # from the first pixel that is wanted to the last one
    starts = torch.arange(count, device=x_NCHW.device) * (rows * columns)
    starts = starts + (down - steps_N2[:, 0]) * columns + (right - steps_N2[:, 1])
    windows = padded.as_strided((count * rows * columns - pixels + 1, pixels * channels), (channels, 1))
    found = windows.index_select(0, starts)
    strides = (pixels * channels, columns * channels, channels, 1)
    return found.as_strided((count, height, width, channels), strides).permute(0, 3, 1, 2)

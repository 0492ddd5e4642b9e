"""A square of half the side, anywhere, set to zero (DeVries & Taylor 2017; in D: Zhao et al. 2020)."""

from __future__ import annotations

import torch
from torch import Tensor

from gan_studio.core.augment.change import Change, gate


class Cutout(Change):
    """Its centre is anywhere in the image, so part of the square may lie outside."""

    numbers = 3
    gates = (2,)

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        rows, columns = (_within(x_NCHW.shape[2 + axis], u_NK[:, axis]) for axis in range(2))
        hole = rows[:, None, :, None] * columns[:, None, None, :] * gate(u_NK[:, 2], p)
        return x_NCHW * (1 - hole)


def _within(side: int, u_N: Tensor) -> Tensor:
    """1 for the rows (or columns) that the square covers, else 0: (N, side)."""
    first = (u_N * side).floor() - side // 4
    place = torch.arange(side, device=u_N.device) - first[:, None]
    return ((place >= 0) & (place < (side + 1) // 2)).to(u_N.dtype)

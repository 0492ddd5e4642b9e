"""Mirror images and quarter turns: for data that look the same either way, never for text or faces that lean."""

from __future__ import annotations

import torch
from torch import Tensor

from gan_studio.core.augment.change import Change, gate

MOST = 0.8
"""The chance of these stays below this. At 1 every orientation would be equally likely, and D could not tell G which one is
the upright: the changes would leak into what is drawn (Karras et al. 2020, section 2.2)."""


class Flips(Change):
    """Left and right exchanged, in half of the images that are chosen."""

    numbers = 2
    gates = (1,)

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        chosen = (u_NK[:, 0] < 0.5).view(-1, 1, 1, 1) & gate(u_NK[:, 1], p.clamp(max=MOST)).bool()
        return torch.where(chosen, x_NCHW.flip(3), x_NCHW)


class Turns(Change):
    """Turned by 0, 90, 180 or 270 degrees, each as likely, in the images that are chosen."""

    numbers = 2
    gates = (1,)

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        quarters = (4 * u_NK[:, 0]).floor().clamp(max=3).view(-1, 1, 1, 1) * gate(u_NK[:, 1], p.clamp(max=MOST))
        turned = torch.where(quarters % 2 == 1, x_NCHW.transpose(2, 3), x_NCHW)
        turned = torch.where((quarters == 1) | (quarters == 2), turned.flip(2), turned)
        return torch.where(quarters >= 2, turned.flip(3), turned)

"""Brightness +U(-.5, .5), saturation times U(0, 2), contrast times U(.5, 1.5), on images in [-1, 1] (Zhao et al. 2020)."""

from __future__ import annotations

import torch
from torch import Tensor

from gan_studio.core.augment.change import Change, gate

BRIGHTNESS = 0.5
SATURATION = 1.0
CONTRAST = 0.5


class Colour(Change):
    """The three, each with its own chance. Grey images have no saturation to change."""

    numbers = 6
    gates = (3, 4, 5)

    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        swing = (2 * u_NK[:, :3] - 1).view(-1, 3, 1, 1, 1)
        brighter = BRIGHTNESS * swing[:, 0] * gate(u_NK[:, 3], p)
        saturation = 1 + SATURATION * swing[:, 1] * gate(u_NK[:, 4], p)
        contrast = 1 + CONTRAST * swing[:, 2] * gate(u_NK[:, 5], p)
        # One after the other: x + b, then s (x - grey) + grey with the mean of each pixel's channels, then c (x - mean) + mean
        # with the mean of the image. Multiplied out it is one pass over the channels, and the rest is a third of that.
        grey = x_NCHW.mean(1, keepdim=True)
        rest = (1 - contrast) * grey.mean((2, 3), keepdim=True) + brighter
        if x_NCHW.shape[1] == 1:
            return x_NCHW * contrast + rest
        return torch.addcmul(torch.addcmul(rest, grey, contrast * (1 - saturation)), x_NCHW, contrast * saturation)

"""Features of pictures from a convolutional net with fixed random weights: nothing is downloaded, nothing is trained.

Distances in the features of an untrained net order generators much as those of a trained one do (arXiv 2208.09218).
The weights come from a stream of numpy's that is frozen by its compatibility policy, so every machine has the same net.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

_SEED = 20140610
WIDTHS = (32, 32, 32, 32)
"""Channels of each layer; each layer halves the side."""
DIMENSIONS = 2 * sum(WIDTHS)
"""Features of a picture: mean and standard deviation of every channel."""


def side_of(size: int) -> int:
    """The side in pixels at which pictures of `size` px are looked at: figures of one set stay comparable, and cheap."""
    return 32 if size <= 32 else 64


def to_pictures(images_NHWC: npt.NDArray[np.uint8]) -> Tensor:
    """uint8 (N, H, W, 1 or 3) -> float32 (N, 3, H, W) in [-1, 1]; grey becomes three equal channels."""
    images = torch.from_numpy(np.ascontiguousarray(images_NHWC)).permute(0, 3, 1, 2).to(torch.float32)
    return as_rgb(images.div_(127.5).sub_(1))


def as_rgb(images_NCHW: Tensor) -> Tensor:
    """Grey as three equal channels."""
    return images_NCHW.expand(-1, 3, -1, -1) if images_NCHW.shape[1] == 1 else images_NCHW


class RandomFeatures:
    """The net: (N, 3, H, W) in [-1, 1] -> (N, DIMENSIONS) float32."""

    def __init__(self, side: int) -> None:
        self.side = side
        random = np.random.RandomState(_SEED)
        self._weights: list[Tensor] = []
        channels = 3
        for width in WIDTHS:
            weight = random.standard_normal((width, channels, 3, 3)) * np.sqrt(2 / (9 * channels))
            self._weights.append(torch.from_numpy(weight.astype(np.float32)))
            channels = width

    @torch.no_grad()
    def __call__(self, images_N3HW: Tensor) -> Tensor:
        maps = images_N3HW
        if maps.shape[-1] != self.side:
            maps = F.interpolate(maps, size=(self.side, self.side), mode="area")
        found: list[Tensor] = []
        for number, weight in enumerate(self._weights):
            if number:
                maps = F.avg_pool2d(maps, 2)
            maps = F.leaky_relu(F.conv2d(maps, weight, padding=1), 0.2)
            spread, mean = torch.std_mean(maps, dim=(2, 3), correction=0)
            found += [mean, spread]
        return torch.cat(found, dim=1)

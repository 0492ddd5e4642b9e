"""Features of pictures from a convolutional net with fixed random weights: nothing is downloaded, nothing is trained.

Distances in the features of an untrained net order generators much as those of a trained one do (arXiv 2208.09218).
The weights come from a stream of numpy's that is frozen by its compatibility policy, so every machine has the same net.

Four layers of 3x3 convolutions, each at half the side of the one before. A channel's response is brought to mean 0 and
spread 1 over fixed random pictures of smooth blots, or the deep layers would all but repeat each other. A picture's
features are the mean of each channel from the second layer on, its spread from the third layer on, and a random
projection of the last layer's map on a 4x4 grid. This was chosen by trying, on digits and characters: with the first
layer among them slight noise counts for more, and without the grid shapes that fall apart count for less.
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
GRID = 4
PROJECTED = 96
DIMENSIONS = sum(WIDTHS[1:]) + sum(WIDTHS[2:]) + PROJECTED
"""Features of a picture: 256."""


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
    """The net: (N, 3, H, W) in [-1, 1], looked at with `side` px -> (N, DIMENSIONS) float32."""

    def __init__(self, side: int) -> None:
        self.side = side
        random = np.random.RandomState(_SEED)
        self._weights: list[Tensor] = []
        channels = 3
        for width in WIDTHS:
            weight = random.standard_normal((width, channels, 3, 3)) * np.sqrt(2 / (9 * channels))
            self._weights.append(torch.from_numpy(weight.astype(np.float32)))
            channels = width
        cells = channels * GRID**2
        self._projection = torch.from_numpy((random.standard_normal((cells, PROJECTED)) / np.sqrt(cells)).astype(np.float32))
        self._biases: list[Tensor] = []
        self._calibrate(_blots(side, random))

    @torch.no_grad()
    def __call__(self, images_N3HW: Tensor) -> Tensor:
        found: list[Tensor] = []
        layers = self.maps(images_N3HW)
        for layer, maps in enumerate(layers):
            if layer:
                spread, mean = torch.std_mean(maps, dim=(2, 3), correction=0)
                found += [mean] if layer == 1 else [mean, spread]
        found.append(F.adaptive_avg_pool2d(layers[-1], GRID).flatten(1) @ self._projection)
        return torch.cat(found, dim=1)

    def maps(self, images_N3HW: Tensor) -> list[Tensor]:
        """The layers' maps, from fine to coarse. Gradients go through to the images."""
        maps = images_N3HW
        if maps.shape[-1] != self.side:
            maps = F.interpolate(maps, size=(self.side, self.side), mode="area")
        found: list[Tensor] = []
        for layer, (weight, bias) in enumerate(zip(self._weights, self._biases, strict=True)):
            maps = F.leaky_relu(F.conv2d(_pooled(maps, layer), weight, bias, padding=1), 0.2)
            found.append(maps)
        return found

    @torch.no_grad()
    def _calibrate(self, maps: Tensor) -> None:
        """Scales each layer's weights and finds its biases, so that channels have mean 0 and spread 1 over `maps`."""
        for layer, weight in enumerate(self._weights):
            response = F.conv2d(_pooled(maps, layer), weight, padding=1)
            spread, mean = torch.std_mean(response, dim=(0, 2, 3), correction=0)
            weight.div_(spread[:, None, None, None])
            self._biases.append(-mean / spread)
            maps = F.leaky_relu((response - mean[:, None, None]) / spread[:, None, None], 0.2)


def _pooled(maps: Tensor, layer: int) -> Tensor:
    return F.avg_pool2d(maps, 2) if layer else maps


def _blots(side: int, random: np.random.RandomState) -> Tensor:
    """Random pictures with structure at every scale and flat dark and bright areas, (32, 3, side, side) in [-1, 1]."""
    images = torch.zeros(32, 3, side, side)
    for cells in (2, 4, 8, 16, 32, 64):
        if cells <= side:
            noise = torch.from_numpy(random.standard_normal((32, 3, cells, cells)).astype(np.float32))
            strength = 1.0 if cells < 32 else 0.3
            images += strength * F.interpolate(noise, size=(side, side), mode="bilinear", align_corners=False)
    return images.tanh_()

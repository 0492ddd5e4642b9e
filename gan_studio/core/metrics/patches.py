"""Sliced Wasserstein distance of pictures as in PGGAN: patches of every level of a Laplacian pyramid.

Karras et al., arXiv 1710.10196, section 5 and appendix: 7x7 patches, 128 of each picture, normalised a channel,
4 x 128 random directions, mean absolute difference of the sorted projections, times 1000.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from gan_studio.core.metrics.sliced import DIRECTIONS, directions, wasserstein_1d
from gan_studio.core.metrics.slices import Slices

PICTURES = 128
"""Of each set: 16,384 patches a level. More take longer and change the figure by little."""
SIDE = 7
PER_PICTURE = 128
REPEATS = 4
SMALLEST = 16
_BLUR = torch.tensor([1.0, 4.0, 6.0, 4.0, 1.0]) / 16
_PICTURES_AT_ONCE = 64
_DIRECTIONS_AT_ONCE = 8
"""What is done in a slice: a million numbers to sort take about 20 ms."""


def level_sides(side: int) -> list[int]:
    """Sides of the pyramid's levels: `side`, then half of it each, down to 16."""
    return [side] + [side // 2**step for step in range(1, 9) if side // 2**step >= SMALLEST]


def patch_distance(first: Tensor, second: Tensor) -> Slices[float]:
    """The distance of two sets of pictures, uint8 (N, C, S, S), as many in both: the mean over the levels.
    Only the first `PICTURES` of each are looked at."""
    first, second = first[:PICTURES], second[:PICTURES]
    distances: list[float] = []
    for level in range(len(level_sides(first.shape[-1]))):
        ours = yield from _patches(first, level)
        theirs = yield from _patches(second, level)
        total = 0.0
        for repeat in range(REPEATS):
            for axes in torch.split(directions(ours.shape[1], DIRECTIONS, seed=repeat), _DIRECTIONS_AT_ONCE, dim=1):
                total += wasserstein_1d(ours @ axes, theirs @ axes) * axes.shape[1]
                yield
        distances.append(1000 * total / (REPEATS * DIRECTIONS))
    return float(np.mean(distances))


def _patches(pictures: Tensor, level: int) -> Slices[Tensor]:
    """Patches of one level, float32 (N * 128, C * 49), each channel with mean 0 and spread 1."""
    found: list[Tensor] = []
    for number, part in enumerate(torch.split(pictures, _PICTURES_AT_ONCE)):
        found.append(_cut(_band(part, level), np.random.RandomState(1000 * level + number)))
        yield
    patches = torch.cat(found)  # (N * 128, C, 7, 7)
    spread, mean = torch.std_mean(patches, dim=(0, 2, 3), keepdim=True)
    yield
    return patches.sub_(mean).div_(spread.clamp(min=1e-6)).flatten(1)


@torch.no_grad()
def _band(pictures: Tensor, level: int) -> Tensor:
    """What a level of the pyramid has and the next smaller one lacks; the smallest level is the small picture itself."""
    images = pictures.float().div(127.5).sub(1)
    for _ in range(level):
        images = _smaller(images)
    if level == len(level_sides(pictures.shape[-1])) - 1:
        return images
    smaller = _smaller(images)
    return images - F.interpolate(smaller, size=images.shape[-2:], mode="bilinear", align_corners=False)


def _smaller(images: Tensor) -> Tensor:
    channels = images.shape[1]
    images = F.pad(images, (2, 2, 2, 2), mode="reflect")
    images = F.conv2d(images, _BLUR.view(1, 1, 1, 5).expand(channels, 1, 1, 5), stride=(1, 2), groups=channels)
    return F.conv2d(images, _BLUR.view(1, 1, 5, 1).expand(channels, 1, 5, 1), stride=(2, 1), groups=channels)


@torch.no_grad()
def _cut(images: Tensor, random: np.random.RandomState) -> Tensor:
    """128 patches of each picture at random places, (N * 128, C, 7, 7)."""
    count, _, side, _ = images.shape
    views = images.unfold(2, SIDE, 1).unfold(3, SIDE, 1)  # (N, C, S - 6, S - 6, 7, 7), nothing is copied yet
    places = torch.from_numpy(random.randint(0, side - SIDE + 1, (2, count * PER_PICTURE)))
    return views[torch.arange(count).repeat_interleave(PER_PICTURE), :, places[0], places[1]]

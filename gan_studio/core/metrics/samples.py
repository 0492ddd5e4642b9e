"""A set of samples to be compared: features of pictures and some of the pictures themselves, or points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core.data.types import DataSet
from gan_studio.core.metrics.features import RandomFeatures, as_rgb
from gan_studio.core.metrics.slices import Slices, mapped

PICTURES = 256
"""So many pictures are kept for what looks at pixels: it would take too much memory and time with all of them."""
PICTURE_SIDE = 128
"""At most so large, in pixels."""


@dataclass
class Samples:
    """`features` float32: of pictures, standardised by the reals' mean and spread, or the points themselves (N, 2).
    `pictures` uint8 (M, 3, S, S) of the first ones. `known` holds what was computed of them already."""

    features: Tensor  # (N, D)
    pictures: Tensor | None = None
    known: dict[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.features)


@torch.no_grad()
def quantised(images_NCHW: Tensor) -> Tensor:
    """What a generator draws, as it would be saved: float32 (N, 3, H, W) in [-1, 1] in steps of 1/127.5, on the CPU.
    Not-a-number becomes mid-grey."""
    steps = images_NCHW.detach().to("cpu", torch.float32).add(1).mul_(127.5).nan_to_num_(127.5).round_().clamp_(0, 255)
    return as_rgb(steps.div_(127.5).sub_(1))


@torch.no_grad()
def kept(images_N3HW: Tensor, room: int) -> Tensor:
    """The first `room` pictures as uint8, at most `PICTURE_SIDE` px."""
    images = images_N3HW[:room]
    if images.shape[-1] > PICTURE_SIDE:
        images = torch.nn.functional.interpolate(images, size=(PICTURE_SIDE, PICTURE_SIDE), mode="area")
    return images.add(1).mul_(127.5).round_().to(torch.uint8)


def of_images(count: int, images: Callable[[int, int], Tensor], net: RandomFeatures, pictures: int = PICTURES) -> Slices[Samples]:
    """Looks at `images(start, stop)` -> float32 (N, 3, H, W) in [-1, 1], a few at a time."""
    shown: list[Tensor] = []

    def look(start: int, stop: int) -> Tensor:
        batch = images(start, stop)
        if start < pictures:
            shown.append(kept(batch, pictures - start))
        return net(batch)

    features = yield from mapped(count, look)
    return Samples(torch.cat(features), torch.cat(shown) if shown else None)


def of_points(count: int, points: Callable[[int, int], Tensor]) -> Slices[Samples]:
    """The same for points, float32 (N, 2)."""
    return Samples(torch.cat((yield from mapped(count, points, first=512))))


def points_of(data: DataSet, indices: npt.NDArray[np.int64]) -> Tensor:
    return torch.from_numpy(np.array(data.gather(indices), np.float32))

"""The order in which a run sees its data, and the batches on the device."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core.data.types import DataSet

GATHERED_AT_ONCE = 4096
"""Images that are read at once on their way to the device."""


def images_to_tensor(images_NHWC: npt.NDArray[np.uint8], device: torch.device) -> Tensor:
    """uint8 (N, H, W, C) -> float32 NCHW in [-1, 1], channels_last: the same memory order, so nothing is moved."""
    return _to_float(torch.from_numpy(np.ascontiguousarray(images_NHWC)).to(device, non_blocking=True))


def _to_float(images_NHWC: Tensor) -> Tensor:
    return images_NHWC.permute(0, 3, 1, 2).to(torch.float32).mul_(1 / 127.5).sub_(1)


def _free_room(device: torch.device) -> int:
    """Bytes of a device of its own that the data may take."""
    return torch.cuda.mem_get_info(device)[0] // 4 if device.type == "cuda" else 0


def tensor_to_images(images_NCHW: Tensor) -> npt.NDArray[np.uint8]:
    """float NCHW in [-1, 1] -> uint8 (N, H, W, 3); grey becomes three equal channels. Not-a-number becomes mid-grey."""
    scaled = images_NCHW.float().add(1).mul(127.5).nan_to_num(127.5).round_().clamp_(0, 255).to(torch.uint8)
    images: npt.NDArray[np.uint8] = scaled.permute(0, 2, 3, 1).cpu().numpy()
    return np.ascontiguousarray(np.repeat(images, 3, axis=3) if images.shape[3] == 1 else images)


class RealBatches:
    """Batches without end: each epoch is a new permutation, and a batch may reach into the next epoch.

    The order depends on the seed and on how many samples were drawn alone, so `drawn` is all that a resume needs.

    Args:
        room: bytes that the whole set may take on the device. Where it fits, it is copied there once and no batch crosses
            the bus any more; None is a quarter of what an NVIDIA GPU has free, and nothing elsewhere.
    """

    def __init__(self, data: DataSet, batch: int, seed: int, mirror: bool, device: torch.device, rng: torch.Generator,
                 room: int | None = None) -> None:
        self.drawn = 0
        self._data = data
        self._batch = batch
        self._seed = seed
        self._mirror = mirror and data.kind == "images"
        self._device = device
        self._rng = rng
        self._epoch = -1
        self._count = len(data)
        self._order: npt.NDArray[np.int64] = np.empty(0, np.int64)
        self._resident = self._on_device(_free_room(device) if room is None else room)
        self._points, self._points_in_order = self._points_on_device(), torch.empty(0, 2)

    def _points_on_device(self) -> Tensor | None:
        """All points, float32 N2, which are few bytes; None where the data are images."""
        if self._data.kind != "points":
            return None
        return torch.from_numpy(np.array(self._data.gather(np.arange(self._count)), np.float32)).to(self._device)

    def _on_device(self, room: int) -> Tensor | None:
        """The whole set as uint8 NHWC on the device, where it is of images and fits into `room` bytes."""
        if self._data.kind != "images" or len(self._data) * math.prod(self._data.shape) > room:
            return None
        parts = [torch.from_numpy(np.ascontiguousarray(self._data.gather(chunk).view(np.uint8))).to(self._device)
                 for chunk in np.array_split(np.arange(len(self._data)), math.ceil(len(self._data) / GATHERED_AT_ONCE))]
        return torch.cat(parts)

    def next(self) -> Tensor:
        """The next batch on the device: NCHW in [-1, 1] or N2 float32. Uses up one mirror draw each where it mirrors."""
        if self._points is not None:
            return self._next_points(self._points)
        indices = self._next_indices()
        if self._resident is not None:
            images = _to_float(self._resident[torch.from_numpy(indices).to(self._device)])
        else:
            images = images_to_tensor(self._data.gather(indices).view(np.uint8), self._device)
        if self._mirror:
            flip = torch.rand(self._batch, generator=self._rng).lt(0.5).to(self._device)
            images = torch.where(flip[:, None, None, None], images.flip(3), images)
        return images

    def _next_points(self, points_N2: Tensor) -> Tensor:
        """For networks of a few neurons the way of the images would take a tenth of a step."""
        offset = self.drawn - self._epoch * self._count
        if self._epoch >= 0 and 0 <= offset <= self._count - self._batch:
            self.drawn += self._batch
            return self._points_in_order[offset : offset + self._batch]
        indices = torch.from_numpy(self._next_indices())
        self._points_in_order = points_N2[torch.from_numpy(self._order).to(self._device)]
        return points_N2[indices.to(self._device)]

    def _next_indices(self) -> npt.NDArray[np.int64]:
        parts: list[npt.NDArray[np.int64]] = []
        missing = self._batch
        while missing:
            epoch, offset = divmod(self.drawn, self._count)
            if epoch != self._epoch:
                self._order = np.random.default_rng([self._seed, epoch]).permutation(self._count)
                self._epoch = epoch
            part = self._order[offset : offset + missing]
            parts.append(part)
            self.drawn += len(part)
            missing -= len(part)
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

"""The grids of a run: some reals, and what the same latents become as G learns."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.methods import Method
from gan_studio.core.points_picture import picture_of_points
from gan_studio.core.real_batches import tensor_to_images

POINTS = 1000
POINT_PICTURE_SIZE = 384
BATCH = 32


def tile_count(size: int) -> int:
    """Tiles in a grid of images of `size` px: fewer where each costs more to draw and to keep."""
    return 64 if size <= 64 else 36 if size <= 128 else 16


class SampleGrid:
    """Grids of uint8 NHWC images with 3 channels. For 2-D points, one picture of the reals with the generated on top."""

    def __init__(self, data: DataSet, recipe: Recipe) -> None:
        self._data = data
        self._points = data.kind == "points"
        count = POINTS if self._points else tile_count(data.shape[0])
        self.latents = torch.from_numpy(latents_of_seeds(range(count), recipe.latent_dim))
        # Evenly spaced through a shuffled order: every subfolder has its chance, and a seed shows the same ones.
        order = np.random.default_rng([recipe.seed, count]).permutation(len(data))
        self._chosen = order[:count] if len(data) >= count else np.resize(order, min(count, len(data)))

    def reals(self) -> npt.NDArray[np.uint8]:
        """Some of the data, the same ones for the same seed."""
        samples = self._data.gather(self._chosen)
        if self._points:
            return picture_of_points(samples.astype(np.float32), np.empty((0, 2), np.float32), POINT_PICTURE_SIZE)[None]
        return np.repeat(samples, 3, axis=3) if samples.shape[3] == 1 else samples.astype(np.uint8, copy=False)

    def fakes(self, method: Method) -> npt.NDArray[np.uint8]:
        """What the averaged generator makes of the fixed latents now."""
        device = next(method.ema.parameters()).device
        parts = [method.generate(z.to(device)) for z in torch.split(self.latents, POINTS if self._points else BATCH)]
        if not self._points:
            return np.concatenate([tensor_to_images(part) for part in parts])
        generated = torch.cat(parts).cpu().numpy()
        finite = generated[np.isfinite(generated).all(axis=1)]
        reals = self._data.gather(self._chosen).astype(np.float32)
        return picture_of_points(reals, finite, POINT_PICTURE_SIZE)[None]



"""The grids of a run: some reals, and what the same latents become as G learns."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.latents import latents_of_seeds, tile_count
from gan_studio.core.methods import Method
from gan_studio.core.out_of_memory import is_out_of_memory
from gan_studio.core.points_picture import picture_of_points
from gan_studio.core.real_batches import tensor_to_images

POINTS = 1000
POINT_PICTURE_SIZE = 384
BATCH = 32


class SampleGrid:
    """Grids of uint8 NHWC images with 3 channels. For 2-D points, one picture of the reals with the generated on top."""

    def __init__(self, data: DataSet, recipe: Recipe) -> None:
        self._data = data
        self._points = data.kind == "points"
        self._at_once = POINTS if self._points else BATCH
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
        parts = self._drawn(method)
        if not self._points:
            return np.concatenate([tensor_to_images(part) for part in parts])
        generated = torch.cat(parts).cpu().numpy()
        finite = generated[np.isfinite(generated).all(axis=1)]
        reals = self._data.gather(self._chosen).astype(np.float32)
        return picture_of_points(reals, finite, POINT_PICTURE_SIZE)[None]

    def _drawn(self, method: Method) -> list[Tensor]:
        """The fixed latents drawn, in parts; fewer at once from then on where the memory does not suffice."""
        device = next(method.ema.parameters()).device
        while True:
            try:
                return [method.generate(z.to(device)) for z in torch.split(self.latents, self._at_once)]
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error) or self._at_once == 1:
                    raise
            self._at_once //= 2  # after the handler: until here the error holds what was drawn
            if device.type == "cuda":
                torch.cuda.empty_cache()

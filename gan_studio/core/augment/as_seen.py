"""Pictures of what augmentation does."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from gan_studio.core.augment.pipeline import Pipeline
from gan_studio.core.config import Recipe
from gan_studio.core.real_batches import images_to_tensor, tensor_to_images


@torch.no_grad()
def as_seen_by_d(images_NHWC: npt.NDArray[np.uint8], recipe: Recipe, p: float, seed: int) -> npt.NDArray[np.uint8]:
    """See `core.augment.preview`."""
    if not 0 <= p <= 1:
        raise ValueError(f"p is a chance in [0, 1], not {p}")
    pipeline = Pipeline(recipe)
    images = images_to_tensor(images_NHWC, torch.device("cpu"))
    numbers = pipeline.numbers(len(images), torch.Generator().manual_seed(seed))
    return tensor_to_images(pipeline(images, numbers, torch.tensor(p)))

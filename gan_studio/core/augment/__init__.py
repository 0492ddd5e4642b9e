"""Augmentation inside D: real and generated images are changed alike, at random, before D judges them, so that D cannot
learn a small set by heart, and G is not asked to draw the changes (DiffAugment, Zhao et al. 2020; ADA, Karras et al. 2020).

Importing this package imports no torch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gan_studio.core.config import Recipe


def preview(
    images_NHWC: npt.NDArray[np.uint8], recipe: Recipe, p: float | None = None, seed: int = 0
) -> npt.NDArray[np.uint8]:
    """Images as D sees them under the recipe's augmentation: uint8 (N, H, W, 3).

    Args:
        images_NHWC: uint8 (N, H, W, 1 or 3).
        p: the chance of each change, in [0, 1]; None takes the recipe's. The changes are those that the recipe names, also
            where its augmentation is off, so that one can look before one switches it on.
        seed: of the random numbers; the same seed gives the same pictures.

    Raises:
        ValueError: p is outside [0, 1].
    """
    from gan_studio.core.augment.as_seen import as_seen_by_d

    return as_seen_by_d(images_NHWC, recipe, recipe.augment_p if p is None else p, seed)

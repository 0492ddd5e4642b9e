"""Whether to augment, and how, by the number of images. Imports no torch.

DiffAugment takes FFHQ-256 with 1,000 images from FID 62 to 26 and with 5,000 from 27 to 10.5; it still helps at 10,000 to
20,000 and hurts from about 70,000 (Zhao et al. 2020; Karras et al. 2020). But before D has seen each image some tens of times
it has nothing learned by heart, and changes only hold up the beginning (docs/recipes.md): so between few images and many
the chance is left to ADA, which raises it when D shows that it overfits.
"""

from __future__ import annotations

from typing import Any, Literal

ALWAYS_BELOW = 500
"""With so few images D knows them by heart within a minute: every image is changed from the start."""
NONE_FROM = 70_000
"""With so many D cannot learn them by heart within a run, and changes only blur what G is taught."""


def automatic(image_count: int, kind: Literal["images", "points"]) -> dict[str, Any]:
    """What `augment = auto` means for this many images (or points, which have nothing to change): the recipe's settings
    `augment` and `augment_p` (for ADA the most that p may become)."""
    if kind == "points" or image_count >= NONE_FROM:
        return {"augment": "none", "augment_p": 1.0}
    return {"augment": "diffaugment" if image_count < ALWAYS_BELOW else "ada", "augment_p": 1.0}

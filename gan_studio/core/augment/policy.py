"""Whether to augment, and how much, by the number of images. Imports no torch.

DiffAugment takes FFHQ-256 with 1,000 images from FID 62 to 26 and with 5,000 from 27 to 10.5; it still helps at 10,000 to
20,000 and hurts from about 70,000 (Zhao et al. 2020; Karras et al. 2020).
"""

from __future__ import annotations

import math
from typing import Any, Literal

FULL_UP_TO = 5_000
"""With so few images every image is changed."""
NONE_FROM = 70_000
"""With so many D cannot learn them by heart within a run, and changes only blur what G is taught."""
WORTH_IT = 0.05
"""Below this chance augmentation costs time and does nothing."""


def chance(image_count: int) -> float:
    """The chance p of each change for a set of `image_count` images: 1 up to 5,000, 0 from 70,000, and between them it
    falls along a straight line in the logarithm of the count. Rounded to hundredths."""
    share = math.log(NONE_FROM / max(1, image_count)) / math.log(NONE_FROM / FULL_UP_TO)
    return round(min(1.0, max(0.0, share)), 2)


def automatic(image_count: int, kind: Literal["images", "points"]) -> dict[str, Any]:
    """What `augment = auto` means for this many images (or points, which have nothing to change): the recipe's settings
    `augment` and `augment_p`."""
    p = chance(image_count) if kind == "images" else 0.0
    return {"augment": "diffaugment", "augment_p": p} if p >= WORTH_IT else {"augment": "none", "augment_p": 1.0}

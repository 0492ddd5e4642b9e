"""Whether to augment, and how much, by the number of images and how often a run sees each. Imports no torch.

DiffAugment takes FFHQ-256 with 1,000 images from FID 62 to 26 and with 5,000 from 27 to 10.5; it still helps at 10,000 to
20,000 and hurts from about 70,000 (Zhao et al. 2020; Karras et al. 2020). Those runs see each image hundreds of times. One
that sees each a few times has nothing learned by heart yet, and changes would only hold up its beginning.
"""

from __future__ import annotations

import math
from typing import Any, Literal

FULL_UP_TO = 5_000
"""With so few images every image is changed."""
NONE_FROM = 70_000
"""With so many D cannot learn them by heart within a run, and changes only blur what G is taught."""
PASSES = (10.0, 100.0)
"""How often a run sees each image: up to the first without augmentation, from the second with all of it."""
WORTH_IT = 0.05
"""Below this chance augmentation costs time and does nothing."""


def chance(image_count: int, kimg: float) -> float:
    """The chance p of each change for a run of `kimg` thousand images over a set of `image_count`, in hundredths.

    1 up to 5,000 images, 0 from 70,000; times 0 for up to 10 passes over the set, 1 from 100. Between them each falls or rises
    along a straight line in the logarithm.
    """
    count = max(1, image_count)
    few = _share(NONE_FROM / count, 1.0, NONE_FROM / FULL_UP_TO)
    return round(few * _share(1000 * kimg / count, *PASSES), 2)


def automatic(image_count: int, kind: Literal["images", "points"], kimg: float) -> dict[str, Any]:
    """What `augment = auto` means for this many images (or points, which have nothing to change) in a run of `kimg` thousand:
    the recipe's settings `augment` and `augment_p`."""
    p = chance(image_count, kimg) if kind == "images" else 0.0
    return {"augment": "diffaugment", "augment_p": p} if p >= WORTH_IT else {"augment": "none", "augment_p": 1.0}


def _share(value: float, nothing: float, all_of_it: float) -> float:
    """How far `value` is on the way between two others, in their logarithms, 0 to 1."""
    return min(1.0, max(0.0, math.log(value / nothing) / math.log(all_of_it / nothing)))

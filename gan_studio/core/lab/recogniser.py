"""Whether a picture looks like a digit: one judge for all experiments, who has no part in what they train.

It is the classifier of `core.metrics.classifier`, trained on the built-in digits and on pictures of nothing, and comes with
the program (build_scripts/make_lab_networks.py). "Looks like a digit" is: it is surer than `CONFIDENCE` of one of the ten.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from torch import Tensor

from gan_studio import paths
from gan_studio.core.metrics.classifier import CONFIDENCE, Classifier, rebuilt
from gan_studio.core.packing import from_safetensors, to_safetensors

FILE = "lab/recogniser.safetensors"
_ACCURACY = "accuracy"


def load_recogniser() -> Classifier:
    """The judge that comes with the program: reading it takes a few milliseconds. Raises StudioError where it is missing."""
    kept = from_safetensors(paths.resource(FILE).read_bytes())
    return rebuilt(kept, float(kept.pop(_ACCURACY)))


def packed(judge: Classifier) -> bytes:
    """What `load_recogniser` reads."""
    import torch

    return to_safetensors({**judge.network.state_dict(), _ACCURACY: torch.tensor(judge.accuracy)})


def look_like_digits(judge: Classifier, images_NCHW: Tensor) -> npt.NDArray[np.bool_]:
    """(N,): of which pictures in [-1, 1] the judge is surer than `CONFIDENCE` that they are one of the ten."""
    found: npt.NDArray[np.bool_] = (judge.probabilities(images_NCHW).amax(1) > CONFIDENCE).numpy()
    return found


def interval(count: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share, `count` of `of` (Wilson 1927), which holds for shares near 0 and 1 too."""
    if of <= 0:
        return 0.0, 1.0
    share, extra = count / of, z * z / of
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * math.sqrt(share * (1 - share) / of + extra / (4 * of))
    return max(0.0, middle - half), min(1.0, middle + half)

"""Real pictures for the figures: digits of the built-in set, drawn once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from gan_studio.core.data.builtin.digits import draw_digits, sample_digit
from gan_studio.core.data.types import ArrayDataSet

COUNT = 640


@pytest.fixture(scope="session")
def digit_set() -> ArrayDataSet:
    """640 grey digits at 32 px, with their class."""
    digits = [sample_digit(index) for index in range(COUNT)]
    labels = np.array([digit.digit for digit in digits], np.float32)
    return ArrayDataSet("images", "digits", ("digits",), "abc", draw_digits(digits, 32), {"digit": labels})


@pytest.fixture(scope="session")
def more_digits() -> tuple[Tensor, np.ndarray]:
    """Other digits of the same kind, float NCHW in [-1, 1], and their classes: what a perfect generator draws."""
    digits = [sample_digit(index) for index in range(COUNT, 2 * COUNT)]
    images = torch.from_numpy(draw_digits(digits, 32)).permute(0, 3, 1, 2).float() / 127.5 - 1
    return images, np.array([digit.digit for digit in digits])

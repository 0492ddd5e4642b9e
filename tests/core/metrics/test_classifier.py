"""The judge of digits: right about real ones, and not sure of anything about noise."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError
from gan_studio.core.metrics.classifier import labels_in_names, labels_of, train_classifier


def test_it_learns_digits_and_recognises_no_noise(digit_set: ArrayDataSet, more_digits: tuple[Tensor, np.ndarray]) -> None:
    before = torch.get_rng_state()
    judge = train_classifier(digit_set, epochs=6)
    assert torch.equal(before, torch.get_rng_state())
    images, labels = more_digits
    assert (judge.probabilities(images).argmax(1).numpy() == labels).mean() > 0.75
    assert judge.accuracy > 0.75
    assert judge.recognised(images) > 0.5
    noise = torch.from_numpy(np.random.RandomState(0).uniform(-1, 1, (100, 1, 32, 32)).astype(np.float32))
    assert judge.recognised(noise) < 0.05
    assert judge.class_shares(images[labels == 3]).argmax() == 3


def test_labels_come_from_factors_or_names(digit_set: ArrayDataSet) -> None:
    assert set(labels_of(digit_set)) == set(range(10))
    assert labels_in_names(["a/00000_digit7.png", "00001_class-12.png"]).tolist() == [7, 12]
    with pytest.raises(DataError, match="class"):
        labels_in_names(["holiday.png"])
    with pytest.raises(DataError, match="no classes"):
        labels_of(ArrayDataSet("images", "x", ("x",), "f", np.zeros((4, 32, 32, 1), np.uint8)))

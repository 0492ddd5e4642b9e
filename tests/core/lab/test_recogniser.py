"""The judge of digits knows digits, and takes nothing else for one; intervals are Wilson's."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.lab.recogniser import interval, load_recogniser, look_like_digits, packed
from gan_studio.core.metrics.classifier import rebuilt
from gan_studio.core.metrics.features import to_pictures
from gan_studio.core.packing import from_safetensors


def test_it_knows_digits_and_is_not_fooled() -> None:
    judge = load_recogniser()
    data = draw_builtin("digits:200", Recipe.make(size=32))
    pictures = to_pictures(data.gather(np.arange(200)).view(np.uint8))
    right = judge.probabilities(pictures).argmax(1).numpy() == data.factors["digit"]
    assert right.mean() > 0.97
    assert judge.accuracy > 0.97
    assert look_like_digits(judge, pictures).mean() > 0.93
    noise = torch.rand(200, 3, 32, 32, generator=torch.Generator().manual_seed(0)) * 2 - 1
    twos = (pictures + pictures.roll(1, 0)) / 2
    assert look_like_digits(judge, noise).mean() < 0.02
    assert look_like_digits(judge, torch.full((4, 1, 32, 32), -1.0)).sum() == 0
    assert look_like_digits(judge, twos).mean() < 0.5


def test_it_is_the_same_after_it_was_kept() -> None:
    judge = load_recogniser()
    kept = from_safetensors(packed(judge))
    again = rebuilt(kept, float(kept.pop("accuracy")))
    x = torch.randn(3, 1, 32, 32, generator=torch.Generator().manual_seed(1)).clamp(-1, 1)
    assert torch.equal(judge.probabilities(x), again.probabilities(x))
    assert again.accuracy == judge.accuracy
    with pytest.raises(RuntimeError):
        rebuilt({"14.bias": kept["14.bias"]}, 0.0)


@pytest.mark.parametrize(("count", "of", "low", "high"), [(200, 400, 0.451, 0.549), (0, 400, 0.0, 0.0095), (10, 10, 0.722, 1.0)])
def test_the_interval_of_a_share(count: int, of: int, low: float, high: float) -> None:
    assert interval(count, of) == pytest.approx((low, high), abs=1e-3)


def test_nothing_seen_is_nothing_known() -> None:
    assert interval(0, 0) == (0.0, 1.0)

"""Nothing is downloaded before somebody agreed; the modules that would do it are played by others here."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
import torch

from gan_studio.core.errors import StudioError
from gan_studio.core.metrics.inception import ConsentError, open_inception
from gan_studio.core.metrics.slices import Slices


class FakeMetric:
    """Counts the pictures that it was shown."""

    made = 0

    def __init__(self, **settings: Any) -> None:
        type(self).made += 1
        self.settings = settings

    def reset(self) -> None:
        self.shown = {True: 0, False: 0}

    def update(self, images: torch.Tensor, real: bool) -> None:
        assert images.dtype == torch.uint8
        self.shown[real] += len(images)

    def compute(self) -> torch.Tensor:
        return torch.tensor(float(1000 * self.shown[True] + self.shown[False]))


class FakeKernel(FakeMetric):
    def compute(self) -> Any:
        return super().compute(), torch.tensor(0.1)


@pytest.fixture
def torchmetrics(monkeypatch: pytest.MonkeyPatch) -> type[FakeMetric]:
    FakeMetric.made = FakeKernel.made = 0
    for name in ("torchmetrics", "torchmetrics.image", "torchmetrics.image.fid", "torchmetrics.image.kid", "torch_fidelity"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    sys.modules["torchmetrics.image.fid"].FrechetInceptionDistance = FakeMetric  # type: ignore[attr-defined]
    sys.modules["torchmetrics.image.kid"].KernelInceptionDistance = FakeKernel  # type: ignore[attr-defined]
    return FakeMetric


def test_without_torchmetrics_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torchmetrics.image.fid", None)
    with pytest.raises(StudioError) as told:
        open_inception(("inception-fid",), 100, agreed=True)
    assert "pip install gan-studio[inception]" in told.value.hint


@pytest.mark.parametrize("ask", [None, lambda question: False])
def test_without_a_yes_nothing_is_made_and_the_refusal_says_what_and_how_large(torchmetrics: type[FakeMetric], ask: Any) -> None:
    with pytest.raises(ConsentError) as told:
        open_inception(("inception-fid",), 100, agreed=False, ask=ask)
    assert torchmetrics.made == 0
    assert told.value.exit_code == 2
    for word in ("Inception", "MB", "GitHub", "--allow-download"):
        assert word in str(told.value)


def test_after_a_yes_figures_come_of_both_sides(torchmetrics: type[FakeMetric]) -> None:
    asked: list[str] = []
    inception = open_inception(("inception-fid", "inception-kid"), 40, agreed=False, ask=lambda q: bool(asked.append(q)) or True)
    assert "MB" in asked[0]
    images = torch.zeros(40, 3, 8, 8, dtype=torch.uint8)
    work: Slices[dict[str, float]] = inception.compare(lambda a, b: images[a:b], lambda a, b: images[a:b], 40)  # type: ignore[assignment]
    steps = 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            values = end.value
            break
        steps += 1
    assert values == {"inception-fid": 40040.0, "inception-kid": 40040.0}
    assert steps == 6
    assert inception.metrics["inception-kid"].settings["subset_size"] == 39


def test_weights_that_cannot_be_had_are_told_in_words(torchmetrics: type[FakeMetric], monkeypatch: pytest.MonkeyPatch) -> None:
    def offline(self: Any, **settings: Any) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr(FakeMetric, "__init__", offline)
    with pytest.raises(StudioError, match="no route to host"):
        open_inception(("inception-fid",), 100, agreed=True)

"""Figures put generators in the order in which people do, cost a run nothing but time, and say what they cannot."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.data.builtin.toys import TOYS
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError
from gan_studio.core.metrics import HEADLINE, POINTS_HEADLINE, QUICK, Evaluator, Report
from gan_studio.core.metrics.slices import finish

COUNT = 300


def playing(images: Tensor) -> Callable[[Tensor], Tensor]:
    """A generator that draws these pictures one after the other."""
    place = 0

    def draw(z_ND: Tensor) -> Tensor:
        nonlocal place
        found = images[place : place + len(z_ND)]
        place += len(z_ND)
        return found

    return draw


def blurred(images: Tensor, passes: int) -> Tensor:
    for _ in range(passes):
        images = F.avg_pool2d(F.pad(images, (1, 1, 1, 1), mode="replicate"), 3, stride=1)
    return images


def noisy(images: Tensor, strength: float) -> Tensor:
    noise = np.random.RandomState(5).standard_normal(images.shape).astype(np.float32)
    return (images + 2 * strength * torch.from_numpy(noise)).clamp(-1, 1)


@pytest.fixture(scope="module")
def evaluator(digit_set: ArrayDataSet) -> Evaluator:
    return Evaluator(digit_set, count=COUNT, keys=[*QUICK, "two-sample"])


@pytest.fixture(scope="module")
def measure(evaluator: Evaluator) -> Callable[[Tensor], Report]:
    return lambda images: finish(evaluator.evaluate(playing(images), 8))


@pytest.mark.parametrize("key", ["kernel-distance", "frechet-distance"])
def test_distances_grow_with_blur_noise_and_missing_kinds(
    measure: Callable[[Tensor], Report], more_digits: tuple[Tensor, np.ndarray], key: str
) -> None:
    images, labels = more_digits

    def distance(worse: Tensor) -> float:
        return measure(worse).get(key).value

    perfect = measure(images)
    good = perfect.get(key)
    way = good.ceiling - good.floor
    assert abs(good.value - good.floor) < 0.05 * way
    by_blur = [good.value, *(distance(blurred(images, passes)) for passes in (1, 2, 4))]
    by_noise = [good.value, *(distance(noisy(images, strength)) for strength in (0.03, 0.08, 0.2))]
    kept = [images[labels < most] for most in (7, 4, 1)]
    by_missing = [good.value, *(distance(torch.cat([part] * 12)[:COUNT]) for part in kept)]
    for found in (by_blur, by_noise, by_missing):
        assert found == sorted(found)
        assert found[1] > found[0] + 0.001 * way
    assert by_missing[2] > good.value + 0.03 * way


def test_colour_that_shifts_is_a_distance(more_digits: tuple[Tensor, np.ndarray]) -> None:
    random = np.random.RandomState(0)
    small = random.randint(60, 190, (400, 4, 4, 3)).astype(np.uint8).repeat(8, axis=1).repeat(8, axis=2)
    evaluator = Evaluator(ArrayDataSet("images", "blocks", ("blocks",), "f", small[:200]), keys=["kernel-distance"])
    rest = torch.from_numpy(small[200:300]).permute(0, 3, 1, 2).float() / 127.5 - 1
    found = []
    for shift in (0.0, 0.1, 0.3):
        redder = rest.clone()
        redder[:, 0] += shift
        found.append(finish(evaluator.evaluate(playing(redder), 4)).headline.value)
    assert found == sorted(found)
    assert abs(found[0]) < 0.2 < found[1]


def test_real_against_real_is_at_the_floor_and_a_collapse_at_the_ceiling(
    measure: Callable[[Tensor], Report], more_digits: tuple[Tensor, np.ndarray]
) -> None:
    images, _ = more_digits
    good = measure(images)
    collapsed = measure(images[:1].expand(COUNT, -1, -1, -1))
    assert good.headline.key == HEADLINE
    for key in ("kernel-distance", "frechet-distance", "recall", "coverage", "variety", "two-sample"):
        figure = good.get(key)
        assert (figure.floor < figure.ceiling) == (figure.better == "low")
        assert figure.progress > 0.7, key
        assert collapsed.get(key).progress < 0.3, key
    assert good.get("two-sample").value == pytest.approx(0.5, abs=0.1)
    assert good.get("variety").value == pytest.approx(1, abs=0.05)
    assert collapsed.get("variety").value < 0.01


def test_an_evaluation_leaves_random_state_and_gradients_alone_and_repeats(digit_set: ArrayDataSet) -> None:
    evaluator = Evaluator(digit_set, count=24)
    network = torch.nn.Sequential(torch.nn.Linear(4, 32 * 32), torch.nn.Tanh(), torch.nn.Unflatten(1, (1, 32, 32)))
    before, threads = torch.get_rng_state(), torch.get_num_threads()
    work = evaluator.evaluate(network, 4)
    while True:
        try:
            next(work)
        except StopIteration as end:
            first = end.value
            break
        assert torch.is_grad_enabled()
    assert torch.equal(before, torch.get_rng_state())
    assert torch.get_num_threads() == threads
    second = finish(Evaluator(digit_set, count=24).evaluate(network, 4))
    again = finish(evaluator.evaluate(network, 4))
    for figure in first.figures:
        assert again.get(figure.key).value == pytest.approx(figure.value, rel=1e-3, abs=1e-4)
        assert second.get(figure.key).floor == pytest.approx(figure.floor, rel=1e-3, abs=1e-4)


def test_work_comes_in_small_pieces(digit_set: ArrayDataSet, more_digits: tuple[Tensor, np.ndarray]) -> None:
    evaluator = Evaluator(digit_set, keys=QUICK)
    pieces = []
    work = evaluator.evaluate(playing(more_digits[0]), 4)
    while True:
        began = time.thread_time()  # of this thread alone: other programs do not count
        try:
            next(work)
        except StopIteration:
            break
        pieces.append(time.thread_time() - began)
    assert len(pieces) > 20
    assert np.quantile(pieces, 0.9) < 0.05


def test_a_report_survives_json(measure: Callable[[Tensor], Report], more_digits: tuple[Tensor, np.ndarray]) -> None:
    report = measure(more_digits[0])
    table = report.as_table()
    assert table["count"] == COUNT
    assert {"key", "label", "value", "floor", "ceiling", "better", "how"} == set(table["figures"][0])
    assert Report.from_table(table).figures == report.figures


def test_few_images_give_fewer_figures_and_a_note_and_too_few_are_refused() -> None:
    images = np.random.RandomState(0).randint(0, 255, (20, 32, 32, 3)).astype(np.uint8)
    report = finish(Evaluator(ArrayDataSet("images", "few", ("few",), "f", images)).evaluate(
        lambda z: z[:, :1, None, None].expand(-1, 3, 32, 32), 4))
    assert report.count == 10
    assert report.get("frechet-distance") is None
    assert any("Fréchet" in note and "100" in note for note in report.notes)
    assert np.isfinite([figure.value for figure in report.figures]).all()
    with pytest.raises(DataError, match="too few"):
        Evaluator(ArrayDataSet("images", "two", ("two",), "f", images[:2]))


def test_equal_images_and_broken_generators_give_figures_not_crashes() -> None:
    images = np.full((40, 32, 32, 1), 200, np.uint8)
    evaluator = Evaluator(ArrayDataSet("images", "equal", ("equal",), "f", images))
    report = finish(evaluator.evaluate(lambda z: torch.full((len(z), 1, 32, 32), torch.nan), 4))
    assert np.isfinite(report.headline.value)
    assert report.headline.value > report.headline.floor


def test_a_toy_is_measured_by_its_modes() -> None:
    toy = TOYS["ring-8"]
    evaluator = Evaluator(draw_builtin("builtin:ring-8", Recipe()))
    points = torch.from_numpy(toy.sample(2500, seed=9))
    good = finish(evaluator.evaluate(playing(points), 4))
    assert good.count == 2500
    assert good.headline.key == POINTS_HEADLINE
    assert good.headline.progress > 0.95
    assert good.get("modes").value == 8
    assert good.get("good-samples").value == pytest.approx(0.989, abs=0.01)  # 3 sigma in the plane: 1 - exp(-4.5)
    one_mode = torch.from_numpy(toy.modes_K2[:1]).expand(2500, -1)
    bad = finish(evaluator.evaluate(playing(one_mode), 4))
    assert bad.get("modes").value == 1
    assert bad.get("good-samples").value == 1
    assert bad.headline.value > 0.3

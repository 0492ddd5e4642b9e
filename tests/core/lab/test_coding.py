"""Coders in the hand: what is packed comes back, pictures kept aside are others, codes tell what they should."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio import paths
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError
from gan_studio.core.lab import coding
from gan_studio.core.lab.code_facts import EXTENT, between, correlation, nearest_ones, plane, slope_of, way_of
from gan_studio.core.lab.coding import Coder, in_slices, taken, tensor_of, two_sets


@pytest.fixture(scope="module")
def few() -> ArrayDataSet:
    return taken(two_sets(None, 0, (0, 1))[0], np.arange(32))


def own(count: int) -> ArrayDataSet:
    images = np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), np.uint8)
    return ArrayDataSet("images", "mine", ("mine",), "f", images)


@pytest.mark.parametrize("method", ["ae", "vae", "codes"])
def test_what_was_packed_goes_on_where_it_stood(
    few: ArrayDataSet, method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coder = Coder(method, few, seed=1, dims=3, batch=8)
    for _ in coder.train(4):
        pass
    (tmp_path / "it.safetensors").write_bytes(coder.packed())
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / name.removeprefix("lab/"))
    again = Coder(method, few, seed=1, dims=3, batch=8, trained="it")
    assert (again.before, again.game.iterations) == (4, 4)
    x = tensor_of(few, 6)
    assert np.array_equal(again.codes(x), coder.codes(x))
    assert torch.equal(again.drawn(coder.codes(x)), coder.drawn(coder.codes(x)))
    again.step()
    assert again.game.iterations == 5


def test_a_coder_learns_to_repeat(few: ArrayDataSet) -> None:
    coder, x = Coder("ae", few, seed=0, dims=2, batch=16), tensor_of(few)
    before = float((coder.drawn(coder.codes(x)) - x).square().mean())
    for _ in coder.train(60):
        pass
    assert float((coder.drawn(coder.codes(x)) - x).square().mean()) < 0.7 * before
    assert coder.error < 0.7 * before
    coder.require_finite()


def test_only_a_vae_has_a_spread(few: ArrayDataSet) -> None:
    codes, spreads = Coder("vae", few, seed=0, dims=3, batch=8).codes_and_spreads(tensor_of(few, 2))
    assert codes.shape == spreads.shape == (2, 3)
    with pytest.raises(TypeError):
        Coder("ae", few, seed=0, dims=3, batch=8).codes_and_spreads(tensor_of(few, 1))


def test_pictures_kept_aside_are_others_and_of_the_digits_named() -> None:
    learned, aside = two_sets(None, 0, (0, 7))
    assert set(learned.factors["digit"]) == set(aside.factors["digit"]) == {0, 7}
    hands = set(learned.factors["hand"]) & set(aside.factors["hand"])
    assert not hands, "no picture is in both"


def test_of_a_persons_own_a_sixth_is_kept_aside() -> None:
    learned, aside = two_sets(own(60), 3)
    assert (len(learned), len(aside)) == (50, 10)
    both = np.concatenate([learned.gather(np.arange(50)), aside.gather(np.arange(10))]).reshape(60, -1)
    assert len(np.unique(both, axis=0)) == 60
    with pytest.raises(DataError, match="too few"):
        two_sets(own(7), 0)


def test_slices_cover_everything_once() -> None:
    numbers = np.arange(2 * coding.AT_ONCE + 5)
    assert np.array_equal(np.concatenate([numbers[part] for part in in_slices(len(numbers))]), numbers)
    assert list(in_slices(0)) == []


def test_the_plane_begins_at_the_top_left() -> None:
    places = plane(5)
    assert places.shape == (25, 2)
    assert places[0] == pytest.approx((-EXTENT * 0.8, EXTENT * 0.8))
    assert places[12] == pytest.approx((0, 0), abs=1e-6)
    assert places[-1] == pytest.approx((EXTENT * 0.8, -EXTENT * 0.8))


def test_a_direction_that_was_put_in_is_found() -> None:
    random = np.random.default_rng(0)
    codes = random.standard_normal((400, 2)).astype(np.float32)
    values = 3 * codes[:, 0] - 4 * codes[:, 1] + 0.1 * random.standard_normal(400)
    way, strength = way_of(codes, values)
    assert way == pytest.approx((0.6, -0.8), abs=0.02)
    assert strength > 0.99
    assert slope_of(codes, values) == pytest.approx((3, -4), abs=0.05)
    assert way_of(codes, np.ones(400)) == ((1.0, 0.0), 0.0)
    assert way_of(codes[:2], values[:2]) == ((1.0, 0.0), 0.0)
    assert correlation(values, np.zeros(400)) == 0
    assert abs(correlation(values, random.standard_normal(400))) < 0.2


def test_neighbours_and_the_way_between() -> None:
    codes = np.array([[0, 0], [1, 0], [3, 0], [3.5, 0]], np.float32)
    assert nearest_ones(codes, 1).ravel().tolist() == [1, 0, 3, 2]
    assert nearest_ones(codes, 2)[0].tolist() == [1, 2]
    assert between(codes[0], codes[2], 4)[:, 0].tolist() == [0, 1, 2, 3]

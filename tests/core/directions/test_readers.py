"""Readers of factors are trained once for a data set, and kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from gan_studio.core import cached
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.directions import readers
from gan_studio.core.directions.finding import Factor
from gan_studio.core.directions.labels import Labels
from gan_studio.core.directions.predictor import Predictor
from gan_studio.core.directions.readers import reader_of

RANDOM = np.random.RandomState(0)
VALUES = RANDOM.rand(80, 2).astype(np.float32)
IMAGES = np.zeros((80, 16, 16, 3), np.uint8)
IMAGES[..., 0], IMAGES[..., 2] = 60 + 120 * VALUES[:, 0, None, None], 60 + 120 * VALUES[:, 1, None, None]
LABELS = Labels((Factor("red", "Red"), Factor("blue", "Blue")), VALUES)


def data(mark: str = "a") -> ArrayDataSet:
    return ArrayDataSet("images", "colours", ("colours",), mark, IMAGES)


def made(mark: str = "a", labels: Labels = LABELS, seed: int = 0) -> Predictor:
    work = reader_of(data(mark), labels, epochs=1, seed=seed)
    while True:
        try:
            next(work)
        except StopIteration as end:
            reader: Predictor = end.value
            return reader


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The seed of each reader that had to be trained."""
    seeds: list[int] = []

    def train(*asked: object, seed: int, **how: object) -> object:
        seeds.append(seed)
        return whole(*asked, seed=seed, **how)

    whole = readers.train_predictor
    monkeypatch.setattr(readers, "train_predictor", train)
    return seeds


def test_the_second_time_it_is_there_at_once_and_reads_the_same(trained: list[int]) -> None:
    first, again = made(), made()
    assert trained == [0]
    assert np.array_equal(first.read(IMAGES), again.read(IMAGES))
    assert np.array_equal(first.fidelity, again.fidelity)
    assert not any(weight.requires_grad for weight in again.network.parameters())


def test_other_data_other_labels_and_another_seed_have_readers_of_their_own(trained: list[int]) -> None:
    made()
    made("b")
    made(labels=replace(LABELS, values=1 - VALUES))
    made(seed=1)
    made(labels=Labels((Factor("red", "Red"),), VALUES[:, :1]))
    assert len(trained) == 5


@pytest.mark.parametrize("harm", ["cut", "rubbish", "another", "lost", "infinite"])
def test_what_is_damaged_is_trained_again(trained: list[int], harm: str) -> None:
    first = made()
    path = next(cached.path_of("readers", "x").parent.iterdir())
    tensors = first.tensors()
    if harm == "cut":
        path.write_bytes(path.read_bytes()[:700])
    elif harm == "rubbish":
        path.write_bytes(b"no tensors at all")
    elif harm == "another":
        cached.keep("readers", path.stem, {**tensors, "mean": tensors["mean"][:1]})
    elif harm == "lost":
        cached.keep("readers", path.stem, {name: value for name, value in tensors.items() if name != "spread"})
    else:
        cached.keep("readers", path.stem, {**tensors, "spread": tensors["spread"] / 0})
    again = made()
    assert trained == [0, 0]
    assert np.array_equal(first.read(IMAGES), again.read(IMAGES)), "training is the same each time"
    made()
    assert trained == [0, 0], "and kept again"


def test_the_random_numbers_of_others_are_left_alone() -> None:
    before = torch.get_rng_state()
    made()
    assert torch.equal(torch.get_rng_state(), before)


def test_a_full_disk_is_no_trouble(trained: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*asked: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cached, "write_bytes", full)
    made()
    made()
    assert trained == [0, 0]

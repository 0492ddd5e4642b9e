"""The nearest training images, and whether a generator repeats them."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.latent import nearest
from gan_studio.core.latent.nearest import index_of
from gan_studio.paths import cache_dir

RECIPE = Recipe.make(size=32, augment="none")


def pictures(count: int, seed: int = 0) -> np.ndarray:
    """Smooth blots of colour, uint8 (count, 16, 16, 3)."""
    coarse = np.random.default_rng(seed).integers(0, 256, (count, 4, 4, 3)).astype(np.uint8)
    return coarse.repeat(4, 1).repeat(4, 2)


def data(images: np.ndarray, mark: str = "a") -> ArrayDataSet:
    return ArrayDataSet("images", "blots", ("somewhere",), mark, images)


def test_a_training_image_finds_itself_and_is_a_copy() -> None:
    images = pictures(60)
    index = index_of(data(images), RECIPE)
    for by in nearest.BYS:
        found = index.nearest(images[17], 3, by)
        assert found.indices[0] == 17
        assert np.array_equal(found.images[0], images[17])
        assert found.distances[0] < 0.01
        assert found.distances.tolist() == sorted(found.distances.tolist())
        assert found.is_copy


def test_an_unseen_picture_is_no_copy() -> None:
    index = index_of(data(pictures(200)), RECIPE)
    near = [index.nearest(picture) for picture in pictures(20, seed=1)]
    assert sum(found.is_copy for found in near) <= 1
    assert 0.5 < np.median([found.distances[0] for found in near]) < 2
    assert near[0].images.shape == (4, 16, 16, 3)


def test_memory_in_words() -> None:
    images = pictures(200)
    index = index_of(data(images), RECIPE)
    copied, fresh = index.memory(images[:64]), index.memory(pictures(64, seed=1))
    assert copied.share == 1
    assert copied.words.startswith("It memorises: 64 of 64")
    assert fresh.share < 0.15
    assert fresh.words.startswith("It does not memorise")


def test_a_mirrored_copy_counts_where_training_mirrors() -> None:
    images = pictures(60)
    mirrored = images[5][:, ::-1]
    assert index_of(data(images), RECIPE.but(mirror=True)).nearest(mirrored).is_copy
    assert not index_of(data(images), RECIPE).nearest(mirrored).is_copy


def test_images_kept_aside_are_the_unseen_ones() -> None:
    images = pictures(100)
    index = index_of(data(images), RECIPE.but(augment="ada", objective="relativistic"))
    assert len(index) == 90
    assert index.nearest(images[0]).held_out == 10


def test_the_index_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    images = pictures(60)
    told: list[tuple[int, int]] = []
    first = index_of(data(images), RECIPE, progress=lambda *of: told.append(of)).nearest(images[3] // 2)
    assert told[-1] == (60, 60)
    monkeypatch.setattr(nearest, "_made", None)
    again = index_of(data(images), RECIPE).nearest(images[3] // 2)
    assert np.array_equal(first.distances, again.distances)
    assert np.array_equal(first.indices, again.indices)
    with pytest.raises(TypeError):
        index_of(data(images, "b"), RECIPE)  # other data have another index


def test_a_damaged_index_is_made_again() -> None:
    images = pictures(60)
    index_of(data(images), RECIPE)
    path, = (cache_dir() / "nearest").iterdir()
    path.write_bytes(path.read_bytes()[:500])
    assert index_of(data(images), RECIPE).nearest(images[4]).is_copy


def test_more_rows_than_fit_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    images = pictures(60)
    whole = index_of(data(images), RECIPE).nearest(images[50] // 2, 5)
    monkeypatch.setattr(nearest, "CELLS", 7)
    assert np.array_equal(index_of(data(images), RECIPE).nearest(images[50] // 2, 5).indices, whole.indices)


def test_what_cannot_be_compared_is_told() -> None:
    with pytest.raises(DataError, match="points"):
        index_of(ArrayDataSet("points", "ring", (), "p", np.zeros((50, 2), np.float32)), RECIPE)
    with pytest.raises(DataError, match="too few"):
        index_of(data(pictures(3)), RECIPE)
    with pytest.raises(CancelledError):
        index_of(data(pictures(60), "c"), RECIPE, cancelled=lambda: True)

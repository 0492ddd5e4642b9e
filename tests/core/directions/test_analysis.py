"""Main components and factors of the weights, for generators with a w and without."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.directions.analysis import pca_directions, principal_components, sefa_directions
from gan_studio.core.directions.early import early_features, reading_weights
from gan_studio.core.errors import StudioError
from gan_studio.core.sampling import Renderer

T = TypeVar("T")
SHAPE = (32, 32, 3)
DIM = 5


def done(work: Generator[float, None, T]) -> T:
    while True:
        try:
            assert 0 <= next(work) <= 1
        except StopIteration as end:
            result: T = end.value
            return result


def renderer(shape: tuple[int, ...] = SHAPE, **settings: Any) -> Renderer:
    return Renderer.for_recipe(Recipe.make(size=32, width=4, latent_dim=DIM, **settings), shape)


@pytest.fixture(scope="module")
def styled() -> Renderer:
    return renderer(mapping="modulated")


def test_components_of_w_are_its_principal_axes_in_sigma_units(styled: Renderer) -> None:
    found = done(principal_components(styled))
    assert found.in_w
    assert np.allclose(found.comp @ found.comp.T, np.eye(len(found.comp)), atol=1e-6)
    assert list(found.ratio) == sorted(found.ratio, reverse=True)
    assert 0.3 < found.ratio.sum() <= 1
    some = torch.from_numpy(np.random.RandomState(9).randn(4000, DIM).astype(np.float32))
    w = styled.w_of(some).double().numpy()
    along = (w - w.mean(0)) @ found.comp[0]
    first = pca_directions(found)[0]
    assert np.linalg.norm(first.values) == pytest.approx(along.std(), rel=0.05)
    assert along.var() / w.var(axis=0).sum() == pytest.approx(first.explained, rel=0.1)
    assert (first.key, first.space, first.origin) == ("pca 1", "w", "pca")


def test_it_is_the_same_each_time(styled: Renderer) -> None:
    first, again = (pca_directions(done(principal_components(styled))) for _ in range(2))
    assert all(np.array_equal(one.values, other.values) for one, other in zip(first, again, strict=True))


def test_without_w_components_are_unit_steps_in_z() -> None:
    found = pca_directions(done(principal_components(renderer(), samples=200)))
    assert 1 <= len(found) <= DIM
    assert all(each.space == "z" and each.values.shape == (DIM,) for each in found)
    assert all(np.linalg.norm(each.values) == pytest.approx(1, abs=1e-5) for each in found)
    assert sum(each.explained or 0 for each in found) <= 1


@pytest.mark.parametrize("method", ["vae", "ae", "codes", "d-alone"])
def test_every_method_has_components(method: str) -> None:
    assert pca_directions(done(principal_components(renderer(method=method, ascent_steps=8, ascent_size=0.5), samples=30)))


def test_points_have_components_too() -> None:
    made = Renderer.for_recipe(Recipe.make(latent_dim=2, architecture="mlp", width=8), (2,))
    found = pca_directions(done(principal_components(made, samples=200)))
    assert all(each.values.shape == (2,) for each in found)


def test_one_dimension_has_one_component() -> None:
    made = Renderer.for_recipe(Recipe.make(size=32, width=4, latent_dim=1), SHAPE)
    assert len(pca_directions(done(principal_components(made, samples=100)))) == 1


def test_early_features_are_those_of_the_first_layers() -> None:
    made = renderer()
    z = np.random.RandomState(0).randn(6, DIM).astype(np.float32)
    features = done(early_features(made, z))
    assert len(features) == 6
    assert made.generator(torch.from_numpy(z)).shape == (6, 3, 32, 32), "nothing hangs on the generator any more"
    assert np.abs(features[0] - features[1]).max() > 0


def test_factors_are_the_eigenvectors_of_the_weights(styled: Renderer) -> None:
    found = sefa_directions(styled)
    weights = reading_weights(styled)
    unit = weights / np.linalg.norm(weights, axis=1, keepdims=True)
    first = found[0].values / np.linalg.norm(found[0].values)
    second = found[1].values / np.linalg.norm(found[1].values)
    assert np.square(unit @ first).sum() > np.square(unit @ second).sum()
    best = np.linalg.eigvalsh(unit.T @ unit)[-1]
    assert np.square(unit @ first).sum() == pytest.approx(best, rel=1e-4)
    assert found[0].explained == pytest.approx(best / np.trace(unit.T @ unit), rel=1e-4)
    some = sefa_directions(styled, 1, 1)
    assert (some[0].first, some[0].last, some[0].key) == (1, 1, "sefa 1-1 1")
    assert len(reading_weights(styled, 1, 1)) < len(weights)


def test_factors_of_z_where_there_is_no_w() -> None:
    found = sefa_directions(renderer())
    assert [each.values.shape for each in found] == [(DIM,)] * len(found)
    assert np.linalg.norm(found[0].values) == pytest.approx(1, abs=1e-5)


def test_a_climbed_discriminator_has_no_weights_that_read_z() -> None:
    with pytest.raises(StudioError, match="no layer that reads its latent"):
        sefa_directions(renderer(method="d-alone", ascent_steps=8, ascent_size=0.5))

"""Directions fitted through a generator, with readers whose answers are known: the mean red and the mean blue of a picture."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.directions import Direction
from gan_studio.core.directions.finding import Factor
from gan_studio.core.directions.labels import Labels
from gan_studio.core.directions.naming import named_directions
from gan_studio.core.directions.predictor import Predictor
from gan_studio.core.directions.steering import fit_labelled, measure
from gan_studio.core.errors import DataError
from gan_studio.core.sampling import Renderer

T = TypeVar("T")
SHAPE = (32, 32, 3)
DIM = 5
FACTORS = (Factor("red", "Red", "less", "more"), Factor("blue", "Blue", wanted=False), Factor("unread", "Unread"))


class Colours(nn.Module):
    """Red, blue and nothing, in units of their spread in what the generator draws."""

    def __init__(self, mean: Tensor, spread: Tensor) -> None:
        super().__init__()
        self.mean, self.spread = mean, spread

    def forward(self, images: Tensor) -> Tensor:
        read = (images.mean((2, 3))[:, [0, 2]] - self.mean) / self.spread
        return torch.cat([read, torch.zeros(len(read), 1)], dim=1)


def done(work: Generator[float, None, T]) -> T:
    shares = []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as end:
            assert shares == sorted(shares)
            result: T = end.value
            return result


class Painter(nn.Module):
    """Without w: z is a shade of red and one of blue, which share a dimension."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = torch.tensor([[1.0, 0.7, 0, 0, 0.2], [0, 0.7, 1.0, 0, 0]])

    def forward(self, z_ND: Tensor) -> Tensor:
        red, blue = torch.tanh(z_ND @ self.mix.T / 2).unbind(1)
        return torch.stack([red, torch.zeros_like(red), blue], 1)[:, :, None, None].expand(-1, 3, 32, 32)


def made(**settings: Any) -> tuple[Renderer, Predictor]:
    recipe = Recipe.make(size=32, width=4, latent_dim=DIM, **settings)
    renderer = Renderer.for_recipe(recipe, SHAPE) if recipe.mapping == "modulated" else Renderer(Painter(), recipe, SHAPE)
    with torch.no_grad():
        drawn = renderer.generator(torch.from_numpy(np.random.RandomState(0).randn(200, DIM).astype(np.float32)))
    colours = drawn.mean((2, 3))[:, [0, 2]]
    network = Colours(colours.mean(0), colours.std(0))
    return renderer, Predictor(network, torch.zeros(3), torch.ones(3), 32, np.array([1.0, 1.0, 0.1]))


@pytest.mark.parametrize("settings", [{"mapping": "modulated"}, {"mapping": "none"}])
def test_a_slider_moves_its_factor_and_leaves_the_other(settings: dict[str, Any]) -> None:
    renderer, reader = made(**settings)
    red, = done(fit_labelled(renderer, [reader], reader, FACTORS, slopes=64, steps=20, pictures=8))
    assert (red.key, red.low, red.high, red.origin) == ("red", "less", "more", "labels")
    assert red.correlation is not None
    assert red.others is not None
    assert red.correlation > 0.8
    assert red.others < 0.33
    assert red.space == ("w" if renderer.styles else "z")
    assert red.values.shape == ((renderer.styles, 128) if renderer.styles else (DIM,))
    assert red.fits(DIM, renderer.styles, 128 if renderer.styles else 0)
    again = measure(renderer, red.values, reader, [0, 1], 0, pictures=8, seed=1)
    assert again.correlation == pytest.approx(red.correlation, abs=1e-3)
    assert again.moves[0] > 1


def test_what_is_held_does_not_move() -> None:
    renderer, reader = made(mapping="modulated")
    free, = done(fit_labelled(renderer, [reader], reader, FACTORS, slopes=32, steps=4, pictures=2))
    held = Direction("held", "Held", "", "", free.values, space="w")
    other, = done(fit_labelled(
        renderer, [reader], reader, FACTORS, held=[held], held_dimensions=[1], slopes=32, steps=4, pictures=2))
    along = float((other.values * free.values).sum()) / np.linalg.norm(other.values) / np.linalg.norm(free.values)
    assert along == pytest.approx(0, abs=1e-4)
    plain, reader = made(mapping="none")
    kept, = done(fit_labelled(plain, [reader], reader, FACTORS, held_dimensions=[0, 3], slopes=32, steps=4, pictures=2))
    assert kept.values[[0, 3]] == pytest.approx([0, 0], abs=1e-6)


def test_nothing_to_fit_is_no_direction() -> None:
    renderer, reader = made(mapping="modulated")
    assert done(fit_labelled(renderer, [reader], reader, (Factor("a", "A", wanted=False),) * 3, slopes=32, steps=1)) == []


def test_named_sliders_from_labels_to_the_end() -> None:
    random = np.random.RandomState(0)
    factors = random.rand(120, 2).astype(np.float32)
    images = np.zeros((120, 32, 32, 3), np.uint8)
    images[..., 0], images[..., 2] = (60 + 120 * factors[:, 0, None, None]), (60 + 120 * factors[:, 1, None, None])
    data = ArrayDataSet("images", "colours", ("colours",), "f", images)
    renderer, _ = made(mapping="modulated")
    labels = Labels((Factor("red", "Red"), Factor("blue", "Blue")), factors)
    found = done(named_directions(renderer, data, labels, epochs=4, slopes=64, steps=20, pictures=8))
    assert {each.key for each in found} == {"red", "blue"}
    judge = made(mapping="modulated")[1]  # it reads what is there, while the readers above have only learned to
    for place, key in enumerate(("red", "blue")):
        direction = next(each for each in found if each.key == key)
        does = measure(renderer, direction.values, judge, [0, 1], place, pictures=16, seed=9)
        assert does.correlation > 0.8
        assert does.moves[place] > 2
        assert does.others < 0.6
        assert direction.correlation == pytest.approx(does.correlation, abs=0.15)
    noise = Labels((Factor("none", "None"),), random.rand(120, 1).astype(np.float32))
    with pytest.raises(DataError, match="None of the factors can be read"):
        done(named_directions(renderer, data, noise, epochs=1))


def test_the_torch_that_others_use_is_left_alone() -> None:
    renderer, reader = made(mapping="modulated")
    torch.manual_seed(3)
    before = torch.get_rng_state()
    done(fit_labelled(renderer, [reader], reader, FACTORS, slopes=32, steps=2, pictures=2))
    assert torch.equal(before, torch.get_rng_state())


def test_good_is_what_does_as_it_says() -> None:
    assert Direction("a", "A", "", "", [1.0], 0.8, 0.2).is_good
    assert Direction("a", "A", "", "", [1.0]).is_good
    assert not Direction("a", "A", "", "", [1.0], 0.3, 0.2).is_good
    assert not Direction("a", "A", "", "", [1.0], 0.8, 0.9).is_good

"""A direction from marked samples: better with each mark, also with few."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.directions.marks import Mark, agreement, direction_of_marks, linear_direction
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.sampling import Renderer

DIM = 8
TRUE = np.eye(DIM)[2]


def marked(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    points = np.random.RandomState(seed).randn(count, DIM)
    return points, np.where(points @ TRUE > 0, 1, -1)


def test_each_mark_makes_it_better() -> None:
    good = [np.mean([linear_direction(*marked(count, seed)) @ TRUE for seed in range(12)]) for count in (4, 12, 60)]
    assert good == sorted(good)
    assert good[0] > 0.3
    assert good[2] > 0.9


def test_marks_of_one_kind_are_held_against_latents_in_general() -> None:
    points = np.random.RandomState(0).randn(20, DIM) + 2 * TRUE
    assert linear_direction(points, np.ones(20)) @ TRUE > 0.9
    assert linear_direction(points, -np.ones(20)) @ TRUE < -0.9


def test_marks_in_one_place_say_nothing() -> None:
    with pytest.raises(ValueError, match="say nothing"):
        linear_direction(np.ones((4, DIM)), [1, 1, -1, -1])


def test_agreement_is_of_marks_that_are_left_out() -> None:
    assert agreement(*marked(60)) > 0.75  # type: ignore[operator]
    points, signs = marked(200)
    assert agreement(points, np.random.RandomState(1).permutation(signs)) < 0.65  # type: ignore[operator]
    assert agreement(points[:4], [1, 1, 1, -1]) is None


@pytest.mark.parametrize("mapping", ["none", "modulated"])
def test_a_slider_comes_of_the_marks_of_a_generator(mapping: str) -> None:
    renderer = Renderer.for_recipe(Recipe.make(size=32, width=4, latent_dim=DIM, mapping=mapping), (32, 32, 3))
    points, signs = marked(40)
    marks = [Mark(Held(0, point.astype(np.float32), styles=renderer.styles), 1 if sign > 0 else -1)
             for point, sign in zip(points, signs, strict=True)]
    found = direction_of_marks(renderer, marks)
    assert found.space == ("w" if renderer.styles else "z")
    assert found.correlation is not None
    assert found.correlation > 0.4
    if not renderer.styles:
        assert found.values @ TRUE > 0.8
        assert np.linalg.norm(found.values) == pytest.approx(1, abs=1e-5)


def test_too_few_and_others_marks_are_refused() -> None:
    renderer = Renderer.for_recipe(Recipe.make(size=32, width=4, latent_dim=DIM), (32, 32, 3))
    mark = Mark(Held(0, np.ones(DIM, np.float32)), 1)
    with pytest.raises(StudioError, match="One mark says little"):
        direction_of_marks(renderer, [mark])
    with pytest.raises(StudioError, match="another generator"):
        direction_of_marks(renderer, [mark, Mark(Held(0, np.ones(3, np.float32)), -1)])
    with pytest.raises(StudioError, match="all alike"):
        direction_of_marks(renderer, [mark, Mark(mark.held, -1)])


def test_a_mark_comes_back_and_rubbish_is_none() -> None:
    mark = Mark(Held(3, np.ones(DIM, np.float32)), -1)
    again = Mark.from_json(mark.to_json())
    assert (again.sign, again.held.seed) == (-1, 3)
    for row in (None, {}, {"sign": 2, "held": mark.held.to_json()}, {"sign": 1, "held": {}}):
        with pytest.raises(StudioError, match="cannot be understood"):
            Mark.from_json(row)

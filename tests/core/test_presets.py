"""Presets make recipes that can be trained, at every size, and never overrule a person."""

import numpy as np
import pytest

from gan_studio.core.config import SIZES
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.fitting import fit
from gan_studio.core.presets import DEFAULT, PRESETS, with_preset


def images(count, size=32):
    array = np.zeros((count, size, size, 3), np.uint8)
    array[0] = 1  # equal images would be refused
    return ArrayDataSet("images", "i", ("i",), "i", array)


@pytest.mark.parametrize("key", PRESETS)
@pytest.mark.parametrize("size", SIZES)
def test_every_preset_fits_every_size(key, size):
    recipe = with_preset(key, {"size": size}, images(500, size))
    assert fit(recipe, images(500, size)) == recipe


@pytest.mark.parametrize("key", PRESETS)
def test_every_preset_fits_points(key):
    data = ArrayDataSet("points", "p", ("p",), "p", np.arange(6000, dtype=np.float32).reshape(3000, 2))
    assert fit(with_preset(key, {}, data), data).architecture == "mlp"


@pytest.mark.parametrize("count", [2, 3, 20, 100_000])
def test_a_small_set_gets_a_batch_that_it_can_fill(count):
    data = images(count)
    assert fit(with_preset(DEFAULT, {"size": 32}, data), data).batch <= count


def test_what_a_person_asked_for_wins():
    recipe = with_preset("quick", {"size": 64, "width": 7, "kimg": 5.0, "seed": 3}, images(100, 64))
    assert (recipe.width, recipe.kimg, recipe.seed) == (7, 5.0, 3)
    with pytest.raises(RecipeError):
        with_preset("quick", {"width": 0}, images(100))


def test_what_an_objective_was_published_with_wins_over_the_preset():
    recipe = with_preset("balanced", {"objective": "wgan-gp", "size": 32, "lr_d": 3e-4}, images(100))
    assert (recipe.gamma, recipe.d_steps, recipe.lr_g, recipe.lr_d) == (10.0, 5, 2e-4, 3e-4)


def test_a_generator_of_points_is_deep_and_a_given_width_is_that_of_both_networks():
    data = ArrayDataSet("points", "p", ("p",), "p", np.arange(6000, dtype=np.float32).reshape(3000, 2))
    assert with_preset("best", {}, data).g_layers == ",".join(["64"] * 8)
    assert with_preset("best", {"width": 20}, data).g_layers == ",".join(["20"] * 8)
    assert with_preset("best", {"width": 20, "g_layers": "5"}, data).g_layers == "5"
    assert with_preset("best", {"method": "vae"}, data).g_layers == ""
    assert with_preset("best", {"size": 32}, images(500, 32)).g_layers == ""

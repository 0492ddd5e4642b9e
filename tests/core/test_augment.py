"""The changes of an image: what they do, how often, and that gradients of any order pass through them."""

import numpy as np
import pytest
import torch

from gan_studio.core.augment import preview
from gan_studio.core.augment.pipeline import Pipeline
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.fitting import fit
from gan_studio.core.presets import preset_settings, with_preset

CHANGES = ("augment_colour", "augment_translation", "augment_cutout", "augment_flips", "augment_turns")
ALWAYS = torch.tensor(1.0)


def only(*names):
    return Pipeline(Recipe(**{name: name in names for name in CHANGES}))


def images(count=6, side=16, channels=3, seed=0):
    return torch.rand(count, channels, side, side, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def drawn(pipeline, count, seed=0):
    return pipeline.numbers(count, torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("channels", [1, 3])
def test_nothing_changes_at_a_chance_of_0(name, channels):
    pipeline, x = only(name), images(channels=channels)
    assert torch.allclose(pipeline(x, drawn(pipeline, len(x)), torch.tensor(0.0)), x, atol=1e-6)


def test_colours_are_those_of_one_change_after_the_other():
    pipeline, x = only("augment_colour"), images()
    u = drawn(pipeline, len(x))
    brightness, saturation, contrast = ((u[:, column] - 0.5).view(-1, 1, 1, 1) for column in range(3))
    expected = x + brightness  # +U(-.5, .5)
    grey = expected.mean(1, keepdim=True)
    expected = (expected - grey) * (1 + 2 * saturation) + grey  # times U(0, 2)
    mean = expected.mean((1, 2, 3), keepdim=True)
    expected = (expected - mean) * (1 + contrast) + mean  # times U(.5, 1.5)
    assert torch.allclose(pipeline(x, u, ALWAYS), expected, atol=1e-5)
    assert not torch.allclose(x, expected, atol=0.1)


def test_moved_images_have_zeros_where_nothing_was():
    pipeline, x = only("augment_translation"), images(200)
    moved, seen = pipeline(x, drawn(pipeline, len(x)), ALWAYS), set()
    for before, after in zip(x, moved, strict=True):
        fits = []
        for down in range(-2, 3):
            for right in range(-2, 3):
                expected = torch.roll(before, (down, right), (1, 2))
                expected[:, : max(0, down)] = expected[:, 16 + min(0, down) :] = 0
                expected[:, :, : max(0, right)] = expected[:, :, 16 + min(0, right) :] = 0
                fits += [(down, right)] * torch.equal(after, expected)
        assert len(fits) == 1
        seen.add(fits[0])
    assert len(seen) == 25  # every step up to an eighth of the side, in both directions


def test_the_largest_random_number_moves_no_farther_than_the_others():
    pipeline, x = only("augment_translation"), torch.ones(1, 1, 32, 32)
    u = torch.tensor([[1 - 2**-24, 1 - 2**-24, 0.0]])
    assert pipeline(x, u, ALWAYS)[0, 0].sum() == 28 * 28


def test_a_square_of_half_the_side_is_cut_out():
    pipeline, x = only("augment_cutout"), torch.ones(300, 1, 16, 16)
    cut = pipeline(x, drawn(pipeline, len(x)), ALWAYS)[:, 0]
    rows, columns = (cut == 0).any(2).sum(1), (cut == 0).any(1).sum(1)
    assert torch.equal((cut == 0).sum((1, 2)), rows * columns)  # one rectangle
    assert rows.max() == columns.max() == 8
    assert rows.min() >= 4  # the centre is inside
    assert set(cut.unique().tolist()) == {0.0, 1.0}


@pytest.mark.parametrize(("name", "ways"), [("augment_flips", 2), ("augment_turns", 4)])
def test_orientations_never_take_over(name, ways):
    """The upright stays the most frequent, also at a chance of 1, or G could not know which way is up."""
    pipeline, x = only(name), images(1).expand(2000, -1, -1, -1)
    known = [x[0], x[0].flip(2)] if ways == 2 else [torch.rot90(x[0], turns, (1, 2)) for turns in range(4)]
    changed = pipeline(x, drawn(pipeline, len(x)), ALWAYS)
    shares = [(changed == way).flatten(1).all(1).float().mean().item() for way in known]
    assert sum(shares) == pytest.approx(1)
    assert shares[0] == pytest.approx(0.2 + 0.8 / ways, abs=0.04)
    assert all(share == pytest.approx(0.8 / ways, abs=0.04) for share in shares[1:])


@pytest.mark.parametrize("name", CHANGES[1:])
def test_each_image_is_changed_with_the_chance_p(name):
    pipeline, x = only(name), images(1).expand(1000, -1, -1, -1)
    changed = (pipeline(x, drawn(pipeline, len(x)), torch.tensor(0.5)) != x).flatten(1).any(1).float().mean()
    whole = {"augment_translation": 24 / 25, "augment_cutout": 1, "augment_flips": 1 / 2, "augment_turns": 3 / 4}[name]
    assert changed.item() == pytest.approx(0.5 * whole, abs=0.05)


@pytest.mark.parametrize("channels", [1, 3])
def test_gradients_of_both_orders_are_right(channels):
    pipeline = only(*CHANGES)
    x = images(3, side=8, channels=channels).double().requires_grad_()
    u = drawn(pipeline, 3).double()
    weights = torch.randn(x.shape, generator=torch.Generator().manual_seed(1)).double()

    def through(x):  # a D that is not linear, or its second derivative would be zero
        return (weights * pipeline(x, u, ALWAYS)).tanh().square().sum((1, 2, 3))

    assert torch.autograd.gradcheck(through, (x,), fast_mode=True)
    assert torch.autograd.gradgradcheck(through, (x,), fast_mode=True)


def test_parts_of_a_batch_are_changed_like_the_whole():
    pipeline, x = only(*CHANGES), images(8).contiguous(memory_format=torch.channels_last)
    u = drawn(pipeline, 8)
    whole = pipeline(x, u, torch.tensor(0.7))
    parts = torch.cat([pipeline(*part, torch.tensor(0.7)) for part in zip(x.chunk(4), u.chunk(4), strict=True)])
    assert torch.allclose(whole, parts, atol=1e-6)
    assert whole.is_contiguous(memory_format=torch.channels_last)


def test_small_sets_are_augmented_and_large_ones_are_not():
    for key in ("quick", "balanced", "best"):
        chosen = {count: preset_settings(key, 64, count)["augment"] for count in (2, 499, 500, 69_999, 70_000, 1_000_000)}
        assert chosen == {2: "diffaugment", 499: "diffaugment", 500: "ada", 69_999: "ada", 70_000: "none", 1_000_000: "none"}
        assert preset_settings(key, 64, 100)["augment_p"] == 1
        assert preset_settings(key, 64, 3000, "points")["augment"] == "none"


def some(count):
    grey = np.arange(count, dtype=np.uint8)[:, None, None, None]
    return ArrayDataSet("images", "i", ("i",), "i", np.broadcast_to(grey, (count, 32, 32, 3)))


POINTS = ArrayDataSet("points", "p", ("p",), "p", np.random.default_rng(0).normal(size=(300, 2)).astype(np.float32))


def test_automatic_is_decided_when_the_data_are_known():
    recipe = Recipe(size=32)
    assert recipe.augment == "auto"
    small, large = fit(recipe, some(100)), fit(recipe, some(80_000))
    assert (small.augment, small.augment_p, large.augment) == ("diffaugment", 1, "none")
    assert not small.augment_flips
    assert not small.augment_turns
    assert fit(recipe, POINTS).augment == "none"
    assert fit(recipe.but(augment="none"), some(100)).augment == "none"


@pytest.mark.parametrize(("settings", "data", "field", "offers"), [
    ({"augment": "ada"}, POINTS, "augment", {"augment": "none"}),
    ({"augment": "diffaugment"}, POINTS, "augment", {"augment": "none"}),
    ({"augment": "ada", "batch": 8, "objective": "relativistic"}, some(19), "augment", {"augment": "diffaugment"}),
], ids=["ada points", "diffaugment points", "none to keep aside"])
def test_augmentation_that_cannot_be_is_refused_with_a_way_out(settings, data, field, offers):
    with pytest.raises(RecipeError) as refused:
        fit(Recipe(size=32, **settings), data)
    assert refused.value.field == field
    assert refused.value.action.arguments == offers
    assert fit(Recipe(size=32, **{**settings, **offers}), data).augment == offers["augment"]


@pytest.mark.parametrize(("settings", "field"), [
    ({"ada_target": 0.0}, "ada_target"), ({"ada_target": 1.0}, "ada_target"), ({"augment_p": 1.1}, "augment_p"),
    ({"augment": "ada", "augment_p": 0.0}, "augment_p"), ({"augment": "ada", "architecture": "mlp"}, "augment"),
    ({"augment": "diffaugment", **dict.fromkeys(CHANGES, False)}, "augment"),
], ids=str)
def test_contradictions_are_refused_in_words(settings, field):
    with pytest.raises(RecipeError) as refused:
        Recipe.make(**settings)
    assert refused.value.field == field
    assert len(str(refused.value)) > 20


@pytest.mark.parametrize("channels", [1, 3])
def test_the_preview_shows_images_as_d_sees_them(channels):
    given = np.random.default_rng(0).integers(0, 256, (5, 32, 32, channels), dtype=np.uint8)
    recipe = Recipe(augment="none")
    before = given.copy()
    assert np.array_equal(preview(given, recipe, 0.0), np.repeat(given, 3 // channels, 3))
    changed = preview(given, recipe, 1.0, seed=4)
    assert changed.shape == (5, 32, 32, 3)
    assert changed.dtype == np.uint8
    assert not np.array_equal(changed, preview(given, recipe, 0.0))
    assert np.array_equal(changed, preview(given, recipe, 1.0, seed=4))
    assert not np.array_equal(changed, preview(given, recipe, 1.0, seed=5))
    assert np.array_equal(given, before)
    with pytest.raises(ValueError, match="chance"):
        preview(given, recipe, 1.5)


def test_a_person_decides_about_augmentation():
    assert with_preset("balanced", {"size": 32, "augment": "none"}, some(1000)).augment == "none"
    assert with_preset("balanced", {"size": 32, "augment_p": 0.3}, some(1000)).augment_p == 0.3

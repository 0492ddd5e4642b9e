"""The preset that is chosen by itself: from the number of images, their size, and how fast this machine really is."""

import json

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from gan_studio import paths
from gan_studio.core import automatic, speed
from gan_studio.core.automatic import between, choose, decide, operations
from gan_studio.core.config import SIZES, Recipe
from gan_studio.core.errors import CancelledError
from gan_studio.core.models import build_discriminator, build_generator
from gan_studio.core.presets import PRESETS, preset_settings

SHAPE = (32, 32, 3)


def recipes(size=64, count=2000, **given):
    return {key: Recipe.make(**{"size": size, **preset_settings(key, size, count), **given}) for key in PRESETS}


def tiny():
    return {key: Recipe(size=32, width=width, batch=2, latent_dim=4, device="cpu", precision="float32", threads=1)
            for key, width in zip(PRESETS, (4, 6, 8), strict=True)}


@pytest.mark.parametrize(("rates", "count", "chosen"), [
    ((60, 25, 15), 2000, "quick"),  # an old laptop
    ((450, 230, 140), 2000, "balanced"),  # two good cores
    ((9000, 6000, 4000), 2000, "best"),  # a GPU
    ((9000, 6000, 4000), 499, "balanced"),
    ((9000, 6000, 4000), 500, "best"),
    ((1, 0.5, 0.1), 2000, "quick"),  # there is always one
])
def test_a_faster_machine_gets_a_larger_preset(rates, count, chosen):
    assert decide(dict(zip(PRESETS, rates, strict=True)), recipes(), count).key == chosen


def test_the_reason_names_what_was_measured_in_round_figures():
    rates = dict(zip(PRESETS, (453.2, 213.9, 140.0), strict=True))
    assert decide(rates, recipes(), 2000).reason == (
        "Balanced: about 210 images a second here, so first pictures in 2 minutes and the whole run in 23 minutes.")
    fast = dict.fromkeys(PRESETS, 40_000.0)
    assert "Best wants 500 images or more; there are 100." in decide(fast, recipes(), 100).reason


@pytest.mark.parametrize("size", SIZES)
def test_operations_are_those_that_the_networks_do(size):
    recipe = Recipe(size=size, width=8, mapping="none")
    generator, judge = build_generator(recipe, (size, size, 3)), build_discriminator(recipe, (size, size, 3))
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        judge(generator(torch.zeros(1, recipe.latent_dim)))
    assert operations(recipe, 3) == pytest.approx(counter.get_total_flops(), rel=0.02)


def test_the_preset_between_is_on_the_line_of_the_measured_ones():
    known = recipes()
    work = {key: operations(recipe, 3) for key, recipe in known.items()}
    seconds = {key: 0.002 + 1e-11 * value for key, value in work.items()}
    found = between({key: seconds[key] for key in ("quick", "best")}, known, 3)
    assert found == pytest.approx(seconds)


def test_speed_is_measured_once_and_remembered(monkeypatch):
    state = torch.random.get_rng_state()
    first = speed.images_per_second(tiny(), SHAPE)
    assert torch.equal(state, torch.random.get_rng_state()), "measuring draws from nobody's random numbers"
    assert all(rate > 1 for rate in first.values())
    (kept,) = (paths.cache_dir() / "timing").glob("speed-*.json")
    seconds = json.loads(kept.read_text("utf-8"))["figures"]
    assert first["quick"] == pytest.approx(1 / seconds["quick"])
    monkeypatch.setattr(speed, "_measure", lambda *_: pytest.fail("measured again"))
    assert speed.images_per_second(tiny(), SHAPE) == first


def test_a_damaged_measurement_is_taken_again(monkeypatch):
    speed.images_per_second(tiny(), SHAPE)
    (kept,) = (paths.cache_dir() / "timing").glob("speed-*.json")
    kept.write_text('{"figures": {"quick": 0}}', "utf-8")
    monkeypatch.setattr(speed, "_measure", lambda *_: {"quick": 0.1, "best": 0.5})
    assert speed.images_per_second(tiny(), SHAPE)["quick"] == pytest.approx(10)


def test_measuring_stops_when_nobody_wants_it_any_more():
    with pytest.raises(CancelledError):
        choose(tiny(), SHAPE, 1000, cancelled=lambda: True)
    assert not list((paths.cache_dir() / "timing").glob("speed-*.json"))


def test_nothing_is_measured_where_speed_decides_nothing(monkeypatch):
    monkeypatch.setattr(speed, "images_per_second", lambda *_, **__: pytest.fail("measured"))
    assert choose(recipes(width=16), SHAPE, 1000).key == "balanced"
    assert choose(recipes(), (2,), 1000).key == "balanced"


@pytest.mark.parametrize("size", SIZES)
def test_every_size_has_its_patience(size):
    assert automatic.FIRST_SECONDS[size] > 0 < speed.TIMED_BATCH[size]

"""Which preset suits a set of images on this machine: the largest that shows something soon and is done in reasonable time.

The measuring is in `speed.py`, which imports torch; this module does not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from gan_studio.core.config import Recipe
from gan_studio.core.presets import DEFAULT, PRESETS
from gan_studio.core.words import Text, one_after_other

AUTOMATIC = "auto"
FIRST_KIMG = 20.0
"""After so many thousand images the first useful pictures are there, at every width that was tried."""
FIRST_SECONDS = {32: 180.0, 64: 180.0, 128: 360.0, 256: 360.0}
"""How long one may wait for them, by size: who trains large pictures expects to wait longer."""
WHOLE_SECONDS = 3600.0
"""How long the whole run of a preset may take."""
FEW_IMAGES = 500
"""Below, a wide network learns the images by heart instead of what they have in common."""

WITHOUT_EFFECT = frozenset({
    "seed", "crop", "background", "mirror", "keep_duplicates", "sample_seconds", "snapshot_seconds", "metrics", "metrics_share",
    "lr_decay"})
"""Settings on which neither the choice depends, nor noticeably how fast a recipe trains."""


@dataclass(frozen=True)
class Choice:
    """A preset, and the sentence that says why."""

    key: str
    reason: str
    images_per_second: float = 0.0  # of that preset here; 0 where nothing had to be measured


def operations(recipe: Recipe, channels: int) -> float:
    """Multiplications and additions, counted apart, of one picture's way through strided G and D, without small layers.

    A training step is a constant number of such passes, so that the presets compare by this as they do by whole steps.
    """
    sides = [side for side in (4, 8, 16, 32, 64, 128) if side <= recipe.size // 2]
    widths = [min(512, recipe.width * sides[-1] // side) for side in sides]
    # A 4x4 kernel of stride 2 meets each pixel of the smaller map 16 times, in G and in D alike.
    stages = sum(2 * 16 * before * after * side**2 for (before, after), side in zip(pairwise(widths), sides[:-1], strict=True))
    colours = 2 * 16 * widths[-1] * channels * sides[-1] ** 2
    ends = 2 * 16 * widths[0] * (recipe.latent_dim + 1)
    return 2.0 * (stages + colours) + ends


def between(seconds: Mapping[str, float], recipes: Mapping[str, Recipe], channels: int) -> dict[str, float]:
    """Seconds an image of every preset, from those of two that were measured.

    At one size a picture costs a constant (activations, the way to memory) and a share that grows with the operations: a
    straight line through two widths gives the third within a tenth (bf16 and float32, 32 to 256 px).
    """
    (low, low_seconds), (high, high_seconds) = seconds.items()
    start, end = operations(recipes[low], channels), operations(recipes[high], channels)
    slope = max(0.0, high_seconds - low_seconds) / (end - start) if end != start else 0.0
    return {key: low_seconds + slope * (operations(recipe, channels) - start) for key, recipe in recipes.items()}


def decide(rates: Mapping[str, float], recipes: Mapping[str, Recipe], count: int) -> Choice:
    """The largest preset that is quick enough at `rates` (images a second of each) and that `count` images deserve."""
    size = recipes[DEFAULT].size
    held_back: Text | None = None
    for key in reversed(PRESETS):
        rate = rates[key]
        first, whole = FIRST_KIMG * 1000 / rate, recipes[key].kimg * 1000 / rate
        soon = first <= FIRST_SECONDS[size] and whole <= WHOLE_SECONDS
        if soon and key == "best" and count < FEW_IMAGES:
            held_back = Text("Best wants {few} images or more; there are {count}.", few=FEW_IMAGES, count=count)
        elif soon or key == next(iter(PRESETS)):
            reason = Text("{preset}: about {rate:,} images a second here, so first pictures in {first} and the whole run in "
                          "{whole}.", preset=PRESETS[key], rate=_round(rate), first=_duration(first), whole=_duration(whole))
            return Choice(key, one_after_other(reason, held_back or ""), rate)
    raise AssertionError("there is no preset")


def choose(
    recipes: Mapping[str, Recipe], shape: tuple[int, ...], count: int, *, keep_free_cores: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Choice:
    """The preset for `count` images of `shape` (H, W, C), or for 2-D points; `recipes` has the recipe of each. Measures this
    machine the first time (about a second); the answer is remembered in the cache folder.

    Raises:
        RecipeError: the recipe names a device that this machine does not have.
        CancelledError: `cancelled` became true while measuring.
    """
    if len(shape) == 1:
        return Choice(DEFAULT, Text("{preset}: 2-D points take a minute or two on any machine.", preset=PRESETS[DEFAULT]))
    if len({recipe.width for recipe in recipes.values()}) == 1:
        return Choice(DEFAULT, Text("{preset}: with that width every preset is equally fast.", preset=PRESETS[DEFAULT]))
    from gan_studio.core.speed import images_per_second

    rates = images_per_second(recipes, shape, keep_free_cores=keep_free_cores, cancelled=cancelled)
    return decide(rates, recipes, count)


def _round(rate: float) -> int:
    """Two digits: a measurement of a second knows no more."""
    if rate < 10:
        return max(1, round(rate))
    step = int("1" + "0" * (len(str(int(rate))) - 2))
    return round(rate / step) * step


def _duration(seconds: float) -> str:
    if seconds < 55:
        return Text("{count} seconds", count=max(5, 5 * round(seconds / 5)))
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return Text("1 minute") if minutes == 1 else Text("{count} minutes", count=minutes)
    return Text("{count} hours", count=round(minutes / 60))

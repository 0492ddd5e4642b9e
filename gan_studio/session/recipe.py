"""How the recipe of the next run follows the data and the presets."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median_low
from typing import Any

from gan_studio.core.config import SIZES, Recipe
from gan_studio.core.data.types import ScanReport, plural_of
from gan_studio.core.fitting import require_batch
from gan_studio.core.objectives import REGISTRY
from gan_studio.core.presets import DEFAULT, DEFAULT_OBJECTIVES, PRESETS, needed_settings, preset_settings
from gan_studio.session.view import DataInfo

CUSTOM = "custom"
UNKNOWN_COUNT = 1000  # before there are data: enough that no preset makes its batch smaller


def matching_preset(recipe: Recipe, info: DataInfo | None) -> str:
    """The preset whose settings `recipe` has on these data, else custom."""
    for key in PRESETS:
        if all(getattr(recipe, name) == value for name, value in settings_of(key, recipe, info).items()):
            return key
    return CUSTOM


def settings_of(key: str, recipe: Recipe, info: DataInfo | None) -> dict[str, Any]:
    """The settings of a preset at the size of `recipe`, for these data."""
    if info is None:
        return preset_settings(key, recipe.size, UNKNOWN_COUNT, objective=recipe.objective, method=recipe.method)
    return preset_settings(key, recipe.size, info.count, info.kind, recipe.objective, recipe.method)


def changed(recipe: Recipe, settings: dict[str, Any], info: DataInfo | None) -> Recipe:
    """`recipe` with `settings`. At another size, method or objective an unchanged preset stays that preset: smaller images
    afford more width, and a method or an objective comes with the settings that it needs.

    Raises:
        RecipeError: not possible.
    """
    if info is not None and info.count > 1 and isinstance(batch := settings.get("batch"), int):
        require_batch(batch, info.name, info.count, plural_of(info.kind))
    preset = matching_preset(recipe, info)
    asked = {name: settings.get(name, getattr(recipe, name)) for name in ("size", "method", "objective")}
    if preset == CUSTOM:
        made = recipe.but(**settings)
        if made.method != recipe.method:
            kind = "images" if info is None else info.kind
            return made.but(**{**needed_settings(made.method, made.objective, kind, made.size), **settings})
        return made if made.objective == recipe.objective else made.but(**{**REGISTRY[made.objective].published, **settings})
    if all(getattr(recipe, name) == value for name, value in asked.items()):
        return recipe.but(**settings)
    # These alone first, so that what is not possible is refused before a preset is looked up by it.
    base = recipe.but(**asked)
    return base.but(**{**settings_of(preset, base, info), **settings})


def fitted(recipe: Recipe, preset: str, info: DataInfo) -> Recipe:
    """`recipe` for data just opened: the preset that it was (`preset`) on these data; a custom recipe stays, unless it is
    for the other kind of data."""
    suits = (recipe.architecture == "mlp") == (info.kind == "points")
    if preset == CUSTOM and suits:
        return recipe
    other = DEFAULT_OBJECTIVES["points" if info.kind == "images" else "images"]
    if not suits and recipe.objective == other:  # nobody chose it: it came with the other kind of data
        recipe = recipe.but(objective=DEFAULT_OBJECTIVES[info.kind])
    return recipe.but(**settings_of(DEFAULT if preset == CUSTOM else preset, recipe, info))


def size_of_builtin(source: Sequence[str]) -> int | None:
    """The size that a built-in set is best at; None for points and for a person's own data."""
    prefix, _, name = source[0].partition(":") if len(source) == 1 else ("", "", "")
    if prefix != "builtin":
        return None
    from gan_studio.core.data.builtin import BUILTIN

    known = BUILTIN.get(name.partition(":")[0])
    return known.native_size if known is not None and known.native_size in SIZES else None


def size_of_images(report: ScanReport, size: int) -> int:
    """`size`, or the smallest one that there is where most images are nearer to that: blowing them up teaches nothing."""
    sides = [min(file.width, file.height) for file in report.usable]
    return SIZES[0] if sides and median_low(sides) < 1.5 * SIZES[0] else size

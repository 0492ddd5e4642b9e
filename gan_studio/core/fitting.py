"""Whether a recipe and a data set go together, said in words before anything starts."""

from __future__ import annotations

from gan_studio.core.augment import policy
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet, plural_of
from gan_studio.core.errors import Action, DataError, RecipeError
from gan_studio.core.objectives import REGISTRY
from gan_studio.core.words import Text

MOST_COMPARED = 64
"""Samples at once: at 256 px they are 12 MB."""

FEWEST_FOR_ADA = 20
"""Images, where ADA keeps a tenth of them aside: two at least."""


def fit(recipe: Recipe, data: DataSet) -> Recipe:
    """The recipe as it will be used on `data`: 2-D points always get the MLP pair, and automatic augmentation is decided.

    Raises:
        DataError: there is next to nothing to learn from.
        RecipeError: a setting does not go with the data; `field` names it, `action` mends it.
    """
    things = plural_of(data.kind)
    if len(data) < 2:
        raise DataError(Text("'{name}' has {count} {things}: too few to learn from.", name=data.name, count=len(data),
                             things=things),
                        Text("Add {things}: about 500 are enough to start.", things=things))
    if _all_equal(data):
        raise DataError(Text("All {count:,} {things} of '{name}' are the same once they are prepared, so there is nothing to "
                             "learn.", count=len(data), things=things, name=data.name),
                        Text("Add {things} that differ.", things=things))
    require_batch(recipe.batch, data.name, len(data), things)
    recipe = _fit_augmentation(recipe, data)
    if data.kind == "points":
        return recipe if recipe.architecture == "mlp" else recipe.but(architecture="mlp")
    if recipe.architecture == "mlp":
        raise RecipeError(
            Text("The MLP networks are for 2-D points, not for images."),
            Text("Choose the strided networks."), field="architecture",
            action=Action(Text("Use strided"), "change_setting", {"architecture": "strided"}),
        )
    return recipe


def require_batch(batch: int, name: str, count: int, things: str) -> None:
    """Refuses a batch that the set `name` of `count` "images" or "points" cannot fill. Raises `RecipeError`."""
    if batch <= count:
        return
    possible = 1 << (count.bit_length() - 1)  # powers of two keep the arithmetic units full
    raise RecipeError(
        Text("The batch of {batch} is larger than the set: '{name}' has {count} {things}.", batch=batch, name=name, count=count,
             things=things),
        Text("Use a batch of {batch}, or add {things}.", batch=possible, things=things),
        field="batch",
        action=Action(Text("Use batch {batch}", batch=possible), "change_setting", {"batch": possible}),
    )


def _all_equal(data: DataSet) -> bool:
    """Whether every sample is the first one, bit for bit. Of usual data it looks at two."""
    first, seen, some = data.gather([0]), 0, 2
    while seen < len(data):
        if (data.gather(range(seen, min(seen + some, len(data)))) != first).any():
            return False
        seen, some = seen + some, min(2 * some, MOST_COMPARED)
    return True


def _fit_augmentation(recipe: Recipe, data: DataSet) -> Recipe:
    if recipe.method != "gan" or recipe.augment == "none":
        return recipe
    if recipe.augment == "auto":
        return recipe.but(**policy.automatic(len(data), data.kind))
    off = Action(Text("Turn augmentation off"), "change_setting", {"augment": "none"})
    if data.kind == "points":
        raise RecipeError(Text("Augmentation changes images, and these are 2-D points."),
                          Text("Turn it off."), field="augment", action=off)
    if recipe.augment == "ada" and REGISTRY[recipe.objective].boundary is None and len(data) < FEWEST_FOR_ADA:
        raise RecipeError(
            Text("With {count} images none can be kept aside, and with this objective ADA needs some to see overfitting.",
                 count=len(data)),
            Text("Use DiffAugment, which needs none."), field="augment",
            action=Action(Text("Use DiffAugment"), "change_setting", {"augment": "diffaugment"}),
        )
    return recipe


def advice(data: DataSet) -> str:
    """What to expect of a set this small, in a sentence; empty when there is nothing to say."""
    if data.kind == "images" and len(data) < 50:
        return Text("With {count} images G will mostly learn to repeat them. About 500 are enough to draw new ones.",
                    count=len(data))
    return ""

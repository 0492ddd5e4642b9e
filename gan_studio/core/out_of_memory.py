"""No memory left: how it is noticed, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import torch

from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, MemoryExhaustedError

Made = TypeVar("Made")

_CPU_WORDS = ("not enough memory", "can't allocate memory")  # the CPU's allocator has no exception of its own


def is_out_of_memory(error: BaseException) -> bool:
    """Whether `error` says that the device, or the computer, has no memory left."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _CPU_WORDS)


def guarding_memory(action: Callable[[], Made], recipe: Recipe) -> Made:
    """Does `action`. Raises `MemoryExhaustedError`, with what to do, when the device has no memory for it."""
    try:
        return action()
    except (MemoryError, RuntimeError) as error:  # torch.OutOfMemoryError is a RuntimeError
        if is_out_of_memory(error):
            raise out_of_memory(recipe) from error
        raise


def out_of_memory(recipe: Recipe) -> MemoryExhaustedError:
    """What to tell when `recipe` does not fit: half the batch, or smaller networks where the batch is one already."""
    if recipe.batch == 1:
        return MemoryExhaustedError(
            f"There is not enough memory for networks of width {recipe.width} at {recipe.size} px.",
            "Choose a smaller width or training size, or close other programs.")
    batch = recipe.batch // 2
    return MemoryExhaustedError(
        f"There is not enough memory for a batch of {recipe.batch} at {recipe.size} px.", f"Use a batch of {batch}.",
        action=Action(f"Use batch {batch}", "change_setting", {"batch": batch}),
    )

"""No memory left: how it is noticed, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import torch

from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, MemoryExhaustedError
from gan_studio.core.words import Text

Made = TypeVar("Made")

NARROWEST = 4

_WORDS = ("not enough memory", "can't allocate memory", "out of memory", "ALLOC_FAILED")
"""How the allocators of CPU and MPS, and cuBLAS, say it: they have no exception of their own."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether `error` says that the device, or the computer, has no memory left."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _WORDS)


def guarding_memory(action: Callable[[], Made], recipe: Recipe) -> Made:
    """Does `action`. Raises `MemoryExhaustedError`, with what to do, when the device has no memory for it."""
    try:
        return action()
    except (MemoryError, RuntimeError) as error:  # torch.OutOfMemoryError is a RuntimeError
        if is_out_of_memory(error):
            raise out_of_memory(recipe) from error
        raise


def out_of_memory(recipe: Recipe) -> MemoryExhaustedError:
    """What to tell when not even one image at a time fits: smaller networks."""
    width = recipe.width // 2
    possible = width >= NARROWEST
    return MemoryExhaustedError(
        Text("There is not enough memory for networks of width {width} at {size} px, not even for one image at a time.",
             width=recipe.width, size=recipe.size),
        Text("Choose a smaller width ({width}) or training size, or close other programs.", width=width) if possible
        else Text("Choose a smaller width or training size, or close other programs."),
        action=Action(Text("Use width {width}", width=width), "change_setting", {"width": width}) if possible else None,
    )

"""Sets that the program draws itself: anime faces and digits from known factors, and 2-D toys.

The table is light. Drawing needs a renderer, which is loaded when something is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from gan_studio.core.data.builtin.sets import BUILTIN, BUILTIN_PREFIX, BuiltinSet, builtin_set

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gan_studio.core.config import Recipe
    from gan_studio.core.data.types import DataSet, ScanProgress, ScanReport

__all__ = [
    "BUILTIN", "BUILTIN_PREFIX", "BuiltinSet", "builtin_set", "draw_builtin", "picture_of", "preview", "scan_builtin",
]


def _never() -> bool:
    return False


def draw_builtin(
    key: str,
    recipe: Recipe,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = _never,
) -> DataSet:
    """The data set of a key; see `opening.draw_builtin`."""
    from gan_studio.core.data.builtin import opening

    return opening.draw_builtin(key, recipe, progress=progress, cancelled=cancelled)


def scan_builtin(
    key: str, recipe: Recipe | None = None, cancelled: Callable[[], bool] = _never
) -> Generator[ScanProgress, None, tuple[ScanReport, DataSet]]:
    """A built-in set seen as a scan, and the set; see `opening.scan_builtin`."""
    from gan_studio.core.data.builtin import opening

    return opening.scan_builtin(key, recipe, cancelled)


def picture_of(key: str, index: int, size: int) -> npt.NDArray[np.uint8]:
    """One sample as a picture; see `opening.picture_of`."""
    from gan_studio.core.data.builtin import opening

    return opening.picture_of(key, index, size)


def preview(key: str, count: int) -> npt.NDArray[np.uint8]:
    """A few examples for a card; see `opening.preview`."""
    from gan_studio.core.data.builtin import opening

    return opening.preview(key, count)

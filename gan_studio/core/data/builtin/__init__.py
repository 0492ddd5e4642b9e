"""Sets that the program draws itself: anime faces and digits from known factors, and 2-D toys.

The table is light. Drawing needs a renderer, which is loaded when one of the functions of `opening` is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gan_studio.core.data.builtin.sets import BUILTIN, BUILTIN_PREFIX, BuiltinSet, builtin_set

if TYPE_CHECKING:
    from gan_studio.core.data.builtin.opening import draw_builtin, picture_of, preview, scan_builtin

__all__ = [
    "BUILTIN", "BUILTIN_PREFIX", "BuiltinSet", "builtin_set", "draw_builtin", "picture_of", "preview", "scan_builtin",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from gan_studio.core.data.builtin import opening

        return getattr(opening, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

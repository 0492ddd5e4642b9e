"""libtiff writes its complaints to the terminal, hundreds of lines for one damaged file. Pillow tells us the same."""

from __future__ import annotations

import ctypes
from pathlib import Path

import PIL


def quieten_libtiff() -> None:
    """Takes away the message handlers of the libtiff that came with Pillow. Other builds of Pillow stay as they are."""
    package = Path(PIL.__file__).parent
    found = [*package.parent.glob("pillow.libs/libtiff*.so*"), *package.glob(".dylibs/libtiff*.dylib")]
    for path in found:
        try:
            library = ctypes.CDLL(str(path))  # the one that is loaded already
            for name in ("TIFFSetErrorHandler", "TIFFSetWarningHandler"):
                setter = getattr(library, name)
                setter.argtypes, setter.restype = [ctypes.c_void_p], ctypes.c_void_p
                setter(None)
        except (OSError, AttributeError):  # messages on a terminal are no reason not to scan
            continue

"""What the built program needs before anything else, so that it behaves as the sources do. Standard library only."""

from __future__ import annotations

import os
import sys

LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def set_up() -> None:
    """Nothing in a checkout. In the built program:

    - helper processes, which start this very program again, turn off here to their work;
    - the search path for libraries is the person's again. PyInstaller's bootloader adds the program's own folder to it, which
      this process has read already; a file manager or browser that is started from the window must not load from it.
    """
    if not is_frozen():
        return
    import multiprocessing

    multiprocessing.freeze_support()
    for name in LIBRARY_PATHS:
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)

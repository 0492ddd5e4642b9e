"""How the threads of a computation wait for each other. OpenMP reads this once, when torch is loaded."""

from __future__ import annotations

import os

WAITING = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "10000", "KMP_BLOCKTIME": "0"}
"""A thread looks so many times (some 20 us) whether the others are there before it sleeps: to fall asleep and be woken takes
longer than most operations of a small network, and a core that is kept for longer is missed by the window and by others. The
last one is for the OpenMP of LLVM and Intel, which counts in whole milliseconds."""


def set_up() -> None:
    """For this process, unless a person chose another policy. Before torch is loaded."""
    if "OMP_WAIT_POLICY" not in os.environ:
        for name, value in WAITING.items():
            os.environ.setdefault(name, value)

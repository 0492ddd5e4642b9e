"""How much one file may ask for, and how much all the files that are being decoded may ask for together."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

PIXEL_LIMIT = 100_000_000  # decoded pixels of one image; 4 bytes each
HEAVY_PIXEL_LIMIT = 50_000_000  # for decoders that hold three or four copies while they work
MEMBER_LIMIT = 256 * 2**20  # unpacked bytes of one file in a zip: it is unpacked in memory, never to disk
WHOLE_FILE_LIMIT = 32 * 2**20  # larger files are read one at a time
SMALLEST_SIDE = 8
STUCK_SECONDS = 60.0  # a decoder that is silent for so long on one file is left behind

HEAVY_FORMATS = frozenset({"WEBP", "AVIF", "JPEG2000", "ICNS"})
BUDGET = 500 * 2**20
_TRIM_ABOVE = 64 * 2**20
_NOT_COUNTED = 2**20  # bytes; what every thread may use at any time


class MemoryBudget:
    """Bytes that the decoders of one scan may use at the same time.

    A claim larger than the whole budget is granted when nothing else is claimed, so every image gets its turn.
    Claims belong to a thread: the claim of a thread that is stuck in a decoder can be given up for it.
    """

    def __init__(self, total: int = BUDGET) -> None:
        self.total = total
        self._claims: dict[int, int] = {}
        self._changed = threading.Condition()
        self._trim = _find_trim()

    def claim(self, count: int) -> AbstractContextManager[None]:
        """Waits until `count` bytes are free, and holds them. A thread that holds a claim already goes on with it."""
        return nullcontext() if count < _NOT_COUNTED else self._claim(count)

    @contextmanager
    def _claim(self, count: int) -> Iterator[None]:
        owner = threading.get_ident()
        if owner in self._claims:
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: not self._claims or sum(self._claims.values()) + count <= self.total)
            self._claims[owner] = count
        try:
            yield
        finally:
            if count > _TRIM_ABOVE:
                self._trim(0)
            self.give_up(owner)

    def give_up(self, owner: int) -> None:
        """Frees what the thread `owner` holds, if anything."""
        with self._changed:
            self._claims.pop(owner, None)
            self._changed.notify_all()


def _find_trim() -> Callable[[int], object]:
    """glibc's `malloc_trim`: with threads, glibc keeps what one decoder has freed and takes new memory for the next.
    Other systems give large blocks back by themselves."""
    if not sys.platform.startswith("linux"):
        return lambda pad: None
    return getattr(ctypes.CDLL(None), "malloc_trim", lambda pad: None)

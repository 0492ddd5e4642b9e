"""Work in small pieces: a generator that yields after at most about 50 ms and returns its result at the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from torch import Tensor

SLICE_SECONDS = 0.025
"""What a piece aims at: the next one is made larger or smaller by how long the last one took."""

T = TypeVar("T")
Slices = Generator[None, None, T]


def finish(work: Slices[T]) -> T:
    """Does all of the work at once."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def mapped(total: int, piece: Callable[[int, int], Tensor], first: int = 8) -> Slices[list[Tensor]]:
    """`piece(start, stop)` over 0 to `total`, in pieces that grow or shrink to the time that a slice may take."""
    found: list[Tensor] = []
    start, length = 0, first
    while start < total:
        stop = min(total, start + length)
        began = time.perf_counter()
        found.append(piece(start, stop))
        took = max(time.perf_counter() - began, 1e-6)
        # At most four times as long as the last one: the first is slower than those after it.
        length = max(1, min(4 * length, int((stop - start) * SLICE_SECONDS / took)))
        start = stop
        yield
    return found


def row_blocks(rows: int, columns: int, cells: int = 2**19) -> Sequence[slice]:
    """Rows of a (rows, columns) matrix in blocks of at most `cells` cells: the memory and the time of one slice."""
    height = max(1, cells // max(1, columns))
    return [slice(start, min(rows, start + height)) for start in range(0, rows, height)]

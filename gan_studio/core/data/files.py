"""One open file read by offset from many threads: a zip while it is scanned, a prepared store while a run trains on it."""

from __future__ import annotations

import os
import threading
import weakref

_BINARY = getattr(os, "O_BINARY", 0)  # Windows would translate line ends without it


class SharedFile:
    """Reads at any offset without a position of its own, so that threads do not disturb each other.

    Plain reads, no memory map: pages that a map touches count as this process's memory, pages that `read` copies
    from the system's cache do not. The file is closed when the object goes away.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Raises OSError when the file cannot be opened."""
        self._descriptor = os.open(path, os.O_RDONLY | _BINARY)
        self._lock = threading.Lock()
        self._close = weakref.finalize(self, os.close, self._descriptor)

    def size(self) -> int:
        return os.fstat(self._descriptor).st_size

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer only at the file's end."""
        buffer = bytearray(count)
        filled = self.read_into(memoryview(buffer), offset)
        return bytes(buffer[:filled]) if filled < count else bytes(buffer)

    def read_into(self, buffer: memoryview, offset: int) -> int:
        """Fills `buffer` (bytes) from `offset` and returns how many bytes there were."""
        filled = 0
        while filled < len(buffer):
            count = self._read_once(buffer[filled:], offset + filled)
            if count == 0:
                break
            filled += count
        return filled

    def _read_once(self, buffer: memoryview, offset: int) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._descriptor, [buffer], offset)
        with self._lock:  # Windows and macOS before 11: a position shared by all readers
            os.lseek(self._descriptor, offset, os.SEEK_SET)
            piece = os.read(self._descriptor, len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._close()

"""One open file read by offset from many threads: a zip while it is scanned, a prepared store while a run trains on it."""

from __future__ import annotations

import os
import threading
import weakref

_WINDOW = 128 * 1024
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
        self._near = threading.local()
        self._close = weakref.finalize(self, os.close, self._descriptor)

    def size(self) -> int:
        return os.fstat(self._descriptor).st_size

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer only at the file's end."""
        if count <= _WINDOW:
            return self._read_near(offset, count)
        buffer = bytearray(count)
        filled = self.read_into(memoryview(buffer), offset)
        return bytes(memoryview(buffer)[:filled])

    def _read_near(self, offset: int, count: int) -> bytes:
        """From what this thread read last, where possible: small files lie side by side in a zip.

        Each call of the system lets other threads take the interpreter, and getting it back costs more than the read.
        """
        start, window = getattr(self._near, "window", (0, b""))
        if not start <= offset <= offset + count <= start + len(window):
            buffer = bytearray(_WINDOW)
            start, window = offset, bytes(memoryview(buffer)[: self.read_into(memoryview(buffer), offset)])
            self._near.window = (start, window)
        return window[offset - start : offset - start + count]

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

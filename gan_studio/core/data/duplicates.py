"""Which files show the same pixels."""

from __future__ import annotations

from gan_studio.core.data.decode import FileSkippedError
from gan_studio.core.data.examine import Examiner, Look
from gan_studio.core.data.source import Entry


class Duplicates:
    """Finds the first file with the same pixels.

    Equal bytes are equal pixels. Of other files only those with the same size and the same thumbnail can be equal;
    they are few, and are decoded again to compare every pixel. So no file pays for a hash of its pixels.
    """

    def __init__(self, examiner: Examiner) -> None:
        self._examiner = examiner
        self._by_content: dict[str, int] = {}
        self._alike: dict[tuple[int, int, int], list[tuple[int, Entry]]] = {}
        self._hashes: dict[int, bytes | None] = {}

    def original(self, index: int, look: Look) -> int:
        """The index of the first file with the pixels of file `index`; -1 when it is the first itself."""
        same = self._by_content.setdefault(look.content, index)
        if same != index:
            return same
        group = self._alike.setdefault((look.width, look.height, look.thumbnail_hash), [])
        if group:
            mine = self._pixels(index, look.entry)
            for first, entry in group:
                if mine is not None and self._pixels(first, entry) == mine:
                    self._by_content[look.content] = first
                    return first
        group.append((index, look.entry))
        return -1

    def _pixels(self, index: int, entry: Entry) -> bytes | None:
        """None for a file that can no longer be read: then it equals none."""
        if index not in self._hashes:
            try:
                self._hashes[index] = self._examiner.pixel_hash(entry)
            except FileSkippedError:
                self._hashes[index] = None
        return self._hashes[index]

"""The size of a WebP before it is opened: opening one already takes memory for its whole canvas, twice."""

from __future__ import annotations


def webp_pixels(prefix: bytes) -> int:
    """Pixels of the canvas, from the file's first 30 bytes; 0 where they do not say.

    Source: RFC 9649, sections 2.4 to 2.7.
    """
    if len(prefix) < 30:
        return 0
    kind = prefix[12:16]
    if kind == b"VP8X":
        return (1 + int.from_bytes(prefix[24:27], "little")) * (1 + int.from_bytes(prefix[27:30], "little"))
    if kind == b"VP8L":
        bits = int.from_bytes(prefix[21:25], "little")
        return (1 + (bits & 0x3FFF)) * (1 + (bits >> 14 & 0x3FFF))
    if kind == b"VP8 ":
        size = int.from_bytes(prefix[26:30], "little")
        return (size & 0x3FFF) * (size >> 16 & 0x3FFF)
    return 0

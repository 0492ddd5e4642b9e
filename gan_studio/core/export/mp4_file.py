"""The MP4 file itself (ISO/IEC 14496-12 and -15): puts H.264 into one, and reads what one says about itself.

A file is boxes, each its size (4 bytes, big-endian), its name (4 letters) and what is in it, often more boxes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from struct import pack
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window reads comments without it
    from gan_studio.core.export.openh264 import Encoded

_TICKS = 512  # of the film's clock during one picture
_PLAIN = pack(">9I", 65536, 0, 0, 0, 65536, 0, 0, 0, 1 << 30)  # neither turned nor stretched
_COMMENT, _TOOL = b"\xa9cmt", b"\xa9too"
_INSIDE = {b"moov", b"udta", b"ilst"}  # boxes on the way to the comment that hold nothing but boxes
LONGEST_COMMENT = 16 * 2**20


class Out(Protocol):
    def write(self, data: bytes, /) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...


def box(name: bytes, *parts: bytes) -> bytes:
    return pack(">I4s", 8 + sum(map(len, parts)), name) + b"".join(parts)


def full(name: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    """A box that begins with its version and its flags."""
    return box(name, pack(">I", version << 24 | flags), *parts)


class Mp4Writer:
    """Writes pictures one after the other and what a player needs to know at the end, so that nothing is kept in memory."""

    def __init__(self, file: Out, width: int, height: int, rate: int, comment: str) -> None:
        self._file, self._width, self._height, self._rate, self._comment = file, width, height, rate, comment
        self._sizes: list[int] = []
        self._whole: list[int] = []
        self._sets: tuple[bytes, ...] = ()
        file.write(box(b"ftyp", b"isom", pack(">I", 512), b"isomiso2avc1mp41"))
        self._start = file.tell()
        file.write(pack(">I4sQ", 1, b"mdat", 0))  # its size follows at the end

    def add(self, picture: Encoded) -> None:
        data = b"".join(pack(">I", len(unit)) + unit for unit in picture.units)
        self._sets = self._sets or picture.sets
        self._file.write(data)
        self._sizes.append(len(data))
        if picture.whole:
            self._whole.append(len(self._sizes))

    def finish(self) -> None:
        end = self._file.tell()
        self._file.seek(self._start + 8)
        self._file.write(pack(">Q", end - self._start))
        self._file.seek(end)
        self._file.write(self._moov())

    def _moov(self) -> bytes:
        length, clock = len(self._sizes) * _TICKS, self._rate * _TICKS
        size = pack(">II", self._width << 16, self._height << 16)
        told = pack(">IIII", 0, 0, clock, length)
        movie = full(b"mvhd", told, pack(">IHH8x", 65536, 256, 0), _PLAIN, bytes(24), pack(">I", 2))
        track = full(b"tkhd", pack(">IIIII8xHHHH", 0, 0, 1, 0, length, 0, 0, 0, 0), _PLAIN, size, flags=3)
        media = box(
            b"mdia", full(b"mdhd", told, pack(">HH", 0x55C4, 0)),  # language not told
            full(b"hdlr", bytes(4), b"vide", bytes(12), b"VideoHandler\0"),
            box(b"minf", full(b"vmhd", bytes(8), flags=1), box(b"dinf", full(b"dref", pack(">I", 1), full(b"url ", flags=1))),
                self._table()))
        said = b"".join(box(name, box(b"data", pack(">II", 1, 0), text.encode("utf-8")))
                        for name, text in ((_TOOL, "GAN Studio"), (_COMMENT, self._comment)))
        about = box(b"udta", full(b"meta", full(b"hdlr", bytes(4), b"mdirappl", bytes(9)), box(b"ilst", said)))
        return box(b"moov", movie, box(b"trak", track, media), about)

    def _table(self) -> bytes:
        """Which bytes are which picture, and how they are to be decoded."""
        sps = [unit for unit in self._sets if unit[0] & 31 == 7]
        pps = [unit for unit in self._sets if unit[0] & 31 == 8]
        high = b"" if sps[0][1] in (66, 77, 88) else bytes((0xFD, 0xF8, 0xF8, 0))  # 4:2:0, 8 bits, and no more sets
        avc = box(b"avcC", b"\1" + sps[0][1:4] + b"\xff", bytes((0xE0 | len(sps),)), _counted(sps), bytes((len(pps),)),
                  _counted(pps), high)
        colour = box(b"colr", b"nclx", pack(">HHHB", 1, 1, 1, 0))  # BT.709, range of television
        entry = box(b"avc1", bytes(6), pack(">H", 1), bytes(16), pack(">HHIII", self._width, self._height, 72 << 16, 72 << 16, 0),
                    pack(">H32xHh", 1, 24, -1), avc, colour)
        count = len(self._sizes)
        return box(
            b"stbl", full(b"stsd", pack(">I", 1), entry), full(b"stts", pack(">III", 1, count, _TICKS)),
            full(b"stss", pack(f">{1 + len(self._whole)}I", len(self._whole), *self._whole)),
            full(b"stsc", pack(">IIII", 1, 1, count, 1)), full(b"stsz", pack(f">{2 + count}I", 0, count, *self._sizes)),
            full(b"co64", pack(">IQ", 1, self._start + 16)))


def _counted(units: Sequence[bytes]) -> bytes:
    return b"".join(pack(">H", len(unit)) + unit for unit in units)


def comment_of(path: Path) -> str | None:
    """What a file says in its comment, "" where it says nothing; None where the file is not whole: its last box does not end
    where the file does.

    Raises:
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with open(path, "rb") as file:
        outer = list(_boxes(file, 0, size))
        if not outer or outer[-1][2] != size:
            return None
        return next(_comments(file, outer), "")


def _comments(file: IO[bytes], boxes: Sequence[tuple[bytes, int, int]]) -> Iterator[str]:
    for name, start, end in boxes:
        if name in _INSIDE:
            yield from _comments(file, list(_boxes(file, start, end)))
        elif name == b"meta":
            yield from _comments(file, list(_boxes(file, start + 4, end)))
        elif name == _COMMENT and 16 <= end - start <= LONGEST_COMMENT:
            file.seek(start + 16)  # the box 'data', its kind and its language
            yield file.read(end - start - 16).decode("utf-8", "replace")


def _boxes(file: IO[bytes], start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """(name, where its contents start, where they end) of the boxes in a part of the file; the last may go beyond it."""
    while start + 8 <= end:
        file.seek(start)
        head = file.read(16)
        length, name, at = int.from_bytes(head[:4], "big"), head[4:8], start + 8
        if length == 1:  # too long for 4 bytes: 8 more after the name
            length, at = int.from_bytes(head[8:16], "big"), start + 16
        elif length == 0:  # to the end, whatever that is
            length = end - start
        if length < at - start:
            return
        start += length
        yield name, at, start

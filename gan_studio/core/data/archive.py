"""Files inside a zip, read in memory. Nothing is ever extracted to disk, so no name in a zip can do harm."""

from __future__ import annotations

import bz2
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from gan_studio.core.data.decode import FileSkippedError
from gan_studio.core.data.files import SharedFile
from gan_studio.core.data.limits import MEMBER_LIMIT
from gan_studio.core.data.sniff import SNIFF_BYTES
from gan_studio.core.data.types import SkipReason
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_SIZE = 30
_STORED, _DEFLATED, _BZIP2 = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """Where a file lies in its zip, and how it is packed."""

    offset: int
    packed: int  # bytes in the zip
    unpacked: int  # bytes as the zip says, which may be a lie
    crc: int
    method: int
    encrypted: bool


def list_members(path: str) -> Iterator[tuple[str, Member]]:
    """Names and places of the files in a zip, folders left out.

    Raises:
        DataError: the zip's table of contents is missing or damaged.
        OSError: the file cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if not info.is_dir():
                    yield info.filename, Member(
                        info.header_offset, info.compress_size, info.file_size, info.CRC, info.compress_type,
                        bool(info.flag_bits & _ENCRYPTED))  # fmt: skip
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, EOFError) as error:
        raise DataError(
            Text("The zip {path} is damaged or incomplete: {error}.", path=path, error=error),
            Text("Copy or download it again, or unpack what can be unpacked and drop the folder."),
        ) from error


def is_unsafe(name: str) -> bool:
    """Whether unpacking this name would write outside the folder: '/x', 'C:x' or '../' anywhere."""
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or parts[0] == "" or parts[0].endswith(":")


def read_prefix(archive: SharedFile, member: Member) -> bytes:
    """The first `SNIFF_BYTES` of a member, unpacking no more than that. Raises `FileSkippedError`."""
    return _unpack(_packed(archive, member, 64 * 1024), member, SNIFF_BYTES)


def read_member(archive: SharedFile, member: Member) -> bytes:
    """A whole member, its length and checksum verified. Never unpacks more than the zip said. Raises `FileSkippedError`."""
    if member.unpacked > MEMBER_LIMIT:
        raise FileSkippedError(SkipReason.TOO_LARGE, Text("{size:,.0f} MB in the zip", size=member.unpacked / 2**20))
    packed = _packed(archive, member, MEMBER_LIMIT)
    if len(packed) < member.packed:
        raise FileSkippedError(SkipReason.TRUNCATED, Text("the zip ends within this file"))
    data = _unpack(packed, member, member.unpacked + 1)
    if len(data) != member.unpacked or zlib.crc32(data) != member.crc:
        raise FileSkippedError(SkipReason.CORRUPT, Text("its checksum in the zip does not match"))
    return data


def _packed(archive: SharedFile, member: Member, limit: int) -> bytes:
    if member.encrypted:
        raise FileSkippedError(SkipReason.ENCRYPTED, Text("encrypted in the zip"))
    count = min(member.packed, limit)
    header = archive.read_at(member.offset, _LOCAL_SIZE + 512 + count)  # most often the name and all the data too
    if len(header) < _LOCAL_SIZE:
        raise FileSkippedError(SkipReason.TRUNCATED, Text("the zip ends within this file"))
    signature, name_length, extra_length = _LOCAL_HEADER.unpack_from(header)
    if signature != b"PK\x03\x04":
        raise FileSkippedError(SkipReason.CORRUPT, Text("the zip's table of contents leads to no file here"))
    start = _LOCAL_SIZE + name_length + extra_length
    data = header[start : start + count]
    return data if len(data) == count else archive.read_at(member.offset + start, count)


def _unpack(packed: bytes, member: Member, limit: int) -> bytes:
    try:
        if member.method == _STORED:
            return packed[:limit]
        if member.method == _DEFLATED:
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, limit)
        if member.method == _BZIP2:
            return bz2.BZ2Decompressor().decompress(packed, limit)
    except (zlib.error, OSError) as error:
        raise FileSkippedError(SkipReason.CORRUPT, Text("damaged in the zip: {error}", error=error)) from error
    raise FileSkippedError(SkipReason.UNSUPPORTED, Text("packed by method {method}: unpack the zip and drop the folder",
                                                        method=member.method))

"""Makes Qt's copy of ICU's data small: of 32 MB with the words of the whole world 9 stay.

Qt has its own tables of languages, dates and numbers. Of ICU it takes three things: the order of names in its dialogs (for
which only the rules of our languages and the ones for all are kept), time zones, and the encodings of texts.
The library stays a library of the same name that can be replaced like Qt's others.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

KEPT = re.compile(
    r"[^/]+/("
    r"(root|en|en_US|en_GB|zh|zh_Hans|zh_Hans_CN|zh_Hant|pool|res_index|supplementalData|keyTypeData|likelySubtags)\.res"
    r"|(coll/)(root|en|en_US|zh|zh_Hans|zh_Hant|res_index|ucadata)\.(res|icu)"
    r"|zone/(root|en|zh|res_index|pool|tzdbNames)\.res"
    r"|(zoneinfo64|timezoneTypes|metaZones|windowsZones|icustd|icuver|numberingSystems|genderList|plurals)\.res"
    r"|[^/]+\.(icu|nrm|cnv|spp|cfu)"
    r")$")
_PAGE = 4096
_ALIGNED = 16
_LOAD, _HEADER_SIZE = 1, 64


class NotICUError(Exception):
    """The file is not ICU's data as a library of 64 bits; it stays as it is."""


def trim(library: Path) -> int:
    """Rewrites `libicudata.so` without what `KEPT` does not name.

    Returns:
        The bytes saved.
    Raises:
        NotICUError: it is laid out otherwise than known; then nothing was written.
    """
    old = library.read_bytes()
    programs = _programs(old)
    loads = [program for program in programs if program["type"] == _LOAD]
    if len(loads) != 2 or loads[0]["offset"] != 0 or loads[0]["address"] != 0:
        raise NotICUError(f"{library.name} has other parts than one of data and one for the loader.")
    data, tail = loads
    start = old.find(b"\xda\x27", 0, data["size"]) - 2
    if start < 0 or start % _ALIGNED:
        raise NotICUError(f"{library.name} holds no data of ICU.")
    kept = trimmed(old[start:data["size"]])
    end = start + len(kept)
    moved_to = _after(end, tail["offset"])  # where the loader's part goes: the same place within its page
    new = bytearray(old[:start] + kept)
    new += bytes(moved_to - len(new)) + old[tail["offset"]:tail["offset"] + tail["size"]]
    for program in programs:
        if program["offset"] >= tail["offset"] and program["size"]:
            struct.pack_into("<Q", new, program["at"] + 8, program["offset"] - tail["offset"] + moved_to)
    struct.pack_into("<QQ", new, data["at"] + 32, end, end)
    struct.pack_into("<Q", new, 40, 0)  # the table of sections, which only debuggers read, is gone
    struct.pack_into("<HHH", new, 58, 0, 0, 0)
    library.write_bytes(new)
    return len(old) - len(new)


def _programs(elf: bytes) -> list[dict[str, int]]:
    """The entries of the loader's table, each with where it lies in the file (`at`)."""
    if elf[:6] != b"\x7fELF\x02\x01":
        raise NotICUError("This is no library of 64 bits.")
    table, = struct.unpack_from("<Q", elf, 32)
    length, count = struct.unpack_from("<HH", elf, 54)
    found = []
    for at in range(table, table + length * count, length):
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", elf, at)
        found.append({"at": at, "type": kind, "offset": offset, "address": address, "size": size})
    return found


def _after(end: int, like: int) -> int:
    """The first offset behind `end` that lies in its page where `like` lies in its own."""
    offset = end - end % _PAGE + like % _PAGE
    return offset if offset >= end else offset + _PAGE


def trimmed(data: bytes) -> bytes:
    """ICU's 'common data' (CmnD) with the kept entries alone: a head, a table of (name, place), the names, the entries.

    Raises:
        NotICUError: it is something else.
    """
    head, = struct.unpack_from("<H", data, 0)
    if data[12:16] != b"CmnD" or data[8] != 0:
        raise NotICUError("This is not ICU's data.")
    count, = struct.unpack_from("<I", data, head)
    entries = [struct.unpack_from("<II", data, head + 4 + 8 * index) for index in range(count)]
    ends = sorted(place for _, place in entries)[1:]
    names = [data[head + name:data.index(b"\0", head + name)] for name, _ in entries]
    kept = [(name, place) for name, (_, place) in zip(names, entries, strict=True) if KEPT.match(name.decode("ascii"))]
    if not kept:
        raise NotICUError("Nothing of this data is known.")
    following = dict(zip(sorted(place for _, place in entries), [*ends, len(data) - head], strict=True))
    text, places, bodies = bytearray(), [], bytearray()
    first_name = 4 + 8 * len(kept)
    for name, _ in kept:
        places.append(first_name + len(text))
        text += name + b"\0"
    first_body = _up(first_name + len(text))
    table = bytearray(struct.pack("<I", len(kept)))
    for (_, place), name_at in zip(kept, places, strict=True):
        table += struct.pack("<II", name_at, first_body + len(bodies))
        bodies += data[head + place:head + following[place]]
        bodies += bytes(_up(len(bodies)) - len(bodies))
    return data[:head] + bytes(table + text).ljust(first_body, b"\0") + bytes(bodies)


def _up(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED

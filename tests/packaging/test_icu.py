"""Qt's copy of ICU's data, made small."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import frozen_stand_in
import PySide6
import pytest

ASKED = """
from PySide6.QtCore import QByteArray, QCollator, QDateTime, QLocale, QTimeZone
for name in ("zh_CN", "en_US"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    print(sorted(["文件10", "文件2", "北京", "安徽", "b", "A", "a", "Ä", "z", "é", "e", "阿"], key=order.sortKey))
    zone = QTimeZone(QByteArray(b"Europe/Berlin"))
    print(zone.displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName, QLocale(name)))
"""


@pytest.fixture(scope="module")
def icu() -> ModuleType:
    return frozen_stand_in.module("packaging/linux/icu.py")


def common_data(entries: dict[str, bytes]) -> bytes:
    """As ICU's own tool lays it out."""
    head = struct.pack("<HBBHHBBBB4s4s4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1\0\0\0", b"\0\0\0\0").ljust(32, b"\0")
    names = b"".join(name.encode() + b"\0" for name in entries)
    first = 4 + 8 * len(entries)
    body = -(-(first + len(names)) // 16) * 16
    table, bodies, at = struct.pack("<I", len(entries)), b"", first
    for name, data in entries.items():
        table += struct.pack("<II", at, body + len(bodies))
        at += len(name) + 1
        bodies += data.ljust(-(-len(data) // 16) * 16, b"\0")
    return head + (table + names).ljust(body, b"\0") + bodies


def test_what_is_kept_stays_as_it_was_and_the_rest_is_gone(icu: ModuleType) -> None:
    whole = {"icudt73l/coll/de.res": b"d" * 40, "icudt73l/coll/zh.res": b"z" * 33, "icudt73l/curr/en.res": b"c" * 50,
             "icudt73l/root.res": b"r" * 16}
    kept = {name: data for name, data in whole.items() if name in ("icudt73l/coll/zh.res", "icudt73l/root.res")}
    assert icu.trimmed(common_data(whole)) == common_data(kept)
    with pytest.raises(icu.NotICUError):
        icu.trimmed(common_data({"icudt73l/curr/en.res": b"c"}))
    with pytest.raises(icu.NotICUError):
        icu.trimmed(bytes(64))


def test_what_is_no_such_library_stays_as_it_is(icu: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "libicudata.so.73"
    for data in (b"", b"text", b"\x7fELF\x01\x01" + bytes(80)):
        path.write_bytes(data)
        with pytest.raises(icu.NotICUError):
            icu.trim(path)
        assert path.read_bytes() == data


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux' Qt brings ICU along")
def test_qt_sorts_and_tells_times_as_before(icu: ModuleType, tmp_path: Path) -> None:
    found = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"), None)
    if found is None:
        pytest.skip("this Qt has no ICU of its own")
    small = tmp_path / found.name
    shutil.copyfile(found, small)
    before = small.stat().st_size
    saved = icu.trim(small)
    assert saved > before / 2
    assert small.stat().st_size == before - saved

    def asked(**more: str) -> str:
        return subprocess.run([sys.executable, "-c", ASKED], env={**os.environ, **more}, capture_output=True, text=True,
                              check=True).stdout

    assert asked(LD_PRELOAD=str(small)) == asked()

"""What the built program's ELF files ask of the system: shared libraries by their names, and how new a glibc."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from maker import run, tool

_NEEDED = re.compile(r"\(NEEDED\)[^\[]*\[([^\]]+)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_OF_GLIBC = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util))\.so(\.\d+)*$")
BINUTILS = "It is in binutils: 'apt-get install binutils' on Debian and Ubuntu."


@dataclass(frozen=True)
class Needs:
    """Of the system, beyond what lies in the program's own folder."""

    glibc: tuple[int, int]  # the newest version that any file names
    libraries: dict[str, tuple[str, ...]]  # file name of a library: those that name it, as paths in the program's folder


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries below `folder`, without links."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needs(folder: Path) -> Needs:
    """Reads every ELF file below `folder`.

    Raises:
        MakeError: readelf is missing or cannot read one of them.
    """
    readelf = tool("readelf", BINUTILS)
    bundled = {path.name for path in folder.rglob("*.so*")}
    newest = (2, 17)
    wanted: dict[str, list[str]] = {}
    for path in elf_files(folder):
        said = run([readelf, "-dVW", path], f"Reading {path.name}")
        newest = max([newest, *versions(_GLIBC.findall(said))])
        for library in _NEEDED.findall(said):
            if library not in bundled and not _OF_GLIBC.match(library):
                wanted.setdefault(library, []).append(path.relative_to(folder).as_posix())
    return Needs(newest, {library: tuple(by) for library, by in sorted(wanted.items())})


def versions(found: Iterable[tuple[str, str]]) -> list[tuple[int, int]]:
    return [(int(major), int(minor)) for major, minor in found]

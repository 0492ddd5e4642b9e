"""What is inside a built program: which distributions, which libraries of the system, which Python. Read from the program.

The truth is in two places: the archive of Python modules within the executable, and the files beside it. Both are traced
back to the installed distributions that they came from, so this has to run in the environment that built the program.
Put the folder of this file on sys.path to import it.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from licensing import licence_of, normal
from maker import MakeError

EXECUTABLES = ("gan-studio", "gan-studio.exe")
NATIVE = re.compile(r"\.(so(\.[\d.]+)?|dll|dylib|pyd|exe)$|(^|/)(gan-studio|torch_shm_manager)$")
NOT_PROGRAM = ("licenses/", "icons/")  # what is put beside the program afterwards


@dataclass(frozen=True)
class Distribution:
    """A Python distribution of which something was frozen in."""

    name: str
    version: str
    licence: str  # an SPDX expression where its authors gave one, else their words
    info: importlib.metadata.Distribution = field(repr=False, compare=False)
    files: tuple[str, ...] = ()  # its native files, as paths inside the program


@dataclass(frozen=True)
class SystemLibrary:
    """A shared library that was taken from the system that built the program."""

    file: str  # path inside the program
    package: str = ""  # the system's package that holds it, "" where no package manager can tell
    version: str = ""


@dataclass(frozen=True)
class Inventory:
    """Everything inside, each once, in the order of names."""

    program: Path
    python: str
    distributions: tuple[Distribution, ...]
    libraries: tuple[SystemLibrary, ...]
    python_files: tuple[str, ...]  # native files that belong to Python itself


def bundled(program: Path) -> Inventory:
    """What is inside the one-folder build `program`.

    Raises:
        MakeError: the folder is no program that PyInstaller built, or was built by another environment than this one.
    """
    tops = modules_in(program)
    owners = importlib.metadata.packages_distributions()
    names = {owner for top in tops for owner in owners.get(top, ())} | {"pyinstaller"}  # its boot loader is the executable
    if "gan-studio" not in {normal(name) for name in names}:
        raise MakeError("This Python does not know gan-studio: build_scripts/build.py uses the environment in .venv, which does.")
    infos = {normal(name): importlib.metadata.distribution(name) for name in sorted(names)}
    came_from = {path.replace("\\", "/"): key for key, info in infos.items() for path in map(str, info.files or ())}
    files: dict[str, list[str]] = {key: [] for key in infos}
    libraries: list[SystemLibrary] = []
    python_files: list[str] = []
    executable = executable_of(program).relative_to(program).as_posix()
    for name in native_files(program):
        inner = name.removeprefix("_internal/")
        if name == executable:
            files["pyinstaller"].append(name)
        elif owner := came_from.get(inner) or owner_by_name(inner, came_from):
            files[owner].append(name)
        elif inner.startswith(("lib-dynload/", "python3")) or re.match(r"(lib)?python3", inner):
            python_files.append(name)
        elif sys.platform == "win32" and inner.endswith(".pyd"):
            python_files.append(name)  # Windows keeps the standard library's own beside python3.dll
        else:
            libraries.append(system_library(name))
    distributions = [
        Distribution(info.name, info.version, licence_of(info), info, tuple(files[key])) for key, info in infos.items()
    ]
    return Inventory(program, platform.python_version(), tuple(sorted(distributions, key=lambda item: item.name.lower())),
                     tuple(libraries), tuple(python_files))


def executable_of(program: Path) -> Path:
    for name in EXECUTABLES:
        if (program / name).is_file():
            return program / name
    raise MakeError(f"There is no program in {program}: start build_scripts/build.py first.")


def modules_in(program: Path) -> set[str]:
    """The top-level names of all modules in the executable's archive, and of all packages that lie beside it as files."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

    try:
        archive = CArchiveReader(str(executable_of(program)))
        modules = archive.open_embedded_archive("PYZ.pyz").toc
    except (ArchiveReadError, KeyError, OSError) as error:
        raise MakeError(f"{executable_of(program)} was not built by PyInstaller: {error}.") from error
    beside = {path.name for path in (program / "_internal").glob("*") if path.is_dir()}
    return {name.split(".")[0] for name in modules} | {name for name in beside if name.isidentifier()}


def native_files(program: Path) -> Iterator[str]:
    """Programs and libraries, as paths with '/' inside `program`, in order. A link is not a second library."""
    for path in sorted(program.rglob("*")):
        name = path.relative_to(program).as_posix()
        if NATIVE.search(name) and path.is_file() and not path.is_symlink() and not name.startswith(NOT_PROGRAM):
            yield name


def owner_by_name(inner: str, came_from: dict[str, str]) -> str:
    """Who brought a library that PyInstaller moved from its folder to the top, as it does with those of Qt and in .libs."""
    file = inner.rsplit("/", 1)[-1]
    found = {owner for path, owner in came_from.items() if path.endswith("/" + file)}
    return found.pop() if len(found) == 1 else ""


def system_library(name: str) -> SystemLibrary:
    """With the Debian package that holds it, where there is one."""
    file = name.rsplit("/", 1)[-1]
    if not shutil.which("dpkg-query"):
        return SystemLibrary(name)
    said = _query("-S", f"*/{file}")
    holders = [line.split(": ", 1) for line in said.splitlines() if ": " in line]
    for package, path in holders:
        if path.startswith(("/usr/lib/", "/lib/")) and path.endswith("/" + file) and path.count("/") <= 4:
            package = package.split(",")[0]
            return SystemLibrary(name, package.split(":")[0], _query("-W", "-f", "${Version}", package))
    return SystemLibrary(name)


def _query(*words: str) -> str:
    return subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C"}).stdout

#!/usr/bin/env python3
"""Gathers the licences of everything that was frozen into a program, with an index that a browser opens:

    python3 packaging/notices.py dist/gan-studio/licenses

It reads the program beside that folder (inventory.py), so it runs after the build and in the same environment.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from inventory import Distribution, Inventory, SystemLibrary, bundled  # noqa: E402
from licensing import licence_of_library, licence_texts, normal, parts_of  # noqa: E402
from maker import MakeError  # noqa: E402
from notices_page import Entry, index  # noqa: E402

INDEX = "index.html"
KEPT_TEXTS = {  # for what carries no text of its own: files in licences/ beside this one
    "av": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
MICROSOFT = re.compile(r"(msvcp|vcruntime|vcomp|concrt|ucrtbase|api-ms-win)", re.IGNORECASE)


def collect(target: Path) -> list[Path]:
    """Writes the folder of notices for the program that `target` lies in. What an earlier call wrote there is replaced.

    Returns:
        The files written, the index first.
    Raises:
        MakeError: the program is not there, or something inside it has no licence text.
    """
    found = bundled(target.parent)
    if (target / INDEX).is_file():
        shutil.rmtree(target)
    target.mkdir(parents=True, exist_ok=True)
    entries = [python_entry(found, target)]
    entries += [distribution_entry(distribution, target) for distribution in found.distributions]
    system = system_entries(found.libraries, target)
    (target / INDEX).write_text(index(found, entries, system), "utf-8")
    return [target / INDEX, *sorted(path for path in target.iterdir() if path.name != INDEX)]


def python_entry(found: Inventory, target: Path) -> Entry:
    places = [Path(os.__file__).parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE",
              Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")]
    text = next((place.read_text("utf-8", "replace") for place in places if place.is_file()), None)
    if text is None:
        raise MakeError("This Python came without its licence: none of " + ", ".join(map(str, places)) + " exists.")
    (target / "python.txt").write_text(text, "utf-8")
    return Entry("Python", found.python, "PSF-2.0", "python.txt")


def distribution_entry(distribution: Distribution, target: Path) -> Entry:
    texts = licence_texts(distribution.info)
    key = normal(distribution.name)
    if key == "gan-studio":  # installed from its own folder, the metadata may lack the text
        texts = [("LICENSE", (HERE.parent / "LICENSE").read_text("utf-8"))]
    texts += [(name, (HERE / "licences" / name).read_text("utf-8")) for name in KEPT_TEXTS.get(key, ())]
    if not texts:
        raise MakeError(f"{distribution.name} {distribution.version} goes into the program and carries no licence text: put the "
                        "text into packaging/licences and its name into KEPT_TEXTS of packaging/notices.py.")
    parts = parts_of(distribution.info)
    words = [f"{distribution.name} {distribution.version}", f"Licence: {distribution.licence or 'see below'}", ""]
    if parts:
        words += ["Compiled into it:", *(f"  {part.name} {part.version}  {part.licence}".rstrip() for part in parts), ""]
    file = f"{key}.txt"
    (target / file).write_text("\n".join(words) + joined(texts), "utf-8")
    return Entry(distribution.name, distribution.version, distribution.licence, file)


def joined(texts: Iterable[tuple[str, str]]) -> str:
    """All texts one after the other, each once, under the names of all files that hold it."""
    names: dict[str, list[str]] = {}
    for name, text in texts:
        names.setdefault(text.strip(), []).append(name)
    return "\n".join(f"{'=' * 100}\n{chr(10).join(where)}\n{'=' * 100}\n\n{text}\n" for text, where in names.items())


def system_entries(libraries: Iterable[SystemLibrary], target: Path) -> list[Entry]:
    """One entry a package of the system; libraries that no package manager knows get one each."""
    entries: dict[str, Entry] = {}
    for library in libraries:
        file = library.file.rsplit("/", 1)[-1]
        if not library.package:
            licence = licence_of_library(file)
            if licence:  # from Homebrew or built by vcpkg
                (target / "openh264.txt").write_bytes((HERE / "licences" / "OpenH264.txt").read_bytes())
            maker = "Microsoft's runtime, redistributed with programs that need it" if MICROSOFT.match(file) else ""
            entries[file] = Entry(file, "", licence, "openh264.txt" if licence else "", maker)
        elif library.package not in entries:
            source = Path("/usr/share/doc") / library.package / "copyright"
            if not source.is_file():
                raise MakeError(f"{file} is from the package {library.package}, whose licence ({source}) is not installed: "
                                "install the package again with its documentation.")
            text = source.read_text("utf-8", "replace")
            copy_common_licences(text, target)
            (target / f"system-{library.package}.txt").write_text(text, "utf-8")
            licence, text_file = licence_of_library(file), f"system-{library.package}.txt"
            entries[library.package] = Entry(library.package, library.version, licence, text_file, file)
    return sorted(entries.values(), key=lambda entry: entry.name)


def copy_common_licences(text: str, target: Path) -> None:
    """Debian's notices refer to texts that lie once on a Debian system, and on no other."""
    for name in set(re.findall(r"/usr/share/common-licenses/([A-Za-z][\w.-]*\w)", text)):
        source = Path("/usr/share/common-licenses") / name
        if source.is_file():
            (target / f"common-{name}.txt").write_bytes(source.read_bytes())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    try:
        print(*collect(Path(sys.argv[1]).resolve()), sep="\n")
    except MakeError as error:
        sys.exit(str(error))

"""What an installed distribution says of its licence: an expression, the texts, and the parts that were compiled into it."""

from __future__ import annotations

import importlib.metadata
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_SAID_IN_WORDS = {  # what authors wrote before there were SPDX expressions in metadata
    "mit": "MIT", "mit license": "MIT", "the mit license (mit)": "MIT", "bsd": "BSD-3-Clause", "bsd license": "BSD-3-Clause",
    "bsd 3-clause license": "BSD-3-Clause", "isc license": "ISC", "isc license (iscl)": "ISC", "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0", "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
}
_SAID_ELSEWHERE = {
    "av": "BSD-3-Clause AND LGPL-3.0-or-later AND GPL-2.0-or-later",  # FFmpeg, x264 and x265 lie in its wheels
    "resvg-py": "MIT",  # no field says it, the text does
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}


_LIBRARIES = {"openh264": "BSD-2-Clause"}
_UNDER_THE_GPL = ("av",)


def licence_of_library(file: str) -> str:
    """That of a library which the build takes from a system that may know nothing of it; "" where it is not one of these."""
    return next((licence for name, licence in _LIBRARIES.items() if re.match(rf"(lib)?{name}\b", file)), "")


def licence_of_whole(names: Iterable[str]) -> str:
    """What a program with these distributions inside may be passed on under: parts under the GPL put all of it under the GPL,
    of which version 3 is the one that fits the others' licences."""
    return "GPL-3.0-only" if any(normal(name) in _UNDER_THE_GPL for name in names) else "MIT"


def licence_of(info: importlib.metadata.Distribution) -> str:
    """An SPDX expression where that can be told, else the authors' words, "" where they say nothing."""
    known = _SAID_ELSEWHERE.get(normal(info.name))
    if known:
        return known
    if expression := info.metadata.get("License-Expression"):
        return expression
    said = (info.metadata.get("License") or "").strip()
    if said and "\n" not in said and len(said) < 80:
        return _SAID_IN_WORDS.get(said.lower(), said)
    for classifier in info.metadata.get_all("Classifier") or ():
        if classifier.startswith("License :: "):
            last = classifier.rsplit(" :: ", 1)[-1]
            return _SAID_IN_WORDS.get(last.lower(), last)
    return ""


_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright|authors)[^/]*$|\.dist-info/licenses/", re.IGNORECASE)


def licence_texts(info: importlib.metadata.Distribution) -> list[tuple[str, str]]:
    """(path, text) of every licence, notice and list of authors that the distribution carries in its metadata."""
    found = []
    for path in sorted(info.files or (), key=str):
        name = str(path).replace("\\", "/")
        if ".dist-info/" in name and _LICENCE_FILE.search(name):
            text = Path(str(info.locate_file(path))).read_text("utf-8", "replace")
            found.append((re.sub(r"^.*?\.dist-info/(licenses/)?", "", name), text))
    return found


@dataclass(frozen=True)
class Part:
    """A library that was compiled into a distribution, as its own bill of materials names it."""

    name: str
    version: str
    licence: str
    purl: str


def parts_of(info: importlib.metadata.Distribution) -> list[Part]:
    """What the distribution's own CycloneDX files (PEP 770) list, each once; the distribution itself left out."""
    found: dict[tuple[str, str], Part] = {}
    for path in sorted(info.files or (), key=str):
        if ".dist-info/sboms/" not in str(path).replace("\\", "/"):
            continue
        try:
            bill = json.loads(Path(str(info.locate_file(path))).read_text("utf-8"))
        except ValueError:
            continue  # a file that only its authors can mend; what it says of itself is in the licence texts
        for component in bill.get("components", ()):
            name, version = str(component.get("name", "")), str(component.get("version", ""))
            if name and normal(name) != normal(info.name) and "#" not in component.get("purl", ""):
                purl = str(component.get("purl", "")).partition("?")[0]
                found.setdefault((name, version), Part(name, version, _of_component(component), purl))
    return sorted(found.values(), key=lambda part: (part.name.lower(), part.version))


def _of_component(component: dict) -> str:
    said = []
    for entry in component.get("licenses", ()):
        licence = entry.get("license", {})
        said.append(entry.get("expression") or licence.get("id") or licence.get("name") or "")
    return " AND ".join(word for word in said if word)


def normal(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()

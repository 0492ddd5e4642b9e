"""Which encoder of films goes into the built program. Put the folder of this file on sys.path to import it.

PyAV, which makes films from source, brings x264, x265 and all of FFmpeg along: 80 MB, parts of them under the GPL, whose terms
the whole installed program would then be under. So the build takes OpenH264 instead where it finds it: 1 MB, BSD licence.
"""

from __future__ import annotations

import ctypes.util
import os
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "GAN_STUDIO_OPENH264"
TARGET = "gan_studio/resources/openh264"  # where gan_studio/core/export/openh264.py looks
REPLACED = ("av",)
HOW = {
    "linux": "Install the package libopenh264-7 (Debian 12, Ubuntu 24.04) or libopenh264-6 (Ubuntu 22.04).",
    "darwin": "Install it: brew install openh264.",
    "win32": "Build it: vcpkg install openh264:x64-windows.",
}


def openh264(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The library: the file that `GAN_STUDIO_OPENH264` names, else the system's own; None where there is none."""
    named = environment.get(VARIABLE, "").strip()
    if named:
        return Path(named).resolve() if Path(named).is_file() else None
    found = ctypes.util.find_library("openh264")
    if not found:
        return None
    if Path(found).is_absolute():
        return Path(found).resolve()
    path = loaded_from(found)  # Linux tells the name alone
    return path.resolve() if path else None


def loaded_from(name: str) -> Path | None:
    """Where the loader finds a library of this name."""
    try:
        ctypes.CDLL(name)
        lines = Path("/proc/self/maps").read_text("utf-8").splitlines()
    except OSError:
        return None
    stem = name.partition(".so")[0]
    return next((Path(line.split()[-1]) for line in lines if f"/{stem}.so" in line), None)


def advice(found: Path | None) -> str:
    """What the build has to say about films; "" where all is well."""
    if found is not None:
        return ""
    how = HOW.get(sys.platform, "")
    return ("OpenH264 was not found, so PyAV makes the films: the program becomes 80 MB larger, and as a whole it is under the "
            f"GPL, version 3 (docs/packaging.md). {how} {VARIABLE} names its file where it lies elsewhere.")

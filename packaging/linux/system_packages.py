"""Which packages hold the system libraries that the program needs. What it needs is read from its files (elf.py)."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from gan_studio.system_libraries import QT_LIBRARIES  # one table of Qt's for the program and its packages

from elf import Needs  # isort: skip
from maker import MakeError  # isort: skip

# What other files than Qt's own libraries name. The gtk3 and wayland plugins are loaded only on desktops that have these.
MORE_LIBRARIES = {  # file that is loaded: Debian's package, Fedora's package
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
    "libgcc_s.so.1": ("libgcc-s1", "libgcc"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
    "libexpat.so.1": ("libexpat1", "expat"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libXext.so.6": ("libxext6", "libXext"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgobject-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgio-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli"),
    "libdrm.so.2": ("libdrm2", "libdrm"),
}
OPTIONAL_FILES = ("plugins/platformthemes/libqgtk3.so",)  # Qt does without where their libraries are missing
# Debian 13 and Ubuntu 24.04 renamed packages when 64-bit times came to 32-bit machines; the old names live on there as provided
# ones for most, but not for all.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def required(needs: Needs) -> list[str]:
    """The libraries without which the program or its window does not start, by file name."""
    return [library for library, by in needs.libraries.items() if not all(name.endswith(OPTIONAL_FILES) for name in by)]


def debian_depends(needs: Needs) -> str:
    """The Depends field of the .deb.

    Raises:
        MakeError: a file needs a library that no table knows.
    """
    packages = dict.fromkeys(packages_of(library)[0] for library in required(needs))
    names = [f"{RENAMED[package]} | {package}" if package in RENAMED else package for package in packages]
    return ", ".join([f"libc6 (>= {needs.glibc[0]}.{needs.glibc[1]})", *sorted(names)])


def table(needs: Needs) -> str:
    """Lines 'file Debian-package Fedora-package' of what is required, for the shell script of the .run."""
    return "\n".join(" ".join((library, *packages_of(library))) for library in required(needs))


def packages_of(library: str) -> tuple[str, str]:
    found = QT_LIBRARIES.get(library) or MORE_LIBRARIES.get(library)
    if found is None:
        raise MakeError(f"The program needs {library} from the system, and packaging/linux/system_packages.py does not say which "
                        "package holds it: bundle it (packaging/contents.py) or add it there.")
    return found

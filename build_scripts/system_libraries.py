"""The system libraries that Qt loads on Linux, and how to get them on Debian and Ubuntu.

The list is what `ldd` says of PySide6's libraries and of its xcb, wayland and offscreen plugins.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

QT_LIBRARIES = {  # file that is loaded: Debian package that holds it
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONTS = {"Inter": "fonts-inter", "JetBrains": "fonts-jetbrains-mono"}  # nicer where they are; never required


def missing_packages() -> list[str]:
    """Packages of the libraries that this machine cannot load, in the order of the list. Loads each one to know."""
    return [package for library, package in QT_LIBRARIES.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure_qt_libraries() -> list[str]:
    """Installs what Qt needs where that is allowed, says what to install where not. Returns what is still missing."""
    if not sys.platform.startswith("linux"):
        return []
    missing = missing_packages()
    if missing and may_install():
        print(f"  system libraries for Qt: {' '.join(missing)}", flush=True)
        apt_install(missing)
        missing = missing_packages()
    if missing:
        print(f"\n{advice(missing)}\n", flush=True)
    elif may_install():
        fonts = [package for name, package in FONTS.items() if not has_font(name)]
        if fonts:
            print(f"  fonts: {' '.join(fonts)}", flush=True)
            apt_install(fonts)  # without them the window uses the system's own font
    return missing


def ensure_venv_module(failure: type[Exception]) -> None:
    """Debian and Ubuntu leave the makers of virtual environments in a package of their own."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if may_install():
        print(f"  {package}", flush=True)
        if apt_install([package]):
            importlib.invalidate_caches()
            return
    raise failure(
        f"This Python cannot make virtual environments. Install what it lacks, then start the same command again:\n"
        f"  {command_for([package])}"
    )


def may_install() -> bool:
    """apt-get is there, and may be used without asking for a password."""
    return shutil.which("apt-get") is not None and (is_root() or sudo_asks_nothing())


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def sudo_asks_nothing() -> bool:
    if shutil.which("sudo") is None:
        return False
    return subprocess.call(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL) == 0


def apt_install(packages: Sequence[str]) -> bool:
    """Installs Debian packages; the lists of packages are fetched only where they turn out to be needed."""
    prefix = [] if is_root() else ["sudo", "-n"]
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def quiet(command: list[str]) -> bool:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False)
        return done.returncode == 0

    return quiet(install) or (quiet([*prefix, "apt-get", "update", "-qq"]) and quiet(install))


def advice(packages: Sequence[str]) -> str:
    """What the person has to install, as a command where there is one."""
    if not packages:
        return ""
    if shutil.which("apt-get"):
        return f"Qt needs system libraries that are not installed. Install them with:\n  {command_for(packages)}"
    libraries = " ".join(library for library, package in QT_LIBRARIES.items() if package in packages)
    return f"Qt needs system libraries that are not installed. Install the packages that hold them:\n  {libraries}"


def command_for(packages: Sequence[str]) -> str:
    return f"{'' if is_root() else 'sudo '}apt-get install -y {' '.join(packages)}"


def has_font(name: str) -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    return any(next(folder.rglob(f"{name}*"), None) for folder in folders if folder.is_dir())

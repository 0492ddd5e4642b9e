"""Gets the system libraries that Qt loads on Linux, on Debian and Ubuntu. Which they are: gan_studio/system_libraries.py."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from gan_studio.system_libraries import QT_LIBRARIES, loads  # one table for the source set-up and the program

OPENH264 = ("libopenh264-7", "libopenh264-8", "libopenh264-6")  # of Debian 12, Debian 13 and Ubuntu 22.04
FONTS = {"Inter": "fonts-inter", "JetBrains": "fonts-jetbrains-mono"}  # nicer where they are; never required


def missing_packages() -> list[str]:
    """Packages of the libraries that this machine cannot load, in the order of the list. Loads each one to know."""
    return [names[0] for library, names in QT_LIBRARIES.items() if not loads(library)]


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


def ensure_openh264() -> None:
    """The encoder of films that the built program brings along (packaging/films.py), under the name that it has here."""
    if sys.platform.startswith("linux") and ctypes.util.find_library("openh264") is None and may_install():
        any(apt_install([package]) for package in OPENH264)


def advice(packages: Sequence[str]) -> str:
    """What the person has to install, as a command where there is one."""
    if not packages:
        return ""
    if shutil.which("apt-get"):
        return f"Qt needs system libraries that are not installed. Install them with:\n  {command_for(packages)}"
    libraries = " ".join(library for library, names in QT_LIBRARIES.items() if names[0] in packages)
    return f"Qt needs system libraries that are not installed. Install the packages that hold them:\n  {libraries}"


def command_for(packages: Sequence[str]) -> str:
    return f"{'' if is_root() else 'sudo '}apt-get install -y {' '.join(packages)}"


def has_font(name: str) -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    return any(next(folder.rglob(f"{name}*"), None) for folder in folders if folder.is_dir())

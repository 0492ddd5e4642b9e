"""The system's own libraries that Qt loads on Linux: which they are, which packages hold them, which are missing here.

The list is what `ldd` says of PySide6's libraries and of its xcb, wayland and offscreen plugins. Standard library only: the
source set-up reads this before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

QT_LIBRARIES = {  # file that is loaded: Debian's package, Fedora's package
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
}
DISPLAYS = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}  # Qt's plugin: the variable that says that its display is there
_NAMED = re.compile(r"([\w.+-]+\.so(?:\.\d+)*): ")


def loads(library: str) -> bool:
    """Whether a library can be loaded, by its name or path. Loads it to know."""
    return not why_not(library)


def why_not(library: str) -> str:
    """The loader's words about a library that cannot be loaded; "" where it can."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def missing() -> list[str]:
    """Files of the table that this machine cannot load, in its order."""
    return [library for library in QT_LIBRARIES if not loads(library)]


def why_no_window(plugins: Path) -> str:
    """The loader's words where none of Qt's plugins for the displays that are there can be loaded; else "". Qt would end
    the whole process then. `plugins` is Qt's folder of platform plugins; a person who chose a plugin is not second-guessed."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return ""
    errors = []
    for name, variable in DISPLAYS.items():
        plugin = plugins / f"libq{name}.so"
        if not os.environ.get(variable) or not plugin.is_file():
            continue
        error = why_not(str(plugin))
        if not error:
            return ""
        errors.append(error)
    return errors[-1] if errors else ""


def is_deaf() -> bool:
    """Whether a display is named, and none that is named answers: Qt would end the whole process then. Where it cannot be
    asked, for want of a library or because a person chose a plugin, this is False."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return False
    asked = [_ASKING[name] for name, variable in DISPLAYS.items() if os.environ.get(variable)]
    return bool(asked) and not any(ask() for ask in asked)


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p  # never null
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    error = int(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return error == 0


def _wayland_answers() -> bool:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True


_ASKING = {"wayland": _wayland_answers, "xcb": _x_answers}


def advice(loader_words: str, found: Iterable[str] | None = None) -> str:
    """What is missing and how to install it, from the words of the loader ("libGL.so.1: cannot open shared object file");
    "" where they name no library. `found`: all that are missing, where that is known."""
    named = _NAMED.search(loader_words)
    if named is None:
        return ""
    libraries = [named[1], *(library for library in (missing() if found is None else found) if library != named[1])]
    known = [QT_LIBRARIES[library] for library in libraries if library in QT_LIBRARIES]
    debian = " ".join(dict.fromkeys(names[0] for names in known))
    fedora = " ".join(dict.fromkeys(names[1] for names in known))
    commands = {"Debian, Ubuntu": f"sudo apt install {debian}", "Fedora": f"sudo dnf install {fedora}"}
    if shutil.which("apt-get"):
        commands.pop("Fedora")
    elif shutil.which("dnf"):
        commands.pop("Debian, Ubuntu")
    lines = [f"This computer lacks {'a library' if len(libraries) == 1 else 'libraries'} that the window needs: "
             f"{', '.join(libraries)}."]
    if known:
        lines += ["Install what holds it, then start GAN Studio again:",
                  *(f"  {command}    ({system})" for system, command in commands.items())]
    else:
        lines.append("Install the package of your system that holds it, then start GAN Studio again.")
    return "\n".join(lines)

"""The door: `gan-studio`, `gan-studio PATH …` open the window; `gan-studio train …` and the like never load Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio import EXIT_AFTER_PAINT, frozen
from gan_studio.core import waiting

if TYPE_CHECKING:
    from gan_studio.single_instance import Claim

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NEW_WINDOW = "--new-window"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program and returns its exit code. `arguments` are those after the program's name."""
    waiting.set_up()
    frozen.set_up()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if wants_command_line(words):
        from gan_studio import cli

        return cli.main(words)
    given = [path_of(word) for word in words if word != NEW_WINDOW]
    for word in given:
        if not exists(word) and not looks_like_path(word):
            print(
                f"gan-studio: there is no file, folder or command called '{word}'. 'gan-studio --help' lists the commands.",
                file=sys.stderr,
            )
            return 2
    return open_window(given, new_window=NEW_WINDOW in words)


def wants_command_line(words: Sequence[str]) -> bool:
    """Whether `words` begin with a command or an option of one. Everything else are paths for the window."""
    if not words or words[0] == NEW_WINDOW:
        return False
    if words[0].startswith("-"):
        return True
    from gan_studio.cli import COMMANDS

    return words[0] in COMMANDS


def path_of(word: str) -> str:
    """A path as it was given, or out of the file:// address that some file managers give."""
    if not word.startswith("file:"):
        return word
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(word).path)


def exists(word: str) -> bool:
    return word.startswith("builtin:") or Path(word).expanduser().exists()


def looks_like_path(word: str) -> bool:
    """Whether the window is to say that it is not there: a file manager gave it, so nobody looks at a terminal."""
    return any(separator and separator in word for separator in (os.sep, os.altsep))


def open_window(given: Sequence[str], *, new_window: bool = False) -> int:
    """Opens the window with what was given, or gives it to the one that is open, or says why neither can be."""
    from gan_studio.plain_message import tell

    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAY_VARIABLES):
        print(
            "gan-studio: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Without a window: gan-studio train --data DATA --outdir training-runs. 'gan-studio --help' tells more.",
            file=sys.stderr,
        )
        return 1
    try:
        claim = _claim()
        if claim is not None and not claim.is_held and not new_window and claim.hand_over(given):
            return 0
        from gan_studio import app
    except ImportError as error:
        why = _why_qt_does_not_load(error)
        if not why:
            raise
        tell(why)
        return 1
    if sys.platform.startswith("linux") and (why := _why_no_window()):
        tell(why)
        return 1
    return app.run(given, claim)


def _claim() -> Claim | None:
    """The wish to be the window that later starts open their paths in; None for a start that is only timed."""
    if os.environ.get(EXIT_AFTER_PAINT):
        return None
    from gan_studio.single_instance import Claim

    return Claim()


def _why_qt_does_not_load(error: ImportError) -> str:
    """In words; "" where something else is the matter."""
    from gan_studio import system_libraries

    advice = system_libraries.advice(str(error)) if sys.platform.startswith("linux") else ""
    if advice or not (error.name or "").startswith(("PySide6", "shiboken6")):
        return advice  # a library that the loader does not find comes without a name of a module
    what_to_do = ("Install GAN Studio again." if frozen.is_frozen() else
                  "'python3 build_scripts/dev.py setup' installs what Qt needs, or says which packages to install.")
    return f"the window's library cannot be loaded: {error}.\n{what_to_do}"


def _why_no_window() -> str:
    """What Qt would end this process for, in words; "" where it will find a display."""
    from PySide6.QtCore import QLibraryInfo

    from gan_studio import system_libraries

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    words = system_libraries.why_no_window(plugins)
    if words:
        return system_libraries.advice(words)
    if system_libraries.is_deaf():
        return ("the display does not answer (DISPLAY or WAYLAND_DISPLAY names one that is not there, or that may not be used).\n"
                "Start GAN Studio from a terminal of the desktop, or without a window: "
                "gan-studio train --data DATA --outdir training-runs.")
    return ""


if __name__ == "__main__":
    sys.exit(main())

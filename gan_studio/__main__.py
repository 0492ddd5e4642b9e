"""The door: `gan-studio`, `gan-studio PATH …` open the window; `gan-studio train …` and the like never load Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from gan_studio.core import waiting

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program and returns its exit code. `arguments` are those after the program's name."""
    waiting.set_up()
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if wants_command_line(words):
        from gan_studio import cli

        return cli.main(words)
    for word in words:
        if not word.startswith("builtin:") and not Path(word).exists():
            print(
                f"gan-studio: there is no file, folder or command called '{word}'. 'gan-studio --help' lists the commands.",
                file=sys.stderr,
            )
            return 2
    return open_window(words)


def wants_command_line(words: Sequence[str]) -> bool:
    """Whether `words` begin with a command or an option. Everything else are paths for the window."""
    if not words:
        return False
    if words[0].startswith("-"):
        return True
    from gan_studio.cli import COMMANDS

    return words[0] in COMMANDS


def open_window(paths: Sequence[str]) -> int:
    """Opens the window, or says why it cannot."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAY_VARIABLES):
        print(
            "gan-studio: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Without a window: gan-studio train --data DATA --outdir training-runs. 'gan-studio --help' tells more.",
            file=sys.stderr,
        )
        return 1
    try:
        from gan_studio import app
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        print(
            f"gan-studio: the window's library cannot be loaded: {error}.\n"
            "'python3 build_scripts/dev.py setup' installs what Qt needs, or says which packages to install.",
            file=sys.stderr,
        )
        return 1
    return app.run(paths)


if __name__ == "__main__":
    sys.exit(main())

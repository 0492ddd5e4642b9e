"""A message that must reach a person while there is no window: in the terminal, else in a box of the system's own."""

from __future__ import annotations

import shutil
import subprocess
import sys

TITLE = "GAN Studio"


def tell(message: str) -> None:
    """Prints `message`; where the program was not started in a terminal, shows it too. Never raises, never waits."""
    if sys.stderr is not None:  # a program without a console has none
        print(f"gan-studio: {message}", file=sys.stderr)
    if getattr(sys, "frozen", False) and not (sys.stderr is not None and sys.stderr.isatty()):
        _show(message)


def _show(message: str) -> None:
    if sys.platform == "win32":
        if sys.stderr is None:  # the program of the command line has a console, also where it is redirected
            import ctypes

            ctypes.windll.user32.MessageBoxW(None, message, TITLE, 0x10)  # MB_ICONERROR
        return
    for command in _commands(message):
        if shutil.which(command[0]):
            try:
                subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            except OSError:
                continue  # the next one may work
            return


def _commands(message: str) -> list[list[str]]:
    """What shows a message on this system, the nicest first. The message is never read as anything but text."""
    if sys.platform == "darwin":
        script = "on run words\ndisplay alert (item 1 of words) message (item 2 of words)\nend run"
        return [["osascript", "-e", script, TITLE, message]]
    return [["zenity", "--error", "--no-markup", f"--title={TITLE}", f"--text={message}"],
            ["kdialog", "--title", TITLE, "--error", message],
            ["xmessage", "-center", message],
            ["notify-send", "--", TITLE, message]]

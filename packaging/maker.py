"""What the makers of the three systems' installers share. Put the folder of this file on sys.path to import it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

SAFE_PATH_LENGTH = 180  # characters inside the program's folder; Windows ends whole paths at 260 and homes can be deep


class MakeError(Exception):
    """An installer cannot be made; the text says why and what to do."""


def tool(name: str, how: str, *places: str) -> str:
    """The path of a program of the system, looked for on the PATH and in `places`.

    Raises:
        MakeError: it is not there; `how` says how to get it.
    """
    found = shutil.which(name) or next((place for place in places if Path(place).is_file()), None)
    if not found:
        raise MakeError(f"{name} is not installed. {how}")
    return found


def run(command: Sequence[str | Path], what: str, *, cwd: Path | None = None) -> str:
    """What the command printed.

    Raises:
        MakeError: it failed; its last words are in the text.
    """
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False,
                          stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise MakeError(f"{what} failed ({Path(words[0]).name} ended with {done.returncode}).\n{last}")
    return done.stdout


def name_from(variable: str, what: str, environment: Mapping[str, str] = os.environ) -> str:
    """The value of an environment variable that signing needs.

    Raises:
        MakeError: it is not set; `what` says what it should hold.
    """
    value = environment.get(variable, "").strip()
    if not value:
        raise MakeError(f"Signing was asked for, but {variable} is not set. It should hold {what}.")
    return value


def folder_size(folder: Path) -> int:
    """Bytes of all files below `folder`; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def command(make: Callable[..., list[Path]], words_of_use: str) -> None:
    """`make.py PROGRAM VERSION OUT [--sign]`: prints what was made, or ends with words."""
    words = [word for word in sys.argv[1:] if word != "--sign"]
    if len(words) != 3:
        sys.exit(words_of_use.strip())
    try:
        print(*make(Path(words[0]), words[1], Path(words[2]), sign="--sign" in sys.argv), sep="\n")
    except MakeError as error:
        sys.exit(str(error))

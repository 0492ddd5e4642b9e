"""Files that are either the old one or the new one, never half of it; and the system's errors in words.

A file is written to a temporary name in the same folder, flushed to the disk (fsync), then renamed over the old one
(`os.replace`, which also replaces on Windows). A killed program leaves at most a file whose name starts with
`TEMPORARY`, which the owner of the run's lock removes later.
"""

from __future__ import annotations

import errno
import json
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from gan_studio.core.errors import Action, RunError
from gan_studio.core.words import Text, capitalised

TEMPORARY = ".tmp-"
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def temporary_name(folder: Path) -> Path:
    """A name in `folder` that nobody else uses, marked as left over if it stays."""
    return folder / f"{TEMPORARY}{os.getpid()}-{secrets.token_hex(4)}"


def write_bytes(path: Path, data: bytes) -> None:
    """Writes or replaces `path` as a whole. Raises OSError, and then the file that was there is untouched."""
    with writing(path) as file:
        file.write(data)


@contextmanager
def writing(path: Path) -> Generator[IO[bytes], None, None]:
    """A file to write and seek in, which is at `path` when the `with` ends well; after an error of any kind nothing is left of
    it, and the file that was there is untouched. Raises OSError."""
    temporary = temporary_name(path.parent)
    try:
        with open(temporary, "xb+") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, path)
    except BaseException:
        with suppress(OSError):  # the disk may be full or gone: the first error is the one to tell
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_json(path: Path, value: Any) -> None:
    """`write_bytes` of readable JSON. NaN and infinity are not JSON, so they raise ValueError."""
    text = json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False)
    write_bytes(path, (text + "\n").encode())


def write_and_sync(path: Path, data: bytes) -> None:
    """Writes a new file and waits until it is on the disk. Raises OSError."""
    with open(path, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace(source: Path, target: Path) -> None:
    """Renames, over an existing file too. Raises OSError.

    On Windows a virus scanner or a reader may hold the file for a moment, so that is tried for a second.
    """
    _patiently(lambda: os.replace(source, target))


def rename_folder(source: Path, target: Path) -> None:
    """Renames a folder to a name that is not taken. Raises OSError (FileExistsError where it is taken)."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    _patiently(lambda: os.rename(source, target))
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Waits until the names in `folder` are on the disk. Does nothing where folders cannot be synced (Windows)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems refuse to sync a folder; the rename itself has happened
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_folder(path: Path) -> None:
    """Removes a folder so that nobody ever sees half of it: renamed first. Raises OSError."""
    doomed = temporary_name(path.parent)
    _patiently(lambda: os.rename(path, doomed))
    shutil.rmtree(doomed)


def remove_leftovers(folder: Path) -> None:
    """Removes what killed writers left in `folder`. Only for the one who alone may write there."""
    try:
        names = [name for name in os.listdir(folder) if name.startswith(TEMPORARY)]
    except FileNotFoundError:
        return
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)  # a left-over that will not go harms nobody
        else:
            with suppress(OSError):
                path.unlink()


def is_full(error: OSError) -> bool:
    """Whether the disk, or the person's share of it, has no room left."""
    return error.errno in _FULL


@contextmanager
def in_words(doing: str, path: Path) -> Generator[None, None, None]:
    """Turns an OSError inside the `with` into a `RunError` that says what failed (`doing`) and what to do."""
    try:
        yield
    except OSError as error:
        raise _told(error, doing, path) from error


def _told(error: OSError, doing: str, path: Path) -> RunError:
    if is_full(error):
        return RunError(
            Text("The disk is full: {doing} failed.", doing=doing),
            Text("Free some space where {path} lies, then go on. What was saved before is untouched.", path=path),
            action=Action(Text("Choose another folder"), "choose_folder"),
        )
    if error.errno in _FORBIDDEN:
        return RunError(
            Text("{path} cannot be written to: {doing} failed ({why}).", path=path, doing=doing, why=error.strerror),
            Text("Choose another folder, or change the permissions of this one."),
            action=Action(Text("Choose another folder"), "choose_folder"),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return RunError(
            Text("{path} is not there: {doing} failed.", path=path, doing=doing),
            Text("Was the folder moved, renamed or unplugged? Put it back and try again."),
        )
    return RunError(Text("{doing} failed at {path}: {why}.", doing=capitalised(doing), path=path, why=error.strerror or error),
                    Text("Try again."))


def _patiently(action: Callable[[], None]) -> None:
    attempts = 20 if sys.platform == "win32" else 1
    for attempt in range(attempts):
        try:
            return action()
        except PermissionError:
            if attempt == attempts - 1:
                raise
            time.sleep(0.05)

"""Who trains a run: one process at a time, by a lock that the system frees when the process dies, kill -9 included."""

from __future__ import annotations

import sys
from pathlib import Path

from gan_studio.core.atomic import in_words
from gan_studio.core.errors import RunError
from gan_studio.core.words import Text

LOCK_FILE = "training.lock"


class RunLock:
    """The lock of one run folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._lock: object | None = None

    @property
    def held(self) -> bool:
        return self._lock is not None

    def acquire(self) -> None:
        """Takes the lock; nothing happens where it is held already by this object.

        Raises:
            RunError: another process (or another window) trains this run, or the folder cannot be written to.
        """
        if self._lock is not None:
            return
        from filelock import FileLock, Timeout  # here, because it takes 50 ms to import

        # Not thread-local: a run is begun in one thread and may be closed in another.
        lock = FileLock(self._path, thread_local=False)
        with in_words(Text("taking the run's lock"), self._path.parent):
            try:
                lock.acquire(timeout=1, poll_interval=0.02)  # a moment's patience: `is_locked` may be looking
            except Timeout:
                raise RunError(
                    Text("{run} is being trained already, by another window or program.", run=self._path.parent.name),
                    Text("Stop it there first, or start a new run from it."),
                ) from None
        self._lock = lock

    def release(self) -> None:
        """Frees the lock. Nothing happens where it is not held."""
        from filelock import FileLock

        lock, self._lock = self._lock, None
        if isinstance(lock, FileLock):
            lock.release()


def is_locked(folder: Path) -> bool:
    """Whether somebody trains the run in `folder` right now, this process included. Does not disturb them."""
    path = folder / LOCK_FILE
    if not path.exists():
        return False
    return _is_locked_windows(path) if sys.platform == "win32" else _is_locked_posix(path)


def _is_locked_posix(path: Path) -> bool:
    import fcntl

    try:
        with open(path, "rb") as file:
            # Shared and not waiting: any number of windows may look at once, in folders they may only read, too.
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False  # no locks on this file system, or the file has just gone: nobody can be holding it
    return False


def _is_locked_windows(path: Path) -> bool:
    from filelock import FileLock, Timeout

    lock = FileLock(path, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False

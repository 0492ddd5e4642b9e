"""The unexpected: collected in one place, written down, shown. No Qt, no torch.

`faulthandler` writes native crashes (a driver, a library) to a file that the next start offers to the person.
Python's own goes through `CrashHooks` to whoever shows it.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from gan_studio import __version__, paths

logger = logging.getLogger(__name__)

NATIVE_LOG = "native-crash.log"
REPORTED_PACKAGES = ("torch", "numpy", "PySide6-Essentials", "Pillow")


def report(error: BaseException) -> str:
    """Everything that helps to understand `error`, as text to copy. No paths of the person's beyond the traceback."""
    from importlib import metadata  # here, because every start would pay for it

    lines = [f"GAN Studio {__version__}", f"Python {platform.python_version()} on {platform.platform()}"]
    for package in REPORTED_PACKAGES:
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:  # a frozen program need not carry it
            lines.append(f"{package} (version not known)")
    lines += ["", *"".join(traceback.format_exception(error)).splitlines()]
    return "\n".join(lines)


def write_report(text: str) -> Path | None:
    """Keeps a report in the log folder; None when it cannot be written, which is logged."""
    path = paths.log_dir() / f"crash-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        logger.warning("The crash report cannot be written to %s: %s", path, error)
        return None
    return path


class NativeCrashLog:
    """Lets `faulthandler` write to a file, and finds what the last start left in it.

    Each process has its own file, so that two windows do not mix; only files of processes that have ended are offered.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.log_dir()
        self._path = self._folder / f"{os.getpid()}-{NATIVE_LOG}"
        self._file: IO[str] | None = None

    def take_previous(self) -> str:
        """What a native crash of an earlier process left, "" for nothing. It is offered once: the file is kept, renamed."""
        texts = []
        for path in sorted(self._folder.glob(f"*-{NATIVE_LOG}")):
            try:
                if _is_running(int(path.name.split("-")[0])) or path == self._path:
                    continue
                text = path.read_text(encoding="utf-8", errors="replace").strip()
                if text:
                    texts.append(text)
                    path.replace(path.with_name(f"seen-{path.stem}-{time.time_ns()}.txt"))
                else:
                    path.unlink()
            except (OSError, ValueError) as error:
                logger.warning("A crash log cannot be read: %s: %s", path, error)
        return "\n\n".join(texts)

    def start(self) -> None:
        """Native crashes are written down from now on."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError as error:
            logger.warning("Native crashes will not be logged: %s", error)
            return
        faulthandler.enable(self._file, all_threads=True)

    def stop(self) -> None:
        """A clean end leaves no file."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        try:
            self._path.unlink()
        except OSError as error:
            logger.warning("The empty crash log stays: %s", error)


def _is_running(process_id: int) -> bool:
    import psutil  # only when a log was left behind

    return bool(psutil.pid_exists(process_id))


class CrashHooks:
    """Sends every unexpected exception of any thread to `show(error)`, which must be safe to call from any thread."""

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        self._show = show
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._tell(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self._tell(args.exc_value)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._tell(args.exc_value)

    def _tell(self, error: BaseException) -> None:
        traceback.print_exception(error)  # the terminal sees it whatever becomes of the window
        self._show(error)

"""One window by choice: a second start gives its paths to the window that is open, and ends.

The window that was first holds a lock file for as long as it runs and listens at a local socket beside it; the system frees
both when it ends, however it ends. Nothing here loads more than QtCore and QtNetwork: a second start answers at once.

The address is of one person, one installation of one version, one user's folder and one display, so two versions run side
by side. What is said is a line of JSON, {"paths": [...], "token": "..."}, answered by a line: TAKEN, or OWN for "open your own".
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from gan_studio import __version__, paths

TAKEN, OWN = b"taken\n", b"own\n"
PATIENCE = 15.0  # seconds: the open window may be loading torch from a slow disk; one that hangs must not keep a person from work
LOOK_AGAIN = 0.03
LONGEST_SOCKET = 100  # bytes of its path: the system's own limit is 104 on macOS and 108 on Linux
LONGEST_MESSAGE = 1 << 22
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # the desktop's leave to come to the front


@dataclass(frozen=True)
class Address:
    """Where the window of this person and installation is found."""

    folder: Path
    name: str

    @property
    def lock(self) -> str:
        return str(self.folder / f"{self.name}.lock")

    @property
    def server(self) -> str:
        """A socket's path; on Windows the name of a pipe."""
        return self.name if sys.platform == "win32" else str(self.folder / f"{self.name}.sock")


def address() -> Address | None:
    """None where there is no folder that belongs to this person alone."""
    folder = _own_folder()
    if folder is None:
        return None
    program = sys.executable if getattr(sys, "frozen", False) else str(Path(__file__).resolve().parent)
    parts = [__version__, program, os.environ.get(paths.HOME_VARIABLE, ""), str(Path.home()),
             *(os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME"))]
    return Address(folder, f"gan-studio-{hashlib.sha256(chr(0).join(parts).encode('utf-8', 'replace')).hexdigest()[:16]}")


def _own_folder() -> Path | None:
    """A folder for sockets that nobody else can write to."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())  # each person's own there
    made = Path(tempfile.gettempdir()) / f"gan-studio-{os.getuid()}"
    for folder in (Path(os.environ.get("XDG_RUNTIME_DIR") or made), made):
        if len(os.fsencode(folder)) + 40 > LONGEST_SOCKET:
            continue
        try:
            if folder == made:
                folder.mkdir(mode=0o700, exist_ok=True)
            facts = folder.lstat()
        except OSError:
            continue
        if facts.st_uid == os.getuid() and not facts.st_mode & 0o022 and os.access(folder, os.W_OK):
            return folder
    return None


class Claim:
    """This process's wish to be the window that others open their paths in."""

    def __init__(self) -> None:
        self.address = address()
        self._lock: QLockFile | None = None
        self.take()

    @property
    def is_held(self) -> bool:
        return self._lock is not None

    def take(self) -> bool:
        """Becomes that window unless another one is."""
        if self._lock is None and self.address is not None:
            lock = QLockFile(self.address.lock)
            lock.setStaleLockTime(0)  # a window may be open for weeks; a lock whose process is gone is no lock in any case
            if lock.tryLock(0):
                self._lock = lock
        return self.is_held

    def release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def hand_over(self, given: Sequence[str]) -> bool:
        """Gives `given` to the window that is open; whether it took them. Afterwards this process may hold the claim: the
        other one had just ended."""
        deadline = time.monotonic() + PATIENCE
        while self.address is not None and not self.take() and time.monotonic() < deadline:
            answer = _say(self.address.server, _message(given), deadline)
            if answer:
                return answer == TAKEN
            time.sleep(LOOK_AGAIN)  # it does not listen yet, or has just ended
        return False


def _message(given: Sequence[str]) -> bytes:
    token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
    return json.dumps({"paths": [absolute(path) for path in given], "token": token}).encode("ascii") + b"\n"


def absolute(path: str) -> str:
    """`path` as it means the same in another process. Built-in sets keep their names."""
    return path if path.startswith("builtin:") else os.path.abspath(os.path.expanduser(path))


def _say(server: str, message: bytes, deadline: float) -> bytes:
    """The answer to `message`; b"" where nobody listens, or does not answer in time."""
    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # else the window could only flash in the taskbar
    line = QLocalSocket()
    line.connectToServer(server)
    if not line.waitForConnected(_left(deadline)):
        return b""
    line.write(message)
    while line.bytesToWrite() and line.waitForBytesWritten(_left(deadline)):
        pass
    answer = b""
    while not answer.endswith(b"\n") and line.waitForReadyRead(_left(deadline)):
        answer += bytes(line.readAll().data())
    line.abort()
    return answer if answer in (TAKEN, OWN) else b""


def _left(deadline: float) -> int:
    return max(1, round((deadline - time.monotonic()) * 1000))


class Listener(QObject):
    """Hears other starts of the program. `asked(paths, token)`: one of them wants these opened, in front; () for nothing but
    to be in front. `takes` says at the moment whether paths are wanted here."""

    asked = Signal(tuple, str)

    def __init__(self, claim: Claim, takes: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._claim, self.takes_paths = claim, takes
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if claim.is_held and claim.address is not None:
            QLocalServer.removeServer(claim.address.server)  # of a program that was killed: whoever holds the claim is alone
            self._server.listen(claim.address.server)

    @property
    def is_listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        """The next start opens a window of its own."""
        self._server.close()
        self._claim.release()

    @Slot()
    def _on_connection(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.disconnected.connect(line.deleteLater)
            line.readyRead.connect(self._on_words)

    @Slot()
    def _on_words(self) -> None:
        line = self.sender()
        from PySide6.QtNetwork import QLocalSocket

        if not isinstance(line, QLocalSocket):
            return
        if not line.canReadLine():
            if line.bytesAvailable() > LONGEST_MESSAGE:
                line.abort()
            return
        wish = _wish_of(bytes(line.readLine().data()))
        if wish is None:
            line.abort()
            return
        takes = self.takes_paths()
        line.write(TAKEN if takes else OWN)
        line.flush()
        if takes:
            self.asked.emit(*wish)


def _wish_of(message: bytes) -> tuple[tuple[str, ...], str] | None:
    """Paths and token of a message; None for anything that this program does not say."""
    try:
        told = json.loads(message)
        given, token = tuple(told["paths"]), told["token"]
    except (ValueError, KeyError, TypeError):
        return None
    return (given, token) if all(isinstance(word, str) for word in (*given, token)) else None

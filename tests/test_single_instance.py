"""A second start opens its paths in the window that is open, with real processes: both are the program itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gan_studio.single_instance import Address, Claim, Listener

PATIENCE = 90  # seconds; a busy machine takes long to load Qt
CLIENT = """
import sys
from gan_studio import __main__
code = __main__.main(sys.argv[1:])
print(code, sorted({"torch", "PySide6.QtWidgets", "pydantic"} & set(sys.modules)))
"""


@pytest.fixture
def address(qtbot: QtBot, studio_home: Path) -> Address:
    """Of this test's own user's folder, so that no other test is met."""
    claim = Claim()
    if claim.address is None:
        pytest.skip("no folder of this user's own for a socket")
    assert claim.is_held
    claim.release()
    return claim.address


@pytest.fixture
def hear(qtbot: QtBot, address: Address) -> Generator[Callable[..., list[tuple[tuple[str, ...], str]]], None, None]:
    """This process is the window that is open; gives what it was asked."""
    made: list[Listener] = []

    def start(takes: bool = True) -> list[tuple[tuple[str, ...], str]]:
        asked: list[tuple[tuple[str, ...], str]] = []
        listener = Listener(Claim(), lambda: takes)
        listener.asked.connect(lambda *wish: asked.append(wish))
        assert listener.is_listening
        made.append(listener)
        return asked

    yield start
    for listener in made:
        listener.close()


def second_start(qtbot: QtBot, *words: str, code: str = CLIENT, cwd: Path | None = None, **more: str) -> str:
    """What a start of the program in another process printed, while this process goes on hearing."""
    process = subprocess.Popen([sys.executable, "-c", code, *words], cwd=cwd, text=True, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, env={**os.environ, "PYTHONPATH": str(Path.cwd()), **more})
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE * 1000)
    assert process.stdout is not None
    with process.stdout:
        return process.stdout.read()


def test_a_second_start_gives_its_paths_away_and_ends_without_loading_the_window(
    qtbot: QtBot, hear: Callable[..., list[tuple[tuple[str, ...], str]]], tmp_path: Path
) -> None:
    asked = hear()
    (tmp_path / "my photos 照片").mkdir()
    said = second_start(qtbot, "my photos 照片", "builtin:digits", cwd=tmp_path, XDG_ACTIVATION_TOKEN="leave")
    assert said.split(maxsplit=1) == ["0", "[]\n"], "no torch, no widgets, no preferences: it answers at once"
    assert asked == [((str(tmp_path / "my photos 照片"), "builtin:digits"), "leave")]


def test_a_window_that_does_not_want_paths_says_so(
    qtbot: QtBot, hear: Callable[..., list[tuple[tuple[str, ...], str]]]
) -> None:
    asked = hear(takes=False)
    code = "from gan_studio.single_instance import Claim; c = Claim(); print(c.is_held, c.hand_over(['x']), c.is_held)"
    assert second_start(qtbot, code=code) == "False False False\n", "it opens a window of its own at once"
    assert asked == []


def test_another_users_folder_and_another_version_have_windows_of_their_own(
    address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Claim()
    monkeypatch.setattr("gan_studio.single_instance.__version__", "99.0")
    other_version = Claim()
    monkeypatch.setenv("GAN_STUDIO_HOME", str(tmp_path))
    other_folder = Claim()
    assert mine.is_held
    assert other_version.is_held
    assert other_folder.is_held
    for claim in (mine, other_version, other_folder):
        claim.release()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and locks of a killed program are gone there")
def test_what_a_killed_program_left_is_no_obstacle(qtbot: QtBot, address: Address) -> None:
    code = ("import os, signal; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
            "from gan_studio.single_instance import Claim, Listener; c = Claim(); l = Listener(c, lambda: True);"
            "print(l.is_listening, flush=True); os.kill(os.getpid(), signal.SIGKILL)")
    assert second_start(qtbot, code=code) == "True\n"
    assert Path(address.lock).exists(), "it had no time to clean up"
    claim = Claim()
    assert claim.is_held
    listener = Listener(claim, lambda: True)
    assert listener.is_listening
    listener.close()
    assert not Path(address.lock).exists()
    assert not Path(address.server).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a socket's path")
def test_rubbish_at_the_socket_is_dropped(
    qtbot: QtBot, hear: Callable[..., list[tuple[tuple[str, ...], str]]], address: Address
) -> None:
    asked = hear()
    for words in (b"GET / HTTP/1.1\r\n\r\n", b'{"paths": 3}\n', b'{"paths": [1], "token": ""}\n', b"\xff\n"):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(address.server)
            line.sendall(words)
            line.setblocking(False)
            deadline = time.monotonic() + 10
            answer: bytes | None = None
            while answer is None and time.monotonic() < deadline:
                QCoreApplication.processEvents()
                try:
                    answer = line.recv(64)
                except BlockingIOError:
                    continue
                except ConnectionResetError:
                    answer = b""
            assert answer == b""
    assert asked == []
    assert Path(address.server).stat().st_mode & 0o077 == 0, "nobody else may speak to it"

"""The door: what opens the window, what goes to the command line, what is said where neither is possible."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gan_studio.__main__ import main, open_window, wants_command_line


def run(*words: str, **variables: str | None) -> subprocess.CompletedProcess[str]:
    settings: dict[str, str] = {**os.environ}
    for name, value in variables.items():
        settings.pop(name, None)
        if value is not None:
            settings[name] = value
    command = [sys.executable, "-m", "gan_studio", *words]
    return subprocess.run(command, env=settings, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("words", "expected"),
    [([], False), (["photos"], False), (["builtin:digits"], False), (["train", "--data", "x"], True), (["scan"], True),
     (["generate"], True), (["bench"], True), (["--help"], True), (["--version"], True)],
)  # fmt: skip
def test_commands_and_options_go_to_the_command_line(words: list[str], expected: bool) -> None:
    assert wants_command_line(words) is expected


def test_a_word_that_is_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trian"]) == 2
    assert "'trian'" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert open_window([]) == 1
    assert "gan-studio train" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "given", "new_window"),
    [(["builtin:digits"], ["builtin:digits"], False), (["--new-window"], [], True), (["--new-window", "."], ["."], True),
     ([f"file://{Path.cwd()}"], [str(Path.cwd())], False), (["/not/there any more"], ["/not/there any more"], False)],
)  # fmt: skip
def test_what_the_window_is_given(
    monkeypatch: pytest.MonkeyPatch, words: list[str], given: list[str], new_window: bool
) -> None:
    seen: list[tuple[list[str], bool]] = []
    monkeypatch.setattr("gan_studio.__main__.open_window", lambda paths, new_window: seen.append((list(paths), new_window)) or 0)
    assert main(words) == 0
    assert seen == [(given, new_window)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring Qt's libraries")
@pytest.mark.parametrize(("library", "debian", "fedora"), [
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"), ("libEGL.so.1", "libegl1", "libglvnd-egl"),
])
def test_a_missing_system_library_is_named_with_its_package(tmp_path: Path, library: str, debian: str, fedora: str) -> None:
    (tmp_path / library).write_bytes(b"no library")  # found first, so that the loader says the same as where there is none
    done = run(LD_LIBRARY_PATH=str(tmp_path), DISPLAY=":987", QT_QPA_PLATFORM=None, WAYLAND_DISPLAY=None)
    assert done.returncode == 1, done.stderr
    assert library in done.stderr
    assert debian in done.stderr or fedora in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_that_does_not_answer_is_said_before_qt_gives_up(variable: str) -> None:
    named = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None, variable: ":987"}
    done = run(**named)
    assert done.returncode == 1, done.stderr
    assert "does not answer" in done.stderr
    assert "Traceback" not in done.stderr


def test_version_answers_without_qt_and_torch() -> None:
    code = (
        "import sys; from gan_studio.__main__ import main; code = main(['--version']);"
        "print(sorted({'torch', 'PySide6'} & set(sys.modules)), code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip().endswith("[] 0"), done.stdout + done.stderr


def test_idle_openmp_threads_sleep_unless_someone_chose_otherwise() -> None:
    names = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")
    code = (f"import os; from gan_studio.__main__ import main; main(['nothing']); "
            f"print(*(os.environ.get(name) for name in {names}))")
    for chosen, expected in ((None, "PASSIVE 10000 0"), ("ACTIVE", "ACTIVE None None")):
        settings = {name: value for name, value in os.environ.items() if name not in names}
        if chosen:
            settings["OMP_WAIT_POLICY"] = chosen
        done = subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, text=True, check=False)
        assert done.stdout.strip() == expected


def test_the_window_paints_and_says_how_long_it_took(studio_home: Path) -> None:
    done = run(GAN_STUDIO_EXIT_AFTER_PAINT="1")
    assert done.returncode == 0, done.stderr
    assert 0 < float(done.stdout) < 60_000
    assert done.stderr == ""

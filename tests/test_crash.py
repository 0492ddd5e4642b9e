"""The unexpected is collected, written down and offered once."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from gan_studio import __version__, crash, paths


def failure() -> Exception:
    try:
        raise ZeroDivisionError("nobody thought of that")
    except ZeroDivisionError as error:
        error.add_note("A last snapshot was saved.")
        return error


def test_a_report_holds_what_helps_to_find_the_cause() -> None:
    text = crash.report(failure())
    for part in (__version__, "Python", "torch", "ZeroDivisionError", "in failure", "A last snapshot was saved."):
        assert part in text


def test_reports_are_kept_where_they_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = crash.write_report("text")
    assert path is not None
    assert path.parent == paths.log_dir()
    assert path.read_text() == "text\n"
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file"))
    assert crash.write_report("text") is None


def test_hooks_tell_exceptions_of_every_thread_and_go_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)  # not the test runner's own
    told: list[BaseException] = []
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = crash.CrashHooks(told.append)
    hooks.install()
    try:
        error = failure()
        sys.excepthook(type(error), error, error.__traceback__)

        def stumble() -> None:
            raise KeyError("in a thread")

        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()

        class Clumsy:
            def __del__(self) -> None:
                raise ValueError("while it goes")

        Clumsy()
        assert [type(error) for error in told] == [ZeroDivisionError, KeyError, ValueError]
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert len(told) == 3, "Ctrl+C is not a crash"
    finally:
        hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert "nobody thought of that" in capsys.readouterr().err, "the terminal sees it too"


def test_a_native_crash_is_offered_at_the_next_start_and_only_once(tmp_path: Path) -> None:
    code = (
        "import ctypes, sys; from pathlib import Path; from gan_studio.crash import NativeCrashLog;"
        "NativeCrashLog(Path(sys.argv[1])).start(); ctypes.string_at(0)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=False, timeout=30)
    assert done.returncode != 0
    log = crash.NativeCrashLog(tmp_path)
    assert "string_at" in log.take_previous()
    assert log.take_previous() == ""
    assert len(list(tmp_path.iterdir())) == 1, "the text is kept for a bug report"


def test_a_clean_end_leaves_no_log(tmp_path: Path) -> None:
    was_on = faulthandler.is_enabled()
    log = crash.NativeCrashLog(tmp_path / "logs")
    log.start()
    assert log.take_previous() == "", "its own is not offered"
    log.stop()
    log.stop()
    assert list((tmp_path / "logs").iterdir()) == []
    if was_on:
        faulthandler.enable()


def test_a_log_folder_that_cannot_be_made_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("in the way")
    log: Any = crash.NativeCrashLog(tmp_path / "file" / "logs")
    assert log.take_previous() == ""
    log.start()
    log.stop()
    assert "will not be logged" in caplog.text

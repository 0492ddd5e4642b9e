"""The whole program in one process: it opens, loads torch behind the window, survives the unexpected, and goes cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio import crash, paths
from gan_studio.app import Studio
from gan_studio.preferences import Preferences
from gan_studio.session.view import SessionState
from gan_studio.single_instance import Claim, Listener
from gan_studio.ui.crash_dialog import CrashDialog
from gan_studio.ui.settings_dialog import SettingsDialog

OpenStudio = Callable[..., Studio]


@pytest.fixture
def open_studio(qtbot: QtBot, qapp: QApplication) -> Generator[OpenStudio, None, None]:
    made: list[Studio] = []

    def start(*given: str, preferences: Preferences | None = None, claim: Claim | None = None) -> Studio:
        studio = Studio(qapp, preferences or Preferences(), given, claim)
        made.append(studio)
        studio.show()
        qtbot.waitExposed(studio.window)
        return studio

    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handler = signal.getsignal(signal.SIGINT)
    yield start
    for studio in made:
        studio.close()
        studio.close()
    qtbot.wait(1)
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks, "nothing of it stays behind"
    assert signal.getsignal(signal.SIGINT) is handler
    assert not [thread for thread in threading.enumerate() if thread is not threading.main_thread() and not thread.daemon]


def dialogs(studio: Studio) -> list[CrashDialog]:
    return [dialog for dialog in studio.window.findChildren(CrashDialog) if dialog.isVisible()]


def test_the_window_comes_first_then_torch_then_the_given_folder(
    qtbot: QtBot, open_studio: OpenStudio, image_folder: Path
) -> None:
    studio = open_studio(str(image_folder))
    with qtbot.waitSignals([studio.session.core_ready, studio.session.scan_finished], timeout=90_000):  # torch is large
        pass
    assert studio.session.report is not None
    assert len(studio.session.report.usable) == 64


@pytest.mark.parametrize("given", ["", "training_options.json", "samples/fakes000001.png"])
def test_a_run_is_opened_by_its_folder_or_a_file_in_it(
    qtbot: QtBot, open_studio: OpenStudio, tmp_path: Path, given: str
) -> None:
    folder = tmp_path / "00000-tiny"
    (folder / "samples").mkdir(parents=True)
    (folder / "training_options.json").write_text("{}")
    (folder / "samples" / "fakes000001.png").write_bytes(b"")
    studio = open_studio()
    with qtbot.waitSignal(studio.session.failed, timeout=10_000) as failed:
        studio.session.open_paths([str(folder / given)])
    assert "damaged" in failed.args[0].message, "it was read as a run"


def test_of_several_runs_one_is_shown_and_that_is_said(
    qtbot: QtBot, open_studio: OpenStudio, tmp_path: Path, image_folder: Path
) -> None:
    for name in ("00000-a", "00001-b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "training_options.json").write_text("{}")
    studio = open_studio()
    with qtbot.waitSignals([studio.session.notice_raised, studio.session.failed], timeout=10_000):
        studio.session.open_paths([str(image_folder), str(tmp_path / "00000-a"), str(tmp_path / "00001-b")])
    assert any("One run at a time: '00000-a'" in banner.message() for banner in studio.window.notices.banners())


def test_a_path_that_is_gone_is_said_in_the_window(
    qtbot: QtBot, open_studio: OpenStudio, tmp_path: Path
) -> None:
    studio = open_studio(str(tmp_path / "was here"))
    with qtbot.waitSignal(studio.session.failed, timeout=10_000) as failed:
        pass
    assert "was here" in failed.args[0].message


def test_the_window_comes_back_where_it_was(qtbot: QtBot, open_studio: OpenStudio) -> None:
    studio = open_studio()
    studio.window.resize(1200, 730)
    qtbot.wait(1)
    studio.close()
    again = open_studio(preferences=Preferences.load())
    assert again.window.height() == 730, "the width is limited by the screen of the tests"
    again.close()
    rubbish = Preferences(window_geometry="ä rubbish !")
    assert open_studio(preferences=rubbish).window.isVisible()


def test_an_exception_in_a_slot_ends_in_a_report_and_the_program_goes_on(
    qtbot: QtBot, open_studio: OpenStudio, capsys: pytest.CaptureFixture[str]
) -> None:
    studio = open_studio()

    def stumble() -> None:
        raise ZeroDivisionError("nobody thought of that")

    for _ in range(2):  # one dialog, whatever else goes wrong meanwhile
        QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(dialogs(studio)) == 1)
    (dialog,) = dialogs(studio)
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "nobody thought of that" in text
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Copy report"].click()
    assert QGuiApplication.clipboard().text() == text
    buttons["Go on"].click()
    qtbot.waitUntil(lambda: not dialogs(studio))
    assert studio.window.isVisible()
    assert list(paths.log_dir().glob("crash-*.txt"))
    assert "nobody thought of that" in capsys.readouterr().err


def test_a_crash_of_a_thread_is_shown_too_and_quitting_keeps_what_trains(
    qtbot: QtBot, open_studio: OpenStudio, image_folder: Path
) -> None:
    studio = open_studio()
    session = studio.session
    with qtbot.waitSignal(session.scan_finished, timeout=20_000):
        session.open_data([str(image_folder)])
    session.change_recipe(size=32, width=4, batch=16, latent_dim=4, threads=1, precision="float32")
    with qtbot.waitSignal(session.progressed, timeout=20_000):
        session.start_training()
    with qtbot.waitSignal(session.snapshot_saved, timeout=20_000):  # first of all nothing is lost
        session.crashed.emit(KeyError("in a thread"))
    qtbot.waitUntil(lambda: len(dialogs(studio)) == 1)
    assert session.state is SessionState.TRAINING, "training is not harmed by it"
    buttons = {button.text(): button for button in dialogs(studio)[0].findChildren(QPushButton)}
    buttons["Quit"].click()
    qtbot.waitUntil(lambda: not studio.window.isVisible())
    assert session.run is not None
    assert (session.run.path / "status.json").read_text().count("stopped")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_ctrl_c_in_the_terminal_closes_the_window(qtbot: QtBot, open_studio: OpenStudio) -> None:
    studio = open_studio()
    os.kill(os.getpid(), signal.SIGINT)
    qtbot.waitUntil(lambda: not studio.window.isVisible())


def test_a_native_crash_of_the_last_start_is_offered(qtbot: QtBot, open_studio: OpenStudio) -> None:
    paths.made(paths.log_dir())
    (paths.log_dir() / f"999999999-{crash.NATIVE_LOG}").write_text("Fatal Python error: Segmentation fault")
    studio = open_studio()
    qtbot.waitUntil(lambda: len(dialogs(studio)) == 1, timeout=10_000)
    assert "Segmentation fault" in dialogs(studio)[0].findChild(QPlainTextEdit).toPlainText()


def start_again(qtbot: QtBot, *words: str) -> subprocess.CompletedProcess[str]:
    """A second start of the program, while this one goes on; not waited for where it opens a window of its own."""
    process = subprocess.Popen([sys.executable, "-m", "gan_studio", *words], text=True, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=90_000)
    out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def test_a_second_start_opens_its_folder_here(qtbot: QtBot, open_studio: OpenStudio, image_folder: Path) -> None:
    studio = open_studio(claim=Claim())
    studio.window.showMinimized()
    qtbot.waitUntil(lambda: studio.findChild(Listener) is not None)
    with qtbot.waitSignal(studio.session.scan_finished, timeout=60_000) as scanned:
        done = start_again(qtbot, str(image_folder))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(scanned.args[0].usable) == 64
    assert not studio.window.isMinimized()


def test_windows_of_their_own_where_that_is_preferred(qtbot: QtBot, open_studio: OpenStudio) -> None:
    preferences = Preferences()
    studio = open_studio(preferences=preferences, claim=Claim())
    qtbot.waitUntil(lambda: studio.findChild(Listener) is not None)
    listener = studio.findChild(Listener)
    dialog = SettingsDialog(studio.session, preferences, studio.window)
    assert listener.takes_paths()
    dialog.one_window.click()
    assert not listener.takes_paths()
    assert not Preferences.load().open_in_running_window
    dialog.one_window.click()
    assert listener.takes_paths()
    studio.window.stop_and_close()
    assert not listener.takes_paths(), "it only waits for its run to be saved"
    dialog.close()


def test_what_the_desktop_opens_comes_together(
    qtbot: QtBot, qapp: QApplication, open_studio: OpenStudio, image_folder: Path
) -> None:
    studio = open_studio()
    files = sorted(image_folder.iterdir())[:2]
    with qtbot.waitSignal(studio.session.scan_finished, timeout=30_000) as scanned:
        for file in files:
            QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(file)))
    assert len(scanned.args[0].files) == 2


def test_a_home_that_cannot_be_written_is_said_and_the_program_works(
    qtbot: QtBot, open_studio: OpenStudio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")  # in the place of a folder: also root cannot write below it
    monkeypatch.setenv(paths.HOME_VARIABLE, str(blocked / "home"))
    studio = open_studio()
    qtbot.waitUntil(lambda: len(studio.window.notices.banners()) == 2, timeout=20_000)
    said = " ".join(banner.message() for banner in studio.window.notices.banners())
    assert "Runs cannot be kept" in said
    assert "Settings cannot be kept" in said
    studio.session.set_runs_root(tmp_path / "elsewhere")
    assert studio.session.runs_root == tmp_path / "elsewhere", "for this start, though it cannot be remembered"
    studio.close()

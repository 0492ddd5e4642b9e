"""The whole program in one process: it opens, loads torch behind the window, survives the unexpected, and goes cleanly."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio import crash, paths
from gan_studio.app import Studio
from gan_studio.preferences import Preferences
from gan_studio.session.view import SessionState
from gan_studio.ui.crash_dialog import CrashDialog

OpenStudio = Callable[..., Studio]


@pytest.fixture
def open_studio(qtbot: QtBot, qapp: QApplication) -> Generator[OpenStudio, None, None]:
    made: list[Studio] = []

    def start(*given: str, preferences: Preferences | None = None) -> Studio:
        studio = Studio(qapp, preferences or Preferences(), given)
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
    with qtbot.waitSignals([studio.session.core_ready, studio.session.scan_finished], timeout=30_000):
        pass
    assert studio.session.report is not None
    assert len(studio.session.report.usable) == 64


def test_a_given_run_folder_is_opened_as_a_run(qtbot: QtBot, open_studio: OpenStudio, tmp_path: Path) -> None:
    folder = tmp_path / "00000-tiny"
    folder.mkdir()
    (folder / "training_options.json").write_text("{}")
    studio = open_studio()
    with qtbot.waitSignal(studio.session.failed, timeout=10_000) as failed:
        studio.session.open_paths([str(folder)])
    assert "damaged" in failed.args[0].message


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

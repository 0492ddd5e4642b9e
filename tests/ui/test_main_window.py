"""The window as a person uses it: pages, keys, drops, messages, closing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, BusyError, DataError, StudioError
from gan_studio.core.events import Notice, Progress
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.preferences import Preferences
from gan_studio.session import Session, SessionState
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.settings_dialog import SettingsDialog
from gan_studio.ui.shortcuts import ShortcutsDialog, table
from gan_studio.ui.theme import current_theme

TINY = {"size": 32, "width": 4, "batch": 16, "kimg": 1000.0, "latent_dim": 4, "threads": 1, "precision": "float32"}
WAIT = 30_000


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where, buttons, keys = QPoint(200, 200), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, mime, buttons, keys))


def scan(qtbot: QtBot, session: Session, *sources: str) -> None:
    with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
        session.open_data(sources)


def start(qtbot: QtBot, window: MainWindow, session: Session, folder: Path) -> None:
    session.change_recipe(**TINY)
    scan(qtbot, session, str(folder))
    window.top_bar.trigger_primary()
    qtbot.waitUntil(lambda: session.run is not None and session.state is SessionState.TRAINING, timeout=WAIT)


def test_first_window_needs_neither_torch_nor_plots() -> None:
    code = ("import sys, gan_studio.ui.main_window;"
            "print([name for name in ('torch', 'pyqtgraph', 'PIL', 'rich', 'typer') if name in sys.modules])")
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_starts_on_the_welcome_page(window: MainWindow) -> None:
    assert window.pages.key == "welcome"
    assert window.top_bar.primary.text() == "Choose folder"
    assert window.top_bar.name.text() == "No run open"
    assert window.rail.button("data").isChecked()


def test_keys_lead_to_every_page(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    for key, page in (
            (Qt.Key.Key_2, "train"), (Qt.Key.Key_3, "explore"), (Qt.Key.Key_4, "lab"), (Qt.Key.Key_1, "welcome")
    ):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.pages.key == page


def test_every_page_is_made_by_itself_after_the_first_paint(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(window.pages.made(key) for key in ("data", "train", "explore", "lab")), timeout=WAIT)


def test_every_control_has_a_name_and_says_what_it_does(window: MainWindow) -> None:
    for key in ("welcome", "data", "train", "explore", "lab"):
        page = window.pages.page(key)
        nameless = [
            f"{type(button).__name__} in {type(button.parentWidget()).__name__} on {key}"
            for part in (page, window.rail, window.top_bar) for button in part.findChildren(QAbstractButton)
            if button.isVisibleTo(part) and not button.accessibleName() and not button.text()
        ]
        assert nameless == []


@pytest.mark.parametrize("size", [(1440, 900), (1180, 720), (1024, 640)])
def test_no_label_of_the_start_page_is_cut(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.wait(20)
    assert cut_labels(window.pages.welcome) == []


def cut_labels(page: QWidget) -> list[str]:
    from gan_studio.ui.widgets.label import ElidedLabel

    return [label.text() for label in page.findChildren(QLabel)
            if label.isVisible() and not isinstance(label, ElidedLabel) and not label.wordWrap()
            and label.width() + 1 < label.sizeHint().width()]


def test_dropped_folder_is_scanned_from_any_page(
    window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path
) -> None:
    window.show_page("explore")
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        drop(window, image_folder)
        assert window.pages.key == "data"
    assert window.top_bar.data_chip.text().endswith("64")
    assert window.top_bar.primary.text() == "Train"
    assert window.top_bar.primary.isEnabled()


def test_pasted_path_is_scanned(window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path) -> None:
    QGuiApplication.clipboard().setText(f'  "{image_folder}" \n')
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        window.paste()


def test_pasting_rubbish_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("not a path at all")
    window.paste()
    assert [banner.message() for banner in window.notices.banners()] == ["There is no path on the clipboard."]


def test_folder_that_is_not_there_gives_a_message_and_the_start_page_stays_usable(
    window: MainWindow, qtbot: QtBot, studio_session: Session, tmp_path: Path
) -> None:
    with qtbot.waitSignal(studio_session.failed, timeout=WAIT):
        studio_session.open_data([str(tmp_path / "nowhere")])
    assert len(window.notices.banners()) == 1
    assert studio_session.state is SessionState.IDLE


def test_a_text_that_is_dropped_does_not_close_the_run(
    window: MainWindow, qtbot: QtBot, studio_session: Session, tmp_path: Path
) -> None:
    info = DataInfo(source=("x",), name="x", count=100, shape=(32, 32, 3))
    run = RunFolder.create(tmp_path, RunOptions(recipe=Recipe(size=32, width=4), data=info)).path
    with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
        studio_session.open_run(run)
    text = tmp_path / "notes.txt"
    text.write_text("not a picture")
    drop(window, text)
    assert studio_session.run is not None
    assert studio_session.state is SessionState.IDLE
    assert "There are no images in 'notes.txt'. The run stays open." in [one.message() for one in window.notices.banners()]


def test_banner_does_what_its_button_says(window: MainWindow, studio_session: Session) -> None:
    studio_session.failed.emit(StudioError("Out of memory.", "Use a smaller batch.",
                                           action=Action("Use batch 16", "change_setting", {"batch": 16})))
    banner = window.notices.banners()[0]
    assert (banner.message(), banner.hint(), banner.action_text()) == ("Out of memory.", "Use a smaller batch.", "Use batch 16")
    banner.action_triggered.emit()
    assert studio_session.recipe.batch == 16
    assert window.notices.banners() == []


def test_what_is_only_good_to_know_goes_by_itself(
    window: MainWindow, studio_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gan_studio.ui.notices.INFO_MS", 50)
    studio_session.notice_raised.emit(Notice("warning", "Something is odd."))
    studio_session.notice_raised.emit(Notice("info", "Resumed exactly at 12.0 kimg."))
    assert [banner.message() for banner in window.notices.banners()] == ["Resumed exactly at 12.0 kimg.", "Something is odd."]
    qtbot.waitUntil(lambda: [banner.message() for banner in window.notices.banners()] == ["Something is odd."])


def test_at_most_three_banners_and_none_twice(window: MainWindow, studio_session: Session) -> None:
    for number in (1, 2, 2, 3, 4):
        studio_session.notice_raised.emit(Notice("warning", f"message {number}"))
    assert [banner.message() for banner in window.notices.banners()] == ["message 4", "message 3", "message 2"]


def test_data_error_leads_to_the_choice_of_data_and_others_to_that_of_the_runs_folder(
    window: MainWindow, studio_session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("gan_studio.ui.main_window.choose_folder", lambda *_: (str(tmp_path),))
    opened: list[Any] = []
    monkeypatch.setattr(window, "open_paths", opened.append)
    action = Action("Choose another folder", "choose_folder")
    studio_session.failed.emit(DataError("No data.", action=action))
    window.notices.banners()[0].action_triggered.emit()
    assert opened == [(str(tmp_path),)]
    studio_session.failed.emit(StudioError("Disk full.", action=action))
    window.notices.banners()[0].action_triggered.emit()
    assert studio_session.runs_root == tmp_path


def test_status_line_tells_a_run_in_the_words_of_the_field(window: MainWindow) -> None:
    window.status_line.set_progress(Progress(48_600, 16.3, 1500, 300.0, 212.4, 360.0, 1843.0, 0.4))
    assert window.status_line.text().replace("  ·  ", " · ") == "epoch 16 · 48.6 kimg · 212 img/s · ETA 6 min · RAM 1.8 GB"
    window.status_line.note_saved()
    assert window.status_line.right_text() == "saved just now"


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark on any dialog
def test_training_shows_on_every_page_and_closing_asks_once_then_keeps_the_run(
    window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path
) -> None:
    start(qtbot, window, studio_session, image_folder)
    assert window.pages.key == "train"
    window.show_page("data")
    qtbot.waitUntil(lambda: "kimg" in window.status_line.text(), timeout=WAIT)
    assert window.top_bar.primary.text() == "Show training"

    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: studio_session.state is SessionState.PAUSED, timeout=WAIT)
    assert window.status_line.text().startswith("paused")
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: studio_session.state is SessionState.TRAINING, timeout=WAIT)

    assert not window.close()
    assert not window.close()  # the question is there once
    questions = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible()]
    assert len(questions) == 1
    answer(questions[0], QMessageBox.ButtonRole.RejectRole)
    assert window.isVisible()
    assert studio_session.is_training

    window.close()
    question = next(widget for widget in QApplication.topLevelWidgets()
                    if isinstance(widget, QMessageBox) and widget.isVisible())
    stopped: list[Path] = []
    studio_session.run_stopped.connect(stopped.append)
    answer(question, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert any((stopped[0] / "snapshots").iterdir())


def answer(question: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    next(button for button in question.buttons() if question.buttonRole(button) == role).click()


def test_a_double_click_on_train_starts_a_run_and_does_not_pause_it(
    window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path
) -> None:
    studio_session.change_recipe(**TINY)
    scan(qtbot, studio_session, str(image_folder))
    button, left = window.top_bar.primary, Qt.MouseButton.LeftButton
    qtbot.waitUntil(lambda: button.text() == "Train", timeout=WAIT)
    place, none = QPointF(button.rect().center()), Qt.KeyboardModifier.NoModifier
    for kind in ("MouseButtonPress", "MouseButtonRelease", "MouseButtonDblClick", "MouseButtonRelease"):
        QApplication.sendEvent(button, QMouseEvent(
            QEvent.Type[kind], place, button.mapToGlobal(place), left,
            Qt.MouseButton.NoButton if "Release" in kind else left, none))
    qtbot.waitUntil(lambda: studio_session.run is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: studio_session.run is not None and studio_session.run.images_seen > 0, timeout=WAIT)
    assert studio_session.state is SessionState.TRAINING


def test_the_smallest_window_holds_every_page(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1, 1)
    for key in ("welcome", "data", "train", "explore"):
        window.show_page(key)
        qtbot.waitUntil(window.pages.current_page().isVisible, timeout=WAIT)
        assert window.pages.page(key).minimumSize().width() <= window.pages.width(), key
        corner = window.pages.mapTo(window, window.pages.rect().bottomRight())
        assert window.rect().contains(corner), key


def test_run_is_renamed_in_the_top_bar(
    window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path
) -> None:
    start(qtbot, window, studio_session, image_folder)
    studio_session.stop()
    qtbot.waitUntil(lambda: studio_session.state is SessionState.IDLE, timeout=WAIT)
    field = window.top_bar.name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "my first run")
    with qtbot.waitSignal(studio_session.run_changed, timeout=WAIT):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert studio_session.run is not None
    assert studio_session.run.name == "my first run"
    assert window.top_bar.pill.text() == "Paused"


def test_a_long_name_ends_in_dots_until_it_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    name = window.top_bar.name
    long = "portraits-of-everybody-who-ever-lived-in-our-street-second-try"
    name.set_name(long, renamable=True)
    name.setFixedWidth(200)
    qtbot.waitUntil(lambda: name.width() == 200)
    assert name.shown_text().endswith("…")
    assert long in name.toolTip()
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    assert name.shown_text() == long == name.text()
    name.clearFocus()
    name.set_name("short", renamable=True)
    assert name.shown_text() == "short"
    assert "short" not in name.toolTip()


def test_while_other_data_are_read_the_bar_names_those(
    window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path, tmp_path: Path,
) -> None:
    scan(qtbot, studio_session, str(image_folder))
    assert window.top_bar.name.text() == image_folder.name
    studio_session.open_data([str(tmp_path / "other pictures.zip"), "two"])
    assert window.top_bar.name.text() == "other pictures.zip and 1 more"
    assert window.top_bar.data_chip.text() == "other pictures.zip and 1 more"
    qtbot.waitUntil(lambda: studio_session.state is SessionState.IDLE, timeout=WAIT)  # it is not there
    assert window.top_bar.name.text() == image_folder.name


def test_narrow_window_gives_up_chips_before_words(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.set_data("a very long name of a data set that nobody reads · 100,000", None)
    window.top_bar.name.set_name("a long name of a run in training", True)
    window.resize(1024, 640)
    qtbot.wait(20)
    bar = window.top_bar
    assert bar.primary.width() >= bar.primary.sizeHint().width()
    assert bar.primary.geometry().right() < bar.width()


def test_settings_act_at_once(
    window: MainWindow, qtbot: QtBot, studio_session: Session, preferences: Preferences, tmp_path: Path
) -> None:
    dialog = SettingsDialog(studio_session, preferences, window)
    qtbot.addWidget(dialog)
    dialog.theme.button("light").click()
    assert current_theme().name == "light"
    assert Preferences.load().theme == "light"
    dialog.theme.button("dark").click()
    dialog.set_runs_folder(tmp_path)
    assert Preferences.load().runs_root == tmp_path


def test_shortcuts_are_listed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {key.keys for _, keys in table() for key in keys} <= shown


def test_what_was_in_the_way_is_forgotten_when_it_is_over(window: MainWindow) -> None:
    window.notices.show_error(BusyError("A run is in training.", "Stop it first."))
    window.notices.show_notice(Notice("problem", "The disk is full: a sheet was not saved.", "Free some space."))
    window.notices.show_notice(Notice("problem", "The disk is full: the statistics were not saved.", "Free some space."))
    assert len(window.notices.banners()) == 2, "one trouble is told once"
    window.notices.follow(SessionState.IDLE)
    assert [banner.message() for banner in window.notices.banners()] == ["The disk is full: the statistics were not saved."]


def test_a_question_mark_opens_the_list_of_keys(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(window, "open_shortcuts", lambda: opened.append(True))
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?")
    QApplication.sendEvent(window, key)
    assert opened == [True]

"""Leaving single images out of training by hand on the Data page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.data.open import open_data
from gan_studio.core.data.types import DataSet
from gan_studio.session import Session
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.data import DataPage

WAIT = 30_000


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, studio_session: Session, image_folder: Path) -> DataPage:
    made = window.pages.page("data")
    assert isinstance(made, DataPage)
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data([str(image_folder)])
    return made


def choose(page: DataPage, *rows: int) -> None:
    view = page.grid_card.view
    view.select_row(rows[0])
    for row in rows[1:]:
        view.selectionModel().select(page.grid_card.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def press(page: DataPage, qtbot: QtBot, session: Session, key: Qt.Key) -> None:
    with qtbot.waitSignal(session.report_changed, timeout=WAIT):
        qtbot.keyClick(page.grid_card.view, key)


def test_delete_leaves_out_and_takes_back_in(page: DataPage, qtbot: QtBot, window: MainWindow, studio_session: Session) -> None:
    count = len(studio_session.report.usable)
    choose(page, 1, 3)
    press(page, qtbot, studio_session, Qt.Key.Key_Delete)
    assert studio_session.left_out == {1, 3}
    assert len(studio_session.report.usable) == count - 2
    assert page.grid_card.model.rowCount() == count  # dimmed, in their places
    assert "left out" in page.grid_card.model.index(1, 0).data()
    assert page.grid_card.left_out_chip.text() == "2 left out"
    assert f"{count - 2}" in window.top_bar.data_chip.text()
    choose(page, 1)
    press(page, qtbot, studio_session, Qt.Key.Key_Delete)
    assert studio_session.left_out == {3}


def test_it_can_be_undone_and_all_taken_back(page: DataPage, qtbot: QtBot, studio_session: Session) -> None:
    before = studio_session.report
    for row in (0, 5):
        choose(page, row)
        press(page, qtbot, studio_session, Qt.Key.Key_Delete)
    with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
        page.undo()
    assert studio_session.left_out == {0}
    with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
        page.grid_card.left_out_chip.click()
    assert studio_session.report.fingerprint == before.fingerprint
    assert page.grid_card.left_out_chip.isHidden()


def test_the_menu_says_what_it_does(page: DataPage, qtbot: QtBot, studio_session: Session) -> None:
    choose(page, 0, 1, 2)
    action = page.leaving_out.menu().actions()[0]
    assert action.text() == "Leave 3 images out"
    with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
        action.trigger()
    assert page.leaving_out.menu().actions()[0].text() == "Take 3 images back in"


def test_built_in_sets_stay_whole(page: DataPage, qtbot: QtBot, studio_session: Session) -> None:
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data(["builtin:digits:64"])
    choose(page, 0)
    qtbot.keyClick(page.grid_card.view, Qt.Key.Key_Delete)
    assert not studio_session.left_out
    assert not page.leaving_out.menu().actions()[0].isEnabled()


def test_a_run_goes_on_with_the_images_that_were_left(
    page: DataPage, qtbot: QtBot, studio_session: Session, image_folder: Path,
) -> None:
    count = len(studio_session.report.usable)
    prepared: list[DataSet] = []
    studio_session.change_recipe(size=32)
    choose(page, 2)
    qtbot.keyClick(page.grid_card.view, Qt.Key.Key_Delete)
    studio_session._data.prepare(studio_session.recipe, prepared.append)  # at once: before the report is without it
    qtbot.waitUntil(lambda: bool(prepared), timeout=WAIT)
    (data,) = prepared
    assert len(data) == count - 1
    again = open_data((str(image_folder),), Recipe.make(size=32), fingerprint=data.fingerprint)
    assert again.fingerprint == data.fingerprint
    assert len(open_data((str(image_folder),), Recipe.make(size=32))) == count

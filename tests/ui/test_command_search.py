"""Ctrl+K: commands by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.ui.command_search import CommandSearch, fits
from gan_studio.ui.main_window import MainWindow


@pytest.fixture
def search(window: MainWindow, qtbot: QtBot) -> CommandSearch:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(CommandSearch)))
    return window.findChildren(CommandSearch)[0]


def test_letters_find_commands_and_return_does_the_chosen_one(window: MainWindow, search: CommandSearch, qtbot: QtBot) -> None:
    assert {"Data", "Train", "Explore", "Settings", "Undo"} <= set(search.found())
    assert "Search for a command" not in search.found()
    qtbot.keyClicks(search.field, "expl")
    assert search.found() == ["Explore"]
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert window.pages.key == "explore"


def test_arrows_choose_and_nothing_found_is_said(search: CommandSearch, qtbot: QtBot) -> None:
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    assert search.list.currentRow() == search.list.count() - 1  # around the end
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    assert search.list.currentRow() == 0
    qtbot.keyClicks(search.field, "qqq")
    assert search.found() == []
    assert search.list.isHidden()
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.isHidden()


@pytest.mark.parametrize(
    ("typed", "found"), [("", True), ("cho f", True), ("fold ch", True), ("older", False), ("choose x", False)])
def test_each_part_begins_a_word(typed: str, found: bool) -> None:
    assert fits(typed, "Choose a folder") == found

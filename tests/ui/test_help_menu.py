"""Help: what it offers, and that the program asks nobody anything by itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gan_studio.ui.help_menu import HelpMenu
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.settings_dialog import SettingsDialog
from gan_studio.ui.shortcuts import ShortcutsDialog


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The inside of a built program."""
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return tmp_path


@pytest.fixture
def published(built: Path) -> str:
    """The page that a built program was told of."""
    address = "https://example.org/gan-studio/releases"
    (built / "resources" / "releases_page.txt").write_text(f"{address}\n", "utf-8")
    return address


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the program gave to the browser."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toString()) or True)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu on a display that is none
def test_updates_are_looked_for_by_a_click_only(published: str, opened: list[str], window: MainWindow, qtbot: QtBot) -> None:
    for key in ("train", "explore", "welcome"):
        window.show_page(key)
    window.open_settings()
    qtbot.wait(200)
    window.findChild(SettingsDialog).accept()
    window.rail.help.click()
    qtbot.waitUntil(window.help_menu.isVisible)
    assert opened == [], "looking at the menu asks nothing"
    window.help_menu.updates.trigger()
    window.help_menu.hide()
    assert opened == [published]
    assert published in window.help_menu.updates.toolTip(), "where it leads is said before"


@pytest.mark.parametrize("told", ["", "file:///etc/passwd", "http://example.org/releases"])
def test_a_copy_that_knows_no_page_offers_none(told: str, built: Path, opened: list[str], window: MainWindow) -> None:
    (built / "resources" / "releases_page.txt").write_text(told, "utf-8")
    menu = HelpMenu(lambda: None, lambda: None, window)
    assert not menu.updates.isEnabled()
    assert "not told" in menu.updates.toolTip()
    menu.updates.trigger()
    assert opened == []


def test_help_opens_the_keys(window: MainWindow) -> None:
    window.help_menu.actions()[0].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.accept()

"""Help: what it offers, and that the program asks nobody anything by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gan_studio import RELEASES_PAGE
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.settings_dialog import SettingsDialog
from gan_studio.ui.shortcuts import ShortcutsDialog


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the program gave to the browser."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toString()) or True)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu on a display that is none
def test_updates_are_looked_for_by_a_click_only(opened: list[str], window: MainWindow, qtbot: QtBot) -> None:
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
    assert opened == [RELEASES_PAGE]
    assert RELEASES_PAGE.startswith("https://")
    assert RELEASES_PAGE in window.help_menu.updates.toolTip(), "where it leads is said before"


def test_help_opens_the_keys(window: MainWindow) -> None:
    window.help_menu.actions()[0].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.accept()

"""The way from the window to the licences."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gan_studio import paths
from gan_studio.ui.help_menu import HelpMenu


def words(menu: HelpMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


@pytest.mark.parametrize("place", ["gan-studio", "GAN Studio.app/Contents/MacOS"])
def test_help_opens_the_licences_of_the_installed_program(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    folder = tmp_path / place
    page = (folder.parent / "Resources" if place.endswith("MacOS") else folder) / "licenses" / "index.html"
    folder.mkdir(parents=True)
    page.parent.mkdir(parents=True)
    page.write_text("licences")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "gan-studio"))
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    menu = HelpMenu(lambda: None, lambda: None)
    qtbot.addWidget(menu)
    next(action for action in menu.actions() if action.text() == "Licences").trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [page]


def test_source_has_no_page_of_licences_and_no_dead_entry(qtbot: QtBot) -> None:
    assert paths.licences_page() is None
    menu = HelpMenu(lambda: None, lambda: None)
    qtbot.addWidget(menu)
    assert "Licences" not in words(menu)

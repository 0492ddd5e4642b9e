"""The dialogs that ask for data: a folder, or files and zips. One menu offers both."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gan_studio.preferences import Preferences
from gan_studio.ui.drops import ARCHIVE_SUFFIXES, IMAGE_SUFFIXES
from gan_studio.ui.icons import icon
from gan_studio.ui.said import translate


def _tr(text: str) -> str:
    return translate("choose_data", text)


def choose_folder(parent: QWidget, preferences: Preferences, title: str = "") -> tuple[str, ...]:
    """Asks for one folder; empty when the person changed their mind."""
    found = QFileDialog.getExistingDirectory(parent, title or _tr("Choose a folder of images"), preferences.last_folder)
    return _remember((found,) if found else (), preferences)


def choose_files(parent: QWidget, preferences: Preferences) -> tuple[str, ...]:
    """Asks for images or zips."""
    endings = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES | ARCHIVE_SUFFIXES))
    patterns = ";;".join((_tr("Images and zips ({0})").format(endings), _tr("All files (*)")))
    found, _ = QFileDialog.getOpenFileNames(parent, _tr("Choose images or a zip"), preferences.last_folder, patterns)
    return _remember(tuple(found), preferences)


def ask_which(parent: QWidget, preferences: Preferences, at: QPoint) -> tuple[str, ...]:
    """A small menu at `at` (global): folder, or files and zips; then the dialog."""
    menu = QMenu(parent)
    folder = menu.addAction(icon("folder-open-outline"), _tr("Folder of images…"))
    files = menu.addAction(icon("image-multiple-outline"), _tr("Images or a zip…"))
    chosen = menu.exec(at)
    menu.deleteLater()
    if chosen is folder:
        return choose_folder(parent, preferences)
    return choose_files(parent, preferences) if chosen is files else ()


def _remember(paths: tuple[str, ...], preferences: Preferences) -> tuple[str, ...]:
    if paths:
        preferences.last_folder = str(Path(paths[0]).parent)
        preferences.save()
    return paths

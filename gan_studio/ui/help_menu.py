"""The Help menu. 'Check for updates' shows a page in the browser: the program itself never asks anybody anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio import __version__
from gan_studio.paths import licences_page, releases_page


class HelpMenu(QMenu):
    """Show it with `popup`. `shortcuts` and `search` open what they are called."""

    def __init__(self, shortcuts: Callable[[], object], search: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Help"))
        self.setToolTipsVisible(True)
        self.addAction(self.tr("Keyboard shortcuts\t?"), shortcuts)
        self.addAction(self.tr("Search for a command\tCtrl+K"), search)
        self.addSeparator()
        self.updates = self.addAction(self.tr("Check for updates"), open_releases_page)
        self.updates.setEnabled(bool(releases_page()))
        self.updates.setToolTip(
            self.tr("Opens the page of releases in your browser: {0}").format(releases_page()) if releases_page() else
            self.tr("This copy was not told where its new versions are published. Ask where you got it."))
        if licences_page() is not None:
            self.addAction(self.tr("Licences"), open_licences_page)
        version = self.addAction(f"GAN Studio {__version__}")
        version.setEnabled(False)


def open_releases_page() -> None:
    """In the browser, because a person asked for it."""
    QDesktopServices.openUrl(QUrl(releases_page()))


def open_licences_page() -> None:
    """In the browser: what the program is made of, and how Qt in it can be replaced."""
    page = licences_page()
    if page is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

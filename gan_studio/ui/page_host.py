"""The pages of the window: one line each in the table, made when first shown or soon after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from gan_studio.preferences import Preferences
from gan_studio.session import Session, SessionState
from gan_studio.ui.page import Page
from gan_studio.ui.pages.welcome import WelcomePage
from gan_studio.ui.said import translate

APART_MS = 40  # between two pages that are made ahead of time, so that the window answers in between


def _data(session: Session, preferences: Preferences) -> Page:
    from gan_studio.ui.pages.data import DataPage

    return DataPage(session)


def _train(session: Session, preferences: Preferences) -> Page:
    from gan_studio.ui.pages.train import TrainPage  # loads the plots

    return TrainPage(session)


def _explore(session: Session, preferences: Preferences) -> Page:
    from gan_studio.ui.pages.explore.page import ExplorePage

    return ExplorePage(session)


def _lab(session: Session, preferences: Preferences) -> Page:
    from gan_studio.ui.pages.lab.page import LabPage

    return LabPage(session, preferences)


@dataclass(frozen=True)
class PageEntry:
    key: str
    text: str
    icon: str
    keys: str
    make: Callable[[Session, Preferences], Page]

    @property
    def label(self) -> str:
        return translate("PageHost", self.text)


PAGES = (
    PageEntry("data", str(QT_TRANSLATE_NOOP("PageHost", "Data")), "image-multiple-outline", "Ctrl+1", _data),
    PageEntry("train", str(QT_TRANSLATE_NOOP("PageHost", "Train")), "chart-timeline-variant", "Ctrl+2", _train),
    PageEntry("explore", str(QT_TRANSLATE_NOOP("PageHost", "Explore")), "tune-variant", "Ctrl+3", _explore),
    PageEntry("lab", str(QT_TRANSLATE_NOOP("PageHost", "Lab")), "flask-outline", "Ctrl+4", _lab),
)


class PageHost(QStackedWidget):
    """Shows one page. "data" is the start page as long as there is nothing to see on the Data page."""

    current_changed = Signal(str)  # key of the page now shown
    chrome_changed = Signal()  # of the page now shown
    page_requested = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._entries = {entry.key: entry for entry in PAGES}
        self.welcome = WelcomePage(session, preferences)
        self._pages: dict[str, Page] = {}
        self._keep("welcome", self.welcome)
        self._key = "welcome"

    @property
    def key(self) -> str:
        return self._key

    def page(self, key: str) -> Page:
        """The page, made now if it was not there yet."""
        if key not in self._pages:
            self._keep(key, self._entries[key].make(self._session, self._preferences))
        return self._pages[key]

    def made(self, key: str) -> Page | None:
        return self._pages.get(key)

    def current_page(self) -> Page:
        return self._pages[self._key]

    def show_page(self, key: str) -> None:
        if key == "data" and not self._has_data():
            key = "welcome"
        page = self.page(key)
        if key != self._key or self.currentWidget() is not page:
            self._key = key
            self.setCurrentWidget(page)
            self.current_changed.emit(key)

    def make_all(self) -> None:
        """All pages at once: before a run is opened, so that none misses what is told of it."""
        for key in self._entries:
            self.page(key)

    @Slot()
    def make_next(self) -> None:
        """Makes the pages one by one while nothing else happens."""
        missing = [key for key in self._entries if key not in self._pages]
        if missing:
            self.page(missing[0])
            QTimer.singleShot(APART_MS, self, self.make_next)

    def close_jobs(self) -> None:
        for page in self._pages.values():
            close = getattr(page, "close_jobs", None)
            if close is not None:
                close()

    def _has_data(self) -> bool:
        data = self._pages.get("data")
        if data is None:
            return self._session.report is not None or self._session.state is SessionState.SCANNING
        return bool(getattr(data, "has_content", False))

    def _keep(self, key: str, page: Page) -> None:
        self._pages[key] = page
        self.addWidget(page)
        # A button that was clicked must not keep the focus: Space would press it again instead of pausing the run.
        for button in page.findChildren(QAbstractButton):
            button.setFocusPolicy(button.focusPolicy() & ~button.focusPolicy().ClickFocus)
        page.chrome_changed.connect(self._page_changed)
        page.page_requested.connect(self.page_requested)

    @Slot()
    def _page_changed(self) -> None:
        if self.sender() is self._pages.get(self._key):
            self.chrome_changed.emit()

"""A session and a window of their own for each test; every thread has ended when it is over."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from fake_session import FakeSession, fresh_dark
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core import automatic
from gan_studio.core.presets import DEFAULT
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.theme import DARK, apply_theme


@pytest.fixture(autouse=True)
def quick_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages ask which preset suits this machine: an answer without measuring, the same on every machine."""
    choice = automatic.Choice(DEFAULT, "Balanced: as fast as it gets.", 1.0)
    monkeypatch.setattr(automatic, "choose", lambda *asked, **how: choice)


@pytest.fixture
def preferences() -> Preferences:
    return Preferences()


@pytest.fixture
def studio_session(qtbot: QtBot, qapp: QApplication, preferences: Preferences) -> Generator[Session, None, None]:
    apply_theme(qapp, DARK)
    session = Session(preferences)
    yield session
    assert session.shutdown(20_000), "every thread ends"


@pytest.fixture
def window(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> Generator[MainWindow, None, None]:
    made = MainWindow(studio_session, preferences)
    qtbot.addWidget(made)
    made.show()
    yield made
    studio_session.shutdown(20_000)
    made.pages.close_jobs()


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication) -> Generator[FakeSession, None, None]:
    """For a page alone: what is run and drawn is the test's to decide."""
    fresh_dark(qapp)
    made = FakeSession()
    yield made
    assert made.shutdown(10_000)


@pytest.fixture
def train_page(qtbot: QtBot, session: FakeSession) -> TrainPage:
    session.have_renderer()
    made = TrainPage(session)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    return made

"""The Explore page of a session that draws what the test decides."""

from __future__ import annotations

import pytest
from fake_session import FakeSession
from pytestqt.qtbot import QtBot

from gan_studio.ui.pages.explore.page import ExplorePage


@pytest.fixture
def page(qtbot: QtBot, session: FakeSession) -> ExplorePage:
    session.have_renderer()
    made = ExplorePage(session)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: made.picture.pictures is not None)
    return made

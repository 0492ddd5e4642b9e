"""A desk of directions without the rest of the session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from directions_of import Owner, desk_of
from pytestqt.qtbot import QtBot

from gan_studio.session.directions import DirectionDesk
from gan_studio.workers.jobs import Jobs


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    return Owner()


@pytest.fixture
def desk(owner: Owner) -> Iterator[DirectionDesk]:
    jobs = Jobs(owner)
    yield desk_of(owner, jobs)
    assert jobs.close()

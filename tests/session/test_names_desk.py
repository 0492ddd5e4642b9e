"""Names of dimensions, kept with the run by the session."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.names import NAMES_FILE, read_names, write_names
from gan_studio.session.names import NamesDesk
from gan_studio.workers.jobs import Jobs


@pytest.fixture
def desk(qtbot: QtBot):
    owner = QObject()
    jobs = Jobs(owner)
    yield NamesDesk(jobs, owner)
    assert jobs.close()


def test_names_are_read_and_written_with_the_run(desk: NamesDesk, qtbot: QtBot, tmp_path: Path) -> None:
    write_names(tmp_path, {"z1": "Mouth"})
    desk.open(tmp_path, 8)
    qtbot.waitUntil(lambda: desk.names == {"z1": "Mouth"})
    desk.keep({"z1": "Mouth", "z2": "Hair"})
    qtbot.waitUntil(lambda: read_names(tmp_path, 8) == {"z1": "Mouth", "z2": "Hair"})
    desk.open(None, 8)
    assert desk.names == {}


def test_a_name_given_before_the_others_were_read_is_not_lost(desk: NamesDesk, qtbot: QtBot, tmp_path: Path) -> None:
    write_names(tmp_path, {"z1": "Mouth"})
    desk.open(tmp_path, 8)
    desk.keep({"z2": "Hair"})
    qtbot.waitUntil(lambda: desk.names == {"z1": "Mouth", "z2": "Hair"})
    qtbot.waitUntil(lambda: read_names(tmp_path, 8) == {"z1": "Mouth", "z2": "Hair"})


def test_names_of_a_newer_version_are_not_written_over(desk: NamesDesk, qtbot: QtBot, tmp_path: Path) -> None:
    newer = {"format": "gan-studio-names", "version": 9, "names": {"z1": "Mouth"}}
    (tmp_path / NAMES_FILE).write_text(json.dumps(newer))
    desk.open(tmp_path, 8)
    qtbot.waitUntil(lambda: desk.trouble is not None)
    desk.keep({"z2": "Hair"})
    assert desk.names == {"z2": "Hair"}
    assert json.loads((tmp_path / NAMES_FILE).read_text()) == newer
    desk.set_aside()
    qtbot.waitUntil(lambda: desk.trouble is None)
    qtbot.waitUntil(lambda: (tmp_path / NAMES_FILE).exists() and read_names(tmp_path, 8) == {"z2": "Hair"})
    assert len(list(tmp_path.glob("names-set-aside-*"))) == 1

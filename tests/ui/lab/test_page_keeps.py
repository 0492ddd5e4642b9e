"""The Lab page keeps what can be kept: files that cannot be built, other data, an experiment that is left while it runs."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shown_lab import WAIT, runs, shown_count, view
from tiny_lab import Tiny, TinySettings

from gan_studio.core.errors import DataError
from gan_studio.core.lab.state import LabState
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage


def test_a_shared_file_of_another_experiment_that_cannot_be_built_leaves_the_open_one(
    lab: LabPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    first = view(lab)
    lab.toggle_run()
    runs(lab, qtbot)
    LabState("second", TinySettings(amount=666), ("amount",)).save(tmp_path / "x.ganlab")
    with qtbot.waitSignal(
            studio_session.failed, timeout=WAIT, check_params_cb=lambda error: "cannot be built" in str(error)):
        assert lab.open_file(str(tmp_path / "x.ganlab"))
    assert view(lab) is first
    assert first.isVisible()
    assert lab.index.row("tiny").isChecked()
    assert lab._preferences.lab_experiment == "tiny"
    assert len(Tiny.made) == 1, "it is still there, with what it had"
    count = Tiny.made[0].count
    assert count > 0
    qtbot.waitUntil(lambda: shown_count(lab) == count, timeout=WAIT)
    assert lab.heading().state == "paused"
    lab.toggle_run()
    qtbot.waitUntil(lambda: shown_count(lab) > count, timeout=WAIT)
    lab.open_experiment("second")
    qtbot.waitUntil(lambda: shown_count(lab) == 0, timeout=WAIT)
    assert (view(lab).settings, view(lab).amount.isHidden()) == (TinySettings(), False)


def test_a_shared_file_whose_building_breaks_leaves_the_open_one(
    lab: LabPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    first = view(lab)
    LabState("second", TinySettings(amount=777)).save(tmp_path / "x.ganlab")
    with qtbot.waitSignal(studio_session.crashed, timeout=WAIT):
        lab.open_file(str(tmp_path / "x.ganlab"))
    assert view(lab) is first
    lab.toggle_run()
    runs(lab, qtbot)
    lab.open_experiment("second")
    qtbot.waitUntil(lambda: shown_count(lab) == 0, timeout=WAIT)
    assert view(lab).settings == TinySettings()


def test_the_first_file_that_cannot_be_built_opens_its_experiment_as_it_could_be(
    tiny: type[Tiny], studio_session: Session, preferences: Preferences, qtbot: QtBot
) -> None:
    page = LabPage(studio_session, preferences)
    qtbot.addWidget(page)
    page.take_state(LabState("second", TinySettings(amount=666)))
    page.show()
    qtbot.waitUntil(lambda: shown_count(page) == 0, timeout=WAIT)
    assert view(page).settings == TinySettings()
    assert view(page)._refusal.isVisible()


def with_own(page: LabPage, session: Session, qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
        session.open_data([str(folder)])
    page.data_choice.button("own").click()
    qtbot.waitUntil(lambda: Tiny.made[-1].data is not None and shown_count(page) == 0, timeout=WAIT)


def test_other_data_are_what_it_runs_on(
    lab: LabPage, studio_session: Session, qtbot: QtBot, image_folder: Path, tmp_path: Path
) -> None:
    with_own(lab, studio_session, qtbot, image_folder)
    lab.toggle_run()
    runs(lab, qtbot)
    other = tmp_path / "other"
    other.mkdir()
    for path in sorted(image_folder.iterdir())[:20]:
        shutil.copy(path, other)
    studio_session.open_data([str(other)])
    qtbot.waitUntil(lambda: Tiny.made[-1].data is not None and len(Tiny.made[-1].data) == 20, timeout=WAIT)
    assert lab.data_choice.current() == "own"
    runs(lab, qtbot)
    studio_session.open_data(["builtin:digits:64"])
    qtbot.waitUntil(lambda: Tiny.made[-1].data is None, timeout=WAIT)
    assert lab.data_choice.current() == "builtin"
    assert studio_session.lab.fingerprint == ""


def test_pictures_that_are_left_out_are_gone_when_one_comes_back(
    lab: LabPage, studio_session: Session, qtbot: QtBot, image_folder: Path
) -> None:
    with_own(lab, studio_session, qtbot, image_folder)
    lab.toggle_run()
    runs(lab, qtbot)
    lab.hide()
    made = len(Tiny.made)
    for left in ([0], [0, 1], [], [0, 1, 2]):
        with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
            studio_session.leave_out(left)
    qtbot.wait(50)
    assert len(Tiny.made) == made, "nothing is built for nobody"
    lab.show()
    qtbot.waitUntil(lambda: len(Tiny.made) == made + 1 and len(Tiny.made[-1].data) == 61, timeout=WAIT)
    runs(lab, qtbot)
    lab.hide()
    lab.show()
    qtbot.wait(50)
    assert len(Tiny.made) == made + 1, "the same pictures are no reason to begin anew"


def test_pictures_that_are_not_used_are_no_reason_to_begin_anew(
    lab: LabPage, studio_session: Session, qtbot: QtBot, image_folder: Path
) -> None:
    lab.toggle_run()
    runs(lab, qtbot)
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data([str(image_folder)])
    with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
        studio_session.leave_out([0])
    runs(lab, qtbot)
    assert len(Tiny.made) == 1


def test_own_pictures_that_cannot_be_used_give_way_to_the_built_in_ones(
    lab: LabPage, studio_session: Session, qtbot: QtBot, image_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_own(lab, studio_session, qtbot, image_folder)

    def refused(*asked: Any, **how: Any) -> None:
        raise DataError("These pictures cannot be used.")

    monkeypatch.setattr("gan_studio.core.data.open.prepare", refused)
    studio_session.leave_out([0])
    qtbot.waitUntil(lambda: view(lab)._refusal.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: Tiny.made[-1].data is None and shown_count(lab) == 0, timeout=WAIT)
    assert lab.data_choice.current() == "builtin"
    assert view(lab)._refusal.text() == "These pictures cannot be used."
    assert view(lab)._refusal.isVisible()

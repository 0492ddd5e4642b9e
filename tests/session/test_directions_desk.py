"""Directions through the session: sought in jobs, kept with the run, marks, files, what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from directions_of import DIM, WAIT, Owner, a_run, named, settled
from pytestqt.qtbot import QtBot

from gan_studio.core.directions import DIRECTIONS_FILE, Direction, Directions, naming, read_directions, write_directions
from gan_studio.core.errors import DataError, StudioError
from gan_studio.core.latent.held import Held
from gan_studio.session.directions import DirectionDesk


def test_what_is_found_is_kept_with_the_run_and_found_anew_takes_its_place(
    desk: DirectionDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.open(tmp_path / "explore", DIM)
    settled(desk, qtbot)
    with qtbot.waitSignal(desk.found, timeout=WAIT) as found:
        desk.find_components()
        assert desk.search == "pca"
    assert "pca 1" in found.args[0]
    assert desk.search == ""
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_factors(0, 1)
    desk.set_locked("pca 1", True)
    desk.set_layers("pca 2", 1, 2)
    desk.delete("pca 3")
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_factors(1, 1)
    keys = [each.key for each in desk.plain()]
    assert "pca 3" not in keys
    assert next(key for key in keys if key.startswith("sefa")) == "sefa 1-1 1", "other layers' factors made room"

    def is_kept() -> bool:
        kept = read_directions(tmp_path / "explore")
        return kept is not None and [each.key for each in kept.directions] == keys

    qtbot.waitUntil(is_kept, timeout=WAIT)
    kept = read_directions(tmp_path / "explore")
    assert kept is not None
    assert kept.styles > 1
    assert (kept.style_dim, kept.latent_dim) == (128, DIM)
    first, second = kept.find("pca 1"), kept.find("pca 2")
    assert first is not None
    assert second is not None
    assert first.locked
    assert (second.first, second.last) == (1, 2)
    desk.open(None, DIM)
    assert desk.plain() == []
    desk.open(tmp_path / "explore", DIM)
    qtbot.waitUntil(lambda: len(desk.plain()) == len(keys), timeout=WAIT)


def test_a_run_that_comes_with_directions_shows_them_until_others_are_kept(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path
) -> None:
    write_directions(tmp_path, Directions(DIM, (Direction("hair", "Hair", "a", "b", np.ones(DIM), 0.9, 0.1),)))
    owner.run = a_run(tmp_path)
    desk.open(tmp_path / "explore", DIM)
    qtbot.waitUntil(lambda: [each.key for each in desk.named()] == ["hair"], timeout=WAIT)
    desk.delete("hair")
    qtbot.waitUntil((tmp_path / "explore" / DIRECTIONS_FILE).exists, timeout=WAIT)
    desk.open(tmp_path / "explore", DIM)
    settled(desk, qtbot)
    assert desk.named() == []


@pytest.mark.parametrize("text", ["rubbish", '{"version": 99}', "[]"])
def test_a_file_that_is_not_understood_is_left_until_it_is_set_aside(
    desk: DirectionDesk, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    (tmp_path / DIRECTIONS_FILE).write_text(text)
    desk.open(tmp_path, DIM)
    qtbot.waitUntil(lambda: desk.trouble is not None, timeout=WAIT)
    assert desk.trouble is not None
    assert ("newer GAN Studio" in desk.trouble.message) == ("99" in text)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_components()
    assert desk.plain()
    assert (tmp_path / DIRECTIONS_FILE).read_text() == text
    desk.set_aside()
    qtbot.waitUntil(lambda: read_directions(tmp_path) is not None, timeout=WAIT)
    assert len(list(tmp_path.glob("directions-set-aside-*"))) == 1


def test_marks_make_a_slider_that_follows_each_of_them(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(tmp_path, DIM)
    settled(desk, qtbot)
    random = np.random.RandomState(0)
    desk.mark(Held(0, random.randn(DIM).astype(np.float32)), 1)
    assert desk.named() == [], "one mark says nothing"
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.mark(Held(1, random.randn(DIM).astype(np.float32)), -1)
    first, = desk.named()
    assert (first.key, first.origin, first.space) == ("marks", "marks", "w")
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.mark(Held(2, random.randn(DIM).astype(np.float32)), -1)
    second, = desk.named()
    assert not np.array_equal(first.values, second.values)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.unmark()
    third, = desk.named()
    assert third.values == pytest.approx(first.values)
    assert [sign for _, sign in desk.marks] == [1, -1]
    desk.finish_marks()
    assert [each.key for each in desk.named()] == ["marked 1"]
    assert desk.marks == []
    qtbot.waitUntil(lambda: (kept := read_directions(tmp_path)) is not None and kept.find("marked 1") is not None, timeout=WAIT)


def test_files_go_out_and_come_back_and_rubbish_is_refused(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(None, DIM)
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.export(tmp_path / "none.npz")
    assert "no directions" in refused.args[0].message
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_components()
    with qtbot.waitSignal(desk.exported, timeout=WAIT) as done:
        desk.export(tmp_path / "some", ["pca 1", "pca 2"])
    desk.delete("pca 1")
    with qtbot.waitSignal(desk.found, timeout=WAIT) as found:
        desk.import_file(done.args[0])
    assert found.args[0] == ("pca 1", "pca 2")
    (tmp_path / "bad.npz").write_text("hello")
    before = [each.key for each in desk.plain()]
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.import_file(tmp_path / "bad.npz")
    assert isinstance(refused.args[0], StudioError)
    assert desk.search == ""
    assert [each.key for each in desk.plain()] == before


def test_named_sliders_are_sought_once_by_themselves_where_there_are_labels(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(naming, "named_directions", named(told))
    desk.open(tmp_path, DIM)
    settled(desk, qtbot)
    desk.suggest()
    assert desk.search == "", "nothing is known of an untrained generator"
    owner.run = a_run(tmp_path, data_source=("builtin:digits:60",))
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.suggest()
    assert [each.key for each in desk.named()] == ["tilt"]
    assert told[0][0] == 60
    assert "tilt" in told[0][1]
    desk.delete("tilt")
    desk.suggest()
    assert desk.search == "", "who threw them away does not get them again unasked"
    desk.set_locked("tilt", True)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_named(dimensions=[3])
    assert told[1][2]["held_dimensions"] == [3]


def test_a_search_is_ended_by_its_button(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "named_directions", named([], steps=10**9))
    owner.run = a_run(tmp_path, data_source=("builtin:digits:60",))
    desk.open(None, DIM)
    desk.find_named()
    qtbot.waitUntil(lambda: desk.search == "labels", timeout=WAIT)
    desk.cancel()
    assert desk.search == ""
    assert desk.named() == []


def test_where_nothing_can_be_named_it_says_why(desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(None, DIM)
    assert "not trained" in desk.why_not_named()
    owner.run = a_run(tmp_path, data_kind="points")
    assert "points" in desk.why_not_named()
    owner.run = a_run(tmp_path, data_source=())
    assert "not known which pictures" in desk.why_not_named()
    with qtbot.waitSignal(desk.refused, timeout=WAIT):
        desk.find_named()
    owner.run = a_run(tmp_path, data_source=("builtin:digits:60",), data_fingerprint="of other pictures")
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.find_named()
    assert "no longer those" in refused.args[0].message
    owner.run = a_run(tmp_path, data_source=("builtin:digits:60",))
    (tmp_path / "labels.csv").write_text("filename,age\n1.png,3\n")
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.find_named(tmp_path / "labels.csv")
    assert isinstance(refused.args[0], DataError)


def test_what_was_sought_for_another_generator_is_dropped(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(tmp_path, DIM)
    settled(desk, qtbot)
    desk.find_components()
    desk.open(None, DIM + 1)
    assert desk.search == ""
    qtbot.wait(300)
    assert desk.plain() == []
    assert not (tmp_path / DIRECTIONS_FILE).exists() or json.loads((tmp_path / DIRECTIONS_FILE).read_text())["latent_dim"] == DIM

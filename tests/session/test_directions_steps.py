"""Directions through the session: what is locked stays, what is thrown away comes back, labels are found where they lie."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from directions_of import DIM, WAIT, Owner, a_run, named, settled
from pytestqt.qtbot import QtBot

from gan_studio.core.directions import Direction, Directions, naming, read_directions, write_directions
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.sheets import png_bytes
from gan_studio.session.directions import DirectionDesk


def a_folder(tmp_path: Path, count: int = 48) -> Path:
    """Red and blue pictures: as many of each, and what they are in the names."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(count):
        picture = np.zeros((32, 32, 3), np.uint8)
        picture[..., 2 * (number % 2)] = 100 + number
        (folder / f"{number:02d}.png").write_bytes(png_bytes(picture))
    return folder


def a_table(folder: Path, column: str = "smile", count: int = 48) -> Path:
    path = folder / "labels.csv"
    path.write_text(f"file,{column}\n" + "".join(f"{number:02d}.png,{number}\n" for number in range(count)))
    return path


def sliders(desk: DirectionDesk) -> list[tuple[str, bool]]:
    return [(each.key, each.locked) for each in desk.named()]


@pytest.fixture
def hair(desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path) -> Path:
    """A run that comes with two named sliders, opened."""
    write_directions(tmp_path, Directions(DIM, tuple(
        Direction(key, key, "", "", np.ones(DIM), 0.9, 0.1) for key in ("tilt", "width"))))
    owner.run = a_run(tmp_path, data_source=("builtin:digits:60",))
    desk.open(tmp_path / "explore", DIM)
    qtbot.waitUntil(lambda: len(desk.named()) == 2, timeout=WAIT)
    return tmp_path


@pytest.mark.usefixtures("hair")
def test_a_locked_slider_is_neither_sought_again_nor_replaced(
    desk: DirectionDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(naming, "named_directions", named(told, found=[("tilt", "Tilt"), ("width", "Width")]))
    desk.set_locked("tilt", True)
    with qtbot.waitSignal(desk.found, timeout=WAIT) as found:
        desk.find_named()
    assert "tilt" not in told[0][1]
    assert "width" in told[0][1]
    assert [each.key for each in told[0][2]["held"]] == ["tilt"]
    assert found.args[0] == ("width",)
    assert [(each.key, each.correlation, each.locked) for each in desk.named()] == [("tilt", 0.9, True), ("width", 0.3, False)]


def test_a_component_that_is_locked_stays_when_components_are_sought_again(desk: DirectionDesk, qtbot: QtBot) -> None:
    desk.open(None, DIM)
    for search, key in ((desk.find_components, "pca 1"), (desk.find_factors, "sefa 1")):
        with qtbot.waitSignal(desk.found, timeout=WAIT):
            search()
        desk.set_locked(key, True)
        kept = desk.directions.find(key)
        with qtbot.waitSignal(desk.found, timeout=WAIT) as found:
            search()
        assert key not in found.args[0]
        assert desk.directions.find(key) is kept


def test_a_file_does_not_replace_what_is_locked_and_says_so(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(None, DIM)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_components()
    with qtbot.waitSignal(desk.exported, timeout=WAIT) as done:
        desk.export(tmp_path / "some.npz", ["pca 1", "pca 2"])
    desk.set_locked("pca 1", True)
    kept = desk.directions.find("pca 1")
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.import_file(done.args[0])
    assert "stay as they are: 1" in refused.args[0].message
    assert desk.directions.find("pca 1") is kept


def test_with_every_slider_locked_there_is_nothing_to_look_for(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder(tmp_path)
    table = a_table(folder)
    monkeypatch.setattr(naming, "named_directions", named([], found=[("csv 1 smile", "smile")]))
    owner.run = a_run(tmp_path, data_source=(str(folder),))
    desk.open(None, DIM)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_named(table)
    desk.set_locked("csv 1 smile", True)
    with qtbot.waitSignal(desk.refused, timeout=WAIT) as refused:
        desk.find_named(table)
    assert "locked" in refused.args[0].message
    assert sliders(desk) == [("csv 1 smile", True)]


def test_a_locked_slider_of_marks_follows_them_and_stays_locked(desk: DirectionDesk, qtbot: QtBot) -> None:
    desk.open(None, DIM)
    random = np.random.RandomState(0)
    for seed, sign in ((0, 1), (1, -1)):
        desk.mark(Held(seed, random.randn(DIM).astype(np.float32)), sign)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(desk.named()), timeout=WAIT)
    desk.set_locked("marks", True)
    first, = desk.named()
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.mark(Held(2, random.randn(DIM).astype(np.float32)), -1)
    second, = desk.named()
    assert second.locked
    assert not np.array_equal(first.values, second.values)


def test_sliders_of_a_table_and_those_of_factors_leave_each_other_alone(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, hair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder(hair)
    table = a_table(folder)
    owner.run = a_run(hair, data_source=(str(folder),))
    for key in ("csv 1 smile", "csv 1 age"):
        monkeypatch.setattr(naming, "named_directions", named([], found=[(key, key)]))
        with qtbot.waitSignal(desk.found, timeout=WAIT):
            desk.find_named(table)
        assert [each.key for each in desk.named()] == ["tilt", "width", key]
    owner.run = a_run(hair, data_source=("builtin:digits:60",))
    monkeypatch.setattr(naming, "named_directions", named([]))
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_named()
    assert [each.key for each in desk.named()] == ["csv 1 age", "tilt"]


@pytest.mark.usefixtures("hair")
def test_what_was_thrown_away_comes_back_where_it_was(
    desk: DirectionDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tilt, width = desk.named()
    desk.delete("tilt")
    assert desk.gone is not None
    assert (desk.gone.directions, desk.gone.found) == ((tilt,), False)
    desk.take_back()
    assert desk.named() == [tilt, width]
    assert desk.gone is None
    monkeypatch.setattr(naming, "named_directions", named([]))
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_named()
    assert [each.key for each in desk.named()] == ["tilt"]
    assert desk.gone is not None
    assert (desk.gone.directions, desk.gone.found) == ((tilt, width), True)
    desk.take_back()
    assert desk.named() == [tilt, width]
    desk.delete("tilt")
    desk.set_locked("width", True)
    desk.take_back()
    assert sliders(desk) == [("width", True)], "something else was done since"


@pytest.mark.usefixtures("hair")
def test_every_step_can_be_restored_and_opening_ends_them(desk: DirectionDesk, qtbot: QtBot) -> None:
    steps: list[Directions] = []
    desk.stepped.connect(steps.append)
    start = desk.directions
    desk.set_layers("tilt", 0, 1)
    desk.set_layers("tilt", 0, 1)
    desk.set_locked("width", True)
    desk.delete("width")
    random = np.random.RandomState(0)
    for seed, sign in ((0, 1), (1, -1)):
        desk.mark(Held(seed, random.randn(DIM).astype(np.float32)), sign)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: desk.directions.find("marks") is not None, timeout=WAIT)
    assert len(steps) == 5, "what changes nothing is no step, and the slider of the marks belongs to the mark"
    assert steps[0] is start
    desk.restore(steps[-1])
    assert desk.directions.find("marks") is None
    assert len(desk.marks) == 1
    desk.restore(steps[0])
    assert desk.directions is start
    assert len(steps) == 5
    with qtbot.waitSignal(desk.reopened):
        desk.open(None, DIM)


def test_a_name_given_by_hand_goes_into_the_file(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(None, DIM)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_components()
    with qtbot.waitSignal(desk.exported, timeout=WAIT) as done:
        desk.export(tmp_path / "some.npz", ["pca 1", "pca 2"], {"pca 1": "Grin", "z3": "Mouth"})
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.import_file(done.args[0])
    labels = {each.key: each.label for each in desk.plain()}
    assert (labels["pca 1"], labels["pca 2"]) == ("Grin", "Component 2")


@pytest.mark.parametrize("beside", ["table", "subfolders", "nothing", "gone"])
def test_labels_that_lie_with_the_pictures_of_an_opened_run_are_found_unasked(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beside: str
) -> None:
    told: list[Any] = []
    refused: list[StudioError] = []
    desk.refused.connect(refused.append)
    monkeypatch.setattr(naming, "named_directions", named(told))
    folder = a_folder(tmp_path)
    if beside == "table":
        a_table(folder)
        (folder / "another.csv").write_text("a,b\n1,2\n")
    elif beside == "subfolders":
        for name in ("red", "blue"):
            (folder / name).mkdir()
        for number, path in enumerate(sorted(folder.glob("*.png"))):
            path.rename(folder / ("red", "blue")[number % 2] / path.name)
    elif beside == "gone":
        folder.rename(tmp_path / "elsewhere")
    owner.run = a_run(tmp_path, data_source=(str(folder),))
    desk.open(None, DIM)
    desk.suggest()
    if beside in ("table", "subfolders"):
        qtbot.waitUntil(lambda: len(desk.named()) == 1, timeout=WAIT)
        assert told[0][1] == (["csv 1 smile"] if beside == "table" else ["class_0", "class_1"])
    else:
        qtbot.wait(300)
        assert desk.search == ""
        assert not told
    assert not refused


def test_nothing_is_said_where_pictures_with_labels_are_no_longer_those_of_the_run(
    desk: DirectionDesk, owner: Owner, qtbot: QtBot, tmp_path: Path
) -> None:
    refused: list[StudioError] = []
    desk.refused.connect(refused.append)
    folder = a_folder(tmp_path)
    a_table(folder)
    owner.run = a_run(tmp_path, data_source=(str(folder),), data_fingerprint="of other pictures")
    desk.open(None, DIM)
    desk.suggest()
    qtbot.waitUntil(lambda: desk.search == "labels", timeout=WAIT)
    qtbot.waitUntil(lambda: desk.search == "", timeout=WAIT)
    assert not refused


def test_a_direction_knows_when_it_was_found(desk: DirectionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.open(tmp_path, DIM)
    settled(desk, qtbot)
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.find_components()
    assert {each.images_seen for each in desk.plain()} == {0}
    with qtbot.waitSignal(desk.exported, timeout=WAIT) as done:
        desk.export(tmp_path / "some.npz", ["pca 1"])
    with qtbot.waitSignal(desk.found, timeout=WAIT):
        desk.import_file(done.args[0])
    seen = {each.key: each.images_seen for each in desk.plain()}
    assert (seen["pca 1"], seen["pca 2"]) == (-1, 0), "a file may be of another generator"
    qtbot.waitUntil(lambda: (kept := read_directions(tmp_path)) is not None and kept.find("pca 1") is not None
                    and [each.images_seen for each in kept.directions][-1] == -1, timeout=WAIT)

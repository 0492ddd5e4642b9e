"""The film strip of the run on the Explore page: an older generator in the hand, and back to the newest."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import Renderer, initial_generator
from gan_studio.core.snapshots import Snapshot
from gan_studio.session import Session
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.widgets.explore_time_machine import TimeMachinePane, coarse_to_fine

WAIT = 20_000
RECIPE = Recipe(size=32, width=4, latent_dim=6)
COUNT = 5


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    info = DataInfo(source=("x",), name="x", count=1000, shape=(32, 32, 3))
    folder = RunFolder.create(tmp_path_factory.mktemp("runs"), RunOptions(recipe=RECIPE, data=info))
    for number in range(COUNT):
        weights = dict(initial_generator(RECIPE.but(seed=number), (32, 32, 3)).state_dict())
        folder.write_snapshot(Snapshot(1000 * number, weights), "time")
    return folder.path


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, run: Path) -> Generator[ExplorePage, None, None]:
    with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
        studio_session.open_run(run)
    made = ExplorePage(studio_session)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: made.picture.pictures is not None, timeout=WAIT)
    yield made
    made.hide()


@pytest.fixture
def pane(page: ExplorePage, qtbot: QtBot) -> TimeMachinePane:
    page.below.mode.button("snapshots").click()
    made = page.below.time_machine
    qtbot.waitUntil(lambda: made.film.count() == COUNT, timeout=WAIT)
    return made


def snapshots(run: Path) -> list[Path]:
    return RunFolder.open(run).snapshots()


def shows(page: ExplorePage, run: Path, place: int) -> bool:
    expected = Renderer.from_run(run, snapshots(run)[place]).render(page.model.z[None])
    return page.picture.pictures is not None and np.array_equal(page.picture.pictures, expected)


def test_every_snapshot_draws_the_same_latent(page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(pane._pictures) == COUNT, timeout=WAIT)
    for place, path in enumerate(snapshots(run)[:-1]):
        drawn = Renderer.from_run(run, path).render(page.model.z[None])[0]
        assert np.array_equal(pane._pictures[path], drawn), place
    assert pane.film.current() == COUNT - 1
    assert not pane.newest.isEnabled()


def test_a_click_goes_back_sliders_go_on_and_end_follows_the_newest(
    page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot
) -> None:
    qtbot.mouseClick(pane.film, Qt.MouseButton.LeftButton, pos=pane.film.frame_rect(1).center())
    qtbot.waitUntil(lambda: shows(page, run, 1), timeout=WAIT)
    assert pane.where.text() == "1.0 kimg, epoch 1"
    page.model.set_value(0, 2.5)
    qtbot.waitUntil(lambda: shows(page, run, 1), timeout=WAIT)
    qtbot.keyClick(pane.film, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: shows(page, run, COUNT - 1), timeout=WAIT)
    assert not page._session.explore.time_machine.is_back


def test_pointing_at_a_frame_shows_it_for_a_moment(page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(pane._pictures) == COUNT, timeout=WAIT)
    pane.film.frame_hovered.emit(0)
    assert np.array_equal(page.picture.view.image(), pane._pictures[snapshots(run)[0]])
    assert shows(page, run, COUNT - 1), "what is held is another matter"
    pane.film.frame_hovered.emit(-1)
    assert np.array_equal(page.picture.view.image(), page.picture.pictures[0])


def test_it_plays_what_is_drawn_and_holds_where_it_stops(
    page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(pane._pictures) == COUNT, timeout=WAIT)
    pane._tick.setInterval(10)
    seen: list[int] = []
    pane.peeked.connect(lambda picture: seen.append(pane.film.current()) if picture is not None else None)
    pane.play.click()
    qtbot.waitUntil(lambda: len(set(seen)) == COUNT, timeout=WAIT)
    assert seen[:COUNT] == list(range(COUNT))
    pane.play.click()
    place = pane.film.current()
    assert not pane.is_playing
    qtbot.waitUntil(lambda: shows(page, run, place), timeout=WAIT)


def test_elsewhere_the_newest_is_held_and_here_the_moment_again(
    page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot
) -> None:
    desk = page._session.explore.time_machine
    qtbot.mouseClick(pane.film, Qt.MouseButton.LeftButton, pos=pane.film.frame_rect(0).center())
    qtbot.waitUntil(lambda: shows(page, run, 0), timeout=WAIT)
    page.below.mode.button("timeline").click()
    assert not desk.is_back
    qtbot.waitUntil(lambda: shows(page, run, COUNT - 1), timeout=WAIT)
    page.below.mode.button("snapshots").click()
    assert desk.is_back
    qtbot.waitUntil(lambda: shows(page, run, 0), timeout=WAIT)
    page.hide()
    assert not desk.is_back, "the Train page draws with the newest"


def test_another_latent_is_drawn_once_the_hand_rests(page: ExplorePage, pane: TimeMachinePane, run: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(pane._pictures) == COUNT, timeout=WAIT)
    page.model.go_to_seed(5)
    drawn = Renderer.from_run(run, snapshots(run)[0]).render(page.model.z[None])[0]
    qtbot.waitUntil(lambda: np.array_equal(pane._pictures[snapshots(run)[0]], drawn), timeout=WAIT)


def test_a_file_of_an_older_snapshot_says_below_whose_generator_draws(
    page: ExplorePage, run: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    page.below.mode.button("snapshots").click()
    pane, desk = page.below.time_machine, page._session.explore.time_machine
    qtbot.waitUntil(lambda: pane.film.count() == COUNT, timeout=WAIT)
    for place, name in ((0, "old.png"), (2, "middle.png")):
        qtbot.mouseClick(pane.film, Qt.MouseButton.LeftButton, pos=pane.film.frame_rect(place).center())
        qtbot.waitUntil(lambda place=place: shows(page, run, place), timeout=WAIT)
        with qtbot.waitSignal(page._session.images_saved, timeout=WAIT):
            page.saver.save_to(tmp_path / name)
    qtbot.keyClick(pane.film, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: shows(page, run, COUNT - 1), timeout=WAIT)
    with qtbot.waitSignal(page._session.images_saved, timeout=WAIT):
        page.saver.save_to(tmp_path / "new.png")
    page.below.mode.button("timeline").click()

    def reopen(name: str, place: int) -> None:
        with qtbot.waitSignal(page._session.explore.exports.reopened, timeout=WAIT):
            page._session.open_paths([str(tmp_path / name)])
        qtbot.waitUntil(lambda: shows(page, run, place) and pane.film.current() == place, timeout=WAIT)

    reopen("old.png", 0)
    assert pane.isVisible(), "who sees no film strip would not know why the pictures are old"
    assert pane.where.text() == "0.0 kimg, epoch 0"
    assert pane.newest.isEnabled()
    reopen("middle.png", 2)
    page.hide()
    assert not desk.is_back, "the Train page draws with the newest"
    reopened: list[object] = []
    page.page_requested.connect(lambda name: (reopened.append(name), page.show()))
    reopen("old.png", 0)
    assert reopened == ["explore"]
    page.hide()
    reopen("new.png", COUNT - 1)
    assert not desk.is_back, "the snapshot that was looked at before is not the file's"


def test_a_run_without_older_snapshots_says_so(page: ExplorePage, pane: TimeMachinePane) -> None:
    page._session.close_run()
    assert pane._empty.isVisible()
    assert "snapshots line up here" in pane._empty.text()
    assert not pane.play.isEnabled()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 60])
def test_thumbnails_come_evenly(count: int) -> None:
    order = coarse_to_fine(count)
    assert sorted(order) == list(range(count))
    assert order[:2] == ([count - 1, 0] if count > 1 else [0][:count])
    if count == 60:
        assert max(np.diff(sorted(order[:15]))) <= 8

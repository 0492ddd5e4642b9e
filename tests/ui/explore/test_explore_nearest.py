"""The card of the Explore page that says which training images the picture is most like."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_session import FakeSession, tiles
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.latent import nearest as core
from gan_studio.core.latent.nearest import Memory, Neighbours
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import initial_generator
from gan_studio.core.snapshots import Snapshot
from gan_studio.session import Session
from gan_studio.session.nearest import QUERY
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.widgets.explore_nearest import FIGURE, SIDE, NearestCard
from gan_studio.ui.widgets.tab_column import TabColumn

WAIT = 20_000
RECIPE = Recipe(size=32, width=4, latent_dim=6, augment="none")
COUNT = 64


def run_on(folder: Path, source: str) -> Path:
    info = DataInfo(source=(source,), name="discs", count=COUNT, shape=(32, 32, 3))
    run = RunFolder.create(folder, RunOptions(recipe=RECIPE, data=info))
    run.write_snapshot(Snapshot(1000, dict(initial_generator(RECIPE, (32, 32, 3)).state_dict())), "time")
    return run.path


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, image_folder: Path) -> Path:
    return run_on(tmp_path_factory.mktemp("runs"), str(image_folder))


@pytest.fixture
def open_page(qtbot: QtBot, studio_session: Session) -> Iterator[Callable[[Path], ExplorePage]]:
    opened: list[ExplorePage] = []

    def open_run(path: Path) -> ExplorePage:
        with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
            studio_session.open_run(path)
        made = ExplorePage(studio_session)
        qtbot.addWidget(made)
        made.resize(1368, 812)
        made.show()
        made._right.show_part("Pictures")
        qtbot.waitUntil(lambda: made.picture.pictures is not None, timeout=WAIT)
        opened.append(made)
        return made

    yield open_run
    for page in opened:
        page.hide()


@pytest.fixture
def page(open_page: Callable[[Path], ExplorePage], run: Path) -> ExplorePage:
    return open_page(run)


def test_nothing_is_done_before_somebody_asks(page: ExplorePage) -> None:
    card = page.nearest
    assert card.start.isVisible()
    assert card.start.isEnabled()
    assert not card.row.isVisible()
    assert not card._desk.is_building
    assert not card._desk.is_ready


def test_the_index_is_made_and_follows_the_picture(page: ExplorePage, qtbot: QtBot) -> None:
    card, desk = page.nearest, page.nearest._desk
    card.start.click()
    qtbot.waitUntil(lambda: desk.neighbours is not None and desk.memory is not None, timeout=WAIT)
    assert card.row.isVisible()
    assert not card.start.isVisible()
    assert card.memory.text() == desk.memory.words
    assert card.verdict.text()
    assert desk.neighbours.images.shape == (4, 32, 32, 3)
    assert card.row.accessibleDescription().count(",") == 3
    before = desk.neighbours
    page.sliders.rows[0].high.click()
    qtbot.waitUntil(lambda: desk.neighbours is not before, timeout=WAIT)
    by_look = desk.neighbours
    card.by.button("pixels").click()
    qtbot.waitUntil(lambda: desk.neighbours is not by_look, timeout=WAIT)
    assert desk.by == "pixels"


def test_out_of_sight_it_asks_nothing_and_in_sight_again_it_does(page: ExplorePage, qtbot: QtBot) -> None:
    card, desk = page.nearest, page.nearest._desk
    card.start.click()
    qtbot.waitUntil(lambda: desk.neighbours is not None and not desk._jobs.is_running(QUERY), timeout=WAIT)
    page._right.show_part("Bookmarks")
    before, shown = desk.neighbours, page.picture.pictures
    page.sliders.rows[0].high.click()
    qtbot.waitUntil(lambda: page.picture.pictures is not shown, timeout=WAIT)
    qtbot.wait(250)
    assert desk.neighbours is before
    page._right.show_part("Pictures")
    qtbot.waitUntil(lambda: desk.neighbours is not before, timeout=WAIT)


def test_making_the_index_is_seen_and_can_be_ended(
    page: ExplorePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(data: Any, recipe: Recipe, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Any:
        progress(24, COUNT)
        while not (go_on.wait(0.01) or cancelled()):
            pass
        return made(data, recipe, progress, cancelled)

    made = core.index_of
    monkeypatch.setattr(core, "index_of", slowly)
    card, desk = page.nearest, page.nearest._desk
    card.start.click()
    qtbot.waitUntil(lambda: desk.progress == (24, COUNT), timeout=WAIT)
    assert card.note.text() == "Looking at 24 of 64 images"
    assert card.line.isVisible()
    assert not card.start.isVisible()
    card.cancel.click()
    qtbot.waitUntil(lambda: not desk.is_building, timeout=WAIT)
    assert not desk.is_ready
    assert card.start.isVisible(), "it can be asked for again"
    go_on.set()
    card.start.click()
    qtbot.waitUntil(lambda: desk.is_ready, timeout=WAIT)


def test_data_that_are_gone_are_told_and_it_can_be_tried_again(
    open_page: Callable[[Path], ExplorePage], qtbot: QtBot, tmp_path: Path
) -> None:
    card = open_page(run_on(tmp_path, str(tmp_path / "gone"))).nearest
    card.start.click()
    qtbot.waitUntil(lambda: card._desk.refusal is not None, timeout=WAIT)
    assert card.note.isVisible()
    assert card.note.text() == card._desk.refusal.words
    assert "gone" in card.note.text()
    assert card.start.isVisible()
    assert card.start.isEnabled()


def test_another_run_begins_without_an_index(page: ExplorePage, qtbot: QtBot) -> None:
    card = page.nearest
    card.start.click()
    qtbot.waitUntil(lambda: card._desk.is_ready, timeout=WAIT)
    page._session.close_run()
    qtbot.waitUntil(lambda: not card._desk.is_ready, timeout=WAIT)
    assert not card.row.isVisible()


@pytest.fixture
def card(qtbot: QtBot, session: FakeSession) -> NearestCard:
    made = NearestCard(session)
    qtbot.addWidget(made)
    made.resize(304, 240)
    made.show()
    return made


def test_why_nothing_can_be_compared(card: NearestCard, session: FakeSession) -> None:
    session.have_renderer(trained=False)
    assert not card.start.isEnabled()
    assert "not trained yet" in card.note.text()
    session.have_run()
    assert not card.start.isEnabled()
    assert "not known which pictures" in card.note.text()
    session.have_run(data_source=("builtin:anime-faces",), data_kind="points")
    assert not card.start.isEnabled()
    assert "no nearest picture" in card.note.text()
    session.have_run(data_source=("builtin:anime-faces",))
    assert card.start.isEnabled()


@pytest.mark.parametrize(("nearer_than", "is_copy", "words", "tone"), [
    (1.0, True, "Almost a copy of a training image.", "pt"),
    (0.97, False, "Nearer than nearly all unseen pictures.", "t1"),
    (0.4, False, "A picture of its own: 60 % of unseen ones are nearer.", "t1"),
    (0.0, False, "A picture of its own: 100 % of unseen ones are nearer.", "t1"),
])
def test_the_verdict_on_one_picture(
    card: NearestCard, session: FakeSession, nearer_than: float, is_copy: bool, words: str, tone: str
) -> None:
    session.have_run(data_source=("builtin:anime-faces",))
    card._desk._index = object()
    distances = np.linspace(0.1, 1.4, 4, dtype=np.float32)
    card._desk._on_found(Neighbours(np.arange(4), tiles(4), distances, nearer_than, is_copy, 500))
    assert card.verdict.text() == words
    assert card.verdict.property("tone") == tone
    assert card.row.accessibleDescription() == "0.10, 0.53, 0.97, 1.40"
    card.grab()


def test_long_words_do_not_squeeze_the_pictures(qtbot: QtBot, session: FakeSession) -> None:
    column, card = TabColumn(304), NearestCard(session)
    qtbot.addWidget(column)
    column.set_parts([("Pictures", [(card, 0), (QLabel(), 1)])])
    column.resize(304, 560)
    column.show()
    session.have_run(data_source=("builtin:anime-faces",))
    card._desk._index = object()
    distances = np.linspace(0.1, 1.4, 4, dtype=np.float32)
    card._desk._on_found(Neighbours(np.arange(4), tiles(4), distances, 0.02, False, 500))
    card._desk._on_measured(Memory(256, 0.02))
    qtbot.waitUntil(lambda: card.memory.height() >= 3 * card.memory.fontMetrics().height())
    assert card.row.height() == SIDE + FIGURE


def test_the_verdict_on_the_generator(card: NearestCard, session: FakeSession) -> None:
    session.have_run(data_source=("builtin:anime-faces",))
    card._desk._index = object()
    memory = Memory(256, 0.02)
    for share, words, tone in (
        (0.02, "It does not memorise", "t2"), (0.3, "in part", "t2"), (0.8, "It memorises: 205 of 256", "pt"),
    ):
        card._desk._on_measured(replace(memory, share=share))
        assert words in card.memory.text()
        assert card.memory.property("tone") == tone

"""Bookmarks and timeline find their way to the run's folder and back, in order, and never over what is not understood."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.bookmarks import BOOKMARKS_FILE, read_bookmarks
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline, read_timeline
from gan_studio.core.latents import latents_of_seeds
from gan_studio.session.bookmarks import BookmarkDesk, TimelineDesk
from gan_studio.workers.jobs import Jobs


def held(seed: int) -> Held:
    return Held(seed, latents_of_seeds([seed], 4)[0])


@pytest.fixture
def jobs(qtbot: QtBot) -> Generator[Jobs, None, None]:
    made = Jobs()
    yield made
    assert made.close()


@pytest.fixture
def desk(jobs: Jobs) -> BookmarkDesk:
    return BookmarkDesk(jobs)


def opened(qtbot: QtBot, desk: BookmarkDesk | TimelineDesk, folder: Path) -> None:
    desk.open(folder, 4)
    qtbot.waitUntil(lambda: desk.is_ready)


def test_what_is_bookmarked_is_there_again(qtbot: QtBot, jobs: Jobs, desk: BookmarkDesk, tmp_path: Path) -> None:
    opened(qtbot, desk, tmp_path / "explore")
    keys = [mark.key for seed in range(20) if (mark := desk.add(held(seed), "Face"))]
    desk.rename(keys[0], "Violet")
    desk.move(keys[0], 2)
    desk.delete(keys[1])
    assert jobs.close(), "closing waits for what is being written"
    kept = read_bookmarks(tmp_path / "explore", 4)
    assert [mark.key for mark in kept] == [keys[2], keys[0], *keys[3:]]
    assert kept.all[1].name == "Violet"


def test_the_last_deletion_can_be_taken_back(qtbot: QtBot, desk: BookmarkDesk, tmp_path: Path) -> None:
    opened(qtbot, desk, tmp_path)
    first, second = desk.add(held(1), "A"), desk.add(held(2), "B")
    assert first is not None
    assert second is not None
    desk.delete(first.key)
    desk.take_back()
    desk.take_back()
    assert [mark.name for mark in desk.bookmarks] == ["A", "B"]
    desk.delete(second.key)
    desk.forget_deleted()
    desk.take_back()
    assert [mark.name for mark in desk.bookmarks] == ["A"]


def test_of_an_untrained_generator_nothing_is_kept(desk: BookmarkDesk) -> None:
    desk.open(None, 4)
    assert desk.add(held(1), "A") is not None
    assert not desk.is_kept
    desk.open(None, 5)
    assert not len(desk.bookmarks)


def test_rubbish_is_told_kept_as_it_is_and_set_aside_on_request(
    qtbot: QtBot, jobs: Jobs, desk: BookmarkDesk, tmp_path: Path
) -> None:
    path = tmp_path / BOOKMARKS_FILE
    path.write_text("rubbish")
    opened(qtbot, desk, tmp_path)
    assert desk.trouble is not None
    assert desk.add(held(1), "A") is not None, "what is made meanwhile lives in memory"
    qtbot.wait(50)
    assert path.read_text() == "rubbish"
    desk.set_aside()
    qtbot.waitUntil(lambda: desk.trouble is None)
    assert jobs.close()
    assert [mark.name for mark in read_bookmarks(tmp_path, 4)] == ["A"]
    assert (tmp_path / "bookmarks-set-aside-1.json").read_text() == "rubbish"


def test_what_cannot_be_written_is_said_and_still_here(qtbot: QtBot, desk: BookmarkDesk, tmp_path: Path) -> None:
    opened(qtbot, desk, tmp_path / "explore")
    (tmp_path / "explore").write_text("a file where the folder would be")
    with qtbot.waitSignal(desk.failed):
        desk.add(held(1), "A")
    assert len(desk.bookmarks) == 1


def test_while_they_are_read_none_is_added(desk: BookmarkDesk, tmp_path: Path) -> None:
    desk.open(tmp_path, 4)
    assert desk.add(held(1), "A") is None


def test_the_timeline_is_kept_too(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    desk = TimelineDesk(jobs)
    opened(qtbot, desk, tmp_path)
    made = Timeline()
    for seed in range(3):
        made = made.with_key_behind(held(seed))
        desk.keep(made)
    assert jobs.close()
    assert read_timeline(tmp_path, 4).to_json() == made.to_json()

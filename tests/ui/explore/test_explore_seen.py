"""What is kept of a picture is the latent that it was drawn from, also while another one is held already."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.held import Held
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.held_drag import HELD_MIME
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.widgets.explore_bookmark_model import PICTURE_ROLE
from gan_studio.ui.widgets.explore_side import Saved

DIM = 6


def draws(held: Held, picture: np.ndarray) -> bool:
    return np.array_equal(draw(held.z[None] * held.psi)[0], picture)


def shows(page: ExplorePage, held: Held) -> bool:
    return page.picture.pictures is not None and draws(held, page.picture.pictures[0])


@pytest.fixture
def playing(page: ExplorePage, qtbot: QtBot) -> ExplorePage:
    """The timeline goes from seed 3 to seed 14 while the sliders hold seed 77."""
    timeline = page.below.timeline
    for seed in (3, 14):
        page.below.add_behind(Held(seed, latents_of_seeds([seed], DIM)[0]))
    timeline.timeline.move_to(0.0)
    page.model.go_to_seed(77)
    qtbot.waitUntil(lambda: shows(page, page.model.held))
    timeline.toggle()
    qtbot.waitUntil(lambda: timeline.timeline.seconds > 0.1 and not shows(page, page.model.held))
    return page


def saved(page: ExplorePage, path: Path, qtbot: QtBot, what: str = "image") -> Saved:
    with qtbot.waitSignal(page.saver.saved, timeout=10_000) as told:
        page.saver.save_to(path, what)
    found: Saved = told.args[0]
    return found


def test_a_picture_saved_while_the_timeline_plays_leads_back_to_itself(
    playing: ExplorePage, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = saved(playing, tmp_path / "a.png", qtbot)
    assert draws(kept.held, kept.picture)
    assert kept.held.seed != 77
    playing.below.timeline.stop()
    playing.saved.tile(0).click()
    qtbot.waitUntil(lambda: np.array_equal(playing.picture.pictures[0], kept.picture))


def test_the_wall_saved_while_the_timeline_plays_is_of_what_was_seen(
    playing: ExplorePage, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = saved(playing, tmp_path / "a.png", qtbot, "wall")
    assert not playing.below.timeline.is_playing
    assert draws(kept.held, kept.picture)
    assert kept.held.seed != 77


def test_asking_where_to_save_stops_the_timeline(playing: ExplorePage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gan_studio.ui.pages.explore.saving.ask_where_to_save", lambda *given: None)
    monkeypatch.setattr("gan_studio.ui.pages.explore.exporting.ask_where_to_save", lambda *given: None)
    playing.saver.ask("image")
    assert not playing.below.timeline.is_playing, "what is in the file is what was seen at the click"
    playing.below.timeline.toggle()
    playing.exporter.ask()
    assert not playing.below.timeline.is_playing


def test_a_bookmark_while_the_timeline_plays_is_of_what_is_seen(playing: ExplorePage, qtbot: QtBot) -> None:
    playing.bookmarks.bookmark()
    mark = playing.bookmarks._desk.bookmarks.all[0]
    assert mark.held.seed != 77
    assert draws(mark.held, playing.bookmarks.marks.index(0, 0).data(PICTURE_ROLE))
    assert playing.below.timeline.is_playing, "one bookmark after the other while it goes on"


def test_a_bookmark_right_after_shuffle_has_its_own_picture(page: ExplorePage) -> None:
    page.model.go_to_seed(15)  # no turn of the event loop: the renderer has not answered
    page.bookmarks.bookmark()
    mark = page.bookmarks._desk.bookmarks.all[0]
    assert mark.held.seed == 0
    assert mark.name == "Seed 0"
    assert draws(mark.held, page.bookmarks.marks.index(0, 0).data(PICTURE_ROLE))


def test_a_picture_saved_right_after_shuffle_has_its_own_latent(page: ExplorePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.model.go_to_seed(15)
    kept = saved(page, tmp_path / "a.png", qtbot)
    assert draws(kept.held, kept.picture)


def test_a_picture_of_the_start_is_kept_with_the_start(page: ExplorePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.model.set_value(0, 2.5)
    page.picture.hold.pressed.emit()
    qtbot.waitUntil(lambda: np.array_equal(page.picture.pictures, draw(page.model.start[None])))
    kept = saved(page, tmp_path / "a.png", qtbot)
    assert np.array_equal(kept.held.z, page.model.start)


def test_marks_are_of_what_is_seen(playing: ExplorePage) -> None:
    desk = playing.tabs.named._desk
    playing.tabs.show_tab("named")
    playing.tabs.named.plus.click()
    playing.tabs.mark_minus()
    assert [sign for _, sign in desk.marks] == [1, -1]
    for held, _ in desk.marks:
        assert shows(playing, held)


def test_a_tile_of_the_wall_is_marked_as_it_is_seen(page: ExplorePage, qtbot: QtBot) -> None:
    page.tabs.show_tab("named")
    page.picture.many.button("wall").click()
    qtbot.waitUntil(lambda: len(page.picture.pictures) == 16)
    page.model.go_to_seed(15)
    page.tabs.mark_plus(3)
    assert draws(page.tabs.named._desk.marks[0][0], page.picture.pictures[3])


def test_the_hand_on_the_picture_stops_the_timeline_and_takes_what_is_seen(playing: ExplorePage, qtbot: QtBot) -> None:
    view = playing.picture.view
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert not playing.below.timeline.is_playing
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert playing.model.seed != 77
    assert view.dragged().mimeData().hasFormat(HELD_MIME)


def test_a_key_set_to_what_is_seen_while_it_plays(playing: ExplorePage) -> None:
    timeline = playing.below.timeline
    action = next(each for each in timeline.menu(0).actions() if each.text() == "Set to what you see")
    action.trigger()
    assert not timeline.is_playing
    assert timeline.timeline.timeline.keys[0].held.seed != 77


def test_another_generator_forgets_what_was_seen(page: ExplorePage, session: FakeSession) -> None:
    session.have_renderer(DIM, title="another")
    page.model.go_to_seed(15)
    page.bookmarks.bookmark()
    assert page.bookmarks._desk.bookmarks.all[0].held.seed == 15


def test_a_slider_moved_while_the_timeline_plays_stops_it_and_is_seen(playing: ExplorePage, qtbot: QtBot) -> None:
    playing.model.set_value(2, 1.75)
    assert not playing.below.timeline.is_playing
    assert (playing.model.seed, playing.model.z[2]) == (77, 1.75), "the film's picture does not take the place of what was set"
    qtbot.waitUntil(lambda: shows(playing, playing.model.held))
    playing.undo()
    assert np.array_equal(playing.model.z, latents_of_seeds([77], DIM)[0])

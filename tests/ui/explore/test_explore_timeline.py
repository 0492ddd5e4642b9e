"""The timeline of the Explore page in the hand: keys, the playhead, playing, what is kept."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline, read_timeline, write_timeline
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.held_drag import HELD_MIME, add_held
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.widgets.explore_timeline import TimelinePane
from gan_studio.ui.widgets.explore_timeline_canvas import DIAMOND, TILE
from gan_studio.ui.widgets.length_field import clock, seconds_of


@pytest.fixture
def pane(page: ExplorePage, qtbot: QtBot) -> TimelinePane:
    """Three keys, made by K."""
    for seed in (1, 2, 3):
        page.model.go_to_seed(seed)
        qtbot.keyClick(page, Qt.Key.Key_K)
    return page.below.timeline


def key_times(pane: TimelinePane) -> list[float]:
    return [key.seconds for key in pane.timeline.timeline.keys]


def at(pane: TimelinePane, seconds: float, y: int) -> QPoint:
    return QPoint(round(pane.strip.x_of(seconds)), y)


def test_k_after_k_makes_keys_of_what_is_seen(pane: TimelinePane, page: ExplorePage) -> None:
    assert key_times(pane) == [0, 1, 2]
    assert [key.held.seed for key in pane.timeline.timeline.keys] == [1, 2, 3]
    assert np.array_equal(pane.timeline.timeline.keys[2].held.z, page.model.z)
    assert pane.bar.play.isEnabled()
    assert pane.bar.facts.text() == "72 frames"


def test_the_strip_is_drawn_in_idle_time_and_again_when_a_key_moves(
    pane: TimelinePane, session: FakeSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: pane.strip.is_drawn)
    asked = len(session.asked("timeline"))
    assert all(len(z) <= 8 for z in session.asked("timeline"))
    pane.timeline.drag_key(1, 1.5)
    qtbot.waitUntil(lambda: pane.strip.is_drawn and len(session.asked("timeline")) > asked)
    session.learn()
    qtbot.wait(30)
    assert not [tag for tag, _, _ in session._last.values() if tag == "timeline"], "not drawn at every new weight"


def test_without_a_generator_nothing_is_kept(qtbot: QtBot, session: FakeSession) -> None:
    page = ExplorePage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClick(page, Qt.Key.Key_K)
    qtbot.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.below.timeline.timeline.is_empty
    assert not len(session.explore.bookmarks.bookmarks)


def test_with_a_noise_loop_keys_are_shown_as_the_film_shows_them(pane: TimelinePane, qtbot: QtBot) -> None:
    pane.bar.noise.click()
    qtbot.waitUntil(lambda: pane.strip.is_drawn)
    key = pane.timeline.timeline.keys[1]
    shown = draw(pane.timeline.timeline.at(key.seconds).z[None])[0]
    assert not np.array_equal(shown, draw(key.held.z[None])[0])
    assert np.array_equal(pane.strip._keys[id(key.held)][1], shown)


def test_the_playhead_is_dragged_and_the_sliders_follow_as_one_step_of_undo(
    pane: TimelinePane, page: ExplorePage, qtbot: QtBot
) -> None:
    before = page.model.z
    strip = pane.strip
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=at(pane, 0.2, 20))
    for seconds in (0.3, 0.4, 0.5):
        qtbot.mouseMove(strip, at(pane, seconds, 20))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at(pane, 0.5, 20))
    assert pane.timeline.seconds == pytest.approx(0.5, abs=0.01)
    assert np.array_equal(page.model.z, pane.timeline.timeline.at(pane.timeline.seconds).z)
    qtbot.waitUntil(lambda: np.array_equal(page.picture.pictures, draw(page.model.z[None])))
    page.undo()
    assert np.array_equal(page.model.z, before)


def test_near_a_key_the_playhead_goes_to_it(pane: TimelinePane, page: ExplorePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=at(pane, 1.0, 10) + QPoint(4, 0))
    assert pane.timeline.seconds == 1
    assert pane.timeline.selected == 1
    assert page.model.seed == 2


def test_a_diamond_is_dragged_in_time(pane: TimelinePane, qtbot: QtBot) -> None:
    strip = pane.strip
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=at(pane, 1.0, DIAMOND))
    qtbot.mouseMove(strip, at(pane, 1.2, DIAMOND))
    qtbot.mouseMove(strip, at(pane, 1.5, DIAMOND))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at(pane, 1.5, DIAMOND))
    assert key_times(pane) == [0, pytest.approx(1.5, abs=0.01), 2]
    pane.timeline.undo()
    assert key_times(pane) == [0, 1, 2]


def test_all_of_it_goes_by_keys(pane: TimelinePane, page: ExplorePage, qtbot: QtBot) -> None:
    strip = pane.strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert (pane.timeline.seconds, pane.timeline.selected, page.model.seed) == (0, 0, 1)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert pane.timeline.seconds == pytest.approx(1 / 24)
    assert pane.timeline.selected == -1
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (pane.timeline.seconds, page.model.seed) == (1, 2)
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert key_times(pane)[1] == pytest.approx(1 + 1 / 24)
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert key_times(pane) == [0, 2]
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert pane.timeline.seconds == 2, "round the end of a loop"
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert 2.9 < pane.timeline.seconds < 3


def test_playing_shows_the_film_and_then_holds_where_it_stopped(
    pane: TimelinePane, page: ExplorePage, session: FakeSession, qtbot: QtBot
) -> None:
    pane.timeline.move_to(0.0)
    held, asked = page.model.held, len(session.asked("main"))
    pane.strip.setFocus()
    qtbot.keyClick(pane.strip, Qt.Key.Key_Space)
    assert pane.is_playing
    qtbot.waitUntil(lambda: pane.timeline.seconds > 0.25)
    assert page.model.held is held, "the sliders stay while it plays"
    assert len(session.asked("main")) > asked + 4
    pane.bar.play.click()
    assert np.array_equal(page.model.z, pane.timeline.timeline.at(pane.timeline.seconds).z)
    qtbot.waitUntil(lambda: np.array_equal(page.picture.pictures, draw(page.model.z[None])))
    page.undo()
    assert np.array_equal(page.model.z, held.z)


def test_without_a_loop_it_stops_at_its_end_and_hiding_stops_it(pane: TimelinePane, page: ExplorePage, qtbot: QtBot) -> None:
    pane.bar.loop.click()
    assert not pane.timeline.timeline.loops
    pane.timeline.move_to(1.95)
    pane.bar.play.click()
    qtbot.waitUntil(lambda: not pane.is_playing)
    assert pane.timeline.seconds == 2
    assert page.model.seed == 3
    pane.bar.play.click()
    assert pane.timeline.seconds < 0.5, "from the beginning again"
    page.hide()
    assert not pane.is_playing


def test_with_the_wall_playing_shows_one_picture(pane: TimelinePane, page: ExplorePage, qtbot: QtBot) -> None:
    page.picture.many.button("wall").click()
    pane.bar.play.click()
    assert not page.picture.is_wall
    pane.bar.play.click()


def test_length_easing_and_noise_by_their_controls(pane: TimelinePane, page: ExplorePage, qtbot: QtBot) -> None:
    field = pane.bar.length
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "6")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert key_times(pane) == [0, 2, 4]
    assert field.text() == "0:06.00"
    pane.timeline.select(0)
    pane.bar.easing.setCurrentIndex(pane.bar.easing.findData("hold"))
    pane.bar.easing.activated.emit(pane.bar.easing.currentIndex())
    assert pane.timeline.timeline.keys[0].easing == "hold"
    pane.bar.noise.click()
    assert pane.timeline.timeline.noise is not None
    assert pane.bar.radius.isVisible()
    seed = pane.timeline.timeline.noise.seed
    pane.bar.reroll.click()
    assert pane.timeline.timeline.noise.seed != seed
    pane.bar.noise.click()
    assert pane.timeline.timeline.noise is None


def test_an_impossible_length_is_refused_at_its_field(pane: TimelinePane, qtbot: QtBot) -> None:
    field = pane.bar.length
    for typed in ("0", "-3", "nan", "soon", "1e9", "601", " "):
        pane.bar.facts.setText("")
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert pane.bar.facts.text() == "A length is 0.1 to 600 s"
        assert field.text() == "0:03.00"
        assert pane.timeline.timeline.seconds == 3


def test_a_bookmark_is_dropped_where_its_key_is_to_be(pane: TimelinePane, qtbot: QtBot) -> None:
    other = Held(9, latents_of_seeds([9], 6)[0])
    data = QMimeData()
    add_held(data, other)
    strip = pane.strip
    event = QDropEvent(QPointF(at(pane, 0.5, TILE // 2)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)
    strip.dropEvent(event)
    assert event.isAccepted()
    assert pane.timeline.timeline.keys[1].held.seed == 9
    assert key_times(pane)[1] == pytest.approx(0.5, abs=0.01)


def test_what_does_not_fit_is_not_dropped(pane: TimelinePane) -> None:
    for given in (b"rubbish", b"{}", json.dumps(Held(9, np.zeros(7, np.float32)).to_json()).encode()):
        data = QMimeData()
        data.setData(HELD_MIME, given)
        pane.strip.dropEvent(QDropEvent(QPointF(at(pane, 0.5, 9)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                        Qt.KeyboardModifier.NoModifier))
        assert key_times(pane) == [0, 1, 2]


def test_the_menu_of_a_key(pane: TimelinePane, page: ExplorePage) -> None:
    page.model.go_to_seed(77)
    actions = {action.text(): action for action in pane.menu(1).actions()}
    actions["Set to what you see"].trigger()
    assert pane.timeline.timeline.keys[1].held.seed == 77
    actions["Delete the key"].trigger()
    assert key_times(pane) == [0, 2]


def test_the_timeline_is_kept_with_the_run(qtbot: QtBot, session: FakeSession, page: ExplorePage, tmp_path: Path) -> None:
    folder = tmp_path / "explore"
    kept = Timeline().with_key_behind(Held(5, latents_of_seeds([5], 6)[0]))
    write_timeline(folder, kept)
    pane = page.below.timeline
    session.explore.timeline.open(folder, 6)
    qtbot.waitUntil(lambda: not pane.timeline.is_empty)
    assert pane.timeline.timeline.keys[0].held.seed == 5
    page.model.go_to_seed(6)
    qtbot.keyClick(page, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: len(read_timeline(folder, 6).keys) == 2)
    session.explore.timeline.open(None, 6)
    assert pane.timeline.is_empty


def test_a_kept_timeline_that_is_rubbish_is_said_and_set_aside(
    qtbot: QtBot, session: FakeSession, page: ExplorePage, tmp_path: Path
) -> None:
    (tmp_path / "timeline.json").write_text("rubbish")
    pane = page.below.timeline
    session.explore.timeline.open(tmp_path, 6)
    qtbot.waitUntil(lambda: pane.bar.aside.isVisible())
    assert pane.bar.facts.text() == "The kept timeline cannot be read"
    qtbot.keyClick(page, Qt.Key.Key_K)
    qtbot.wait(30)
    assert (tmp_path / "timeline.json").read_text() == "rubbish"
    pane.bar.aside.click()
    qtbot.waitUntil(lambda: not pane.bar.aside.isVisible())
    qtbot.waitUntil(lambda: (tmp_path / "timeline.json").exists())
    assert len(read_timeline(tmp_path, 6).keys) == 1


def test_lengths_are_read_as_they_are_written() -> None:
    assert clock(65.3) == "1:05.30"
    assert clock(59.999) == "1:00.00"
    assert [seconds_of(text) for text in ("4", " 4,5 s", "1:05.3", "0:04.00", "x", "1:75", "")] == [
        4, 4.5, 65.3, 4, None, None, None]

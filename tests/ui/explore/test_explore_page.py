"""The Explore page, held by its sliders, buttons and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.directions import Direction
from gan_studio.session import Session
from gan_studio.ui.held_drag import HELD_MIME
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.theme import LIGHT, apply_theme


def shows(page: ExplorePage, z: np.ndarray, psi: float = 1.0, weights: float = 1.0) -> bool:
    pictures = page.picture.pictures
    return pictures is not None and np.array_equal(pictures, draw(np.atleast_2d(z) * psi, weights))


def test_without_a_generator_it_leads_to_data(qtbot: QtBot, session: FakeSession) -> None:
    page = ExplorePage(session)
    qtbot.addWidget(page)
    page.show()
    assert not page.primary_action().enabled
    assert page.primary_action().reason
    with qtbot.waitSignal(page.page_requested) as asked:
        page.empty.button().click()
    assert asked.args == ["data"]


def test_a_slider_moves_the_picture(page: ExplorePage, qtbot: QtBot) -> None:
    row = page.sliders.rows[1]
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    assert row.value_text() == f"{page.model.z[1]:+.2f}".replace("-", "−")
    assert page.model.is_changed
    qtbot.waitUntil(lambda: shows(page, page.model.z))


def test_many_moves_in_one_turn_are_one_request(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    before = len(session.asked("main"))
    for value in np.linspace(-2, 2, 40):
        page.model.set_value(0, float(value))
    qtbot.waitUntil(lambda: shows(page, page.model.z))
    asked = session.asked("main")[before:]
    assert len(asked) == 1
    assert asked[0][0, 0] == 2


def test_one_gesture_is_one_undo(page: ExplorePage, qtbot: QtBot) -> None:
    start = page.model.z
    slider = page.sliders.rows[0].slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    for x in range(20, 60, 5):
        qtbot.mouseMove(slider, slider.rect().center() + slider.rect().topLeft() + type(slider.rect().center())(x, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert not np.array_equal(page.model.z, start)
    page.picture.undo.click()
    assert np.array_equal(page.model.z, start)
    assert not page.picture.undo.isEnabled()
    page.picture.redo.click()
    assert not np.array_equal(page.model.z, start)


def test_double_click_and_reset_lead_back_to_the_seed(page: ExplorePage, qtbot: QtBot) -> None:
    start = float(page.model.start[2])
    row = page.sliders.rows[2]
    row.high.click()
    assert page.model.z[2] == 3
    row.reset.click()
    assert page.model.z[2] == pytest.approx(start)
    assert not row.reset.isEnabled()
    row.low.click()
    qtbot.mouseDClick(row.slider, Qt.MouseButton.LeftButton, pos=row.slider.rect().center())
    assert page.model.z[2] == pytest.approx(start, abs=1e-6)


def test_shuffle_keeps_locked_sliders(page: ExplorePage) -> None:
    page.sliders.rows[3].high.click()
    page.sliders.rows[3].lock.click()
    seed = page.model.seed
    page.picture.shuffle.click()
    assert page.model.seed != seed
    assert page.model.z[3] == 3
    assert page.picture.seed.text() == str(page.model.seed)


def test_a_typed_seed_is_taken(page: ExplorePage, qtbot: QtBot) -> None:
    page.picture.seed.setFocus()
    page.picture.seed.selectAll()
    qtbot.keyClicks(page.picture.seed, "48213")
    qtbot.keyClick(page.picture.seed, Qt.Key.Key_Return)
    assert page.model.seed == 48213
    qtbot.waitUntil(lambda: shows(page, page.model.z))


def test_what_is_no_seed_is_refused_with_words_and_can_be_put_right(page: ExplorePage, qtbot: QtBot) -> None:
    seed, trouble = page.picture.seed, page.picture.bar.trouble
    for typed in ("99999999999", "-5", "seven", "2147483648"):
        seed.setFocus()
        seed.selectAll()
        qtbot.keyClicks(seed, typed)
        qtbot.keyClick(seed, Qt.Key.Key_Return)
        assert page.model.seed == 0
        assert trouble.isVisible()
        assert "2147483647" in trouble.text()
        assert seed.text() == typed, "it is there to be put right"
        assert seed.property("wrong")
        qtbot.keyClick(seed, Qt.Key.Key_Backspace)
        assert not trouble.isVisible()
    qtbot.keyClick(seed, Qt.Key.Key_Return)
    assert page.model.seed == 214748364
    qtbot.keyClicks(seed, "99")
    qtbot.keyClick(seed, Qt.Key.Key_Return)
    qtbot.keyClick(seed, Qt.Key.Key_Escape)
    assert seed.text() == "214748364"
    assert not trouble.isVisible()
    qtbot.keyClicks(seed, "x")
    qtbot.keyClick(seed, Qt.Key.Key_Return)
    page.picture.shuffle.setFocus()
    assert seed.text() == "214748364", "going elsewhere drops what is no seed"
    assert not trouble.isVisible()


def test_variety_truncates(page: ExplorePage, qtbot: QtBot) -> None:
    page.picture.variety.setFocus()
    qtbot.keyClick(page.picture.variety, Qt.Key.Key_PageDown)
    assert page.model.psi < 1
    qtbot.waitUntil(lambda: shows(page, page.model.z, page.model.psi))
    page.picture.reset.click()
    assert page.model.psi == 1


def test_hold_shows_the_start_and_lets_go(page: ExplorePage, qtbot: QtBot) -> None:
    page.sliders.rows[0].high.click()
    qtbot.waitUntil(lambda: shows(page, page.model.z))
    qtbot.mousePress(page.picture.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows(page, page.model.start))
    qtbot.mouseRelease(page.picture.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows(page, page.model.z))


def test_the_wall_takes_the_same_change(page: ExplorePage, qtbot: QtBot) -> None:
    page.sliders.rows[0].high.click()
    page.picture.many.button("wall").click()
    qtbot.waitUntil(lambda: shows(page, page.model.wall()))
    assert page.picture.wall.count() == 16


def test_the_wheel_over_the_picture_moves_the_last_used_slider(page: ExplorePage) -> None:
    page.sliders.rows[4].slider.setFocus()
    page.sliders.rows[4].value_changed.emit(4, 0.5)
    page.picture.view.wheel_turned.emit(2.0)
    assert page.model.z[4] == pytest.approx(0.6)


def test_the_wheel_over_the_picture_goes_on_along_the_direction_used_last(page: ExplorePage, session: FakeSession) -> None:
    vector = np.array([1, 1, 0, 0, 0, 0], np.float32) / np.sqrt(2)
    named = page.tabs.named.list
    named.set_directions([Direction("hair", "Hair", "", "", vector)])
    named.go_along(0, 0.5)
    page.model.end_gesture()
    before = page.model.z
    for _ in range(3):
        page.picture.view.wheel_turned.emit(1.0)
    page.tabs._turning.timeout.emit()
    assert page.model.z @ vector == pytest.approx(0.65)
    page.model.undo()
    assert np.array_equal(page.model.z, before), "a burst of notches is one step"
    page.picture.view.wheel_turned.emit(1000.0)
    assert page.model.z @ vector == pytest.approx(3)
    named.set_directions([])
    page.sliders.rows[4].value_changed.emit(4, 0.5)
    page.picture.view.wheel_turned.emit(2.0)
    assert page.model.z[4] == pytest.approx(0.6), "a dimension again, once one was moved"


def test_the_timeline_counts_in_the_images_a_second_of_the_export(page: ExplorePage) -> None:
    card, timeline = page.exporter.card, page.below.timeline.timeline
    assert timeline.fps == 24
    card.format.button("mp4").click()
    card.rate.setCurrentIndex(card.rate.findData(60))
    assert timeline.fps == 60
    card.format.button("gif").click()
    assert timeline.fps == card.fps == 12


def test_the_picture_is_dragged_to_the_timeline_and_to_the_bookmarks(
    page: ExplorePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, carried = page.picture.view, []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *actions: carried.append(drag.mimeData()) or Qt.DropAction.CopyAction)
    start = page.model.z

    def carry_to(target: QWidget) -> None:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        qtbot.mouseMove(view, view.rect().center() + QPoint(30, 0))
        assert not np.array_equal(page.model.z, start), "at first it is a walk"
        qtbot.mouseMove(view, view.mapFromGlobal(target.mapToGlobal(target.rect().center())))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
        assert np.array_equal(page.model.z, start), "and then there was none"
        assert not page.model.can_undo

    def drop_on(target: QWidget) -> None:
        place, copy = target.rect().center(), Qt.DropAction.CopyAction
        hand = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, QDragEnterEvent(place, copy, carried[-1], *hand))
        QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, carried[-1], *hand))

    strip = page.below.timeline.strip
    carry_to(strip)
    drop_on(strip)
    assert [np.array_equal(key.held.z, start) for key in page.below.timeline.timeline.timeline.keys] == [True]
    for count in (1, 2):  # the card is empty at first
        carry_to(page.bookmarks)
        drop_on(page.bookmarks)
        assert page.bookmarks.marks.rowCount() == count
    strange = QMimeData()
    strange.setData(HELD_MIME, b"{}")
    carried.append(strange)
    drop_on(page.bookmarks)
    assert page.bookmarks.marks.rowCount() == 2


def test_ends_are_drawn_in_idle_time_and_sort_by_effect(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    page.model.set_value(5, 0.0)
    page.sliders.sort_button().click()
    qtbot.waitUntil(lambda: page.sliders.effects.is_measured, timeout=5000)
    assert page.sliders.order == [0, 1, 2, 3, 4, 5]  # dimension 0 paints its row with the most contrast
    effects = [page.sliders.effects.effect(d) for d in range(6)]
    assert effects == sorted(effects, reverse=True)
    qtbot.waitUntil(lambda: page.sliders.ends.pictures(5)[0] is not None, timeout=5000)
    for dimension in range(6):
        low, high = page.sliders.ends.pictures(dimension)
        assert np.array_equal(low, draw(page.model.ends(dimension))[0])
        assert np.array_equal(high, draw(page.model.ends(dimension))[1])


def test_the_effect_is_measured_whatever_is_held(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    page.model.set_psi(0.0)  # every picture is the mean: thumbnails are all alike now
    page.sliders.sort_button().click()
    qtbot.waitUntil(lambda: page.sliders.effects.is_measured, timeout=5000)
    assert page.sliders.effects.effect(0) > 0.01


def test_the_order_does_not_change_under_a_hand(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    slider = page.sliders.rows[0].slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    order = page.sliders.order
    page.sliders.sort_button().setChecked(True)
    page.sliders.effects._effects = {d: float(d) for d in range(6)}
    page.sliders.effects.finished.emit()
    assert page.sliders.order == order
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert page.sliders.order == [5, 4, 3, 2, 1, 0]


def test_pages_of_sixteen(page: ExplorePage, session: FakeSession) -> None:
    session.have_renderer(latent_dim=40, title="other")
    assert page.sliders.shown == list(range(16))
    page.sliders.next.click()
    page.sliders.next.click()
    assert page.sliders.shown == list(range(32, 40))
    assert not page.sliders.next.isEnabled()
    assert page.sliders.rows[7].name() == "z 40"
    assert page.sliders.rows[8].isHidden()


def test_it_follows_training(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    session.learn()
    qtbot.waitUntil(lambda: shows(page, page.model.z, weights=2.0))
    assert page.generator.card.fact("Trained") == "1.0 kimg"


def test_an_untrained_generator_says_so(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    session.have_renderer(trained=False, title="Untrained generator")
    assert not page.picture.note.isHidden()
    assert "not trained" in page.picture.note.message()
    with qtbot.waitSignal(page.page_requested) as asked:
        page.picture.note.action_triggered.emit()
    assert asked.args == ["train"]
    session.have_renderer(trained=True)
    assert page.picture.note.isHidden() or not page.picture.note.isVisible()


def test_points_have_no_wall(page: ExplorePage, session: FakeSession) -> None:
    page.picture.many.button("wall").click()
    session.have_renderer(kind="points", title="ring-8", latent_dim=2)
    assert not page.picture.is_wall
    assert not page.picture.many.button("wall").isEnabled()
    assert page.picture.many.button("wall").toolTip()


@pytest.mark.parametrize(("what", "size"), [("image", (8, 8)), ("enlarged", (512, 512)), ("wall", (32, 32))])
def test_saving(page: ExplorePage, session: FakeSession, qtbot: QtBot, tmp_path: Path, what: str, size: tuple[int, int]) -> None:
    path = tmp_path / "saved.png"
    with qtbot.waitSignal(session.images_saved, timeout=10_000):
        page.saver.save_to(path, what)
        qtbot.waitUntil(path.exists, timeout=10_000)
    with Image.open(path) as image:
        assert image.size == size
    assert page.saved.count() == 1
    page.model.shuffle()
    seed, z = page.model.seed, page.model.z
    page.saved.tile(0).click()
    assert page.model.seed != seed
    assert not np.array_equal(page.model.z, z)


def test_copy_puts_the_picture_on_the_clipboard(page: ExplorePage) -> None:
    page.saver.copy()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (8, 8)
    assert image.pixelColor(0, 0).red() == page.picture.pictures[0, 0, 0, 0]


@pytest.mark.parametrize("width", [1040, 1368, 1900])
def test_it_fits(page: ExplorePage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 600)
    assert page.size().width() == width
    assert page.minimumSizeHint().width() <= 1108 or page.minimumWidth() <= 1108
    for widget in (page.picture.save, page.picture.variety, page.picture.seed, page.sliders.rows[0].slider):
        place = widget.mapTo(page, widget.rect().topLeft())
        assert place.x() >= 0
        assert place.x() + widget.width() <= width


def test_every_control_has_a_name(page: ExplorePage, qapp: QApplication) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit

    for kind in (QAbstractButton, QAbstractSlider, QLineEdit):
        for control in page.findChildren(kind):
            if control.isVisibleTo(page) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
    apply_theme(qapp, LIGHT)  # and a change of theme while it is open does no harm
    page.grab()


def test_the_real_renderer_answers_a_slider(qtbot: QtBot, studio_session: Session) -> None:
    studio_session.change_recipe(size=32, width=8, latent_dim=4)
    page = ExplorePage(studio_session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.picture.pictures is not None, timeout=20_000)
    assert page.picture.pictures.shape == (1, 32, 32, 3)
    before = page.picture.pictures
    page.sliders.rows[0].high.click()
    qtbot.waitUntil(lambda: not np.array_equal(page.picture.pictures, before), timeout=10_000)
    assert "not trained" in page.picture.note.message()


def test_at_variety_0_the_sliders_say_that_they_move_nothing(page: ExplorePage) -> None:
    page.model.set_psi(0.0)
    assert "Variety 0" in page.sliders.order_words()
    page.model.undo()
    assert "Variety" not in page.sliders.order_words()

"""5.3 in the window: halves, cut and lone pixel are set by pointer and keys, maps of both layers, the verdict comes by itself."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.filters_facts import JUDGES, FiltersShown, Fires
from gan_studio.core.lab.state import parse_state
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.filters import FiltersView
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.theme import LIGHT, apply_theme
from gan_studio.ui.widgets.lab_filters_canvas import FiltersCanvas
from gan_studio.ui.widgets.lab_filters_maps import FilterMaps

WAIT = 40_000


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, preferences: Preferences) -> LabPage:
    preferences.lab_experiment = "filters"
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: "D's score: " in view_of(made).canvas.accessibleDescription(), timeout=WAIT)
    return made


def view_of(page: LabPage) -> FiltersView:
    assert isinstance(page.view, FiltersView)
    return page.view


def test_the_verdict_comes_by_itself(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    qtbot.waitUntil(lambda: "From whole pictures to spliced ones" in view.verdict_card.sentence.text(), timeout=WAIT)
    assert "Filter " in view.maps.accessibleDescription()
    view.grab()


def test_a_lone_pixel_by_pointer_keys_and_button(page: LabPage, qtbot: QtBot) -> None:
    view = view_of(page)
    before = view.canvas._shown
    place = view.canvas.place(2)
    eighth = place.topLeft() + (place.bottomRight() - place.topLeft()) * 8.5 / 32  # the middle of that pixel
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=eighth.toPoint())
    assert (view.settings.lone_x, view.settings.lone_y) == (8, 8)
    qtbot.waitUntil(lambda: view.canvas._shown is not before, timeout=WAIT)
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert (view.settings.lone_x, view.settings.lone_y) == (9, 10)
    QTest.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert view.settings.lone_x == -1
    view.lone.click()
    assert view.settings.lone_x >= 0
    view.lone.click()
    assert view.settings.lone_x == -1


def test_halves_cut_and_layer_are_live_and_shared(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view = view_of(page)
    view.left.click()
    view.right.click()
    view.cut.setFocus()
    QTest.keyClick(view.cut, Qt.Key.Key_Right)
    view.layer.button("2").click()
    assert not studio_session.lab.is_building
    settings = view.settings
    assert (settings.left, settings.right, settings.cut, settings.layer) == (2, 3, 17, 2)
    qtbot.waitUntil(lambda: view.canvas._shown is not None and view.canvas._shown.layer == 2, timeout=WAIT)
    assert parse_state(view.state().text()).settings == settings
    for index in range(16):
        assert view.maps.rect().toRectF().adjusted(-1, -1, 1, 1).contains(view.maps.tile(index, 16))
    view.grab()


def state(seed: int, layer: int = 1, pictures: int = 0) -> FiltersShown:
    rng, drawn = np.random.default_rng(seed), np.random.default_rng(pictures)
    left, right, picture = drawn.integers(0, 255, (3, 32, 32, 3), np.uint8)
    count, side = (8, 16) if layer == 1 else (16, 8)
    fires = Fires(rng.random(count, np.float32), rng.random(count, np.float32))
    return FiltersShown(
        left, right, picture, {key: tuple(rng.normal(size=3)) for key in JUDGES}, tuple(rng.normal(size=3)),
        rng.normal(size=(14, 14)).astype(np.float32), rng.normal(size=(8, 4, 4)).astype(np.float32),
        rng.normal(size=(count, side, side)).astype(np.float32), fires, layer, 4000 + seed, 4000)


def test_what_is_kept_between_two_paints_is_what_would_be_painted_anew(qtbot: QtBot, qapp: QApplication) -> None:
    def made() -> tuple[FiltersCanvas, FilterMaps]:
        both = FiltersCanvas(), FilterMaps()
        for widget in both:
            qtbot.addWidget(widget)
            widget.resize(640, 300)
        return both

    kept = made()
    for shown, cut, lone in ((state(0), 16, (-1, -1)), (state(1), 16, (-1, -1)), (state(2, pictures=1), 16, (-1, -1)),
                             (state(3, pictures=1), 9, (-1, -1)), (state(4, pictures=1), 9, (5, 6)), (state(5, 2), 9, (5, 6)),
                             (state(6), 9, (-1, -1)), (None, 16, (-1, -1)), (state(7), 16, (-1, -1))):
        fresh = made()
        for canvas, maps in (kept, fresh):
            canvas.show_state(shown, cut, lone)
            maps.show_state(shown)
        assert [each.grab().toImage() for each in kept] == [each.grab().toImage() for each in fresh]
    kept[0]._ask(3, 4)  # as a click does; what it asks for comes later
    again = made()[0]
    for canvas in (kept[0], again):
        canvas.show_state(state(7), 16, (3, 4))
    assert kept[0].grab().toImage() == again.grab().toImage()
    for change in (lambda: apply_theme(qapp, LIGHT), lambda: [each.resize(500, 260) for each in kept]):
        before = [each.grab().toImage() for each in kept]
        change()
        for after, old in zip([each.grab().toImage() for each in kept], before, strict=True):
            assert after != old


def test_a_map_is_shown_as_it_is(qtbot: QtBot) -> None:
    maps, shown = FilterMaps(), state(0)
    qtbot.addWidget(maps)
    maps.resize(640, 300)
    maps.show_state(shown)
    image = maps.grab().toImage()
    for index in (0, 7):
        place, values = maps.tile(index, 8), shown.maps[index]
        for row, column in ((2, 3), (9, 12)):
            point = place.topLeft() + QPointF((column + 0.5) / 16 * place.width(), (row + 0.5) / 16 * place.height())
            wanted = (values[row, column] - values.min()) / (values.max() - values.min()) * 255
            assert abs(image.pixelColor(point.toPoint()).green() - wanted) < 2

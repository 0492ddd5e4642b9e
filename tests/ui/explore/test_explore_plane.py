"""Walking the plane of seeds by hand and by keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.explore_plane import PlaneView


@pytest.fixture
def view(qtbot: QtBot) -> PlaneView:
    made = PlaneView(LatentModel(8, seed=5))
    qtbot.addWidget(made)
    made.resize(232, 232)  # the picture is 200 px wide
    made.set_image(np.zeros((8, 8, 3), np.uint8))
    made.show()
    return made


def drag(view: PlaneView, qtbot: QtBot, *steps: int, rest: bool = True) -> None:
    at = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for step in steps:
        at = at + QPoint(step, 0)
        qtbot.mouseMove(view, at)
    if rest:
        qtbot.wait(100)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)


def test_the_width_of_the_picture_is_one_seed(view: PlaneView, qtbot: QtBot) -> None:
    drag(view, qtbot, -60, -60, -80)
    model = view._model
    assert model.place == (1.0, 0.0)
    assert model.seed == 6
    assert np.allclose(model.z, latents_of_seeds([6], 8)[0], atol=1e-6)
    assert "+1.00" in view.where.words.text()
    model.undo()
    assert model.place == (0.0, 0.0), "a drag is one step"
    assert not model.can_undo


def test_it_glides_on_when_it_is_let_go_and_comes_to_rest(view: PlaneView, qtbot: QtBot) -> None:
    model = view._model
    drag(view, qtbot, -10, -10, -10, rest=False)
    assert view.walk.is_gliding
    let_go = model.place[0]
    qtbot.waitUntil(lambda: not view.walk.is_gliding, timeout=5000)
    assert model.place[0] > let_go
    model.undo()
    assert model.place == (0.0, 0.0), "the glide belongs to its drag"


def test_undo_and_other_changes_end_a_glide(view: PlaneView, qtbot: QtBot) -> None:
    model = view._model
    for change in (model.undo, model.shuffle):
        drag(view, qtbot, -10, -10, -10, rest=False)
        assert view.walk.is_gliding
        change()
        assert not view.walk.is_gliding
    assert model.place == (0.0, 0.0)


def test_keys_walk_snap_and_go_back(view: PlaneView, qtbot: QtBot) -> None:
    model = view._model
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert model.place == (0.3, -0.1)
    model.undo()
    assert model.place == (0.0, 0.0), "a burst of keys is one step"
    model.redo()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert model.place == (0.0, 1.0)
    assert model.seed == 105
    assert not view.where.snap.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert model.place == (0.0, 0.0)


def test_where_one_is_stays_in_sight_away_from_the_seed(view: PlaneView) -> None:
    assert view.where.isHidden() or view.hasFocus() or view.underMouse()
    view._model.walk_to(0.5, 0.25)
    assert view.where.isVisible()
    assert view.rect().contains(view.where.geometry())
    view.where.snap.click()
    assert view._model.place == (1.0, 0.0)

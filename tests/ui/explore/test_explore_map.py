"""The map over two axes: drawn coarse first, gone to by a click, drawn anew only where it must be."""

from __future__ import annotations

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.held import Move
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.code_map import SIDE
from gan_studio.ui.widgets.explore_map import MapPanel

ALL = SIDE * SIDE


@pytest.fixture
def panel(qtbot: QtBot, session: FakeSession) -> MapPanel:
    session.have_renderer(latent_dim=6)
    made = MapPanel(session, LatentModel(6, parent=session))
    qtbot.addWidget(made)
    made.resize(600, 480)
    made.show()
    return made


def whole(panel: MapPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.map.drawn() == ALL, timeout=5000)


def test_every_tile_is_what_lies_there(panel: MapPanel, qtbot: QtBot) -> None:
    whole(panel, qtbot)
    z = panel._model.z.copy()
    z[0], z[1] = -3, 3
    assert np.array_equal(panel.map.tile((0, 0)), draw(z[None])[0]), "up is up"
    z[0], z[1] = 3, 0
    assert np.array_equal(panel.map.tile((SIDE - 1, SIDE // 2)), draw(z[None])[0])


def test_coarse_comes_first(panel: MapPanel, session: FakeSession, qtbot: QtBot) -> None:
    whole(panel, qtbot)
    asked = np.concatenate(session.asked("map"))
    first = {(round(float(z[0]), 2), round(float(z[1]), 2)) for z in asked[:9]}
    assert first == {(x, y) for x in (-2.25, 0, 2.25) for y in (-2.25, 0, 2.25)}


def test_a_click_goes_there_and_draws_nothing_anew(panel: MapPanel, session: FakeSession, qtbot: QtBot) -> None:
    whole(panel, qtbot)
    before, asked = panel._model.held, len(session.asked("map"))
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=panel.map.point_of(1.5, -0.75).toPoint())
    assert panel.map.place == (pytest.approx(1.5, abs=0.1), pytest.approx(-0.75, abs=0.1))
    qtbot.wait(300)
    assert len(session.asked("map")) == asked
    panel._model.undo()
    assert panel._model.held is before


def test_another_dimension_draws_it_anew(panel: MapPanel, session: FakeSession, qtbot: QtBot) -> None:
    whole(panel, qtbot)
    panel._model.set_value(4, 2.0)
    qtbot.waitUntil(lambda: session.asked("map")[-1][0, 4] == 2.0)
    whole(panel, qtbot)


def test_keys_go_from_tile_to_tile(panel: MapPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.map, Qt.Key.Key_Home)
    assert panel.map.place == (0, 0)
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    qtbot.keyClick(panel.map, Qt.Key.Key_Up)
    assert panel.map.place == (0.75, 0.75)
    for _ in range(9):
        qtbot.keyClick(panel.map, Qt.Key.Key_Left)
    assert panel.map.place == (-3, 0.75)


def test_axes_are_chosen_swapped_and_never_the_same(panel: MapPanel, qtbot: QtBot) -> None:
    panel.choose("z1", 0)
    assert (panel.map.across.key, panel.map.up.key) == ("z1", "z0")
    panel.choose("z4", 1)
    panel.swap.click()
    assert (panel.map.across.key, panel.map.up.key) == ("z4", "z1")
    assert panel.across.currentText() == "z 05"
    panel._model.set_name("z4", "Hair")
    assert panel.across.currentText() == "Hair"


def test_directions_can_span_it_also_in_w(panel: MapPanel, qtbot: QtBot) -> None:
    panel._model.adopt_styles(3)
    panel.set_directions([("Smile", Axis.of_move(Move("smile", np.ones(4, np.float32), 0.0))),
                          ("First", Axis.of_direction("pca 1", np.ones(6, np.float32)))])
    panel.choose("smile", 0)
    panel.choose("pca 1", 1)
    panel.map.go_to(1.5, -0.75)
    assert panel._model.held.moved("smile") == 1.5
    assert panel.map.place == (1.5, pytest.approx(-0.75, abs=1e-5))
    panel.set_directions([])
    assert (panel.map.across.key, panel.map.up.key) == ("z0", "z1")


def test_one_dimension_has_a_map_too(qtbot: QtBot, session: FakeSession) -> None:
    session.have_renderer(latent_dim=1)
    panel = MapPanel(session, LatentModel(1, parent=session))
    qtbot.addWidget(panel)
    panel.resize(600, 480)
    panel.show()
    whole(panel, qtbot)
    panel.map.go_to(1.0, 2.0)
    assert panel._model.z[0] in (1.0, 2.0)


def test_it_rests_while_nobody_sees_it(panel: MapPanel, session: FakeSession, qtbot: QtBot) -> None:
    panel.hide()
    asked = len(session.asked("map"))
    panel._model.set_value(4, 2.0)
    qtbot.wait(350)
    assert len(session.asked("map")) == asked
    panel.show()
    whole(panel, qtbot)


def test_it_begins_with_the_first_two_dimensions_of_whatever_comes(panel: MapPanel) -> None:
    for latent_dim in (1, 40, 3):
        panel._model.adopt(latent_dim)
        assert panel.map.across.key == "z0"
        assert panel.map.up.key == ("z1" if latent_dim > 1 else "z0")

"""The tabs Directions and Named of the Explore page in the hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.directions import Direction, Directions, write_directions
from gan_studio.core.errors import StudioError
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.explore_slider_tabs import SliderTabs
from gan_studio.ui.widgets.explore_sliders import SlidersCard

DIM, STYLES, LENGTH = 6, 3, 4
RANDOM = np.random.default_rng(0)
PCA = Direction("pca 1", "Component 1", "", "", RANDOM.standard_normal(LENGTH), space="w", origin="pca", explained=0.125)
HAIR = Direction("hair", "Hair length", "short", "long", RANDOM.standard_normal((STYLES, LENGTH)), 0.85, 0.2, space="w")
IN_Z = Direction("pca 2", "Component 2", "", "", RANDOM.standard_normal(DIM), origin="pca", explained=0.05)


@pytest.fixture
def tabs(qtbot: QtBot, session: FakeSession, tmp_path: Path) -> SliderTabs:
    write_directions(tmp_path, Directions(DIM, (PCA, HAIR, IN_Z), styles=STYLES, style_dim=LENGTH))
    session.have_renderer(latent_dim=DIM)
    model = LatentModel(DIM, parent=session)
    model.adopt_styles(STYLES)
    made = SliderTabs(session, model, SlidersCard(session, model))
    qtbot.addWidget(made)
    made.resize(376, 600)
    made.show()
    session.explore.directions.open(tmp_path, DIM)
    qtbot.waitUntil(lambda: len(made.directions.list.rows) == 2)
    return made


def test_each_tab_says_how_many_it_has(tabs: SliderTabs) -> None:
    assert [tabs.tabs.button(key).text() for key in ("dimensions", "directions", "named")] == [
        "Dimensions 6", "Directions 2", "Named 1"]
    tabs.show_tab("named")
    assert [row.name() for row in tabs.named.list.rows] == ["Hair length"]
    assert tabs.named.list.rows[0].figure.text() == "r 0.85"
    assert "20 % as far" in tabs.named.list.rows[0].figure.toolTip()
    tabs.show_tab("directions")
    assert [row.figure.text() for row in tabs.directions.list.rows] == ["12.5 %", "5.0 %"]


def test_a_slider_that_does_not_do_what_its_name_says_is_told_apart(
    tabs: SliderTabs, session: FakeSession, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = Direction("mouth", "Mouth", "closed", "open", RANDOM.standard_normal((STYLES, LENGTH)), 0.1, 3.0, space="w")
    (tmp_path / "other").mkdir()
    write_directions(tmp_path / "other", Directions(DIM, (HAIR, bad), styles=STYLES, style_dim=LENGTH))
    tabs.show_tab("named")
    session.explore.directions.open(tmp_path / "other", DIM)
    qtbot.waitUntil(lambda: len(tabs.named.list.rows) == 2)
    good, poor = (row.figure for row in tabs.named.list.rows)
    assert (good.text(), good.property("tone")) == ("r 0.85", "t3")
    assert (poor.text(), poor.property("tone")) == ("r 0.10 · 300 %", "pt")
    assert "hardly does what its name says" in poor.toolTip()
    assert "300 % as far" in poor.toolTip()


def test_a_slider_steps_in_w_and_undo_takes_the_whole_gesture_back(tabs: SliderTabs, qtbot: QtBot) -> None:
    model = tabs._model
    tabs.show_tab("named")
    row = tabs.named.list.rows[0]
    qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    move, = model.held.moves
    assert (move.key, move.amount) == ("hair", pytest.approx(0.5))
    assert row.value_text() == "+0.50"
    model.end_gesture()
    row.reset.click()
    assert model.held.moves == ()
    model.undo()
    assert model.held.moved("hair") == pytest.approx(0.5)
    model.undo()
    assert model.held.moves == ()
    assert row.value_text() == "0.00"


def test_a_slider_in_z_moves_z_and_leaves_locked_dimensions(tabs: SliderTabs) -> None:
    model = tabs._model
    model.set_locked(2, True)
    before = model.z.copy()
    tabs.directions.list.go_along(1, 2.0)
    assert model.z[2] == before[2]
    moved = model.z - before
    moved[2] = IN_Z.values[2] * (moved[0] / IN_Z.values[0])
    assert moved == pytest.approx(IN_Z.values * (moved[0] / IN_Z.values[0]), abs=1e-4)
    assert not model.held.moves


def test_a_name_given_by_hand_brings_it_to_named(tabs: SliderTabs, qtbot: QtBot) -> None:
    tabs.show_tab("directions")
    row = tabs.directions.list.rows[0]
    assert row.name() == "Component 1"
    qtbot.keyClick(row.slider, Qt.Key.Key_F2)
    qtbot.keyClicks(row.title.field(), "Age")
    qtbot.keyClick(row.title.field(), Qt.Key.Key_Return)
    assert tabs._model.names == {"pca 1": "Age"}
    assert [each.key for each in tabs.named.list.shown] == ["hair", "pca 1"]
    assert tabs.tabs.button("named").text() == "Named 2"


def test_many_come_in_pages(tabs: SliderTabs, qtbot: QtBot) -> None:
    tabs.show_tab("directions")
    shown = tabs.directions.list
    assert not shown.next.isVisible()
    shown.set_directions([replace(IN_Z, key=f"pca {n}", label=f"Component {n}", vector=RANDOM.standard_normal(DIM))
                          for n in range(1, 41)])
    qtbot.waitUntil(lambda: len(shown.rows) == 16)
    shown.next.click()
    shown.next.click()
    assert [row.name() for row in shown.rows if row.isVisible()] == [f"Component {n}" for n in range(33, 41)]
    qtbot.keyClick(shown.rows[7].slider, Qt.Key.Key_End)
    assert shown.rows[7].value_text() == "+3.00"
    assert shown._axes[39].value(tabs._model.held) == pytest.approx(3, abs=1e-4)
    assert not shown.next.isEnabled()


def test_a_dimension_with_a_name_is_there_too(tabs: SliderTabs, qtbot: QtBot) -> None:
    model = tabs._model
    model.set_name("z3", "Mouth")
    assert [tabs.named.list.name(each) for each in tabs.named.list.shown] == ["Hair length", "Mouth"]
    qtbot.waitUntil(lambda: len(tabs.named.list.rows) == 2)
    tabs.named.list.go_along(1, 1.5)
    assert model.z[3] == pytest.approx(1.5)
    tabs.named.list.rows[1].lock.click()
    assert list(model.locked) == [3]
    assert tabs.named.list.rows[1].lock.isChecked()
    forget = next(action for action in tabs.named.list.menu_of(1).actions() if action.text() == "Forget it")
    forget.trigger()
    assert [each.key for each in tabs.named.list.shown] == ["hair"]


def test_layers_belong_to_the_slider_used_last(tabs: SliderTabs, qtbot: QtBot) -> None:
    tabs.show_tab("directions")
    tabs.directions.list.go_along(0, 1.0)
    tabs.directions.layers.first.setValue(2)
    move, = tabs._model.held.moves
    assert (move.first, move.amount) == (1, pytest.approx(1.0))
    shift = tabs._model.held.shift()
    assert shift is not None
    assert not shift[0].any()
    assert shift[1].any()
    kept = tabs.directions._desk.directions.find("pca 1")
    assert kept is not None
    assert kept.first == 1
    tabs.directions.layers.last.setValue(1)
    assert tabs.directions.layers.range() == (0, 0), "the first is never behind the last"


def test_styles_of_another_seed_are_mixed_in(tabs: SliderTabs) -> None:
    model, tab = tabs._model, tabs.directions
    tabs.show_tab("directions")
    tab.mix_layers.set_range(1, 2)
    tab.mix.click()
    mix = model.held.mix
    assert mix is not None
    assert (mix.first, mix.last) == (1, 2)
    tab.mix_seed.setValue(9)
    assert model.held.mix is not mix
    model.undo()
    model.undo()
    assert model.held.mix is None
    assert not tab.mix.isChecked()


def test_without_w_layers_and_mixing_say_why_not(qtbot: QtBot, session: FakeSession) -> None:
    session.have_renderer(latent_dim=DIM)
    model = LatentModel(DIM, parent=session)
    made = SliderTabs(session, model, SlidersCard(session, model))
    qtbot.addWidget(made)
    tab = made.directions
    assert not tab.layers.isEnabled()
    assert not tab.mix.isEnabled()
    assert "no mapping network" in tab.layers.toolTip()
    tab.mix.click()
    assert model.held.mix is None


def test_marks_are_made_of_what_is_held_and_of_tiles_of_the_wall(tabs: SliderTabs) -> None:
    desk, model = tabs.named._desk, tabs._model
    tabs.mark_plus()
    assert desk.marks == [], "only where the marks are in sight"
    tabs.show_tab("named")
    tabs.named.plus.click()
    tabs.mark_minus(3, QPoint())
    assert [sign for _, sign in desk.marks] == [1, -1]
    assert desk.marks[0][0].z == pytest.approx(model.z)
    assert desk.marks[1][0].z == pytest.approx(model.wall()[3])
    assert tabs.named.marks.text() == "+1 −1"
    tabs.named.back.click()
    assert tabs.named.marks.text() == "+1 −0"


def test_what_is_refused_is_told_in_the_tab_and_nothing_is_lost(tabs: SliderTabs) -> None:
    tabs.show_tab("directions")
    tabs.directions._desk.refused.emit(StudioError("That is no file of directions.", "Take another."))
    assert tabs.directions.note.isVisible()
    assert len(tabs.directions.list.shown) == 2
    tabs.named._desk.remarked.emit(("3 pictures have no row.",))
    tabs.show_tab("named")
    assert tabs.named.note.isVisible()


def test_another_generator_leaves_out_what_it_cannot_go_along(tabs: SliderTabs) -> None:
    tabs._model.adopt_styles(STYLES + 2)
    assert tabs.named.list.shown == []
    assert [each.key for each in tabs.directions.list.shown] == ["pca 1", "pca 2"]
    tabs._model.adopt(DIM + 1)
    assert tabs.named.list.shown == []


def test_lock_and_forget_are_for_the_kept_direction(tabs: SliderTabs) -> None:
    tabs.show_tab("named")
    row, desk = tabs.named.list.rows[0], tabs.named._desk
    row.lock.click()
    assert desk.directions.find("hair").locked
    tabs.named.list.go_along(0, 1.0)
    forget = next(action for action in tabs.named.list.menu_of(0).actions() if action.text() == "Forget it")
    forget.trigger()
    assert desk.directions.find("hair") is None
    assert tabs._model.held.moves == ()
    assert tabs.named.empty.isVisible()

"""What is done to directions can be taken back; files carry their names; how old they are is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_session import FakeSession
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.directions import Direction, Directions, write_directions
from gan_studio.core.directions.npz import read_npz
from gan_studio.core.latent.held import MOST_STYLES
from gan_studio.session.direction_tasks import Sought
from gan_studio.ui.joint_history import JointHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.explore_direction_tab import DirectionTab
from gan_studio.ui.widgets.explore_slider_tabs import SliderTabs
from gan_studio.ui.widgets.explore_sliders import SlidersCard

DIM, STYLES, LENGTH = 6, 3, 4
RANDOM = np.random.default_rng(0)
PCA = Direction("pca 1", "Component 1", "", "", RANDOM.standard_normal(LENGTH), space="w", origin="pca", explained=0.125)
IN_Z = Direction("pca 2", "Component 2", "", "", RANDOM.standard_normal(DIM), origin="pca", explained=0.05)
HAIR = Direction("hair", "Hair length", "short", "long", RANDOM.standard_normal((STYLES, LENGTH)), 0.85, 0.2, space="w")
EYES = replace(HAIR, key="eyes", label="Eyes")


class Explore:
    """The sliders with the undo that the page has."""

    def __init__(self, tabs: SliderTabs, history: JointHistory) -> None:
        self.tabs, self.history = tabs, history
        self.model: LatentModel = tabs._model
        self.desk: Any = tabs._desk

    def named(self) -> list[str]:
        return [each.key for each in self.tabs.named.list.shown]

    def forget(self, place: int) -> None:
        menu = self.tabs.named.list.menu_of(place)
        next(action for action in menu.actions() if action.text() == "Forget it").trigger()


@pytest.fixture
def explore(qtbot: QtBot, session: FakeSession, tmp_path: Path) -> Explore:
    write_directions(tmp_path, Directions(DIM, (PCA, HAIR, EYES, IN_Z), styles=STYLES, style_dim=LENGTH))
    session.have_renderer(latent_dim=DIM)
    model = LatentModel(DIM, parent=session)
    model.adopt_styles(STYLES)
    made = SliderTabs(session, model, SlidersCard(session, model))
    history = JointHistory(model, made.steps, parent=made)
    made.steps.together_changed.connect(history.set_together)
    qtbot.addWidget(made)
    made.resize(376, 600)
    made.show()
    session.explore.directions.open(tmp_path, DIM)
    qtbot.waitUntil(lambda: len(made.directions.list.rows) == 2)
    made.show_tab("named")
    return Explore(made, history)


def test_undo_brings_a_forgotten_slider_back_with_its_value(explore: Explore) -> None:
    explore.tabs.named.list.go_along(0, 1.5)
    explore.forget(0)
    assert explore.named() == ["eyes"]
    assert explore.model.held.moved("hair") == 0
    explore.history.undo()
    assert explore.named() == ["hair", "eyes"]
    assert explore.model.held.moved("hair") == pytest.approx(1.5)
    explore.history.undo()
    assert explore.model.held.moved("hair") == 0
    explore.history.redo()
    explore.history.redo()
    assert explore.named() == ["eyes"]
    assert explore.model.held.moved("hair") == 0


def test_the_row_below_says_what_is_gone_and_brings_it_back(explore: Explore, qtbot: QtBot) -> None:
    gone = explore.tabs.named.gone
    assert not gone.isVisible()
    explore.forget(0)
    assert gone.isVisible()
    assert "Hair length" in gone.words.text()
    gone.undo.click()
    assert explore.named() == ["hair", "eyes"]
    assert not gone.isVisible()
    gone._late.setInterval(20)
    explore.forget(1)
    qtbot.waitUntil(lambda: not gone.isVisible())
    assert explore.named() == ["hair"]
    explore.history.undo()
    assert explore.named() == ["hair", "eyes"], "the long way is still there"


def test_what_a_search_replaced_comes_back(explore: Explore) -> None:
    explore.desk._take_search(Sought((replace(HAIR, correlation=0.3),), DIM, STYLES, LENGTH, 0, replaced="labels"))
    assert explore.named() == ["hair"]
    gone = explore.tabs.named.gone
    assert gone.isVisible()
    assert "2" in gone.words.text()
    explore.history.undo()
    assert explore.named() == ["hair", "eyes"]
    assert explore.desk.directions.find("hair").correlation == 0.85
    assert not gone.isVisible()
    explore.history.redo()
    assert explore.named() == ["hair"]


def test_layers_and_what_they_move_go_back_together(explore: Explore) -> None:
    tab = explore.tabs.directions
    explore.tabs.show_tab("directions")
    tab.list.go_along(0, 1.0)
    tab.layers.last.setValue(2)
    explore.history.undo()
    kept, move = explore.desk.directions.find("pca 1"), explore.model.held.moves[0]
    assert (kept.first, kept.last) == (move.first, move.last) == (0, MOST_STYLES)
    assert tab.layers.range() == (0, STYLES - 1)
    tab.list.go_along(0, 2.0)
    assert explore.model.held.moves[0].last == MOST_STYLES
    explore.history.undo()
    explore.history.undo()
    assert explore.model.held.moves == ()


def test_redo_gives_the_layers_again(explore: Explore) -> None:
    tab = explore.tabs.directions
    tab.list.go_along(0, 1.0)
    tab.layers.last.setValue(2)
    explore.history.undo()
    explore.history.redo()
    assert explore.desk.directions.find("pca 1").last == 1
    assert explore.model.held.moves[0].last == 1
    assert tab.layers.range() == (0, 1)


def test_a_lock_and_a_mark_are_steps_too(explore: Explore) -> None:
    row = explore.tabs.named.list.rows[0]
    row.lock.click()
    explore.tabs.named.plus.click()
    assert len(explore.desk.marks) == 1
    explore.history.undo()
    assert explore.desk.marks == []
    assert explore.desk.directions.find("hair").locked
    explore.history.undo()
    assert not explore.desk.directions.find("hair").locked
    assert not row.lock.isChecked()
    assert not explore.history.can_undo


def test_the_directions_of_another_generator_have_a_history_of_their_own(explore: Explore) -> None:
    explore.forget(0)
    explore.desk.open(None, DIM)
    explore.history.undo()
    assert explore.named() == []
    assert not explore.history.can_undo


def save_to(tab: DirectionTab, path: Path, space: str = "") -> None:
    """Chooses the menu's entry, and a file in the dialog that comes."""
    action = tab.export_of[space] if space else tab.export
    assert action.isVisible()
    assert action.isEnabled()
    action.trigger()
    dialog = tab.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_names_given_by_hand_go_into_the_file_and_come_back(explore: Explore, qtbot: QtBot, tmp_path: Path) -> None:
    explore.model.set_name("pca 1", "Grin")
    with qtbot.waitSignal(explore.desk.exported, timeout=10_000) as done:
        save_to(explore.tabs.directions, tmp_path / "out.npz", "w")
    there, = read_npz(done.args[0], DIM, STYLES, LENGTH)
    assert (there.key, there.label) == ("pca 1", "Grin")
    explore.model.set_name("pca 1", "")
    assert explore.tabs.directions.list.name(PCA) == "Component 1"
    assert explore.tabs.directions.list.name(there) == "Grin"


def test_each_tab_exports_its_own_one_space_a_file(explore: Explore, qtbot: QtBot, tmp_path: Path) -> None:
    directions, named = explore.tabs.directions, explore.tabs.named
    assert not directions.export.isVisible(), "z and w do not go into one file"
    with qtbot.waitSignal(explore.desk.exported, timeout=10_000) as done:
        save_to(directions, tmp_path / "z.npz", "z")
    assert directions.note.message() == "Directions exported"
    assert named.note.message() == ""
    assert [each.key for each in read_npz(done.args[0], DIM, STYLES, LENGTH)] == ["pca 2"]
    explore.model.set_name("z3", "Mouth")
    with qtbot.waitSignal(explore.desk.exported, timeout=10_000) as done:
        save_to(named, tmp_path / "named.npz")
    assert [each.key for each in read_npz(done.args[0], DIM, STYLES, LENGTH)] == ["hair", "eyes"]
    explore.desk.delete("hair")
    explore.desk.delete("eyes")
    assert explore.named() == ["z3"]
    assert not named.export.isEnabled()


def open_with(explore: Explore, qtbot: QtBot, folder: Path, **seen: int) -> None:
    folder.mkdir()
    write_directions(folder, Directions(DIM, tuple(replace(HAIR, key=key, images_seen=at) for key, at in seen.items()),
                                        styles=STYLES, style_dim=LENGTH))
    explore.desk.open(folder, DIM)
    qtbot.waitUntil(lambda: explore.named() == list(seen))


def test_it_says_that_the_generator_has_learned_on(explore: Explore, session: FakeSession, tmp_path: Path, qtbot: QtBot) -> None:
    session.have_run(Recipe.make(size=32, latent_dim=DIM), status="finished")  # after 1,000 images
    age = explore.tabs.named.age
    open_with(explore, qtbot, tmp_path / "some", first=500, second=1000)
    assert "Some were found after 0.5 kimg" in age.text()
    assert age.isVisible()
    explore.desk.delete("second")
    assert age.text() == "Found after 0.5 kimg; the generator has learned on since"
    explore.desk.delete("first")
    assert not age.isVisible()
    open_with(explore, qtbot, tmp_path / "later", first=3000)
    assert "you see an earlier moment" in age.text()
    open_with(explore, qtbot, tmp_path / "unknown", first=-1, second=1000)
    assert not age.isVisible()

"""Names, typed values and locks of the rows of the Explore page."""

from __future__ import annotations

import numpy as np
import pytest
from fake_session import FakeSession
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.explore_row import LatentRow
from gan_studio.ui.widgets.explore_sliders import SlidersCard


@pytest.fixture
def card(qtbot: QtBot, session: FakeSession) -> SlidersCard:
    session.have_renderer(latent_dim=6)
    made = SlidersCard(session, LatentModel(6, parent=session))
    qtbot.addWidget(made)
    made.resize(376, 600)
    made.show()
    return made


def rename(row: LatentRow, qtbot: QtBot, name: str) -> None:
    field = row.title.field()
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_f2_renames_and_undo_takes_it_back(card: SlidersCard, session: FakeSession, qtbot: QtBot) -> None:
    row = card.rows[2]
    qtbot.keyClick(row.slider, Qt.Key.Key_F2)
    rename(row, qtbot, "  Hair   colour ")
    assert row.name() == "Hair colour"
    assert session.explore.names.names == {"z2": "Hair colour"}
    card.model.undo()
    assert row.name() == "z 03"
    assert session.explore.names.names == {}


def test_escape_and_an_empty_name_give_the_number_back(card: SlidersCard, qtbot: QtBot) -> None:
    row = card.rows[0]
    qtbot.mouseDClick(row.title, Qt.MouseButton.LeftButton)
    rename(row, qtbot, "Mouth")
    row.title.edit()
    qtbot.keyClick(row.title.field(), Qt.Key.Key_Escape)
    assert row.name() == "Mouth"
    row.title.edit()
    row.title.field().clear()
    qtbot.keyClick(row.title.field(), Qt.Key.Key_Return)
    assert row.name() == "z 01"


@pytest.mark.parametrize("typed", ["nan", "inf", "1e9", "-3.2", "rubbish", "9" * 400, "1e999"])
def test_what_cannot_be_a_value_is_told_at_the_control(card: SlidersCard, qtbot: QtBot, typed: str) -> None:
    row, before = card.rows[1], card.model.z
    row.slider.edit_value(typed, select=False)
    qtbot.keyClick(row.slider.editor(), Qt.Key.Key_Return)
    assert row.slider.editor().property("wrong")
    assert "number" in row.title.label.text()
    assert card.model.z is before
    qtbot.keyClick(row.slider.editor(), Qt.Key.Key_Escape)
    assert row.title.label.text() == "z 02"


def test_a_typed_value_is_taken(card: SlidersCard, qtbot: QtBot) -> None:
    row = card.rows[1]
    qtbot.mouseClick(row.value_label, Qt.MouseButton.LeftButton)
    row.slider.editor().setText("−1,25")
    qtbot.keyClick(row.slider.editor(), Qt.Key.Key_Return)
    assert card.model.z[1] == pytest.approx(-1.25)


def test_one_is_locked_and_the_rest_shuffled(card: SlidersCard) -> None:
    before = card.model.z
    action = next(each for each in card.menu_of(4).actions() if "shuffle the rest" in each.text())
    action.trigger()
    assert card.rows[4].lock.isChecked()
    assert card.model.z[4] == before[4]
    assert not np.array_equal(card.model.z, before)
    card.model.undo()
    assert not card.rows[4].lock.isChecked()


def test_l_locks(card: SlidersCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card.rows[3].slider, Qt.Key.Key_L)
    assert card.model.is_locked(3)
    card.model.undo()
    assert not card.model.is_locked(3)

"""Bookmarks on the Explore page: kept, named, put in order, deleted and taken back, compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.bookmarks import BOOKMARKS_FILE, read_bookmarks
from gan_studio.ui.held_drag import held_of
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets import explore_bookmarks
from gan_studio.ui.widgets.explore_bookmark_model import PICTURE_ROLE
from gan_studio.ui.widgets.explore_bookmarks import BookmarksCard
from gan_studio.ui.widgets.explore_compare import CompareDialog


@pytest.fixture
def model() -> LatentModel:
    return LatentModel(6)


@pytest.fixture
def card(qtbot: QtBot, session: FakeSession, model: LatentModel) -> BookmarksCard:
    """Three bookmarks, of seeds 1, 2 and 3."""
    session.have_renderer()
    made = BookmarksCard(session, model)
    qtbot.addWidget(made)
    made.resize(304, 500)
    made.show()
    for seed in (1, 2, 3):
        model.go_to_seed(seed)
        made.bookmark()
    return made


def names(card: BookmarksCard) -> list[str]:
    return [card.marks.index(row, 0).data() for row in range(card.marks.rowCount())]


def key(card: BookmarksCard, row: int) -> str:
    return card._desk.bookmarks.all[row].key


def click(qtbot: QtBot, card: BookmarksCard, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = card.view.visualRect(card.marks.index(row, 0)).center()
    qtbot.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_what_is_seen_is_kept_under_its_seed_and_drawn(card: BookmarksCard, model: LatentModel, qtbot: QtBot) -> None:
    assert names(card) == ["Seed 1", "Seed 2", "Seed 3"]
    qtbot.waitUntil(lambda: not card.marks.undrawn())
    assert np.array_equal(card.marks.index(2, 0).data(PICTURE_ROLE), draw(model.z[None])[0])
    assert card.view.keys() == [key(card, 2)]


def test_a_click_or_return_goes_there_and_can_be_undone(card: BookmarksCard, model: LatentModel, qtbot: QtBot) -> None:
    click(qtbot, card, 0)
    assert model.seed == 1
    qtbot.keyClick(card.view, Qt.Key.Key_Right)
    assert model.seed == 1, "arrow keys choose, Return goes there"
    qtbot.keyClick(card.view, Qt.Key.Key_Return)
    assert model.seed == 2
    model.undo()
    model.undo()
    assert model.seed == 3


def test_f2_renames_and_an_empty_name_does_not(card: BookmarksCard, qtbot: QtBot) -> None:
    for typed, shown in (("Violet", "Violet"), ("Seed 1", "Seed 1 2"), (" ", "Seed 1 2")):
        card.view.choose(key(card, 1))
        card.view.setFocus()
        qtbot.keyClick(card.view, Qt.Key.Key_F2)
        editor = card.view.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: card.view.findChild(QLineEdit) is None)
        assert names(card) == ["Seed 1", shown, "Seed 3"]


def test_order_by_keys_and_by_dragging(card: BookmarksCard, qtbot: QtBot) -> None:
    first = key(card, 0)
    card.view.choose(first)
    qtbot.keyClick(card.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert names(card) == ["Seed 2", "Seed 1", "Seed 3"]
    assert card.view.keys() == [first]
    drag = card.view.dragged()
    assert drag is not None
    last = card.view.visualRect(card.marks.index(2, 0))
    event = QDropEvent(QPointF(last.right() - 3, last.center().y()), Qt.DropAction.MoveAction, drag.mimeData(),
                       Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    held = held_of(event)
    assert held is not None
    assert held.seed == 1, "the timeline takes it too"
    card.view.dropEvent(event)
    assert names(card) == ["Seed 2", "Seed 3", "Seed 1"]
    strange = QMimeData()
    strange.setText("something else")
    card.view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, strange, Qt.MouseButton.LeftButton,
                                   Qt.KeyboardModifier.NoModifier))
    assert names(card) == ["Seed 2", "Seed 3", "Seed 1"]


def test_delete_and_undo(card: BookmarksCard, qtbot: QtBot) -> None:
    card.view.choose(key(card, 1))
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert names(card) == ["Seed 1", "Seed 3"]
    assert card.undo.isVisible()
    card.undo.click()
    assert names(card) == ["Seed 1", "Seed 2", "Seed 3"]
    assert not card.undo.isVisible()


def test_the_offer_of_undo_ends(qtbot: QtBot, card: BookmarksCard) -> None:
    assert explore_bookmarks.UNDO_MS == 8000
    card._late.setInterval(20)
    card.view.choose(key(card, 0))
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not card.undo.isVisible())
    assert names(card) == ["Seed 2", "Seed 3"]


def test_one_is_compared_with_what_is_seen_and_two_with_each_other(
    card: BookmarksCard, model: LatentModel, qtbot: QtBot
) -> None:
    card.view.clearSelection()
    assert not card.compare.isEnabled()
    qtbot.waitUntil(lambda: not card.marks.undrawn())
    click(qtbot, card, 0)
    model.go_to_seed(3)
    card.set_shown(draw(model.z[None])[0], model.held, True)
    card.compare.click()
    dialog = card.findChild(CompareDialog)
    assert dialog is not None
    assert [view.accessibleName() for view in dialog.views] == ["Seed 1", "What you see"]
    assert np.array_equal(dialog.views[1].image(), draw(model.z[None])[0])
    assert "%" in dialog.apart.text()
    dialog.close()
    qtbot.waitUntil(lambda: card.findChild(CompareDialog) is None)
    click(qtbot, card, 0)
    click(qtbot, card, 2, Qt.KeyboardModifier.ControlModifier)
    card.compare.click()
    dialog = card.findChild(CompareDialog)
    assert dialog is not None
    assert [view.accessibleName() for view in dialog.views] == ["Seed 1", "Seed 3"]
    dialog.close()


def test_the_menu_sends_one_to_the_timeline(card: BookmarksCard, qtbot: QtBot) -> None:
    actions = {action.text(): action for action in card.menu(key(card, 1)).actions()}
    with qtbot.waitSignal(card.key_requested) as asked:
        actions["Add to the timeline"].trigger()
    assert asked.args[0].seed == 2
    actions["Delete"].trigger()
    assert names(card) == ["Seed 1", "Seed 3"]


@pytest.fixture
def kept(session: FakeSession, card: BookmarksCard, qtbot: QtBot, tmp_path: Path) -> Path:
    (tmp_path / BOOKMARKS_FILE).write_text('{"format": "gan-studio-bookmarks", "version": 99, "bookmarks": []}')
    session.explore.bookmarks.open(tmp_path, 6)
    qtbot.waitUntil(lambda: card.trouble.isVisible())
    return tmp_path


def test_a_file_of_a_newer_version_is_said_and_left_until_it_is_set_aside(
    card: BookmarksCard, kept: Path, qtbot: QtBot
) -> None:
    assert "newer" in card.trouble.message()
    card.bookmark()
    qtbot.wait(30)
    assert "99" in (kept / BOOKMARKS_FILE).read_text()
    card.trouble.action_triggered.emit()
    qtbot.waitUntil(lambda: not card.trouble.isVisible())
    qtbot.waitUntil(lambda: (kept / BOOKMARKS_FILE).exists())
    assert len(read_bookmarks(kept, 6)) == 1


def test_a_generator_that_has_learned_draws_them_again(card: BookmarksCard, session: FakeSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not card.marks.undrawn())
    before = card.marks.index(0, 0).data(PICTURE_ROLE)
    session.learn()
    card.renew()
    qtbot.waitUntil(lambda: not card.marks.undrawn())
    assert not np.array_equal(card.marks.index(0, 0).data(PICTURE_ROLE), before)

"""Parts that are renewed one after the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gan_studio.ui.widgets.in_turn import InTurn


def test_whoever_computes_is_held_from_before_the_first_part_until_after_the_last(qtbot: QtBot) -> None:
    parent, told = QObject(), []
    turns = InTurn(parent, told.append)
    turns.renew(partial(told.append, "a"), partial(told.append, "b"))
    assert told == [True]
    qtbot.waitUntil(lambda: told == [True, "a", "b", False])


def test_what_is_newer_takes_the_place_of_what_waits(qtbot: QtBot) -> None:
    parent, told = QObject(), []
    turns = InTurn(parent, told.append)
    turns.renew(partial(told.append, "old"), partial(told.append, "old"))
    turns.renew(partial(told.append, "new"))
    qtbot.waitUntil(lambda: told == [True, "new", False])
    turns.renew(partial(told.append, "dropped"))
    turns.drop()
    qtbot.waitUntil(lambda: told == [True, "new", False, True, False])

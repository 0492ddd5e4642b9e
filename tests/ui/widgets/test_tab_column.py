"""A column of cards with tabs: cards come and go, and the language may change."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gan_studio.ui import said
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.tab_column import TabColumn


class Loud(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return source.upper()


@pytest.fixture
def loud(qapp: QApplication) -> Generator[Loud, None, None]:
    made = Loud()
    yield made
    qapp.removeTranslator(made)


def test_a_card_that_is_left_out_lives_on_and_comes_back(qtbot: QtBot) -> None:
    column = TabColumn(300)
    qtbot.addWidget(column)
    first, second = Card("first"), Card("second")
    column.show()
    for card in (first, second, first):
        column.set_parts([("", [(card, 0)])])
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(card.isVisible)
        assert isValid(first)
        assert isValid(second)


def test_tabs_work_after_the_language_has_changed(qtbot: QtBot, qapp: QApplication, loud: Loud) -> None:
    said.follow_words()
    column = TabColumn(300)
    qtbot.addWidget(column)
    one, two = Card("one"), Card("two")
    parts = [(said.translate("core", "One"), [(one, 0)]), (said.translate("core", "Two"), [(two, 0)])]
    column.set_parts(parts)
    column.show()
    qapp.installTranslator(loud)
    said.say_again(qapp)
    button = column.tabs.button("Two")
    assert button.text() == "TWO"
    button.click()
    assert column.current() == "Two"
    assert two.isVisible()
    column.set_parts([(label.again(), cards) for label, cards in parts])
    assert column.current() == "Two", "the part in sight stays"


def test_many_words_are_not_cut_and_share_what_room_there_is(qtbot: QtBot) -> None:
    column = TabColumn(376)
    qtbot.addWidget(column)
    words = ["Sliders", "Bookmarks", "Pictures", "Generator", "Export"]
    column.set_parts([(word, [(QLabel(), 1)]) for word in words])
    column.show()
    spare = [button.width() - button.fontMetrics().horizontalAdvance(word)
             for word in words for button in [column.tabs.button(word)]]
    assert min(spare) >= 10
    assert max(spare) - min(spare) <= 12


def test_cards_that_need_little_stand_at_the_top(qtbot: QtBot) -> None:
    column, card = TabColumn(300), QLabel("facts")
    qtbot.addWidget(column)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column.resize(300, 500)
    column.set_parts([("One", [(card, 0)]), ("Two", [(QLabel(), 1)])])
    column.show()
    assert card.geometry().top() == 0

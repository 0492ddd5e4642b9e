"""Wrapped words that change often, and parts that are renewed in turn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.widgets.in_turn import InTurn
from gan_studio.ui.widgets.steady_label import SteadyLabel


class Layouts(QObject):
    """Counts how often a widget is laid out."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_other_words_of_as_many_lines_ask_for_no_layout(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    label, below = SteadyLabel("one line"), QWidget()
    column = QVBoxLayout(outer)
    column.addWidget(label)
    column.addWidget(below, 1)
    outer.resize(300, 200)
    outer.show()
    qtbot.waitExposed(outer)
    qtbot.wait(20)
    layouts, line = Layouts(outer), label.height()
    label.setText("another line")
    qtbot.wait(20)
    assert (label.text(), label.height(), layouts.count) == ("another line", line, 0)
    label.setText("many words that go on until there is no room left for them in one line of this width")
    qtbot.waitUntil(lambda: label.height() >= 2 * line)
    assert below.y() >= label.geometry().bottom()
    outer.resize(900, 200)
    qtbot.waitUntil(lambda: label.height() == line)


def test_parts_are_renewed_one_a_turn_and_the_newest_win(qtbot: QtBot) -> None:
    owner = QObject()
    turns, told = InTurn(owner), []
    turns.renew(lambda: told.append("a1"), lambda: told.append("b1"))
    assert told == [], "not in this turn"
    qtbot.waitUntil(lambda: told == ["a1"])
    turns.renew(lambda: told.append("a2"), lambda: told.append("b2"))
    qtbot.waitUntil(lambda: told == ["a1", "a2", "b2"])
    turns.renew(lambda: told.append("a3"))
    turns.drop()
    qtbot.wait(30)
    assert told == ["a1", "a2", "b2"]

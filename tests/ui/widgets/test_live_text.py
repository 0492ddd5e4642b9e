"""Words that change many times a second ask for no layout, and are painted only where they say something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.widgets.live_text import LiveText, RichText, Run, around


class Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return False


def test_other_words_ask_for_no_layout_and_the_same_words_for_no_paint(qtbot: QtBot) -> None:
    whole, text, watch = QWidget(), LiveText(least="0.00"), Watch()
    QHBoxLayout(whole).addWidget(text)
    qtbot.addWidget(whole)
    text.setText("0.12")
    whole.show()
    qtbot.waitExposed(whole)
    qtbot.wait(20)
    whole.installEventFilter(watch)
    text.installEventFilter(watch)
    text.setText("0.12")
    qtbot.wait(20)
    assert QEvent.Type.Paint not in watch.seen
    text.setText("a good deal longer than before")
    qtbot.waitUntil(lambda: QEvent.Type.Paint in watch.seen)
    assert QEvent.Type.LayoutRequest not in watch.seen


def test_it_says_what_it_shows_without_faces_and_colours(qtbot: QtBot) -> None:
    text = LiveText(rows=2)
    qtbot.addWidget(text)
    text.show_lines([around("Value {0} now", "<i>V</i>(<i>&theta;</i>)"), [Run("1.5", digits="mono")]])
    assert text.text() == "Value V(θ) now\n1.5"
    assert text.accessibleDescription() == text.text()
    assert not text.grab().isNull()


def test_rich_text_is_as_high_as_it_needs_at_its_width(qtbot: QtBot) -> None:
    text = RichText()
    qtbot.addWidget(text)
    text.setText("many words " * 12)
    assert text.heightForWidth(100) > 2 * text.heightForWidth(1000)

"""The keys of the window: one table, the shortcuts made from it, and the page that shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.said import translate
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.label import Label


@dataclass(frozen=True)
class Key:
    """A key of the window. `action` names what `install` is given; empty for keys that a widget handles itself."""

    keys: str
    words: str
    action: str = ""


def table() -> list[tuple[str, list[Key]]]:
    """All keys, in groups, in the language of the window."""
    return [
        (translate("shortcuts", "Everywhere"), [
            Key("Ctrl+1", translate("shortcuts", "Data"), "page 1"),
            Key("Ctrl+2", translate("shortcuts", "Train"), "page 2"),
            Key("Ctrl+3", translate("shortcuts", "Explore"), "page 3"),
            Key("Ctrl+4", translate("shortcuts", "Lab"), "page 4"),
            Key("Alt+Home", translate("shortcuts", "Start page"), "start page"),
            Key("Ctrl+O", translate("shortcuts", "Choose a folder"), "choose folder"),
            Key("Ctrl+V", translate("shortcuts", "Open the path on the clipboard (Data)"), "paste"),
            Key("Ctrl+Return", translate("shortcuts", "The button at the top right"), "primary"),
            Key("Space", translate("shortcuts", "Pause or go on with training")),
            Key("Ctrl+Z", translate("shortcuts", "Undo"), "undo"),
            Key("Ctrl+Shift+Z", translate("shortcuts", "Redo"), "redo"),
            Key("F11", translate("shortcuts", "Samples over the full screen"), "full screen"),
            Key("Ctrl+,", translate("shortcuts", "Settings"), "settings"),
            Key("Ctrl+K", translate("shortcuts", "Search for a command"), "search"),
            Key("?", translate("shortcuts", "Keyboard shortcuts"), "shortcuts"),
        ]),
        (translate("shortcuts", "Data"), [
            Key("← → ↑ ↓", translate("shortcuts", "Another image")),
            Key("Space", translate("shortcuts", "The image large")),
            Key("Delete", translate("shortcuts", "Leave the image out, or take it back in")),
            Key(translate("shortcuts", "Ctrl+Wheel"), translate("shortcuts", "Larger or smaller tiles")),
            Key("Esc", translate("shortcuts", "Cancel the scan")),
        ]),
        (translate("shortcuts", "Lab"), [
            Key("Space", translate("shortcuts", "Run or pause the experiment")),
            Key("Ctrl+Z", translate("shortcuts", "A step back, where there is one")),
            Key("← →", translate("shortcuts", "2-D playground: an iteration back, or on")),
            Key("D G", translate("shortcuts", "2-D playground: D alone learns, or G alone")),
            Key("− +", translate("shortcuts", "2-D playground: slower, or faster")),
            Key("R F", translate("shortcuts", "You are D: real, or fake; also ← and →")),
            Key("N", translate("shortcuts", "You are D: the next picture; also Return")),
        ]),
        (translate("shortcuts", "Explore"), [
            Key("Ctrl+B", translate("shortcuts", "Bookmark what you see")),
            Key("K", translate("shortcuts", "Keep what you see as a key of the timeline")),
            Key("Space", translate("shortcuts", "Timeline: play or pause")),
            Key("← →", translate("shortcuts", "Timeline: a frame; with Ctrl a key; with Shift the chosen key in time")),
            Key("Delete", translate("shortcuts", "Timeline, bookmarks: delete the chosen one")),
            Key("Ctrl+← →", translate("shortcuts", "Bookmarks: another place")),
            Key("F2", translate("shortcuts", "Bookmarks, sliders: another name")),
            Key("← → ↑ ↓", translate("shortcuts", "Picture: walk between seeds, with Shift by one; map: the next tile")),
            Key("Return Home", translate("shortcuts", "Picture: to the nearest seed, or back to where the walk began")),
            Key("End", translate("shortcuts", "Snapshots: follow the newest again")),
        ]),
        (translate("shortcuts", "Sliders"), [
            Key("← →", translate("shortcuts", "0.05 less or more; with Shift 0.005")),
            Key("PgUp PgDn", translate("shortcuts", "0.5 more or less")),
            Key("Home", translate("shortcuts", "Back to 0")),
            Key("End", translate("shortcuts", "To the upper end; with Shift to the lower one")),
            Key("L", translate("shortcuts", "Lock it, so that Shuffle keeps it")),
            Key("0 … 9", translate("shortcuts", "Type a value, Return takes it")),
            Key(translate("shortcuts", "Shift+Drag"), translate("shortcuts", "Ten times finer")),
            Key(translate("shortcuts", "Double-click"), translate("shortcuts", "Reset")),
        ]),
    ]


def install(window: QWidget, actions: dict[str, Callable[[], object]]) -> list[QShortcut]:
    """Makes the shortcuts whose action is given. Text fields keep their own Ctrl+V, Ctrl+Z and letters."""
    made = []
    for _, keys in table():
        for key in keys:
            if key.action in actions:
                for sequence in _sequences(key.keys):
                    shortcut = QShortcut(QKeySequence(sequence), window)
                    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                    shortcut.activated.connect(actions[key.action])
                    made.append(shortcut)
    return made


def _sequences(keys: str) -> list[str]:
    return [keys, "Ctrl+Enter"] if keys == "Ctrl+Return" else [keys]


class ShortcutsDialog(QDialog):
    """All keys on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Keyboard shortcuts"), "h1"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        groups = table()
        for part in (groups[:1], groups[1:]):
            side = QVBoxLayout()
            side.setSpacing(10)
            for title, keys in part:
                side.addWidget(Label(title, "h2"))
                side.addLayout(self._rows(keys))
                side.addSpacing(6)
            side.addStretch(1)
            columns.addLayout(side, 1)
        column.addLayout(columns)
        row = QHBoxLayout()
        row.addStretch(1)
        close = SecondaryButton(self.tr("Close"))
        close.setToolTip(self.tr("Close this list (Esc)"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)

    def _rows(self, keys: list[Key]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for line, key in enumerate(keys):
            grid.addWidget(Label(key.keys, digits="mono", tone="t1"), line, 0)
            grid.addWidget(Label(key.words, "body", "t2"), line, 1)
        return grid

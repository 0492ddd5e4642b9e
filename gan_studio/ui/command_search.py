"""Ctrl+K: every command of the window by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gan_studio.ui import shortcuts
from gan_studio.ui.widgets.label import Label

ROW = 36  # px


class CommandSearch(QDialog):
    """A field and the commands that fit; arrows choose, Return does it, Esc goes."""

    def __init__(self, actions: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search for a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(480)
        self._actions = actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search for a command"))
        self.field.setAccessibleName(self.tr("Search for a command"))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemActivated.connect(self._do)
        self.list.itemClicked.connect(self._do)
        self._nothing = Label(self.tr("No command has these letters."), "body", "t2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self._show("")

    def found(self) -> list[str]:
        """The commands in sight, in words."""
        return [str(self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(self.list.count())]

    @Slot(str)
    def _show(self, text: str) -> None:
        self.list.clear()
        for _, keys in shortcuts.table():
            for key in keys:
                if key.action in self._actions and key.action != "search" and fits(text, key.words):
                    self._add(key)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(ROW * max(1, min(12, self.list.count())) + 4)
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(self.list.count() == 0)
        self.adjustSize()

    def _add(self, key: shortcuts.Key) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, key.action)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, key.words)
        item.setSizeHint(QSize(0, ROW))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(Label(key.words))
        line.addStretch(1)
        line.addWidget(Label(key.keys, digits="mono", tone="t2"))
        row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if (item := self.list.currentItem()) is not None:
                    self._do(item)
                return True
        return super().eventFilter(watched, event)

    @Slot(QListWidgetItem)
    def _do(self, item: QListWidgetItem) -> None:
        action = self._actions[str(item.data(Qt.ItemDataRole.UserRole))]
        self.accept()
        action()


def fits(text: str, words: str) -> bool:
    """Whether each part of what was typed begins a word: "tr lo" fits "Train longer"."""
    parts = words.casefold().replace("(", " ").split()
    return all(any(part.startswith(typed) for part in parts) for typed in text.casefold().split())

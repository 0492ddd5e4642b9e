"""The card: a grey surface with a title, tools at the right, and a body."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.widgets.label import Label

HEADER = 44
PADDING = 16


class Card(QFrame):
    """A card. `.header` is the row of the title (widgets added there stand at its right), `.body` the column below.

    Without a title there is no header until `set_title` gives one.
    """

    def __init__(
        self, title: str = "", tools: Sequence[QWidget] = (), *, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QWidget(self)
        self._head.setFixedHeight(HEADER)
        self.header = QHBoxLayout(self._head)
        self.header.setContentsMargins(PADDING, 0, PADDING - 6, 0)
        self.header.setSpacing(8)
        self._title = Label("", "h2")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._subtitle = Label("", "small", "t3")
        self.header.addWidget(self._title)
        self.header.addWidget(self._subtitle)
        self.header.addStretch(1)
        for tool in tools:
            self.header.addWidget(tool)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addWidget(self._head)
        column.addLayout(self.body, 1)
        self.set_title(title, subtitle)
        if tools:
            self._head.setVisible(True)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """The title, and a quiet word beside it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))
        self.body.setContentsMargins(PADDING, 0 if title else PADDING, PADDING, PADDING)

    def title(self) -> str:
        return self._title.text()

    def add_tool(self, widget: QWidget) -> None:
        """Puts a control at the right end of the header."""
        self.header.addWidget(widget)
        self._head.setVisible(True)

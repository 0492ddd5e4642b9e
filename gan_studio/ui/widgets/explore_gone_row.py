"""Tells for a while which directions were thrown away or replaced, with a button that brings them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.core.directions import Direction
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.label import ElidedLabel

UNDO_MS = 8000


class GoneRow(QWidget):
    """Hidden when there is nothing to bring back. `name_of` says what a direction is called."""

    def __init__(self, desk: Any, name_of: Callable[[Direction], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name_of = desk, name_of
        self._gone: Any = None
        self.words = ElidedLabel("", "small", "t2")
        self.undo = GhostButton(self.tr("Undo"), "undo")
        self.undo.set_compact()
        self.undo.clicked.connect(desk.take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        self._late = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._late.timeout.connect(desk.forget_gone)
        desk.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        gone = self._desk.gone
        self.setVisible(gone is not None)
        if gone is self._gone:
            return
        self._gone = gone
        if gone is None:
            self._late.stop()
            return
        self._late.start()
        self.words.setText(
            self.tr("Sliders replaced: {0}").format(len(gone.directions)) if gone.found
            else self.tr("'{0}' forgotten").format(self._name_of(gone.directions[0])))

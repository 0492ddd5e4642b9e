"""A length of time, shown as 0:04.00 and typed as one likes."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gan_studio.core.latent.timeline import LONGEST, SHORTEST
from gan_studio.ui.widgets.float_slider import parse_number

_CLOCK = re.compile(r"(\d+):([0-5]?\d(?:[.,]\d*)?)")


def clock(seconds: float) -> str:
    """"1:05.30" for 65.3 seconds."""
    hundredths = round(seconds * 100)
    return f"{hundredths // 6000}:{hundredths % 6000 / 100:05.2f}"


def seconds_of(text: str) -> float | None:
    """What "4", "4,5 s" or "1:05.3" says; None where it is no length of time."""
    text = text.strip().removesuffix("s").strip()
    if match := _CLOCK.fullmatch(text):
        return int(match[1]) * 60 + float(match[2].replace(",", "."))
    return parse_number(text)


class LengthField(QLineEdit):
    """`taken(float)` comes when a length was typed that a film can have; else `refused(str)` says why, and the last one is shown
    again."""

    taken = Signal(float)
    refused = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 1.0
        self.setProperty("digits", True)
        self.setAccessibleName(name)
        self.setFixedWidth(84)
        self.editingFinished.connect(self._take)
        self.set_seconds(1.0)

    def set_seconds(self, seconds: float) -> None:
        """Shows another length without a signal; what is being typed stays."""
        self._seconds = seconds
        if not self.isModified():
            self.setText(clock(seconds))

    def seconds(self) -> float:
        return self._seconds

    @Slot()
    def _take(self) -> None:
        if not self.isModified():
            return
        seconds = seconds_of(self.text())
        self.setModified(False)
        if seconds is None or not SHORTEST <= seconds <= LONGEST:
            self.set_seconds(self._seconds)
            self.refused.emit(self.tr("A length is {0} to {1} s").format(f"{SHORTEST:g}", f"{LONGEST:g}"))
        else:
            self.set_seconds(seconds)
            self.taken.emit(seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.set_seconds(self._seconds)
            return
        super().keyPressEvent(event)

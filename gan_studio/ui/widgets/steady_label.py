"""Wrapped words that change several times a second."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.widgets.label import Label


class SteadyLabel(QWidget):
    """A wrapped `Label` that asks for another layout only where it needs another number of lines.

    A QLabel asks at each change of its text, which lays out the whole card. Here it lies in a widget without a layout, whose
    height follows.
    """

    def __init__(self, text: str = "", style: str = "body", tone: str = "t1", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(text, style, tone, wrap=True, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def setText(self, text: str) -> None:
        self.label.setText(text)

    def text(self) -> str:
        return self.label.text()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # from the label: other words, another face
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = max(1, self.width())
        high = max(self.label.heightForWidth(wide), self.label.fontMetrics().height())
        self.label.setGeometry(0, 0, wide, high)
        if high != self.minimumHeight():
            self.setFixedHeight(high)

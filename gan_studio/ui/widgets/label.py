"""Words on the page, in one of the styles of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gan_studio.ui.fonts import is_han


class Label(QLabel):
    """A label in a text style ("display", "h1", "run", "h2", "body", "action", "small", "chip", "micro").

    `tone` is a text colour of the theme (t1, t2, t3, gt, dt, rt, pt). With `digits` ("figure", "value", "mono",
    "micro") it is set in the face for numbers instead.
    """

    def __init__(
        self, text: str = "", style: str = "body", tone: str = "t1", *, digits: str = "", wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        if digits:
            self.setProperty("digits", digits)
        else:
            self.setProperty("text_style", style)
        self.setProperty("tone", tone)
        self.setProperty("han", is_han())
        self.setWordWrap(wrap)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.property("han") != is_han():
            self.setProperty("han", is_han())
            if "micro" in (self.property("text_style"), self.property("digits")):
                self.style().unpolish(self)
                self.style().polish(self)

    def set_tone(self, tone: str) -> None:
        """Another text colour of the theme."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """A label of one line that ends in … where it has too little room; the whole text is its tooltip then."""

    def __init__(
        self, text: str = "", style: str = "body", tone: str = "t1", *, digits: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight, parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, tone, digits=digits, parent=parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self.font())
        area = self.contentsRect()
        shown = metrics.elidedText(self.text(), self._mode, area.width())
        if (shown != self.text()) != (self.toolTip() == self.text()):
            self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

"""What covers the page while something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.ui.drops import DropSummary
from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour


class DropOverlay(QWidget):
    """Says what a drop would do. It never takes the mouse."""

    def __init__(self, parent: QWidget, *, photo: bool = False) -> None:
        """`photo`: over a place where a picture is not opened, but searched for."""
        super().__init__(parent)
        self._summary: DropSummary | None = None
        self._photo = photo
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_drag(self, summary: DropSummary | None) -> None:
        self._summary = summary
        parent = self.parentWidget()
        if summary is not None and parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
        self.setVisible(summary is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._summary is None:
            return
        good, experiment = self._summary.promising, self._summary.experiment
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("bg", 0.9))
        box = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.setPen(QPen(colour("t1" if good else "p"), 1.5))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(box, 8, 8)
        centre = box.center()
        draw_icon(painter, QRectF(centre.x() - 24, centre.y() - 58, 48, 48),
                  "image-search-outline" if self._photo else "flask-outline" if experiment else "folder-plus-outline",
                  "t1" if good else "pt")
        painter.setFont(font("h1"))
        painter.setPen(colour("t1" if good else "pt"))
        painter.drawText(QRectF(box.x(), centre.y(), box.width(), 28), Qt.AlignmentFlag.AlignCenter,
                         self.tr("Drop to find its latent") if self._photo
                         else self.tr("Drop to open in the Lab") if experiment
                         else self.tr("Drop to scan") if good else self.tr("No images in here"))
        if not good:
            painter.setFont(font("body"))
            painter.setPen(colour("t2"))
            painter.drawText(QRectF(box.x(), centre.y() + 32, box.width(), 20), Qt.AlignmentFlag.AlignCenter,
                             self.tr("found: {0}").format(", ".join(self._summary.other_types)))
        painter.end()

"""A section that opens in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour


class CollapsibleSection(QFrame):
    """A title with a chevron, a quiet note at its right, and a `.body` column that it shows and hides."""

    toggled = Signal(bool)

    def __init__(self, title: str, note: str = "", *, expanded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = _Head(title, note, self)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 8, 0, 8)
        self.body.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._content)
        self._head.toggled.connect(self._show)
        self._head.setChecked(expanded)
        self._content.setVisible(expanded)

    def set_note(self, note: str) -> None:
        self._head.set_note(note)

    def is_expanded(self) -> bool:
        return self._head.isChecked()

    def set_expanded(self, expanded: bool) -> None:
        """Opens or closes it, as the click on its title does."""
        self._head.setChecked(expanded)

    def _show(self, expanded: bool) -> None:
        self._content.setVisible(expanded)
        self.toggled.emit(expanded)


class _Head(QAbstractButton):
    def __init__(self, title: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self._note = note
        self.setCheckable(True)
        self.setFont(font("action"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.toggled.connect(self._describe)
        self._describe(False)

    def set_note(self, note: str) -> None:
        self._note = note
        self.update()

    def _describe(self, expanded: bool) -> None:
        self.setToolTip(self.tr("Hide these settings") if expanded else self.tr("Show these settings"))
        self.setAccessibleDescription(self.tr("open") if expanded else self.tr("closed"))

    def sizeHint(self) -> QSize:
        return QSize(160, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        draw_icon(painter, QRectF(0, self.height() / 2 - 9, 18, 18), name, "t1" if self.underMouse() else "t2")
        painter.setPen(colour("t1"))
        painter.setFont(self.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(24, 0, 0, 0), middle, self.text())
        painter.setPen(colour("t3"))
        painter.setFont(font("small"))
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self._note)
        painter.end()

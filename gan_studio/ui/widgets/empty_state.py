"""What a page or card shows while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.label import Label


class EmptyState(QWidget):
    """An icon, a title, a sentence and, if given, a button. Signal: `action_requested`."""

    action_requested = Signal()

    def __init__(
        self, icon_name: str, title: str, text: str = "", button: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        self._icon = _Icon(icon_name)
        self._title = Label(title, "run")
        self._text = Label(text, "body", "t2", wrap=True)
        self._button = SecondaryButton(button)
        self._button.clicked.connect(self.action_requested)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_content(icon_name, title, text, button)

    def set_content(self, icon_name: str, title: str, text: str = "", button: str = "") -> None:
        """Shows something else."""
        self._icon.set_name(icon_name)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._show_icon()

    def button(self) -> SecondaryButton:
        return self._button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_icon()

    def _show_icon(self) -> None:
        """The icon stands there only where it takes no room from the words."""
        column = self._column
        margins = column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        parts = [self._title.sizeHint().height()]
        if not self._text.isHidden():
            parts.append(self._text.heightForWidth(width))
        if not self._button.isHidden():
            parts.append(column.spacing() + self._button.sizeHint().height())
        words = sum(parts) + column.spacing() * (len(parts) + 3) + margins.top() + margins.bottom()
        self._icon.setVisible(words + self._icon.height() <= self.height())


class _Icon(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(QSize(48, 48))

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, QRectF(4, 4, 40, 40), self._name, "t3")
        painter.end()

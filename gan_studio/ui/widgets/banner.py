"""A message across the page: what happened, what to do, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.label import Label

_ICONS = {"info": ("information-outline", "t2", "ctl"), "warning": ("alert-outline", "gt", "g_tint"),
          "problem": ("alert-circle-outline", "pt", "p_tint"), "good": ("check-circle-outline", "rt", "r_tint")}


class Banner(QFrame):
    """`message` in bold, `hint` beneath, `action` as a button's label. Signals: `action_triggered`, `dismissed`.

    Dismissing hides it; whoever made it may delete it then. `level`: info, warning, problem or good.
    """

    action_triggered = Signal()
    dismissed = Signal()

    def __init__(
        self, message: str = "", hint: str = "", action: str = "", *, level: str = "problem", dismissible: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 10, 10, 10)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._message = Label("", "action", wrap=True)
        self._hint = Label("", "small", "t2", wrap=True)
        for label in (self._message, self._hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row.addLayout(words, 1)
        self._button = SecondaryButton()
        self._button.clicked.connect(self.action_triggered)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._close = IconButton("close", self.tr("Dismiss this message"))
        self._close.clicked.connect(self._dismiss)
        self._close.setVisible(dismissible)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._level = level
        self.set_message(message, hint, action, level=level)

    def set_message(self, message: str, hint: str = "", action: str = "", *, level: str = "problem") -> None:
        """Says something else."""
        if level not in _ICONS:
            raise ValueError(f"unknown level {level!r}")
        self._level = level
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(message)
        self.setAccessibleDescription(hint)
        self.update()

    def message(self) -> str:
        return self._message.text()

    def hint(self) -> str:
        return self._hint.text()

    def action_text(self) -> str:
        return self._button.text()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        name, token, fill = _ICONS[self._level]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("line"))
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        draw_icon(painter, QRectF(14, self.height() / 2 - 10, 20, 20), name, token)
        painter.end()

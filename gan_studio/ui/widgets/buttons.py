"""Buttons: one filled primary action a page, grey ones for the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gan_studio.ui.icons import icon

BUTTON_ICON = 18


class _Button(QPushButton):
    kind = "secondary"
    icon_token = "t1"

    def __init__(self, text: str = "", icon_name: str = "", *, tooltip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setIconSize(QSize(BUTTON_ICON, BUTTON_ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name:
            self.set_icon(icon_name)
        if tooltip:
            self.setToolTip(tooltip)

    def set_icon(self, name: str, color_token: str = "") -> None:
        """Another icon of the set; no name takes it away."""
        self.setIcon(icon(name, color_token or self.icon_token) if name else QIcon())

    def set_compact(self, compact: bool = True) -> None:
        """28 px high instead of 32."""
        self.setProperty("compact", compact)
        self.setIconSize(QSize(16, 16) if compact else QSize(BUTTON_ICON, BUTTON_ICON))
        self.style().unpolish(self)
        self.style().polish(self)


class PrimaryButton(_Button):
    """The one action of a page, top right: filled, light on dark and black on light."""

    kind = "primary"
    icon_token = "on_primary"


class SecondaryButton(_Button):
    """A grey button. `danger=True` writes it in the colour of problems, for what takes something away."""

    def __init__(
        self, text: str = "", icon_name: str = "", *, tooltip: str = "", danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        if danger:
            self.icon_token = "pt"
        super().__init__(text, icon_name, tooltip=tooltip, parent=parent)
        if danger:
            self.setProperty("tone", "danger")


class GhostButton(_Button):
    """A button without a fill until the pointer is on it."""

    kind = "ghost"
    icon_token = "t2"


class IconButton(QToolButton):
    """An icon that acts. The tooltip is also its accessible name."""

    def __init__(
        self, icon_name: str, tooltip: str, *, size: int = BUTTON_ICON, checkable: bool = False, color_token: str = "t2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(checkable)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(max(28, size + 10), max(28, size + 10))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.set_icon(icon_name, color_token)
        self.set_tooltip(tooltip)

    def set_icon(self, name: str, color_token: str = "t2") -> None:
        """Another icon of the set."""
        self.setIcon(icon(name, color_token, "t1"))

    def set_tooltip(self, text: str) -> None:
        """What the button does, in words: shown by the pointer and read out."""
        self.setToolTip(text)
        self.setAccessibleName(text)

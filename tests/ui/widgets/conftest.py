"""Every widget is tested in the studio's own looks, dark first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.theme import DARK, apply_theme

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


@pytest.fixture(autouse=True)
def dark_theme(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, DARK)
    yield
    apply_theme(qapp, DARK)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Shows a widget at a size inside a plain window, and keeps both until the test ends."""
    windows: list[QWidget] = []

    def show(widget: AnyWidget, width: int = 240, height: int = 120) -> AnyWidget:
        window = QWidget()
        window.resize(width + 40, height + 40)
        widget.setParent(window)
        widget.setGeometry(20, 20, width, height)
        widget.show()
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return widget

    yield show
    for window in windows:
        if shiboken6.isValid(window):
            shiboken6.delete(window)  # at once: what is left over would be restyled by every later change of theme


@pytest.fixture
def turn_wheel(qapp: QApplication) -> Callable[..., None]:
    """Turns the mouse wheel over the middle of a widget."""

    def turn(widget: QWidget, notches: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(0, 0), QPoint(0, round(notches * 120)),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )
        qapp.sendEvent(widget, event)

    return turn

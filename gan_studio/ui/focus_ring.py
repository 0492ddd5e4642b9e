"""The ring around what the keyboard would act on: 2 px, 2 px away, shown only when the keyboard brought the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from gan_studio.ui.theme import colour

GAP, WIDTH = 2, 2
_OWN_LOOK = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView, QAbstractScrollArea, QMenu)
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QObject):
    """Watches an application. Widgets that show their focus themselves set the property `shows_focus`."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: _Frame | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._focus_moved)

    def target(self) -> QWidget | None:
        """The widget that wears the ring."""
        return self._watched[0] if self._watched else None

    def frame_rect(self) -> QRect:
        """Where the ring is, in the window or scroll area that holds it; empty without one."""
        return self._frame.geometry() if self._frame is not None else QRect()

    @Slot("QWidget*", "QWidget*")
    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._take_off()
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or by_mouse or isinstance(new, _OWN_LOOK) or new.property("shows_focus") or new.isWindow():
            return
        parent = new.parentWidget()
        while parent is not None and not parent.isWindow() and not _is_viewport(parent):
            parent = parent.parentWidget()
        if parent is None:
            return
        self._frame = _Frame(parent)
        self._frame.destroyed.connect(self._lost)
        step: QWidget | None = new
        while step is not None and step is not parent:
            self._watched.append(step)
            step.installEventFilter(self)
            step = step.parentWidget()
        self._follow()

    @Slot()
    def _lost(self) -> None:
        self._frame, self._watched = None, []

    def _take_off(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # the window may be taken apart while one of its widgets has the focus
                widget.removeEventFilter(self)
        self._watched = []
        frame, self._frame = self._frame, None
        if frame is not None and isValid(frame):
            frame.destroyed.disconnect(self._lost)
            frame.hide()
            frame.deleteLater()

    def _follow(self) -> None:
        if self._frame is None or not self._watched:
            return
        target, frame = self._watched[0], self._frame
        parent = frame.parentWidget()
        corner = target.mapTo(parent, QPoint(0, 0)) if parent is not None else QPoint(0, 0)
        edge = GAP + WIDTH
        frame.setGeometry(QRect(corner, target.size()).adjusted(-edge, -edge, edge, edge))
        frame.setVisible(target.isVisible())
        frame.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


class _Frame(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("t1"), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

"""The large picture, which a hand drags over the plane of seeds, and where on it one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDrag,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.ui.held_drag import add_held, is_taken_at
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.plane_walk import PlaneWalk
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import Label

if TYPE_CHECKING:
    from gan_studio.ui.widgets.images import Pictures

KEY_STEP = 0.1  # seeds
AWAY = 8  # px from the corner of the view
CARRIED = 56  # px of the picture in a hand that brings it somewhere


class PlaneView(ImageView):
    """An `ImageView` in which dragging by the width of the picture leads to the next seed. Arrow keys walk by a tenth of a seed,
    with Shift by a whole one; Return snaps to the nearest seed and Home goes back to where the plane was entered. A drag that
    comes to where latents are kept, the timeline or the bookmarks, is no walk but brings the picture there."""

    taken = Signal()  # the hand takes hold of it: what is seen is to be held from now on

    def __init__(self, model: LatentModel, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._model = model
        self.walk = PlaneWalk(model, self)
        self._grabbed: QPointF | None = None
        self._picked: Pictures | None = None  # the picture that the hand took hold of
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.where = _Where(self)
        self.where.snap.clicked.connect(self.walk.snap)
        self.where.back.clicked.connect(self.walk.reset)
        model.changed.connect(self._show_place)
        self._show_place()

    @Slot()
    def _show_place(self) -> None:
        place = self._model.place
        self.where.show_place(*place)
        self.where.setVisible(place != (0.0, 0.0) or self.underMouse() or self.hasFocus())
        self.where.move(AWAY, self.height() - self.where.height() - AWAY)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.image_rect().isEmpty():
            self.taken.emit()
            self._grabbed, self._picked = event.position(), self.image()
            self.walk.grab()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        if not self.rect().contains(event.position().toPoint()) and is_taken_at(self.window(), event.globalPosition().toPoint()):
            self._carry()
            return
        moved, self._grabbed = event.position() - self._grabbed, event.position()
        side = max(1, self.image_rect().width())
        self.walk.drag(-moved.x() / side, -moved.y() / side)  # the plane comes along with the hand

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grabbed is not None:
            self._grabbed = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.walk.let_go()

    def _carry(self) -> None:
        """The hand goes on with the picture as it was before the walk."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.walk.take_back()
        self.dragged().exec(Qt.DropAction.CopyAction)

    def dragged(self) -> QDrag:
        """What is held, in the hand."""
        data = QMimeData()
        add_held(data, self._model.held)
        drag = QDrag(self)
        drag.setMimeData(data)
        if self._picked is not None:
            picture = QPixmap.fromImage(as_qimage(self._picked))
            drag.setPixmap(picture.scaledToWidth(CARRIED, Qt.TransformationMode.SmoothTransformation))
        return drag

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else KEY_STEP
        moves = {Qt.Key.Key_Left: (-step, 0.0), Qt.Key.Key_Right: (step, 0.0), Qt.Key.Key_Up: (0.0, -step),
                 Qt.Key.Key_Down: (0.0, step)}
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif event.key() in moves:
            self.walk.step(*moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.walk.snap()
        elif event.key() == Qt.Key.Key_Home:
            self.walk.reset()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_place()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_place()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_place()


class _Where(QWidget):
    """x and y on the plane, in the corner of the picture, with what leads to a seed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.words = Label("", digits="mono", tone="t2")
        self.words.setToolTip(self.tr("Drag the picture to walk between seeds, or use the arrow keys"))
        self.snap = IconButton("magnet", self.tr("To the nearest seed (Enter)"), size=16)
        self.back = IconButton("image-filter-center-focus", self.tr("Back to where the walk began (Home)"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 2, 1)
        row.setSpacing(0)
        row.addWidget(self.words)
        row.addSpacing(6)
        row.addWidget(self.snap)
        row.addWidget(self.back)

    def show_place(self, x: float, y: float) -> None:
        self.words.setText(f"x {signed(x)}  y {signed(y)}")
        self.snap.setEnabled((x, y) != (round(x), round(y)))
        self.back.setEnabled((x, y) != (0, 0))
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line")))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the picture below is not meant

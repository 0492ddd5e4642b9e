"""Pictures that a person puts in order, by dragging or by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.pixel_pictures import Picture
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

GAP, CAPTION, CHIP = 12, 26, 20


@dataclass(frozen=True)
class Ranked:
    """A picture with its name and a word beside it."""

    name: str
    picture: Picture
    aside: str = ""

    def is_like(self, other: Ranked) -> bool:
        """Whether it is the same picture, by the same words."""
        return self.picture is other.picture and (self.name, self.aside) == (other.name, other.aside)


class RankingStrip(QWidget):
    """The first is the best. Dragging moves a picture; by keys the arrows choose one and Ctrl with an arrow moves it.
    `reordered(keys)` comes when a person has let go."""

    reordered = Signal(tuple)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, Ranked] = {}
        self._order: list[str] = []
        self._now = 0
        self._held: tuple[str, float, list[str]] | None = None  # which, where it was grabbed, the order before
        self._at = 0.0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_items(self, items: Mapping[str, Ranked], order: Sequence[str]) -> None:
        """What is ranked, by key, and in which order. What is being dragged stays in the hand."""
        if self._held is None and list(order) == self._order and all(
                key in self._items and self._items[key].is_like(item) for key, item in items.items()):
            return
        self._items = dict(items)
        if self._held is None or set(order) != set(self._order):
            self._order, self._held = list(order), None
        self._describe()

    def order(self) -> tuple[str, ...]:
        return tuple(self._order)

    def current(self) -> str:
        """The picture that the keys move."""
        return self._order[self._now] if self._order else ""

    def card(self, key: str) -> QRectF:
        """Where a picture's card lies."""
        return self._place(self._order.index(key))

    def _place(self, index: int) -> QRectF:
        count = max(1, len(self._order))
        wide = (self.width() - GAP * (count - 1)) / count
        return QRectF(index * (wide + GAP), 0, wide, self.height())

    def _describe(self) -> None:
        names = [self._items[key].name for key in self._order]
        self.setAccessibleDescription(filled("; ".join(f"{index + 1} {{}}" for index in range(len(names))), *names))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    # the pointer and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index, key in enumerate(self._order):
            if event.button() == Qt.MouseButton.LeftButton and self._place(index).contains(event.position()):
                self._now = index
                self._held = key, event.position().x() - self._place(index).left(), list(self._order)
                self._at = self._place(index).left()
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.update()
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        key, grabbed, _ = self._held
        place = self._place(0)
        self._at = min(max(event.position().x() - grabbed, 0), self.width() - place.width())
        self._move(key, round(self._at / (place.width() + GAP)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if held is not None and held[2] != self._order:
            self.reordered.emit(self.order())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self._order), Qt.Key.Key_End: len(self._order)}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._order:
            super().keyPressEvent(event)
            return
        target = min(max(self._now + step, 0), len(self._order) - 1)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._now = target
            self.update()
        elif target != self._now:
            self._move(self.current(), target)
            self.reordered.emit(self.order())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _move(self, key: str, index: int) -> None:
        self._order.remove(key)
        self._order.insert(index, key)
        self._now = index
        self._describe()

    # how it looks

    def sizeHint(self) -> QSize:
        return QSize(4 * 140, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * 92, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._held[0] if self._held is not None else ""
        for index, key in enumerate(self._order):
            place = self._place(index)
            if key == held:
                painter.setPen(QPen(colour("line2"), 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            else:
                self._paint_card(painter, place, index, key)
        if held:
            place = self._place(self._order.index(held))
            place.moveLeft(self._at)
            self._paint_card(painter, place, self._order.index(held), held)
        painter.end()

    def _paint_card(self, painter: QPainter, place: QRectF, index: int, key: str) -> None:
        item = self._items[key]
        chosen = self.hasFocus() and index == self._now
        painter.setPen(QPen(colour("t1" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        side = max(16.0, min(place.width() - 16, place.height() - CAPTION - 14))
        area = QRectF(place.center().x() - side / 2, place.top() + 8, side, side)
        painter.drawImage(area, as_qimage(item.picture))
        chip = QRectF(place.left() + 8, place.top() + 8, CHIP, CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(mono("mono"))
        painter.setPen(colour("on_primary"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        self._paint_grip(painter, QPointF(place.right() - 16, place.top() + 12))
        line = QRectF(place.left() + 10, place.bottom() - CAPTION, place.width() - 20, CAPTION - 4)
        painter.setFont(mono("micro"))
        wide = painter.fontMetrics().horizontalAdvance(item.aside)
        painter.setPen(colour("t3"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, item.aside)
        painter.setFont(font("small"))
        painter.setPen(colour("t1"))
        name = painter.fontMetrics().elidedText(item.name, Qt.TextElideMode.ElideRight, int(line.width() - wide - 6))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    @staticmethod
    def _paint_grip(painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("t3"))
        for row in range(4):
            for column in range(2):
                painter.drawEllipse(at + QPointF(column * 4, row * 4), 1, 1)

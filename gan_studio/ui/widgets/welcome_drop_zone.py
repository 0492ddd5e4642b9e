"""The place to drop a folder: a fan of pictures, an invitation, and what happens with what is dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.ui.drops import DropSummary
from gan_studio.ui.fonts import font
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour

FOOT = 44
FAN = ((-172.0, -14.0, 8.0), (-86.0, -6.0, 2.0), (86.0, 7.0, 2.0), (172.0, 15.0, 8.0))  # x, degrees, y


class DropZone(QAbstractButton):
    """A button as large as a card. `show_drag` shows what is being dragged over the window; None when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QPixmap, ...] = ()
        self._drag: DropSummary | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Choose a folder, images or a zip"))
        self.setToolTip(self.tr("Click to choose a folder, images or a zip (Ctrl+O). Ctrl+V pastes a path."))

    def set_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Up to four square pictures for the fan."""
        self._pictures = tuple(pictures[:4])
        self.update()

    def show_drag(self, summary: DropSummary | None) -> None:
        self._drag = summary
        self.update()

    def title(self) -> str:
        if self._drag is None:
            return self.tr("Drop a folder of images")
        if not self._drag.promising:
            return self.tr("No images in here")
        if self._drag.experiment:
            return self.tr("Drop to open in the Lab")
        if self._drag.single_files:
            number = self._drag.single_files
            return self.tr("Drop to scan 1 file") if number == 1 else self.tr("Drop to scan {0} files").format(f"{number:,}")
        return self.tr("Drop to scan")

    def subtitle(self) -> str:
        if self._drag is not None and not self._drag.promising:
            found = ", ".join(self._drag.other_types)
            return self.tr("found: {0}").format(found) if found else self.tr("nothing that can be read")
        return self.tr("or click to browse · JPG, PNG, WebP, GIF, BMP, or a zip of them")

    def sizeHint(self) -> QSize:
        return QSize(640, 356)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        dragging = self._drag is not None
        good = dragging and self._drag is not None and self._drag.promising
        token = "t1" if good or self.isDown() else "p" if dragging else "t3" if self.underMouse() else "dash"
        pen = QPen(colour(token), 1.5)
        pen.setStyle(Qt.PenStyle.SolidLine if dragging else Qt.PenStyle.DashLine)
        if not dragging:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(colour("card" if good else "well"))
        painter.drawRoundedRect(box, 8, 8)
        room = box.height() - FOOT
        with_fan = room > 240
        block = (116 + 44 if with_fan else 44 + 14) + 28 + 24
        top = box.top() + (room - block) / 2
        centre = box.center().x()
        if with_fan:
            self._paint_fan(painter, QPointF(centre, top + 54))
            top += 116 + 44
        else:
            draw_icon(painter, QRectF(centre - 20, top, 40, 40), "folder-plus-outline", "t1")
            top += 44 + 14
        painter.setFont(font("h1"))
        painter.setPen(colour("pt" if dragging and not good else "t1"))
        painter.drawText(QRectF(box.x(), top, box.width(), 28), Qt.AlignmentFlag.AlignCenter, self.title())
        painter.setFont(font("body"))
        painter.setPen(colour("t2"))
        words = painter.fontMetrics().elidedText(self.subtitle(), Qt.TextElideMode.ElideRight, round(box.width() - 32))
        painter.drawText(QRectF(box.x(), top + 32, box.width(), 20), Qt.AlignmentFlag.AlignCenter, words)
        self._paint_foot(painter, box)
        painter.end()

    def _paint_fan(self, painter: QPainter, centre: QPointF) -> None:
        for picture, (x, degrees, y) in zip(self._pictures, FAN, strict=False):
            painter.save()
            painter.translate(centre.x() + x * 0.9, centre.y() + y)
            painter.rotate(degrees)
            tile = QRectF(-42, -42, 84, 84)
            edge = QPainterPath()
            edge.addRoundedRect(tile.adjusted(-3, -3, 3, 3), 8, 8)
            painter.fillPath(edge, colour("well"))
            shape = QPainterPath()
            shape.addRoundedRect(tile, 6, 6)
            painter.setClipPath(shape)
            painter.drawPixmap(tile, picture, QRectF(picture.rect()))
            painter.restore()
        front = QRectF(centre.x() - 52, centre.y() - 52, 104, 104)
        painter.setPen(QPen(colour("line2"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(front, 8, 8)
        draw_icon(painter, QRectF(centre.x() - 23, centre.y() - 23, 46, 46), "folder-plus-outline", "t1")

    def _paint_foot(self, painter: QPainter, box: QRectF) -> None:
        facts = (
            ("image-multiple-outline", self.tr("A few hundred images are enough to start")),
            ("cloud-off-outline", self.tr("Nothing leaves this computer")),
            ("check-circle-outline", self.tr("Broken files are skipped and listed")),
        )
        painter.setPen(QPen(colour("line"), 1))
        y = box.bottom() - FOOT
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
        painter.setFont(font("small"))
        metrics = painter.fontMetrics()
        shown = list(facts)
        while len(shown) > 1 and sum(metrics.horizontalAdvance(text) + 60 for _, text in shown) > box.width():
            shown.pop(0)
        widths = [metrics.horizontalAdvance(text) + 24 for _, text in shown]
        gap = (box.width() - sum(widths)) / (len(shown) + 1)
        x = box.left() + gap
        for (name, text), width in zip(shown, widths, strict=True):
            draw_icon(painter, QRectF(x, y + FOOT / 2 - 8, 16, 16), name, "t2")
            painter.setPen(colour("t2"))
            painter.drawText(QRectF(x + 24, y, width, FOOT), Qt.AlignmentFlag.AlignVCenter, text)
            x += width + gap

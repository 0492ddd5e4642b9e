"""One latent over the whole run: what G drew from it at each kept moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from gan_studio.core.events import ImagesNHWC
from gan_studio.ui.widgets.film_strip import EDGE, HEIGHT, PITCH, FilmStrip
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.train_frames import FrameStore, epoch_label

MOST = 24
"""Moments in the row: more would be read from the disk for longer than a person waits."""


class TileHistory(QFrame):
    """A card with the row above what is there, until a click elsewhere or Escape. Choosing a moment tells `frame_chosen`."""

    frame_chosen = Signal(int)  # index in the frame store
    closed = Signal()

    def __init__(self, frames: FrameStore, tile: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frames = frames
        self._tile = tile
        self._indices = spaced(len(frames), MOST)
        self._found: dict[int, ImagesNHWC] = {}
        title = Label(self.tr("Tile {0} over the run").format(tile + 1), "small", "t2")
        self.row = FilmStrip(name=title.text())
        self.row.frame_selected.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(self.row)

    def show_at(self, place: QPoint) -> None:
        """Opens at a position of the parent, as far as it fits, and fills from the frame store."""
        room = self._host.rect().adjusted(12, 12, -12, -12)
        width = min(len(self._indices) * PITCH + 2 * EDGE + 22, room.width())
        size = QSize(width, HEIGHT + 40)
        corner = QPoint(max(room.left(), min(place.x(), room.right() - size.width())),
                        max(room.top(), min(place.y(), room.bottom() - size.height())))
        self.setGeometry(QRect(corner, size))
        self.show()
        self.raise_()
        self.row.setFocus(Qt.FocusReason.PopupFocusReason)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)  # a click anywhere else closes it
        for index in self._indices:
            self._frames.request(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        outside = isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        if outside and event.type() == QEvent.Type.MouseButtonPress:
            self.close()
        return False

    @Slot(int, object)
    def take(self, index: int, images: ImagesNHWC) -> None:
        """A grid that was asked for; the row grows from the left without gaps."""
        if index not in self._indices or self._tile >= len(images):
            return
        self._found[index] = images[self._tile]
        while self.row.count() < len(self._indices) and self._indices[self.row.count()] in self._found:
            at = self._indices[self.row.count()]
            self.row.add_frame(self._found[at], epoch_label(self._frames[at].epoch))

    def _choose(self, place: int) -> None:
        self.frame_chosen.emit(self._indices[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        self.closed.emit()


def spaced(count: int, most: int) -> list[int]:
    """At most `most` of 0 … count − 1, evenly, with the first and the last."""
    if count <= most:
        return list(range(count))
    return sorted({round(place * (count - 1) / (most - 1)) for place in range(most)})

"""One latent over the whole run: what G drew from it at each kept moment."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gan_studio.core.events import ImagesNHWC
from gan_studio.ui.widgets.film_strip import EDGE, HEIGHT, PITCH, FilmStrip
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.train_frames import FrameStore, epoch_label

MOST = 24
"""Moments in the row: more would be read from the disk for longer than a person waits."""


class TileHistory(QFrame):
    """A small window with the row, open until a click elsewhere or Escape. Choosing a moment tells `frame_chosen`."""

    frame_chosen = Signal(int)  # index in the frame store
    closed = Signal()

    def __init__(self, frames: FrameStore, tile: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frames = frames
        self._tile = tile
        self._indices = spaced(len(frames), MOST)
        self._found: dict[int, ImagesNHWC] = {}
        title = Label(self.tr("Tile {0} over the run").format(tile + 1), "small", "t2")
        self.row = FilmStrip(name=title.text())
        self.row.setMinimumWidth(len(self._indices) * PITCH + 2 * EDGE)
        self.row.frame_selected.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(self.row)

    def show_at(self, place: QPoint, most_width: int, left: int) -> None:
        """Opens at a global position, no wider than `most_width` and not left of `left`, and fills from the frame store."""
        self.row.setMinimumWidth(min(len(self._indices) * PITCH + 2 * EDGE, most_width - 22))
        size = QSize(self.row.minimumWidth() + 22, HEIGHT + 40)
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        right = min(left + most_width, area.right()) - size.width()
        corner = QPoint(min(place.x(), max(left, right)), min(place.y(), area.bottom() - size.height()))
        self.setGeometry(QRect(corner, size))
        self.show()
        self.row.setFocus(Qt.FocusReason.PopupFocusReason)
        for index in self._indices:
            self._frames.request(index)

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
        self.closed.emit()


def spaced(count: int, most: int) -> list[int]:
    """At most `most` of 0 … count − 1, evenly, with the first and the last."""
    if count <= most:
        return list(range(count))
    return sorted({round(place * (count - 1) / (most - 1)) for place in range(most)})

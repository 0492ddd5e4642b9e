"""Identical files: groups with their thumbnails, and the choice to keep one of each or all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.data.types import FileReport
from gan_studio.ui import words
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.data_thumbnails import Thumbnails
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.segmented import SegmentedControl

TILE = 52
SHOWN_GROUPS = 2
SHOWN_TILES = 3


def groups_of(files: Sequence[FileReport]) -> list[list[FileReport]]:
    """Files with the same pixels together, largest group first; the first of a group is the one that is kept."""
    groups: dict[int, list[FileReport]] = {}
    by_index = {file.index: file for file in files}
    for file in files:
        if file.usable and file.duplicate_of >= 0:
            first = by_index.get(file.duplicate_of)
            groups.setdefault(file.duplicate_of, [first] if first is not None else []).append(file)
    return sorted(groups.values(), key=len, reverse=True)


class _Tiles(QWidget):
    def __init__(self, pixmaps: Sequence[QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmaps = tuple(pixmaps)
        self.setFixedSize(SHOWN_TILES * (TILE + 8) - 8, TILE)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, pixmap in enumerate(self._pixmaps):
            tile = QRectF(place * (TILE + 8), 0, TILE, TILE)
            shape = QPainterPath()
            shape.addRoundedRect(tile, 4, 4)
            painter.fillPath(shape, colour("ctl"))
            if pixmap is not None:
                painter.setClipPath(shape)
                painter.drawPixmap(tile, pixmap, QRectF(pixmap.rect()))
                painter.setClipping(False)
        painter.end()


class _GroupRow(QWidget):
    def __init__(self, group: Sequence[FileReport], thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ratio = self.devicePixelRatioF()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Tiles([thumbnails.pixmap(file.index, round(TILE * ratio)) for file in group[:SHOWN_TILES]]))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Label(self.tr("{0} copies").format(words.count(len(group))), "small"))
        column.addWidget(ElidedLabel(group[0].name.rsplit("/", 1)[-1], "small", "t3", mode=Qt.TextElideMode.ElideMiddle))
        column.addStretch(1)
        row.addLayout(column, 1)
        self.setToolTip("\n".join(file.name for file in group[:20]))


class CopiesCard(Card):
    """`keep_chosen(bool)`: whether duplicates stay in the set. `shown` asks for the grid's tab of duplicates."""

    keep_chosen = Signal(bool)
    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Duplicates"))
        self._count = Label("", tone="t3", digits="mono")
        self.add_tool(self._count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._choice = SegmentedControl(
            [("one", self.tr("Keep one of each")), ("all", self.tr("Keep all"))], "all", name=self.tr("Duplicates"))
        self._choice.changed.connect(self._chosen)
        self.body.addSpacing(2)
        self.body.addWidget(self._choice)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click to see all of them"))

    def show_groups(self, groups: Sequence[Sequence[FileReport]], thumbnails: Thumbnails) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for group in groups[:SHOWN_GROUPS]:
            self._rows.addWidget(_GroupRow(group, thumbnails))
        number = len(groups)
        self._count.setText(self.tr("1 group") if number == 1 else self.tr("{0} groups").format(words.count(number)))

    def set_keep(self, keep: bool) -> None:
        self._choice.set_current("all" if keep else "one")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.show_requested.emit()

    def _chosen(self, key: str) -> None:
        self.keep_chosen.emit(key == "all")

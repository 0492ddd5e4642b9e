"""The map of codes as a mode of the picture card: two axes to choose, the map, and beside it the picture of where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.names import key_of
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.code_map import CodeMap
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.label import Label

LEAST_SIDE = 176  # px beside the map
MARGIN = 16


class MapPanel(QWidget):
    """Axes are dimensions and, where there are any, directions."""

    opened = Signal()  # the picture alone is wanted

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._directions: list[tuple[str, Axis]] = []
        self._axes: dict[str, Axis] = {}
        self.map = CodeMap(session, model, self.tr("Map of codes"))
        self.picture = ImageView(margin=0, well=False, name=self.tr("What lies at the marked place"))
        self.across, self.up = ComboBox(), ComboBox()
        self.across.setAccessibleName(self.tr("Across the map"))
        self.up.setAccessibleName(self.tr("Up the map"))
        self.swap = IconButton("swap-horizontal", self.tr("Swap both axes"))
        self.swap.clicked.connect(self._swap)
        for box in (self.across, self.up):
            box.setMinimumWidth(72)
            box.setMaxVisibleItems(16)
            box.activated.connect(self._take_chosen)
        self.map.opened.connect(self.opened)
        self.picture.clicked.connect(self.opened)
        self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        self._arrange()
        model.names_changed.connect(self._list_axes)
        model.styles_changed.connect(self._take_directions)
        self._desk = session.explore.directions
        self._desk.changed.connect(self._take_directions)
        self._take_directions()

    def _arrange(self) -> None:
        chosen = QGridLayout()
        chosen.setHorizontalSpacing(8)
        chosen.setVerticalSpacing(8)
        for place, (words, box) in enumerate(((self.tr("Across"), self.across), (self.tr("Up"), self.up))):
            chosen.addWidget(Label(words, tone="t2"), place, 0)
            chosen.addWidget(box, place, 1)
        chosen.addWidget(self.swap, 0, 2, 2, 1)
        chosen.setColumnStretch(1, 1)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addLayout(chosen)
        side.addWidget(self.picture, 1)
        self._side = QWidget()
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(MARGIN)
        row.addStretch(1)
        row.addWidget(self.map)
        row.addWidget(self._side)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map takes its square, what is left beside it is for the rest."""
        super().resizeEvent(event)
        room = self.width() - 3 * MARGIN
        side = min(self.height() - 2 * MARGIN, room - LEAST_SIDE)
        self.map.setFixedWidth(side)
        self._side.setFixedWidth(max(LEAST_SIDE, min(side, room - side)))

    # axes

    def set_directions(self, directions: Sequence[tuple[str, Axis]]) -> None:
        """Directions, with their names, that the map may be spanned by beside the dimensions."""
        self._directions = list(directions)
        self._list_axes()

    @Slot()
    def _take_directions(self) -> None:
        """Those that were found, where the generator can go along them."""
        model = self._model
        self.set_directions([(direction.label, direction.axis()) for direction in self._desk.directions.directions
                             if (model.styles if direction.space == "w" else len(direction.values) == model.latent_dim)])

    def choose(self, key: str, which: int) -> None:
        """Another axis: across (0) or up (1). One that the other one has already changes places with it."""
        if key not in self._axes:
            return
        keys = [self.map.across.key, self.map.up.key]
        if keys[1 - which] == key:
            keys.reverse()
        keys[which] = key
        self._set_axes(*keys)

    def _set_axes(self, across: str, up: str) -> None:
        self.map.set_axes(self._axes[across], self._axes[up])
        for box, key in ((self.across, across), (self.up, up)):
            box.setCurrentIndex(box.findData(key))

    @Slot()
    def _list_axes(self) -> None:
        """All axes by their names of now; a chosen one that is gone gives way to the first dimensions."""
        model = self._model
        named = [(model.name(d), Axis.of_dimension(d)) for d in range(model.latent_dim)]
        listed = [(model.names.get(axis.key, name), axis) for name, axis in self._directions] + named
        self._axes = {axis.key: axis for _, axis in listed}
        for box in (self.across, self.up):
            blocked = QSignalBlocker(box)
            box.clear()
            for name, axis in listed:
                box.addItem(name, axis.key)
            blocked.unblock()
        across, up = self.map.across.key, self.map.up.key
        first, second = key_of(0), key_of(min(1, model.latent_dim - 1))
        across = across if across in self._axes else second if up == first else first
        self._set_axes(across, up if up in self._axes and up != across else first if across == second else second)

    @Slot(int)
    def _take_chosen(self, index: int) -> None:
        box = self.sender()
        self.choose(str(self.across.currentData() if box is self.across else self.up.currentData()), int(box is self.up))

    @Slot()
    def _swap(self) -> None:
        self._set_axes(self.map.up.key, self.map.across.key)

    def set_smooth(self, smooth: bool) -> None:
        self.map.set_smooth(smooth)
        self.picture.set_smooth(smooth)

    def clear(self) -> None:
        """Another generator."""
        self.picture.set_image(None)
        self._list_axes()
        self.map.clear()

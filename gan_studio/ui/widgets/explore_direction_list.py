"""Sliders along directions: rows, their values, their thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.names import dimension_of, key_of
from gan_studio.ui.direction_history import DirectionHistory
from gan_studio.ui.held_pictures import HeldPictures
from gan_studio.ui.latent_model import SLIDER_LIMIT, LatentModel
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.explore_direction_row import DirectionRow
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.words import known

PAGE = 16
BUILD_MS = 20  # between two rows that are built: at most one in the time of a picture


def of_dimension(dimension: int, model: LatentModel) -> Direction:
    """A dimension of z that has a name, as a direction."""
    key = key_of(dimension)
    return Direction(key, model.name(dimension), "", "", np.eye(model.latent_dim, dtype=np.float32)[dimension],
                     locked=model.is_locked(dimension))


def number_of(direction: Direction) -> str | None:
    """Which main component or factor of the weights it is; None for others, and for one to which its file gives a name."""
    number = direction.key.rpartition(" ")[2]
    word = {"pca": "Component", "sefa": "Factor"}.get(direction.origin, "")
    return number if word and direction.label == f"{word} {number}" else None


class DirectionList(QWidget):
    """Shows the directions it is given and moves what is held along them."""

    used = Signal(object)  # Direction: it was moved, or its row was chosen
    map_requested = Signal(object, int)  # Axis; 0 across, 1 up

    def __init__(self, session: Any, model: LatentModel, steps: DirectionHistory, tag: str,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._desk, self._steps = model, session.explore.directions, steps
        self._shown: list[Direction] = []
        self._axes: list[Axis] = []
        self.rows: list[DirectionRow] = []
        self._ends: dict[tuple[str, int], npt.NDArray[np.uint8]] = {}
        self._pictures = HeldPictures(session, tag, self)
        self._pictures.drawn.connect(self._take_picture)
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._page = 0
        self._listed: list[Direction] = []  # those of which the rows speak
        self._build = QTimer(self, interval=BUILD_MS)
        self._build.timeout.connect(self._add_row)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._pages())
        model.changed.connect(self._follow)
        model.names_changed.connect(self._show_names)

    @property
    def shown(self) -> list[Direction]:
        return list(self._shown)

    def set_directions(self, directions: Sequence[Direction]) -> None:
        """Other sliders; those that the held generator cannot go along are left out."""
        before = {each.key for each in self._shown}
        self._shown = [each for each in directions if self._can(each)]
        self._axes = [each.axis() for each in self._shown]
        if before != {each.key for each in self._shown}:
            self._ends = {key: picture for key, picture in self._ends.items() if key[0] in {each.key for each in self._shown}}
        self.turn_to(self._page)

    @property
    def page_count(self) -> int:
        return max(1, -(-len(self._shown) // PAGE))

    def turn_to(self, page: int) -> None:
        """Shows that page of sliders, or the nearest that there is."""
        self._page = min(max(0, page), self.page_count - 1)
        first, last = self._page * PAGE, min((self._page + 1) * PAGE, len(self._shown))
        self._range.setText(self.tr("{0}–{1} of {2}").format(first + 1, last, len(self._shown)))
        self._footer.setVisible(self.page_count > 1)
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page < self.page_count - 1)
        for place, row in enumerate(self.rows, first):
            row.setVisible(place < last)
        wanted = self._shown[first:last]
        if wanted != self._listed:  # the same ones mean the same words; a row takes half a millisecond
            self._listed = wanted
            self._show_names()
            self._show_values()
            self.renew()
        if len(self.rows) < len(wanted):
            self._build.start()

    def _visible(self) -> list[tuple[int, DirectionRow]]:
        """The rows of this page, each with the place of its direction."""
        first = self._page * PAGE
        return [(place, row) for place, row in enumerate(self.rows, first) if place < len(self._shown)]

    def _pages(self) -> QWidget:
        self._range = Label("", digits="mono", tone="t3")
        self.previous = IconButton("chevron-left", self.tr("Previous sliders"))
        self.next = IconButton("chevron-right", self.tr("Next sliders"))
        self.previous.clicked.connect(lambda: self.turn_to(self._page - 1))
        self.next.clicked.connect(lambda: self.turn_to(self._page + 1))
        self._footer = QWidget()
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(16, 2, 8, 2)
        row.addStretch(1)
        for part in (self._range, self.previous, self.next):
            row.addWidget(part)
        return self._footer

    def name(self, direction: Direction) -> str:
        """The name given by hand, else its own."""
        return self._model.names.get(direction.key) or self.plain_name(direction)

    def plain_name(self, direction: Direction) -> str:
        if (dimension := dimension_of(direction.key)) is not None:
            return self._model.plain_name(dimension)
        if (number := number_of(direction)) is not None:
            return (self.tr("Component {0}") if direction.origin == "pca" else self.tr("Factor {0}")).format(number)
        return known(direction.label)

    @Slot()
    def renew(self) -> None:
        """Thumbnails are out of date."""
        held = self._model.held
        self._pictures.want([((each.key, end), axis.at(held, end * SLIDER_LIMIT))
                             for each, axis in self._of_page() for end in (-1, 1)])

    def _of_page(self) -> list[tuple[Direction, Axis]]:
        page = slice(self._page * PAGE, (self._page + 1) * PAGE)
        return list(zip(self._shown[page], self._axes[page], strict=True))

    def go_along(self, place: int, value: float) -> None:
        """Goes to a value along one of them. Locked dimensions stay."""
        model, direction, axis = self._model, self._shown[place], self._axes[place]
        if (dimension := dimension_of(direction.key)) is not None:
            model.set_value(dimension, value)
        elif direction.space == "w":
            assert axis.move is not None
            model.set_move(replace(axis.move, amount=value))
        else:
            z = axis.at(model.held, value).z.copy()
            z[list(model.locked)] = model.z[list(model.locked)]
            model.set_z(z)
        self.used.emit(direction)

    def turn(self, key: str, by: float) -> bool:
        """Goes on along one of them from where it is; False where it is no longer there."""
        place = next((place for place, each in enumerate(self._shown) if each.key == key), None)
        if place is None:
            return False
        value = self._axes[place].value(self._model.held) + by
        self.go_along(place, min(max(value, -SLIDER_LIMIT), SLIDER_LIMIT))
        return True

    def reset(self, place: int) -> None:
        self.go_along(place, self._start(place))

    def menu_of(self, place: int) -> QMenu:
        """What can be done with one direction."""
        row, direction, axis = self.rows[place - self._page * PAGE], self._shown[place], self._axes[place]
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), QKeySequence(Qt.Key.Key_F2), row.title.edit)
        menu.addAction(self.tr("Type a value"), lambda: row.slider.edit_value(row.slider.value_text()))
        menu.addAction(self.tr("Unlock") if direction.locked else self.tr("Lock"), QKeySequence(Qt.Key.Key_L), row.lock.click)
        menu.addSeparator()
        menu.addAction(self.tr("Across the map"), lambda: self.map_requested.emit(axis, 0))
        menu.addAction(self.tr("Up the map"), lambda: self.map_requested.emit(axis, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Forget it"), lambda: self._forget(place))
        return menu

    def _can(self, direction: Direction) -> bool:
        if direction.space == "z":
            return direction.values.shape == (self._model.latent_dim,)
        return self._model.styles > 0 and direction.values.ndim in (1, 2) and (
            direction.values.ndim == 1 or len(direction.values) == self._model.styles)

    @Slot()
    def _add_row(self) -> None:
        """One more row for this page."""
        if len(self.rows) >= min(PAGE, len(self._shown) - self._page * PAGE):
            self._build.stop()
            return
        row = DirectionRow(self)
        row.value_changed.connect(self.go_along)
        row.gesture_started.connect(self._model.begin_gesture)
        row.gesture_finished.connect(self._model.end_gesture)
        row.locked_changed.connect(self._lock)
        row.reset_requested.connect(self.reset)
        row.renamed.connect(self._rename)
        row.menu_requested.connect(self._show_menu)
        row.slider.installEventFilter(self)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        place = self._page * PAGE + len(self.rows) - 1
        self._show_name(place, row)
        self._show_value(place, row)

    @Slot()
    def _show_names(self) -> None:
        for place, row in self._visible():
            self._show_name(place, row)

    def _show_name(self, place: int, row: DirectionRow) -> None:
        direction = self._shown[place]
        has_name = direction.origin == "labels" or direction.key in self._model.names or (
            direction.origin in ("pca", "sefa") and number_of(direction) is None)
        row.show_direction(place, direction, self.name(direction), has_name)
        row.set_ends(self._ends.get((direction.key, -1)), self._ends.get((direction.key, 1)))

    @Slot()
    def _follow(self) -> None:
        if any(not self._can(each) for each in self._shown):
            return  # another generator is coming
        self._show_values()
        self.renew()

    def _show_values(self) -> None:
        for place, row in self._visible():
            self._show_value(place, row)

    def _show_value(self, place: int, row: DirectionRow) -> None:
        start, value = self._start(place), self._axes[place].value(self._model.held)
        row.set_value(value if abs(value - start) > 1e-5 else start, start)

    def _start(self, place: int) -> float:
        return self._axes[place].value(Held(self._model.seed, self._model.start, styles=self._model.styles))

    @Slot(object, object)
    def _take_picture(self, key: tuple[str, int], picture: npt.NDArray[np.uint8]) -> None:
        self._ends[key] = picture
        for place, row in self._visible():
            if self._shown[place].key == key[0]:
                row.set_ends(self._ends.get((key[0], -1)), self._ends.get((key[0], 1)))

    @Slot(int, bool)
    def _lock(self, place: int, locked: bool) -> None:
        key = self._shown[place].key
        if (dimension := dimension_of(key)) is not None:
            self._model.set_locked(dimension, locked)
        else:
            self._desk.set_locked(key, locked)

    @Slot(int, str)
    def _rename(self, place: int, name: str) -> None:
        direction = self._shown[place]
        self._model.set_name(direction.key, "" if name.strip() == self.plain_name(direction) else name)

    def _forget(self, place: int) -> None:
        key = self._shown[place].key
        if dimension_of(key) is not None:
            self._model.set_name(key, "")
            return
        with self._steps.together():
            self.reset(place)
            self._desk.delete(key)

    @Slot(int, QPoint)
    def _show_menu(self, place: int, where: QPoint) -> None:
        menu = self.menu_of(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pictures.set_active(True)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.set_active(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, 24)
            for place, row in self._visible():
                if row.slider is watched:
                    self.used.emit(self._shown[place])
        elif event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # the list scrolls under the pointer; a slider turns only where it has the focus
            return True
        return super().eventFilter(watched, event)

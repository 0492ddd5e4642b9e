"""The card with one slider for each latent dimension, in pages of sixteen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.latent.names import key_of
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_effect import EffectMeasure
from gan_studio.ui.widgets.explore_ends import EndPictures
from gan_studio.ui.widgets.explore_row import LatentRow
from gan_studio.ui.widgets.label import Label

PAGE = 16


class SlidersCard(Card):
    """Sixteen rows that show one page of dimensions, in their own order or the strongest first."""

    map_requested = Signal(str, int)  # key of an axis; 0 across, 1 up
    used = Signal(int)  # a dimension was moved

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.model = model
        self._session, self._kept = session, session.explore.names
        self._page = 0
        self._order = list(range(model.latent_dim))
        self._last_used = 0
        self._has_learned = self._order_later = self._is_still = False
        self.ends = EndPictures(session, model, self)
        self.effects = EffectMeasure(session, model, self)
        self._sort = GhostButton(self.tr("Sort by effect"), "sort-variant")
        self._sort.setCheckable(True)
        self._sort.set_compact()
        self.set_title(self.tr("Sliders"))
        self.add_tool(self._sort)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.note = Banner(dismissible=False, level="warning")
        self.note.action_triggered.connect(self._kept.set_aside)
        self._note_box = QWidget()
        note_row = QVBoxLayout(self._note_box)
        note_row.setContentsMargins(12, 12, 12, 4)
        note_row.addWidget(self.note)
        self._note_box.hide()
        self.body.addWidget(self._note_box)
        self.rows = [LatentRow(self) for _ in range(PAGE)]
        self.body.addWidget(self._scroll_area(), 1)
        self.body.addWidget(self._footer())
        for row in self.rows:
            row.value_changed.connect(self._set_value)
            row.gesture_started.connect(model.begin_gesture)
            row.gesture_finished.connect(self._end_gesture)
            row.locked_changed.connect(model.set_locked)
            row.reset_requested.connect(model.reset)
            row.renamed.connect(self._rename)
            row.menu_requested.connect(self._show_menu)
            row.slider.installEventFilter(self)
        self._sort.toggled.connect(self._set_sorted)
        self.ends.ends_changed.connect(self._show_ends)
        self.effects.progressed.connect(self._show_order_words)
        self.effects.finished.connect(self._order_now)
        model.changed.connect(self._show_values)
        model.locks_changed.connect(self._show_locks)
        model.names_changed.connect(self._take_names)
        self._kept.changed.connect(self._adopt_names)
        self._show_sort()
        self._show_page()
        self._adopt_names()

    def _scroll_area(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        return self._scroll

    def _footer(self) -> QWidget:
        line = QFrame()
        line.setProperty("surface", "divider")
        line.setFixedHeight(1)
        self._order_words = Label("", "small", "t3")
        self._range = Label("", digits="mono", tone="t3")
        self.previous = IconButton("chevron-left", self.tr("Previous sliders"))
        self.next = IconButton("chevron-right", self.tr("Next sliders"))
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 8, 5)
        row.setSpacing(4)
        row.addWidget(self._order_words)
        row.addStretch(1)
        row.addWidget(self._range)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        footer = QWidget()
        footer.setFixedHeight(38)
        column = QVBoxLayout(footer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)
        return footer

    # what is shown

    def reset_generator(self) -> None:
        """Another generator: nothing is known of its dimensions, so they come in their own order."""
        self._order = list(range(self.model.latent_dim))
        self._page = 0
        self.ends.clear()
        self.effects.clear()
        self._show_sort()
        self._show_page()
        if self._sort.isChecked():
            self._set_sorted(True)

    def _show_sort(self) -> None:
        info = self._session.renderer
        points = info is not None and info.kind == "points"
        if points:
            self._sort.setChecked(False)
        self._sort.setEnabled(not points)
        self._sort.setToolTip(
            self.tr("For 2-D points there are no pictures whose change could be measured") if points else
            self.tr("The sliders that change the picture most come first, as measured between their ends"))

    @property
    def order(self) -> list[int]:
        """All dimensions as they are listed."""
        return list(self._order)

    @property
    def shown(self) -> list[int]:
        """The dimensions of this page."""
        return self._order[self._page * PAGE : (self._page + 1) * PAGE]

    @property
    def last_used(self) -> int:
        """The dimension that was moved last: the wheel over the image moves it on."""
        return self._last_used if self._last_used < self.model.latent_dim else 0

    def order_words(self) -> str:
        return self._order_words.text()

    def page_count(self) -> int:
        return max(1, -(-len(self._order) // PAGE))

    def sort_button(self) -> GhostButton:
        return self._sort

    def _show_page(self) -> None:
        self._page = min(self._page, self.page_count() - 1)
        shown = self.shown
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                dimension = shown[place]
                self._show_name(row, dimension)
                row.set_ends(*self.ends.pictures(dimension))
                row.set_effect(self.effects.effect(dimension))
        self._show_values()
        self._show_locks()
        self.ends.set_shown(shown)
        first = self._page * PAGE
        several = self.page_count() > 1
        self._range.setText(self.tr("{0}–{1} of {2}").format(first + 1, first + len(shown), len(self._order)))
        self._range.setVisible(several)
        self.previous.setVisible(several)
        self.next.setVisible(several)
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page < self.page_count() - 1)
        self._show_order_words()
        count = len(self._order)
        self.set_title(self.tr("Sliders"), self.tr("1 dimension") if count == 1 else self.tr("{0} dimensions").format(count))
        self.body.setContentsMargins(0, 0, 0, 0)

    @Slot(float)
    def _show_order_words(self, measured: float = 0.0) -> None:
        if self._sort.isChecked() and self.effects.is_measuring:
            words = self.tr("Measuring the effect… {0} %").format(round(100 * measured))
        elif self.model.psi == 0:
            words = self.tr("At Variety 0 these move nothing")
        elif self._sort.isChecked():
            words = self.tr("Strongest first")
        else:
            words = self.tr("In the generator’s own order")
        self._order_words.setText(words)

    @Slot()
    def _show_values(self) -> None:
        if len(self._order) != self.model.latent_dim:
            return  # another generator is coming: `reset_generator` follows
        if self._is_still != (self.model.psi == 0):
            self._is_still = not self._is_still
            self._show_order_words()
        z, start = self.model.z, self.model.start
        for row, dimension in zip(self.rows, self.shown, strict=False):
            row.set_value(float(z[dimension]), float(start[dimension]))

    def _show_name(self, row: LatentRow, dimension: int) -> None:
        row.show_dimension(dimension, self.model.name(dimension), key_of(dimension) in self.model.names)

    @Slot()
    def _take_names(self) -> None:
        self._kept.keep(self.model.names)
        self._show_names()

    @Slot()
    def _adopt_names(self) -> None:
        """Those that are kept with the run, or why they cannot be."""
        self.model.adopt_names(self._kept.names)
        trouble = self._kept.trouble
        self.note.set_message(
            self.tr("New names are not kept") if trouble else "", trouble.words if trouble else "",
            self.tr("Set aside") if trouble else "", level="warning")
        self._note_box.setVisible(trouble is not None)

    def _show_names(self) -> None:
        if len(self._order) != self.model.latent_dim:
            return
        for row, dimension in zip(self.rows, self.shown, strict=False):
            self._show_name(row, dimension)
        self._show_locks()

    @Slot()
    def _show_locks(self) -> None:
        for row, dimension in zip(self.rows, self.shown, strict=False):
            row.set_locked(self.model.is_locked(dimension))

    @Slot(int)
    def _show_ends(self, dimension: int) -> None:
        if dimension in self.shown:
            row = self.rows[self.shown.index(dimension)]
            row.set_ends(*self.ends.pictures(dimension))
            row.set_effect(self.effects.effect(dimension))

    # what is asked

    @Slot(int, float)
    def _set_value(self, dimension: int, value: float) -> None:
        self._last_used = dimension
        self.model.set_value(dimension, value)
        self.used.emit(dimension)

    @Slot(int, str)
    def _rename(self, dimension: int, name: str) -> None:
        plain = name.strip() == self.model.plain_name(dimension)
        self.model.set_name(key_of(dimension), "" if plain else name)

    @Slot(int, QPoint)
    def _show_menu(self, dimension: int, place: QPoint) -> None:
        menu = self.menu_of(dimension)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_of(self, dimension: int) -> QMenu:
        """What can be done with one dimension."""
        model, row = self.model, self.rows[self.shown.index(dimension)]
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), QKeySequence(Qt.Key.Key_F2), row.title.edit)
        menu.addAction(self.tr("Type a value"), lambda: row.slider.edit_value(row.slider.value_text()))
        menu.addSeparator()
        menu.addAction(self.tr("Unlock") if model.is_locked(dimension) else self.tr("Lock"), QKeySequence(Qt.Key.Key_L),
                       lambda: model.set_locked(dimension, not model.is_locked(dimension)))
        menu.addAction(self.tr("Lock it and shuffle the rest"), lambda: model.shuffle_others(dimension))
        unlock = menu.addAction(self.tr("Unlock all"), model.unlock_all)
        unlock.setEnabled(bool(list(model.locked)))
        menu.addSeparator()
        menu.addAction(self.tr("Across the map"), lambda: self.map_requested.emit(key_of(dimension), 0))
        menu.addAction(self.tr("Up the map"), lambda: self.map_requested.emit(key_of(dimension), 1))
        return menu

    @Slot(bool)
    def _set_sorted(self, wanted: bool) -> None:
        if not wanted:
            self.effects.stop()
        elif not self.effects.is_measured or self._has_learned:
            self._has_learned = False
            self.effects.start()
        self._order = self.effects.by_effect() if wanted and self.effects.is_measured else list(range(self.model.latent_dim))
        self._page = 0
        self._show_page()

    @Slot()
    def renew(self) -> None:
        """The generator has learned: thumbnails are out of date, and the order is when it is next asked for."""
        self.ends.renew()
        self._has_learned = True

    @Slot()
    def _order_now(self) -> None:
        """Not under a hand: the row that it holds would become another."""
        if any(row.slider.is_dragging() for row in self.rows):
            self._order_later = True
            return
        self._order_later = False
        if self._sort.isChecked():
            self._order = self.effects.by_effect()
        self._show_page()

    @Slot()
    def _end_gesture(self) -> None:
        self.model.end_gesture()
        if self._order_later:
            self._order_now()

    @Slot()
    def _go_back(self) -> None:
        self._turn_to(self._page - 1)

    @Slot()
    def _go_on(self) -> None:
        self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        self._page = min(max(0, page), self.page_count() - 1)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_idle_drawing(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.set_idle_drawing(False)

    def set_idle_drawing(self, active: bool) -> None:
        """Thumbnails and the order are drawn while somebody can see them."""
        self.ends.set_active(active)
        self.effects.set_active(active)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, 24)
        elif event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # the page scrolls under the pointer; a slider turns only where it has the focus
            return True
        return super().eventFilter(watched, event)

"""The Explore page: hold the generator by its sliders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.latent.axis import Axis
from gan_studio.session import Session
from gan_studio.session.view import RendererInfo, RenderResult
from gan_studio.ui.joint_history import JointHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.page import Page, PrimaryAction
from gan_studio.ui.pages.explore.exporting import Exporter
from gan_studio.ui.pages.explore.facts import GeneratorFacts
from gan_studio.ui.pages.explore.saving import PictureSaver
from gan_studio.ui.photo_drop import PhotoDrop
from gan_studio.ui.said import source_of
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_below import BelowCard
from gan_studio.ui.widgets.explore_bookmarks import BookmarksCard
from gan_studio.ui.widgets.explore_nearest import NearestCard
from gan_studio.ui.widgets.explore_photo import PhotoCard
from gan_studio.ui.widgets.explore_picture import PictureCard
from gan_studio.ui.widgets.explore_side import Saved, SavedCard
from gan_studio.ui.widgets.explore_slider_tabs import SliderTabs
from gan_studio.ui.widgets.explore_sliders import SlidersCard
from gan_studio.ui.widgets.full_screen import FullScreen
from gan_studio.ui.widgets.tab_column import Part, TabColumn

SLIDERS_WIDTH, SIDE_WIDTH, BOTTOM_HEIGHT = 376, 304, 152
NARROW = 1344  # px of the page below which the right column becomes tabs of the left one
LEAST_WIDTH, LEAST_HEIGHT = 1040, 560
WATCH_MS = 5000


class ExplorePage(Page):
    """Sliders at the left, the picture in the middle, what it comes from at the right, time below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session = session
        self._info: RendererInfo | None = None
        self._has_shown = False  # a picture of this generator
        self._whose: object = None  # the run or the untrained generator that is held
        self.model = LatentModel(parent=self)
        self.sliders = SlidersCard(session, self.model)
        self.tabs = SliderTabs(session, self.model, self.sliders)
        self.picture = PictureCard(session, self.model)
        self.tabs.seen = self.picture.seen
        self.generator = GeneratorFacts(session, self)
        self.saver = PictureSaver(session, self.model, self.picture, self)
        self.saved = SavedCard()
        self.bookmarks = BookmarksCard(session, self.model)
        self.photo = PhotoCard(session, self.model)
        self.nearest = NearestCard(session)
        self.below = BelowCard(session, self.model)
        self.history = JointHistory(self.model, self.below.timeline.timeline, self.tabs.steps, parent=self)
        self.tabs.steps.together_changed.connect(self.history.set_together)
        self.picture.set_history(self.history)
        self.exporter = Exporter(session, self.model, self.picture, self.saver, self)
        self.empty = EmptyState(
            "tune-variant", self.tr("No generator yet"),
            self.tr("Open images or a run first: then its sliders are here, even before training."), self.tr("Go to Data"))
        self.empty.action_requested.connect(self._go_to_data)
        self._arrange()
        self._connect()
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(session.watch_renderer)
        self._take_renderer(session.renderer)

    def _arrange(self) -> None:
        self._left = TabColumn(SLIDERS_WIDTH)
        self._right = TabColumn(SIDE_WIDTH)
        # Cards of the right column, (label, [(card, share of the height)]) each: tabs of it, or of the left one when narrow.
        self._side_parts: list[Part] = [
            (self.tr("Bookmarks"), [(self.bookmarks, 1), (self.photo, 0)]),
            (self.tr("Pictures"), [(self.nearest, 0), (self.saved, 1)]),
            (self.tr("Generator"), [(self.generator.card, 0)]),
        ]
        # Cards below: under the sliders and the picture, and under the right column, where one may be missing.
        self._below: QWidget | None = self.below
        self._below_side: QWidget | None = self.exporter.card
        columns = QWidget()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._left)
        top.addWidget(self.picture, 1)
        self._grid = QGridLayout(columns)
        self._grid.setContentsMargins(16, 16, 16, 16)
        self._grid.setSpacing(16)
        self._grid.addLayout(top, 0, 0)
        self._grid.addWidget(self._right, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(0, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)  # what it needs when narrow, whatever it is now
        self._narrow: bool | None = None
        self._set_narrow(False)

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        sliders: list[Part] = [(self.tr("Sliders"), [(self.tabs, 1)])]
        side = [*self._side_parts]
        if narrow and self._below_side is not None:
            side.append((self.tr("Export"), [(self._below_side, 0)]))
        if narrow:
            self._right.set_parts([])
            self._left.set_parts([*sliders, *side])
        else:
            self._left.set_parts(sliders)
            self._right.set_parts(side)
        self._right.setVisible(not narrow)
        self._grid.setHorizontalSpacing(0 if narrow else 16)
        if self._below is not None:
            self._below.setFixedHeight(BOTTOM_HEIGHT)
            self._grid.addWidget(self._below, 1, 0, 1, 2 if narrow or self._below_side is None else 1)
        if self._below_side is not None and not narrow:
            self._below_side.setFixedHeight(BOTTOM_HEIGHT)
            self._grid.addWidget(self._below_side, 1, 1)

    def _connect(self) -> None:
        session, picture = self._session, self.picture
        session.renderer_changed.connect(self._take_renderer)
        session.run_opened.connect(self._show_note)
        session.state_changed.connect(self._show_note)
        picture.shown.connect(self._take_shown)
        picture.wheel_turned.connect(self.tabs.turn)
        picture.full_screen_requested.connect(self.full_screen)
        picture.note.action_triggered.connect(self._go_to_train)
        self.generator.learned.connect(self.sliders.renew)
        self.generator.learned.connect(self.tabs.renew)
        self.below.timeline.previewed.connect(picture.preview)
        picture.view.taken.connect(self.below.timeline.stop)
        self.below.time_machine.peeked.connect(picture.peek)
        self.below.time_machine.moved.connect(picture.ask)
        self.below.time_machine.moved.connect(self.sliders.renew)
        self.below.time_machine.moved.connect(self.tabs.renew)
        self.below.time_machine.moved.connect(self.bookmarks.renew)
        self.bookmarks.key_requested.connect(self.below.add_behind)
        self.generator.learned.connect(self.below.renew)
        self.generator.learned.connect(picture.renew)
        self.below.time_machine.moved.connect(picture.renew)
        self.sliders.map_requested.connect(picture.show_map)
        self.tabs.map_requested.connect(self._show_map)
        self.generator.learned.connect(self.bookmarks.renew)
        self.exporter.card.rate_changed.connect(self.below.timeline.set_fps)
        self.below.timeline.set_fps(self.exporter.card.fps)
        self.exporter.chrome_changed.connect(self.chrome_changed)
        self.exporter.page_requested.connect(self.page_requested)
        self.exporter.led_back.connect(self.below.show_whose)
        self.saver.saved.connect(self.saved.add)
        self.saver.still_wanted.connect(self.below.timeline.stop)
        self.saved.chosen.connect(self._go_back_to)
        self._key(QKeySequence(QKeySequence.StandardKey.Copy), self.saver.copy)
        self._key(QKeySequence("K"), self.below.add_key)
        self._key(QKeySequence("Ctrl+B"), self.bookmarks.bookmark)
        self.photo.previewed.connect(picture.peek)
        self.photo.wanted.connect(self._show_photo)
        drop = PhotoDrop(picture, lambda: not session.explore.photo.why_not())
        drop.dropped.connect(self.photo.search)
        picture.wall.tile_clicked.connect(self.tabs.mark_plus)
        picture.wall.tile_context_requested.connect(self.tabs.mark_minus)

    def _key(self, keys: QKeySequence, do: Callable[[], object]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    # what the main window asks

    def primary_action(self) -> PrimaryAction:
        return self.exporter.primary_action()

    def tools(self) -> list[QWidget]:
        return []

    def undo(self) -> None:
        self.history.undo()

    def redo(self) -> None:
        self.history.redo()

    def full_screen(self) -> None:
        """The picture, or the wall, over the whole screen until Escape."""
        if self.picture.pictures is not None:
            FullScreen(self.picture.pictures, smooth=self.picture.is_smooth, parent=self).showFullScreen()

    # the generator

    @Slot(object)
    def _take_renderer(self, info: RendererInfo | None) -> None:
        self._stack.setCurrentIndex(int(info is not None))
        self._info = info
        self._has_shown = False
        whose = None if info is None else (info.latent_dim, info.kind, self._session.explore.identity().path)
        self.picture.clear(whole=whose != self._whose)
        self.bookmarks.set_shown(None, None, self.picture.is_smooth)
        if info is None:
            self.chrome_changed.emit()
            return
        if whose != self._whose:
            self._whose = whose
            self.saved.clear()
            self.model.adopt_styles(0)
        self.model.adopt(info.latent_dim)
        self.sliders.reset_generator()
        self.picture.set_wall_possible(
            info.kind == "images", self.tr("For 2-D points the picture already shows the whole cloud"))
        self.picture.set_map_possible(info.latent_dim > 1, self.tr("A map needs two dimensions"))
        self.generator.show()
        self.exporter.renew()
        self._show_note()
        self.picture.ask()
        self.chrome_changed.emit()

    @Slot()
    def _show_note(self) -> None:
        if self._info is None or self._info.trained or self._session.is_training:
            self.picture.set_note("")
        else:
            self.picture.set_note(
                self.tr("This generator is not trained yet"),
                self.tr("Its weights are random, so every latent looks alike. The sliders work all the same."),
                self.tr("Go to Train"))

    @Slot(object)
    def _take_shown(self, result: RenderResult) -> None:
        first = not self._has_shown
        self._has_shown = True
        self.model.adopt_styles(result.styles)
        self.generator.take(result)
        self.bookmarks.set_shown(result.images[0], self.picture.seen(), self.picture.is_smooth)
        self.nearest.set_shown(result.images[0])
        if first:
            self.chrome_changed.emit()

    # sliders and keys

    @Slot(object, int)
    def _show_map(self, axis: Axis, which: int) -> None:
        self.picture.show_map(axis.key, which)

    @Slot()
    def _show_photo(self) -> None:
        (self._left if self._narrow else self._right).show_part(source_of(self._side_parts[0][0]))

    @Slot(object)
    def _go_back_to(self, saved: Saved) -> None:
        if saved.held.fits(self.model.latent_dim, self.model.styles):
            self.model.go_to(saved.held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.model.shuffle()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and self.picture.pictures is not None:
            (self.tabs.mark_plus if event.key() == Qt.Key.Key_Plus else self.tabs.mark_minus)()
        else:
            super().keyPressEvent(event)

    # going elsewhere, size

    @Slot()
    def _go_to_data(self) -> None:
        self.page_requested.emit("data")

    @Slot()
    def _go_to_train(self) -> None:
        self.page_requested.emit("train")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(event.size().width() < NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.watch_renderer()
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.stop()

"""The samples of a run: the grid of the same latents, the real images, and the film of all grids."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.events import GridReady, ImagesNHWC
from gan_studio.ui import words
from gan_studio.ui.said import translate
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.film_strip import FilmStrip
from gan_studio.ui.widgets.full_screen import FullScreen
from gan_studio.ui.widgets.image_grid import ImageGrid
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch
from gan_studio.ui.widgets.train_frames import FrameStore, epoch_label
from gan_studio.ui.widgets.train_history import TileHistory

PLACEHOLDERS = 64
PLAY_MS = 220
LARGEST_TILE, LARGEST_PICTURE = 384, 1024  # px


class SamplesCard(Card):
    """The film strip chooses the moment; `moment_changed` tells kimg of the grid in sight, None for the latest."""

    moment_changed = Signal(object)  # float | None
    save_requested = Signal(object, str)  # uint8 NHWC, a word for its name
    failed = Signal(object)  # words: an older grid can no longer be read
    data_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.frames = FrameStore(self)
        self._reals: ImagesNHWC | None = None
        self._live: ImagesNHWC | None = None  # the newest generator with pinned sliders moved
        self._shown = -1
        self._best_kimg: float | None = None
        self._history: TileHistory | None = None
        self._large: FullScreen | None = None
        self.set_title(self.tr("Samples"))
        self.kind = SegmentedControl(
            [("fakes", self.tr("Generated")), ("reals", self.tr("Real"))], "fakes", name=self.tr("Which images"))
        self.kind.changed.connect(self._show_kind)
        self.expand = IconButton("arrow-expand", self.tr("Full screen (F11)"))
        self.expand.clicked.connect(self.full_screen)
        self.add_tool(self.kind)
        self.add_tool(self.expand)
        self._expected = PLACEHOLDERS
        self.grid = ImageGrid(placeholder=PLACEHOLDERS, max_tile=LARGEST_TILE, name=self.tr("Samples"))
        self.grid.tile_clicked.connect(self._show_history)
        self.grid.tile_activated.connect(self._show_history)
        self.grid.tile_context_requested.connect(self._show_menu)
        self._waiting = Label("", tone="t2")
        self.film = FilmStrip(name=self.tr("All grids of the run"))
        self.film.frame_selected.connect(self._choose)
        self.film.frame_hovered.connect(self._preview)
        self.film.follow_changed.connect(self._follow_changed)
        self._play_timer = QTimer(self)
        self._play_timer.setInterval(PLAY_MS)
        self._play_timer.timeout.connect(self._next_frame)
        self.empty = EmptyState(
            "image-multiple-outline", self.tr("No images yet"),
            self.tr("Open a folder of images, or choose a built-in set: then training can start."), self.tr("Go to Data"))
        self.empty.action_requested.connect(self.data_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._pictures())
        self._stack.addWidget(self.empty)
        self.body.setContentsMargins(12, 0, 12, 8)
        self.body.setSpacing(4)
        self.body.addWidget(self._stack, 1)
        self.frames.images_ready.connect(self._take_images)
        self.frames.failed.connect(self.failed)
        self._show_moment()

    def _pictures(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.grid, 1)
        column.addLayout(self._moment_row())
        column.addWidget(self.film)
        return box

    def _moment_row(self) -> QHBoxLayout:
        self.play = IconButton("play", self.tr("Play the film"))
        self.play.clicked.connect(self._toggle_play)
        self._epoch = Label("", "action")
        self._kimg = Label("", digits="mono", tone="t2")
        self.follow = ToggleSwitch(self.tr("Follow latest"), True, tooltip=self.tr("Show each new grid as it comes (End)"))
        self.follow.toggled.connect(self._set_follow)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self._epoch)
        row.addWidget(self._kimg)
        row.addWidget(self._waiting)
        row.addStretch(1)
        self._follow_words = Label(self.tr("Follow latest"), tone="t2")
        row.addWidget(self._follow_words)
        row.addWidget(self.follow)
        return row

    # what a run says

    def clear(self) -> None:
        """Another run."""
        self._stop_playing()
        self.frames.clear()
        self.film.clear()
        self._reals = self._live = None
        self._shown = -1
        self.grid.set_images(None)
        self.follow.setChecked(True)
        self.kind.set_current("fakes")
        self._show_moment()

    def expect(self, recipe: Recipe) -> None:
        """What a run of this recipe will show, while there is none: many pictures, or the plane of 2-D points."""
        self._expected = 1 if recipe.architecture == "mlp" else PLACEHOLDERS
        if not len(self.frames):
            self._show_title(self._expected)

    def set_waiting(self, text: str, *, has_data: bool = True) -> None:
        """What to say while there are no samples; without data there is only the way to them."""
        self._waiting.setText(text)
        self._stack.setCurrentIndex(0 if has_data else 1)
        self._show_moment()

    def add_grid(self, grid: GridReady) -> None:
        """Reals go to their tab, fakes to the end of the film."""
        if grid.kind == "reals":
            self._reals = grid.images
            if self.kind.current() == "reals":
                self._show_kind("reals")
            return
        index = self.frames.add(grid)
        frame = self.frames[index]
        told = words.filled("{0} · {1}", _epoch_words(frame.epoch), words.kimg(frame.images_seen))
        self.film.add_frame(frame.thumbnail, epoch_label(frame.epoch), told)
        self._show_title(len(grid.images))
        self._show_best()
        if self.film.current() == index:
            self._choose(index)
        self._show_moment()

    def set_live(self, images: ImagesNHWC | None) -> None:
        """The newest generator with the pinned sliders moved; None shows the film's grid again."""
        self._live = images
        self._show_title(self.grid.count() or self._expected)
        if self.kind.current() == "fakes":
            self._show_kind("fakes")

    @Slot(object)
    def mark_best(self, kimg: float | None) -> None:
        """A star on the grid nearest to the best moment; None: no moment was measured."""
        self._best_kimg = kimg
        self._show_best()

    def _show_best(self) -> None:
        self.film.set_mark(-1 if self._best_kimg is None else self.frames.index_at(self._best_kimg * 1000))

    def scrub_to(self, kimg: float) -> None:
        """The grid nearest to a moment, as if it had been chosen in the film."""
        index = self.frames.index_at(kimg * 1000)
        if index >= 0:
            self.film.set_follow(index == len(self.frames) - 1)
            self._show_follow()
            self.film.set_current(index)
            self._choose(index)

    def images(self) -> ImagesNHWC | None:
        """What is in sight."""
        return self.grid.images()

    @property
    def shown_frame(self) -> int:
        """The grid in sight, -1 before the first."""
        return self._shown

    def _show_title(self, count: int) -> None:
        if self._live is not None:
            subtitle = self.tr("newest generator, moved by the sliders")
        elif count > 1:
            subtitle = self.tr("{0} fixed latents").format(count)
        else:
            subtitle = self.tr("generated points on the real ones")
        self.set_title(self.tr("Samples"), subtitle)
        self.body.setContentsMargins(12, 0, 12, 8)
        self.grid.set_placeholder(count)
        self.grid.set_max_tile(LARGEST_TILE if count > 1 else LARGEST_PICTURE)

    # the moment

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._shown = index
        self.frames.request(index)
        self._show_moment()
        self.moment_changed.emit(None if self.film.follows() else self.frames[index].kimg)

    @Slot(int, object)
    def _take_images(self, index: int, images: ImagesNHWC) -> None:
        if self._history is not None:
            self._history.take(index, images)
        if index == self._shown and self.kind.current() == "fakes" and self._live is None:
            self._set_images(images)

    @Slot(int)
    def _preview(self, index: int) -> None:
        """The pointer is on a frame: shows it as long as it stays there."""
        if self.kind.current() != "fakes" or self._live is not None or not len(self.frames):
            return
        images = self.frames.images(index if index >= 0 else self._shown)
        if images is not None:
            self._set_images(images)

    def _set_images(self, images: ImagesNHWC | None) -> None:
        self.grid.set_images(images)
        if self._large is not None and images is not None:
            self._large.set_images(images)

    @Slot(str)
    def _show_kind(self, kind: str) -> None:
        if kind == "reals":
            self._set_images(self._reals)
        elif self._live is not None:
            self._set_images(self._live)
        elif self._shown >= 0:
            self.frames.request(self._shown)
        else:
            self._set_images(None)
        self._show_moment()

    def _show_moment(self) -> None:
        has_frames = len(self.frames) > 0
        for widget in (self.play, self._epoch, self._kimg):
            widget.setVisible(has_frames)
        self._waiting.setVisible(not has_frames)
        for part in (self.follow, self._follow_words):
            part.setEnabled(has_frames)
        self.play.setEnabled(len(self.frames) > 1)
        self.expand.setEnabled(self.grid.images() is not None)
        self.kind.button("reals").setEnabled(self._reals is not None)
        if has_frames and self._shown >= 0:
            frame = self.frames[self._shown]
            self._epoch.setText(_epoch_words(frame.epoch))
            self._kimg.setText(words.kimg(frame.images_seen))

    @Slot(bool)
    def _set_follow(self, follow: bool) -> None:
        if follow == self.film.follows():
            return
        self.film.set_follow(follow)
        if follow:
            self._stop_playing()
        if len(self.frames):
            self._choose(self.film.current())

    @Slot(bool)
    def _follow_changed(self, follow: bool) -> None:
        self._show_follow()
        if self._shown >= 0:
            self.moment_changed.emit(None if follow else self.frames[self._shown].kimg)

    def _show_follow(self) -> None:
        blocked = self.follow.blockSignals(True)
        self.follow.setChecked(self.film.follows())
        self.follow.blockSignals(blocked)
        self.follow.update()

    # the film

    @Slot()
    def _toggle_play(self) -> None:
        if self._play_timer.isActive():
            self._stop_playing()
            return
        self.film.set_follow(False)
        self._show_follow()
        if self.film.current() >= len(self.frames) - 1:
            self.film.set_current(0)
            self._choose(0)
        self.play.set_icon("pause")
        self.play.set_tooltip(self.tr("Stop the film"))
        self._play_timer.start()

    def _stop_playing(self) -> None:
        self._play_timer.stop()
        self.play.set_icon("play")
        self.play.set_tooltip(self.tr("Play the film"))

    @property
    def is_playing(self) -> bool:
        return self._play_timer.isActive()

    @Slot()
    def _next_frame(self) -> None:
        index = self.film.current() + 1
        if index >= len(self.frames):
            self._stop_playing()
            self.follow.setChecked(True)
            return
        self.film.set_current(index)
        self._choose(index)

    # one tile

    @Slot(int)
    def _show_history(self, tile: int) -> None:
        if self.kind.current() != "fakes" or not len(self.frames) or self.grid.count() < 2:
            return
        if self._history is not None:
            self._history.close()
        self._history = TileHistory(self.frames, tile, self)
        self._history.frame_chosen.connect(self._go_to_frame)
        self._history.closed.connect(self._forget_history)
        self._history.show_at(self.grid.mapTo(self, self.grid.tile_rect(tile).bottomLeft()) + QPoint(-6, 6))

    @Slot(int)
    def _go_to_frame(self, index: int) -> None:
        self.film.set_follow(index == len(self.frames) - 1)
        self._show_follow()
        self.film.set_current(index)
        self._choose(index)

    @Slot()
    def _forget_history(self) -> None:
        self._history = None
        self.grid.set_selected(-1)
        self.grid.setFocus()

    @property
    def history(self) -> TileHistory | None:
        """The row of one tile over all grids, while it is open."""
        return self._history

    @Slot(int, QPoint)
    def _show_menu(self, tile: int, place: QPoint) -> None:
        menu = self.menu_for(tile)
        menu.setParent(self, menu.windowFlags())
        menu.popup(place)

    def menu_for(self, tile: int) -> QMenu:
        """What can be done with one tile."""
        menu = QMenu(self)
        images = self.grid.images()
        if images is None:
            return menu
        word = "real" if self.kind.current() == "reals" else "sample"
        menu.addAction(self.tr("Its history"), lambda: self._show_history(tile)).setEnabled(word == "sample" and len(images) > 1)
        menu.addAction(self.tr("Save this tile…"), lambda: self.save_requested.emit(images[tile : tile + 1], f"{word}{tile:02d}"))
        menu.addAction(self.tr("Save the whole sheet…"), lambda: self.save_requested.emit(images, f"{word}s"))
        return menu

    @Slot()
    def full_screen(self) -> None:
        """The grid over the whole screen until Escape; it goes on following."""
        images = self.grid.images()
        if images is None or self._large is not None:
            return
        self._large = FullScreen(images, title=self.tr("Samples"), parent=self)
        self._large.destroyed.connect(self._forget_large)
        self._large.showFullScreen()

    @Slot()
    def _forget_large(self) -> None:
        self._large = None


def _epoch_words(epoch: float) -> str:
    return translate("SamplesCard", "Epoch {0}").format(epoch_label(epoch))

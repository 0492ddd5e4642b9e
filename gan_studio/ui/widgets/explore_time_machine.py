"""The time machine of the Explore page: the film strip of the run, the same latent drawn by every snapshot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.session.time_machine import Moment
from gan_studio.session.view import RenderResult
from gan_studio.ui import words
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.film_strip import FilmStrip
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.train_frames import epoch_label

Picture = npt.NDArray[np.uint8]

IDLE_MS = 350  # without a change before all is drawn anew
TICK_MS = 125  # eight moments a second
PAUSE_MS = 1000  # at the end, before it begins again


class TimeMachinePane(QWidget):
    """`.bar` is the row of controls that belongs above it. `peeked` gives a picture to be shown for a moment, None to show again
    what is held; `moved` says that another generator draws now."""

    peeked = Signal(object)
    moved = Signal()

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._model, self._desk = session, model, session.explore.time_machine
        self._moments: list[Moment | None] = []  # None: the newest, as it is in training or in the run
        self._pictures: dict[Path | None, Picture] = {}
        self._kept: Moment | None = None  # where it was when the pane was hidden
        self._drawn: Held | None = None  # what the pictures are of
        self._rested = QElapsedTimer()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._draw)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._play_on)
        self.film = FilmStrip(name=self.tr("The same latent through the run"))
        self._empty = Label("", tone="t2", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.film)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.bar = QWidget()
        self._build_bar()
        self._connect()
        self._arrange()

    def _build_bar(self) -> None:
        self.play = IconButton("play", self.tr("Play the run"))
        self.where = Label("", tone="t2")
        self.newest = GhostButton(self.tr("Back to the newest"), "page-last")
        self.newest.set_compact()
        self.newest.setToolTip(self.tr("The sliders hold the newest generator again (End in the film strip)"))
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.where)
        row.addStretch(1)
        row.addWidget(self.newest)

    def _connect(self) -> None:
        session, desk = self._session, self._desk
        desk.moments_changed.connect(self._arrange)
        desk.shown_changed.connect(self._show_where)
        desk.thumbnail_ready.connect(self._take)
        session.snapshot_saved.connect(self._look_again)
        session.run_changed.connect(self._look_again)
        session.run_opened.connect(self._look_again)
        session.renderer_changed.connect(self._on_renderer)
        session.rendered.connect(self._take_newest)
        self._model.changed.connect(self._become_stale)
        self.film.frame_selected.connect(self._go_to)
        self.film.frame_hovered.connect(self._peek)
        self.play.clicked.connect(self.toggle)
        self.newest.clicked.connect(self._go_to_newest)

    # which moments

    @Slot()
    def _look_again(self) -> None:
        if self.isVisible():
            self._desk.look_again()

    @Slot()
    def _on_renderer(self) -> None:
        """Another generator, or the newest of the run became another one."""
        self._pictures.clear()
        self._arrange()
        self._look_again()

    @Slot()
    def _arrange(self) -> None:
        """A frame for each snapshot, and the newest at the end: it is the last snapshot itself, unless the run still trains or
        its best is held."""
        moments = list(self._desk.moments)
        info = self._session.renderer
        if moments and info is not None and not self._session.is_training and info.snapshot == "last":
            moments.pop()
        self._moments = [*moments, None] if self._desk.moments else []
        kept = {_path(moment) for moment in self._moments}
        self._pictures = {path: picture for path, picture in self._pictures.items() if path in kept}
        grey = np.full((8, 8, 3), 128, np.uint8)
        self.film.set_frames([
            (self._pictures.get(_path(moment), grey), epoch_label(moment.epoch) if moment is not None else self.tr("now"),
             self._words(moment)) for moment in self._moments])
        self._stack.setCurrentIndex(int(len(self._moments) > 1))
        self._empty.setText(
            self.tr("This run kept one snapshot: there is nothing to go back to.") if self._moments
            else self.tr("While a run trains, its snapshots line up here: the same latent, drawn by each of them."))
        self.play.setEnabled(len(self._moments) > 1)
        self._become_stale()
        self._show_where()

    def _words(self, moment: Moment | None) -> str:
        if moment is None:
            return self.tr("The newest")
        return self.tr("{0}, epoch {1}").format(words.kimg(moment.images_seen), epoch_label(moment.epoch))

    # going there

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self.stop()
        moment = self._moments[place]
        self._desk.go_to(moment)
        picture = self._pictures.get(moment.path) if moment is not None and self._drawn is self._model.held else None
        if picture is not None:
            self.peeked.emit(picture)  # at once; the generator follows
        self.peeked.emit(None)
        self.moved.emit()

    @Slot()
    def _go_to_newest(self) -> None:
        if self._moments:
            self.film.set_current(len(self._moments) - 1)
            self._go_to(len(self._moments) - 1)

    @Slot(int)
    def _peek(self, place: int) -> None:
        """The pointer is over a frame: its picture large, while it stays there."""
        if self.is_playing:
            return
        moment = self._moments[place] if 0 <= place < len(self._moments) else None
        self.peeked.emit(self._pictures.get(moment.path) if moment is not None else None)

    @Slot()
    def follow(self) -> None:
        """Somebody else has chosen the moment that is shown, or the newest: where it was before is over."""
        self.stop()
        self._kept = None
        self._show_where()
        self.moved.emit()

    @Slot()
    def _show_where(self) -> None:
        shown = self._desk.shown
        self.where.setText(self._words(shown) if self._moments else "")
        self.newest.setEnabled(shown is not None)
        if shown in self._moments:
            self.film.set_current(self._moments.index(shown))

    # playing

    @property
    def is_playing(self) -> bool:
        return self._tick.isActive()

    @Slot()
    def toggle(self) -> None:
        """Plays the pictures that were drawn; where it stops, that moment's generator is held."""
        if self.is_playing:
            place = self.film.current()
            self.stop()
            self._go_to(place)
        elif len(self._moments) > 1:
            if self.film.current() == len(self._moments) - 1:
                self.film.set_current(0)
            self.play.set_icon("pause")
            self.play.set_tooltip(self.tr("Pause"))
            self._rested.invalidate()
            self._tick.start()
            self._show_frame()

    def stop(self) -> None:
        self._tick.stop()
        self.play.set_icon("play")
        self.play.set_tooltip(self.tr("Play the run"))

    @Slot()
    def _play_on(self) -> None:
        last = len(self._moments) - 1
        if self.film.current() < last:
            following = self._moments[self.film.current() + 1]
            if _path(following) not in self._pictures:
                return  # not drawn yet: it waits
            self.film.set_current(self.film.current() + 1)
            self._rested.start()
        elif not self._rested.isValid() or self._rested.hasExpired(PAUSE_MS):
            self.film.set_current(0)
        self._show_frame()

    def _show_frame(self) -> None:
        moment = self._moments[self.film.current()]
        picture = self._pictures.get(_path(moment))
        if picture is not None:
            self.peeked.emit(picture)
        self.where.setText(self._words(moment))

    # pictures

    @Slot()
    def _become_stale(self) -> None:
        """Something else is held: nothing is drawn until the hand rests."""
        self._desk.rest()
        if self.isVisible():
            self._idle.start()

    @Slot()
    def _draw(self) -> None:
        wanted = [self._moments[place] for place in coarse_to_fine(len(self._moments))]
        if self._drawn is self._model.held:
            wanted = [moment for moment in wanted if _path(moment) not in self._pictures]
        self._drawn = self._model.held
        self._desk.draw_strip(self._drawn, wanted)

    @Slot(object, object)
    def _take(self, path: Path | None, picture: Picture | StudioError) -> None:
        place = next((at for at, moment in enumerate(self._moments) if _path(moment) == path), -1)
        if place < 0 or isinstance(picture, StudioError) or self._drawn is not self._model.held:
            return  # a damaged one stays grey, and says so when it is chosen
        self._pictures[path] = picture
        self.film.set_thumbnail(place, picture)

    @Slot(object)
    def _take_newest(self, result: RenderResult) -> None:
        if result.tag == "main" and not self._desk.is_back and self._moments and len(result.images) == 1:
            self._pictures[None] = result.images[0]
            if self.isVisible():
                self.film.set_thumbnail(len(self._moments) - 1, result.images[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.look_again()
        if self._kept in self._moments and self._kept is not None and not self._desk.is_back:
            self.film.set_current(self._moments.index(self._kept))
            self._desk.go_to(self._kept)
            self.moved.emit()
        self._become_stale()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()
        self._idle.stop()
        self._desk.rest()
        self._kept = self._desk.shown
        self._desk.go_to(None)  # who sees no film strip would not know why the pictures are old
        self.peeked.emit(None)
        self.moved.emit()


def _path(moment: Moment | None) -> Path | None:
    return moment.path if moment is not None else None


def coarse_to_fine(count: int) -> list[int]:
    """0 … count − 1 in such an order that the first of them lie evenly over all: the last, the first, the middle, ..."""
    order: list[int] = []
    step = max(1, count)
    while len(order) < count:
        order += [place for place in range(count - 1, -1, -step) if place not in order]
        if 0 not in order and count > 1:
            order.append(0)
        step = max(1, step // 2)
    return order

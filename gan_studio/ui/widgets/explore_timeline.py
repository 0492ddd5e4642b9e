"""The timeline of the Explore page: keys in time, what lies between them, played at the speed of the film."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from gan_studio.core.latent.held import LARGEST_SEED, Held
from gan_studio.core.latent.noise_loop import NoiseLoop
from gan_studio.core.latent.timeline import MOST_KEYS, Easing
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.timeline_model import TimelineModel
from gan_studio.ui.widgets.explore_timeline_bar import TimelineBar
from gan_studio.ui.widgets.explore_timeline_strip import TimelineStrip
from gan_studio.ui.widgets.length_field import clock

TICK_MS = 33  # 30 pictures a second, where the generator is as quick


class TimelinePane(QWidget):
    """`.bar` is the row of controls that belongs above it. While it plays, `previewed` gives what is to be shown; the model is
    left alone until it stops (`previewed(None)`), and then holds what was shown last. Who changes the model stops it, too."""

    previewed = Signal(object)  # Held, or None

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._desk = session.explore.timeline
        self.timeline = TimelineModel(self)
        self.strip = TimelineStrip(session, self.timeline)
        self._clock = QElapsedTimer()
        self._from = 0.0  # where the playhead was when it began to play
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._play_on)
        self.bar = TimelineBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self._connect()
        self._take_kept()

    def _connect(self) -> None:
        timeline, strip, bar = self.timeline, self.strip, self.bar
        timeline.changed.connect(self._show)
        timeline.changed.connect(self._keep)
        timeline.moved.connect(self._show_time)
        timeline.selection_changed.connect(self._show)
        self._desk.changed.connect(self._take_kept)
        self._model.changed.connect(self._give_way)
        self._model.history_changed.connect(self._show)
        strip.scrub_started.connect(self._begin_scrub)
        strip.scrubbed.connect(self._hold_what_is_there)
        strip.scrub_finished.connect(self._model.end_gesture)
        strip.play_requested.connect(self.toggle)
        strip.key_menu_requested.connect(self._show_menu)
        strip.held_dropped.connect(self._take_dropped)
        bar.play.clicked.connect(self.toggle)
        bar.loop.toggled.connect(timeline.set_loop)
        bar.noise.toggled.connect(self._set_noise)
        bar.reroll.clicked.connect(self._reroll)
        bar.radius.value_changed.connect(self._set_radius)
        bar.radius.gesture_started.connect(timeline.begin_gesture)
        bar.radius.gesture_finished.connect(timeline.end_gesture)
        bar.easing.activated.connect(self._set_easing)
        bar.key.clicked.connect(self.add_key)
        bar.length.taken.connect(timeline.set_length)
        bar.length.refused.connect(bar.say)
        bar.aside.clicked.connect(self._desk.set_aside)
        bar.settled.connect(self._show)

    # what is kept with the run

    @Slot()
    def _take_kept(self) -> None:
        """Another run's timeline was read."""
        if self._desk.timeline is not self.timeline.timeline:
            self.stop()
            self.timeline.take(self._desk.timeline)
        self._show()

    @Slot()
    def _keep(self) -> None:
        self._desk.keep(self.timeline.timeline)

    # keys

    @Slot()
    def add_key(self) -> None:
        """What is held becomes a key at the playhead, or behind the last one."""
        self.stop()
        self._edit(lambda: self.timeline.add(self._model.held))

    @Slot(object)
    def add_behind(self, held: Held) -> None:
        """Something held, a bookmark say, becomes the last key."""
        self.stop()
        self._edit(lambda: self.timeline.add(held, behind=True))

    @Slot(object, float)
    def _take_dropped(self, held: Held, seconds: float) -> None:
        self.stop()
        self._edit(lambda: self.timeline.add_at(seconds, held))

    def _edit(self, edit: Any) -> None:
        if len(self.timeline.timeline.keys) >= MOST_KEYS:
            self.bar.say(self.tr("{0} keys are the most").format(MOST_KEYS))
            return
        try:
            edit()
        except ValueError:
            self.bar.say(self.tr("That key does not fit here"))

    def menu(self, place: int) -> QMenu:
        """What can be done with a key."""
        menu = QMenu(self)
        menu.addAction(self.tr("Set to what you see"), partial(self._set_to_seen, place))
        easing = menu.addMenu(self.tr("Easing to the next key"))
        for number in range(self.bar.easing.count()):
            action = easing.addAction(self.bar.easing.itemText(number), partial(self._choose_easing, number))
            action.setCheckable(True)
            action.setChecked(self.bar.easing.itemData(number) == self.timeline.timeline.keys[place].easing)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete the key"), lambda: self.timeline.remove(place))
        delete.setShortcut("Del")
        menu.addAction(self.tr("Delete all keys"), self.timeline.clear)
        return menu

    def _set_to_seen(self, place: int) -> None:
        self.stop()
        self.timeline.set_held(place, self._model.held)

    @Slot(int, QPoint)
    def _show_menu(self, place: int, at: QPoint) -> None:
        menu = self.menu(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _choose_easing(self, number: int) -> None:
        self.bar.easing.setCurrentIndex(number)
        self._set_easing(number)

    @Slot(int)
    def _set_easing(self, number: int) -> None:
        easing: Easing = self.bar.easing.itemData(number)
        self.timeline.set_easing(easing)

    # the noise loop

    @Slot(bool)
    def _set_noise(self, on: bool) -> None:
        noise = self.timeline.timeline.noise
        if on == (noise is not None):
            return
        if on and self.timeline.is_empty:
            self._edit(lambda: self.timeline.add(self._model.held))
        self.timeline.set_noise(NoiseLoop(self.bar.radius.value(), self._random()) if on else None)

    @Slot()
    def _reroll(self) -> None:
        if self.timeline.timeline.noise is not None:
            self.timeline.set_noise(NoiseLoop(self.timeline.timeline.noise.radius, self._random()))

    @Slot(float)
    def _set_radius(self, radius: float) -> None:
        if self.timeline.timeline.noise is not None:
            self.timeline.set_noise(NoiseLoop(radius, self.timeline.timeline.noise.seed))

    @staticmethod
    def _random() -> int:
        return int(np.random.default_rng().integers(0, LARGEST_SEED))

    # playing

    @property
    def is_playing(self) -> bool:
        return self._tick.isActive()

    @Slot()
    def toggle(self) -> None:
        if self.is_playing:
            self.stop()
        elif self.timeline.can_play:
            timeline = self.timeline
            if not timeline.timeline.loops and timeline.seconds >= timeline.timeline.seconds:
                timeline.move_to(0.0)
            self._from = timeline.seconds
            self._clock.start()
            self._tick.start()
            self._play_on()
            self._show()

    def stop(self) -> None:
        """Stands still; what was shown last is held, as one step of undo."""
        if self.is_playing:
            self._stand_still()
            self._hold_what_is_there()

    @Slot()
    def _give_way(self) -> None:
        """A hand has moved a slider, or gone to another latent: that is shown, and not what the film would show next."""
        if self.is_playing:
            self._stand_still()

    def _stand_still(self) -> None:
        self._tick.stop()
        self.timeline.select(self.timeline.timeline.key_at(self.timeline.seconds))
        self.previewed.emit(None)
        self._show()

    @Slot()
    def _play_on(self) -> None:
        film = self.timeline.timeline
        if not self.timeline.can_play:
            self.stop()
            return
        seconds = self._from + self._clock.elapsed() / 1000
        self.timeline.move_to(seconds)
        self.previewed.emit(film.at(self.timeline.seconds))
        if not film.loops and seconds >= film.seconds:
            self.stop()

    @Slot()
    def _begin_scrub(self) -> None:
        self.stop()
        self._model.begin_gesture()

    @Slot()
    def _hold_what_is_there(self) -> None:
        held = self.timeline.held_now()
        if held is None:
            return
        if held.fits(self._model.latent_dim, self._model.styles):
            self._model.go_to(held)
        else:
            self.bar.say(self.tr("Another generator's key: this one cannot draw it"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    # what the bar says

    def set_fps(self, fps: float) -> None:
        """Frames a second of the film that would be exported: how many there are, and how far an arrow key goes."""
        self.timeline.fps = fps
        self._show()

    @Slot()
    def _show(self) -> None:
        self.bar.show_film(self.timeline, self.is_playing, self._desk.trouble)
        self._show_time()

    @Slot()
    def _show_time(self) -> None:
        self.bar.time.setText(clock(self.timeline.seconds))

"""The timeline that the page edits: its keys, the playhead, the chosen key, its own history. No widgets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gan_studio.core.latent.held import Held
from gan_studio.core.latent.noise_loop import NoiseLoop
from gan_studio.core.latent.timeline import Easing, Timeline
from gan_studio.ui.history import Undoable

UNDO_DEPTH = 200
FPS = 24.0
NOISE_SECONDS = 4.0  # of a film that would else be too short to wander


class TimelineModel(Undoable[Timeline]):
    changed = Signal()  # the film
    moved = Signal()  # the playhead
    selection_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(UNDO_DEPTH, parent)
        self._timeline = Timeline()
        self._seconds = 0.0
        self._selected = -1
        self._easing: Easing = "ease"
        self.fps = FPS

    # what there is

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def seconds(self) -> float:
        """Where the playhead is."""
        return self._seconds

    @property
    def selected(self) -> int:
        """The chosen key, or -1."""
        return self._selected

    @property
    def is_empty(self) -> bool:
        return not self._timeline.keys

    @property
    def can_play(self) -> bool:
        """Whether anything would move."""
        return len(self._timeline.keys) > 1 or (not self.is_empty and self._timeline.noise is not None)

    @property
    def easing(self) -> Easing:
        """Of the chosen key, else of the next one that is added."""
        return self._timeline.keys[self._selected].easing if self._selected >= 0 else self._easing

    @property
    def frames(self) -> int:
        return len(self._timeline.frame_times(self.fps)) if not self.is_empty else 0

    def held_now(self) -> Held | None:
        """What the film shows at the playhead; None without keys."""
        return None if self.is_empty else self._timeline.at(self._seconds)

    # the playhead and the chosen key

    def move_to(self, seconds: float) -> None:
        """The playhead; beyond the end of a film that loops it begins again."""
        length = self._timeline.seconds
        seconds = seconds % length if self._timeline.loops else min(max(0.0, seconds), length)
        if seconds != self._seconds:
            self._seconds = seconds
            self.moved.emit()

    def select(self, place: int) -> None:
        """Chooses a key; -1 none."""
        place = place if 0 <= place < len(self._timeline.keys) else -1
        if place != self._selected:
            self._selected = place
            self.selection_changed.emit()

    # edits

    def take(self, timeline: Timeline) -> None:
        """Another run's: its history begins now, and the next key comes behind its last one."""
        self._history.clear()
        self._put(timeline)
        self.move_to(timeline.keys[-1].seconds if timeline.keys else 0.0)
        self.history_changed.emit()

    def add(self, held: Held, behind: bool = False) -> None:
        """A key at the playhead, in place of one that is there. At the last key, or with `behind`, it comes a second after the
        last one, so that key after key makes a film. The playhead goes there. ValueError: `Timeline.with_key`."""
        film = self._timeline
        there = film.key_at(self._seconds)
        behind = behind or (there >= 0 and there == len(film.keys) - 1)
        if behind or self.is_empty:
            self._change(film.with_key_behind(held, self._easing))
            self._choose_at(self._timeline.keys[-1].seconds)
        else:
            self._change(film.with_key(self._seconds, held, self._easing))
            self._choose_at(self._seconds)

    def add_at(self, seconds: float, held: Held) -> None:
        """A key where a picture was dropped; in an empty film it is the first. ValueError: `Timeline.with_key`."""
        if self.is_empty:
            self.add(held)
            return
        self._change(self._timeline.with_key(seconds, held, self._easing))
        self._choose_at(seconds)

    def set_held(self, place: int, held: Held) -> None:
        self._change(self._timeline.with_held(place, held))

    def remove(self, place: int) -> None:
        if 0 <= place < len(self._timeline.keys):
            self.select(-1)
            self._change(self._timeline.without_key(place))

    def drag_key(self, place: int, seconds: float) -> int:
        """Moves a key in time; its place afterwards, which is also the chosen one."""
        made, now = self._timeline.with_key_moved(place, seconds)
        if made is not self._timeline:
            self._change(made)
        self.select(now)
        self.move_to(made.keys[now].seconds)
        return now

    def set_easing(self, easing: Easing) -> None:
        """Of the chosen key; without one, of all keys and those that are added."""
        if self._selected < 0:
            self._easing = easing
        if not self.is_empty:
            self._change(self._timeline.with_easing(easing, self._selected if self._selected >= 0 else None))
        else:
            self.changed.emit()

    def set_loop(self, loops: bool) -> None:
        if loops != self._timeline.loops:
            self._change(self._timeline.with_loop(loops))

    def set_length(self, seconds: float) -> None:
        """Faster or slower as a whole. ValueError: not a number."""
        self._change(self._timeline.stretched(seconds))

    def set_noise(self, noise: NoiseLoop | None) -> None:
        """A random walk around the path. A film of one key becomes one that is long enough to wander, and loops."""
        film = self._timeline
        if noise is not None and film.noise is None and len(film.keys) < 2:
            film = film.with_loop(True)
            film = film.stretched(max(film.seconds, NOISE_SECONDS))
        self._change(replace(film, noise=noise))

    def clear(self) -> None:
        """No keys; the rest stays as it is."""
        if not self.is_empty:
            self.select(-1)
            self._change(replace(Timeline(), loops=self._timeline.loops))

    # history

    def _now(self) -> Timeline:
        return self._timeline

    def _change(self, timeline: Timeline) -> None:
        if timeline == self._timeline:
            return
        before = self._timeline
        self._put(timeline)
        self._remember(before)

    def _put(self, state: Timeline) -> None:
        self._timeline = state
        if self._selected >= len(state.keys):
            self.select(-1)
        self.move_to(self._seconds)
        self.changed.emit()

    def _choose_at(self, seconds: float) -> None:
        place = min(range(len(self._timeline.keys)), key=lambda each: abs(self._timeline.keys[each].seconds - seconds))
        self.select(place)
        self.move_to(self._timeline.keys[place].seconds)

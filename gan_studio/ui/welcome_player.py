"""Draws for the start page, in a thread of its own: with the newest trained generator of the person, else with the one that
comes with the program. That one shows its first pictures before torch is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latent.held import Held, Move
from gan_studio.core.latents import latents_of_seeds
from gan_studio.paths import FIRST_PICTURES
from gan_studio.session import Session
from gan_studio.ui.said import filled
from gan_studio.ui.words import known
from gan_studio.workers.jobs import JobControl, Jobs, JobWords
from gan_studio.workers.render_thread import Rendered, RenderThread

if TYPE_CHECKING:
    from gan_studio.core.directions import Direction, Directions
    from gan_studio.core.run_list import RunSummary

SHOWN = 5  # pictures of neighbouring seeds
SLIDERS = 3
FEWEST_SEEN = 5_000  # a run that has seen fewer images draws nothing worth holding
SWING = 2.5
LIMIT = 3.0


@dataclass(frozen=True)
class PlaySlider:
    """A slider of the start page: z + (value - start) * vector, or a step of `value` along `move` in w."""

    label: str
    vector: npt.NDArray[np.float32]  # (L,), unit length; 0 for a step in w
    start: float  # of the first picture
    tip: str = ""
    is_named: bool = False  # it has a meaning, else it is a dimension
    move: Move | None = None


@dataclass(frozen=True)
class Playable:
    """A run whose generator can be held."""

    path: Path
    name: str
    latent_dim: int
    words: str  # "64 px · 32 dimensions"
    sliders: tuple[PlaySlider, ...] = ()
    styles: int = 0  # that w is read at; 0 where there is none, or where nothing moves in it
    is_builtin: bool = False  # it comes with the program


def newest_trained(runs: Sequence[RunSummary]) -> RunSummary | None:
    """The newest finished run, else the newest that was trained long enough; None when there is none."""
    trained = [run for run in runs if run.status in ("finished", "paused") and run.images_seen >= FEWEST_SEEN]
    return next((run for run in trained if run.status == "finished"), trained[0] if trained else None)


class WelcomePlayer(QObject):
    """`open` a run, then `hold` values; `drawn` brings the pictures (5, H, W, 3). It draws from `allow_drawing` on."""

    opened = Signal(object)  # Playable
    drawn = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._thread: RenderThread | None = None
        self._playable: Playable | None = None
        self._bases: npt.NDArray[np.float32] = np.zeros((SHOWN, 1), np.float32)
        self._values: tuple[float, ...] | None = None  # of the sliders, where they were moved
        self._serial = 0
        self._may_draw = False

    @property
    def held(self) -> Held:
        """The first picture as the sliders hold it."""
        return Held(0, self._latents()[0], moves=self._moves(), styles=self._playable.styles if self._playable is not None else 0)

    def allow_drawing(self) -> None:
        """Torch is loaded: from now on pictures are drawn, first those that were asked for already."""
        if not self._may_draw:
            self._may_draw = True
            self._begin()

    def open(self, path: Path, name: str = "", *, is_builtin: bool = False) -> None:
        """Reads a run and tells `opened`; a run that cannot be read is not offered."""

        def work(control: JobControl) -> tuple[Playable, npt.NDArray[np.uint8] | None] | None:
            from gan_studio.core.directions import read_directions
            from gan_studio.core.run import RunFolder

            folder = RunFolder.open(path)
            recipe, kind = folder.options.recipe, folder.options.data.kind
            if not folder.snapshots():
                return None
            words = self.tr("{0} dimensions").format(recipe.latent_dim)
            words = filled("{0} px · {1}", recipe.size, words) if kind == "images" else words
            found = read_directions(path)
            sliders = self._sliders_of(found, recipe.latent_dim) if found is not None else ()
            shown_name = known(folder.name) if is_builtin else folder.name
            styles = found.styles if found is not None else 0
            playable = Playable(path, name or shown_name, recipe.latent_dim, words, sliders, styles, is_builtin)
            return playable, _first_pictures(path / FIRST_PICTURES)

        # A run that cannot be read is in the list below with its reason; here it is simply not offered.
        self._jobs.start("play", work, JobWords(self._on_read, _not_offered, self._session.crashed.emit))

    def hold(self, values: Sequence[float]) -> None:
        """Draws with the sliders at these values in the first picture; the other pictures move by as much."""
        self._values = tuple(values)
        self._ask("main", self._latents())

    def forget(self) -> None:
        """Nothing is played with any more."""
        self._jobs.forget("play")
        self._playable, self._values = None, None
        if self._thread is not None:
            self._thread.set_source(None, 0)

    def close(self) -> None:
        self._jobs.close()
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _moves(self) -> tuple[Move, ...]:
        """The steps in w that the sliders have made."""
        if self._playable is None or self._values is None:
            return ()
        values = zip(self._playable.sliders, self._values, strict=True)
        return tuple(replace(slider.move, amount=value) for slider, value in values if slider.move is not None and value)

    def _latents(self) -> npt.NDArray[np.float32]:
        z = self._bases.copy()
        if self._playable is not None and self._values is not None:
            for slider, value in zip(self._playable.sliders, self._values, strict=True):
                z += np.float32(value - slider.start) * slider.vector
        return z

    def _sliders_of(self, found: Directions, latent_dim: int) -> tuple[PlaySlider, ...]:
        """The first of what has a meaning; where that is too little, the strongest dimensions too."""
        if found.latent_dim != latent_dim:
            return ()
        base = latents_of_seeds([0], latent_dim)[0]
        named = [self._named(direction, base) for direction in found.directions[:SLIDERS]]
        plain = [self._plain(dimension, base) for dimension in found.strongest[: SLIDERS - len(named)]]
        return (*named, *plain)

    def _named(self, direction: Direction, base: npt.NDArray[np.float32]) -> PlaySlider:
        tip = self.tr("From {low} to {high}. Measured in its pictures: “{label}” follows the slider with correlation "
                      "{correlation} (1 is perfect); no other feature moves more than {others} % as far.").format(
            low=known(direction.low), high=known(direction.high), label=known(direction.label),
            correlation=f"{direction.correlation or 0:.2f}",
            others=f"{100 * (direction.others or 0):.0f}")
        label, vector = known(direction.label), direction.values
        if direction.space == "w":
            return PlaySlider(label, np.zeros_like(base), 0.0, tip, True, direction.axis().move)
        return PlaySlider(label, vector, _within(float(base @ vector)), tip, True)

    def _plain(self, dimension: int, base: npt.NDArray[np.float32]) -> PlaySlider:
        digits = max(2, len(str(len(base))))
        vector = np.zeros(len(base), np.float32)
        vector[dimension] = 1
        return PlaySlider(f"z {dimension + 1:0{digits}d}", vector, _within(float(base[dimension])))

    def _on_read(self, read: tuple[Playable, npt.NDArray[np.uint8] | None] | None) -> None:
        if read is None:
            return
        self._playable, pictures = read
        self._values = None
        self._bases = latents_of_seeds(range(SHOWN), self._playable.latent_dim)
        if self._playable.sliders:
            self.opened.emit(self._playable)
            if pictures is not None:
                self.drawn.emit(pictures)
        self._begin()

    def _begin(self) -> None:
        """Gives the generator to the thread, which asks torch for it."""
        if not self._may_draw or self._playable is None:
            return
        if self._thread is None:
            self._thread = RenderThread(self)
            self._thread.rendered.connect(self._on_rendered)
            self._thread.crashed.connect(self._session.crashed)
            self._thread.start()
        self._thread.set_source(self._session.generator_of(self._playable.path), self._playable.latent_dim)
        if not self._playable.sliders:
            self._ask("ends", self._sweep())
        self._ask("main", self._latents())

    def _sweep(self) -> npt.NDArray[np.float32]:
        """The first latent with each dimension in turn at both ends of its swing, (2 L, L)."""
        count = self._bases.shape[1]
        sweep = np.repeat(self._bases[:1], 2 * count, axis=0)
        for dimension in range(count):
            sweep[2 * dimension : 2 * dimension + 2, dimension] = (-SWING, SWING)
        return sweep

    def _ask(self, tag: str, z: npt.NDArray[np.float32]) -> None:
        if self._thread is not None:
            self._serial += 1
            self._thread.request(self._serial, tag, z, 1.0, self.held.style() if tag == "main" else None)

    @Slot(object)
    def _on_rendered(self, result: Rendered) -> None:
        playable = self._playable
        if playable is None:
            return
        if result.tag == "main":
            self.drawn.emit(result.images)
        elif not playable.sliders and len(result.images) == 2 * playable.latent_dim:
            ends = result.images.astype(np.int16)
            strength = np.abs(ends[0::2] - ends[1::2]).mean(axis=(1, 2, 3))
            strongest = [int(dimension) for dimension in np.argsort(-strength)[:SLIDERS]]
            self._playable = replace(playable, sliders=tuple(self._plain(each, self._bases[0]) for each in strongest))
            self.opened.emit(self._playable)


def _within(value: float) -> float:
    return min(LIMIT, max(-LIMIT, value))


def _first_pictures(path: Path) -> npt.NDArray[np.uint8] | None:
    """The pictures side by side in a file, (5, H, H, 3); None where there is none."""
    from PIL import Image

    try:
        with Image.open(path) as image:
            row = np.asarray(image.convert("RGB"), np.uint8)
    except (OSError, ValueError):
        return None
    side = row.shape[0]
    if row.shape[1] != SHOWN * side:
        return None
    return np.ascontiguousarray(row.reshape(side, SHOWN, side, 3).swapaxes(0, 1))


def _not_offered(_: object) -> None:
    """See `WelcomePlayer.open`."""

"""4.2 Autoencoder: an encoder gives each picture two numbers, a decoder draws it again from them; the plane of all such pairs."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import (
    EXTENT,
    Floats,
    Pictures,
    between,
    came_with,
    correlation,
    percent,
    plane,
    slope_of,
    way_of,
)
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.coding import Coder

DIMS = 2
SIDE = 15  # pictures along a side of the map
POINTS = 500  # codes that are shown, and that lines are laid through
STRIP = 9  # pictures along a line
REACH = 2.0  # of a strip, to both sides of the place
REFRESH = 30  # iterations between two maps
QUICK, FULL = 500, 2500  # iterations of the measurements that train
BATCH = 32
DIGITS = {"all": tuple(range(10)), "01": (0, 1)}
TRAINED = {"all": "code-map", "01": "code-map-01"}
LEAST = 0.4  # of a correlation that counts as found; with 400 pictures chance gives 0.1


class CodeMapSettings(LabSettings):
    digits: Literal["all", "01"] = Field("all", title="Digits")
    start: Literal["trained", "new"] = Field("trained", title="Begin with")


@dataclass(frozen=True)
class Line:
    """A direction of the plane along which something changes. `strength` is the correlation of a picture's place along it with
    what is known of the picture, NaN where nothing is; `pictures` (STRIP, H, W, C) are drawn along it through the place."""

    key: str  # "loop": 1 to 0, "tilt": of the digit that is nearest; "x", "y" where nothing is known of the pictures
    direction: tuple[float, float]
    strength: float
    pictures: Pictures
    digit: int = -1


@dataclass(frozen=True)
class CodeMapShown(Shown):
    """`grid` (SIDE, SIDE, H, W, C), its first row at the top of the plane; `codes` (N, 2) of `digits` and `tilts` (N,), empty
    where they are not known. `real` is the picture whose code lies nearest to `place`, `code` that code, `repeated` what the
    decoder makes of it, `drawn` what it makes of the place."""

    iteration: int
    before: int  # of them it came with
    error: float  # of repeating pictures kept aside, mean square in [-1, 1] units
    plain: float  # of giving the mean picture for each
    grid: Pictures
    codes: Floats
    digits: npt.NDArray[np.int64]
    tilts: Floats
    place: tuple[float, float]
    drawn: Pictures
    real: Pictures
    code: tuple[float, float]
    repeated: Pictures
    lines: tuple[Line, ...]


class CodeMap(Experiment):
    key: ClassVar[str] = "code-map"
    number: ClassVar[str] = "4.2"
    title: ClassVar[Text] = Text("Autoencoder")
    claim: ClassVar[Text] = Text(
        "Nobody knows the right vectors, but an encoder and a decoder find some together: alike pictures get alike ones.")
    touch: ClassVar[Text] = Text(
        "Walk over the map with the mouse or the arrow keys: what is drawn changes smoothly. Return takes you to the nearest "
        "real picture. Let it learn from nothing and watch the map unfold.")
    notice: ClassVar[Text] = Text(
        "To one side digits grow a loop, to the other they become a stick; across that they tilt. Nobody told it so. Between the "
        "islands of digits it draws what is none: there were no pictures to learn from.")
    Settings: ClassVar[type[LabSettings]] = CodeMapSettings
    wants_data: ClassVar[str] = "images"
    settings: CodeMapSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.real_batches import tensor_to_images

        self._learned, self._aside = coding.two_sets(data, self.settings.seed, DIGITS[self.settings.digits])
        self._x = coding.tensor_of(self._learned, POINTS)
        self._x_aside = coding.tensor_of(self._aside)
        self._images = tensor_to_images(self._x)
        self._factors = {name: values[:POINTS] for name, values in self._learned.factors.items()}
        mean = coding.tensor_of(self._learned).mean(0)
        self._plain = float((self._x_aside - mean).square().mean())
        self._coder = self._made(self.settings.start == "trained" and data is None)
        self._place = (0.0, 0.0)
        self._grid = np.zeros((SIDE, SIDE, *self._images.shape[1:]), np.uint8)
        self._codes = np.zeros((len(self._x), DIMS), np.float32)
        self._error = float("nan")
        for _ in self._look():
            pass

    def _made(self, trained: bool) -> Coder:
        from gan_studio.core.lab.coding import Coder

        return Coder("ae", self._learned, seed=self.settings.seed, dims=DIMS, batch=BATCH,
                     trained=TRAINED[self.settings.digits] if trained else "")

    def play(self) -> Generator[None, None, None]:
        while True:
            for _ in range(REFRESH):
                self._coder.step()
                yield
            self._coder.require_finite()
            yield from self._look()

    def look_at(self, x: float, y: float) -> None:
        """Another place of the plane."""
        self._place = (float(np.clip(x, -EXTENT, EXTENT)), float(np.clip(y, -EXTENT, EXTENT)))

    def look_at_nearest(self, x: float, y: float) -> tuple[float, float]:
        """Goes to the code of the real picture that is nearest to a place, and tells it."""
        self.look_at(*(float(number) for number in self._codes[self._nearest((x, y))]))
        return self._place

    def _nearest(self, place: tuple[float, float]) -> int:
        return int(np.square(self._codes - np.array(place, np.float32)).sum(1).argmin())

    def _look(self) -> Generator[None, None, None]:
        """The map, the codes and the error as they are now, a few pictures at a time."""
        from gan_studio.core.lab.coding import in_slices

        coder = self._coder
        codes = []
        for part in in_slices(len(self._x)):
            codes.append(coder.codes(self._x[part]))
            yield
        places, drawn = plane(SIDE), []
        for part in in_slices(len(places)):
            drawn.append(coder.pictures(places[part]))
            yield
        self._codes = np.concatenate(codes)
        self._grid = np.concatenate(drawn).reshape(self._grid.shape)
        self._error = yield from self._repeating(coder)

    def _repeating(self, coder: Coder) -> Generator[None, None, float]:
        """The mean square error of repeating pictures that it did not learn from."""
        from gan_studio.core.lab.coding import in_slices

        errors = []
        for part in in_slices(len(self._x_aside)):
            x = self._x_aside[part]
            errors.append((coder.drawn(coder.codes(x)) - x).square().flatten(1).mean(1).numpy())
            yield
        return float(np.concatenate(errors).mean())

    def shown(self) -> CodeMapShown:
        nearest = self._nearest(self._place)
        ways = self._ways(nearest)
        here, code, factors = np.array(self._place, np.float32), self._codes[nearest], self._factors
        reaches = [REACH * np.array(way, np.float32) for _, way, _, _ in ways]
        drawn = self._coder.pictures(np.concatenate(
            [here[None], code[None], *(between(here - reach, here + reach, STRIP) for reach in reaches)]))
        return CodeMapShown(
            self._coder.game.iterations, self._coder.before, self._error, self._plain, self._grid, self._codes,
            factors.get("digit", np.empty(0)).astype(np.int64), factors.get("tilt", np.empty(0, np.float32)),
            self._place, drawn[0], self._images[nearest], (float(code[0]), float(code[1])), drawn[1],
            tuple(Line(key, way, strength, drawn[2 + STRIP * at : 2 + STRIP * (at + 1)], digit)
                  for at, (key, way, strength, digit) in enumerate(ways)))

    def _ways(self, nearest: int) -> list[tuple[str, tuple[float, float], float, int]]:
        """The lines through the place: name, direction, how well it is found, of which digit."""
        if "tilt" not in self._factors:
            return [("x", (1.0, 0.0), float("nan"), -1), ("y", (0.0, 1.0), float("nan"), -1)]
        digits = self._factors["digit"].astype(int)
        some, digit = digits < 2, int(digits[nearest])
        alike = digits == digit
        return [("loop", *way_of(self._codes[some], 1 - digits[some]), -1),
                ("tilt", *way_of(self._codes[alike], self._factors["tilt"][alike]), digit)]

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        if self._coder.game.iterations < REFRESH:
            return None
        return self._said(self._coder, self._error)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: the networks that come with the program, or some steps from nothing. Else a longer training from nothing."""
        coder = self._coder
        if not quick:
            coder = self._made(trained=False)
        until = coder.game.iterations if coder.before else QUICK if quick else FULL
        for _ in coder.train(until):
            yield min(1.0, coder.game.iterations / until)
        coder.require_finite()
        looking = self._repeating(coder)
        while True:
            try:
                next(looking)
            except StopIteration as end:
                return self._said(coder, end.value)

    def _said(self, coder: Coder, error: float) -> Verdict:
        """Correlations with what is known are of pictures kept aside, along directions found with the others."""
        share = 1 - error / self._plain if self._plain > 0 else 0.0
        figures: dict[str, Any] = {
            "seed": self.settings.seed, "iterations": coder.game.iterations, "came_with": coder.before, "error": error,
            "error_of_the_mean_picture": self._plain, "share_explained": share}
        sentence = Text("Two numbers a picture let the decoder repeat pictures that it never saw with {error} of the error "
                        "that the mean picture has.", error=percent(1 - share))
        holds = share > 0
        if "tilt" in self._aside.factors:
            loop, tilts = self._correlations(coder)
            figures |= {"loop": loop, "tilt": tilts}
            tilt = float(np.mean(list(tilts.values()))) if tilts else 0.0
            sentence = one_after_other(sentence, Text(  # type: ignore[assignment]
                "One direction tells the loops of 0 from the sticks of 1 (correlation {loop}); within a digit one tells the tilt "
                "({tilt} on average).", loop=f"{loop:.2f}", tilt=f"{tilt:.2f}"))
            holds = holds and loop > LEAST and tilt > LEAST
        how = Text("Seed {seed}, {count} pictures to learn from, {aside} others to measure with; iteration {iteration}, {batch} "
                   "pictures each.", seed=self.settings.seed, count=len(self._learned), aside=len(self._aside),
                   iteration=coder.game.iterations, batch=coder.game.recipe.batch)
        if coder.before:
            how = one_after_other(how, came_with(coder.before))  # type: ignore[assignment]
        return Verdict(sentence, how, figures, holds)

    def _correlations(self, coder: Coder) -> tuple[float, dict[str, float]]:
        """Of 0 against 1, and of each digit's tilt."""
        known, asked = coder.codes(self._x), coder.codes(self._x_aside)
        before, after = self._factors, self._aside.factors

        def told(digits: tuple[int, ...], what: str) -> float:
            some, others = np.isin(before["digit"], digits), np.isin(after["digit"], digits)
            return correlation(asked[others] @ slope_of(known[some], before[what][some]), after[what][others])

        return told((0, 1), "digit"), {str(digit): told((digit,), "tilt") for digit in DIGITS[self.settings.digits]}

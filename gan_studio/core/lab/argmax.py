"""5.1 argmax D(x): who can tell can also draw, by taking what D likes best. Where x has few values one looks at all of them;
where it has many, one climbs.

Tiny pictures are black and white ones of 3 or 4 px a side, of which real ones are a full row or column: D sees them as vectors
of their pixels, so that a climb may pass through grey; where it ends is rounded. D learns live by the app's method `d-alone`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.lab.argmax_facts import CLIMBS, EDGE, TOP, ArgmaxSettings, ArgmaxShown, Climbed, Floats, told
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.alone import Alone

MEASURED = 256  # climbs that a verdict is made of; of pictures 48
MEASURED_PICTURES = 48
PER_LOOK = {"tiny": 25, "plane": 20, "pictures": 10}
ENOUGH = 300  # iterations of the quick measurement
FIRST = 150  # from which on a verdict is given
FULL = 1500
GRID = 81
BINS = 48
REALS = 200
_PIECE = 4

_VECTORS = {"batch": 64, "negatives": 256, "lr_d": 2e-3}
SETUPS: dict[str, dict[str, Any]] = {
    "tiny": {**_VECTORS, "width": 64, "gamma": 0.02, "ascent_size": 0.3, "ascent_steps": 24, "latent_dim": 16},
    "plane": {**_VECTORS, "width": 64, "gamma": 0.01, "ascent_size": 0.15, "ascent_steps": 32, "latent_dim": 8}}


class Argmax(Experiment):
    key = "argmax"
    number = "5.1"
    title = Text("argmax D(x)")
    claim = Text("D alone can draw: run through all x, or climb, and take what D likes best. Where both can be done, they agree.")
    touch = Text("Press Run: D learns, and after each piece 16 climbs begin anew. Take other starts; go from 512 pictures to "
                 "65,536, to a plane, to digits.")
    notice = Text("The pictures of a full row or column are the real ones: D ranks them first among all. Each climb ends at one "
                  "hill of D, not always the highest. For pictures worth drawing nobody can look at all, and there is no "
                  "promise that a climb is near the best.")
    Settings = ArgmaxSettings
    settings: ArgmaxSettings

    def __init__(self, settings: ArgmaxSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        self.kind = "pictures" if settings.data == "digits" else "tiny" if settings.data.startswith("tiny") else "plane"
        self._side = int(settings.data[-1]) if self.kind == "tiny" else 0
        self._top = 2 * self._side if self.kind == "tiny" else TOP  # of tiny pictures as many as there are real ones
        self._throw = 0
        self._build()
        self._rest = 0
        for _ in self._look():
            pass

    def _build(self) -> None:
        import torch

        from gan_studio.core.config import Recipe
        from gan_studio.core.data.builtin import draw_builtin
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.alone import Alone, vectors
        from gan_studio.core.lab.digit_networks import alone_of_digits
        from gan_studio.core.lab.recogniser import load_recogniser

        seed, recipe = self.settings.seed, Recipe.make(size=32)
        if self.kind == "pictures":
            data = coding.two_sets(None, 0)[0]
            self.alone: Alone = alone_of_digits(data, seed)
            self._real, self._all = coding.tensor_of(data, REALS), None
            self._judge = load_recogniser()
            return
        if self.kind == "tiny":
            bars = bars_of(self._side)
            drawn = bars[np.random.default_rng(seed).integers(len(bars), size=1000)]
            self.alone = Alone(vectors("bars", drawn), {"seed": seed, **SETUPS["tiny"]})
            self._real, self._all = torch.from_numpy(bars), torch.from_numpy(every_picture(self._side))
            return
        data = draw_builtin(self.settings.data, recipe)
        self.alone = Alone(data, {"seed": seed, **SETUPS["plane"]})
        self._real = torch.from_numpy(np.array(data.gather(np.arange(REALS)), np.float32))
        along = torch.linspace(-EDGE, EDGE, GRID)
        self._all = torch.cartesian_prod(along, along)[:, [1, 0]]

    # what a person does ---------------------------------------------------------------------------------------------------

    def throw(self) -> None:
        """Other starts, climbed at once."""
        self._throw += 1
        for _ in self._look():
            pass

    # the course of things -------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        while True:
            yield from self._learn(self.alone.iterations + PER_LOOK[self.kind] - self._rest)
            self._rest = 0
            yield from self._look()

    def _learn(self, until: int) -> Generator[None, None, None]:
        """Raises `NonFiniteError`."""
        while self.alone.iterations < until:
            self.alone.step()
            self._rest += 1
            yield

    def _look(self) -> Generator[None, None, None]:
        """Looks at all there is, where that can be, and climbs."""
        from gan_studio.core.lab.alone import scored

        began, rested = time.perf_counter(), 0.0
        seen = self._real if self._all is None else self._all
        looking = scored(self.alone.judge, seen, 4096 if self._all is not None else 32)
        while True:
            try:
                next(looking)
            except StopIteration as end:
                self._scores: Floats = end.value
                break
            pause = time.perf_counter()
            yield
            rested += time.perf_counter() - pause
        self._seconds = time.perf_counter() - began - rested
        order = np.argsort(-self._scores, kind="stable")
        self._real_scores = self.alone.scores(self._real[:32])
        self._middle, self._order = float(self._scores[order[len(order) // 2]]), order[: self._top]
        low, high = float(self._scores[order[-1]]), float(self._scores[order[0]])
        self._edges = np.linspace(low, high if high > low else low + 1, BINS + 1, dtype=np.float32)
        self._counts = np.histogram(self._scores, self._edges)[0]
        yield
        yield from self._climb(self.alone.starts(CLIMBS, self.settings.seed + 1000 + self._throw))

    def _climb(self, starts: Tensor) -> Generator[None, None, None]:
        x, trail = starts, [starts]
        for done in range(0, self.alone.steps, _PIECE):
            x = self.alone.climb(x, done, min(_PIECE, self.alone.steps - done))
            trail.append(x)
            yield
        self._trails = np.stack([each.numpy() for each in trail]) if self.kind == "plane" else np.zeros((0, 0, 2), np.float32)
        self._starts, self._ends = starts, self._settled(x)  # together: somebody may look in between
        self._end_scores = self.alone.scores(self._ends)
        self._climbed = self._judged(self._ends, self._end_scores)

    def _settled(self, x: Tensor) -> Tensor:
        """Where climbs end: of tiny pictures the nearest black and white one."""
        import torch

        return torch.where(x > 0, 1.0, -1.0) if self.kind == "tiny" else x

    def _judged(self, ends: Tensor, scores: Floats) -> Climbed:
        import torch

        from gan_studio.core.lab.recogniser import look_like_digits

        none = np.zeros(0, np.float32)
        if self._all is None:
            return Climbed(np.zeros(0, bool), none, look_like_digits(self._judge, ends))
        best, middle = float(self._scores[self._order[0]]), self._middle
        missed = ((best - scores) / max(best - middle, 1e-6)).clip(0)  # between the places of a grid D may be higher
        apart = torch.cdist(ends, self._real).amin(1).numpy()
        if self.kind == "tiny":
            return Climbed(scores >= best - 1e-5, missed, apart < 0.5)
        highest = self._all[int(self._scores.argmax())]
        near = (ends - highest).abs().amax(1).numpy() <= 2 * 2 * EDGE / (GRID - 1)
        return Climbed(near, missed, apart < 0.1)

    # what is told ---------------------------------------------------------------------------------------------------------

    def shown(self) -> ArgmaxShown:
        from gan_studio.core.lab.alone import believed

        every, order = self._real if self._all is None else self._all, self._order
        return ArgmaxShown(
            self.kind, self.alone.iterations, self.alone.before, self._looked(), self._seconds, self._edges, self._counts,
            self._seen(every[order]), self._scores[order], self._seen(self._real[:REALS if self.kind == "plane" else 16]),
            self._real_scores, self._seen(self._starts), self._seen(self._ends), self._trails, self._end_scores, self._climbed,
            believed(self._scores).reshape(GRID, GRID) if self.kind == "plane" else np.zeros((0, 0), np.float32))

    def _looked(self) -> float:
        """How many were looked at; of pictures, how many D looks at in a second."""
        return float(len(self._scores)) if self._all is not None else len(self._scores) / max(self._seconds, 1e-9)

    def _seen(self, x: Tensor) -> Any:
        from gan_studio.core.real_batches import tensor_to_images

        if self.kind == "plane":
            return x.numpy()
        return tensor_to_images(x.view(-1, 1, self._side, self._side).clamp(-1, 1) if self.kind == "tiny" else x)

    def verdict(self) -> Verdict | None:
        if self.alone.iterations < FIRST:
            return None
        return self._said(self._climbed, self._end_scores)

    def _said(self, climbed: Climbed, scores: Floats) -> Verdict:
        best_real = 0
        if self.kind == "tiny" and self._all is not None:
            real = {tuple(each) for each in self._real.tolist()}
            best_real = sum(tuple(each) in real for each in self._all[self._order].tolist())
        return told(climbed, kind=self.kind, settings=self.settings, iterations=self.alone.iterations, before=self.alone.before,
                    looked=self._looked(), seconds=self._seconds, best=(best_real, len(self._order)),
                    above=float((self._scores < np.median(scores)).mean()))

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """D learns so long, then many climbs are compared with what looking at all of them finds."""
        until = max(ENOUGH if quick or self.kind == "pictures" else FULL, self.alone.iterations)
        began = self.alone.iterations
        for _ in self._learn(until):
            yield 0.9 * (self.alone.iterations - began) / max(1, until - began)
        yield from (0.9 for _ in self._look())
        count = MEASURED if self.kind != "pictures" else MEASURED_PICTURES
        ends = []
        for number, start in enumerate(range(0, count, CLIMBS)):
            starts = self.alone.starts(CLIMBS, self.settings.seed + 2000 + number)
            ends.append(self._settled(self.alone.climb(starts, 0, self.alone.steps)))
            yield 0.9 + 0.1 * start / count
        import torch

        whole = torch.cat(ends)
        scores = self.alone.scores(whole)
        return self._said(self._judged(whole, scores), scores)


def bars_of(side: int) -> Floats:
    """The real tiny pictures: each a full row or a full column, (2 side, side²) of -1 and 1."""
    rows = np.repeat(np.eye(side), side, axis=1)
    found: Floats = np.concatenate([rows, np.tile(np.eye(side), side)]).astype(np.float32) * 2 - 1
    return found


def every_picture(side: int) -> Floats:
    """All black and white pictures, (2^(side²), side²) of -1 and 1."""
    pixels = side * side
    numbers: npt.NDArray[np.int64] = np.arange(2**pixels)
    found: Floats = ((numbers[:, None] >> np.arange(pixels)) & 1).astype(np.float32) * 2 - 1
    return found


def power_of_all(pixels: int) -> float:
    """How many black and white pictures of so many pixels there are, as a power of ten."""
    return pixels * math.log10(2)

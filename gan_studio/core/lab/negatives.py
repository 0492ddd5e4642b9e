"""5.2 Negatives, again and again: D learns real against noise, finds x̃ = argmax D, and learns against those; again and again.

With noise alone D is high wherever it never looked. What it likes best is found there by climbing, becomes the new rest, and D
is pushed down, until only the places stand where data are. The loop is the app's method `d-alone`; noise alone is the same
method whose climbs have no steps.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.negatives_facts import (
    EDGE,
    LAST,
    PER_ROUND,
    Floats,
    Looked,
    NegativesSettings,
    NegativesShown,
    mean_of,
    told,
)
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.alone import Alone

CLIMBS = {"line": 24, "plane": 32, "pictures": 12}
GRID = {"line": 201, "plane": 49}
REALS = 200
CLEAR = 0.15  # farther than this from every real point no data is
KEPT_ROUNDS = 6  # rounds whose x̃ or curves are shown, the first and the newest among them
QUICK, FULL = 8, 24  # rounds with what was found, of the measurements
SEEDS = 3
_PIECE = 4  # steps of a climb between two safe points

_VECTORS = {"batch": 128, "negatives": 512, "gamma": 0.005, "lr_d": 2e-3, "ascent_size": 0.15, "ascent_steps": 16}
SETUPS: dict[str, dict[str, Any]] = {
    "line": {**_VECTORS, "width": 48, "latent_dim": 4}, "plane": {**_VECTORS, "width": 64, "latent_dim": 8},
    "pictures": {"size": 32, "width": 8, "batch": 16, "negatives": 64, "latent_dim": 32, "ema_kimg": 1.0, "lr_d": 2e-3}}


class Negatives(Experiment):
    key = "negatives"
    number = "5.2"
    title = Text("Negatives, again and again")
    claim = Text("D learns that everything is good where it never saw anything bad; its own x̃ = argmax D, as negatives, push it "
                 "down there.")
    touch = Text("Press Run, or take one round at a time. The first rounds are against noise that lies in the middle: D rises "
                 "beyond it. Then D's own finds take the noise's place. Switch them off, and D rises again.")
    notice = Text("The curve falls exactly where x̃ was found, and stays up where the data are: there real points pull as hard "
                  "as the negatives push. At the end D is near one half on the data: x̃ looks like them. Where no climb ever "
                  "comes by, D may stay wrong.")
    wants_data: ClassVar[str] = "images"
    Settings = NegativesSettings
    settings: NegativesSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"mining"})

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        import torch

        from gan_studio.core.lab import coding

        pictures = data is not None or self.settings.data == "digits"
        self.kind = "pictures" if pictures else "line" if self.settings.data == "line" else "plane"
        self._data = data or self._drawn(self.settings)
        self.alone = self._made(self.settings.seed)
        self._reals = (coding.tensor_of(self._data, REALS) if self.kind == "pictures"
                       else torch.from_numpy(np.array(self._data.gather(np.arange(REALS)), np.float32)))
        self._grid, self._off = self._places()
        self._starts = self.alone.starts(CLIMBS[self.kind], self.settings.seed + 1)
        self._rounds = self._steps = 0
        self._until: int | None = None
        self._looks: list[Looked] = []
        self._found: dict[int, Tensor] = {}
        self._curves: dict[int, Floats] = {}
        self._beliefs: dict[int, Floats] = {}
        self._trails: Floats = np.zeros((0, 0, 0), np.float32)
        for _ in self._look(mined=False):
            pass

    def _drawn(self, settings: NegativesSettings) -> DataSet:
        from gan_studio.core.config import Recipe
        from gan_studio.core.data.builtin import draw_builtin
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.alone import vectors

        if settings.data == "digits":
            return coding.two_sets(None, settings.seed)[0]
        if settings.data != "line":
            return draw_builtin(settings.data, Recipe.make(size=32))
        random = np.random.default_rng(7)
        points = np.where(random.random(1000) < 0.6, random.normal(-0.75, 0.08, 1000), random.normal(0.5, 0.1, 1000))
        return vectors("line", points[:, None].astype(np.float32))

    def _made(self, seed: int) -> Alone:
        from gan_studio.core.lab.alone import Alone

        setup = SETUPS[self.kind]
        batch = min(setup["batch"], 1 << (len(self._data).bit_length() - 1))
        return Alone(self._data, {"seed": seed, **setup, "batch": batch}, reach=self.settings.reach)

    def _places(self) -> tuple[Tensor | None, np.ndarray[Any, Any]]:
        """Where the curve is asked for, (G, D), and which of these places lie away from all data."""
        import torch

        if self.kind == "pictures":
            return None, np.zeros(0, bool)
        along = torch.linspace(-EDGE, EDGE, GRID[self.kind])
        places = along[:, None] if self.kind == "line" else torch.cartesian_prod(along, along)[:, [1, 0]]
        every = torch.from_numpy(np.array(self._data.gather(np.arange(len(self._data))), np.float32))
        nearest = torch.stack([torch.cdist(part, every).amin(1) for part in torch.split(places, 1)]).flatten()
        return places, (nearest > CLEAR).numpy()

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Whether the next rounds learn against what was found."""
        self.settings = self.settings.but(**{name: value})

    def only(self, rounds: int) -> None:
        """Playing rests after so many more rounds."""
        self._until = self._rounds + rounds

    # the course of things -------------------------------------------------------------------------------------------------

    @property
    def _mines(self) -> bool:
        return self.settings.mining and self._rounds >= self.settings.noise_rounds

    def play(self) -> Generator[None, None, None]:
        while self._until is None or self._rounds < self._until:
            yield from self._round(self._mines)
        self._until = None

    def _round(self, mined: bool) -> Generator[None, None, None]:
        """D learns, then looks for what it likes best. Raises `NonFiniteError`."""
        while self._steps < PER_ROUND:
            self.alone.step(mining=mined)
            self._steps += 1
            yield
        self._rounds, self._steps = self._rounds + 1, 0
        yield from self._look(mined)

    def _look(self, mined: bool) -> Generator[None, None, None]:
        """x̃ = argmax D from the same starts each time, and D's belief everywhere."""
        from gan_studio.core.lab.alone import believed, scored

        x, trail = self._starts, [self._starts]
        for done in range(0, self.alone.steps, _PIECE):
            x = self.alone.climb(x, done, min(_PIECE, self.alone.steps - done))
            trail.append(x)
            yield
        scores = self.alone.scores(self._reals)
        middle, found = float(np.median(scores)), self.alone.scores(x)
        off = found
        if self._grid is not None:
            curve = yield from scored(self.alone.judge, self._grid)
            off = curve[self._off]
            self._curves[self._rounds] = believed(curve) if self.kind == "line" else believed(curve).reshape(
                GRID["plane"], GRID["plane"])
            self._trails = np.stack([place.numpy() for place in trail])
        self._found[self._rounds] = x
        if not mined:  # D has seen only noise as yet: what it likes now is what mining begins with
            self._first = x
        first = self.alone.scores(self._first)
        self._looks.append(Looked(self._rounds, mined, float((off > middle).mean()), float(believed(scores).mean()),
                                  float(believed(off).mean()), float(believed(found).mean()), float(believed(first).mean())))
        self._thin()
        self._beliefs = {number: believed(self.alone.scores(each)) for number, each in self._found.items()}

    def _thin(self) -> None:
        """Keeps the x̃ and curves of the start, of the last round against noise, of the newest, and some between."""
        last = max((look.round for look in self._looks if not look.mined), default=0)
        wanted = {0, last, *(last + step for step in (1, 2, 4, 8, 16, 32, 64, 128)), self._rounds}
        for kept in (self._found, self._curves):
            for number in [number for number in kept if number not in wanted]:
                del kept[number]
            between = [number for number in sorted(kept) if number not in (0, last, self._rounds)]
            while len(kept) > KEPT_ROUNDS:
                del kept[between.pop(0)]

    # what is told -----------------------------------------------------------------------------------------------------

    def shown(self) -> NegativesShown:
        from gan_studio.core.real_batches import tensor_to_images

        def seen(x: Tensor) -> Any:
            return tensor_to_images(x) if self.kind == "pictures" else x.float().numpy()

        count = CLIMBS[self.kind]
        newest = max(self._curves, default=0)  # while it looks, the curve of the round just over is not there yet
        curves = {number: curve for number, curve in self._curves.items() if self.kind == "line" or number == newest}
        return NegativesShown(
            self.kind, tuple(self._looks), self._mines, self._steps / PER_ROUND,
            np.linspace(-EDGE, EDGE, GRID.get(self.kind, 0), dtype=np.float32), curves,
            seen(self._reals[: count if self.kind == "pictures" else REALS]),
            {number: seen(x) for number, x in self._found.items()}, self._beliefs, self._trails,
            seen(self.alone.method.negatives.pool[: count if self.kind == "pictures" else REALS].float()))

    def verdict(self) -> Verdict | None:
        return told(self._looks, self.settings, self.kind, self._counted)

    @property
    def _counted(self) -> int:
        return CLIMBS["pictures"] if self.kind == "pictures" else int(self._off.sum())

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Rounds against noise, then with what was found, and another D for which the noise goes on. Quick: one seed."""
        rounds = QUICK if quick else FULL
        verdicts: list[Verdict] = []
        seeds = 1 if quick else SEEDS
        for number in range(seeds):
            settings = self.settings.but(seed=(self.settings.seed + number) % 2**31, mining=True)
            yield from self._measured(settings, rounds, verdicts, number / seeds, 1 / seeds)
        if len(verdicts) == 1:
            return verdicts[0]
        highest = max(each.figures["above"]["mined"] for each in verdicts)
        said = one_after_other(verdicts[0].sentence, Text(
            "With seeds {first} to {last} the share after mining is {highest} at most.", first=self.settings.seed,
            last=self.settings.seed + seeds - 1, highest=f"{100 * highest:.0f} %"))
        return replace(verdicts[0], sentence=said, holds=all(each.holds for each in verdicts),  # type: ignore[arg-type]
                       figures={"seed": self.settings.seed, "by_seed": [each.figures for each in verdicts]})

    def _measured(self, settings: NegativesSettings, rounds: int, verdicts: list[Verdict], start: float, share: float
                  ) -> Generator[float, None, None]:
        whole = settings.noise_rounds + 2 * rounds
        one, done = Negatives(settings, self.data), 0
        for _ in range(settings.noise_rounds):
            yield from (start + share * done / whole for _ in one._round(mined=False))
            done += 1
        here = one.alone.game.capture()
        for _ in range(rounds):
            yield from (start + share * done / whole for _ in one._round(mined=True))
            done += 1
        looks = list(one._looks)
        one.alone.game.restore(here)
        for _ in range(rounds):
            yield from (start + share * done / whole for _ in one._round(mined=False))
            done += 1
        found = told(looks, settings, one.kind, one._counted, mean_of(one._looks[-LAST:]))
        assert found is not None
        verdicts.append(found)

"""What is set, shown and measured of G and D growing up (`growth.py`). No torch: the window imports this."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.growth import Growth

Floats = npt.NDArray[np.float32]
Picture = npt.NDArray[np.uint8]

SIZE = 32  # px
MEASURED = 256  # latents that every generation is measured on
SHOWN = 16  # of them are shown
WIDTHS = {"small": 8, "medium": 16, "large": 32}
MOST_GENERATIONS = 24
MOST_ITERATIONS = 20_000  # minutes with small networks
GROWTH = 1.25  # each distance to the one before, where they grow
MARGIN = 0.1
"""Of D's mean belief, below which an old generation is not called forgotten. A single step of D moves its belief in a kept
generation by 0.07 on average (digits, seeds 0 and 1; the median is 0.03), so what is less may be gone a step later. Two
standard errors of the mean difference over the latents are a second hurdle."""


class GrowthSettings(LabSettings):
    generations: int = Field(12, title="Generations", ge=3, le=MOST_GENERATIONS)
    distance: int = Field(20, title="Iterations to the first", ge=1, le=1000)
    spacing: Literal["growing", "even"] = Field("growing", title="Distances")
    objective: Literal["non-saturating", "minimax", "least-squares", "hinge", "dragan"] = Field(
        "non-saturating", title="Objective")
    networks: Literal["small", "medium", "large"] = Field("small", title="Networks")

    @model_validator(mode="after")
    def _ends(self) -> GrowthSettings:
        last = self.plan()[-1]
        if last > MOST_ITERATIONS:
            raise SettingsError("distance", Text(
                "The last generation would come after {last} iterations; {most} are possible. Choose a shorter distance, or "
                "fewer generations.", last=f"{last:,}", most=f"{MOST_ITERATIONS:,}"))
        return self

    def plan(self) -> tuple[int, ...]:
        """After how many iterations each generation is kept. Growing distances show the beginning, where most happens."""
        steps = [self.distance * (GROWTH**index if self.spacing == "growing" else 1) for index in range(self.generations)]
        return tuple(round(last) for last in np.cumsum(steps))


@dataclass(frozen=True)
class Growing:
    """`plan` are the iterations of all generations, kept or to come; `reals` (N, H, W, 3) uint8; `bytes` of what is kept."""

    iteration: int
    plan: tuple[int, ...]
    reals: Picture
    bytes: int


@dataclass(frozen=True)
class Grown:
    """T generations. `pictures` of each G, of the same latents: uint8 (SHOWN, H, W, 3). `beliefs[i, j, n]` is how probably
    real D_i takes what G_j draws of latent n, 0..1, float32 (T, T, MEASURED), the shown ones first; `real_beliefs[i, n]` the
    same of real pictures, those of `Growing.reals` first."""

    iterations: tuple[int, ...]
    pictures: tuple[Picture, ...]
    beliefs: Floats
    real_beliefs: Floats

    def means(self) -> Floats:
        """Mean D_i(G_j(z)) over the latents, (T, T)."""
        found: Floats = self.beliefs.mean(axis=2)
        return found

    def forgotten(self) -> npt.NDArray[np.bool_]:
        """(T, T): where D_i takes what the older G_j drew for real more than D_j did, by more than `MARGIN` and by more than
        two standard errors of the mean difference over the latents."""
        count = len(self.iterations)
        found = np.zeros((count, count), np.bool_)
        for i in range(count):
            for j in range(i):
                more = self.beliefs[i, j] - self.beliefs[j, j]
                found[i, j] = more.mean() > max(MARGIN, 2 * float(more.std()) / np.sqrt(len(more)))
        return found


@dataclass(frozen=True)
class GrowthShown(Shown):
    """`grown` is one and the same object until another generation is kept."""

    growing: Growing
    grown: Grown


class GrowthExperiment(Experiment):
    """What 2.1 to 2.3 share: the game, of which generations are kept."""

    Settings: ClassVar[type[LabSettings]] = GrowthSettings
    wants_data: ClassVar[str] = "images"
    settings: GrowthSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        self._growth = self._made(self.settings)
        self._grown = self._growth.grown()
        self._growing = self._growth.growing()

    def _made(self, settings: GrowthSettings) -> Growth:
        from gan_studio.core.lab.growth import Growth

        return Growth(settings, self.data)

    def play(self) -> Generator[None, None, None]:
        for _ in self._growth.grow():
            yield

    def _watched(self) -> GrowthShown:
        """What there is of the game now."""
        growth = self._growth
        if len(self._grown.iterations) != growth.kept:
            self._grown = growth.grown()
        self._growing = Growing(growth.game.iterations, self._growing.plan, self._growing.reals, growth.bytes)
        return GrowthShown(self._growing, self._grown)


class WatchedGrowth(GrowthExperiment):
    """What 2.1 and 2.2 share: everything but the question."""

    def shown(self) -> GrowthShown:
        return self._watched()

    def drawn_anew(self, judge: int, generator: int, seed: int) -> tuple[int, int, Picture, Floats]:
        """Other pictures of G of generation `generator`, and what D of generation `judge` says of each (both from 0)."""
        return judge, generator, *self._growth.drawn_anew(judge, generator, seed)

    def verdict(self) -> Verdict | None:
        return self._said(self._growth.grown(), self.settings) if self._growth.kept >= 3 else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        settings = self.settings
        if quick:
            settings = settings.but(generations=min(settings.generations, 8), distance=min(settings.distance, 20),
                                    networks="small")
        growth = self._made(settings)
        last = settings.plan()[-1]
        for _ in growth.grow():
            yield growth.game.iterations / last
        return self._said(growth.grown(), settings)

    @abstractmethod
    def _said(self, grown: Grown, settings: GrowthSettings) -> Verdict:
        """The verdict of at least three generations."""


def how(grown: Grown, settings: GrowthSettings) -> Text:
    """How the figures of either verdict came about."""
    return Text(
        "Seed {seed}, {generations} generations, the last after {last} iterations. Each figure is a mean of D(G(z)), 0 to 1, "
        "over {latents} latents apart from those of training.",
        seed=settings.seed, generations=len(grown.iterations), last=f"{grown.iterations[-1]:,}", latents=MEASURED)


def common_figures(grown: Grown, settings: GrowthSettings) -> dict[str, Any]:
    """Those that both verdicts have."""
    return {"seed": settings.seed, "generations": len(grown.iterations), "iterations": list(grown.iterations),
            "latents": MEASURED, "matrix": grown.means().tolist(), "real": grown.real_beliefs.mean(axis=1).tolist()}

"""4.6 The gap: five ways to learn a generator, on two clusters with nothing between them.

An autoencoder lowers the distance in coordinates, which knows nothing of an empty place: codes between two clusters are drawn
between two clusters. D sees where nothing is, and whoever listens to it leaves the gap alone. All five are the methods of the
Train page with networks of one size, one seed and one budget.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.race import Budget, Racer, whose_turn
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.game import Game

RIVALS: dict[str, Text] = {"gan": Text("GAN"), "ae": Text("Autoencoder"), "vae": Text("VAE"), "codes": Text("Fixed codes"),
                           "d-alone": Text("D alone")}
TOY = "two-modes"
REALS = 4000
REALS_SHOWN = 400
LIVE = 400
"""Generated points that are shown and measured while they learn."""
FINAL = 2000
"""The same when a rival has used up its budget."""
WITHIN = 3.0
"""Standard deviations of a cluster: farther from both, and between them, a point lies in the gap."""
COVERED = 0.05
"""Share of all points within those of a centre, from which on that cluster counts as covered."""
TOO_MANY = 0.10
"""Share of points in the gap from which on it is a problem."""

BATCH = 128
WIDTH = 32
_LOOKS = (10, 50)  # steps between two looks: in the first hundred, and after
_EARLY = 100
_GRID = 140
_REACH = (-0.45, 1.45)  # of the way from one centre to the other: the piece that the density is told of
_BANDWIDTH = 0.35  # of a cluster's standard deviation

Floats = npt.NDArray[np.float64]
Points = npt.NDArray[np.float32]


class GapSettings(LabSettings):
    apart: float = Field(1.55, title="Gap", ge=0.9, le=2.0)
    latent_dim: int = Field(1, title="Numbers in z", ge=1, le=4)
    budget: Literal["points", "seconds"] = Field("points", title="Same budget of")
    points: int = Field(200, title="Thousand points", ge=5, le=2000)
    seconds: int = Field(20, title="Seconds of computing", ge=2, le=600)


@dataclass(frozen=True)
class Looked:
    """What was measured of `count` generated points."""

    count: int
    bridge: float  # share of them in the gap, 0..1
    near: tuple[float, float]  # share of them within `WITHIN` sigma of each centre

    @property
    def covered(self) -> int:
        return sum(share >= COVERED for share in self.near)


@dataclass(frozen=True)
class RivalShown:
    """One learner: its points (N, 2), how dense they lie from centre to centre, and how its share in the gap went.

    `course` is (K, 3): thousand points learned from, seconds of computing, share in the gap.
    """

    key: str
    points: Points
    looked: Looked
    density: Floats
    course: Floats
    thousands: float
    seconds: float
    done: bool
    broke: bool


@dataclass(frozen=True)
class GapShown(Shown):
    """`grid` runs from the first centre (0) to the second (1); the gap itself is `valley`. `done` is 0..1."""

    reals: Points
    centres: Floats
    sigma: float
    grid: Floats
    real_density: Floats
    valley: tuple[float, float]
    rivals: tuple[RivalShown, ...]
    done: float


class Ground:
    """Two clusters `apart` from each other, and what can be told of points near them."""

    def __init__(self, apart: float) -> None:
        from gan_studio.core.data.builtin.toys import TOYS
        from gan_studio.core.data.types import ArrayDataSet

        toy = TOYS[TOY]
        points, parts = toy.sample_parts(REALS)
        before = toy.modes_K2.astype(float)
        self.centres: Floats = before * (apart / float(np.linalg.norm(before[1] - before[0])))
        self.sigma = toy.mode_std
        self.points: Points = (points + (self.centres - before)[parts.astype(int)]).astype(np.float32)
        self.data = ArrayDataSet("points", toy.key, (f"builtin:{toy.key}",), f"{toy.key} {apart:g}", self.points, {})
        self.grid: Floats = np.linspace(*_REACH, _GRID)
        self.density = self.density_of(self.points)
        half = WITHIN * self.sigma / apart
        self.valley = half, 1 - half

    def place(self, points: Points) -> Floats:
        """How far along the way from the first centre (0) to the second (1), (N,)."""
        way = self.centres[1] - self.centres[0]
        found: Floats = (points.astype(float) - self.centres[0]) @ way / (way @ way)
        return found

    def look(self, points: Points) -> Looked:
        """Measures points (N, 2)."""
        place = self.place(points)
        distance = np.linalg.norm(points[:, None].astype(float) - self.centres, axis=2)
        near = distance <= WITHIN * self.sigma
        bridge = (place > 0) & (place < 1) & ~near.any(1)
        shares = near.mean(0)
        return Looked(len(points), float(bridge.mean()), (float(shares[0]), float(shares[1])))

    def density_of(self, points: Points) -> Floats:
        """A smoothed density over `grid`; all of the points make 1."""
        apart = float(np.linalg.norm(self.centres[1] - self.centres[0]))
        width = _BANDWIDTH * self.sigma / apart
        from_NK = (self.place(points)[:, None] - self.grid) / width
        found: Floats = np.exp(-0.5 * from_NK**2).mean(0) / (width * math.sqrt(2 * math.pi))
        return found


@dataclass(kw_only=True)
class Rival(Racer):
    """A method that learns, and what was seen of it."""

    key: str
    points: Points
    looked: Looked
    density: Floats
    course: list[tuple[float, float, float]] = field(default_factory=list)


class Gap(Experiment):
    key = "gap"
    number = "4.6"
    title = Text("The gap")
    claim = Text("An autoencoder fills the gap between two clusters, because nearness in pixels knows no empty place; a GAN "
                 "leaves it.")
    touch = Text("Press Run: five learners with networks of one size, one seed and one budget. Point at a panel, or move along "
                 "them with the arrow keys, and its lines stand out. Then widen the gap.")
    notice = Text("Between two codes an autoencoder draws what lies between two points, wanted or not. Fixed codes know no order "
                  "at all: the mean of everything is the best that they can draw. D alone leaves the gap empty, but its "
                  "climbs are slow, and many end on the same summit. Try two numbers in z: what becomes of the VAE's bridge?")
    Settings = GapSettings
    settings: GapSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        self._ground = Ground(self.settings.apart)
        self._rivals = self._started(self.settings)

    def _started(self, settings: GapSettings) -> list[Rival]:
        from gan_studio.core.lab.game import Game
        from gan_studio.core.presets import with_preset

        found = []
        for key in RIVALS:
            recipe = with_preset("quick", {
                "method": key, "seed": settings.seed, "batch": BATCH, "width": WIDTH, "g_layers": "",
                "latent_dim": settings.latent_dim, "lr_decay": 0.0}, self._ground.data)
            game = Game(recipe, self._ground.data)
            points = self._drawn(game, LIVE)
            rival = Rival(game, key=key, points=points, looked=self._ground.look(points), density=self._ground.density_of(points))
            rival.course.append((0.0, 0.0, rival.looked.bridge))
            found.append(rival)
        return found

    def _drawn(self, game: Game, count: int) -> Points:
        """The same latents each time, apart from those of training."""
        drawn: Points = game.drawn_by(game.latents(count, self.settings.seed + 1)).numpy()
        return np.nan_to_num(drawn, nan=1e6, posinf=1e6, neginf=-1e6)

    # the course of things ---------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        budget = _budget(self.settings)
        while (rival := whose_turn(self._rivals, budget)) is not None:
            yield from self._advance(rival, budget)

    def _advance(self, rival: Rival, budget: Budget) -> Generator[None, None, None]:
        """One step, and now and then a look."""
        rival.step()
        yield
        steps, over = rival.game.iterations, rival.share(budget) >= 1
        if over or steps % _LOOKS[steps > _EARLY] == 0:
            points = self._drawn(rival.game, FINAL if over else LIVE)
            rival.looked = self._ground.look(points)
            rival.density = self._ground.density_of(points)
            rival.points = points[:LIVE]
            rival.course.append((rival.thousands, rival.seconds, rival.looked.bridge))
            yield

    # what is told -----------------------------------------------------------------------------------------------------

    def shown(self) -> GapShown:
        ground, budget = self._ground, _budget(self.settings)
        shares = [min(1.0, rival.share(budget)) for rival in self._rivals]
        rivals = tuple(
            RivalShown(rival.key, rival.points, rival.looked, rival.density, np.array(rival.course), rival.thousands,
                       rival.seconds, share >= 1, rival.broke)
            for rival, share in zip(self._rivals, shares, strict=True))
        return GapShown(ground.points[:REALS_SHOWN], ground.centres, ground.sigma, ground.grid, ground.density, ground.valley,
                        rivals, float(np.mean(shares)))

    def verdict(self) -> Verdict | None:
        if not all(rival.game.iterations or rival.broke for rival in self._rivals):
            return None
        budget = _budget(self.settings)
        return self._judged(self._rivals, self.settings, whole=whose_turn(self._rivals, budget) is None)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Each with its whole budget."""
        settings = self.settings.but(budget="points", points=min(self.settings.points, 25)) if quick else self.settings
        rivals, budget = self._started(settings), _budget(settings)
        while (rival := whose_turn(rivals, budget)) is not None:
            yield from (rival.share(budget) for _ in self._advance(rival, budget))
        return self._judged(rivals, settings)

    def _judged(self, rivals: list[Rival], settings: GapSettings, whole: bool = True) -> Verdict:
        """In mid-race the figures are told, and nothing is claimed."""
        of: Mapping[str, Rival] = {rival.key: rival for rival in rivals}
        gan, other = of["gan"].looked, of["ae"].looked
        noise = math.sqrt(sum(max(each.bridge * (1 - each.bridge), 1 / each.count) / each.count for each in (gan, other)))
        holds = other.bridge - gan.bridge > 2 * noise
        shares = {key.replace("-", "_"): _percent(rival.looked.bridge) for key, rival in of.items()}
        covered = {f"{key.replace('-', '_')}_covered": rival.looked.covered for key, rival in of.items()}
        said = Text(
            "In the gap lie {ae} % of the autoencoder's points and {gan} % of the GAN's; VAE {vae} %, fixed codes {codes} %, D "
            "alone {d_alone} %. Clusters covered: autoencoder {ae_covered}, GAN {gan_covered}, VAE {vae_covered}, fixed codes "
            "{codes_covered}, D alone {d_alone_covered} of 2.", **shares, **covered)
        fewest = min(rival.looked.count for rival in rivals)
        how: dict[str, Any] = {"seed": settings.seed, "count": f"{fewest:,}", "latents": settings.latent_dim,
                               "apart": f"{settings.apart:g}"}
        obtained = Text(
            "Seed {seed}, {count} points of each, numbers in z: {latents}; learned from {thousands} thousand points in {slow} "
            "s (D alone), {fast} s (GAN). Centres {apart} apart. In the gap: between the centres and farther than 3 σ from both. "
            "Covered: at least 5 % of the points within 3 σ.", **how, thousands=f"{of['gan'].thousands:.0f}",
            slow=f"{of['d-alone'].seconds:.1f}", fast=f"{of['gan'].seconds:.1f}") if settings.budget == "points" else Text(
            "Seed {seed}, {count} points of each, numbers in z: {latents}; each computed for {seconds} s, in which the GAN "
            "learned from {many} thousand points and D alone from {few} thousand. Centres {apart} apart. In the gap: between the "
            "centres and farther than 3 σ from both. Covered: at least 5 % of the points within 3 σ.", **how,
            seconds=f"{of['gan'].seconds:.1f}", many=f"{of['gan'].thousands:.0f}", few=f"{of['d-alone'].thousands:.0f}")
        figures: dict[str, Any] = {"seed": settings.seed, "count": fewest, "apart": settings.apart, "sigma": self._ground.sigma}
        figures["bridge"] = {key: rival.looked.bridge for key, rival in of.items()}
        figures["covered"] = {key: rival.looked.covered for key, rival in of.items()}
        figures["thousand_points"] = {key: rival.thousands for key, rival in of.items()}
        figures["seconds"] = {key: round(rival.seconds, 3) for key, rival in of.items()}
        return Verdict(said, obtained, figures, holds if whole else None)


def _budget(settings: GapSettings) -> Budget:
    return Budget(settings.budget, settings.points, settings.seconds)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"

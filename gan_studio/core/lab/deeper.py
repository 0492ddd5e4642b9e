"""4.5 Deeper for the same: how near an autoencoder and a GAN come to the data, by the number of layers.

Each number that a generator puts out is made on its own; only layers before it can make the numbers agree. The lecture has it
that an autoencoder, which is told the error of each number alone, needs more of them than a G that hears from D about all
numbers together. Only the generator's depth differs here: D and the encoder stay as they are, and so do seed and budget.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.data.builtin.toys import TOYS
from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.race import Budget, Racer, whose_turn
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.metrics import Evaluator

METHODS: dict[str, Text] = {"gan": Text("GAN"), "ae": Text("Autoencoder")}
MEASURED = 800
"""Generated points that are compared with as many real ones."""
SHOWN = 250
BATCH = 128
JUDGE_LAYERS = 3
"""Of D, and of the autoencoder's encoder: always as many, of as many neurons as the generator's."""
_LOOKS = (20, 60)  # steps between two looks: in the first hundred, and after
_EARLY = 100

Floats = npt.NDArray[np.float64]
Points = npt.NDArray[np.float32]


class DeeperSettings(LabSettings):
    data: Literal["moons", "two-modes", "swiss-roll", "spiral", "s-curve", "ring-8"] = Field("moons", title="Data")
    deepest: int = Field(6, title="Most layers", ge=2, le=8)
    neurons: int = Field(16, title="Neurons in a layer", ge=4, le=128)
    latent_dim: int = Field(1, title="Numbers in z", ge=1, le=4)
    budget: Literal["points", "seconds"] = Field("points", title="Same budget of")
    points: int = Field(150, title="Thousand points", ge=5, le=5000)
    seconds: int = Field(5, title="Seconds of computing", ge=1, le=600)


@dataclass(frozen=True)
class Reached:
    """One generator: `distance` of its points (N, 2) from the data, now; `course` (K, 2) is thousand points, distance."""

    method: str
    layers: int
    distance: float
    points: Points
    course: Floats
    thousands: float
    seconds: float
    broke: bool


@dataclass(frozen=True)
class DeeperShown(Shown):
    """`floor` is how far apart real points are from other real ones: nothing comes nearer. `done` is 0..1."""

    reals: Points
    floor: float
    reached: tuple[Reached, ...]
    done: float

    def of(self, method: str) -> list[Reached]:
        """Those of a method, the shallowest first."""
        return [each for each in self.reached if each.method == method]


@dataclass(kw_only=True)
class Learner(Racer):
    method: str
    layers: int
    distance: float = float("nan")
    points: Points = field(default_factory=lambda: np.zeros((0, 2), np.float32))
    course: list[tuple[float, float]] = field(default_factory=list)


class Deeper(Experiment):
    key = "deeper"
    number = "4.5"
    title = Text("Deeper for the same")
    claim = Text("To come as near to the data as a GAN does, an autoencoder needs more layers, if it gets there at all.")
    touch = Text("Press Run and watch both curves fall: each dot is a generator with so many layers. Then choose other data, "
                 "more neurons, or the same time instead of the same number of points.")
    notice = Text("Under each dot is what that generator draws. Look at what depth changes: the bends that a generator can make. "
                  "And at what it does not: an autoencoder is never told what lies between its codes, however deep it is. With "
                  "one seed a dot jumps; try three before you believe a small difference.")
    Settings = DeeperSettings
    settings: DeeperSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.config import Recipe
        from gan_studio.core.data.builtin import draw_builtin

        self._data = draw_builtin(self.settings.data, Recipe.make(size=32))
        self._evaluator, self._floor = self._measuring()
        self._learners = self._started(self.settings)

    def _measuring(self) -> tuple[Evaluator, float]:
        from gan_studio.core.metrics import POINTS_HEADLINE, Evaluator

        return Evaluator(self._data, count=MEASURED, keys=(POINTS_HEADLINE,)), float("nan")

    def _started(self, settings: DeeperSettings) -> list[Learner]:
        from gan_studio.core.lab.game import Game
        from gan_studio.core.presets import with_preset

        neurons = str(settings.neurons)
        return [
            Learner(Game(with_preset("quick", {
                "method": method, "seed": settings.seed, "batch": BATCH, "latent_dim": settings.latent_dim, "lr_decay": 0.0,
                "g_layers": ",".join([neurons] * layers), "d_layers": ",".join([neurons] * JUDGE_LAYERS),
            }, self._data), self._data), method=method, layers=layers)
            for layers in range(1, settings.deepest + 1) for method in METHODS]

    # the course of things ---------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        budget = _budget(self.settings)
        for learner in self._learners:
            if not learner.course:
                yield from self._look(learner)
        while (next_one := whose_turn(self._learners, budget)) is not None:
            yield from self._advance(next_one, budget)

    def _advance(self, learner: Learner, budget: Budget) -> Generator[None, None, None]:
        """One step, and now and then a look."""
        learner.step()
        yield
        steps = learner.game.iterations
        if learner.share(budget) >= 1 or steps % _LOOKS[steps > _EARLY] == 0:
            yield from self._look(learner)

    def _look(self, learner: Learner) -> Generator[None, None, None]:
        """Measures a generator; the same latents for all of them, and each time."""
        report = yield from self._evaluator.evaluate(learner.game.drawn_by, learner.game.recipe.latent_dim)
        drawn = learner.game.drawn_by(self._evaluator.latents(learner.game.recipe.latent_dim)[:SHOWN]).numpy()
        learner.points = np.nan_to_num(drawn, nan=1e6, posinf=1e6, neginf=-1e6)
        learner.distance, self._floor = report.headline.value, report.headline.floor
        learner.course.append((learner.thousands, learner.distance))

    # what is told -----------------------------------------------------------------------------------------------------

    def shown(self) -> DeeperShown:
        budget = _budget(self.settings)
        return DeeperShown(
            np.asarray(self._data.gather(np.arange(SHOWN)), np.float32), self._floor,
            tuple(Reached(each.method, each.layers, each.distance, each.points, np.array(each.course).reshape(-1, 2),
                          each.thousands, each.seconds, each.broke) for each in self._learners),
            float(np.mean([min(1.0, each.share(budget)) for each in self._learners])))

    def verdict(self) -> Verdict | None:
        if not all(len(each.course) > 1 or each.broke for each in self._learners):
            return None
        return self._judged(self._learners, self.settings, whole=whose_turn(self._learners, _budget(self.settings)) is None)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Each with its whole budget."""
        settings = self.settings
        if quick:
            settings = settings.but(budget="points", points=min(settings.points, 70), deepest=min(settings.deepest, 4))
        learners, budget = self._started(settings), _budget(settings)
        if quick:  # the ends and the middle show the direction
            learners = [each for each in learners if each.layers != 3]
        while (learner := whose_turn(learners, budget)) is not None:
            learner.step()
            yield learner.share(budget)
        for learner in learners:
            yield from (1.0 for _ in self._look(learner))
        return self._judged(learners, settings)

    def _judged(self, learners: list[Learner], settings: DeeperSettings, whole: bool = True) -> Verdict:
        """In mid-race the figures are told, and nothing is claimed."""
        distances = {method: {each.layers: each.distance for each in learners if each.method == method} for method in METHODS}
        gan, other = distances["gan"], distances["ae"]
        fewest, deepest = min(gan), max(gan)
        enough = next((layers for layers in sorted(other) if other[layers] <= gan[fewest]), None)
        best = min(other, key=lambda layers: other[layers])
        values: dict[str, Any] = {
            "fewest": fewest, "near": f"{gan[fewest]:.3f}", "best": best, "ae": f"{other[best]:.3f}", "deepest": deepest,
            "shallow": f"{other[fewest]:.3f}", "gan": f"{min(gan.values()):.3f}"}
        said = Text(
            "With {fewest} layer the GAN comes to within {near}. No autoencoder of up to {deepest} layers gets as near: its best "
            "is {ae} with {best}, and with {fewest} it is {shallow}. The GAN's best is {gan}.", **values) if enough is None else (
            Text("With {fewest} layer the GAN comes to within {near}. The autoencoder first gets as near with {enough}; its best "
                 "is {ae} with {best}, and with {fewest} it is {shallow}. The GAN's best is {gan}.", enough=enough, **values))
        some = learners[0]
        how: dict[str, Any] = {"seed": settings.seed, "data": TOYS[settings.data].label, "count": MEASURED,
                               "floor": f"{self._floor:.3f}", "neurons": settings.neurons, "judge": JUDGE_LAYERS,
                               "latents": settings.latent_dim}
        obtained = Text(
            "Seed {seed}, {data}: sliced Wasserstein distance of {count} points, {floor} for real ones. Neurons in a layer: "
            "{neurons}, numbers in z: {latents}; D and encoder have {judge} layers. Each learned from {thousands} thousand "
            "points.", thousands=f"{some.thousands:.0f}", **how) if settings.budget == "points" else Text(
            "Seed {seed}, {data}: sliced Wasserstein distance of {count} points, {floor} for real ones. Neurons in a layer: "
            "{neurons}, numbers in z: {latents}; D and encoder have {judge} layers. Each computed for {seconds} s.",
            seconds=f"{some.seconds:.1f}", **how)
        figures = {"seed": settings.seed, "data": settings.data, "floor": self._floor, "gan": gan, "ae": other,
                   "as_near_from": enough, "seconds": sum(each.seconds for each in learners)}
        return Verdict(said, obtained, figures, (enough is None or enough > fewest) if whole else None)


def _budget(settings: DeeperSettings) -> Budget:
    return Budget(settings.budget, settings.points, settings.seconds)

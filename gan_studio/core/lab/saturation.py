"""3.3 Saturation: why G climbs log D(G(z)) and does not descend log(1 - D(G(z))).

With s the logit and D = sigmoid(s), the slopes by s are 1 - D and D (Goodfellow et al. 2014, section 3): a D that is sure of
the generated leaves the second one nothing. That is shown on paper, and measured at the weights of a G whose D was trained
ahead of it. Both losses are the app's own objectives.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.game import Game, GameState

OBJECTIVES = ("non-saturating", "minimax")
MOST_AHEAD = 200
LATENTS = 64
"""Generated samples that gradients and beliefs are measured on: always the same."""

TILES = 9
SEEDS = 5
_REALS_SHOWN = 400
_DENSE = 10
"""So many first steps of D are all measured; from then on each fifth, because measuring costs more than the step."""

_SETS: dict[str, tuple[str, dict[str, Any]]] = {
    # No penalty on D, whose very point is to keep D from being so sure; no batch norm, so that looking at G changes nothing.
    "digits": ("digits:2000", {"size": 32, "width": 8, "batch": 16, "lr_d": 2e-4, "g_norm": "none", "mapping": "none"}),
    "ring-8": ("ring-8", {"width": 32, "g_layers": "", "batch": 128, "latent_dim": 2, "lr_d": 5e-3}),
}

Floats = npt.NDArray[np.float64]
Picture = npt.NDArray[np.uint8]


class SaturationSettings(LabSettings):
    data: Literal["digits", "ring-8"] = Field("digits", title="Data")
    head_start: int = Field(150, title="Head start of D", ge=0, le=MOST_AHEAD)
    steps: int = Field(50, title="Steps of G", ge=1, le=200)
    optimizer: Literal["sgd", "adam"] = Field("sgd", title="Optimiser of G")
    rate: float = Field(1e-3, title="Learning rate of G", gt=0, le=1)
    belief: float = Field(0.05, title="D's belief in the generated", ge=0.002, le=0.998)


@dataclass(frozen=True)
class Curves:
    """G's loss, and how steeply it falls with D's logit, against D's belief in the generated."""

    belief: Floats
    loss: dict[str, Floats]
    slope: dict[str, Floats]


@dataclass(frozen=True)
class SaturationShown(Shown):
    """`at` are steps of D ahead; `mean_belief` and `norms` were measured there. `moved` is the mean belief after each step of G
    (the first is before any), `pictures` what it draws: by objective, and "start" for before."""

    curves: Curves
    trained: int
    at: Floats
    mean_belief: Floats
    norms: dict[str, Floats]
    moved: dict[str, Floats]
    pictures: dict[str, Picture]
    trouble: Text | None


def slopes(belief: float) -> dict[str, float]:
    """How steep G's losses are by D's logit where D believes so: 1 - D and D."""
    return {"non-saturating": 1 - belief, "minimax": belief}


@cache
def curves() -> Curves:
    """Both losses and their slopes as the objectives themselves compute them."""
    import torch

    from gan_studio.core.objectives import REGISTRY

    belief = torch.linspace(0.002, 0.998, 250, dtype=torch.float64)
    loss, slope = {}, {}
    for key in OBJECTIVES:
        objective = REGISTRY[key]({})
        scores = torch.logit(belief).requires_grad_()
        values = torch.stack([objective.g_loss(score, None) for score in scores])
        (found,) = torch.autograd.grad(values.sum(), scores)
        loss[key], slope[key] = values.detach().numpy(), -found.numpy()
    return Curves(belief.numpy(), loss, slope)


def measured_at(game: Game, z: Tensor) -> tuple[float, dict[str, float]]:
    """D's mean belief in G(z), and the length of the gradient at G's weights under each of `OBJECTIVES`, for the same z."""
    import torch

    from gan_studio.core.methods.base import logits
    from gan_studio.core.objectives import REGISTRY

    weights = list(game.gan.generator.parameters())
    scores = logits(game.gan.discriminator, game.gan.generator(z))
    norms = {}
    for key in OBJECTIVES:
        loss = REGISTRY[key](game.recipe.model_dump()).g_loss(scores, None)
        gradients = torch.autograd.grad(loss, weights, retain_graph=True)
        norms[key] = float(torch.stack([gradient.double().square().sum() for gradient in gradients]).sum().sqrt())
    return float(torch.sigmoid(scores.detach()).mean()), norms


class Saturation(Experiment):
    key = "saturation"
    number = "3.3"
    title = Text("Saturation")
    claim = Text("A sure D leaves log(1 − D(G(z))) without a slope, just when G has most to learn; log D(G(z)) keeps it.")
    touch = Text("Move D's belief towards 0 and compare the slopes. Then press Run: D gets its head start, and two copies of the "
                 "same G learn from that D, one by each loss.")
    notice = Text("The surer D is, the farther apart the two gradients lie. Plain ascent makes steps as long as the gradient, so "
                  "one copy stands still. Adam divides by the gradient's size: try it, and the advantage is gone.")
    Settings = SaturationSettings
    wants_data: ClassVar[str] = "images"
    settings: SaturationSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"head_start", "steps", "optimizer", "rate", "belief"})

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.config import Recipe
        from gan_studio.core.data.builtin import draw_builtin
        from gan_studio.core.lab.game import Game
        from gan_studio.core.presets import with_preset

        source, given = _SETS["digits" if data is not None else self.settings.data]
        self._data = data or draw_builtin(source, Recipe.make(size=32))
        fitting = 1 << (max(1, len(self._data)).bit_length() - 1)
        given = {**given, "batch": min(given["batch"], fitting)}
        recipe = with_preset("quick", {"objective": "non-saturating", "gamma": 0.0, "augment": "none",
                                       "seed": self.settings.seed, **given}, self._data)
        self._game = Game(recipe, self._data)
        self._z = self._game.latents(LATENTS, self.settings.seed + 1)
        self._start = self._game.capture()
        self._curves = curves()
        self._forget_d()

    # the course of things ---------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        while True:
            if self._trained < self.settings.head_start:
                self._game.step_d()
                self._trained += 1
                if self._trained <= _DENSE or self._trained % 5 == 0 or self._trained == self.settings.head_start:
                    self._look()
            elif not self._copies:
                self._copy()
            elif (key := self._next_to_move()) is not None:
                self._move(key)
            else:
                return
            yield

    def set_live(self, name: str, value: Any) -> None:
        """Another setting while it goes on: what it concerns is done anew, D's head start only where it shrank."""
        self.settings = self.settings.but(**{name: value})
        if name == "head_start":
            if self.settings.head_start < self._trained:
                self._game.restore(self._start)
                self._forget_d()
            self._forget_copies()
        elif name != "belief":
            self._forget_copies()

    def _forget_d(self) -> None:
        self._trained = 0
        self._at: list[int] = []
        self._beliefs: list[float] = []
        self._norms: dict[str, list[float]] = {key: [] for key in OBJECTIVES}
        self._look()
        self._pictures = {"start": self._picture(self._game)}
        self._forget_copies()

    def _forget_copies(self) -> None:
        self._copies: dict[str, Game] = {}
        self._moved: dict[str, list[float]] = {}
        self._burst: set[str] = set()
        self._pictures = {"start": self._pictures["start"]}

    def _look(self) -> None:
        belief, norms = measured_at(self._game, self._z)
        self._at.append(self._trained)
        self._beliefs.append(belief)
        for key in OBJECTIVES:
            self._norms[key].append(norms[key])

    def _copy(self) -> None:
        """Two games that stand where this one does; only their loss differs."""
        from gan_studio.core.lab.game import Game

        here: GameState = self._game.capture()
        for key in OBJECTIVES:
            recipe = self._game.recipe.but(objective=key, optimizer_g=self.settings.optimizer, lr_g=self.settings.rate)
            copy = Game(recipe, self._data)
            fresh = copy.capture().snapshot.optimizers["generator"]  # G has not moved yet, so there is nothing to take over
            here.snapshot.optimizers["generator"] = fresh
            copy.restore(here)
            self._copies[key] = copy
            self._moved[key] = [self._beliefs[-1]]
            self._pictures[key] = self._pictures["start"]

    def _next_to_move(self) -> str | None:
        waiting = [key for key in OBJECTIVES if key not in self._burst and len(self._moved[key]) <= self.settings.steps]
        return min(waiting, key=lambda key: len(self._moved[key]), default=None)

    def _move(self, key: str) -> None:
        """One step of a copy's G. Nothing holds minimax from below: where a step leaves the numbers, the copy rests there."""
        from gan_studio.core.methods.base import NonFiniteError

        copy = self._copies[key]
        try:
            copy.step_g()
        except NonFiniteError:
            self._burst.add(key)
            return
        belief = float(copy.belief(copy.drawn_by(self._z, averaged=False)).mean())
        if not (np.isfinite(belief) and copy.is_finite()):
            self._burst.add(key)
            return
        self._moved[key].append(belief)
        done = len(self._moved[key]) - 1
        if done % 5 == 0 or done == self.settings.steps:
            self._pictures[key] = self._picture(copy)

    def _picture(self, game: Game) -> Picture:
        from gan_studio.core.points_picture import picture_of_points
        from gan_studio.core.real_batches import tensor_to_images
        from gan_studio.core.sheets import make_sheet

        if self._data.kind == "images":
            return make_sheet(tensor_to_images(game.drawn_by(self._z[:TILES], averaged=False)))
        reals = np.asarray(self._data.gather(np.arange(_REALS_SHOWN)), np.float32)
        return picture_of_points(reals, game.drawn_by(self._z, averaged=False).numpy(), 200)

    # what is told -----------------------------------------------------------------------------------------------------

    def shown(self) -> SaturationShown:
        return SaturationShown(
            self._curves, self._trained, np.array(self._at, float), np.array(self._beliefs),
            {key: np.array(values) for key, values in self._norms.items()},
            {key: np.array(values) for key, values in self._moved.items()}, dict(self._pictures), self._trouble())

    def _trouble(self) -> Text | None:
        if not self._burst:
            return None
        step = max(len(self._moved[key]) for key in self._burst)
        return Text("Step {step} of G left the numbers: the steps were too long, or the loss, which has no floor, fell without "
                    "end. The last good G is kept. Choose a smaller learning rate.", step=step)

    def figures(self) -> dict[str, Any]:
        """What the verdict is made of."""
        strong, weak = (self._norms[key][-1] for key in OBJECTIVES)
        found: dict[str, Any] = {
            "seed": self.settings.seed, "head_start": self._trained, "belief": self._beliefs[-1],
            "gradient_non_saturating": strong, "gradient_minimax": weak, "ratio": strong / weak if weak > 0 else None}
        if self._moved:
            found |= {"steps": {key: len(values) - 1 for key, values in self._moved.items()},
                      "belief_after": {key: values[-1] for key, values in self._moved.items()}}
        return found

    def verdict(self) -> Verdict | None:
        if not self._trained:
            return None
        found = self.figures()
        strong, weak, belief = found["gradient_non_saturating"], found["gradient_minimax"], found["belief"]
        ratio = _short(found["ratio"]) if found["ratio"] is not None else "∞"
        said = Text("After {ahead} steps alone, D gives what G makes a belief of {belief}. The gradient at G's weights is "
                    "{strong} under log D(G(z)) and {weak} under log(1 − D(G(z))): {ratio} times as long.",
                    ahead=self._trained, belief=_short(belief), strong=_short(strong), weak=_short(weak), ratio=ratio)
        if self._moved and min(len(values) for values in self._moved.values()) > 1:
            said = one_after_other(said, Text(
                "{steps} steps of G bring that belief to {first} under the first and to {second} under the second.",
                steps=min(found["steps"].values()), first=_short(self._moved["non-saturating"][-1]),
                second=_short(self._moved["minimax"][-1])))  # type: ignore[assignment]
        return Verdict(said, self._obtained(), found, strong > weak if belief < 0.5 else None)

    def _obtained(self) -> Text:
        return Text("Seed {seed}, {count} latents, the same for both losses; {data}, D without a penalty, G not yet trained. "
                    "While G moves, D stands still.", seed=self.settings.seed, count=LATENTS, data=self._label())

    def _label(self) -> str:
        from gan_studio.core.data.builtin import builtin_set

        return self._data.name if self.data is not None else builtin_set(_SETS[self.settings.data][0]).label

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: this seed. Else five seeds, and the claim has to hold for each of them."""
        seeds = [self.settings.seed] if quick else [(self.settings.seed + n) % 2**31 for n in range(SEEDS)]
        whole = self.settings.head_start + 2 * self.settings.steps + 1
        verdicts = []
        for number, seed in enumerate(seeds):
            each = self if seed == self.settings.seed else Saturation(self.settings.but(seed=seed), self.data)
            for step, _ in enumerate(each.play()):
                yield min(1.0, (number + step / whole) / len(seeds))
            if (found := each.verdict()) is not None:
                verdicts.append(found)
        if not verdicts:
            return Verdict(Text("Without a head start D is not sure, and there is nothing to compare."), self._obtained())
        if len(verdicts) == 1:
            return verdicts[0]
        ratios = [found.figures["ratio"] for found in verdicts]
        known = [ratio for ratio in ratios if ratio is not None]
        claims = [found.holds for found in verdicts if found.holds is not None]
        said = Text("With seeds {first} to {last} the gradient under log D(G(z)) is {low} to {high} times as long as under "
                    "log(1 − D(G(z))), after {ahead} steps of D alone.", first=seeds[0], last=seeds[-1],
                    low=_short(min(known, default=float("inf"))), high=_short(max(known, default=float("inf"))),
                    ahead=self.settings.head_start)
        return Verdict(said, self._obtained(), {"seeds": seeds, "ratios": ratios, "runs": [found.figures for found in verdicts]},
                       all(claims) if claims else None)


def _short(value: float) -> str:
    """Three digits that matter, without powers of ten where one can do without: 0.0046, 33, 412."""
    if not np.isfinite(value):
        return "∞"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}" if abs(value) >= 1e-4 else f"{value:.1e}"

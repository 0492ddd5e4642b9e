"""3.2 The 2-D playground: the app's own GAN with points for data, small enough to be seen whole."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.playground_curves import Curve
from gan_studio.core.lab.playground_facts import LIVE, Figures, Floats, PlaygroundSettings, PlaygroundShown
from gan_studio.core.lab.playground_figures import BINS, COMPARED, FLOOR_DRAWS, SORTED, Comparison, Draw
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.config import Recipe
    from gan_studio.core.data.builtin.toys import Toy
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.game import Game, GameState
    from gan_studio.core.metrics.slices import Slices

JITTER = 0.02
"""Standard deviation around each point of a drawing: else G would have to learn single places."""

DRAWN_POINTS = 10_000
FIGURES_EVERY = 1.0  # seconds
KEPT_EVERY = 0.5  # seconds
DEEPEST = 200  # steps back
MOST_MOMENTS = 60  # of its course that one can go to; then every second one is let go
SEEN_SEED, COMPARED_SEED = 1_000_003, 1_000_033  # apart from each other; the game's own random numbers stay as they are
BETAS = {"beta1": 0.5, "beta2": 0.99}
CLOSE = 2.0
"""A divergence is at its floor when it is below so many times it: real samples differ among themselves by a tenth of it."""

_MEASURED: dict[str, Any] = {
    "objective": "relativistic", "gamma": 0.05, "g_layers": (64, 64, 64), "d_layers": (64, 64, 64), "batch": 128,
    "lr_g": 3e-3, "lr_d": 3e-3,
}
"""What finds all modes within seconds. `measure` takes it unless a person has chosen settings of their own."""

_ITERATIONS = {True: 1000, False: 12_000}
_SLOWER_EVERY = 25
"""Iterations, in `measure`: over the last two thirds both rates fall evenly to nothing, so that G comes to rest on the modes."""


class Playground(Experiment):
    """See the module's text. A safe point is an iteration."""

    key: ClassVar[str] = "playground"
    number: ClassVar[str] = "3.2"
    title: ClassVar[Text] = Text("2-D playground")
    claim: ClassVar[Text] = Text(
        "G bends a simple cloud of noise until D cannot tell it from the data: one sees the bend, and how much is missing.")
    touch: ClassVar[Text] = Text(
        "Choose or draw what is to be learned and press play. Rates, optimisers and the objective act at once; other layers or "
        "other data begin anew.")
    notice: ClassVar[Text] = Text(
        "Arrows show where D sends G's points. Modes get lost when G's points chase one hill of D's map together; and even a "
        "perfect generator has no divergence of 0 from a sample.")
    Settings: ClassVar[type[LabSettings]] = PlaygroundSettings

    settings: PlaygroundSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        from gan_studio.core.data.builtin.toys import TOYS
        from gan_studio.core.lab.game import Game
        from gan_studio.core.lab.playground_sight import POINTS, Sight

        assert isinstance(settings, PlaygroundSettings)
        super().__init__(settings, data)
        toy = TOYS.get(settings.distribution)
        recipe = _recipe(settings)
        self._game: Game = Game(recipe, _data(settings, toy, recipe))
        self._sight = Sight(self._game, settings.seed + SEEN_SEED)
        draw = toy.sample if toy is not None else _drawing(settings)
        self._real = draw(POINTS, 0)
        self._comparison = Comparison(draw, toy)
        self._compared_z = self._game.latents(COMPARED, settings.seed + COMPARED_SEED)
        self._curves = {"loss_d": Curve(), "loss_g": Curve()}
        self._past: deque[GameState] = deque(maxlen=DEEPEST)
        self._good = self._game.capture()
        self._moments = [self._good]
        self._between = 1  # so many good states apart
        self._passed = 0  # good states since the last moment
        self._ahead = False  # it was gone back: what was done after this is still there
        self._good_at = self._figures_at = float("-inf")
        self._figuring: Slices[Figures] | None = None
        self._figures: Figures | None = None
        self._by_hand = True
        self._diverged = ""
        self._trails: Floats | None = None
        self._trailed = -1
        self._js_at_start = self._measured().js

    # --- playing -----------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        self._keep_place()
        self._by_hand, self._diverged = False, ""
        while self._iterate():
            now = time.monotonic()
            if now - self._good_at >= KEPT_EVERY:
                if not self._game.is_finite():
                    self._go_back_to_good()
                    return
                self._good, self._good_at = self._game.capture(), now
                self._keep_moment()
            if self._figuring is not None:
                self._figure_on()
            elif now - self._figures_at >= FIGURES_EVERY:
                self._figures_at = now
                self._figuring = self._comparison.figures(self._sight.generated(self._compared_z))
            yield

    def step(self) -> bool:
        """One iteration: D as often as the settings say, then G. False where it cannot go on."""
        self._keep_place()
        self._by_hand, self._diverged = True, ""
        return self._iterate() and self._sound()

    def step_d(self) -> bool:
        """D alone, once. False where it cannot go on."""
        return self._one_step(self._game.step_d)

    def step_g(self) -> bool:
        """G alone, once. False where it cannot go on."""
        return self._one_step(self._game.step_g)

    def step_back(self) -> bool:
        """To before the last step, or before it was last let run: bit for bit. False where there is nothing before that."""
        if self._past:
            self._restore(self._past.pop())
            self._good = self._game.capture()
            self._diverged = ""
        return bool(self._past)

    def goto(self, iteration: int) -> int:
        """To the nearest moment that is kept, back or forth; the iteration it is. What comes after it is forgotten only when
        something else is done."""
        self._keep_place()
        self._restore(min(self._moments, key=lambda moment: abs(moment.iterations - iteration)), keep_ahead=True)
        self._good, self._diverged = self._game.capture(), ""
        return self._game.iterations

    def set_reach(self, x: float, y: float) -> None:
        """How much of the plane is seen."""
        self._sight.set_reach(x, y)

    def set_live(self, name: str, value: object) -> None:
        """Changes a setting of `LIVE` at once. Raises RecipeError: it is none, or not possible."""
        if name not in LIVE:
            raise RecipeError(Text("'{name}' cannot change while it runs.", name=name), Text("Start anew with it."), field=name)
        before, self.settings = self.settings, self.settings.but(**{name: value})
        if name.startswith("optimizer"):
            self._game.gan.set_optimizer("generator" if name == "optimizer_g" else "discriminator", str(value))
            self._begin_past()
        elif name in ("objective", "gamma") and self.settings != before:
            self._game = self._game.under(_recipe(self.settings))
            self._sight.follow(self._game)
            self._begin_past()
        self._set_rates()

    def _begin_past(self) -> None:
        """What was kept fits no longer: other optimisers, or another objective."""
        self._past.clear()
        self._good = self._game.capture()
        self._cut_ahead()
        self._moments = [self._good]

    def _set_rates(self, share: float = 1.0) -> None:
        for network, rate in (("generator", self.settings.lr_g), ("discriminator", self.settings.lr_d)):
            for group in self._game.method.optimizers[network].param_groups:
                group["lr"] = share * rate

    def _iterate(self) -> bool:
        """An iteration; whether it could be done."""
        from gan_studio.core.methods.base import NonFiniteError

        self._cut_ahead()
        told: dict[str, Tensor] = {}
        try:
            for line in self._game.lines():
                told.update(line.known)
        except NonFiniteError:
            self._go_back_to_good()
            return False
        for name, curve in self._curves.items():
            curve.add(self._game.iterations, told[name].item())
        return True

    def _one_step(self, step: Any) -> bool:
        from gan_studio.core.methods.base import NonFiniteError

        self._keep_place()
        self._cut_ahead()
        self._by_hand, self._diverged = True, ""
        try:
            step()
        except NonFiniteError:
            self._go_back_to_good()
            return False
        return self._sound()

    def _sound(self) -> bool:
        """After a step by hand: whether it left numbers; where it did, this is the last good state."""
        if not self._game.is_finite():
            self._go_back_to_good()
            return False
        self._good = self._game.capture()
        return True

    def _keep_place(self) -> None:
        self._past.append(self._game.capture())

    def _keep_moment(self) -> None:
        self._passed += 1
        if self._passed < self._between:
            return
        self._passed = 0
        self._moments.append(self._good)
        if len(self._moments) > MOST_MOMENTS:
            del self._moments[1::2]
            self._between *= 2

    def _cut_ahead(self) -> None:
        """Another course begins here."""
        if self._ahead:
            self._ahead = False
            self._moments = [moment for moment in self._moments if moment.iterations <= self._game.iterations]
            for curve in self._curves.values():
                curve.cut(self._game.iterations)

    def _go_back_to_good(self) -> None:
        at = self._game.iterations + 1
        self._restore(self._good)
        self._diverged = Text("In iteration {at} a loss or a weight was no longer a number. This is how things stood after "
                              "iteration {good}.", at=at, good=self._game.iterations)

    def _restore(self, state: GameState, *, keep_ahead: bool = False) -> None:
        self._game.restore(state)
        self._set_rates()
        self._ahead = True
        if not keep_ahead:
            self._cut_ahead()
        self._sight.forget()
        self._trails, self._trailed, self._figuring = None, -1, None
        self._by_hand = True

    # --- what is seen ------------------------------------------------------------------------------------------------

    def shown(self) -> PlaygroundShown:
        from gan_studio.core.lab import playground_sight as sight

        settings, look = self.settings, self._sight
        generated = look.generated(look.z)
        if not np.isfinite(generated).all() and not self._diverged:
            self._go_back_to_good()
            generated = look.generated(look.z)
        d_map, d_range, surface, density = sight.NO_MAP, (0.0, 1.0), sight.NO_SURFACE, sight.NO_MAP
        if settings.show_map:
            d_map, d_range = look.belief(self._real, generated, self._by_hand)
        if settings.show_manifold:
            surface, density = look.surface()
        arrows = look.arrows(generated, self._real) if settings.show_arrows else sight.NOTHING_2
        undecided = self._game.gan.objective.undecided
        references = () if undecided is None else (("loss_d", undecided[0][0]), ("loss_g", undecided[1][0]))
        return PlaygroundShown(
            iterations=self._game.iterations, reach=look.reach, real=self._real, generated=generated, d_map=d_map,
            d_map_range=d_range,
            manifold=surface, manifold_density=density, arrows=arrows,
            losses={key: curve.points() for key, curve in self._curves.items()}, references=references,
            reference_names=() if undecided is None else (undecided[0][1], undecided[1][1]),
            trails=self._trails_now(generated), figures=self._figures, diverged=self._diverged)

    def _trails_now(self, generated: Floats) -> Floats | None:
        if not self.settings.show_trails:
            self._trails = None
        elif self._trailed != self._game.iterations or self._trails is None:
            self._trails, self._trailed = self._sight.trails(generated), self._game.iterations
        return self._trails

    def _figure_on(self) -> None:
        assert self._figuring is not None
        try:
            next(self._figuring)
        except StopIteration as end:
            self._figures, self._figuring = end.value, None

    # --- what is said ------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        if not self._game.iterations:
            return None
        self._figures = figures = self._measured()
        holds = True if _is_near(figures, self._js_at_start) else None  # it may get there yet
        return Verdict(_words(figures), self._obtained(), {**_as_table(figures), "js_at_start": self._js_at_start}, holds)

    def _measured(self) -> Figures:
        from gan_studio.core.metrics.slices import finish

        return finish(self._comparison.figures(self._sight.generated(self._compared_z)))

    def _obtained(self) -> Text:
        return Text(
            "Seed {seed}, iteration {at}. {count} generated points against as many real ones: JS and KL in nats by {bins} x "
            "{bins} cells, sliced Wasserstein of {sorted} of them. A perfect generator's figures are those of other real points, "
            "the mean of {draws} draws.", seed=self.settings.seed, at=self._game.iterations, count=COMPARED, bins=BINS,
            sorted=SORTED, draws=FLOOR_DRAWS)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        chosen = self.settings
        if chosen == PlaygroundSettings.make({"seed": chosen.seed}):
            chosen = chosen.but(**_MEASURED)
        fresh = Playground(chosen)
        js_at_start, iterations = fresh._js_at_start, _ITERATIONS[quick]
        perfect = fresh._comparison.of_perfect()
        for done in range(iterations):
            if done % _SLOWER_EVERY == 0:
                fresh._set_rates(min(1.0, 1.5 * (1 - done / iterations)))
                yield done / iterations
            if not fresh._iterate():
                break
        after = fresh._measured()
        at_floor = perfect <= CLOSE * after.js_floor
        holds = _is_near(after, js_at_start) and at_floor and not fresh._diverged
        sentence = one_after_other(
            _words(after), Text("At the start the JS divergence was {js:.2f}.", js=js_at_start), fresh._diverged)
        obtained = one_after_other(fresh._obtained(), Text(
            "Trained with the objective {objective}, m = {batch}, k = {k}, layers {g} for G and {d} for D; over the last two "
            "thirds both rates fell to nothing.", objective=chosen.objective, batch=chosen.batch, k=chosen.d_steps,
            g=_listed(chosen.g_layers), d=_listed(chosen.d_layers)))
        assert isinstance(sentence, Text)
        assert isinstance(obtained, Text)
        told = {**_as_table(after), "js_at_start": js_at_start, "js_of_perfect": perfect, "iterations": fresh._game.iterations}
        return Verdict(sentence, obtained, told, holds)


def _is_near(figures: Figures, js_at_start: float) -> bool:
    """Whether G has nearly all modes, and less than half of the divergence that it began with."""
    found_most = figures.modes_found is None or figures.modes_found >= 0.9 * figures.modes
    return found_most and figures.js < js_at_start / 2


def _recipe(settings: PlaygroundSettings) -> Recipe:
    from gan_studio.core.config import Recipe

    return Recipe.make(
        objective=settings.objective, gamma=settings.gamma, d_steps=settings.d_steps, architecture="mlp",
        latent_dim=settings.noise_dim, g_layers=_listed(settings.g_layers), d_layers=_listed(settings.d_layers),
        noise=settings.noise, batch=settings.batch, optimizer_g=settings.optimizer_g, optimizer_d=settings.optimizer_d,
        lr_g=settings.lr_g, lr_d=settings.lr_d, ema_kimg=0, augment="none", metrics=False, seed=settings.seed, **BETAS)


def _listed(layers: tuple[int, ...]) -> str:
    return ",".join(str(neurons) for neurons in layers)


def _data(settings: PlaygroundSettings, toy: Toy | None, recipe: Recipe) -> DataSet:
    """What is trained on."""
    from gan_studio.core.data.builtin import draw_builtin
    from gan_studio.core.data.types import ArrayDataSet

    if toy is not None:
        return draw_builtin(toy.key, recipe)
    return ArrayDataSet("points", "drawing", ("drawing",), "", _drawing(settings)(DRAWN_POINTS, 3))


def _drawing(settings: PlaygroundSettings) -> Draw:
    places = np.array(settings.drawing, np.float64).reshape(-1, 2)

    def draw(count: int, seed: int) -> Floats:
        random = np.random.default_rng(seed)
        chosen = places[random.integers(len(places), size=count)]
        return (chosen + JITTER * random.standard_normal((count, 2))).astype(np.float32)

    return draw


def _words(figures: Figures) -> Text:
    if figures.modes_found is None or figures.good_share is None:
        return Text("The JS divergence of G from the data is {js:.3f} where a perfect generator gets {js_floor:.3f}; the sliced "
                    "Wasserstein distance {far:.3f} where it gets {far_floor:.3f}.", js=figures.js, js_floor=figures.js_floor,
                    far=figures.wasserstein, far_floor=figures.wasserstein_floor)
    return Text("G covers {found} of {modes} modes and {good:.0f} % of its points are good; its JS divergence is {js:.3f} where "
                "a perfect generator gets {js_floor:.3f}.", found=figures.modes_found, modes=figures.modes,
                good=100 * figures.good_share, js=figures.js, js_floor=figures.js_floor)


def _as_table(figures: Figures) -> dict[str, Any]:
    return asdict(figures)

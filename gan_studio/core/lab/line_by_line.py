"""3.1 Line by line: the lecture's algorithm, one line at a time, and back.

D learns k times: sample m examples, sample m vectors, generate, move theta_d up the gradient of V~; then G learns once:
sample m vectors, move theta_g up the gradient of its V~. The lines are the engine's own (`Gan.d_lines`, `Gan.g_lines`), and so
is every number: V~ is minus the loss in force, which for the lecture's objectives is its 1/m sum log D(x) + 1/m sum
log(1 - D(x~)).
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.line_facts import LINES, LOGARITHMIC, LineSettings, LineShown, Theta
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text

if TYPE_CHECKING:
    import numpy.typing as npt
    from torch import Tensor, nn

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.line_history import Present, Who

SIZE = 32  # px
DIGITS = "digits:2000"
LOOK_EVERY = 0.25  # seconds, while it runs fast: what a line made is asked of the networks, and that takes time
PROVED = 200  # lines
PROVED_SECONDS = 1.0  # that a verdict may take while somebody waits: fewer lines where they are slow
MEASURED_ITERATIONS = {True: 36, False: 300}  # 36 are 216 lines of k = 1
PENALTIES = {"wgan-gp": 10.0, "dragan": 10.0, "relativistic": 1.0}
"""γ of those that are nothing without their penalty, which is not counted into V~; the lecture's two go without."""


class LineByLine(Experiment):
    """See the module's text."""

    key: ClassVar[str] = "line-by-line"
    number: ClassVar[str] = "3.1"
    title: ClassVar[Text] = Text("Line by line")
    claim: ClassVar[Text] = Text(
        "In each iteration one network is held fixed while the other climbs: first D, k times, then G, once.")
    touch: ClassVar[Text] = Text(
        "Press Right to carry out the next line and Left to take it back. Look at V before and after lines 4 and 6.")
    notice: ClassVar[Text] = Text(
        "While D learns, the fingerprint of θ_g stays as it is, and the other way round. A step back brings every number "
        "back, and forward again gives the same ones.")
    Settings: ClassVar[type[LabSettings]] = LineSettings
    wants_data: ClassVar[str] = "images"

    settings: LineSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        from gan_studio.core.lab.game import Game
        from gan_studio.core.lab.line_history import History

        assert isinstance(settings, LineSettings)
        super().__init__(settings, data)
        self._own = data is not None and settings.data == "pictures"
        recipe, used = _recipe(settings), data if self._own and data is not None else _builtin(settings)
        try:
            self._game = Game(recipe, used)
        except RecipeError as error:
            if error.field != "batch":
                raise
            raise RecipeError(
                Text("m = {m} examples are more than the {count} that there are.", m=settings.m, count=len(used)),
                Text("Choose a smaller m, or add pictures."), field="m") from error
        self._images = used.kind == "images"
        self.history = History(self._game, settings.k, settings.eta)
        self._line_seconds = 0.0  # a running mean
        self._fast = False  # it runs faster than an eye can follow
        self._looked: tuple[float, LineShown] | None = None  # when, and what was seen

    # doing -----------------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        """A line after the other, for ever."""
        while True:
            started = time.monotonic()
            self.step_line()
            yield
            self._fast = time.monotonic() - started < LOOK_EVERY

    def rest(self) -> None:
        """It runs no longer: what is shown next is the very last line."""
        self._fast = False

    def step_line(self) -> str:
        """The next line; its name. Raises RecipeError where the numbers are none any more; nothing was done then."""
        return self._forward(None)

    def step_d(self) -> None:
        """On until D has moved once more: its turn even where the algorithm would go on with G."""
        self._until("d", "d")

    def step_g(self) -> None:
        """On until G has moved once more: its turn even where D has not had its k."""
        self._until("g", "g")

    def step_iteration(self) -> None:
        """On to the end of an iteration: line 6."""
        self.run_to("g")

    def run_to(self, line: str) -> None:
        """On until `line`, one of LINES, was just done."""
        if line not in LINES:
            raise RecipeError(Text("There is no line '{name}'.", name=line), field="line")
        while self.step_line() != line:
            pass

    def back(self, lines: int = 1) -> int:
        """So many lines back, or as many as are kept; how many it were."""
        return self.history.back(lines)

    def goto_iteration(self, iteration: int) -> None:
        """To the end of a kept iteration, or the nearest one to it; everything after it can be done again."""
        self.history.goto_iteration(iteration)

    def set_live(self, name: str, value: Any) -> None:
        """`eta`: from the next move on. Raises RecipeError for another name or value."""
        self.settings = self.settings.but(**{name: value})
        self.history.set_rate(self.settings.eta)

    def _until(self, who: Who, line: str) -> None:
        """Whoever is at work ends their turn first."""
        while self._forward(who) != line:
            pass

    def _forward(self, who: Who | None) -> str:
        from gan_studio.core.methods.base import NonFiniteError

        started = time.perf_counter()
        try:
            name = self.history.forward(who)
        except NonFiniteError as error:
            raise RecipeError(
                Text("With η = {eta} the numbers grow beyond all bounds: this step was not made.", eta=f"{self.settings.eta:g}"),
                Text("Choose a smaller η, or step back and try another way."), field="eta") from error
        spent = time.perf_counter() - started
        self._line_seconds += (spent - self._line_seconds) * (0.1 if self._line_seconds else 1.0)
        return name

    # showing -----------------------------------------------------------------------------------------------------------

    def shown(self) -> LineShown:
        import torch

        history, game = self.history, self._game
        course = np.array(history.course, np.float32).reshape(-1, 2)
        turn = history.turn
        running: dict[str, Any] = {
            "at": turn.iteration if turn else 0, "back": history.back_lines, "ahead": history.lines_ahead,
            "course": course, "kept_from": history.kept_from, "checked": history.checked, "changed": history.changed,
            "held_mb": history.bytes / 1e6,
        }
        if self._fast and self._looked is not None and time.monotonic() - self._looked[0] < LOOK_EVERY:
            return replace(self._looked[1], **running)
        now, networks = history.present, game.method.networks
        after_x = after_fake = drawn_after = v_after = None
        if now.name == "d" and now.x is not None and now.fake is not None:
            after_x, after_fake = self._judged(torch.cat([now.x, now.fake])).chunk(2)
            v_after = -float(game.gan.objective.d_loss(after_x, after_fake))
        elif now.name == "g" and now.z is not None:
            drawn_after = game.drawn_by(now.z, averaged=False)
            after_fake = self._judged(drawn_after)
            if not game.gan.objective.pairs_real_in_g_step:
                v_after = -float(game.gan.objective.g_loss(after_fake, None))
        v_real, v_fake = self._terms(now)
        shown = LineShown(
            line=now.name, iteration=turn.iteration if turn else 0, d_step=turn.number if turn else 1,
            settings=self.settings, eta=turn.eta if turn else self.settings.eta,
            kind="images" if self._images else "points",
            x=self._picture(now.x), z=_numbers(now.z), fake=self._picture(now.fake), fake_after=self._picture(drawn_after),
            d_x=self._opinion(now.real_logits), d_fake=self._opinion(now.fake_logits),
            d_x_after=self._opinion(after_x), d_fake_after=self._opinion(after_fake),
            v=now.v, v_real=v_real, v_fake=v_fake, v_after=v_after, gradient=now.gradient, moved=now.moved,
            theta_d=_theta(networks["discriminator"]), theta_g=_theta(networks["generator"]),
            frozen="" if turn is None else "g" if turn.who == "d" else "d",
            **running,
        )
        self._looked = time.monotonic(), shown
        return shown

    def _judged(self, x: Tensor) -> Tensor:
        """D's logits of x now. In evaluation mode, so that looking changes nothing: no norm takes note of it."""
        network = self._game.method.networks["discriminator"].eval()
        try:
            scores = self._game.method.score(x)
        finally:
            network.train()
        assert scores is not None, "a GAN has a D"
        return scores

    def _opinion(self, logits: Tensor | None) -> npt.NDArray[np.float32] | None:
        """What the formula calls D(x): a belief in (0, 1) where it takes a logarithm of it, else the score."""
        if logits is None:
            return None
        return _numbers(logits.sigmoid() if self.settings.objective in LOGARITHMIC else logits)

    def _terms(self, now: Present) -> tuple[float | None, float | None]:
        from torch.nn.functional import logsigmoid

        if now.name != "d" or now.real_logits is None or now.fake_logits is None \
                or self.settings.objective not in LOGARITHMIC:
            return None, None
        return float(logsigmoid(now.real_logits).mean()), float(logsigmoid(-now.fake_logits).mean())

    def _picture(self, x: Tensor | None) -> npt.NDArray[Any] | None:
        from gan_studio.core.real_batches import tensor_to_images

        if x is None:
            return None
        return tensor_to_images(x) if self._images else _numbers(x)

    # proving -----------------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        """Goes back as far as can be done again in little time, and forward; None before there was a line."""
        available = self.history.back_lines
        if not available:
            return None
        quick = int(PROVED_SECONDS / max(self._line_seconds, 1e-5))
        return self._proved(min(available, PROVED, max(12, quick)))

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        iterations = MEASURED_ITERATIONS[quick]
        for done in range(iterations):
            self.step_iteration()
            yield 0.9 * (done + 1) / iterations
        self.step_line()  # in the middle of a turn: what its lines made must come back, too
        self.step_line()
        return self._proved(PROVED)

    def _proved(self, lines: int) -> Verdict:
        history = self.history
        before, numbers = history.fingerprint()
        gone = history.back(lines)
        for _ in range(gone):
            self.step_line()
        after, _ = history.fingerprint()
        same, kept = before == after, not history.changed
        sentence = (
            Text("Stepped back {lines} lines and forward again: all {numbers} numbers of θ_d, θ_g, the averages, the optimisers "
                 "and the random state are the same, bit for bit.", lines=gone, numbers=f"{numbers:,}") if same else
            Text("Stepped back {lines} lines and forward again: not all of the {numbers} numbers are the same.",
                 lines=gone, numbers=f"{numbers:,}"))
        frozen = (
            Text("After each of {checked} lines the network that is held fixed was the same in every bit.",
                 checked=f"{history.checked:,}") if kept else
            Text("After {changed} of {checked} lines the network that is held fixed was another one.",
                 changed=f"{history.changed:,}", checked=f"{history.checked:,}"))
        turn = history.turn
        return Verdict(
            Text("{same} {frozen}", same=sentence, frozen=frozen),
            Text("Seed {seed}, m = {m}, k = {k}, iteration {iteration}: a fingerprint (BLAKE2) of every tensor, optimiser and "
                 "random number generator before and after; θ compared bit by bit.", seed=self.settings.seed,
                 m=self.settings.m, k=self.settings.k, iteration=turn.iteration if turn else 0),
            {"lines": gone, "numbers": numbers, "same": same, "fingerprint": before, "frozen_checked": history.checked,
             "frozen_changed": history.changed, "iteration": turn.iteration if turn else 0,
             "value": history.course[-1][1] if history.course else None, "held_mb": round(history.bytes / 1e6, 1)},
            same and kept,
        )


def _recipe(settings: LineSettings) -> Any:
    """The engine's settings. No norm, no augmentation, no penalty where the objective can do without: the lecture's game."""
    from gan_studio.core.config import Recipe

    common = {
        "objective": settings.objective, "batch": settings.m, "d_steps": settings.k, "lr_g": settings.eta,
        "lr_d": settings.eta, "seed": settings.seed, "optimizer_g": settings.optimizer, "optimizer_d": settings.optimizer,
        "gamma": PENALTIES.get(settings.objective, 0.0), "g_norm": "none", "augment": "none", "ema_kimg": 1.0,
        "beta1": 0.0, "beta2": 0.99, "metrics": False,
    }
    if settings.data == "pictures":
        return Recipe.make(**common, size=SIZE, architecture="strided", width=8, latent_dim=16)
    return Recipe.make(**common, architecture="mlp", width=16, latent_dim=2)


def _builtin(settings: LineSettings) -> DataSet:
    from gan_studio.core.config import Recipe
    from gan_studio.core.data.builtin import draw_builtin

    return draw_builtin(DIGITS if settings.data == "pictures" else settings.data, Recipe.make(size=SIZE))


def _numbers(x: Tensor | None) -> npt.NDArray[np.float32] | None:
    if x is None:
        return None
    found: npt.NDArray[np.float32] = x.detach().float().cpu().numpy().copy()
    return found


def _theta(network: nn.Module) -> Theta:
    from gan_studio.core.lab.line_history import weights

    row = weights(network).cpu()
    return Theta(row.numel(), float(row.norm()), tuple(row[:3].tolist()),
                 hashlib.blake2b(row.numpy().tobytes(), digest_size=4).hexdigest())

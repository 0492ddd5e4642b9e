"""G against D: the algorithm of the lecture, with any objective.

An iteration: `d_steps` times, sample m reals and m latents, generate, and move D with G fixed; then sample m latents again
(and m fresh reals where the objective compares with them) and move G with D fixed. Whatever D sees goes through the same
augmentation first; R1 and R2 differentiate by the image before it.

A batch may be worked off in `parts`, whose gradients add up to those of the whole. All random numbers are drawn for the whole
batch, and D's spectral norms take one step of their power iteration, so the parts change nothing but rounding; only batch norm
sees the statistics of a part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from gan_studio.core.augment.aside import Aside
from gan_studio.core.augment.augmentation import Augmentation
from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch, backward, logits, require_finite, split
from gan_studio.core.methods.optimizers import make, move
from gan_studio.core.methods.quick import QuickSteps, chain_of
from gan_studio.core.models import build_discriminator, build_generator
from gan_studio.core.objectives import REGISTRY, PenaltyKind, penalties


class Line:
    """A line of the algorithm that was just done: "reals", "latents", "fakes", "d" (D was moved), "g_latents", "g".

    `values` are what it made: the batch or the latents; of "d" and "g" D's logits (N,) of before the move. `scalars` is
    what is told about it; what D thinks is only worked out when somebody asks.
    """

    __slots__ = ("_opinions", "_scalars", "name", "values")

    def __init__(self, name: str, values: dict[str, Tensor], scalars: dict[str, Tensor] | None = None,
                 opinions: Callable[[Tensor, Tensor], dict[str, Tensor]] | None = None) -> None:
        self.name = name
        self.values = values
        self._scalars = scalars or {}
        self._opinions = opinions

    @property
    def scalars(self) -> dict[str, Tensor]:
        if self._opinions is not None:
            self._scalars = self._scalars | self._opinions(self.values["real"], self.values["fake"])
            self._opinions = None
        return self._scalars

    @property
    def known(self) -> dict[str, Tensor]:
        """The scalars that are there already."""
        return self._scalars


_NOTHING_HELD = nullcontext()


class Gan(Method):
    """A generator and a discriminator; see the module's text. Scalars: loss_d, loss_g, score_real, score_fake (mean
    logits), prob_real, prob_fake (D's belief in [0, 1], where the objective has one), on steps with one, penalty, what the
    objective adds, and what augmentation does: augment_p, overfitting."""

    key = "gan"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.objective = REGISTRY[recipe.objective](recipe.model_dump())
        self.generator = build_generator(recipe, shape).to(machine.device)
        self.discriminator = build_discriminator(recipe, shape).to(machine.device)
        self.networks = {"generator": self.generator, "discriminator": self.discriminator}
        self.optimizers = {
            "generator": self._optimizer(recipe.optimizer_g, self.generator, recipe.lr_g),
            "discriminator": self._optimizer(recipe.optimizer_d, self.discriminator, recipe.lr_d),
        }
        self.augmentation = Augmentation(recipe, shape, self.objective.boundary, machine.device, machine.rng)
        self._average = Ema(self.generator, recipe.ema_kimg * 1000, machine=machine, latent_dim=recipe.latent_dim)
        self.ema = self._average.module
        self.images_per_step = recipe.batch * recipe.d_steps
        self._images_seen = 0
        self._d_updates = 0
        self._g_parameters = tuple(self.generator.parameters())
        self._d_parameters = tuple(self.discriminator.parameters())
        self._quick = self._quick_steps()
        self._d_norms = [m for m in self.discriminator.modules() if isinstance(m, parametrize.ParametrizationList)]

    def keep_aside(self, aside: Aside) -> None:
        self.augmentation.aside = aside

    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        scalars: dict[str, Tensor] = {}
        last: dict[str, Line] = {}
        for line in self.lines(next_batch):
            scalars.update(line.known)
            last[line.name] = line
        for line in last.values():  # of several steps of D the last one's opinions count
            scalars.update(line.scalars)
        return scalars

    def lines(self, next_batch: NextBatch) -> Iterator[Line]:
        """One iteration, line by line: `step` is to iterate over all of it. Nothing of a line is done before it is asked for."""
        for _ in range(self.recipe.d_steps):
            yield from self.d_lines(next_batch)
        yield from self.g_lines(next_batch)

    def d_lines(self, next_batch: NextBatch) -> Iterator[Line]:
        """One step of D with G fixed: "reals", "latents", "fakes", "d"."""
        real = next_batch()
        count = len(real)
        real_changes, fake_changes = self.augmentation.numbers(count), self.augmentation.numbers(count)
        yield Line("reals", {"x": real})
        z = self.machine.latents(count, self.recipe.latent_dim)
        yield Line("latents", {"z": z})
        fake = self._drawn(z)
        yield Line("fakes", {"x": fake})
        yield self._step_discriminator(real, fake.to(real.dtype), real_changes, fake_changes)

    def g_lines(self, next_batch: NextBatch) -> Iterator[Line]:
        """One step of G with D fixed: "g_latents", "g"."""
        z = self.machine.latents(self.recipe.batch, self.recipe.latent_dim)
        yield Line("g_latents", {"z": z})
        yield self._step_generator(z, next_batch)

    def _optimizer(self, kind: str, network: nn.Module, rate: float) -> torch.optim.Optimizer:
        return make(self.objective.optimizer if kind == "auto" else kind, network, rate, self.recipe, self.machine)

    # --- D -----------------------------------------------------------------------------------------------------------

    def _quick_steps(self) -> QuickSteps | None:
        g, d = chain_of(self.generator), chain_of(self.discriminator)
        if g is None or d is None or self.machine.device.type != "cpu" or self.machine.bf16:
            return None
        return QuickSteps(g, d, self.objective)

    @property
    def _quick_now(self) -> QuickSteps | None:
        return self._quick if self._quick is not None and self.parts == 1 and self._quick.possible else None

    def _step_discriminator(self, real: Tensor, fake: Tensor, real_changes: Tensor, fake_changes: Tensor) -> Line:
        kind = self._penalty_now()
        if (quick := self._quick_now) is not None:
            return self._quick_step_discriminator(quick, real, fake, kind)
        _ask_for_gradients(self._d_parameters, True)
        places = real
        if kind not in ("r1", "r1+r2"):
            # Nobody asks for gradients at these images: they are changed once, and the points of the other penalties lie
            # among the changed ones, because that is where D has to be flat enough.
            if self.augmentation.on:
                real, fake = self.augmentation(real, real_changes), self.augmentation(fake, fake_changes)
                real_changes, fake_changes = real_changes[:, :0], fake_changes[:, :0]
            places = self._places(kind, real, fake)
        _forget_gradients(self._d_parameters)
        losses: list[Tensor] = []
        penalty_shares, real_scores, fake_scores = [], [], []
        for share, (x, y, u, x_changes, y_changes) in split(self.parts, real, fake, places, real_changes, fake_changes):
            with self._norms_held(not losses):
                with self.machine.autocast():
                    real_score, fake_score, inputs = self._scores(x, y, x_changes, y_changes, kind)
                    total = loss = self.objective.d_loss(real_score, fake_score)
                if kind != "none":
                    penalty = self._penalty(kind, real_score, fake_score, inputs, u)
                    total = loss + self._penalty_weight(kind) * penalty
                    penalty_shares.append(_share(penalty.detach(), share))
            require_finite(total, self.machine)
            # Only D's weights: the images, too, asked for gradients, for the penalty's sake.
            backward(total, share, self._d_parameters)
            losses.append(_share(loss.detach(), share))
            real_scores.append(real_score.detach())
            fake_scores.append(fake_score.detach())
        real_score, fake_score = _whole(real_scores), _whole(fake_scores)
        scalars = {"loss_d": _sum(losses)}
        if self.augmentation.on:
            scalars |= self.augmentation.after_d_step(real_score, fake_score, self._opinion)
        if penalty_shares:
            scalars["penalty"] = _sum(penalty_shares)
        return self._move_discriminator(scalars, real_score, fake_score)

    def _quick_step_discriminator(self, quick: QuickSteps, real: Tensor, fake: Tensor, kind: PenaltyKind) -> Line:
        if kind == "none":
            loss, real_score, fake_score = quick.d_step(real, fake)
            require_finite(loss, self.machine)
            return self._move_discriminator({"loss_d": loss}, real_score, fake_score)
        weight = self._penalty_weight(kind)
        loss, real_score, fake_score, penalty = quick.penalised_d_step(
            real, fake, kind, weight, self._places(kind, real, fake))
        require_finite(loss + weight * penalty, self.machine)
        return self._move_discriminator({"loss_d": loss, "penalty": penalty}, real_score, fake_score)

    def _move_discriminator(self, scalars: dict[str, Tensor], real_score: Tensor, fake_score: Tensor) -> Line:
        """Moves D by the gradients that its weights have."""
        move(self.optimizers["discriminator"], self.machine)
        self._d_updates += 1
        if self.objective.clips_weights:
            with torch.no_grad():
                for parameter in self._d_parameters:
                    parameter.clamp_(-self.recipe.clip, self.recipe.clip)
        self._images_seen += self.recipe.batch
        scalars |= self.objective.after_step(real_score, fake_score)
        return Line("d", {"real": real_score, "fake": fake_score}, scalars, self._opinions)

    def _drawn(self, z: Tensor) -> Tensor:
        """What G draws from latents, without a gradient."""
        if (quick := self._quick_now) is not None:
            return quick.drawn(z)
        with torch.no_grad(), self.machine.autocast():
            return _whole([self.generator(part) for _, (part,) in split(self.parts, z)])

    @torch.no_grad()
    def _opinions(self, real_score: Tensor, fake_score: Tensor) -> dict[str, Tensor]:
        """What D thinks of both halves, as scalars."""
        scalars = {"score_real": real_score.mean(), "score_fake": fake_score.mean()}
        if self.objective.believes:
            scalars["prob_real"], scalars["prob_fake"] = self.objective.belief(real_score, fake_score)
        return scalars

    def _scores(
        self, real: Tensor, fake: Tensor, real_changes: Tensor, fake_changes: Tensor, kind: PenaltyKind
    ) -> tuple[Tensor, Tensor, Tensor]:
        """D's float32 logits of both halves, and the input that R1 and R2 differentiate by: the images before augmentation.

        Both halves go through D in one pass, except when only the reals are penalised, so that the double backward does
        not run through the fakes, and under batch norm, which would mix the halves.
        """
        if kind == "r1" or self.recipe.d_batch_norm:
            real = real.detach().requires_grad_(kind == "r1")
            real_score = logits(self.discriminator, self.augmentation(real, real_changes))
            return real_score, logits(self.discriminator, self.augmentation(fake, fake_changes)), real
        both = torch.cat((real, fake))
        if kind == "r1+r2":
            both.requires_grad_(True)
        changes = torch.cat((real_changes, fake_changes)) if self.augmentation.on else real_changes
        real_score, fake_score = logits(self.discriminator, self.augmentation(both, changes)).chunk(2)
        return real_score, fake_score, both

    def _penalty_now(self) -> PenaltyKind:
        lazy = self._d_updates % self.recipe.penalty_every != 0
        return "none" if lazy or not self.recipe.penalised else self.objective.penalty

    def _places(self, kind: PenaltyKind, real: Tensor, fake: Tensor) -> Tensor:
        """Where the penalty of WGAN-GP or DRAGAN is taken; the reals where there is none."""
        if kind == "wgan-gp":
            return penalties.between(real, fake, self.machine.rng)
        return penalties.around(real, self.machine.rng) if kind == "dragan" else real

    def _penalty(self, kind: PenaltyKind, real_score: Tensor, fake_score: Tensor, inputs: Tensor, places: Tensor) -> Tensor:
        if kind == "r1":
            return penalties.squared_gradient(real_score, inputs)
        if kind == "r1+r2":
            # The mean runs over both halves; the formula adds the mean of each.
            return 2 * penalties.squared_gradient(real_score.sum() + fake_score.sum(), inputs)
        with self.machine.autocast():
            return penalties.unit_gradient(self.discriminator, places)

    def _penalty_weight(self, kind: PenaltyKind) -> float:
        """The weight now. A lazy penalty counts for the steps that went without it."""
        weight = self.recipe.gamma / 2 if kind in ("r1", "r1+r2") else self.recipe.gamma
        return weight * self.recipe.penalty_every

    @torch.no_grad()
    def _opinion(self, x: Tensor) -> Tensor:
        with self.machine.autocast():
            return logits(self.discriminator, x)

    def _norms_held(self, first: bool) -> AbstractContextManager[None]:
        """In all parts of a batch but the first, D's spectral norms stay as the first one left them."""
        return _NOTHING_HELD if first or not self._d_norms else self._holding_norms()

    @contextmanager
    def _holding_norms(self) -> Iterator[None]:
        for norm in self._d_norms:
            norm.eval()
        try:
            yield
        finally:
            for norm in self._d_norms:
                norm.train()

    # --- G -----------------------------------------------------------------------------------------------------------

    def _step_generator(self, z: Tensor, next_batch: NextBatch) -> Line:
        if (quick := self._quick_now) is not None:
            loss, score = quick.g_step(z, next_batch() if self.objective.pairs_real_in_g_step else None)
            require_finite(loss, self.machine)
            return self._move_generator(loss, score)
        _ask_for_gradients(self._d_parameters, False)
        changes = self.augmentation.numbers(len(z))
        real = z  # stands in where G's loss compares with no reals, so that there is something to split
        if self.objective.pairs_real_in_g_step:
            real = next_batch()
            real = self.augmentation(real, self.augmentation.numbers(len(real)))
        _forget_gradients(self._g_parameters)
        losses: list[Tensor] = []
        scores: list[Tensor] = []
        for share, (z_part, real_part, changes_part) in split(self.parts, z, real, changes):
            with self._norms_held(not losses), self.machine.autocast():
                real_score = self._opinion(real_part) if self.objective.pairs_real_in_g_step else None
                fake = self.augmentation(self.generator(z_part), changes_part)
                score = logits(self.discriminator, fake)
                loss = self.objective.g_loss(score, real_score)
            require_finite(loss, self.machine)
            backward(loss, share)
            losses.append(_share(loss.detach(), share))
            scores.append(score.detach())
        return self._move_generator(_sum(losses), _whole(scores))

    def _move_generator(self, loss: Tensor, score: Tensor) -> Line:
        """Moves G by the gradients that its weights have, and the average after it."""
        move(self.optimizers["generator"], self.machine)
        self._average.update(self.images_per_step, self._images_seen, max(1, self.recipe.batch // self.parts))
        return Line("g", {"fake": score}, {"loss_g": loss})

    # --- what others ask ---------------------------------------------------------------------------------------------

    def set_optimizer(self, name: str, kind: str) -> None:
        """Another optimiser, "adam", "sgd" or "rmsprop", for the network `name`; it starts afresh, at the same rate."""
        rate = self.optimizers[name].param_groups[0]["lr"]
        self.optimizers[name] = self._optimizer(kind, self.networks[name], rate)

    def looking(self) -> AbstractContextManager[None]:
        """Whoever asks D within this changes nothing: D's spectral norms, which move a little each time, stay as they are."""
        return self._norms_held(False)

    def push(self, fake: Tensor, real: Tensor) -> Tensor:
        """The derivative of G's loss by samples that it generated, as they are; `real` are those to compare with, where its
        objective does."""
        beside = real if self.objective.pairs_real_in_g_step else None
        with self.looking():
            if (quick := self._quick_now) is not None:
                return quick.push(fake, beside)
            places = fake.detach().requires_grad_(True)
            scores = logits(self.discriminator, places)
            (gradient,) = torch.autograd.grad(
                self.objective.g_loss(scores, None if beside is None else self._opinion(beside)), places)
            return gradient

    @torch.no_grad()
    def generate(self, z: Tensor) -> Tensor:
        return self.machine.generate(self.ema, z)

    def score(self, x: Tensor) -> Tensor | None:
        return self._opinion(x)

    def extra_state(self) -> dict[str, Any]:
        return {"images_seen": self._images_seen, "d_updates": self._d_updates, "objective": self.objective.state(),
                "augmentation": self.augmentation.state()}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])
        self._d_updates = int(state["d_updates"])
        self.objective.load_state(state["objective"])
        self.augmentation.load_state(state.get("augmentation", {}))


def _sum(shares: list[Tensor]) -> Tensor:
    return shares[0] if len(shares) == 1 else torch.stack(shares).sum()


def _share(value: Tensor, share: float) -> Tensor:
    return value if share == 1 else share * value


def _whole(parts: list[Tensor]) -> Tensor:
    return parts[0] if len(parts) == 1 else torch.cat(parts)


def _ask_for_gradients(parameters: tuple[Tensor, ...], wanted: bool) -> None:
    for parameter in parameters:
        parameter.requires_grad_(wanted)


def _forget_gradients(parameters: tuple[Tensor, ...]) -> None:
    for parameter in parameters:
        parameter.grad = None

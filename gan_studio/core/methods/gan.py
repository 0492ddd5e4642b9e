"""G against D: the algorithm of the lecture, with any objective.

An iteration: `d_steps` times, sample m reals and m latents, generate, and move D with G fixed; then sample m latents again
(and m fresh reals where the objective compares with them) and move G with D fixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch, adam, require_finite
from gan_studio.core.models import build_discriminator, build_generator
from gan_studio.core.objectives import REGISTRY, PenaltyKind, penalties

GAMMA_END = 0.1
GAMMA_ANNEAL_IMAGES = 40_000
"""The penalty's weight falls to a tenth over the first 40 kimg, along a straight line: calm first, sharp later (after
R3GAN, which anneals over the first fifth of a run; images instead of a share, so that a longer run repeats a shorter one)."""


class Gan(Method):
    """A generator and a discriminator; see the module's text. Scalars: loss_d, loss_g, score_real, score_fake (mean
    logits), prob_real, prob_fake (D's belief in [0, 1], where the objective has one), on steps with one, penalty, and what
    the objective adds."""

    key = "gan"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.objective = REGISTRY[recipe.objective](recipe.model_dump())
        self.generator = build_generator(recipe, shape).to(machine.device)
        self.discriminator = build_discriminator(recipe, shape).to(machine.device)
        self.networks = {"generator": self.generator, "discriminator": self.discriminator}
        self.optimizers = {
            "generator": self._optimizer(self.generator, recipe.lr_g),
            "discriminator": self._optimizer(self.discriminator, recipe.lr_d),
        }
        self._average = Ema(self.generator, recipe.ema_kimg * 1000)
        self.ema = self._average.module
        self.images_per_step = recipe.batch * recipe.d_steps
        self._images_seen = 0
        self._d_updates = 0

    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        scalars: dict[str, Tensor] = {}
        for _ in range(self.recipe.d_steps):
            scalars.update(self._step_discriminator(next_batch()))
        scalars.update(self._step_generator(next_batch))
        self._images_seen += self.images_per_step
        self._average.update(self.images_per_step, self._images_seen)
        return scalars

    def _optimizer(self, network: nn.Module, rate: float) -> torch.optim.Optimizer:
        if self.objective.optimizer == "rmsprop":
            return torch.optim.RMSprop(network.parameters(), lr=rate)
        return adam(network, rate, self.recipe, self.machine)

    def _step_discriminator(self, real: Tensor) -> dict[str, Tensor]:
        self.discriminator.requires_grad_(True)
        z = self.machine.latents(len(real), self.recipe.latent_dim)
        with torch.no_grad(), self.machine.autocast():
            fake = self.generator(z)
        fake = fake.to(real.dtype)
        penalised = self.recipe.penalised and self._d_updates % self.recipe.penalty_every == 0
        kind = self.objective.penalty if penalised else "none"
        with self.machine.autocast():
            real_score, fake_score, inputs = self._scores(real, fake, kind)
            loss = self.objective.d_loss(real_score, fake_score)
        total = loss
        scalars: dict[str, Tensor] = {}
        if penalised:
            penalty, weight = self._penalty(kind, real_score, fake_score, inputs, real, fake)
            # A lazy penalty counts for the steps that went without it.
            total = loss + weight * self.recipe.penalty_every * penalty
            scalars["penalty"] = penalty.detach()
        require_finite(total, self.machine)
        optimizer = self.optimizers["discriminator"]
        optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        self._d_updates += 1
        if self.objective.clips_weights:
            with torch.no_grad():
                for parameter in self.discriminator.parameters():
                    parameter.clamp_(-self.recipe.clip, self.recipe.clip)
        return scalars | {"loss_d": loss.detach()} | self._opinions(real_score.detach(), fake_score.detach())

    @torch.no_grad()
    def _opinions(self, real_score: Tensor, fake_score: Tensor) -> dict[str, Tensor]:
        """What D thinks of both halves, as scalars."""
        scalars = {"score_real": real_score.mean(), "score_fake": fake_score.mean()}
        if self.objective.believes:
            scalars["prob_real"], scalars["prob_fake"] = self.objective.belief(real_score, fake_score)
        return scalars | self.objective.after_step(real_score, fake_score)

    def _scores(self, real: Tensor, fake: Tensor, kind: PenaltyKind) -> tuple[Tensor, Tensor, Tensor]:
        """D's float32 logits of both halves, and the input that R1 and R2 differentiate by.

        Both halves go through D in one pass, except when only the reals are penalised, so that the double backward does
        not run through the fakes, and under batch norm, which would mix the halves.
        """
        if kind == "r1" or self.recipe.d_batch_norm:
            real.requires_grad_(kind == "r1")
            return self._logits(real), self._logits(fake), real
        both = torch.cat([real, fake])
        both.requires_grad_(kind == "r1+r2")
        scores = self._logits(both)
        return scores[: len(real)], scores[len(real) :], both

    def _penalty(
        self, kind: PenaltyKind, real_score: Tensor, fake_score: Tensor, inputs: Tensor, real: Tensor, fake: Tensor
    ) -> tuple[Tensor, float]:
        """The penalty of the objective, and its weight now."""
        if kind == "r1":
            return penalties.squared_gradient(real_score, inputs), self._gamma() / 2
        if kind == "r1+r2":
            # The mean runs over both halves; the formula adds the mean of each.
            return 2 * penalties.squared_gradient(real_score.sum() + fake_score.sum(), inputs), self._gamma() / 2
        place = penalties.between(real, fake, self.machine.rng) if kind == "wgan-gp" else penalties.around(real, self.machine.rng)
        with self.machine.autocast():
            return penalties.unit_gradient(self.discriminator, place), self.recipe.gamma

    def _logits(self, x: Tensor) -> Tensor:
        scores: Tensor = self.discriminator(x)
        return scores.float().squeeze(1)

    def _step_generator(self, next_batch: NextBatch) -> dict[str, Tensor]:
        self.discriminator.requires_grad_(False)
        z = self.machine.latents(self.recipe.batch, self.recipe.latent_dim)
        real_score = None
        with self.machine.autocast():
            if self.objective.pairs_real_in_g_step:
                with torch.no_grad():
                    real_score = self._logits(next_batch())
            loss = self.objective.g_loss(self._logits(self.generator(z)), real_score)
        require_finite(loss, self.machine)
        optimizer = self.optimizers["generator"]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        return {"loss_g": loss.detach()}

    def _gamma(self) -> float:
        progress = min(1.0, self._images_seen / GAMMA_ANNEAL_IMAGES)
        return self.recipe.gamma * (1 + (GAMMA_END - 1) * progress)

    @torch.no_grad()
    def generate(self, z: Tensor) -> Tensor:
        return self.machine.generate(self.ema, z)

    @torch.no_grad()
    def score(self, x: Tensor) -> Tensor | None:
        with self.machine.autocast():
            return self._logits(x)

    def extra_state(self) -> dict[str, Any]:
        return {"images_seen": self._images_seen, "d_updates": self._d_updates, "objective": self.objective.state()}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])
        self._d_updates = int(state["d_updates"])
        self.objective.load_state(state["objective"])



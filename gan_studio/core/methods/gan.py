"""G against D: the algorithm of the lecture, with any objective.

An iteration: `d_steps` times, sample m reals and m latents, generate, and move D with G fixed; then sample m latents again
(and m fresh reals where the objective compares with them) and move G with D fixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch, adam, require_finite
from gan_studio.core.models import build_generator, build_judge
from gan_studio.core.objectives import REGISTRY

GAMMA_END = 0.1
GAMMA_ANNEAL_IMAGES = 40_000
"""The penalty's weight falls to a tenth over the first 40 kimg, along a straight line: calm first, sharp later (after
R3GAN, which anneals over the first fifth of a run; images instead of a share, so that a longer run repeats a shorter one)."""


class Gan(Method):
    """A generator and a discriminator; see the module's text. Scalars: loss_d, loss_g, score_real, score_fake (mean
    logits), prob_real, prob_fake (D's belief in [0, 1]) and, on steps with one, penalty."""

    key = "gan"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.objective = REGISTRY[recipe.objective]()
        self.generator = build_generator(recipe, shape).to(machine.device)
        self.discriminator = build_judge(recipe, shape).to(machine.device)
        self.networks = {"generator": self.generator, "discriminator": self.discriminator}
        self.optimizers = {
            "generator": adam(self.generator, recipe.lr_g, recipe, machine),
            "discriminator": adam(self.discriminator, recipe.lr_d, recipe, machine),
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

    def _step_discriminator(self, real: Tensor) -> dict[str, Tensor]:
        self.discriminator.requires_grad_(True)
        z = self.machine.latents(len(real), self.recipe.latent_dim)
        with torch.no_grad(), self.machine.autocast():
            fake = self.generator(z)
        fake = fake.to(real.dtype)
        kind = self.objective.penalty if self.recipe.gamma > 0 else "none"
        penalised = kind != "none" and self._d_updates % self.recipe.penalty_every == 0
        with self.machine.autocast():
            real_score, fake_score, inputs = self._scores(real, fake, kind if penalised else "none")
            loss = self.objective.d_loss(real_score, fake_score)
        total = loss
        scalars: dict[str, Tensor] = {}
        if penalised:
            scores = real_score.sum() if kind == "r1" else real_score.sum() + fake_score.sum()
            (gradient,) = torch.autograd.grad(scores, inputs, create_graph=True)
            penalty = gradient.square().sum() / len(real)
            total = loss + self._gamma() / 2 * self.recipe.penalty_every * penalty
            scalars["penalty"] = penalty.detach()
        require_finite(total, self.machine)
        optimizer = self.optimizers["discriminator"]
        optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        self._d_updates += 1
        with torch.no_grad():
            real_score, fake_score = real_score.detach(), fake_score.detach()
            prob_real, prob_fake = self.objective.belief(real_score, fake_score)
            scalars |= {
                "loss_d": loss.detach(),
                "score_real": real_score.mean(),
                "score_fake": fake_score.mean(),
                "prob_real": prob_real,
                "prob_fake": prob_fake,
            }
        return scalars

    def _scores(self, real: Tensor, fake: Tensor, penalty: str) -> tuple[Tensor, Tensor, Tensor]:
        """D's float32 logits of both halves, and the input that the penalty differentiates by.

        Both halves go through D in one pass, except when only the reals are penalised: then the double backward should
        not run through the fakes.
        """
        if penalty == "r1":
            real.requires_grad_(True)
            return self._logits(real), self._logits(fake), real
        both = torch.cat([real, fake])
        both.requires_grad_(penalty == "r1+r2")
        scores = self._logits(both)
        return scores[: len(real)], scores[len(real) :], both

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
        return {"images_seen": self._images_seen, "d_updates": self._d_updates}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])
        self._d_updates = int(state["d_updates"])



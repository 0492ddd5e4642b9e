"""The discriminator alone: it generates by x~ = argmax D(x), and learns from what it found.

With good examples only, D would learn that everything is good. So, as in the lecture: begin with pictures and noise; D
learns a high score for pictures and a low one for the rest; what it likes best now is found by gradient ascent and becomes
the new rest; again and again. Where D is wrongly high, x~ is found and D pushed down, until only the real places stand. (In
the field's words: an energy-based model, trained by contrast with short runs of its own sampler.)

The negatives live in a pool. Each starts as noise, climbs a piece whenever its turn comes, `LIVES` times in all, and then
starts again; a batch holds all ages, so D is right along the whole way from noise to picture, which is the way that a
latent goes when it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gan_studio.core.config import Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods.base import Machine, Method, NextBatch, logits, require_finite, split
from gan_studio.core.methods.optimizers import adam
from gan_studio.core.models import build_generator
from gan_studio.core.models.ascent import Ascent
from gan_studio.core.objectives import penalties

LIVES = 8
"""Turns that a negative has before it starts again from noise; in each it makes an eighth of the climb's steps."""


class Negatives(nn.Module):
    """The pool, as a buffer, so that it is part of every snapshot. float16: at 256 px even so 256 of them are 100 MB."""

    pool: Tensor

    def __init__(self, pool: Tensor) -> None:
        super().__init__()
        self.register_buffer("pool", pool)


class DiscriminatorAlone(Method):
    """D (moved at lr_d), inside the generator that climbs it. Scalars: loss_d, score_real, score_fake (mean logits),
    prob_real, prob_fake (D's belief), where "fake" are the negatives, and penalty where gamma is not 0."""

    key = "d-alone"

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        self.recipe = recipe
        self.machine = machine
        self.generator = _ascent(build_generator(recipe, shape).to(machine.device))
        self.discriminator = self.generator.judge
        # A whole number of batches, so that all negatives have their turn equally often.
        count = recipe.batch * -(-recipe.negatives // recipe.batch)
        pieces = torch.split(machine.latents(count, recipe.latent_dim), recipe.batch)
        self.negatives = Negatives(torch.cat([self.generator.start(z).half() for z in pieces]))
        self.networks = {"generator": self.generator, "negatives": self.negatives}
        self.optimizers = {"discriminator": adam(self.discriminator, recipe.lr_d, recipe, machine)}
        self._average = Ema(self.generator, recipe.ema_kimg * 1000)
        self.ema = self._average.module
        self.images_per_step = recipe.batch
        self._images_seen = 0
        self._turns = 0

    def step(self, next_batch: NextBatch) -> dict[str, Tensor]:
        real = next_batch()
        place, x, done = self._whose_turn()
        climbed = self._climb(x, done)
        optimizer = self.optimizers["discriminator"]
        optimizer.zero_grad(set_to_none=True)
        scalars: dict[str, Tensor] = {}
        for share, (some_real, some_fake) in split(self.parts, real, climbed):
            for name, value in self._learn(some_real, some_fake, share).items():
                scalars[name] = scalars[name] + share * value if name in scalars else share * value
        optimizer.step()
        self.negatives.pool[place] = climbed.to(self.negatives.pool.dtype)
        self._turns += 1
        self._images_seen += self.images_per_step
        self._average.update(self.images_per_step, self._images_seen)
        return scalars

    def _whose_turn(self) -> tuple[slice, Tensor, Tensor]:
        """The negatives whose turn it is: their place in the pool, what they are, float32, and how many steps of their climb
        they have made (N,). Those that have had all their turns are noise again."""
        pool, batch = self.negatives.pool, self.recipe.batch
        turn, group = divmod(self._turns, len(pool) // batch)
        place = slice(group * batch, (group + 1) * batch)
        age = (turn + torch.arange(batch)) % LIVES  # neighbours differ, so that each batch holds every age
        x = pool[place].float()
        if len(self.generator.shape) > 1:
            x = x.contiguous(memory_format=torch.channels_last)
        new = (age == 0).nonzero().flatten()
        x[new.to(x.device)] = self.generator.start(self.machine.latents(len(new), self.recipe.latent_dim))
        return place, x, (age * (self.generator.steps / LIVES)).to(x.device)

    def _climb(self, x: Tensor, done: Tensor) -> Tensor:
        self.discriminator.requires_grad_(False)
        with self.machine.autocast():
            pieces = [self.generator.climb(some, so_far, -(-self.generator.steps // LIVES))
                      for _, (some, so_far) in split(self.parts, x, done)]
        self.discriminator.requires_grad_(True)
        return torch.cat(pieces)

    def _learn(self, real: Tensor, fake: Tensor, share: float) -> dict[str, Tensor]:
        """Adds the gradients of a part of the batch, and returns its scalars."""
        both = torch.cat([real, fake]).requires_grad_(self.recipe.penalised)
        with self.machine.autocast():
            scores = logits(self.discriminator, both)
        real_score, fake_score = scores[: len(real)], scores[len(real) :]
        loss = total = F.softplus(-real_score).mean() + F.softplus(fake_score).mean()
        scalars: dict[str, Tensor] = {}
        if self.recipe.penalised:
            penalty = 2 * penalties.squared_gradient(scores.sum(), both)  # R1 + R2: the mean runs over both halves
            total = loss + self.recipe.gamma / 2 * penalty
            scalars["penalty"] = penalty.detach()
        require_finite(total, self.machine)
        (share * total).backward()  # type: ignore[no-untyped-call]
        with torch.no_grad():
            return scalars | {
                "loss_d": loss.detach(), "score_real": real_score.mean(), "score_fake": fake_score.mean(),
                "prob_real": torch.sigmoid(real_score).mean(), "prob_fake": torch.sigmoid(fake_score).mean(),
            }

    @torch.no_grad()
    def generate(self, z: Tensor) -> Tensor:
        return self.machine.generate(self.ema, z)

    @torch.no_grad()
    def score(self, x: Tensor) -> Tensor | None:
        with self.machine.autocast():
            return logits(self.discriminator, x)

    def extra_state(self) -> dict[str, Any]:
        return {"images_seen": self._images_seen, "turns": self._turns}

    def load_extra_state(self, state: Mapping[str, Any]) -> None:
        self._images_seen = int(state["images_seen"])
        self._turns = int(state["turns"])


def _ascent(generator: nn.Module) -> Ascent:
    if not isinstance(generator, Ascent):
        raise TypeError("the generator of a discriminator alone is an Ascent")
    return generator

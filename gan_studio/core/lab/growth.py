"""G and D growing up against each other, with every generation of both kept: what 2.1 and 2.2 look at.

A generation is the weights of both after so many iterations. Each new one is measured against all before: what D_i says of the
pictures that G_j draws of the same latents, apart from those of training. Weights and pictures stay in the memory of the CPU.
"""

from __future__ import annotations

import copy
from collections.abc import Generator, Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.data.types import DataSet
from gan_studio.core.lab.game import Game
from gan_studio.core.lab.growth_facts import MEASURED, SHOWN, SIZE, WIDTHS, Growing, Grown, GrowthSettings
from gan_studio.core.methods.base import NonFiniteError, logits
from gan_studio.core.presets import preset_settings
from gan_studio.core.real_batches import images_to_tensor, tensor_to_images

DIGITS = "digits:2000"
BATCH = 16  # as good as 32 for such small networks, and an iteration takes two thirds of the time
RATE = 1.5e-3
_AT_ONCE = 64  # pictures that are drawn or judged between two safe points: a few milliseconds
_LATENTS_SEED = 2**31 - 1  # the game's own latents come from another stream
_CPU = torch.device("cpu")


class Growth:
    """Networks and data at their start.

    Args:
        data: a person's own pictures; None is the built-in digits.

    Raises:
        RecipeError, DataError: these settings, or these pictures, are not possible.
    """

    def __init__(self, settings: GrowthSettings, data: DataSet | None = None) -> None:
        self.settings = settings
        self.data = data or draw_builtin(DIGITS, Recipe.make(size=SIZE))
        recipe = _recipe(settings, self.data)
        self.game = Game(recipe, self.data)
        gan = self.game.gan
        self._generator = copy.deepcopy(gan.generator).eval()
        self._judge = copy.deepcopy(gan.discriminator).eval()
        self._latents = self.game.latents(MEASURED, _LATENTS_SEED)
        chosen = np.random.default_rng(settings.seed).permutation(len(self.data))[:MEASURED]
        self._reals = images_to_tensor(self.data.gather(chosen).view(np.uint8), _CPU)
        self._generators: list[dict[str, Tensor]] = []
        self._judges: list[dict[str, Tensor]] = []
        self._pictures: list[Tensor] = []  # of the same latents, (MEASURED, C, H, W) in [-1, 1]
        self._thumbnails: list[Any] = []
        self._iterations: list[int] = []
        self._beliefs = np.full((settings.generations, settings.generations, MEASURED), np.nan, np.float32)
        self._real_beliefs = np.full((settings.generations, len(chosen)), np.nan, np.float32)
        self._growing: Generator[None, None, None] | None = None

    def grow(self) -> Iterator[None]:
        """Trains, keeps, measures; each step is a safe point. Stopped anywhere, the next `grow` goes on from there. Ends when
        all generations are kept. Raises `NonFiniteError`: what was kept until then stays."""
        self._growing = self._growing or self._whole()
        try:
            for _ in self._growing:
                yield
        except NonFiniteError:
            self._growing = None  # a generator that raised is over; the networks are as they were before
            raise

    def _whole(self) -> Generator[None, None, None]:
        for due in self.settings.plan()[len(self._iterations):]:
            while self.game.iterations < due:
                self.game.step()
                yield
            yield from self._keep()

    def _keep(self) -> Generator[None, None, None]:
        """The generation of now joins the others once all has been measured of it."""
        if not self.game.is_finite():
            raise NonFiniteError("a weight is not finite")
        gan, new = self.game.gan, len(self._iterations)
        generator, judge = _copied(gan.generator), _copied(gan.discriminator)
        parts = []
        for z in torch.split(self._latents, _AT_ONCE):
            parts.append(self._drawn(generator, z))
            yield
        pictures = torch.cat(parts)
        judges = [*self._judges, judge]
        for i, older in enumerate(judges):
            yield from self._judged(older, pictures, self._beliefs[i, new])
        for j, past in enumerate(self._pictures):
            yield from self._judged(judge, past, self._beliefs[new, j])
        yield from self._judged(judge, self._reals, self._real_beliefs[new])
        self._generators.append(generator)
        self._judges.append(judge)
        self._pictures.append(pictures)
        self._thumbnails.append(tensor_to_images(pictures[:SHOWN]))
        self._iterations.append(self.game.iterations)

    def _judged(self, judge: dict[str, Tensor], x: Tensor, into: Any) -> Iterator[None]:
        for start in range(0, len(x), _AT_ONCE):
            into[start : start + _AT_ONCE] = self._belief(judge, x[start : start + _AT_ONCE])
            yield

    # Weights are loaded for each use: a person may ask for other ones between two safe points.

    @torch.no_grad()
    def _drawn(self, generator: dict[str, Tensor], z: Tensor) -> Tensor:
        self._generator.load_state_dict(generator)
        pictures: Tensor = self._generator(z)
        return pictures

    @torch.no_grad()
    def _belief(self, judge: dict[str, Tensor], x: Tensor) -> Any:
        """How probably each of x is real, as a D says it in the way of its objective."""
        self._judge.load_state_dict(judge)
        scores = logits(self._judge, x)
        least_squares = self.game.gan.objective.boundary == 0.5  # its D says the belief itself
        return (scores.clamp(0, 1) if least_squares else torch.sigmoid(scores)).numpy()

    def grown(self) -> Grown:
        """What is known of the generations that are kept."""
        kept = len(self._iterations)
        return Grown(
            iterations=tuple(self._iterations), pictures=tuple(self._thumbnails),
            beliefs=self._beliefs[:kept, :kept].copy(), real_beliefs=self._real_beliefs[:kept].copy(),
        )

    def growing(self) -> Growing:
        """How far it is."""
        return Growing(self.game.iterations, self.settings.plan(), tensor_to_images(self._reals[:SHOWN]), self.bytes)

    @property
    def kept(self) -> int:
        """Generations so far."""
        return len(self._iterations)

    @property
    def bytes(self) -> int:
        """Memory that the generations take: weights, pictures, beliefs."""
        weights = sum(tensor.nbytes for kept in (*self._generators, *self._judges) for tensor in kept.values())
        return weights + sum(tensor.nbytes for tensor in self._pictures) + self._beliefs.nbytes

    def drawn_anew(self, judge: int, generator: int, seed: int) -> tuple[Any, Any]:
        """Pictures of generation `generator` (from 0) of latents that nobody has seen, uint8 (SHOWN, H, W, 3), and how probably
        real each is to the D of generation `judge`, (SHOWN,)."""
        pictures = self._drawn(self._generators[generator], self.game.latents(SHOWN, seed))
        return tensor_to_images(pictures), self._belief(self._judges[judge], pictures)

    def asked(self, judge: int, pictures: Any) -> Any:
        """How probably real the D of generation `judge` (from 0) takes pictures, uint8 (N, H, W, C) as `data` has them: (N,)."""
        return self._belief(self._judges[judge], images_to_tensor(pictures, _CPU))


def _recipe(settings: GrowthSettings, data: DataSet) -> Recipe:
    fitting = 1 << (max(1, len(data)).bit_length() - 1)
    # One rate for all objectives: at those that some were published with, so few iterations show nothing but noise. No
    # augmentation: the D of a generation is to be asked what it thinks of pictures as they are.
    return Recipe.make(**{
        **preset_settings("quick", SIZE, len(data), "images", settings.objective), "objective": settings.objective,
        "size": SIZE, "seed": settings.seed, "width": WIDTHS[settings.networks], "batch": min(BATCH, fitting),
        "lr_g": RATE, "lr_d": RATE, "mapping": "none", "augment": "none",
    })


def _copied(network: nn.Module) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}

"""The judges of 4.4: an autoencoder of digits, and a D that knows damaged digits; both come with the program.

D is the app's own, moved by the app's own step. In place of what a G draws it gets real digits that were damaged: pixels
that belong nowhere, halves of two digits, noise. So it has seen lone pixels among its bad examples, as D in the lecture has; a
longer or shifted stroke was never among them, nor among the good ones.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio import paths
from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.data.types import DataSet
from gan_studio.core.lab.coding import Coder, tensor_of
from gan_studio.core.lab.game import Game
from gan_studio.core.lab.pixel_pictures import SIZE, Picture
from gan_studio.core.methods.gan import Gan
from gan_studio.core.models import build_discriminator
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.core.presets import preset_settings

FILE = "lab/pixel-d.safetensors"
DIMS = 16  # numbers of a code of the autoencoder
ROUNDS = 8000  # of D; the rate falls to a fifth for the last quarter
MOST_PIXELS = 22  # that are wrong in a damaged picture
_RATE = 2e-3
_ROUNDS = "rounds"

Floats = npt.NDArray[np.float64]


class AgainstDamage(Gan):
    """A GAN whose D learns without its G. `good` are the pictures that are damaged, NCHW in [-1, 1]."""

    good: Tensor

    def _drawn(self, z: Tensor) -> Tensor:
        which = torch.randint(len(self.good), (2, len(z)), generator=self.machine.rng)
        return damaged(self.good[which[0]], self.good[which[1]], self.machine.rng)


def damaged(pictures: Tensor, others: Tensor, random: torch.Generator) -> Tensor:
    """Half of the pictures (N, 1, S, S) get pixels that belong nowhere, some black and some white, a quarter the half of another
    picture, a quarter noise. New tensors."""
    count, side = len(pictures), pictures.shape[-1]
    half, last = count // 2, 3 * count // 4

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=random)

    found = pictures.flatten(1).clone()
    places = (uniform(half, MOST_PIXELS) * side * side).long()
    wrong = torch.arange(MOST_PIXELS) < (MOST_PIXELS ** uniform(half, 1)).floor()
    was = found[:half].gather(1, places)
    value = torch.where(uniform(half, MOST_PIXELS) < 0.5, -was, uniform(half, MOST_PIXELS) * 1.5 - 0.5)
    found[:half] = found[:half].scatter(1, places, torch.where(wrong, value, was))
    found = found.view_as(pictures)
    beyond = torch.arange(side) >= (side * (0.25 + 0.5 * uniform(last - half, 1))).floor()
    across = torch.where(uniform(last - half, 1, 1) < 0.5, beyond[:, None, :], beyond[:, :, None])
    found[half:last] = torch.where(across[:, None], others[half:last], found[half:last])
    strength = 0.03 + 0.57 * uniform(count - last, 1, 1, 1)
    found[last:] += strength * torch.randn(found[last:].shape, generator=random)
    return found.clamp(-1, 1)


def game_against_damage(data: DataSet, seed: int = 0) -> Game:
    """The game in which `step_d` moves such a D."""
    settings = {**preset_settings("quick", SIZE, len(data), "images", "non-saturating"), "size": SIZE, "width": 12, "seed": seed,
                "objective": "non-saturating", "augment": "none", "mapping": "none", "gamma": 0.0, "batch": 32, "beta1": 0.9,
                "beta2": 0.999, "lr_d": _RATE}
    game = Game(Recipe.make(**settings), data, method=AgainstDamage)
    game.method.good = tensor_of(data)  # type: ignore[attr-defined]
    return game


def train_d(rounds: int = ROUNDS) -> bytes:
    """What `PixelJudges` reads: D after so many rounds on 10,000 digits, from seed 0."""
    game = game_against_damage(draw_builtin("digits:10000", Recipe.make(size=SIZE)))
    for done in range(rounds):
        if done == 3 * rounds // 4:
            for group in game.method.optimizers["discriminator"].param_groups:
                group["lr"] = _RATE / 5
        game.step_d()
    return to_safetensors({**game.gan.discriminator.state_dict(), _ROUNDS: torch.tensor(rounds)})


class PixelJudges:
    """An autoencoder and a D, read from the program's own files.

    Attributes:
        rounds: that each of them was trained for, "ae" and "d".

    Raises:
        StudioError: a file is missing.
    """

    def __init__(self) -> None:
        some = draw_builtin("digits:64", Recipe.make(size=SIZE))  # it learns nothing here
        self._coder = Coder("ae", some, seed=0, dims=DIMS, trained="pixel-ae")
        kept = from_safetensors(paths.resource(FILE).read_bytes())
        self.rounds = {"ae": self._coder.before, "d": int(kept.pop(_ROUNDS))}
        recipe = Recipe.make(size=SIZE, width=12, objective="non-saturating", gamma=0.0)
        with torch.random.fork_rng(devices=[]):
            self._d = build_discriminator(recipe, (SIZE, SIZE, 1))
        self._d.load_state_dict(kept)
        self._d.eval().requires_grad_(False)

    def scores(self, pictures: list[Picture]) -> Floats:
        """D's logit of each picture, (N,): the higher, the more real."""
        found: Floats = self._d(_tensor(pictures)).double().flatten().numpy()
        return found

    def errors(self, pictures: list[Picture]) -> Floats:
        """How far each picture is from what the autoencoder makes of it, (N,): L2 where pixels go from 0 to 1."""
        x = _tensor(pictures)
        found: Floats = ((self._coder.drawn(self._coder.codes(x)) - x) / 2).flatten(1).norm(dim=1).double().numpy()
        return found


def _tensor(pictures: list[Picture]) -> Tensor:
    return torch.from_numpy(np.stack(pictures)[:, None]).float() / 127.5 - 1

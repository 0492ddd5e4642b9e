"""The trained networks of digits that 5.1, 5.3 and 6.1 begin with: a D alone, and a G with its D. Both come with the program,
made by build_scripts/make_lab_networks.py, and can be trained on from there."""

from __future__ import annotations

from typing import Any

import torch

from gan_studio import paths
from gan_studio.core.data.types import DataSet
from gan_studio.core.lab.alone import Alone
from gan_studio.core.lab.game import Game
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.core.presets import with_preset

SIZE = 32
LATENTS = 32
ALONE, PAIR = "alone-digits", "pair-digits"
ALONE_ITERATIONS, PAIR_ITERATIONS = 6000, 4000
_ALONE: dict[str, Any] = {"size": SIZE, "width": 8, "batch": 16, "negatives": 128, "lr_d": 1e-3, "ema_kimg": 1.0,
                          "latent_dim": LATENTS}
# The relativistic objective: after as many iterations its D sees a broken stroke far better than the non-saturating one's.
_PAIR: dict[str, Any] = {"size": SIZE, "width": 8, "objective": "relativistic", "gamma": 0.1, "mapping": "none",
                         "augment": "none", "ema_kimg": 5.0, "latent_dim": LATENTS}
_KEPT = "iterations"


def alone_of_digits(data: DataSet, seed: int, *, trained: bool = True) -> Alone:
    """D alone, on digits. Raises StudioError where its file is missing."""
    return Alone(data, {"seed": seed, **_ALONE}, trained=ALONE if trained else "")


def pair_of_digits(data: DataSet, seed: int, *, trained: bool = True) -> Game:
    """G and D on digits. Raises StudioError where their file is missing."""
    game = Game(with_preset("quick", {"seed": seed, **_PAIR}, data), data)
    if trained:
        kept = from_safetensors(paths.resource(f"lab/{PAIR}.safetensors").read_bytes())
        game.iterations = int(kept.pop(_KEPT))
        parts = {name: {key.partition(".")[2]: value for key, value in kept.items() if key.startswith(f"{name}.")}
                 for name in ("d", "g")}
        game.gan.discriminator.load_state_dict(parts["d"])
        for network in (game.gan.generator, game.gan.ema):  # the average is what learning goes on from
            network.load_state_dict(parts["g"])
    return game


def packed(game: Game) -> bytes:
    """What `pair_of_digits` reads: D, the averaged G, iterations."""
    kept = {f"{name}.{key}": value for name, network in (("d", game.gan.discriminator), ("g", game.gan.ema))
            for key, value in network.state_dict().items()}
    return to_safetensors({**kept, _KEPT: torch.tensor(game.iterations)})

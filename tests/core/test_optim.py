"""The optimisers are torch's, number for number, and leave torch's compiler alone."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import torch
from torch import nn

from gan_studio.core import optim

KINDS: list[tuple[str, dict[str, Any]]] = [
    ("Adam", {"lr": 0.01, "betas": (0.5, 0.99)}), ("Adam", {"lr": 0.01, "fused": True}),
    ("AdamW", {"lr": 0.01, "weight_decay": 0.1}), ("RMSprop", {"lr": 0.01}), ("SGD", {"lr": 0.1, "momentum": 0.9}),
]


@pytest.mark.parametrize(("kind", "settings"), KINDS)
def test_same_numbers_as_torch(kind: str, settings: dict[str, Any]) -> None:
    def trained(made: Any) -> list[torch.Tensor]:
        torch.manual_seed(0)
        network = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
        optimizer = made(network.parameters(), **settings)
        for _ in range(5):
            optimizer.zero_grad()
            network(torch.randn(7, 3)).square().mean().backward()
            optimizer.step()
            optimizer.load_state_dict(optimizer.state_dict())
        return [weight.detach().clone() for weight in network.parameters()]

    ours, torchs = trained(getattr(optim, kind)), trained(getattr(torch.optim, kind))
    assert all(torch.equal(one, other) for one, other in zip(ours, torchs, strict=True))


GAME = """
import sys
from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.lab.game import Game
for objective, kind in (("minimax", "adam"), ("wgan", "rmsprop"), ("wgan-gp", "sgd")):
    recipe = Recipe.make(architecture="mlp", batch=8, width=8, objective=objective, optimizer_g=kind, optimizer_d=kind,
                         augment="none", mapping="none")
    game = Game(recipe, draw_builtin("ring-8", recipe))
    for _ in range(3):
        game.step()
    game.restore(game.capture())
assert "torch._dynamo" not in sys.modules, "the compiler was imported"
"""


def test_no_optimiser_imports_the_compiler() -> None:
    done = subprocess.run([sys.executable, "-c", GAME], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

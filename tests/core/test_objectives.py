"""Objectives against their closed forms, and the penalties against finite differences."""

import math

import numpy as np
import pytest
import torch

from gan_studio.core.config import OBJECTIVES, Recipe
from gan_studio.core.methods import REGISTRY as METHODS
from gan_studio.core.methods import Machine
from gan_studio.core.objectives import REGISTRY

REAL = torch.tensor([0.3, -1.2, 2.0], dtype=torch.float64)
FAKE = torch.tensor([-0.7, 0.4, 1.1], dtype=torch.float64)


def softplus(x):
    return math.log1p(math.exp(x))


CLOSED_FORMS = {
    "minimax": (lambda r, f: softplus(-r) + softplus(f), lambda r, f: -softplus(f)),
    "non-saturating": (lambda r, f: softplus(-r) + softplus(f), lambda r, f: softplus(-f)),
    "relativistic": (lambda r, f: softplus(-(r - f)), lambda r, f: softplus(-(f - r))),
}


def test_every_objective_can_be_chosen_in_the_recipe():
    assert set(REGISTRY) == set(OBJECTIVES) == set(CLOSED_FORMS)


@pytest.mark.parametrize("key", CLOSED_FORMS)
def test_losses_are_the_published_ones(key):
    objective = REGISTRY[key]()
    d_form, g_form = CLOSED_FORMS[key]
    pairs = list(zip(REAL.tolist(), FAKE.tolist(), strict=True))
    assert objective.d_loss(REAL, FAKE).item() == pytest.approx(np.mean([d_form(r, f) for r, f in pairs]))
    assert objective.g_loss(FAKE, REAL).item() == pytest.approx(np.mean([g_form(r, f) for r, f in pairs]))


@pytest.mark.parametrize("key", CLOSED_FORMS)
def test_an_undecided_d_gives_the_reference_losses(key):
    objective = REGISTRY[key]()
    zeros = torch.zeros(8)
    assert objective.undecided == pytest.approx((objective.d_loss(zeros, zeros).item(), objective.g_loss(zeros, zeros).item()))
    assert [float(b) for b in objective.belief(zeros, zeros)] == [0.5, 0.5]


def test_the_relativistic_g_needs_reals():
    with pytest.raises(ValueError, match="real"):
        REGISTRY["relativistic"]().g_loss(FAKE, None)


@pytest.mark.parametrize(("key", "halves"), [("relativistic", 2), ("non-saturating", 1), ("minimax", 1)])
def test_the_penalty_is_the_squared_gradient_at_the_samples(key, halves):
    """R1 is taken on reals, R1 + R2 on reals and generated ones: finite differences of D's logit give the same number."""
    recipe = Recipe(objective=key, architecture="mlp", width=8, batch=4, latent_dim=2)
    torch.manual_seed(0)
    method = METHODS["gan"](recipe, (2,), Machine(torch.device("cpu"), False, torch.Generator().manual_seed(1)))
    real = torch.randn(4, 2, generator=torch.Generator().manual_seed(2))
    z = torch.randn(4, 2, generator=torch.Generator().manual_seed(1))  # what the first D step will draw
    with torch.no_grad():
        points = torch.cat([real, method.generator(z)])[: 4 * halves].double()
        d = method.discriminator.double()
        step = 1e-4
        squared = 0.0
        for axis in range(2):
            shift = torch.zeros(2, dtype=torch.float64)
            shift[axis] = step
            squared += ((d(points + shift) - d(points - shift)) / (2 * step)).square().sum().item()
        method.discriminator.float()
    penalty = method.step(lambda: real.clone())["penalty"].item()
    assert penalty == pytest.approx(squared / 4, rel=1e-3)


def test_lazy_penalties_come_every_kth_step():
    recipe = Recipe(objective="non-saturating", architecture="mlp", width=8, batch=4, latent_dim=2, penalty_every=3)
    method = METHODS["gan"](recipe, (2,), Machine(torch.device("cpu"), False, torch.Generator().manual_seed(1)))
    real = torch.randn(4, 2)
    assert ["penalty" in method.step(lambda: real.clone()) for _ in range(6)] == [True, False, False] * 2

"""Objectives against their closed forms, and the penalties against finite differences."""

import math
import subprocess
import sys

import numpy as np
import pytest
import torch

from gan_studio.core.config import OBJECTIVES, Recipe
from gan_studio.core.errors import RecipeError
from gan_studio.core.methods import REGISTRY as METHODS
from gan_studio.core.methods import Machine
from gan_studio.core.objectives import REGISTRY, penalties

REAL = torch.tensor([0.3, -1.2, 2.0], dtype=torch.float64)
FAKE = torch.tensor([-0.7, 0.4, 1.1], dtype=torch.float64)


def softplus(x):
    return math.log1p(math.exp(x))


CLOSED_FORMS = {
    "minimax": (lambda r, f: softplus(-r) + softplus(f), lambda r, f: -softplus(f)),
    "non-saturating": (lambda r, f: softplus(-r) + softplus(f), lambda r, f: softplus(-f)),
    "relativistic": (lambda r, f: softplus(-(r - f)), lambda r, f: softplus(-(f - r))),
    "least-squares": (lambda r, f: 0.5 * (r - 1) ** 2 + 0.5 * f**2, lambda r, f: 0.5 * (f - 1) ** 2),
    "wgan": (lambda r, f: f - r, lambda r, f: -f),
    "wgan-gp": (lambda r, f: f - r, lambda r, f: -f),
    "dragan": (lambda r, f: softplus(-r) + softplus(f), lambda r, f: softplus(-f)),
    "hinge": (lambda r, f: max(0, 1 - r) + max(0, 1 + f), lambda r, f: -f),
    "began": (lambda r, f: -r + 0 * f, lambda r, f: -f),  # k starts at 0
}
SETTINGS = Recipe().model_dump()


def test_every_objective_can_be_chosen_in_the_recipe():
    assert set(REGISTRY) == set(OBJECTIVES) == set(CLOSED_FORMS)


@pytest.mark.parametrize("key", CLOSED_FORMS)
def test_losses_are_the_published_ones(key):
    objective = REGISTRY[key](SETTINGS)
    d_form, g_form = CLOSED_FORMS[key]
    pairs = list(zip(REAL.tolist(), FAKE.tolist(), strict=True))
    assert objective.d_loss(REAL, FAKE).item() == pytest.approx(np.mean([d_form(r, f) for r, f in pairs]))
    assert objective.g_loss(FAKE, REAL).item() == pytest.approx(np.mean([g_form(r, f) for r, f in pairs]))


@pytest.mark.parametrize("key", [key for key, objective in REGISTRY.items() if objective.undecided])
def test_an_undecided_d_gives_the_reference_losses(key):
    objective = REGISTRY[key](SETTINGS)
    # D is undecided where its belief in reals and in generated samples is one half.
    scores = torch.full((8,), 0.5 if key == "least-squares" else 0.0)
    (d_line, _), (g_line, _) = objective.undecided
    assert (d_line, g_line) == pytest.approx((objective.d_loss(scores, scores).item(), objective.g_loss(scores, scores).item()))
    assert [float(belief) for belief in objective.belief(scores, scores)] == [0.5, 0.5]


@pytest.mark.parametrize("key", REGISTRY)
def test_what_was_published_is_a_possible_recipe(key):
    recipe = Recipe.make(objective=key, **REGISTRY[key].published)
    assert recipe.objective == key


def test_listing_objectives_loads_no_torch():
    code = "import sys, gan_studio.core.config, gan_studio.core.objectives; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_began_keeps_the_balance():
    """k rises while generated images are repeated better than gamma allows, and falls in the other case; M is as published."""
    began = REGISTRY["began"](SETTINGS | {"began_ratio": 0.5})
    told = began.after_step(torch.tensor([-0.4]), torch.tensor([-0.1]))
    assert told["convergence"].item() == pytest.approx(0.4 + 0.1)
    assert began.state()["k"] == pytest.approx(1e-3 * 0.1)
    again = REGISTRY["began"](SETTINGS | {"began_ratio": 0.5})
    again.load_state(began.state())
    assert again.d_loss(torch.tensor([-0.4]), torch.tensor([-0.1])).item() == pytest.approx(0.4 - 1e-4 * 0.1)
    for _ in range(5):
        again.after_step(torch.tensor([-0.1]), torch.tensor([-0.9]))
    assert again.state()["k"] == 0


def test_the_relativistic_g_needs_reals():
    with pytest.raises(ValueError, match="real"):
        REGISTRY["relativistic"](SETTINGS).g_loss(FAKE, None)


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


def test_a_unit_gradient_costs_nothing_and_a_steeper_one_its_square():
    """For a linear D the norm of the gradient is known: 0 penalty at slope 1, (3 - 1)^2 at slope 3."""
    d = torch.nn.Linear(2, 1, bias=False)
    points = torch.randn(5, 2)
    for slope, expected in ((1.0, 0.0), (3.0, 4.0)):
        d.weight.data.copy_(torch.tensor([[slope * 0.6, slope * 0.8]]))
        assert penalties.unit_gradient(d, points).item() == pytest.approx(expected, abs=1e-3)


def test_a_zero_gradient_still_has_a_derivative():
    d = torch.nn.Linear(2, 1)
    torch.nn.init.zeros_(d.weight)
    penalties.unit_gradient(d, torch.randn(3, 2)).backward()
    assert d.weight.grad.isfinite().all()


def test_penalty_places_lie_where_they_should():
    rng = torch.Generator().manual_seed(0)
    real, fake = torch.zeros(64, 3), torch.ones(64, 3)
    between = penalties.between(real, fake, rng)
    assert torch.equal(between, between[:, :1].expand(-1, 3)), "one share for each pair"
    assert between.min() >= 0
    assert between.max() <= 1
    data = torch.randn(64, 3, generator=rng)
    moved = penalties.around(data, rng) - data
    assert moved.min() >= 0
    assert moved.max() <= 0.5 * data.std()
    assert moved.max() > 0.1 * data.std()


@pytest.mark.parametrize("key", REGISTRY)
@pytest.mark.parametrize("shape", [(2,), (32, 32, 1)], ids=["points", "images"])
def test_every_objective_trains_and_keeps_its_constraints(key, shape):
    architecture = "mlp" if len(shape) == 1 else "strided"
    small = {"architecture": architecture, "size": 32, "width": 8, "batch": 4, "latent_dim": 3}
    recipe = Recipe.make(objective=key, **small, **REGISTRY[key].published)
    torch.manual_seed(0)
    method = METHODS["gan"](recipe, shape, Machine(torch.device("cpu"), False, torch.Generator().manual_seed(1)))
    real = torch.rand(4, *((2,) if len(shape) == 1 else (1, 32, 32))) * 2 - 1
    for _ in range(3):
        scalars = method.step(lambda: real.clone())
    assert all(value.isfinite() for value in scalars.values())
    assert ("penalty" in scalars) == recipe.penalised
    if REGISTRY[key].clips_weights:
        assert max(p.abs().max().item() for p in method.discriminator.parameters()) <= recipe.clip + 1e-9
    if REGISTRY[key].spectral_norm:
        for _ in range(50):
            method.discriminator(real)  # each pass is one power iteration
        layers = [m for m in method.discriminator.modules() if hasattr(m, "parametrizations")]
        assert layers
        for layer in layers:
            assert torch.linalg.matrix_norm(layer.weight.flatten(1), 2).item() == pytest.approx(1, abs=0.05)


def test_batch_norm_under_a_penalty_is_refused_in_words():
    with pytest.raises(RecipeError, match="penalty") as caught:
        Recipe.make(objective="relativistic", d_batch_norm=True)
    assert caught.value.field == "d_batch_norm"
    with pytest.raises(RecipeError, match="Spectral norm"):
        Recipe.make(objective="hinge", d_batch_norm=True)
    assert Recipe.make(objective="least-squares", d_batch_norm=True).d_batch_norm
    assert not Recipe.make(objective="non-saturating", gamma=0, d_batch_norm=True).penalised

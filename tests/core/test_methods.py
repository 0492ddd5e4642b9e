"""Every method, family and size builds, learns and keeps to the interface."""

import copy

import pytest
import torch

from gan_studio.core.config import ARCHITECTURES, METHODS, SIZES, Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods import REGISTRY, Machine, NonFiniteError
from gan_studio.core.models import FAMILIES, build_generator, build_judge

CPU = torch.device("cpu")


def machine(seed=0):
    return Machine(CPU, False, torch.Generator().manual_seed(seed))


def test_every_method_and_family_can_be_chosen_in_the_recipe():
    assert set(REGISTRY) == set(METHODS)
    assert {*FAMILIES, "mlp"} == set(ARCHITECTURES)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("channels", [1, 3])
def test_networks_fit_each_size(family, size, channels):
    recipe = Recipe(size=size, width=4, architecture=family, latent_dim=5)
    images = build_generator(recipe, (size, size, channels)).eval()(torch.randn(2, 5))
    assert images.shape == (2, channels, size, size)
    assert images.abs().max() <= 1
    assert build_judge(recipe, (size, size, channels), outputs=3)(images).shape == (2, 3)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_signal_keeps_its_size_through_untrained_networks(family):
    """Neither vanishing nor exploding at the start, at the deepest: this is what the initialisation is for."""
    torch.manual_seed(0)
    recipe = Recipe(size=128, width=8, architecture=family)
    images = build_generator(recipe, (128, 128, 3)).train()(torch.randn(8, 32))
    assert 0.02 < images.std() < 0.9
    scores = build_judge(recipe, (128, 128, 3))(torch.rand(8, 3, 128, 128) * 2 - 1)
    assert 1e-3 < scores.abs().mean() < 30


@pytest.mark.parametrize("method", METHODS)
def test_a_method_learns_two_modes(method):
    """A few hundred steps on two clusters: generated points come nearer to the data, whatever the method."""
    torch.manual_seed(0)
    settings = {"vae": {"vae_beta": 0.05}, "d-alone": {"gamma": 0.01, "ascent_steps": 16, "ascent_size": 0.2}}.get(
        method, {"gamma": 0.1})
    recipe = Recipe(method=method, architecture="mlp", width=32, batch=128, latent_dim=2, ema_kimg=1, lr_g=2e-3, lr_d=2e-3,
                    **settings)
    trained = REGISTRY[method](recipe, (2,), machine())
    rng = torch.Generator().manual_seed(3)

    def reals():
        side = torch.randint(0, 2, (128, 1), generator=rng) * 2 - 1
        return torch.cat([side * 0.8, torch.zeros(128, 1)], 1) + 0.05 * torch.randn(128, 2, generator=rng)

    def distance():
        points = trained.generate(torch.randn(500, 2, generator=torch.Generator().manual_seed(9)))
        return torch.cdist(points, torch.tensor([[0.8, 0.0], [-0.8, 0.0]])).amin(1).mean().item()

    before = distance()
    for _ in range(300):
        scalars = trained.step(reals)
    assert all(value.ndim == 0 and value.isfinite() and not value.requires_grad for value in scalars.values())
    assert distance() < 0.6 * before


def test_g_and_d_are_moved_one_at_a_time():
    """The lecture's algorithm: in G's step D is fixed, and D's step leaves G alone."""
    method = REGISTRY["gan"](Recipe(size=32, width=4, batch=4), (32, 32, 1), machine())
    real = torch.rand(4, 1, 32, 32)
    g_before = [p.clone() for p in method.generator.parameters()]
    *_, moved_d = method.d_lines(lambda: real.clone())
    assert moved_d.name == "d"
    assert all(torch.equal(a, b) for a, b in zip(g_before, method.generator.parameters(), strict=True))
    d_before = [p.clone() for p in method.discriminator.parameters()]
    *_, moved_g = method.g_lines(lambda: real.clone())
    assert moved_g.name == "g"
    assert all(torch.equal(a, b) for a, b in zip(d_before, method.discriminator.parameters(), strict=True))
    assert not all(torch.equal(a, b) for a, b in zip(g_before, method.generator.parameters(), strict=True))


def test_capabilities_are_told_by_none():
    gan = REGISTRY["gan"](Recipe(size=32, width=4), (32, 32, 3), machine())
    vae = REGISTRY["vae"](Recipe(size=32, width=4, method="vae"), (32, 32, 3), machine())
    images = torch.rand(3, 3, 32, 32)
    assert gan.score(images).shape == (3,)
    assert gan.encode(images) is None
    assert vae.score(images) is None
    assert vae.encode(images).shape == (3, 32)


@pytest.mark.parametrize("method", METHODS)
def test_a_loss_that_is_not_finite_leaves_the_networks_alone(method):
    trained = REGISTRY[method](Recipe(method=method, size=32, width=4, batch=4), (32, 32, 1), machine())
    moved = [p for network in trained.networks.values() for p in network.parameters()]
    before = [p.clone() for p in moved]
    with pytest.raises(NonFiniteError):
        trained.step(lambda: torch.full((4, 1, 32, 32), float("inf")))
    assert all(torch.equal(a, b) for a, b in zip(before, moved, strict=True))


def test_the_average_has_its_half_life():
    source, other = torch.nn.Linear(1, 1, bias=False), torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(source.weight)
    ema = Ema(source, half_life_images=1000)
    other.weight.data.fill_(1)
    source.load_state_dict(other.state_dict())
    for _ in range(10):
        ema.update(100, images_seen=10**9)
    assert ema.module.weight.item() == pytest.approx(0.5, abs=1e-4)


def test_batch_norm_of_the_average_knows_the_average_and_not_the_generator():
    torch.manual_seed(0)
    generator = build_generator(Recipe(size=32, width=8, latent_dim=8), (32, 32, 3)).train()
    here = machine(3)
    ema = Ema(generator, 2000, machine=here, latent_dim=8)
    start = [parameter.detach().clone() for parameter in generator.parameters()]
    for step in range(1, 201):  # weights that jump about: their mean is another network than each of them
        for parameter, middle in zip(generator.parameters(), start, strict=True):
            parameter.data = middle + 0.5 * middle.abs().mean() * torch.randn(parameter.shape)
        with torch.no_grad():
            generator(torch.randn(16, 8))
        ema.update(32, 32 * step)
    z = torch.randn(256, 8, generator=torch.Generator().manual_seed(7))
    alike = copy.deepcopy(ema.module)
    copied = copy.deepcopy(ema.module)
    for mine, theirs in zip(copied.buffers(), generator.buffers(), strict=True):
        mine.copy_(theirs)
    with torch.no_grad():
        wanted = alike.train()(z)
        error, error_copied = (wanted - ema.module(z)).square().mean(), (wanted - copied(z)).square().mean()
    assert error < 0.2 * error_copied
    assert not ema.module.training
    fresh = torch.Generator().manual_seed(3)
    assert torch.equal(here.rng.get_state(), fresh.get_state())


def test_the_average_follows_closely_at_the_start():
    source = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(source.weight)
    ema = Ema(source, half_life_images=10_000)
    source.weight.data.fill_(1)
    ema.update(32, images_seen=32)
    assert ema.module.weight.item() > 0.99

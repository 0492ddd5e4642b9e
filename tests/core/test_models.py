"""The generators' norms and mapping network: every combination draws, learns, and keeps its promises."""

import itertools

import pytest
import torch

from gan_studio.core.config import SIZES, Recipe
from gan_studio.core.ema import Ema
from gan_studio.core.methods import REGISTRY, Machine
from gan_studio.core.models import FAMILIES, build_discriminator, build_generator
from gan_studio.core.models.modulated import STYLE_DIM, ModulatedConv
from gan_studio.core.sampling import Renderer

WAYS = [dict(zip(("architecture", "g_norm", "mapping"), way, strict=True))
        for way in itertools.product(FAMILIES, ("batch", "none"), ("none", "modulated"))]
MODULATED = [way for way in WAYS if way["mapping"] == "modulated"]


def networks_of(way, size=32, channels=3, **more):
    torch.manual_seed(0)
    return build_generator(Recipe(size=size, width=4, latent_dim=5, **way, **more), (size, size, channels))


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("channels", [1, 3])
def test_each_generator_draws_each_size(way, size, channels):
    images = networks_of(way, size, channels).eval()(torch.randn(2, 5))
    assert images.shape == (2, channels, size, size)
    assert images.abs().max() <= 1
    assert not torch.equal(images[0], images[1])


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_signal_keeps_its_size_at_the_deepest(way):
    torch.manual_seed(0)
    generator = build_generator(Recipe(size=256, width=8, **way), (256, 256, 3))
    assert 0.02 < generator.train()(torch.randn(8, 32)).std() < 0.9


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_batch_norm_is_where_it_was_asked_for_and_images_without_it_are_independent(way):
    generator = networks_of(way).train()
    has_norm = any(isinstance(layer, torch.nn.BatchNorm2d) for layer in generator.modules())
    assert has_norm == (way["g_norm"] == "batch")
    z = torch.randn(4, 5)
    with torch.no_grad():
        alone, together = generator(z[:1]), generator(z)[:1]
    assert has_norm or torch.allclose(alone, together, atol=1e-5)


def test_automatic_is_what_each_family_was_published_with():
    for family, has_norm in (("strided", True), ("residual", False)):
        layers = networks_of({"architecture": family}).modules()
        assert any(isinstance(layer, torch.nn.BatchNorm2d) for layer in layers) == has_norm


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("bf16", [False, True])
def test_three_steps_move_every_weight_and_a_renderer_draws_the_average(way, bf16):
    recipe = Recipe(size=32, width=4, batch=4, latent_dim=5, ema_kimg=0.01, **way)
    torch.manual_seed(0)
    method = REGISTRY["gan"](recipe, (32, 32, 1), Machine(torch.device("cpu"), bf16, torch.Generator().manual_seed(0)))
    before = {name: weight.clone() for name, weight in method.generator.named_parameters()}
    for _ in range(3):
        scalars = method.step(lambda: torch.rand(4, 1, 32, 32) * 2 - 1)
    assert all(value.isfinite() for value in scalars.values())
    still = [name for name, weight in method.generator.named_parameters() if torch.equal(weight, before[name])]
    assert not still
    renderer = Renderer.for_recipe(recipe, (32, 32, 1))
    untrained = renderer.render(torch.zeros(1, 5).numpy())
    renderer.load_weights(method.ema.state_dict())
    assert (renderer.render(torch.zeros(1, 5).numpy()) != untrained).any()


@pytest.mark.parametrize("way", MODULATED, ids=str)
def test_styles_can_be_truncated_and_mixed(way):
    generator = networks_of(way).eval()
    with torch.no_grad():
        w = generator.mapping(torch.randn(2, 5))
        assert w.shape == (2, STYLE_DIM)
        assert torch.equal(generator.synthesis(w), generator.synthesis(w[:, None].expand(-1, generator.styles, -1)))
        centre = generator.w_mean + 0 * (w - generator.w_mean)
        one, other = generator.synthesis(centre)
        assert torch.equal(one, other)
        changed = []
        for layer in range(generator.styles):
            mixed = w[:1, None].repeat(1, generator.styles, 1)
            mixed[:, layer] = w[1]
            changed.append((generator.synthesis(mixed) - generator.synthesis(w[:1])).abs().max().item())
        with pytest.raises(ValueError, match="styles"):
            generator.synthesis(w[:, None])
    # In an untrained residual generator the blocks still count for nothing: their last convolution starts at zero.
    assert all(changed) if way["architecture"] == "strided" else changed[0] > 0


@pytest.mark.parametrize("way", MODULATED, ids=str)
def test_the_mean_style_follows_training_and_reaches_the_average(way):
    generator = networks_of(way)
    with torch.no_grad():
        expected = generator.mapping(torch.randn(4000, 5)).mean(0)
    assert torch.allclose(generator.w_mean, expected, atol=0.15)
    ema = Ema(generator, 1000)
    generator.w_mean.zero_()
    with torch.no_grad():
        for _ in range(600):
            generator.train()(torch.randn(8, 5))
    ema.update(8, 8)
    assert torch.allclose(generator.w_mean, expected, atol=0.3)
    assert torch.equal(ema.module.w_mean, generator.w_mean)
    kept = generator.w_mean.clone()
    generator.eval()(torch.randn(2, 5))
    assert torch.equal(generator.w_mean, kept)


@pytest.mark.parametrize("transposed", [False, True])
def test_demodulated_channels_have_the_same_size_whatever_the_style(transposed):
    torch.manual_seed(0)
    plain = torch.nn.Conv2d(32, 16, 3, padding=1, bias=False)
    layer = ModulatedConv(torch.nn.ConvTranspose2d(32, 16, 4, 2, 1, bias=False) if transposed else plain, "none")
    x = torch.nn.functional.leaky_relu(torch.randn(64, 32, 16, 16) * 1.387, 0.2)
    calm, wild = torch.zeros(64, STYLE_DIM), 3 * torch.randn(64, STYLE_DIM)
    with torch.no_grad():
        sizes = [layer(x, w).square().mean().item() for w in (calm, wild)]
    assert sizes[1] == pytest.approx(sizes[0], rel=0.2)


def test_demodulation_is_that_of_the_weights():
    """Scaling activations equals StyleGAN2's own way: a convolution with s W / |s W| for each image."""
    torch.manual_seed(0)
    layer = ModulatedConv(torch.nn.Conv2d(6, 5, 3, padding=1, bias=False), "none")
    x, w = torch.randn(1, 6, 8, 8), torch.randn(1, STYLE_DIM)
    with torch.no_grad():
        weight = layer.convolution.weight * layer.scale(w)[0][None, :, None, None]
        weight = weight / weight.square().sum((1, 2, 3), keepdim=True).sqrt()
        ratio = layer(x, w) / torch.nn.functional.conv2d(x, weight, padding=1)
    assert torch.allclose(ratio, ratio[0, 0, 0, 0].expand_as(ratio), rtol=1e-3)


@pytest.mark.parametrize("family", FAMILIES)
def test_spectral_norm_leaves_every_family_finite(family):
    torch.manual_seed(0)
    d = build_discriminator(Recipe(size=32, width=4, architecture=family, objective="hinge"), (32, 32, 3))
    scores = d(torch.rand(4, 3, 32, 32) * 2 - 1)
    assert scores.isfinite().all()
    assert scores.unique().numel() == 4

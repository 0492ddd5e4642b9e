"""Truncation, shifts and mixed styles, as the renderer draws them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.latent.held import Style
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.sampling import Renderer

SHAPE = (32, 32, 3)
SMALL = {"size": 32, "width": 8, "latent_dim": 6}


@pytest.fixture(params=["strided", "residual"])
def renderer(request: pytest.FixtureRequest) -> Renderer:
    found = Renderer.for_recipe(Recipe.make(architecture=request.param, mapping="modulated", **SMALL), SHAPE)
    random = torch.Generator().manual_seed(0)  # as after training: at first, residual stages pass on what they get
    found.load_weights({name: weight + 0.05 * torch.randn(weight.shape, generator=random) for name, weight in
                        found.weights().items()})
    return found


def test_a_generator_without_a_mapping_reads_no_styles() -> None:
    plain = Renderer.for_recipe(Recipe.make(architecture="strided", mapping="none", **SMALL), SHAPE)
    assert plain.styles == 0
    z = latents_of_seeds([0, 1], 6)
    assert np.array_equal(plain.render(z, 0.5), plain.render(z * 0.5))
    with pytest.raises(ValueError, match="no styles"):
        plain.render(z, 1.0, Style(np.zeros((3, 128), np.float32)))
    with pytest.raises(ValueError, match="no styles"):
        plain.w_of(torch.from_numpy(z))


def test_truncation_leads_to_the_mean_of_w(renderer: Renderer) -> None:
    z = latents_of_seeds(range(3), 6)
    same = renderer.render(z, 0.0)
    assert np.array_equal(same[0], same[1])
    assert np.array_equal(same[1], same[2])
    far = [np.abs(renderer.render(z, psi).astype(float) - same).mean() for psi in (0.25, 0.5, 1.0)]
    assert 0 < far[0] < far[1] < far[2]


def test_a_style_that_does_nothing_changes_nothing(renderer: Renderer) -> None:
    z = latents_of_seeds([4], 6)
    nothing = Style(np.zeros((renderer.styles, 128), np.float32), z[0], 0, 1)
    assert np.abs(renderer.render(z, 1.0, nothing).astype(int) - renderer.render(z)).max() <= 1


def test_all_styles_of_another_latent_are_that_latent(renderer: Renderer) -> None:
    a, b = latents_of_seeds([1, 2], 6)
    mixed = renderer.render(a[None], 0.8, Style(other=b, first=0, last=renderer.styles - 1))
    assert np.abs(mixed.astype(int) - renderer.render(b[None], 0.8)).max() <= 1
    half = renderer.render(a[None], 0.8, Style(other=b, first=0, last=0))
    assert np.abs(half.astype(int) - mixed).max() > 1
    assert np.abs(half.astype(int) - renderer.render(a[None], 0.8)).max() > 1


def test_a_shift_adds_to_w(renderer: Renderer) -> None:
    z = torch.from_numpy(latents_of_seeds([3], 6))
    shift = np.random.default_rng(0).standard_normal((renderer.styles, 128)).astype(np.float32)
    assert torch.allclose(renderer.w_of(z, 1.0, Style(shift))[0], renderer.w_of(z)[0] + torch.from_numpy(shift))
    with pytest.raises(ValueError, match="does not fit"):
        renderer.render(z.numpy(), 1.0, Style(shift[:-1]))


def test_the_fingerprint_names_the_weights(renderer: Renderer) -> None:
    before = renderer.fingerprint()
    assert before == renderer.fingerprint()
    renderer.load_weights({name: value + 1e-3 for name, value in renderer.weights().items()})
    assert renderer.fingerprint() != before

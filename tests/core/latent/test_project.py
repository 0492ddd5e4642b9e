"""Photo to latent: what a generator drew is found again."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.parts import Parts
from gan_studio.core.latent.project import Projection, project
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.models import build_discriminator
from gan_studio.core.sampling import Renderer

SHAPE = (8, 8, 3)


def recipe(**changes: object) -> Recipe:
    return Recipe.make(**{"size": 32, "width": 8, "latent_dim": 6, "augment": "none", **changes})


def renderer(**changes: object) -> Renderer:
    """An untrained generator; its last layer is made stronger, so that its pictures differ."""
    found = Renderer.for_recipe(recipe(**changes), SHAPE)
    with torch.no_grad():
        for name, weight in found.generator.named_parameters():
            if weight.ndim == 4 and name.startswith(("last.", "decoder.last.")):
                weight.mul_(6)
    return found


def photo_of(drawn: Renderer, seed: int) -> np.ndarray:
    return drawn.render(latents_of_seeds([seed], drawn.latent_dim))[0]


def psnr(first: np.ndarray, second: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / max(1e-3, ((first.astype(float) - second) ** 2).mean())))


@pytest.mark.parametrize("settings", [
    {"mapping": "modulated", "architecture": "strided"},
    {"mapping": "modulated", "architecture": "residual"},
    {"mapping": "none"},
])
def test_a_picture_of_its_own_is_recovered(settings: dict[str, object]) -> None:
    generator = renderer(**settings)
    photo = photo_of(generator, 70001)
    *before, found = project(generator, photo, steps=150, every=0)
    assert psnr(found.picture, photo) > 28
    assert found.distance < before[0].distance
    assert not found.is_far
    again = generator.render(found.held.z[None], found.held.psi, found.held.style())[0]
    assert np.abs(again.astype(int) - found.picture).max() <= 1, "what is held draws the picture that was shown"


def test_progress_ends_with_the_last_step_and_can_be_left_early() -> None:
    generator = renderer(mapping="modulated")
    told = list(project(generator, photo_of(generator, 5), steps=20, every=0))
    assert (told[0].step, told[-1].step, told[-1].steps) == (0, 20, 20)
    assert told[-1].is_over
    search = project(generator, photo_of(generator, 5), steps=20, every=0)
    first = next(search)
    search.close()
    assert isinstance(first, Projection)
    assert first.picture.shape == SHAPE
    assert np.array_equal(generator.render(first.held.z[None])[0], first.picture)


def test_noise_is_far_from_anything() -> None:
    generator = renderer(mapping="modulated")
    noise = np.random.default_rng(0).integers(0, 256, SHAPE, np.uint8)
    *_, found = project(generator, noise, steps=30)
    assert found.is_far


def test_the_discriminator_of_the_run_compares() -> None:
    generator = renderer(mapping="modulated")
    photo = photo_of(generator, 7)
    for objective in ("non-saturating", "hinge", "began"):
        judge = build_discriminator(recipe(objective=objective), SHAPE).eval().requires_grad_(False)
        *_, found = project(generator, photo, Parts(judge=judge), steps=40)
        assert psnr(found.picture, photo) > 20, objective


def test_an_encoder_of_the_same_moment_answers_at_once() -> None:
    generator = renderer(mapping="none", method="vae")
    z = torch.from_numpy(latents_of_seeds([9], 6))
    found, = project(generator, photo_of(generator, 9), Parts(encode=lambda photo: z, encode_is_exact=True))
    assert found.is_over
    assert np.array_equal(found.held.z, z[0].numpy())
    assert found.distance < 0.01


def test_an_encoder_of_another_moment_is_where_the_search_begins() -> None:
    generator = renderer(mapping="none", method="vae")
    z = torch.from_numpy(latents_of_seeds([9], 6))
    first, *_ = project(generator, photo_of(generator, 9), Parts(encode=lambda photo: z), steps=2, every=0)
    assert np.array_equal(first.held.z, z[0].numpy())


def test_a_generator_that_climbs_is_searched_without_a_slope() -> None:
    generator = Renderer.for_recipe(recipe(method="d-alone", ascent_steps=8, ascent_size=0.3), SHAPE)
    photo = photo_of(generator, 70000)
    first, *_, last = project(generator, photo, steps=200, every=0)
    assert psnr(last.picture, photo) > psnr(first.picture, photo)


def test_grey_generators_and_autoencoders_are_searched_too() -> None:
    grey = Renderer.for_recipe(recipe(mapping="modulated", method="ae"), (8, 8, 1))
    photo = grey.render(latents_of_seeds([3], 6))[0][..., :1]
    *_, found = project(grey, photo, steps=40)
    assert psnr(found.picture, np.repeat(photo, 3, 2)) > 24


def test_weights_that_are_not_finite_are_told() -> None:
    generator = renderer(mapping="modulated")
    with torch.no_grad():
        for weight in generator.generator.parameters():
            weight.fill_(float("nan"))
    with pytest.raises(StudioError, match="not finite"):
        list(project(generator, np.zeros(SHAPE, np.uint8), steps=5))

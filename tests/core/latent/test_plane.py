"""The plane of seeds and the ways through it."""

from __future__ import annotations

import numpy as np

from gan_studio.core.latent import plane
from gan_studio.core.latent.held import LARGEST_SEED
from gan_studio.core.latents import latents_of_seeds


def test_whole_points_are_seeds() -> None:
    assert np.array_equal(plane.latent_at(7, 0, 0, 16), latents_of_seeds([7], 16)[0])
    assert np.array_equal(plane.latent_at(7, -2, 3, 16), latents_of_seeds([7 - 2 + 3 * plane.ROW], 16)[0])


def test_the_plane_has_no_seams() -> None:
    for x, y in ((1.0, 0.4), (0.3, -1.0), (2.0, 2.0)):
        here = plane.latent_at(5, x, y, 32)
        for dx, dy in ((1e-5, 0), (-1e-5, 0), (0, 1e-5), (0, -1e-5)):
            assert np.abs(plane.latent_at(5, x + dx, y + dy, 32) - here).max() < 1e-3


def test_between_seeds_the_length_is_theirs() -> None:
    ends = np.linalg.norm(latents_of_seeds([5, 6], 256), axis=1)
    assert min(ends) - 1e-3 <= np.linalg.norm(plane.latent_at(5, 0.5, 0, 256)) <= max(ends) + 1e-3


def test_seeds_go_round_in_a_circle() -> None:
    assert plane.seed_at(0, -1, 0) == LARGEST_SEED
    assert plane.seed_at(LARGEST_SEED, 1, 0) == 0
    assert plane.nearest(0.49, -0.51) == (0, -1)

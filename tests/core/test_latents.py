"""A seed means the same latent everywhere."""

from __future__ import annotations

import numpy as np

from gan_studio.core.latents import latents_of_seeds


def test_a_seed_s_latent_is_stylegan_s() -> None:
    z_NL = latents_of_seeds([0, 85], 4)
    assert z_NL.dtype == np.float32
    assert z_NL.shape == (2, 4)
    assert np.allclose(z_NL[0], [1.7640524, 0.4001572, 0.978738, 2.2408932])
    assert np.array_equal(z_NL[1], np.random.RandomState(85).randn(4).astype(np.float32))


def test_a_seed_s_latent_does_not_depend_on_its_neighbours() -> None:
    assert np.array_equal(latents_of_seeds(range(5), 8)[3], latents_of_seeds([3], 8)[0])


def test_none_and_odd_seeds() -> None:
    assert latents_of_seeds([], 7).shape == (0, 7)
    assert np.array_equal(latents_of_seeds([2**32 + 1, -1], 3), latents_of_seeds([1, 2**32 - 1], 3))
    assert abs(float(latents_of_seeds(range(2000), 16).std()) - 1) < 0.02

"""What lies between latents."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gan_studio.core.latent.blend import between, in_plane, lerp, slerp
from gan_studio.core.latent.held import Held, Mix, Move
from gan_studio.core.latents import latents_of_seeds


@given(st.integers(2, 64), st.integers(0, 1000), st.floats(0, 1))
@settings(max_examples=50, deadline=None)
def test_the_arc_keeps_to_lengths_between_those_of_its_ends(dimensions: int, seed: int, t: float) -> None:
    a, b = latents_of_seeds([seed, seed + 1], dimensions)
    length = np.linalg.norm(slerp(a, b, t))
    assert min(np.linalg.norm(a), np.linalg.norm(b)) - 1e-3 <= length <= max(np.linalg.norm(a), np.linalg.norm(b)) + 1e-3


def test_the_arc_turns_evenly() -> None:
    a, b = np.array([2.0, 0]), np.array([0, 2.0])
    assert slerp(a, b, 1 / 3) == pytest.approx([2 * np.cos(np.pi / 6), 2 * np.sin(np.pi / 6)])
    assert np.linalg.norm(lerp(a, b, 0.5)) == pytest.approx(np.sqrt(2))


@pytest.mark.parametrize(("a", "b"), [([1.0, 0], [1.0, 0]), ([1.0, 0], [-1.0, 0]), ([0, 0], [1.0, 0]), ([0, 0], [0, 0])])
def test_where_there_is_no_arc_it_goes_straight(a: list[float], b: list[float]) -> None:
    assert slerp(a, b, 0.25) == pytest.approx(lerp(a, b, 0.25))


def test_the_plane_passes_through_its_corners() -> None:
    corners = latents_of_seeds(range(4), 8)
    for corner, (x, y) in zip(corners, [(0, 0), (1, 0), (0, 1), (1, 1)], strict=True):
        assert in_plane(corners, x, y) == pytest.approx(corner, abs=1e-6)


def test_everything_that_is_held_goes_from_the_one_to_the_other() -> None:
    random = np.random.default_rng(0)
    vector = random.standard_normal(6).astype(np.float32)
    z = latents_of_seeds(range(3), 4)
    a = Held(1, z[0], 0.5, (Move("smile", vector, 2.0),), styles=3)
    b = Held(2, z[1], 1.0, (Move("smile", vector, -2.0),), np.ones((3, 6), np.float32), Mix(z[2], 1, 2), 3)
    assert between(a, b, 0) is a
    assert between(a, b, 1) is b
    middle = between(a, b, 0.5)
    assert middle.psi == 0.75
    assert middle.styles == 3
    assert np.allclose(middle.z, slerp(z[0], z[1], 0.5))
    shift = middle.shift()
    assert shift is not None
    assert np.allclose(shift, 0.5)
    assert middle.mix is not None
    assert np.allclose(middle.mix.other, slerp(z[0], z[2], 0.5))


def test_steps_of_one_name_in_other_layers_do_not_jump() -> None:
    vector, z = np.ones(6, np.float32), latents_of_seeds(range(2), 4)
    a = Held(0, z[0], moves=(Move("k", vector, 1.0, 0, 0),), styles=2)
    b = Held(1, z[1], moves=(Move("k", vector, 1.0, 1, 1),), styles=2)
    shift = between(a, b, 0.25).shift()
    assert shift is not None
    assert shift[:, 0] == pytest.approx([0.75, 0.25])


def test_latents_of_other_generators_have_nothing_between_them() -> None:
    with pytest.raises(ValueError, match="nothing between"):
        between(Held(0, np.zeros(3, np.float32)), Held(0, np.zeros(4, np.float32)), 0.5)

"""Axes along which what is held is moved."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.latent.axis import Axis
from gan_studio.core.latent.held import Held, Move


@pytest.fixture
def held() -> Held:
    return Held(1, np.array([0.5, -1, 2, 0], np.float32), styles=3)


@pytest.mark.parametrize("axis", [
    Axis.of_dimension(2),
    Axis.of_direction("pca 1", np.array([3, 0, 0, 4], np.float32)),
    Axis.of_move(Move("w 1", np.ones(5, np.float32), 0.0)),
])
def test_the_value_is_where_it_was_put(held: Held, axis: Axis) -> None:
    for value in (-3.0, 0.0, 1.25):
        assert axis.value(axis.at(held, value)) == pytest.approx(value, abs=1e-6)


def test_only_its_own_direction_changes(held: Held) -> None:
    axis = Axis.of_direction("d", np.array([1, 1, 0, 0], np.float32))
    moved = axis.at(held, 2.0)
    assert np.allclose(moved.z - held.z, [2.25, 2.25, 0, 0])
    assert Axis.of_dimension(1).at(held, 3).z.tolist() == [0.5, 3, 2, 0]
    assert held.z.tolist() == [0.5, -1, 2, 0], "what was held is as it was"


def test_a_step_in_w_leaves_z_alone(held: Held) -> None:
    moved = Axis.of_move(Move("w 1", np.ones(5, np.float32), 1.0, 1, 2)).at(held, 2.0)
    assert np.array_equal(moved.z, held.z)
    assert (moved.moves[0].amount, moved.moves[0].first, moved.moves[0].last) == (2.0, 1, 2)


def test_a_direction_has_a_length() -> None:
    with pytest.raises(ValueError, match="length"):
        Axis.of_direction("none", np.zeros(4, np.float32))

"""Axes along which what is held is moved."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.latent.axis import Axis, at_both
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


@pytest.mark.parametrize("up", [
    Axis.of_dimension(3),
    Axis.of_direction("leaning", np.array([1, 1, 1, 1], np.float32)),
    Axis.of_move(Move("w 1", np.ones(5, np.float32), 0.0)),
])
def test_both_are_where_they_were_put_also_at_an_angle(held: Held, up: Axis) -> None:
    across = Axis.of_dimension(0)
    moved = at_both(held, across, -2.0, up, 1.5)
    assert (across.value(moved), up.value(moved)) == (pytest.approx(-2.0), pytest.approx(1.5))
    assert moved.z[1] - moved.z[2] == pytest.approx(held.z[1] - held.z[2], abs=1e-6), "only these two ways were gone"


def test_the_same_way_twice_is_one_way(held: Held) -> None:
    assert at_both(held, Axis.of_dimension(1), 3.0, Axis.of_dimension(1), 2.0).z[1] == 2.0

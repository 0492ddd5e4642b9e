"""The latent that the sliders hold, without a window."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.latent.held import Held
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.latent_model import UNDO_DEPTH, WALL_COUNT, LatentModel


@pytest.fixture
def model() -> LatentModel:
    return LatentModel(8, seed=5)


def test_starts_at_the_latent_of_its_seed(model: LatentModel) -> None:
    assert np.array_equal(model.z, latents_of_seeds([5], 8)[0])
    assert np.array_equal(model.wall(), latents_of_seeds(range(5, 5 + WALL_COUNT), 8))
    assert not model.is_changed
    assert not model.can_undo


def test_wall_adds_the_same_change_to_every_latent(model: LatentModel) -> None:
    before = model.wall()
    model.set_value(3, 2.5)
    change = model.wall() - before
    assert np.allclose(change[:, 3], 2.5 - before[0, 3], atol=1e-6)
    assert np.count_nonzero(np.abs(np.delete(change, 3, axis=1)) > 1e-6) == 0
    assert np.array_equal(model.wall()[0], model.z)


def test_ends_differ_in_one_dimension_only(model: LatentModel) -> None:
    ends = model.ends(2)
    assert list(ends[:, 2]) == [-3, 3]
    assert np.array_equal(np.delete(ends, 2, axis=1), np.repeat(np.delete(model.z, 2)[None], 2, axis=0))


def test_a_gesture_is_one_step_of_undo(model: LatentModel) -> None:
    start = model.z
    model.begin_gesture()
    for value in np.linspace(-1, 1, 30):
        model.set_value(0, float(value))
    model.end_gesture()
    moved = model.z
    model.undo()
    assert np.array_equal(model.z, start)
    assert not model.can_undo
    model.redo()
    assert np.array_equal(model.z, moved)
    assert not model.can_redo


def test_a_gesture_that_changes_nothing_leaves_no_step(model: LatentModel) -> None:
    model.begin_gesture()
    model.end_gesture()
    assert not model.can_undo
    model.set_value(0, float(model.z[0]))
    assert not model.can_undo


def test_a_new_change_ends_redo(model: LatentModel) -> None:
    model.set_value(0, 1)
    model.undo()
    assert model.can_redo
    model.set_value(1, 1)
    assert not model.can_redo


def test_undo_takes_back_shuffle_seed_and_variety(model: LatentModel) -> None:
    start = model.z
    model.set_psi(0.7)
    model.shuffle()
    model.go_to_seed(99)
    assert (model.seed, model.psi) == (99, 0.7)
    model.undo()
    model.undo()
    model.undo()
    assert (model.seed, model.psi) == (5, 1.0)
    assert np.array_equal(model.z, start)


def test_undo_is_bounded(model: LatentModel) -> None:
    for step in range(UNDO_DEPTH + 50):
        model.set_value(0, step / 100)
    steps = 0
    while model.can_undo:
        model.undo()
        steps += 1
    assert steps == UNDO_DEPTH


def test_locked_dimensions_keep_their_value_over_shuffle_in_the_whole_wall(model: LatentModel) -> None:
    model.set_value(4, 2.0)
    model.set_locked(4, True)
    model.shuffle()
    assert model.z[4] == 2.0
    assert np.all(model.wall()[:, 4] == 2.0)
    model.set_value(4, 1.0)  # the hand may still move it
    assert model.z[4] == 1.0
    model.unlock_all()
    model.go_to_seed(5)
    assert np.array_equal(model.z, latents_of_seeds([5], 8)[0])


def test_reset_one_and_all_go_back_to_the_seed(model: LatentModel) -> None:
    start = model.z
    model.set_value(0, 2)
    model.set_value(1, -2)
    model.set_psi(0.5)
    model.reset(0)
    assert model.z[0] == start[0]
    assert model.z[1] == -2
    model.reset_all()
    assert np.array_equal(model.z, start)
    assert model.psi == 1.0


def test_another_generator_of_the_same_shape_changes_nothing(model: LatentModel) -> None:
    model.set_value(0, 2)
    model.set_locked(1, True)
    model.adopt(8)
    assert model.z[0] == 2
    assert model.is_locked(1)
    assert model.can_undo


def test_another_shape_starts_afresh_at_the_same_seed(model: LatentModel) -> None:
    model.set_value(0, 2)
    model.set_locked(1, True)
    model.adopt(120)
    assert np.array_equal(model.z, latents_of_seeds([5], 120)[0])
    assert not model.can_undo
    assert not model.is_locked(1)
    assert model.name(4) == "z 005"


def test_going_back_to_a_kept_latent(model: LatentModel) -> None:
    model.set_value(2, 1.5)
    kept = model.held
    model.shuffle()
    model.go_to(kept)
    assert np.array_equal(model.z, kept.z)
    assert model.is_changed
    with pytest.raises(ValueError, match="not of this generator"):
        model.go_to(Held(1, np.zeros(3, np.float32)))


def test_signals_tell_what_changed(model: LatentModel, qtbot) -> None:
    with qtbot.waitSignals([model.changed, model.history_changed]):
        model.set_value(0, 1)
    with qtbot.waitSignal(model.locks_changed):
        model.set_locked(0, True)
    with qtbot.assertNotEmitted(model.changed):
        model.set_value(0, 1)


def test_undo_takes_back_locks_and_names(model: LatentModel) -> None:
    model.set_name("z3", "Hair")
    model.set_locked(2, True)
    model.set_value(0, 1.0)
    assert model.name(3) == "Hair"
    model.undo()
    model.undo()
    assert not model.is_locked(2)
    model.undo()
    assert model.name(3) == model.plain_name(3) == "z 04"
    model.redo()
    model.redo()
    assert (model.name(3), model.is_locked(2)) == ("Hair", True)


def test_names_kept_with_the_generator_are_no_step_of_undo(model: LatentModel) -> None:
    model.set_value(0, 1.0)
    model.adopt_names({"z1": "Mouth"})
    model.undo()
    assert model.name(1) == "Mouth"
    assert not model.can_undo


def test_locking_one_and_shuffling_the_rest_is_one_step(model: LatentModel) -> None:
    before = model.held
    model.shuffle_others(3)
    assert model.is_locked(3)
    assert model.z[3] == before.z[3]
    assert not np.array_equal(model.z, before.z)
    model.undo()
    assert model.held is before
    assert not model.is_locked(3)


def test_walking_the_plane_keeps_the_hands_change_and_locks(model: LatentModel) -> None:
    model.set_value(1, float(model.z[1]) + 2)
    model.set_locked(4, True)
    locked = model.z[4]
    model.walk_to(0.4, -0.3)
    assert model.z[4] == locked
    assert model.z[1] - model.start[1] == pytest.approx(2, abs=1e-5)
    assert np.allclose(model.wall()[0], model.z)
    model.walk_to(1.2, 0.1)
    model.snap()
    assert (model.place, model.seed) == ((1.0, 0.0), 6)
    assert np.allclose(np.delete(model.start, 4), np.delete(latents_of_seeds([6], 8)[0], 4))
    model.walk_to(float("nan"), 0)
    model.walk_to(float("inf"), 0)
    assert model.place == (1.0, 0.0)


def test_the_way_through_the_plane_ends_where_it_began(model: LatentModel) -> None:
    start = model.z
    for place in ((0.5, 0.5), (1.5, -0.5), (0.0, 0.0)):
        model.walk_to(*place)
    assert np.allclose(model.z, start, atol=1e-6)
    assert model.seed == 5
    model.walk_to(0.25, 0)
    model.undo()
    assert model.place == (0.0, 0.0)
    model.go_to_seed(9)
    assert model.place == (0.0, 0.0)


def test_the_mean_image(model: LatentModel) -> None:
    model.go_to_mean()
    assert not model.z.any()
    assert model.psi == 1.0
    model.undo()
    model.adopt_styles(3)
    z = model.z
    model.go_to_mean()
    assert np.array_equal(model.z, z)
    assert model.psi == 0.0

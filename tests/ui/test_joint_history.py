"""Undo takes back the last step, in whichever of the two it was made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from gan_studio.ui.joint_history import JointHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.timeline_model import TimelineModel


@pytest.fixture
def both(qapp: QObject) -> tuple[LatentModel, TimelineModel, JointHistory]:
    latent, timeline = LatentModel(4), TimelineModel()
    return latent, timeline, JointHistory(latent, timeline)


def test_steps_go_back_in_the_order_they_were_made(both: tuple[LatentModel, TimelineModel, JointHistory]) -> None:
    latent, timeline, history = both
    latent.go_to_seed(1)
    timeline.add(latent.held)
    latent.go_to_seed(2)
    timeline.add(latent.held)
    keys = lambda: [key.held.seed for key in timeline.timeline.keys]  # noqa: E731
    told = []
    for _ in range(4):
        history.undo()
        told.append((latent.seed, keys()))
    assert told == [(2, [1]), (1, [1]), (1, []), (0, [])]
    assert not history.can_undo
    history.undo()
    for _ in range(4):
        history.redo()
    assert (latent.seed, keys()) == (2, [1, 2])
    assert not history.can_redo


def test_a_new_step_ends_what_could_be_done_again(both: tuple[LatentModel, TimelineModel, JointHistory]) -> None:
    latent, timeline, history = both
    latent.go_to_seed(1)
    timeline.add(latent.held)
    history.undo()
    latent.go_to_seed(3)
    assert not history.can_redo
    history.redo()
    assert timeline.is_empty


def test_another_generator_ends_its_part_only(both: tuple[LatentModel, TimelineModel, JointHistory]) -> None:
    latent, timeline, history = both
    timeline.add(latent.held)
    latent.go_to_seed(1)
    latent.adopt(5)
    assert history.can_undo
    history.undo()
    assert timeline.is_empty
    assert not history.can_undo


def test_what_is_done_together_goes_back_together(both: tuple[LatentModel, TimelineModel, JointHistory]) -> None:
    latent, timeline, history = both
    latent.go_to_seed(1)
    history.set_together(True)
    latent.go_to_seed(2)
    timeline.add(latent.held)
    history.set_together(False)
    latent.go_to_seed(3)
    history.undo()
    history.undo()
    assert (latent.seed, timeline.is_empty) == (1, True)
    history.redo()
    assert (latent.seed, timeline.is_empty) == (2, False)
    history.redo()
    assert latent.seed == 3
    history.set_together(True)
    history.set_together(False)
    latent.go_to_seed(4)
    history.undo()
    assert latent.seed == 3, "nothing was done together, so nothing is bound together"


def test_a_step_of_two_is_left_with_one_where_the_other_ended(
    both: tuple[LatentModel, TimelineModel, JointHistory]
) -> None:
    latent, timeline, history = both
    history.set_together(True)
    timeline.add(latent.held)
    latent.go_to_seed(2)
    history.set_together(False)
    latent.adopt(5)
    history.undo()
    assert timeline.is_empty
    assert not history.can_undo
    assert history.can_redo

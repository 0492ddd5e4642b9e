"""Keys become a film, gestures are one step of undo, the playhead stays within."""

from __future__ import annotations

import pytest

from gan_studio.core.latent.held import Held
from gan_studio.core.latent.noise_loop import NoiseLoop
from gan_studio.core.latent.timeline import Timeline
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.timeline_model import TimelineModel


def held(seed: int) -> Held:
    return Held(seed, latents_of_seeds([seed], 4)[0])


@pytest.fixture
def model() -> TimelineModel:
    return TimelineModel()


def seeds(model: TimelineModel) -> list[tuple[float, int]]:
    return [(key.seconds, key.held.seed) for key in model.timeline.keys]


def test_key_after_key_makes_a_film(model: TimelineModel) -> None:
    for seed in range(3):
        model.add(held(seed))
    assert seeds(model) == [(0, 0), (1, 1), (2, 2)]
    assert (model.seconds, model.selected) == (2, 2)
    assert model.can_play
    assert model.frames == 72


def test_between_two_keys_a_third_comes_and_on_a_key_it_takes_its_place(model: TimelineModel) -> None:
    for seed in range(3):
        model.add(held(seed))
    model.move_to(0.5)
    model.add(held(7))
    model.move_to(0.0)
    model.add(held(8))
    assert seeds(model) == [(0, 8), (0.5, 7), (1, 1), (2, 2)]
    assert model.selected == 0


def test_a_dragged_key_is_one_step_of_undo(model: TimelineModel) -> None:
    for seed in range(3):
        model.add(held(seed))
    model.begin_gesture()
    place = 0
    for seconds in (0.3, 0.8, 1.4):
        place = model.drag_key(place, seconds)
    model.end_gesture()
    assert seeds(model) == [(1, 1), (1.4, 0), (2, 2)]
    assert (place, model.selected, model.seconds) == (1, 1, 1.4)
    model.undo()
    assert seeds(model) == [(0, 0), (1, 1), (2, 2)]
    model.redo()
    assert seeds(model)[1] == (1.4, 0)
    for _ in range(10):
        model.undo()
    assert model.is_empty
    assert not model.can_undo


def test_easing_is_of_the_chosen_key_or_of_all(model: TimelineModel) -> None:
    for seed in range(3):
        model.add(held(seed))
    model.select(1)
    model.set_easing("hold")
    assert [key.easing for key in model.timeline.keys] == ["ease", "hold", "ease"]
    model.select(-1)
    model.set_easing("linear")
    assert [key.easing for key in model.timeline.keys] == ["linear"] * 3
    model.add(held(3), behind=True)
    assert model.timeline.keys[-1].easing == "linear"


def test_one_key_and_a_noise_loop_play_for_some_seconds(model: TimelineModel) -> None:
    model.add(held(0))
    assert not model.can_play
    model.set_noise(NoiseLoop(0.5, 1))
    assert model.can_play
    assert model.timeline.seconds >= 4
    model.undo()
    assert model.timeline.noise is None


def test_the_playhead_stays_within_the_film(model: TimelineModel) -> None:
    for seed in range(3):
        model.add(held(seed))
    model.move_to(3.5)
    assert model.seconds == 0.5
    model.set_loop(False)
    model.move_to(99)
    assert model.seconds == 2
    model.remove(2)
    assert model.selected == -1
    assert [seed for _, seed in seeds(model)] == [0, 1]


def test_another_runs_timeline_begins_its_own_history(model: TimelineModel) -> None:
    model.add(held(0))
    model.take(Timeline().with_key_behind(held(5)))
    assert seeds(model) == [(0, 5)]
    assert not model.can_undo
    kept = Timeline()
    for seed in (5, 6, 7):
        kept = kept.with_key_behind(held(seed))
    model.take(kept)
    for seed in (8, 9):
        model.add(held(seed))
    assert [seed for _, seed in seeds(model)] == [5, 6, 7, 8, 9], "K, K: behind the last one, not over the first"

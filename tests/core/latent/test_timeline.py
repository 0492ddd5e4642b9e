"""A film of latents: what is shown when, that loops close, that edits keep it a film, and that JSON gives it back."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.noise_loop import NoiseLoop
from gan_studio.core.latent.timeline import CLOSEST, EASINGS, LONGEST, Keyframe, Timeline, eased, require_fit
from gan_studio.core.latents import latents_of_seeds


def held(seed: int, latent_dim: int = 8) -> Held:
    return Held(seed, latents_of_seeds([seed], latent_dim)[0])


def film(count: int = 3, *, loops: bool = True, easing: str = "linear") -> Timeline:
    made = Timeline(loops=loops)
    for seed in range(count):
        made = made.with_key_behind(held(seed), easing)
    return made


def same(a: Held, b: Held) -> bool:
    return np.allclose(a.z, b.z, atol=1e-6) and a.psi == b.psi


def test_keys_one_after_the_other_are_a_second_apart_and_a_loop_has_its_way_home() -> None:
    assert [key.seconds for key in film(3).keys] == [0, 1, 2]
    assert film(3).seconds == 3
    assert film(3, loops=False).seconds == 2


@pytest.mark.parametrize("loops", [True, False])
@pytest.mark.parametrize("easing", EASINGS)
def test_each_key_is_shown_at_its_moment(loops: bool, easing: str) -> None:
    made = film(4, loops=loops, easing=easing)
    for key in made.keys:
        assert same(made.at(key.seconds), key.held)


def test_between_keys_z_goes_along_the_arc() -> None:
    made = film(2)
    a, b = made.keys[0].held.z, made.keys[1].held.z
    half = made.at(0.5).z
    assert np.linalg.norm(half) == pytest.approx((np.linalg.norm(a) + np.linalg.norm(b)) / 2, rel=1e-4)
    angle = lambda one, other: np.arccos(one @ other / np.linalg.norm(one) / np.linalg.norm(other))  # noqa: E731
    assert angle(a, half) == pytest.approx(angle(half, b), rel=1e-3)


def test_a_loop_closes_without_a_jump_and_has_no_frame_twice() -> None:
    made = film(3)
    frames = list(made.frames(10))
    assert len(frames) == 30
    steps = [np.linalg.norm(one.z - other.z) for one, other in zip(frames, [*frames[1:], frames[0]], strict=True)]
    assert max(steps) < 3 * np.median(steps)
    assert min(steps) > 0
    assert same(made.at(made.seconds), made.keys[0].held)
    assert same(made.at(-0.25), made.at(made.seconds - 0.25))


def test_without_a_loop_it_ends_with_its_last_key() -> None:
    made = film(3, loops=False)
    frames = list(made.frames(12))
    assert len(frames) == 25
    assert same(frames[0], made.keys[0].held)
    assert same(frames[-1], made.keys[-1].held)
    assert same(frames[12], made.keys[1].held)
    assert same(replace(made, seconds=5.0).at(4.0), made.keys[-1].held)


def test_the_first_key_may_come_late() -> None:
    late = Timeline((Keyframe(1, held(0), "linear"), Keyframe(2, held(1), "linear")), 4.0)
    assert same(late.at(3.9999), late.at(-0.0001))
    assert same(replace(late, loops=False).at(0), held(0))
    step = np.linalg.norm(late.at(0.99).z - held(0).z)
    assert step < 0.2, "the way from the last key ends at the first, also over the film's end"


def test_easings_begin_and_end_as_they_say() -> None:
    for easing in EASINGS:
        ways = [eased(easing, t) for t in np.linspace(0, 1, 11)]
        assert ways == sorted(ways)
        assert ways[0] == 0
        assert ways[-1] == (0 if easing == "hold" else 1)
    assert eased("in", 0.1) < 0.1 < eased("out", 0.1)
    assert eased("ease", 0.1) < 0.1
    assert eased("ease", 0.5) == 0.5


def test_hold_waits_for_the_next_key() -> None:
    made = film(2, easing="hold")
    assert same(made.at(0.99), made.keys[0].held)
    assert same(made.at(1.0), made.keys[1].held)


def test_a_noise_loop_closes_is_its_seeds_own_and_stays_among_latents() -> None:
    made = replace(Timeline(seconds=4.0).with_key(0, held(3, 256)), noise=NoiseLoop(1.0, 5))
    frames = list(made.frames(12))
    lengths = [np.linalg.norm(each.z) for each in frames]
    assert 12 < min(lengths) < max(lengths) < 20, "about sqrt(256)"
    steps = [np.linalg.norm(one.z - other.z) for one, other in zip(frames, [*frames[1:], frames[0]], strict=True)]
    assert max(steps) < 2 * min(steps)
    assert all(same(one, other) for one, other in zip(frames, made.frames(12), strict=True))
    other = replace(made, noise=NoiseLoop(1.0, 6))
    assert not same(other.at(1), made.at(1))
    near = replace(made, noise=NoiseLoop(0.01, 5))
    assert np.linalg.norm(near.at(1).z - held(3, 256).z) < 0.3


def test_a_key_where_one_is_takes_its_place() -> None:
    made = film(3).with_key(1.0, held(9))
    assert [key.seconds for key in made.keys] == [0, 1, 2]
    assert made.keys[1].held.seed == 9
    assert made.keys[1].easing == "linear"


def test_a_key_beyond_the_end_makes_the_film_longer() -> None:
    assert film(2).with_key(5.0, held(9)).seconds == 6
    assert film(2, loops=False).with_key(5.0, held(9)).seconds == 5


def test_a_dragged_key_passes_others_and_never_lies_on_one() -> None:
    made, place = film(3).with_key_moved(0, 1.5)
    assert place == 1
    assert [key.held.seed for key in made.keys] == [1, 0, 2]
    made, place = film(3).with_key_moved(0, 1.0)
    assert abs(made.keys[place].seconds - 1) == pytest.approx(CLOSEST)
    made, place = film(3).with_key_moved(1, 99)
    assert (place, made.seconds) == (2, 3)
    assert made.keys[2].seconds < 3, "a loop's end is its beginning"


def test_loop_on_and_off_leave_the_keys_where_they_are() -> None:
    straight = film(3, loops=False)
    looping = straight.with_loop(True)
    assert [key.seconds for key in looping.keys] == [0, 1, 2]
    assert looping.seconds == 3
    assert looping.with_loop(False) == straight
    assert Timeline().with_loop(False).with_loop(True).seconds == 1


def test_another_length_moves_keys_along_and_never_together() -> None:
    assert [key.seconds for key in film(3).stretched(6).keys] == [0, 2, 4]
    shortest = film(40).stretched(0.1)
    assert shortest.seconds == pytest.approx(40 * CLOSEST)
    with pytest.raises(ValueError):
        film(3).stretched(float("nan"))


def test_without_keys_there_are_no_frames() -> None:
    assert list(Timeline().frames(24)) == []
    with pytest.raises(ValueError):
        Timeline().at(0)


edit = st.tuples(st.sampled_from(["add", "behind", "move", "remove", "loop", "stretch"]), st.floats(-1, 700), st.integers(0, 20))


@given(st.lists(edit, max_size=25))
def test_whatever_is_edited_it_stays_a_film(edits: list[tuple[str, float, int]]) -> None:
    made = Timeline()
    for what, seconds, number in edits:
        place = number % max(1, len(made.keys))
        if what == "add":
            made = made.with_key(seconds, held(number))
        elif what == "behind" and made.seconds < LONGEST - 2:
            made = made.with_key_behind(held(number))
        elif what == "move" and made.keys:
            made, place = made.with_key_moved(place, seconds)
            assert 0 <= place < len(made.keys)
        elif what == "remove" and made.keys:
            made = made.without_key(place)
        elif what == "loop":
            made = made.with_loop(not made.loops)
        elif what == "stretch":
            made = made.stretched(seconds)
    if made.keys:
        times = made.frame_times(2)
        assert times == sorted(times)
        assert made.at(times[-1]).z.shape == (8,)
    assert Timeline.from_json(json.loads(json.dumps(made.to_json()))).to_json() == made.to_json()


def test_json_gives_back_every_frame() -> None:
    made = replace(film(3, easing="in").with_easing("hold", 1), noise=NoiseLoop(0.25, 7))
    back = Timeline.from_json(json.loads(json.dumps(made.to_json())))
    assert all(np.array_equal(one.z, other.z) for one, other in zip(made.frames(24), back.frames(24), strict=True))


@pytest.mark.parametrize("damage", [
    {"format": "gan-studio-lab"}, {"version": 0}, {"version": True}, {"version": "1"}, {"seconds": float("nan")},
    {"seconds": "3"}, {"seconds": -1}, {"seconds": 0.5}, {"loops": 1}, {"keys": None}, {"keys": [{}]},
    {"noise": {"radius": -1, "seed": 0}}, {"noise": {"radius": 1, "seed": 0.5}}, {"noise": 3},
])
def test_rubbish_is_refused_in_words(damage: dict[str, object]) -> None:
    with pytest.raises(StudioError, match="understood"):
        Timeline.from_json({**film(3).to_json(), **damage})


def test_one_of_a_newer_version_is_refused() -> None:
    with pytest.raises(StudioError, match="newer"):
        Timeline.from_json({**film(1).to_json(), "version": 2})
    with pytest.raises(StudioError):
        Timeline.from_json([1, 2])


def test_keys_of_another_generator_are_told() -> None:
    require_fit(film(2), 8, 5)
    with pytest.raises(StudioError, match=r"Key 1 .* 8 dimensions, this one 64"):
        require_fit(film(2), 64, 5)
    with pytest.raises(ValueError):
        film(2).with_key_behind(held(1, 9))

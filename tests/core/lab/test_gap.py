"""4.6: what counts as the gap, who takes the next step, and what the verdict is made of."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.gap import LIVE, RIVALS, Gap, GapSettings, Ground
from gan_studio.core.methods import NonFiniteError


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground(1.5)


def points_at(ground: Ground, *places: float) -> np.ndarray:
    """Points on the line through both centres."""
    first, second = ground.centres
    return np.array([first + place * (second - first) for place in places], np.float32)


def test_the_gap_lies_between_the_clusters_and_away_from_both(ground: Ground) -> None:
    looked = ground.look(points_at(ground, -0.6, -0.1, 0.0, 0.2, 0.3, 0.5, 0.7, 0.85, 1.0, 1.6))
    assert looked.bridge == pytest.approx(0.3)  # 0.3, 0.5 and 0.7: 3 sigma are 0.24 of the way
    assert looked.near == pytest.approx((0.3, 0.2))
    assert looked.covered == 2
    far_beside = points_at(ground, 0.5) + np.float32(5)
    assert ground.look(np.concatenate([far_beside] * 3)).covered == 0


def test_a_cluster_is_covered_from_five_in_a_hundred_on(ground: Ground) -> None:
    assert ground.look(points_at(ground, *[0.0] * 95, *[1.0] * 5)).covered == 2
    assert ground.look(points_at(ground, *[0.0] * 96, *[1.0] * 4)).covered == 1


def test_the_clusters_lie_as_far_apart_as_was_asked_and_real_points_leave_the_gap() -> None:
    for apart in (0.9, 2.0):
        ground = Ground(apart)
        assert np.linalg.norm(ground.centres[1] - ground.centres[0]) == pytest.approx(apart, rel=1e-4)
        real = ground.look(ground.points)
        assert real.covered == 2
        assert real.bridge < 0.02
        assert np.trapezoid(ground.density, ground.grid) == pytest.approx(1, abs=0.02)


def test_points_are_shared_out_evenly_and_all_end() -> None:
    gap = Gap(GapSettings.make({"points": 5, "seed": 1}))
    assert gap.verdict() is None
    done = []
    for at, _ in enumerate(gap.play()):
        if at % 20 == 0:
            thousands = [rival.thousands for rival in gap.shown().rivals]
            assert max(thousands) - min(thousands) <= 0.13
            done.append(gap.shown().done)
            early = gap.verdict()
            assert early is None or early.holds is None, "in mid-race nothing is claimed"
    assert done == sorted(done)
    shown = gap.shown()
    assert shown.done == 1
    assert [rival.key for rival in shown.rivals] == list(RIVALS)
    for rival in shown.rivals:
        assert rival.done
        assert rival.thousands == pytest.approx(5.12)
        assert rival.points.shape == (LIVE, 2)
        assert rival.looked.count == 2000
        assert rival.course[-1, 2] == rival.looked.bridge
    verdict = gap.verdict()
    assert verdict is not None
    assert verdict.figures["bridge"]["ae"] == shown.rivals[1].looked.bridge
    assert verdict.holds is not None
    assert next(gap.play(), "over") == "over"


def test_with_seconds_who_is_fast_learns_from_more(monkeypatch: pytest.MonkeyPatch) -> None:
    gap = Gap(GapSettings.make({"budget": "seconds", "seconds": 2}))
    clock = iter_clock()
    monkeypatch.setattr("gan_studio.core.lab.race.time", SimpleNamespace(perf_counter=lambda: next(clock)))
    for rival, cost in zip(gap._rivals, (0.25, 0.125, 0.125, 0.125, 0.5), strict=True):
        monkeypatch.setattr(rival.game, "step", lambda rival=rival, cost=cost: stepped(rival.game, cost))
    list(gap.play())
    steps = {rival.key: rival.game.iterations for rival in gap._rivals}
    assert steps == {"gan": 8, "ae": 16, "vae": 16, "codes": 16, "d-alone": 4}
    verdict = gap.verdict()
    assert verdict is not None
    assert "each computed for 2.0 s" in verdict.obtained


_now = [0.0]


def iter_clock() -> Iterator[float]:
    while True:
        yield round(_now[0], 6)


def stepped(game: object, cost: float) -> None:
    _now[0] += cost
    game.iterations += 1  # type: ignore[attr-defined]


def test_who_leaves_the_numbers_stops_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    gap = Gap(GapSettings.make({"points": 5}))

    def bursts() -> None:
        raise NonFiniteError

    monkeypatch.setattr(gap._rivals[2].game, "step", bursts)
    list(gap.play())
    assert [rival.broke for rival in gap.shown().rivals] == [False, False, True, False, False]
    assert gap.shown().done == 1
    assert gap.verdict() is not None


@pytest.mark.parametrize("wrong", [{"apart": 0.2}, {"latent_dim": 0}, {"points": 0}, {"seconds": 10**9}])
def test_what_cannot_be_is_refused_by_name(wrong: dict[str, float]) -> None:
    with pytest.raises(RecipeError) as caught:
        GapSettings.make(wrong)
    assert caught.value.field == next(iter(wrong))

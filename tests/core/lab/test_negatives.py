"""5.2: noise alone leaves D high where it never looked, what it finds pushes it down there, and one can choose between them."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.alone import Alone, believed, vectors
from gan_studio.core.lab.negatives import CLEAR, CLIMBS, KEPT_ROUNDS, PER_ROUND, Negatives
from gan_studio.core.lab.negatives_facts import EDGE, Looked, NegativesSettings, told


def played(experiment: Negatives, rounds: int) -> None:
    experiment.only(rounds)
    list(experiment.play())


@pytest.fixture(scope="module")
def line() -> Negatives:
    made = Negatives(NegativesSettings.make({"noise_rounds": 2, "seed": 1}))
    played(made, 6)
    return made


def test_without_mining_negatives_stay_the_noise_and_with_it_they_climb() -> None:
    points = np.random.default_rng(0).normal(0.9, 0.05, (200, 1)).astype(np.float32)
    alone = Alone(vectors("far", points), {"batch": 16, "negatives": 64, "width": 16, "latent_dim": 2, "ascent_size": 0.2},
                  reach=0.1)
    for _ in range(30):
        alone.step(mining=False)
    assert alone.method.negatives.pool.abs().max() < 0.5
    for _ in range(60):
        alone.step()
    assert (alone.method.negatives.pool > 0.6).float().mean() > 0.2
    assert alone.method.generator.size == pytest.approx(0.2)


def test_a_climb_in_pieces_is_the_climb(line: Negatives) -> None:
    alone = line.alone
    x = starts = alone.starts(5, 3)
    for done in range(alone.steps):
        x = alone.climb(x, done, 1)
    whole = alone.climb(starts, 0, alone.steps)
    assert x.numpy() == pytest.approx(whole.numpy(), abs=1e-5)
    assert (alone.scores(whole) >= alone.scores(starts)).mean() > 0.7
    assert all(parameter.requires_grad for parameter in alone.judge.parameters())


def test_mining_pushes_d_down_off_the_data(line: Negatives) -> None:
    looks = line.shown().looks
    assert [look.round for look in looks] == list(range(7))
    assert [look.mined for look in looks] == [False] * 3 + [True] * 4
    noise, mined = looks[2], looks[6]
    assert noise.above > 0.5 > mined.above
    assert mined.off < noise.off
    assert mined.first < noise.first, "where it found x~ first, D is lower now"
    verdict = line.verdict()
    assert verdict is not None
    assert verdict.holds is True
    assert verdict.figures["above"]["noise"] == noise.above
    assert verdict.figures["above"]["mined"] == pytest.approx(np.mean([look.above for look in looks[3:]]))


def test_what_is_shown_goes_together(line: Negatives) -> None:
    shown = line.shown()
    assert shown.kind == "line"
    assert set(shown.curves) == set(shown.found) == set(shown.beliefs)
    assert {0, 2, 6} <= set(shown.curves)
    assert len(shown.curves) <= KEPT_ROUNDS
    newest = shown.found[6]
    assert newest.shape == (CLIMBS["line"], 1)
    assert np.abs(newest).max() <= EDGE
    assert np.interp(newest[:, 0], shown.at, shown.curves[6]) == pytest.approx(shown.beliefs[6], abs=0.03)
    assert shown.trails.shape[1:] == (CLIMBS["line"], 1)
    real = np.array(line._data.gather(np.arange(len(line._data))))
    away = np.abs(shown.at[line._off][:, None] - real[:, 0]).min(1)
    assert away.min() > CLEAR


def test_mining_can_be_switched_off_while_it_runs() -> None:
    experiment = Negatives(NegativesSettings.make({"noise_rounds": 1}))
    experiment.set_live("mining", False)
    played(experiment, 2)
    assert not any(look.mined for look in experiment.shown().looks)
    assert experiment.verdict() is None
    experiment.set_live("mining", True)
    assert experiment.shown().mined
    playing = experiment.play()
    for _ in range(3):
        next(playing)
    playing.close()
    assert experiment.shown().share == pytest.approx(3 / PER_ROUND)


@pytest.mark.parametrize("data", ["line", "moons"])
def test_it_can_be_looked_at_at_any_safe_point(data: str) -> None:
    experiment = Negatives(NegativesSettings.make({"data": data, "noise_rounds": 1}))
    experiment.only(2)
    for _ in experiment.play():
        shown = experiment.shown()
        newest = max(shown.curves)
        assert newest in shown.found
        assert shown.looks[-1].round == newest
        experiment.verdict()
    assert experiment.shown().looks[-1].mined


@pytest.mark.parametrize(("data", "kind"), [("moons", "plane"), ("digits", "pictures")])
def test_other_data_show_their_start(data: str, kind: str) -> None:
    experiment = Negatives(NegativesSettings.make({"data": data}))
    shown = experiment.shown()
    assert shown.kind == kind
    assert len(shown.found[0]) == CLIMBS[kind]
    if kind == "pictures":
        assert shown.found[0].shape == shown.reals.shape == (CLIMBS[kind], 32, 32, 3)
        assert not shown.curves
    else:
        assert shown.curves[0].shape == (len(shown.at), len(shown.at))
    for _ in zip(range(3), experiment.play(), strict=False):
        pass


def test_a_persons_own_few_pictures_take_the_datas_place() -> None:
    colours = np.random.default_rng(0).integers(0, 256, (11, 32, 32, 3), dtype=np.uint8)
    experiment = Negatives(NegativesSettings.make({}), ArrayDataSet("images", "mine", (), "mine", colours))
    for _ in zip(range(3), experiment.play(), strict=False):
        pass
    shown = experiment.shown()
    assert shown.kind == "pictures"
    assert len(shown.reals) == 11
    assert np.array_equal(shown.reals[0], colours[0])


def test_the_verdict_says_what_the_figures_say() -> None:
    start, noise = Looked(0, False, 0.5, 0.5, 0.5, 0.5, 0.5), Looked(4, False, 0.7, 0.8, 0.75, 0.9, 0.9)
    worse = Looked(6, True, 0.8, 0.8, 0.7, 0.9, 0.9)
    found = told([start, noise, worse], NegativesSettings.make({}), "line", 50)
    assert found is not None
    assert found.holds is False
    better = Looked(6, True, 0.1, 0.5, 0.4, 0.5, 0.4)
    for control, holds in ((noise, True), (Looked(6, False, 0.05, 0.8, 0.7, 0.9, 0.9), False)):
        found = told([start, noise, better], NegativesSettings.make({}), "line", 50, control)
        assert found is not None
        assert found.holds is holds
    again = Looked(8, False, 0.7, 0.8, 0.7, 0.9, 0.9)
    assert told([start, noise, better, again], NegativesSettings.make({}), "line", 50) == told(
        [start, noise, better], NegativesSettings.make({}), "line", 50), "noise later on changes nothing of what was mined"
    assert told([start, noise], NegativesSettings.make({}), "line", 50) is None


def test_belief_is_a_share_of_any_score() -> None:
    assert believed(np.array([-1e9, 0, 1e9], np.float32)) == pytest.approx([0, 0.5, 1])


@pytest.mark.parametrize("wrong", [{"reach": 0}, {"noise_rounds": 0}, {"data": "cats"}])
def test_what_cannot_be_is_refused_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(RecipeError) as caught:
        NegativesSettings.make(wrong)
    assert caught.value.field == next(iter(wrong))

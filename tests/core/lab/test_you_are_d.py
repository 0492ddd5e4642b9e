"""Blind means blind: nothing is told of a picture before its answer, an answer counts once, and the shares are as they are."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.growth_facts import Grown
from gan_studio.core.lab.you_are_d import YouAreD, YouAreDSettings, accuracy_of, between


def made(**settings: Any) -> YouAreD:
    """Three generations, two iterations apart."""
    return YouAreD(YouAreDSettings.make({"generations": 3, "distance": 2, "spacing": "even", **settings}))


def grown(**settings: Any) -> YouAreD:
    experiment = made(**settings)
    for _ in experiment.play():
        pass
    return experiment


@pytest.fixture(scope="module")
def trained() -> YouAreD:
    return grown(rounds=6)


@pytest.fixture
def game(trained: YouAreD) -> YouAreD:
    """The trained one, with nothing played yet."""
    trained._played, trained._rounds, trained._at, trained._games = {}, [], 0, 0
    for name, value in (("generation", 0), ("rounds", 6)):
        trained.set_live(name, value)
    return trained


def play_through(game: YouAreD, honest: bool) -> None:
    """All rounds, each answered rightly or wrongly."""
    game.start()
    while True:
        truth = game._rounds[game._at].real
        assert game.answer(truth if honest else not truth)
        if not game.next():
            return


@pytest.mark.parametrize(("right", "rounds", "low", "high"), [
    (8, 10, 0.490, 0.943), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (50, 100, 0.404, 0.596)])
def test_the_interval_is_wilsons(right: int, rounds: int, low: float, high: float) -> None:
    assert between(right, rounds) == pytest.approx((low, high), abs=1e-3)


def test_the_share_of_a_d_counts_both_halves() -> None:
    beliefs = np.array([[[0.2, 0.9]], [[0.0, 0.0]]], np.float32).repeat(2, axis=1)
    beliefs[1, 1] = (0.6, 0.7)
    found = accuracy_of(Grown((1, 2), (), beliefs, np.array([[0.9, 0.8, 0.1, 0.7], [0.5, 0.6, 0.7, 0.4]], np.float32)))
    assert found.tolist() == pytest.approx([(0.5 + 0.75) / 2, (0 + 0.75) / 2])


def test_nothing_is_told_before_the_answer(game: YouAreD) -> None:
    game.start()
    shown = game.shown()
    assert shown.picture is not None
    assert shown.picture.shape == (32, 32, 3)
    assert shown.answered == ()
    assert not shown.waits_for_next
    assert not game.next(), "there is no going on without an answer"
    assert game.answer(True)
    told = game.shown()
    assert len(told.answered) == 1
    assert told.answered[0].said is True
    assert told.answered[0].right == told.answered[0].real
    assert 0 <= told.answered[0].belief <= 1


def test_a_picture_is_answered_once(game: YouAreD) -> None:
    assert not game.answer(True), "there is nothing to answer before the start"
    game.start()
    assert game.answer(False)
    assert not game.answer(True)
    assert game.shown().answered[0].said is False


def test_a_whole_game_is_counted_beside_ds(game: YouAreD) -> None:
    play_through(game, honest=True)
    (played,) = game.shown().played
    assert (played.generation, played.rounds, played.right) == (3, 6, 6)
    assert played.d_right == sum(each.d_right for each in game.shown().answered)
    assert game.shown().finished
    play_through(game, honest=False)
    (both,) = game.shown().played
    assert (both.rounds, both.right) == (12, 6)
    assert "6 of 12 rounds" in str(game.verdict().sentence)  # type: ignore[union-attr]


def test_an_unfinished_game_does_not_count(game: YouAreD) -> None:
    game.start()
    game.answer(True)
    game.start()
    assert game.shown().played == ()
    assert game.shown().answered == ()


def test_the_beliefs_are_those_of_the_generations_d(game: YouAreD) -> None:
    game.set_live("generation", 1)
    game.start()
    growth = game._growth
    for each in game._rounds:
        raw = each.picture[None, :, :, :1]
        assert each.belief == pytest.approx(float(growth.asked(0, raw)[0]), abs=0.01)  # the picture was rounded to bytes


def test_the_seed_decides_and_each_game_is_another(game: YouAreD) -> None:
    games = []
    for _ in range(2):
        game.start()
        games.append([each.picture.tobytes() for each in game._rounds])
    game._games = 0
    game.start()
    assert [each.picture.tobytes() for each in game._rounds] == games[0]
    assert not set(games[0]) & set(games[1])


def test_a_coin_decides_what_is_real(game: YouAreD) -> None:
    game.set_live("rounds", 20)
    reals = []
    for _ in range(20):
        game.start()
        reals.append(sum(each.real for each in game._rounds))
    assert 160 < sum(reals) < 240
    assert len(set(reals)) > 3, "not the same number each time"


def test_what_is_not_trained_yet_cannot_be_played() -> None:
    experiment = made()
    with pytest.raises(RecipeError) as refused:
        experiment.start()
    assert refused.value.field == "generation"
    assert experiment.shown().picture is None
    playing = experiment.play()
    while not experiment.shown().iterations:
        next(playing)
    experiment.start()
    assert experiment.shown().generation == 1, "the first can be played while the others are trained"
    experiment.set_live("generation", 3)
    with pytest.raises(RecipeError):
        experiment.start()
    assert experiment.shown().generation == 1, "what there was is still there"


@pytest.mark.parametrize("settings", [
    {"rounds": 3}, {"rounds": 21}, {"generation": -1}, {"generation": 13}, {"generations": 5, "generation": 6}])
def test_impossible_settings_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(RecipeError) as refused:
        YouAreDSettings.make(settings)
    assert refused.value.field in settings


def test_colour_pictures_of_a_person_are_played_as_they_are() -> None:
    array = np.random.default_rng(0).integers(0, 256, (5, 32, 32, 3), np.uint8)
    data = ArrayDataSet("images", "five", ("five",), "f", array)
    experiment = YouAreD(YouAreDSettings.make({"generations": 3, "distance": 1, "rounds": 20}), data)
    for _ in experiment.play():
        pass
    play_through(experiment, honest=True)
    known = {picture.tobytes() for picture in array}
    assert all((each.picture.tobytes() in known) == each.real for each in experiment._rounds)


def test_the_measurement_lets_a_coin_play_and_does_not_touch_the_game(game: YouAreD) -> None:
    measuring: Generator[float, None, Verdict] = game.measure(quick=True)
    while True:
        try:
            assert 0 <= next(measuring) <= 1
        except StopIteration as end:
            verdict = end.value
            break
    assert verdict.figures["player"] == "coin"
    assert verdict.figures["rounds"] == 6
    low, high = verdict.figures["between"]
    assert low <= verdict.figures["right"] / 6 <= high
    assert len(verdict.figures["d_accuracy"]) == 3
    assert game.shown().played == ()


def test_watching_alone_proves_nothing(game: YouAreD) -> None:
    verdict = game.verdict()
    assert verdict is not None
    assert verdict.holds is None
    assert made().verdict() is None

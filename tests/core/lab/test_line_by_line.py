"""3.1: the lines are the engine's, what is shown is what the formulas say, and the way back is exact to the bit."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError, RecipeError
from gan_studio.core.lab import line_by_line
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.game import Game
from gan_studio.core.lab.line_by_line import LineByLine
from gan_studio.core.lab.line_facts import LINES, LineSettings
from gan_studio.core.lab.line_history import History

TOY: dict[str, Any] = {"data": "ring-8", "m": 8}


def made(**settings: Any) -> LineByLine:
    return LineByLine(LineSettings.make({**TOY, **settings}))


def pictures(count: int) -> ArrayDataSet:
    array = np.random.default_rng(0).integers(0, 255, (count, 32, 32, 1), np.uint8)
    return ArrayDataSet("images", "mine", ("mine",), "0", array)


def ended(measuring: Any) -> Verdict:
    while True:
        try:
            next(measuring)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def test_the_lines_are_the_lectures_and_the_engines() -> None:
    experiment = made(k=2)
    names = [experiment.step_line() for _ in range(20)]
    assert names == ["reals", "latents", "fakes", "d"] * 2 + ["g_latents", "g"] + (
        ["reals", "latents", "fakes", "d"] * 2 + ["g_latents", "g"])
    game = Game(line_by_line._recipe(experiment.settings), line_by_line._builtin(experiment.settings))
    game.step()
    game.step()
    mine = experiment._game.method.networks
    for name, network in game.method.networks.items():
        assert all(torch.equal(one, other) for one, other
                   in zip(network.parameters(), mine[name].parameters(), strict=True)), name


@pytest.mark.parametrize("settings", [
    {}, {"k": 3, "optimizer": "sgd"}, {"objective": "hinge", "m": 4, "data": "pictures"}, {"objective": "began"},
    {"objective": "relativistic", "k": 2}, {"objective": "wgan-gp"},
])
def test_every_line_back_and_forward_again_is_the_same_to_the_bit(settings: dict[str, Any]) -> None:
    experiment = made(**settings)
    experiment.step_iteration()
    history, passed = experiment.history, []
    for _ in range(14):
        experiment.step_line()
        passed.append(history.fingerprint())
    assert len({digest for digest, _ in passed}) == 14, "every line changes something"
    for wanted in reversed(passed[:-1]):
        assert experiment.back() == 1
        assert history.fingerprint() == wanted
    for wanted in passed[1:]:
        experiment.step_line()
        assert history.fingerprint() == wanted
    assert not history.changed


@pytest.mark.parametrize("settings", [{}, {"k": 3, "optimizer": "sgd"}])
def test_two_hundred_lines_and_the_very_start(settings: dict[str, Any]) -> None:
    experiment = made(**settings)
    start = experiment.history.fingerprint()
    verdict = ended(experiment.measure(quick=True))
    assert verdict.holds
    assert verdict.figures["same"]
    assert verdict.figures["lines"] == 200
    assert verdict.figures["frozen_changed"] == 0 < verdict.figures["frozen_checked"]
    assert "200 lines" in verdict.sentence
    assert "bit for bit" in verdict.sentence
    there = experiment.history.fingerprint()
    steps = experiment.history.back_lines
    assert experiment.back(10_000) == steps >= 218
    assert experiment.history.fingerprint() == start
    assert experiment.back() == 0
    assert experiment.shown().line == "start"
    for _ in range(steps):
        experiment.step_line()
    assert experiment.history.fingerprint() == there


def test_little_memory_makes_it_do_more_again_and_nothing_else() -> None:
    experiment = made()
    game = experiment._game
    state = game.capture().bytes
    history = History(game, 1, 1e-3, depth=20, held=12 * state)
    passed = []
    for _ in range(6 * 30):
        history.forward()
        passed.append(history.fingerprint())
    assert history.bytes <= 16 * 2 * state, "bounded, and no more than the bound but for Adam's share at the start"
    assert 6 * 20 <= history.back_lines < 6 * 28, "20 iterations are kept, older ones are not"
    assert history.kept_from > 1
    for back in (1, 7, 50, 61):
        history.back(back)
    assert history.fingerprint() == passed[-1 - 119]


def test_another_way_from_an_earlier_line_forgets_what_came_after() -> None:
    experiment = made()
    for _ in range(3):
        experiment.step_iteration()
    experiment.goto_iteration(1)
    shown = experiment.shown()
    assert (shown.line, shown.iteration, shown.ahead) == ("g", 1, 12)
    experiment.step_d()
    assert experiment.shown().ahead == 8, "the same step as then"
    experiment.step_d()
    shown = experiment.shown()
    assert (shown.line, shown.d_step, shown.ahead) == ("d", 2, 0), "D learned twice, G not at all"
    assert [int(iteration) for iteration, _ in shown.course] == [1, 2]
    experiment.step_g()
    assert experiment.shown().iteration == 2
    experiment.step_line()
    assert experiment.shown().iteration == 3


def test_another_rate_acts_on_the_next_move_and_makes_another_future() -> None:
    experiment = made(optimizer="sgd")
    experiment.step_iteration()
    experiment.step_iteration()
    experiment.back(2)
    experiment.set_live("eta", 0.25)
    assert experiment.shown().ahead == 0
    experiment.step_g()
    shown = experiment.shown()
    assert shown.eta == 0.25
    assert shown.gradient
    assert shown.moved
    assert shown.moved == pytest.approx(0.25 * shown.gradient, rel=1e-3), "the lecture's step: eta times the gradient"
    experiment.back(6)
    assert experiment.shown().eta == 1e-3, "that line was done with another one"
    with pytest.raises(RecipeError):
        experiment.set_live("eta", 1e9)
    assert experiment.settings.eta == 0.25


def test_what_is_shown_is_what_the_formula_says() -> None:
    experiment = made(m=16)
    assert experiment.shown().v is None
    assert experiment.shown().frozen == ""
    experiment.run_to("d")
    shown = experiment.shown()
    assert shown.d_x is not None
    assert shown.d_fake is not None
    assert shown.v is not None
    lecture = np.log(shown.d_x).mean() + np.log(1 - shown.d_fake).mean()
    assert shown.v == pytest.approx(float(lecture), abs=1e-4) == shown.v_real + shown.v_fake
    assert shown.v_after is not None
    assert shown.v_after > shown.v, "the step went up"
    assert shown.frozen == "g"
    assert shown.x.shape == shown.fake.shape == (16, 2)
    assert shown.z.shape == (16, 2)
    d_before, g_before = shown.theta_d, shown.theta_g
    experiment.run_to("g")
    shown = experiment.shown()
    assert shown.frozen == "d"
    assert shown.theta_d == d_before
    assert shown.theta_g.fingerprint != g_before.fingerprint
    assert shown.v == pytest.approx(float(np.log(shown.d_fake).mean()), abs=1e-4)
    assert shown.v_after is not None
    assert shown.v_after > shown.v


@pytest.mark.parametrize("objective", ["hinge", "non-saturating"])
def test_looking_changes_nothing(objective: str) -> None:
    experiment = made(objective=objective, data="pictures", m=4)
    for line in LINES:
        experiment.run_to(line)
        before = experiment.history.fingerprint()
        shown = experiment.shown()
        assert experiment.history.fingerprint() == before
        assert shown.line == line
        assert math.isfinite(shown.theta_g.norm)
    assert shown.fake.shape == shown.fake_after.shape == (4, 32, 32, 3)
    assert shown.fake.dtype == np.uint8


def test_a_frozen_network_that_moves_is_told() -> None:
    experiment = made()
    experiment.run_to("latents")
    with torch.no_grad():
        next(experiment._game.method.networks["generator"].parameters())[0, 0] += 1
    experiment.step_line()
    verdict = experiment.verdict()
    assert verdict is not None
    assert verdict.holds is False
    assert verdict.figures["frozen_changed"] == 1
    assert not verdict.figures["same"], "and this state cannot be got by doing the lines again"


def test_numbers_beyond_all_bounds_leave_everything_as_it_was() -> None:
    experiment = made(objective="least-squares", optimizer="sgd", eta=1.0, k=2)
    with pytest.raises(RecipeError, match="beyond all bounds") as told:
        [experiment.step_line() for _ in range(2000)]
    assert told.value.field == "eta"
    here = experiment.history.fingerprint()
    assert experiment._game.is_finite()
    experiment.set_live("eta", 1e-4)
    experiment.step_line()
    experiment.back()
    assert experiment.history.fingerprint() == here


def test_own_pictures_and_data_that_are_too_few() -> None:
    experiment = LineByLine(LineSettings.make({"m": 4}), pictures(12))
    experiment.step_iteration()
    assert experiment.verdict() is not None
    with pytest.raises(DataError, match="too few"):
        LineByLine(LineSettings.make({"m": 4}), pictures(1))
    with pytest.raises(RecipeError) as told:
        LineByLine(LineSettings.make({"m": 16}), pictures(12))
    assert told.value.field == "m"


@pytest.mark.parametrize(("name", "value"), [("m", 1), ("m", 5000), ("k", 0), ("eta", 0), ("eta", 1e9), ("data", "clouds")])
def test_impossible_settings_are_refused_by_name(name: str, value: Any) -> None:
    with pytest.raises(RecipeError) as told:
        LineSettings.make({name: value})
    assert told.value.field == name


def test_no_verdict_before_the_first_line() -> None:
    experiment = made()
    assert experiment.verdict() is None
    experiment.step_line()
    found = experiment.verdict()
    assert found is not None
    assert found.figures["lines"] == 1
    assert found.holds


def test_running_fast_it_is_looked_at_four_times_a_second_and_at_rest_at_once() -> None:
    experiment = made()
    playing = experiment.play()
    for _ in range(8):
        next(playing)
    first = experiment.shown()
    for _ in range(6):
        next(playing)
    second = experiment.shown()
    assert second.line == first.line
    assert second.iteration == first.iteration
    assert second.at > first.at
    experiment.rest()
    third = experiment.shown()
    assert third.iteration == third.at == second.at

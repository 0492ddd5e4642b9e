"""4.5: who learns with how many layers, and what the verdict makes of the distances."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.deeper import JUDGE_LAYERS, Deeper, DeeperSettings
from gan_studio.core.lab.race import Budget, Racer, whose_turn


@pytest.fixture(scope="module")
def played() -> Deeper:
    """At its end, with little to do."""
    deeper = Deeper(DeeperSettings.make({"deepest": 2, "points": 5, "neurons": 8}))
    assert deeper.verdict() is None
    for _ in deeper.play():
        early = deeper.verdict()
        assert early is None or early.holds is None or deeper.shown().done == 1, "in mid-race nothing is claimed"
    return deeper


def test_only_the_generators_depth_differs() -> None:
    deeper = Deeper(DeeperSettings.make({"deepest": 3, "neurons": 8}))
    recipes = {(each.method, each.layers): each.game.recipe for each in deeper._learners}
    assert set(recipes) == {(method, layers) for method in ("gan", "ae") for layers in (1, 2, 3)}
    for (method, layers), recipe in recipes.items():
        assert recipe.method == method
        assert recipe.g_layers == ",".join(["8"] * layers)
        assert recipe.d_layers == ",".join(["8"] * JUDGE_LAYERS)


def test_all_learn_from_as_much_and_are_measured_on_the_way(played: Deeper) -> None:
    shown = played.shown()
    assert shown.done == 1
    assert 0 < shown.floor < 0.1
    assert [each.layers for each in shown.of("ae")] == [1, 2]
    for each in shown.reached:
        assert each.thousands == pytest.approx(5.12)
        assert each.course[0, 0] == 0
        assert each.course[-1, 1] == each.distance
        assert each.points.shape == (250, 2)
        assert np.isfinite(each.distance)
    assert next(played.play(), "over") == "over"


@pytest.mark.parametrize(("gan", "ae", "enough", "holds"), [
    ((0.1, 0.05), (0.3, 0.2), None, True),
    ((0.1, 0.05), (0.3, 0.1), 2, True),
    ((0.1, 0.05), (0.09, 0.2), 1, False),
])
def test_the_verdict_says_how_many_layers_the_autoencoder_needs(
    played: Deeper, monkeypatch: pytest.MonkeyPatch, gan: tuple[float, ...], ae: tuple[float, ...], enough: int | None,
    holds: bool,
) -> None:
    for each in played._learners:
        monkeypatch.setattr(each, "distance", (gan if each.method == "gan" else ae)[each.layers - 1])
    verdict = played.verdict()
    assert verdict is not None
    assert verdict.holds is holds
    assert verdict.figures["as_near_from"] == enough
    assert ("No autoencoder" in verdict.sentence) is (enough is None)


def test_turns_go_to_whoever_used_least_and_end_with_the_budget() -> None:
    class Counted:
        iterations = 0

    racers = [Racer(Counted(), seconds=seconds) for seconds in (0.5, 0.2, 3.0)]  # type: ignore[arg-type]
    budget = Budget("seconds", points=1, seconds=2)
    assert whose_turn(racers, budget) is racers[1]
    racers[1].broke = True
    assert whose_turn(racers, budget) is racers[0]
    racers[0].seconds = 2.0
    assert whose_turn(racers, budget) is None


@pytest.mark.parametrize("wrong", [{"deepest": 0}, {"neurons": 500}, {"data": "nothing"}, {"points": 10**9}])
def test_what_cannot_be_is_refused_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(RecipeError) as caught:
        DeeperSettings.make(wrong)
    assert caught.value.field == next(iter(wrong))

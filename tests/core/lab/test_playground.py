"""3.2: the app's own GAN on points, what is seen of it, and how far it is from its data, against closed forms."""

from __future__ import annotations

import math
import typing
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab import playground, playground_sight
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.playground import Playground
from gan_studio.core.lab.playground_curves import MOST, Curve
from gan_studio.core.lab.playground_facts import EXTENT, LIVE, Figures, PlaygroundSettings
from gan_studio.core.lab.playground_figures import (
    BINS,
    COMPARED,
    SMOOTHING,
    Comparison,
    histogram,
    jensen_shannon,
    kullback_leibler,
)
from gan_studio.core.metrics.slices import finish

SMALL: dict[str, Any] = {"g_layers": (8,), "d_layers": (8,), "batch": 32}
OBJECTIVES = typing.get_args(PlaygroundSettings.model_fields["objective"].annotation)
DISTRIBUTIONS = typing.get_args(PlaygroundSettings.model_fields["distribution"].annotation)


def made(**settings: Any) -> Playground:
    return Playground(PlaygroundSettings.make({**SMALL, **settings}))


def played(experiment: Playground, iterations: int) -> Playground:
    for _, _ in zip(range(iterations), experiment.play(), strict=False):
        pass
    return experiment


def state_of(experiment: Playground) -> str:
    return experiment._game.capture().digest()


# --- the engine on points ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("noise", ["gaussian", "uniform"])
def test_every_objective_plays_and_shows(objective: str, noise: str) -> None:
    experiment = played(made(objective=objective, noise=noise, gamma=1.0, d_steps=2), 4)
    shown = experiment.shown()
    assert shown.iterations == 4
    assert shown.generated.shape == shown.real.shape == (300, 2)
    assert shown.d_map.shape == (100, 100)
    assert shown.manifold.shape == (21, 21, 2)
    assert shown.manifold_density.shape == (20, 20)
    for part in (shown.generated, shown.d_map, shown.manifold, shown.manifold_density, shown.arrows):
        assert np.isfinite(part).all()
        assert part.dtype == np.float32
    assert [len(curve) for curve in shown.losses.values()] == [4, 4]
    assert not shown.diverged


@pytest.mark.parametrize("distribution", [name for name in DISTRIBUTIONS if name != "drawn"])
def test_every_distribution_lies_within_the_window(distribution: str) -> None:
    shown = made(distribution=distribution).shown()
    assert (np.abs(shown.real) < EXTENT).mean() > 0.97


@pytest.mark.parametrize("optimizer", ["adam", "sgd", "rmsprop"])
def test_optimisers_and_rates_act_while_it_runs(optimizer: str) -> None:
    experiment = played(made(), 3)
    experiment.set_live("optimizer_g", optimizer)
    experiment.set_live("lr_g", 0.5)
    experiment.set_live("lr_d", 0.25)
    used = experiment._game.method.optimizers
    assert optimizer in type(used["generator"]).__name__.lower()
    assert [used[name].param_groups[0]["lr"] for name in ("generator", "discriminator")] == [0.5, 0.25]
    before = experiment.shown().generated
    experiment.step()
    assert not np.array_equal(before, experiment.shown().generated)
    assert experiment._game.iterations == 4


def test_another_objective_goes_on_with_the_networks_that_there_are() -> None:
    experiment = played(made(objective="non-saturating"), 3)
    before = experiment.shown()
    for objective in OBJECTIVES:
        experiment.set_live("objective", objective)
        assert experiment._game.recipe.objective == objective
        assert np.array_equal(experiment.shown().generated, before.generated), "G has not moved"
        assert experiment._game.iterations == 3
        assert experiment.step()
        assert experiment._game.iterations == 4
        assert not np.array_equal(experiment.shown().generated, before.generated)
        experiment.step_back()
        assert experiment._game.iterations == 3


def test_d_keeps_what_it_has_learned_under_another_objective() -> None:
    experiment = played(made(objective="non-saturating"), 5)
    points = torch.randn(50, 2, generator=torch.Generator().manual_seed(0))
    before = experiment._game.method.score(points)
    for objective in ("minimax", "least-squares", "wgan-gp", "relativistic"):
        experiment.set_live("objective", objective)
        after = experiment._game.method.score(points)
        assert before is not None
        assert after is not None
        assert torch.equal(before, after)
    experiment.set_live("objective", "hinge")  # each layer divided by its norm
    experiment.set_live("objective", "non-saturating")  # and as it is then
    normed = experiment._game.method.score(points)
    assert normed is not None
    assert torch.corrcoef(torch.stack((before.flatten(), normed.flatten())))[0, 1] > 0.5


def test_what_is_live_is_taken_and_nothing_else() -> None:
    experiment = made()
    for name in LIVE:
        experiment.set_live(name, getattr(experiment.settings, name))
    with pytest.raises(RecipeError) as refused:
        experiment.set_live("batch", 3)
    assert refused.value.field == "batch"
    with pytest.raises(RecipeError) as refused:
        experiment.set_live("lr_g", 1e9)
    assert refused.value.field == "lr_g"
    assert experiment.settings.lr_g < 1


@pytest.mark.parametrize(("field", "value", "word"), [
    ("g_layers", (), ""), ("d_layers", (8, 500), "1 to 64 neurons"), ("g_layers", (8,) * 6, ""), ("lr_d", 1e9, "at most 1"),
    ("lr_g", 0.0, "above 0"), ("batch", 0, "at least 1"), ("drawing", ((9.0, 0.0),), "plane"),
    ("drawing", ((float("nan"), 0.0),), "plane"),
])
def test_what_is_not_possible_is_refused_at_its_field(field: str, value: Any, word: str) -> None:
    with pytest.raises(RecipeError) as refused:
        PlaygroundSettings.make({field: value})
    assert refused.value.field == field
    assert word in str(refused.value)


def test_a_drawing_is_learned_and_an_empty_one_refused() -> None:
    with pytest.raises(RecipeError) as refused:
        made(distribution="drawn")
    assert refused.value.field == "drawing"
    experiment = played(made(distribution="drawn", drawing=((0.5, 0.5), (-0.5, -0.5))), 2)
    real = experiment.shown().real
    assert np.allclose(np.abs(real), 0.5, atol=0.15)
    assert {tuple(row) for row in np.sign(real)} == {(1.0, 1.0), (-1.0, -1.0)}
    assert len(np.unique(real, axis=0)) == len(real)  # none is the same place twice


def test_even_noise_is_even_wherever_latents_come_from() -> None:
    generator = made(noise="uniform")._game.gan.generator
    even = generator[0](torch.randn(4000, 2, generator=torch.Generator().manual_seed(0)))  # type: ignore[index]
    shares = torch.histc(even[:, 0], 10, -1, 1) / len(even)
    assert (shares - 0.1).abs().max() < 0.02
    assert even.abs().max() < 1


def test_looking_changes_nothing() -> None:
    for objective in ("hinge", "non-saturating"):
        one, other = made(objective=objective), made(objective=objective)
        for _ in range(3):
            one.step()
            other.step()
            other.shown()
            other.verdict()
        assert state_of(one) == state_of(other)


# --- steps and ways back -------------------------------------------------------------------------------------------------


def test_back_is_the_same_to_the_bit() -> None:
    experiment = made(objective="relativistic", gamma=0.1)
    states = [state_of(experiment)]
    for step in (experiment.step, experiment.step_d, experiment.step_g, experiment.step):
        assert step()
        states.append(state_of(experiment))
    assert len(set(states)) == 5
    for state in reversed(states[:-1]):
        experiment.step_back()
        assert state_of(experiment) == state
    assert not experiment.step_back()
    experiment.step()
    assert state_of(experiment) == states[1]


def test_steps_of_one_leave_the_other_as_it_is() -> None:
    experiment = made()
    shown = experiment.shown()
    experiment.step_d()
    after_d = experiment.shown()
    assert np.array_equal(shown.generated, after_d.generated)
    assert not np.array_equal(shown.d_map, after_d.d_map)
    experiment.step_g()
    after_g = experiment.shown()
    assert not np.array_equal(after_d.generated, after_g.generated)
    assert np.array_equal(after_d.d_map, after_g.d_map)


def test_numbers_that_are_none_end_it_in_words_and_the_last_good_state_stays() -> None:
    experiment = played(made(objective="wgan-gp", gamma=1000.0, optimizer_g="sgd", optimizer_d="sgd"), 5)
    experiment.set_live("lr_g", 1.0)
    experiment.set_live("lr_d", 1.0)
    assert len(list(zip(range(3000), experiment.play(), strict=False))) < 3000
    shown = experiment.shown()
    assert "no longer a number" in shown.diverged
    assert np.isfinite(shown.generated).all()
    assert np.isfinite(shown.d_map).all()
    experiment.set_live("lr_g", 1e-4)
    experiment.set_live("lr_d", 1e-4)
    assert experiment.step()
    assert not experiment.shown().diverged


# --- what is seen --------------------------------------------------------------------------------------------------------


def test_only_what_is_shown_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    experiment = made(show_map=False, show_manifold=False, show_arrows=False)

    def refuse(*_: Any) -> Any:
        raise AssertionError("this is not shown")

    for name in ("belief", "surface", "arrows", "trails"):
        monkeypatch.setattr(playground_sight.Sight, name, refuse)
    shown = experiment.shown()
    assert not shown.d_map.size
    assert not shown.manifold.size
    assert not shown.arrows.size
    assert shown.trails is None


def test_the_map_is_ds_belief_and_its_first_row_is_below() -> None:
    experiment = played(made(), 5)
    shown = experiment.shown()
    place = torch.tensor([[EXTENT, -EXTENT]])
    assert shown.d_map[0, -1] == pytest.approx(experiment._game.belief(place)[0], abs=1e-5)
    assert shown.d_map_range == (0.0, 1.0)


def test_the_map_reaches_as_far_as_there_is_room_and_its_middle_stays() -> None:
    experiment = made()
    middle = experiment.shown().d_map[48:52, 48:52].mean()
    experiment.set_reach(3.0, 1.5)
    shown = experiment.shown()
    assert shown.reach == (3.0, 1.5)
    assert shown.d_map.shape == (100, 100)
    assert shown.d_map[48:52, 48:52].mean() == pytest.approx(middle, abs=0.01)
    game = experiment._game
    corner = torch.sigmoid(game.method.score(torch.tensor([[-3.0, -1.5]])))
    assert shown.d_map[0, 0] == pytest.approx(float(corner), abs=1e-3)


def test_its_course_can_be_gone_along_back_and_forth_until_something_else_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playground, "KEPT_EVERY", 0.0)
    monkeypatch.setattr(playground, "MOST_MOMENTS", 8)
    experiment = played(made(), 40)
    end = state_of(experiment)
    assert experiment.goto(0) == 0
    assert state_of(experiment) == state_of(made())
    assert experiment.shown().losses["loss_d"][-1, 0] == 40, "what comes after it is still there"
    there = experiment.goto(33)
    assert 20 <= there <= 40
    assert end == state_of(played(experiment, 40 - there)), "the same again, bit for bit"
    experiment.goto(10)
    experiment.step_d()
    assert experiment.goto(40) <= 11, "what came after it is gone"
    assert experiment.shown().losses["loss_d"][-1, 0] <= 11


def test_a_large_map_is_renewed_in_parts_and_is_whole_after_a_step_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playground_sight, "MOST_AT_ONCE", 100_000)
    experiment = made()
    experiment.shown()
    experiment.step()
    by_hand = experiment.shown().d_map
    whole = made()
    whole.step()
    assert np.allclose(by_hand, whole.shown().d_map, atol=1e-6)
    a_part = played(experiment, 1).shown().d_map
    assert not np.array_equal(a_part[0], by_hand[0])
    assert np.array_equal(a_part[1], by_hand[1])


def test_arrows_lower_the_loss_of_g() -> None:
    experiment = played(made(), 20)
    shown = experiment.shown()
    game, count = experiment._game, len(shown.arrows)
    assert np.linalg.norm(shown.arrows, axis=1).max() == pytest.approx(1, abs=1e-5)

    def loss(points: Any) -> float:
        return float(game.gan.objective.g_loss(game.method.score(torch.from_numpy(points)), None))

    assert loss(shown.generated[:count] + 0.01 * shown.arrows) < loss(shown.generated[:count])
    assert loss(shown.generated[:count] - 0.01 * shown.arrows) > loss(shown.generated[:count])


def test_the_surface_is_denser_where_it_is_squeezed() -> None:
    experiment = made(noise="uniform")
    sight, grid = experiment._sight, 21
    axis = torch.linspace(-1, 1, grid)
    # a G that squeezes its left half to a quarter of the width
    squeezed = torch.cartesian_prod(axis, axis).flip(1)
    squeezed = torch.where(squeezed < 0, squeezed * torch.tensor([0.25, 1.0]), squeezed)
    experiment._game.drawn_by = lambda z, averaged=True: squeezed  # type: ignore[method-assign]
    _, density = sight.surface()
    assert density[:, :10].mean() == pytest.approx(4 * density[:, 10:].mean(), rel=0.02)


def test_a_line_of_noise_is_a_line() -> None:
    shown = made(noise_dim=1).shown()
    assert shown.manifold.shape == (1, 200, 2)
    assert shown.manifold_density.shape == (1, 199)
    assert 0 <= shown.manifold_density.min() <= shown.manifold_density.max() == 1


def test_trails_are_where_points_were() -> None:
    experiment = made(show_trails=True)
    places = []
    for _ in range(3):
        experiment.step()
        shown = experiment.shown()
        places.append(shown.generated[:40])
    assert shown.trails is not None
    assert np.array_equal(shown.trails, np.stack(places))
    experiment.shown()
    assert len(experiment.shown().trails) == 3  # nothing moved


def test_curves_are_thinned_to_means_and_cut() -> None:
    curve = Curve()
    for at in range(1, 2001):
        curve.add(at, float(at))
    points = curve.points()
    assert MOST / 2 <= len(points) <= MOST
    assert np.allclose(np.diff(points[:, 0]), points[0, 0])
    assert points[0, 1] == pytest.approx((1 + points[0, 0]) / 2)
    curve.cut(1000)
    assert curve.points()[-1, 0] <= 1000


# --- divergences ---------------------------------------------------------------------------------------------------------


def test_divergences_of_known_shares() -> None:
    same, apart = np.array([3, 5, 0]), np.array([0, 0, 8])
    assert jensen_shannon(same, same) == 0
    assert jensen_shannon(same, apart) == pytest.approx(math.log(2))
    # p = (1, 0), q = (1/2, 1/2): m = (3/4, 1/4)
    p, q = np.array([8, 0]), np.array([4, 4])
    assert jensen_shannon(p, q) == pytest.approx(
        0.5 * math.log(4 / 3) + 0.5 * (0.5 * math.log(2 / 3) + 0.5 * math.log(2)))
    first, second = np.array([30, 10]), np.array([10, 30])
    high, low = (30 + SMOOTHING) / 41, (10 + SMOOTHING) / 41
    assert kullback_leibler(first, second) == pytest.approx(high * math.log(high / low) + low * math.log(low / high))
    assert kullback_leibler(first, first) == 0
    assert math.isfinite(kullback_leibler(same, apart))


def test_divergence_of_gaussians_is_that_of_the_closed_form() -> None:
    """KL of N(0, s^2 I) from N(d, s^2 I) is |d|^2 / 2 s^2, with so many points that neither smoothing nor chance tell."""
    random, std, apart = np.random.default_rng(0), 0.3, 0.2
    first, second = (std * random.standard_normal((400_000, 2)).astype(np.float32) for _ in range(2))
    second[:, 0] += apart
    assert kullback_leibler(histogram(first), histogram(second)) == pytest.approx(apart**2 / (2 * std**2), rel=0.05)


def test_points_outside_the_window_count_in_a_cell_of_their_own() -> None:
    counts = histogram(np.array([[0.01, 0.01], [9, 0], [0, -2], [-EXTENT, -EXTENT], [1.49, 1.49]], np.float32))
    assert counts[-1] == 2
    assert counts[0] == counts[-2] == 1
    assert counts.sum() == 5
    assert len(counts) == BINS**2 + 1


@pytest.mark.parametrize("distribution", ["ring-8", "grid-25", "checkerboard"])
def test_a_perfect_generator_lies_at_the_floor(distribution: str) -> None:
    from gan_studio.core.data.builtin.toys import TOYS

    toy = TOYS[distribution]
    figures = finish(Comparison(toy.sample, toy).figures(toy.sample(COMPARED, 77)))
    for name in ("js", "kl", "wasserstein"):
        assert 0 < getattr(figures, name) < 2.5 * getattr(figures, f"{name}_floor")  # one draw against the mean of some
    assert 0 < figures.js_floor < 0.1
    if distribution == "checkerboard":
        assert figures.modes_found is figures.good_share is None
    else:
        assert figures.modes_found == figures.modes == int(distribution[-2:].strip("-"))
        assert figures.good_share == pytest.approx(1 - math.exp(-4.5), abs=0.01)


# --- verdicts ------------------------------------------------------------------------------------------------------------


def test_a_verdict_says_what_is_the_case_now() -> None:
    experiment = made()
    assert experiment.verdict() is None
    experiment.step()
    verdict = experiment.verdict()
    assert verdict is not None
    assert "of 8 modes" in verdict.sentence
    assert "Seed 0, iteration 1." in verdict.obtained
    assert verdict.figures["js"] > verdict.figures["js_floor"]
    assert verdict.holds is None, "it may get there yet"
    assert experiment.shown().figures is not None


def test_the_claim_holds_as_soon_as_g_is_near(monkeypatch: pytest.MonkeyPatch) -> None:
    experiment = made()
    experiment.step()
    at_start = experiment.verdict()
    assert at_start is not None
    near = Figures(at_start.figures["js_at_start"] / 3, 0.01, 0.1, 0.01, 0.1, 0.01, 8, 8, 0.9)
    for figures, holds in ((near, True), (replace(near, modes_found=6), None), (replace(near, modes_found=None), True)):
        monkeypatch.setattr(experiment, "_measured", lambda figures=figures: figures)
        verdict = experiment.verdict()
        assert verdict is not None
        assert verdict.holds is holds


def ended(measuring: Any) -> Verdict:
    while True:
        try:
            assert 0 <= next(measuring) <= 1
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def test_measured_it_finds_the_modes_and_comes_nearer() -> None:
    verdict = ended(Playground(PlaygroundSettings.make({})).measure(True))
    assert verdict.holds
    assert verdict.figures["modes_found"] == 8
    assert verdict.figures["js"] < verdict.figures["js_at_start"] / 2
    assert verdict.figures["js_of_perfect"] < 2 * verdict.figures["js_floor"]


def test_chosen_settings_are_the_ones_that_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    from gan_studio.core.lab import playground

    monkeypatch.setattr(playground, "_ITERATIONS", {True: 30})
    verdict = ended(made(distribution="moons").measure(True))
    assert "layers 8 for G" in verdict.obtained
    assert verdict.figures["modes_found"] is None
    assert verdict.figures["iterations"] == 30

"""6.3: what is drawn out of the ranges, what is kept and gone on with, and what the boxes say."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError, RecipeError
from gan_studio.core.lab import sweep as module
from gan_studio.core.lab.sweep import Sweep
from gan_studio.core.lab.sweep_facts import SWEPT, Done, SweepSettings, closest_together, drawn, spreads
from gan_studio.core.lab.sweep_store import RUNS, SweepStore
from gan_studio.core.methods import NonFiniteError

TINY = {"runs": 1, "thousands": 1, "data": "two-modes"}
SHEET = np.zeros((4, 4, 3), np.uint8)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("GAN_STUDIO_HOME", str(tmp_path))
    return tmp_path


def tiny(**settings: object) -> Sweep:
    return Sweep(SweepSettings.make(TINY | settings))


def play(sweep: Sweep, runs: int = 10**6) -> None:
    """Until so many runs more have ended."""
    goal, playing = len(sweep.shown().done) + runs, sweep.play()
    while len(sweep.shown().done) < goal:
        if next(playing, "over") == "over":
            break
    playing.close()


def test_settings_lie_in_the_ranges_and_are_the_same_for_all_methods() -> None:
    rates, seen = [], set()
    for number in range(64):
        runs = {method: drawn(7, method, number) for method in SWEPT}
        assert len({(run["lr_g"], run["lr_d"], run["beta1"]) for run in runs.values()}) == 1
        rates.append(math.log10(runs["vae"]["lr_g"]))
        assert 0 <= runs["vae"]["beta1"] < 1
        assert 1e-3 <= runs["wgan"]["clip"] <= 1
        assert 0.1 <= runs["dragan"]["gamma"] <= 100
        assert 0 < runs["began"]["began_ratio"] <= 1
        assert runs["wgan-gp"]["d_batch_norm"] is False
        assert runs["minimax"]["gamma"] == 0
        seen.add((runs["minimax"]["d_steps"], runs["minimax"]["d_batch_norm"]))
    assert seen == {(1, True), (1, False), (5, True), (5, False)}
    assert -5 <= min(rates) < -4.9
    assert -2.1 < max(rates) <= -2
    assert np.abs(np.histogram(rates, 8, (-5, -2))[0] - 8).max() <= 2, "evenly"
    assert drawn(7, "vae", 3) == drawn(7, "vae", 3) != drawn(8, "vae", 3)


def test_each_recipe_is_possible() -> None:
    sweep = tiny()
    for method, number in itertools.product(SWEPT, range(6)):
        recipe = sweep.recipe(method, number)
        assert recipe.method == ("vae" if method == "vae" else "gan")
        assert method == "vae" or (recipe.objective, recipe.optimizer_d) == (method, "adam")


def test_it_goes_on_where_it_was_broken_off() -> None:
    first = tiny()
    play(first, 3)
    again = tiny()
    kept = again.shown().done
    assert [one.method for one in kept] == ["minimax", "non-saturating", "least-squares"]
    assert all(one.kept for one in kept)
    assert [one.distance for one in kept] == [one.distance for one in first.shown().done]
    assert again.shown().floor == first.shown().floor > 0
    play(again)
    assert len(again.shown().done) == len(SWEPT)
    whole = tiny(seed=0)
    assert len(whole.shown().done) == len(SWEPT)
    play(whole)
    assert whole.shown().now is None, "nothing was left to do"
    assert len(tiny(seed=1).shown().done) == len(tiny(thousands=2).shown().done) == 0


def test_more_runs_go_on_from_fewer() -> None:
    sweep = tiny()
    play(sweep)
    sweep.set_live("runs", 2)
    assert (len(sweep.shown().done), sweep.shown().total) == (8, 16)


def test_a_run_is_opened_with_its_recipe_and_what_it_draws() -> None:
    sweep = tiny()
    assert sweep.opened("vae", 0) is None
    play(sweep, 1)
    for one in (sweep, tiny()):
        found = one.opened("minimax", 0)
        assert found is not None
        done, picture, recipe = found
        assert done.method == "minimax"
        assert picture is not None
        assert picture.shape[2] == 3
        assert recipe["objective"] == "minimax"
        assert recipe["kimg"] == 1
        assert recipe["lr_g"] == done.recipe["lr_g"]
        assert "threads" not in recipe


def test_what_was_kept_can_be_forgotten(home: Path) -> None:
    sweep = tiny()
    play(sweep, 2)
    sweep.forget()
    assert sweep.shown().done == ()
    assert list((home / "lab").iterdir()) == []
    play(sweep, 1)
    assert len(tiny().shown().done) == 1


def test_without_a_place_to_keep_it_runs_are_remembered_and_that_is_said(home: Path) -> None:
    (home / "lab").write_text("a file in the folder's place")
    sweep = tiny()
    play(sweep, 1)
    shown = sweep.shown()
    assert len(shown.done) == 1
    assert shown.trouble is not None
    assert "until the program closes" in shown.trouble
    found = sweep.opened("minimax", 0)
    assert found is not None
    assert found[1] is not None


def test_a_line_that_was_cut_off_costs_that_run_alone(tmp_path: Path) -> None:
    store = SweepStore({"what": "x"}, tmp_path)
    store.add(Done("vae", 0, {"lr_g": 0.1}, 0.5, 1.0), SHEET)
    store.add(Done("wgan", 1, {}, math.nan, 1.0), SHEET)
    path = store.folder / RUNS
    path.write_bytes(path.read_bytes()[:-9])
    assert [one.place for one in store.read()] == [("vae", 0)]
    store.add(Done("began", 2, {}, math.nan, 1.0), SHEET)
    assert [(one.place, one.failed) for one in store.read()] == [(("vae", 0), False), (("began", 2), True)]
    path.write_bytes(b"\xff\xfe rubbish")
    assert store.read() == ()
    assert SweepStore({"what": "y"}, tmp_path).folder != store.folder
    (store.folder / "vae-000.png").write_bytes(b"no picture")
    assert store.picture("vae", 0) is None
    assert store.picture("vae", 5) is None


def test_a_run_that_leaves_the_numbers_counts_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    from gan_studio.core.lab.game import Game

    def bursts(self: Game) -> None:
        raise NonFiniteError

    sweep = tiny()
    with monkeypatch.context() as patched:
        patched.setattr(Game, "step", bursts)
        play(sweep, 1)
    play(sweep, 1)
    first, second = sweep.shown().done
    assert first.failed
    assert not second.failed
    assert tiny().shown().done[0].failed


def done_of(distances: dict[str, tuple[float, ...]]) -> dict[tuple[str, int], Done]:
    return {(method, number): Done(method, number, {}, distance, 1.0)
            for method, all_of_it in distances.items() for number, distance in enumerate(all_of_it)}


@pytest.mark.parametrize(("vae", "holds", "said"), [
    ((0.5, 0.52, 0.54, 0.55), True, "nearer than any other"),
    ((0.5, 0.6, 1.0, 1.6), None, "nearer than any other"),  # other draws of the same runs would not show it
    ((0.5, 0.9, 1.5, 2.5), False, "not the most stable"),
    ((0.05, 0.06, 0.07, 0.08), False, "best run of all is the VAE's"),
])
def test_the_verdict_is_what_the_boxes_say(vae: tuple[float, ...], holds: bool | None, said: str) -> None:
    sweep = tiny(runs=4)
    gans = {method: (0.1 + 0.01 * at, 0.4, 0.9, 1.4) for at, method in enumerate(SWEPT) if method != "vae"}
    sweep._done, sweep._told = done_of(gans | {"vae": vae}), None
    verdict = sweep.verdict()
    assert verdict is not None
    assert verdict.holds is holds
    assert said in verdict.sentence
    assert verdict.figures["best"]["minimax"] == 0.1
    sweep.set_live("runs", 5)
    part = sweep.verdict()
    assert part is not None
    assert part.holds is None, "of a part nothing is claimed"


def test_how_sure_it_is_does_not_hang_on_the_measure_that_was_chosen() -> None:
    tight, wide = (0.50, 0.51, 0.52, 0.53, 0.54, 0.55), (0.1, 0.3, 0.5, 0.7, 0.9, 1.1)
    gans = {method: wide for method in SWEPT if method not in ("vae", "began")}
    both = closest_together(tuple(done_of(gans | {"began": wide, "vae": tight}).values()), 0)
    assert min(both) > 0.8
    # BEGAN's middle half is the narrower one, and one of its runs lies far out.
    outlier = (0.500, 0.501, 0.502, 0.503, 0.504, 9.0)
    by_all, by_half = closest_together(tuple(done_of(gans | {"began": outlier, "vae": tight}).values()), 0)
    assert by_all > 0.5 > by_half
    assert all(math.isnan(share) for share in closest_together((), 0))


def test_boxes_leave_out_what_has_no_number() -> None:
    box = spreads(tuple(done_of({"wgan": (1.0, 2.0, 3.0, 4.0, 5.0, math.nan)}).values()))["wgan"]
    assert (box.count, box.failed, box.low, box.first, box.median, box.third, box.high) == (5, 1, 1, 2, 3, 4, 5)
    assert box.off == pytest.approx(1.2)


def test_pictures_of_a_person_are_swept_too() -> None:
    random = np.random.default_rng(0)
    pictures = random.integers(0, 255, (40, 32, 32, 3), dtype=np.uint8)
    data = ArrayDataSet("images", "mine", ("mine",), "mine-1", pictures, {})
    sweep = Sweep(SweepSettings.make({"runs": 1, "thousands": 1}), data)
    assert sweep.shown().kind == "images"
    place = ("vae", 0)
    run = sweep._run(place, sweep.settings.but(thousands=1))
    next(run)
    run.close()
    assert sweep.recipe("began", 0).batch == 16
    few = ArrayDataSet("images", "few", ("few",), "few-1", pictures[:3], {})
    with pytest.raises((DataError, RecipeError)):
        Sweep(SweepSettings.make({}), few)


def test_the_presets_are_told_by_what_they_are() -> None:
    assert SweepSettings.make({}).preset("points") == "short"
    assert SweepSettings.make({"runs": 100, "thousands": 60}).preset("images") == "full"
    assert SweepSettings.make({"runs": 7}).preset("points") == ""
    with pytest.raises(RecipeError) as caught:
        SweepSettings.make({"runs": 0})
    assert caught.value.field == "runs"
    assert module.QUICK["runs"] >= 3

"""4.3: c is m + exp(sigma) e, the radius scales e, the maps go through three pictures, both arms are asked of the same pairs."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.lab.code_facts import plane
from gan_studio.core.lab.recogniser import interval
from gan_studio.core.lab.vae import (
    ARMS,
    CLOUD,
    DIMS,
    MIDPOINTS,
    PICTURES,
    SIDE,
    VaeExperiment,
    VaeSettings,
    midpoints_seen,
    scale_between,
)


@pytest.fixture(scope="module")
def trained() -> VaeExperiment:
    return VaeExperiment(VaeSettings.make({}))


def test_c_is_m_and_noise_of_the_radius(trained: VaeExperiment) -> None:
    first = trained.shown().noised
    assert first.c == pytest.approx(first.m + np.exp(first.sigma) * first.e)
    assert first.m.shape == first.sigma.shape == (DIMS,)
    trained.set_live("radius", 3.0)
    wider = trained.shown().noised
    assert wider.e == pytest.approx(3 * first.e)
    assert np.array_equal(wider.m, first.m)
    trained.throw()
    assert not np.allclose(trained.shown().noised.e, wider.e)
    trained.set_live("radius", 0.0)
    still = trained.shown().noised
    assert np.array_equal(still.drawn, still.repeated)
    assert all((still.clouds[key] == still.clouds[key][0]).all() for key in ARMS), "without noise all are one"
    assert all(len(still.alike[key]) == CLOUD for key in ARMS)
    trained.set_live("radius", 1.0)


def test_a_map_says_where_the_decoder_draws_digits(trained: VaeExperiment) -> None:
    maps = trained.shown().maps
    for key in ARMS:
        assert maps.pictures[key].shape == (SIDE, SIDE, 32, 32, 3)
        assert np.array_equal(maps.pictures[key][2, 5], trained.coders[key].pictures(plane(SIDE)[2 * SIDE + 5][None])[0])
        assert 0 < maps.alike[key].sum() < SIDE * SIDE
        assert maps.codes[key].shape == (PICTURES, DIMS)
    assert set(maps.digits) == {0, 1, 7}


def test_another_picture_is_the_next_or_the_nearest(trained: VaeExperiment) -> None:
    first = trained.shown().noised
    trained.take_another()
    second = trained.shown().noised
    assert not np.array_equal(first.picture, second.picture)
    for arm in ARMS:
        trained.take_nearest(arm, *(float(number) for number in first.code[arm]))
        assert np.array_equal(trained.shown().noised.picture, first.picture)
        trained.take_another()


def test_both_learn_in_turns_and_beta_is_live() -> None:
    experiment = VaeExperiment(VaeSettings.make({"start": "new"}))
    assert experiment.verdict() is None
    experiment.set_live("beta", 3.0)
    method = experiment.coders["vae"].game.method
    assert method.recipe.vae_beta == 3.0  # type: ignore[attr-defined]
    playing = experiment.play()
    for _ in range(4):
        next(playing)
    assert [experiment.coders[key].game.iterations for key in ARMS] == [2, 2]
    assert experiment.shown().rounds == 2


def test_the_verdict_counts_the_same_pairs(trained: VaeExperiment) -> None:
    found = trained.verdict()
    assert found is not None
    figures = found.figures
    seen = midpoints_seen(trained.coders, trained._judge, trained._x, 0)
    for key in ARMS:
        assert figures["digits"][key] == seen[key].sum()
        assert figures["intervals"][key] == pytest.approx(interval(figures["digits"][key], MIDPOINTS))
    assert figures["seeds"] == [0]
    assert figures["gain"] == pytest.approx((figures["digits"]["vae"] - figures["digits"]["ae"]) / MIDPOINTS)
    low, high = figures["gain_interval"]
    assert low < figures["gain"] < high
    assert found.holds is (low > 0 and figures["steady"]["digits"]["vae"] >= figures["steady"]["digits"]["ae"])
    assert figures["steady"]["radii"] == [1, 2, 4, 8]
    assert 0 <= figures["steady"]["digits"]["ae"] <= figures["steady"]["of"]


def test_noise_is_scaled_to_how_codes_lie() -> None:
    codes = np.random.default_rng(0).standard_normal((50, 4)).astype(np.float32)
    assert scale_between({"ae": codes, "vae": 2 * codes}) == pytest.approx(0.5)
    assert scale_between({"ae": codes, "vae": 0 * codes}) == 1

"""Plots by Pillow alone: the right curves, in the right colours, whatever the numbers are."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.plots import (
    AUTOENCODER,
    DISCRIMINATOR,
    GENERATOR,
    REAL,
    Plot,
    Series,
    draw_plot,
    draw_plots,
    nice_ticks,
    plots_of,
    save_loss_plot,
    smoothed,
)
from gan_studio.core.run import DataInfo, RunFolder, RunOptions


def ticks_of(count: int, **scalars: float) -> list[dict[str, object]]:
    return [{"images_seen": 100 * n, "scalars": {key: value + 0.1 * math.sin(n) for key, value in scalars.items()}}
            for n in range(count)]


def has(picture: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool((np.abs(picture.astype(int) - colour).max(axis=2) <= 2).any())


def test_a_run_s_losses_and_scores_become_a_png(tmp_path: Path) -> None:
    data = DataInfo(source=("x",), name="faces", count=100)
    run = RunFolder.create(tmp_path, RunOptions(recipe=Recipe(), data=data))
    save_loss_plot(run, tmp_path / "empty.png")
    for tick in ticks_of(50, loss_d=1.3, loss_g=0.7, prob_real=0.6, prob_fake=0.4, lr_g=1e-3):
        run.append_tick(tick)
    save_loss_plot(run, tmp_path / "loss.png")
    with Image.open(tmp_path / "loss.png") as image:
        picture = np.asarray(image)
    assert picture.shape == (640, 960, 3)
    losses, scores = picture[:320], picture[320:]
    assert has(losses, DISCRIMINATOR)
    assert has(losses, GENERATOR)
    assert not has(losses, REAL)
    assert has(scores, REAL)
    assert has(scores, GENERATOR)


def test_the_plots_follow_the_scalars() -> None:
    gan = plots_of(ticks_of(5, loss_d=1, loss_g=1, prob_real=0.5, prob_fake=0.5), "non-saturating")
    assert [len(plot.series) for plot in gan] == [2, 2]
    assert [label for _, _, label in gan[0].references] == ["ln 4", "ln 2"]
    vae = plots_of(ticks_of(5, loss=1, reconstruction=0.1, kl=30))
    assert [plot.series[0].label for plot in vae] == ["loss", "reconstruction", "KL"]
    assert has(draw_plots(vae), AUTOENCODER)
    assert [plot.title for plot in plots_of([])] == ["Loss"]


def test_the_bad_examples_of_a_discriminator_alone_are_called_negatives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for scalar in ("prob", "score"):
        ticks = ticks_of(5, **{"loss_d": 1, f"{scalar}_real": 0.5, f"{scalar}_fake": 0.5})
        labels = {method: [series.label for series in plots_of(ticks, method=method)[1].series] for method in ("gan", "d-alone")}
        assert labels == {"gan": ["D(real)", "D(fake)"], "d-alone": ["D(real)", "D(negatives)"]}

    drawn: list[Plot] = []
    monkeypatch.setattr("gan_studio.core.plots.draw_plots", lambda plots: drawn.extend(plots) or np.zeros((1, 1, 3), np.uint8))
    run = RunFolder.create(tmp_path, RunOptions(recipe=Recipe(method="d-alone"), data=DataInfo(source=("x",), name="x", count=9)))
    run.append_tick(ticks[0])
    save_loss_plot(run, tmp_path / "loss.png")
    assert drawn[1].series[1].label == "D(negatives)"


def test_larger_values_lie_higher() -> None:
    low, high = Series("low", DISCRIMINATOR, [0, 1], [0, 0]), Series("high", GENERATOR, [0, 1], [1, 1])
    picture = draw_plot(Plot("", (low, high)))[48:]
    rows = [np.nonzero((np.abs(picture.astype(int) - colour).max(axis=2) <= 2).any(axis=1))[0].mean()
            for colour in (DISCRIMINATOR, GENERATOR)]
    assert rows[1] < rows[0]


awkward = st.floats() | st.sampled_from([0.0, 1e-300, 1e300, -1e300])


@given(st.lists(awkward, max_size=12))
def test_any_numbers_can_be_drawn(values: list[float]) -> None:
    picture = draw_plot(Plot("x", (Series("a", GENERATOR, range(len(values)), values),)), 160, 120)
    assert picture.shape == (120, 160, 3)


def test_smoothing_keeps_gaps_and_levels() -> None:
    y = np.full(200, 3.0)
    y[50:60] = np.nan
    smooth = smoothed(y)
    assert np.isnan(smooth[50:60]).all()
    assert np.allclose(smooth[np.isfinite(y)], 3.0)
    assert np.std(smoothed(np.random.default_rng(0).normal(size=800))) < 0.4


@pytest.mark.parametrize(("low", "high", "expected"), [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (-1, 1, [-1, -0.5, 0, 0.5, 1]),
                                                       (0, 300, [0, 100, 200, 300])])
def test_ticks_are_round(low: float, high: float, expected: list[float]) -> None:
    assert np.allclose(nice_ticks(low, high), expected)

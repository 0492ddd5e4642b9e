"""The quality of a run: its curve, its best moment, its figures, and what they say."""

from __future__ import annotations

import math

import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured, Report
from gan_studio.ui.widgets.train_quality import QualityPlot
from gan_studio.ui.widgets.train_verdict import VARIETY, Verdicts


def told(kimg, distance, *, best=False, coverage=0.5, variety=1.0):
    figures = (Measured("kernel-distance", "Kernel distance", distance, -0.001, 3.0, "low", "In a random net."),
               Measured("coverage", "Coverage", coverage, 0.96, 0.01, "high", "Real ones with a near one."),
               Measured(VARIETY, "Variety", variety, 1.0, 0.0, "high", "How far two images are apart."))
    return MetricsReady(round(kimg * 1000), Report(1000, figures, 2.0), best, 0)


@pytest.fixture
def plot(shown):
    made = shown(QualityPlot("Quality"), 400, 200)
    made.start(Recipe())
    return made


def test_the_curve_stands_between_real_data_and_failure(plot):
    assert "measured while it trains" in plot.note()
    for each in (told(1, 1.0, best=True), told(2, 0.1, best=True), told(3, 0.2)):
        plot.take(each)
    plot.redraw()
    assert plot.last_values() == {"value": pytest.approx(0.2)}
    assert [words for _, _, words, _ in plot._references] == ["real data", "failed"]
    assert plot.note() == "best 0.10 at 2.0 kimg"
    assert "1,000 generated samples" in plot.explanation()
    assert "In a random net." in plot.explanation()


def test_an_unbiased_distance_below_zero_has_its_place_on_the_scale(plot):
    plot.take(told(1, -0.002, best=True))
    plot.redraw()
    assert math.isfinite(plot._series["value"].last)


def test_another_figure_can_be_drawn(plot):
    plot.take_all([told(1, 1.0, best=True, coverage=0.2), told(2, 0.1, best=True, coverage=0.7), told(3, 0.2, coverage=0.6)])
    menu = plot.menu()
    assert [action.text() for action in menu.actions()] == ["Kernel distance", "Coverage", "Variety"]
    menu.actions()[1].trigger()
    plot.redraw()
    assert plot.last_values() == {"value": 0.6}
    assert plot.note() == "best 0.70 at 2.0 kimg"
    plot.start(Recipe())
    assert plot.series_keys() == []


def test_the_best_moment_is_told_once_and_goes_with_the_run(plot, qtbot):
    heard = []
    plot.best_changed.connect(heard.append)
    plot.take(told(1, 1.0, best=True))
    plot.take(told(2, 0.5, best=True))
    plot.take(told(3, 0.7))
    plot.start(Recipe())
    assert heard == [1.0, 2.0, None]


def test_a_run_that_went_back_forgets_what_came_after(plot):
    plot.take_all([told(1, 1.0, best=True), told(5, 0.1, best=True)])
    plot.take(told(2, 0.5, best=True))
    assert [each.kimg for each in plot.evaluations] == [1.0, 2.0]


def test_all_figures_are_listed_where_there_is_room(plot):
    plot.take_all([told(1, 1.0, best=True), told(2, 2.0)])
    assert plot.table.isHidden()
    plot.set_large(True)
    assert not plot.table.isHidden()
    assert plot.table.row(0) == ["Kernel distance", "2.00", "1.00", "−0.001", "3.00"]


def verdict(*evaluations):
    verdicts = Verdicts()
    verdicts.add(evaluations)
    words = verdicts.words()
    return None if words is None else words[:2]


def test_much_worse_than_the_best_twice_is_falling_apart():
    good = told(1, 0.2, best=True)
    assert verdict(good, told(2, 0.21), told(3, 0.22)) is None
    assert verdict(good, told(2, 0.2), told(3, 0.6)) is None, "one evaluation may be unlucky"
    assert verdict(good, told(2, 0.6), told(3, 0.6)) == ("problem", "The run is falling apart")
    near = told(1, 0.001, best=True)
    assert verdict(near, told(2, 0.003), told(3, 0.004)) is None, "so near to real data the difference is chance"


def test_images_that_are_alike_are_said_before_and_after_they_collapse():
    assert verdict(told(1, 0.5, best=True, variety=0.8)) is None
    assert verdict(told(1, 0.5, best=True, variety=0.4)) == ("watch", "Little variety")
    assert verdict(told(1, 0.5, best=True, variety=0.1)) == ("problem", "Nearly one picture")


def test_a_toy_shows_its_modes_and_the_share_of_good_points(plot):
    figures = (Measured("sliced-wasserstein", "Sliced Wasserstein", 0.3, 0.01, 1.0, "low", ""),
               Measured("modes", "Modes found", 7, 8, 1, "high", ""),
               Measured("good-samples", "Good points", 0.9, 0.99, 0.1, "high", ""))
    plot.take(MetricsReady(1000, Report(2500, figures, 0.1), True, 1000))
    plot.redraw()
    assert plot.last_values() == {"modes": 7 / 8, "good-samples": 0.9}
    assert plot.note() == "7 of 8 modes, 90 % of points in one"
    plot.choose("sliced-wasserstein")
    plot.redraw()
    assert plot.last_values() == {"value": pytest.approx(0.3)}

"""Curves: what is drawn, how often, and what is left behind (nothing)."""

from __future__ import annotations

import gc
import itertools
import time

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPainter, QPicture, QWheelEvent
from PySide6.QtWidgets import QApplication

from gan_studio.ui.theme import DARK, LIGHT, apply_theme
from gan_studio.ui.widgets.line_plot import MAX_COLUMNS, LinePlot
from gan_studio.ui.widgets.plot_parts import short
from gan_studio.ui.widgets.series import Series


@pytest.fixture
def plot(shown):
    made = shown(LinePlot("Losses", include=(0,)), 400, 236)
    made.set_series("loss_d", "D", "d")
    made.set_series("loss_g", "G", "g")
    return made


def drawn(plot, key):
    return plot._curves[key][0].getData()


def test_values_reach_curve_legend_and_description(qtbot, plot):
    for i in range(5):
        plot.append(i, {"loss_d": 1.0 + i, "loss_g": 0.5, "something_else": 3.0})
    assert drawn(plot, "loss_d")[0] is None, "nothing is drawn before the timer"
    qtbot.waitUntil(lambda: drawn(plot, "loss_d")[0] is not None)
    assert list(drawn(plot, "loss_d")[1]) == [1, 2, 3, 4, 5]
    assert plot.last_values() == {"loss_d": 5.0, "loss_g": 0.5}
    assert plot.accessibleDescription() == "D 5.00, G 0.50"


def test_the_same_curves_gone_on_leave_what_was_zoomed_to(qtbot, plot):
    plot.set_history(range(100), {"loss_d": range(100)})
    plot.redraw()
    plot._view.setXRange(20, 30, padding=0)
    plot._view.sigRangeChangedManually.emit(plot._view.state["mouseEnabled"])
    plot.set_history(range(200), {"loss_d": range(200)}, keep_view=True)
    plot.redraw()
    assert plot._view.viewRange()[0] == pytest.approx([20, 30])
    plot.set_history(range(50), {"loss_d": range(50)})
    plot.redraw()
    assert plot._view.viewRange()[0] == pytest.approx([0, 49])


def test_no_timer_runs_while_nothing_is_new_or_it_is_hidden(qtbot, plot):
    plot.append(0, {"loss_d": 1.0})
    assert plot._timer.isActive()
    qtbot.waitUntil(lambda: not plot._timer.isActive())
    plot.hide()
    plot.append(1, {"loss_d": 2.0})
    assert not plot._timer.isActive()
    plot.show()
    qtbot.waitUntil(lambda: drawn(plot, "loss_d")[1] is not None and len(drawn(plot, "loss_d")[1]) == 2)


def test_a_hundred_thousand_points_are_thinned_and_keep_their_peaks(plot):
    y = np.zeros(100_000)
    y[54_321] = 9.0
    plot.set_history(np.arange(100_000) / 100, {"loss_d": y, "loss_g": y})
    plot.redraw()
    x_drawn, y_drawn = drawn(plot, "loss_d")
    assert len(x_drawn) <= 2 * MAX_COLUMNS
    assert max(y_drawn) == 9.0
    assert plot.point_count("loss_d") == 100_000


def test_zooming_draws_the_points_in_sight_and_fit_shows_all_again(qtbot, plot):
    plot.set_history(np.arange(10_000), {"loss_d": np.arange(10_000.0)})
    plot.redraw()
    viewport = plot._plot.viewport()
    place = QPointF(viewport.rect().center())
    for _ in range(12):
        wheel = QWheelEvent(place, viewport.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(viewport, wheel)
    qtbot.waitUntil(lambda: max(drawn(plot, "loss_d")[0]) - min(drawn(plot, "loss_d")[0]) < 2_000)
    low, high = plot._view.viewRange()[0]
    assert high - low < 2_000
    qtbot.waitUntil(lambda: plot._view.viewRange()[1][1] < 9_000)  # y follows what is in sight
    plot.append(10_000, {"loss_d": 10_000.0})
    qtbot.wait(250)
    assert plot._view.viewRange()[0] == pytest.approx([low, high]), "news does not take a person's zoom away"
    plot.fit()
    qtbot.waitUntil(lambda: max(drawn(plot, "loss_d")[0]) > 9_000)


def test_values_that_are_no_numbers_leave_a_gap(plot):
    plot.set_history([0, 1, 2], {"loss_d": [1.0, float("nan"), 3.0], "loss_g": [float("inf")] * 3})
    plot.redraw()
    QApplication.processEvents()
    assert plot.last_values()["loss_d"] == 3.0
    assert "G NaN" in plot.accessibleDescription()


def test_references_stay_in_sight(qtbot, plot):
    plot.add_reference(4.0, "ln 4", "d")
    plot.set_history([0, 1], {"loss_d": [1.0, 1.1]})
    plot.redraw()
    QApplication.processEvents()
    low, high = plot._view.viewRange()[1]
    assert low <= 0 < 4.0 <= high
    plot.clear_references()
    qtbot.waitUntil(lambda: plot._view.viewRange()[1][1] < 2)


def test_one_spike_does_not_press_the_rest_flat(plot):
    losses = np.full(400, 2.0)
    losses[7] = 300.0
    plot.set_history(np.arange(400), {"loss_d": losses})
    plot.redraw()
    assert plot._view.viewRange()[1][1] < 100


def test_the_cursor_and_the_crosshair(plot):
    plot.set_history([0, 1, 2], {"loss_d": [1.0, 2.0, 3.0]})
    plot.redraw()
    QApplication.processEvents()
    plot.set_cursor(1.5)
    assert plot._cursor.isVisible()
    plot.set_cursor(None)
    assert not plot._cursor.isVisible()
    plot._hover(plot._view.mapViewToScene(QPointF(1.1, 2.0)))
    assert plot._readout.isVisible()
    assert "D 2.00" in plot._readout.text()
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert not plot._readout.isVisible()


def test_a_click_tells_its_moment_and_clear_empties(qtbot, plot):
    with qtbot.waitSignal(plot.moment_clicked) as told:
        plot._view.clicked_at.emit(12.0)
    assert told.args == [12.0]
    plot.append(1, {"loss_d": 1})
    plot.clear()
    assert plot.last_values() == {}
    assert plot.series_keys() == ["loss_d", "loss_g"]


def test_the_theme_recolours_background_and_curves(qapp, plot):
    apply_theme(qapp, LIGHT)
    assert plot._plot.backgroundBrush().color().name().upper() == LIGHT.card
    assert plot._curves["loss_d"][1].opts["pen"].widthF() == LIGHT.plot_width
    apply_theme(qapp, DARK)
    assert plot._plot.backgroundBrush().color().name().upper() == DARK.card


def test_nothing_is_left_behind(qtbot, shown):
    plot = shown(LinePlot("Losses"), 300, 200)
    plot.set_series("a", "A", "g")
    plot.append(0, {"a": 1.0})
    timers = plot.findChildren(QTimer)
    assert timers
    gone = []
    for timer in timers:
        timer.destroyed.connect(lambda: gone.append(1))
    plot.deleteLater()
    del timer
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del plot
    gc.collect()
    qtbot.waitUntil(lambda: len(gone) == len(timers))


def test_smoothing_starts_at_the_first_value_and_lags_behind():
    series = Series(smoothing=0.9)
    for y in (5.0, 5.0, 6.0):
        series.append(series.count, y)
    assert series.smooth[:2] == pytest.approx([5.0, 5.0])
    assert 5.0 < series.smooth[2] < 6.0


def test_a_series_grows_and_finds_the_nearest_value():
    series = Series()
    for i in range(3000):
        series.append(i, i * 2.0)
    assert series.count == 3000
    assert series.at(1000.4) == 2000.0
    assert series.at(-5) == 0.0
    assert series.at(1e9) == 5998.0
    assert np.isnan(Series().at(1))
    bulk = Series()
    bulk.replace(series.x.copy(), series.y.copy())
    assert bulk.smooth == pytest.approx(series.smooth)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.364, "0.36"), (-1.2, "−1.20"), (0.0, "0.00"), (0.00002, "2e-05"), (12345.6, "1.235e+04"), (float("nan"), "NaN")])
def test_values_in_few_characters(value, text):
    assert short(value) == text


def test_a_curve_that_goes_on_from_an_earlier_moment_drops_what_came_after() -> None:
    series, straight = Series(0.9), Series(0.9)
    for x, y in ((0.0, 5.0), (1.0, 4.0), (2.0, 3.0), (3.0, 2.0)):
        series.append(x, y)
    series.append(1.5, 9.0)  # a run goes on from the snapshot before a damaged one
    for x, y in ((0.0, 5.0), (1.0, 4.0), (1.5, 9.0)):
        straight.append(x, y)
    assert series.x.tolist() == [0.0, 1.0, 1.5]
    assert series.y.tolist() == straight.y.tolist()
    assert series.smooth.tolist() == straight.smooth.tolist()


def test_plots_that_hear_the_same_news_are_not_drawn_at_once(qtbot, shown):
    drawn: list[float] = []

    class Noting(LinePlot):
        def redraw(self) -> None:
            super().redraw()
            drawn.append(time.monotonic())

    plots = [shown(Noting("Same title")) for _ in range(3)]  # and so the same pace
    for plot in plots:
        plot.set_series("a", "A")
        plot.append(0.0, {"a": 1.0})
    qtbot.waitUntil(lambda: len(drawn) == 3)
    assert min(later - before for before, later in itertools.pairwise(drawn)) > 0.01
    assert all(len(plot._curves["a"][0].getData()[0]) == 1 for plot in plots)


def test_without_smoothing_one_line_is_drawn_and_peaks_are_kept_all_the_same(shown):
    plot = shown(LinePlot("Exact", smoothing=0.0))
    plot.set_series("a", "A")
    plot.set_history([0.0, 1.0, 2.0], {"a": [3.0, 1.0, 2.0]})
    plot.redraw()
    raw, smooth = plot._curves["a"]
    assert smooth.getData()[1].tolist() == [3.0, 1.0, 2.0]
    assert not raw.isVisible()
    many = np.zeros(50_000)
    many[12_345] = 7.0
    plot.set_history(np.arange(50_000.0), {"a": many})
    plot.redraw()
    assert raw.isVisible()
    assert raw.getData()[1].max() == 7.0


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(("x", "y"), [((0, 99), (-1.5, 2.5)), ((0.0, 1.7), (1e-4, 3.2e-4)), ((3, 45_000), (0, 0.25)),
                                      ((12.3, 12.4), (-4, -0.5))])
def test_numbers_at_the_axes_lie_where_pyqtgraph_would_put_them(shown, x, y, log):
    plot = shown(LinePlot("Axes"), 420, 260)
    plot._grid_axis.log = log
    plot._view.show_span(x, y)
    plot.grab()
    for axis in (plot._grid_axis, plot._time_axis):
        painter = QPainter(picture := QPicture())
        ours, theirs = axis.generateDrawSpecs(painter), pg.AxisItem.generateDrawSpecs(axis, painter)
        painter.end()
        assert picture is not None
        assert [text for *_, text in ours[2]] == [text for *_, text in theirs[2]]
        for (place, flags, _), (wanted, wanted_flags, _) in zip(ours[2], theirs[2], strict=True):
            assert place.getRect() == pytest.approx(wanted.getRect(), abs=1e-6)
            assert flags == int(wanted_flags)
        if axis is plot._grid_axis:
            assert ours[1] or log
            for (_, start, end), (_, wanted_start, wanted_end) in zip(ours[1], theirs[1], strict=True):
                assert (start - wanted_start).manhattanLength() < 1e-6
                assert (end - wanted_end).manhattanLength() < 1e-6

"""The 2-D playground's view, with states that the test makes up: what is shown, what is asked of the experiment."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from made_playground import made_shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.playground_facts import EXTENT, PlaygroundSettings, PlaygroundShown
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.playground import PlaygroundView
from gan_studio.ui.theme import DARK, LIGHT, apply_theme
from gan_studio.ui.widgets.lab_playground_paint import heat_table


class Desk:
    """Notes what is asked of the experiment."""

    is_open = True

    def __init__(self) -> None:
        self.is_playing = False
        self.done: list[tuple[Any, ...]] = []
        self.rates: list[float | None] = []

    def command(self, do: Any, tag: str = "") -> None:
        do(self)

    def play(self, wanted: bool = True) -> None:
        self.is_playing = wanted

    def set_rate(self, rate: float | None) -> None:
        self.rates.append(rate)

    def set_live(self, *item: Any) -> None:
        self.done.append(item)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("step"):
            return lambda: self.done.append((name,))
        raise AttributeError(name)


class Stage(QWidget):
    """The view beside its cards, as the page has them."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.view = PlaygroundView(self.desk)  # type: ignore[arg-type]
        self.restarts: list[PlaygroundSettings] = []
        self.view.restart_requested.connect(lambda: self.restarts.append(self.view.settings))
        row = QHBoxLayout(self)
        row.addWidget(self.view, 1)
        column = QVBoxLayout()
        row.addLayout(column)
        for card, share in self.view.side:
            card.setFixedWidth(340)
            column.addWidget(card, share)
        self.resize(1100, 1500)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Stage:
    apply_theme(qapp, DARK)
    made = Stage()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isVisible)
    made.activateWindow()
    made.view.take_shown(made_shown())
    return made


def picture(view: PlaygroundView) -> QImage:
    return view.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def spot(view: PlaygroundView, x: float, y: float) -> QPoint:
    return QPoint(*view.canvas.window_of_plane().to_pixels(np.array([x, y])).round().astype(int).tolist())


def colours(view: PlaygroundView) -> set[int]:
    image = picture(view)
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def type_into(qtbot: QtBot, view: PlaygroundView, name: str, text: str) -> None:
    field = view.card.fields[name].editor.control
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def drag(qtbot: QtBot, view: PlaygroundView, *places: tuple[float, float], button: Qt.MouseButton = Qt.MouseButton.LeftButton,
         keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mousePress(view.canvas, button, keys, spot(view, *places[0]))
    for place in places[1:]:
        qtbot.mouseMove(view.canvas, spot(view, *place))
    qtbot.mouseRelease(view.canvas, button, keys, spot(view, *places[-1]))


def test_the_map_is_bright_where_d_believes_and_dark_where_not_in_both_themes(stage: Stage, qapp: QApplication) -> None:
    view = stage.view
    for theme in (DARK, LIGHT):
        apply_theme(qapp, theme)
        ends = heat_table(theme.is_dark)[[0, 255]]
        for place, wanted in (((-1.4, 1.4), ends[0]), ((1.4, 1.4), ends[1])):
            seen, meant = picture(view).pixelColor(spot(view, *place)), QColor.fromRgb(int(wanted))
            assert all(abs(a - b) < 8 for a, b in zip(seen.getRgb()[:3], meant.getRgb()[:3], strict=True))
    apply_theme(qapp, DARK)


def test_what_is_no_number_is_left_out(stage: Stage) -> None:
    shown = made_shown()
    broken = {name: getattr(shown, name).copy() for name in ("generated", "d_map", "manifold", "arrows", "trails")}
    for values in broken.values():
        values.reshape(-1)[0] = np.nan
    stage.view.take_shown(made_shown(**broken))
    assert not picture(stage.view).isNull()


def test_a_chip_takes_its_layer_away_and_tells_the_experiment(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    green = int(DARK.r[1:], 16) | 0xFF000000
    assert green in colours(view)
    qtbot.mouseClick(view.bar.chips["show_real"], Qt.MouseButton.LeftButton)
    assert green not in colours(view)
    assert stage.desk.done == [("show_real", False)]
    assert not stage.restarts
    assert not view.settings.show_real


def test_without_the_map_only_the_place_is_read(stage: Stage, qtbot: QtBot) -> None:
    stage.view.take_shown(made_shown(d_map=np.zeros((0, 0))))
    qtbot.mouseMove(stage.view.canvas, spot(stage.view, 0.5, 0.5))
    assert stage.view.canvas.readout().startswith("x (0.5")
    assert "D" not in stage.view.canvas.readout()


def test_pointing_reads_the_place_and_what_d_says_there(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    assert view.canvas.readout() == ""
    qtbot.mouseMove(view.canvas, spot(view, 1.0, 0.5))
    place, _, said = view.canvas.readout().partition("  D ")
    assert place.startswith("x (1.0")
    assert float(said) == pytest.approx(1 / (1 + np.exp(-6)), abs=0.01)
    qtbot.mouseMove(view.canvas, QPoint(view.canvas.width() // 2, 1))
    assert view.canvas.readout().startswith("x ("), "the plane goes on as far as there is room"


def test_the_place_can_be_moved_by_keys(stage: Stage, qtbot: QtBot) -> None:
    canvas = stage.view.canvas
    canvas.setFocus()
    for _ in range(2):
        qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.readout().startswith("x (−0.10, 0.00)  D 0.3")
    assert stage.desk.done == []


def test_keys_step_d_g_both_and_back(stage: Stage, qtbot: QtBot) -> None:
    stage.desk.play()
    stage.view.canvas.setFocus()
    for key in (Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(stage, key)
    assert stage.desk.done == [("step_d",), ("step_g",), ("step",), ("step_back",)]
    assert not stage.desk.is_playing, "a step pauses what runs"


def test_arrows_belong_to_a_slider_and_letters_to_a_field_that_has_the_focus(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    slider = view.card.sliders["lr_g"]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert [name for name, *_ in stage.desk.done] == ["lr_g"]
    field = view.card.fields["g_layers"].editor.control
    field.setFocus()
    qtbot.keyClicks(field, "dg")
    assert [name for name, *_ in stage.desk.done] == ["lr_g"]


def test_back_is_off_when_there_is_nothing_earlier_until_the_next_step(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    view.take_answer("back", False)
    assert not view.steps.back.isEnabled()
    view.take_answer("both", None)
    assert view.steps.back.isEnabled()


def test_speed_by_keys_and_at_a_new_start(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    assert view.steps.speed.text() == "full"
    qtbot.keyClick(stage, "-")
    qtbot.keyClick(stage, "-")
    qtbot.keyClick(stage, "+")
    assert stage.desk.rates == [500, 200, 500]
    view.take_ready()
    assert stage.desk.rates[-1] == 500


def test_layers_that_cannot_be_are_refused_at_the_field(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    field = view.card.fields["d_layers"]
    for text, said in ((" ", "There is no layer."), ("8, eight", "'eight' is no number"), ("0", "cannot have 0 neurons"),
                       ("500", "cannot have 500 neurons"), ("8 8 8 8 8 8", "6 layers are too many"), ("-3", "'-3' is no number")):
        type_into(qtbot, view, "d_layers", text)
        assert said in field.problem()
        assert "1 to 5 layers of 1 to 64 neurons" in field.problem()
        assert field.editor.control.property("wrong")
        assert (view.settings.d_layers, stage.restarts) == ((32, 32, 32), [])
    type_into(qtbot, view, "d_layers", "16 16")
    assert field.problem() == ""
    assert not field.editor.control.property("wrong")
    assert [settings.d_layers for settings in stage.restarts] == [(16, 16)]
    assert field.editor.control.text() == "16, 16"


def test_a_rate_that_cannot_be_is_refused_and_a_good_one_acts_at_once(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    for text in ("1e9", "0", "fast"):
        type_into(qtbot, view, "lr_d", text)
        assert "Rate of D" in view.card.fields["lr_d"].problem()
        assert stage.desk.done == []
    type_into(qtbot, view, "lr_d", "0.05")
    assert stage.desk.done == [("lr_d", 0.05)]
    assert view.card.sliders["lr_d"].rate() == 0.05
    assert not stage.restarts


def test_a_drawing_is_learned_from_and_an_empty_one_refused(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    view.bar.distribution.setCurrentIndex(view.bar.distribution.findData("drawn"))
    view.bar.distribution.activated.emit(view.bar.distribution.currentIndex())
    assert view.canvas.is_drawing()
    assert "The drawing is empty." in view._refusal.text()
    assert view._refusal.isVisible()
    assert view.bar.distribution.property("wrong")
    assert (view.settings.distribution, stage.restarts) == ("ring-8", [])
    drag(qtbot, view, (-1.0, 0.0), (0.0, 0.0), (1.0, 0.0))
    assert not view._refusal.isVisible()
    assert view.settings.distribution == "drawn"
    points = np.array(view.settings.drawing)
    assert len(points) > 100
    assert np.abs(points[:, 1]).max() < 0.2
    assert points[:, 0].min() < -0.9
    assert len(stage.restarts) == 1
    drag(qtbot, view, (-1.2, 0.0), (0.0, 0.0), button=Qt.MouseButton.RightButton)
    erased = np.array(view.settings.drawing)
    assert 0 < len(erased) < len(points)
    assert (erased[:, 0] < -0.2).sum() < 6, "all but the few that lie beside the stroke"
    assert view.undo()
    assert len(view.settings.drawing) == len(points)
    qtbot.mouseClick(view.canvas.clear, Qt.MouseButton.LeftButton)
    assert "The drawing is empty." in view._refusal.text()
    assert len(view.settings.drawing) == len(points), "the last good one is kept"


def test_drawing_by_keys_and_shift_erases(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    qtbot.mouseClick(view.bar.brush, Qt.MouseButton.LeftButton)
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert len(view.settings.drawing) == 3
    drag(qtbot, view, (0.0, 0.0), keys=Qt.KeyboardModifier.ShiftModifier)
    assert view.canvas.brush.points == []
    assert len(view.settings.drawing) == 3


def test_another_distribution_puts_the_brush_away_and_keeps_the_drawing(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    qtbot.mouseClick(view.bar.brush, Qt.MouseButton.LeftButton)
    drag(qtbot, view, (0.5, 0.5), (0.6, 0.5))
    drawn = view.settings.drawing
    view.bar.distribution.setCurrentIndex(view.bar.distribution.findData("moons"))
    view.bar.distribution.activated.emit(view.bar.distribution.currentIndex())
    assert not view.canvas.is_drawing()
    assert (view.settings.distribution, view.settings.drawing) == ("moons", drawn)


def test_scores_without_bounds_are_read_with_as_many_digits_as_tell_them_apart(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    shown = made_shown()
    view.take_shown(made_shown(d_map=shown.d_map * 1e-4 - 0.01, d_map_range=(-0.01, -0.0099)))
    qtbot.mouseMove(view.canvas, spot(view, 1.4, 0.0))
    assert view.canvas.readout().endswith("D −0.009900"), view.canvas.readout()


def test_figures_stand_beside_their_floors(stage: Stage) -> None:
    values = stage.view.values
    assert (values.text("js"), values.text("js_floor")) == ("0.123", "0.021")
    assert (values.text("modes"), values.text("good")) == ("5 / 8", "83 %")
    assert values.text("loss_d") == "1.39"
    assert set(stage.view.plot.last_values()) == {"loss_d", "loss_g"}
    stage.view.take_shown(made_shown(figures=None))  # another experiment: those of before go
    assert values.text("js") == values.text("js_floor") == "–"


def test_trouble_is_said_with_what_to_do_and_goes_when_it_is_over(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    view.take_shown(made_shown(diverged="The loss of D is no number any more."))
    assert view.banner.isVisible()
    assert view.banner.message() == "The loss of D is no number any more."
    assert "Lower the rates" in view.banner.hint()
    view.banner.action_triggered.emit()
    assert len(stage.restarts) == 1
    view.take_shown(made_shown())
    assert not view.banner.isVisible()


def test_an_objective_shows_its_formula_and_gamma_only_where_it_means_something(stage: Stage) -> None:
    view = stage.view
    for objective, formula, penalised in (("wgan-gp", "D(G(z))", True), ("hinge", "relu", False)):
        view._setting_wanted("objective", objective)
        assert formula in view.card.goal.accessibleDescription()
        assert view.card.fields["gamma"].isEnabled() is penalised
    assert not stage.restarts, "it goes on with the other objective"
    assert (view.settings.objective, view.settings.gamma) == ("hinge", 0.0)


def test_a_point_of_a_drawing_is_dragged_without_the_brush(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    view.canvas.brush.take([(0.5, 0.5), (-0.5, 0.0)])
    view._take_drawing()
    drag(qtbot, view, (0.5, 0.5), (0.6, 0.2), (0.8, -0.4))
    moved, other = view.settings.drawing
    assert moved == pytest.approx((0.8, -0.4), abs=0.02)
    assert other == (-0.5, 0.0)
    drag(qtbot, view, (0.0, 0.9), (0.3, 0.9))
    assert view.settings.drawing == (moved, other), "there is no point to be taken"


def test_the_experiment_is_told_how_much_of_the_plane_is_seen(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    told: list[tuple[float, float]] = []
    view.canvas.reach_changed.connect(lambda *reach: told.append(reach))
    view.canvas.resize(600, 300)
    assert told[-1] == pytest.approx((2 * EXTENT, EXTENT))


def test_a_shared_state_comes_back_with_its_drawing_and_what_a_teacher_hides(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    qtbot.mouseClick(view.bar.brush, Qt.MouseButton.LeftButton)
    drag(qtbot, view, (0.5, 0.5), (0.7, 0.5))
    view.change(show_arrows=False, lr_g=0.01)
    view.controls.hide({"show_arrows", "step_d", "d_layers"})
    state = view.state()
    other = Stage()
    qtbot.addWidget(other)
    other.view.take_state(state)
    other.show()
    assert other.view.settings == view.settings
    assert other.view.canvas.brush.points == list(view.settings.drawing)
    assert not other.view.bar.chips["show_arrows"].isVisible()
    assert not other.view.card.fields["d_layers"].isVisible()
    assert other.view.card.fields["lr_g"].editor.control.text() == "0.01"
    other.view.step("d")
    assert other.desk.done == [], "a hidden step is not reached by its key either"
    other.view.controls.hide({"speed"})
    speed = other.view.steps.rate()
    other.view._key_slower()
    assert other.view.steps.rate() == speed
    other.view.controls.hide(())
    other.view._key_slower()
    assert other.view.steps.rate() != speed


def test_the_real_one_steps_d_then_g_and_back_bit_for_bit(
    qtbot: QtBot, studio_session: Session, preferences: Preferences
) -> None:
    preferences.lab_experiment = "playground"
    page = LabPage(studio_session, preferences)
    qtbot.addWidget(page)
    page.show()
    view = page.view
    assert isinstance(view, PlaygroundView)

    def all_is_seen() -> bool:
        window, shown = view.canvas.window_of_plane(), view.canvas.shown()
        return shown is not None and shown.reach == (window.reach_x, window.reach_y)

    qtbot.waitUntil(all_is_seen, timeout=20_000)
    assert not view.steps.back.isEnabled()

    def after(which: str) -> PlaygroundShown:
        before = view.canvas.shown()
        view.step(which)
        qtbot.waitUntil(lambda: view.canvas.shown() is not before, timeout=5_000)
        shown = view.canvas.shown()
        assert shown is not None
        return shown

    start = view.canvas.shown()
    assert start is not None
    d, g = after("d"), after("g")
    assert (d.d_map != start.d_map).any()
    assert (d.generated == start.generated).all()
    assert (g.generated != d.generated).any()
    assert view.steps.back.isEnabled()
    assert (after("back").generated == d.generated).all()
    again = after("back")
    assert (again.d_map == start.d_map).all()
    assert not view.steps.back.isEnabled()
    page.toggle_run()
    qtbot.waitUntil(lambda: view.canvas.shown().iterations > 20, timeout=20_000)
    view.draw(True)
    view.canvas.brush.touch(0.5, 0.5)
    view.canvas.drawn.emit()
    qtbot.waitUntil(lambda: abs(float(view.canvas.shown().real.mean()) - 0.5) < 0.1, timeout=20_000)
    assert studio_session.lab.is_playing, "it goes on with what was drawn"


def test_a_wide_view_has_the_losses_beside_the_plane(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view
    assert view.plot.y() > view.canvas.y() + view.canvas.height()
    stage.resize(1400, 1000)
    view.setFixedHeight(600)
    qtbot.waitUntil(lambda: view.plot.x() > view.canvas.x() + view.canvas.width())

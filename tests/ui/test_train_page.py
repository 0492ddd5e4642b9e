"""The Train page: what it shows of a run, and what a person does with it."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_session import FakeSession, draw, tiles
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.events import Notice, SnapshotSaved
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.objectives import REGISTRY
from gan_studio.session.view import RendererInfo, SessionState
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.theme import LIGHT, apply_theme
from gan_studio.ui.widgets.full_screen import FullScreen
from gan_studio.ui.widgets.train_diagnosis import Diagnosis

WAIT = 3000


@pytest.fixture
def page(train_page: TrainPage) -> TrainPage:
    return train_page


@pytest.fixture
def training(page: TrainPage, session: FakeSession) -> TrainPage:
    session.have_data()
    session.become(SessionState.TRAINING)
    session.have_run()
    return page


def train_some(session: FakeSession, frames: int = 5, count: int = 64) -> list[np.ndarray]:
    session.tell_grid(0, tiles(count, 99), "reals")
    grids = [tiles(count, seed) for seed in range(frames)]
    for step, grid in enumerate(grids):
        session.tell_progress(step * 1000, loss_d=1.2, loss_g=0.8, prob_real=0.6, prob_fake=0.4, score_real=0.5,
                              score_fake=-0.4, lr_g=1e-3, lr_d=1e-3)
        session.tell_grid(step * 1000, grid)
    return grids


# before and after


def test_without_data_it_leads_to_data(page: TrainPage, qtbot: QtBot) -> None:
    action = page.primary_action()
    assert (action.text, action.enabled) == ("Start", False)
    assert action.reason
    with qtbot.waitSignal(page.page_requested) as asked:
        page.samples.empty.button().click()
    assert asked.args == ["data"]


def test_with_data_the_recipe_is_open_and_start_starts(page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    action = page.primary_action()
    assert (action.text, action.enabled) == ("Start", True)
    assert page.samples.grid.count() == 0
    assert not page.recipe.form.is_locked()
    action.callback()
    assert session.wishes == [("start",)]


def test_presets_fill_the_recipe_and_an_edit_makes_it_custom(page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    assert page.recipe.presets.current() == "balanced"
    page.recipe.presets.button("best").click()
    assert session.recipe.kimg == 1500
    assert page.recipe.custom.isHidden()
    measured = session.recipe.gamma
    page.recipe.form.setting_changed.emit("gamma", 5.0)
    assert session.recipe.gamma == 5.0
    assert not page.recipe.custom.isHidden()
    assert page.recipe.presets.current() == ""
    page.recipe.presets.button("best").click()
    assert session.recipe.gamma == measured != 5.0
    assert page.recipe.custom.isHidden()


def test_only_settings_of_the_method_are_shown(page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    assert not page.recipe.form.row("objective").isHidden()
    session.change_recipe(method="vae")
    assert page.recipe.form.row("objective").isHidden()
    assert not page.recipe.form.row("vae_beta").isHidden()
    assert page.course.beliefs.isHidden()
    assert not page.course.code.isHidden()


@pytest.mark.parametrize(("method", "shown", "hidden", "believes"), [
    ("ae", {"lr_g", "lr_d"}, {"objective", "gamma", "vae_beta", "ascent_steps"}, False),
    ("codes", {"lr_g"}, {"lr_d", "gamma", "vae_beta"}, False),
    ("d-alone", {"lr_d", "gamma", "ascent_steps", "negatives"}, {"lr_g", "objective", "d_steps"}, True),
])
def test_each_method_has_its_settings_plots_and_preset(
    page: TrainPage, session: FakeSession, method: str, shown: set[str], hidden: set[str], believes: bool
) -> None:
    session.have_data()
    before = session.recipe
    session.change_recipe(method=method)
    assert not any(page.recipe.form.row(name).isHidden() for name in shown)
    assert all(page.recipe.form.row(name).isHidden() for name in hidden)
    assert page.course.beliefs.isHidden() is not believes
    assert page.course.code.isHidden()
    assert page.recipe.presets.current() == "balanced", "an unchanged preset stays one under another method"
    session.change_recipe(method="gan")
    assert all(getattr(session.recipe, name) == getattr(before, name) for name in ("beta1", "lr_g", "lr_d", "gamma", "mapping"))


def test_an_encoder_s_learning_rate_is_called_that(page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    editor = page.recipe.form.editor("lr_d")
    names = []
    for method in ("vae", "d-alone"):
        session.change_recipe(method=method)
        names.append(editor.control.accessibleName())
    assert names == ["Learning rate of encoder", "Learning rate of D"]


@pytest.mark.parametrize(
    ("state", "status", "text", "wish"),
    [
        (SessionState.TRAINING, "training", "Pause", "pause"),
        (SessionState.PAUSED, "training", "Resume", "resume"),
        (SessionState.PREPARING, "", "Cancel", "stop"),
        (SessionState.IDLE, "paused", "Continue", "continue"),
    ],
)
def test_the_primary_action_follows_the_state(page: TrainPage, session: FakeSession, state: SessionState, status: str,
                                              text: str, wish: str) -> None:
    session.have_data()
    if status:
        session.have_run(status=status)
    session.become(state)
    action = page.primary_action()
    assert (action.text, action.enabled) == (text, True)
    action.callback()
    assert session.wishes[-1][0] == wish


def test_a_finished_run_leads_to_explore_and_may_go_on(page: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    session.have_run(status="finished")
    with qtbot.waitSignal(page.page_requested) as asked:
        page.primary_action().callback()
    assert asked.args == ["explore"]
    assert page.go_on in page.tools()
    page.go_on.click()
    assert session.wishes == [("continue",)]


def test_tools_of_a_run_in_training(training: TrainPage, session: FakeSession) -> None:
    for tool in training.tools():
        tool.click()
    assert session.wishes == [("sample",), ("snapshot",), ("stop",)]
    training.toggle_run()
    session.become(SessionState.PAUSED)
    training.toggle_run()
    assert session.wishes[3:] == [("pause",), ("resume",)]
    session.snapshot_saved.emit(SnapshotSaved(Path("s"), 12_300, "asked"))
    assert "12.3 kimg" in training.snapshot_now.toolTip()


# the recipe of a run


def test_the_recipe_is_locked_but_learning_rates_are_live(training: TrainPage, session: FakeSession) -> None:
    form = training.recipe.form
    assert form.is_locked()
    assert not form.editor("batch").isEnabled()
    assert form.editor("lr_g").isEnabled()
    form.editor("lr_g").edited.emit(5e-4)
    assert session.wishes == [("live", "lr_g", 5e-4)]
    training.recipe.fork.click()
    assert session.wishes[-1] == ("fork",)
    session.have_run(status="finished", name="other")
    session.become(SessionState.IDLE)
    assert not form.editor("lr_g").isEnabled()


def test_a_wrong_value_goes_when_it_can_no_longer_be_corrected(training: TrainPage, session: FakeSession) -> None:
    form = training.recipe.form
    field = form.editor("lr_g").control
    assert isinstance(field, QLineEdit)
    field.setText("5")
    field.editingFinished.emit()
    assert form.errors()
    session.have_run(status="paused")
    session.become(SessionState.IDLE)
    assert not form.errors()
    assert float(field.text()) == session.recipe.lr_g


def test_before_a_run_of_points_one_plane_is_awaited_and_many_pictures_before_one_of_images(
        page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    for settings, subtitle in (({"architecture": "mlp", "augment": "none"}, "generated points on the real ones"),
                               ({"architecture": "strided"}, "64 fixed latents")):
        session.change_recipe(**settings)
        page.samples.set_live(None)  # as the pinned sliders say when there are none
        assert subtitle in [label.text() for label in page.samples.findChildren(QLabel)]


def test_paused_before_the_first_samples_promises_none(training: TrainPage, session: FakeSession) -> None:
    session.become(SessionState.PAUSED)
    words = [label.text() for label in training.samples.findChildren(QLabel)]
    assert "Paused before the first samples" in words
    assert not any("within seconds" in text for text in words)


def test_an_opened_run_shows_its_own_recipe(page: TrainPage, session: FakeSession) -> None:
    session.have_data()
    session.have_run(session.recipe.but(batch=16, objective="minimax"), status="paused")
    assert page.recipe.form.recipe().batch == 16
    assert not page.recipe.custom.isHidden()
    session.fake_run = None
    session.run_closed.emit()
    assert page.recipe.form.recipe().batch == 32
    assert not page.recipe.form.is_locked()


# samples


def test_grids_follow_and_can_be_scrubbed(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    grids = train_some(session)
    samples = training.samples
    assert samples.film.count() == 5
    assert np.array_equal(samples.images(), grids[4])
    samples.film.setFocus()
    qtbot.keyClick(samples.film, Qt.Key.Key_Left)
    qtbot.keyClick(samples.film, Qt.Key.Key_Left)
    assert np.array_equal(samples.images(), grids[2])
    assert not samples.follow.isChecked()
    session.tell_grid(5000, tiles(64, 50))
    assert np.array_equal(samples.images(), grids[2]), "a new grid does not tear the person away"
    samples.follow.click()
    assert np.array_equal(samples.images(), tiles(64, 50))
    qtbot.keyClick(samples.film, Qt.Key.Key_Home)
    assert np.array_equal(samples.images(), grids[0])
    qtbot.keyClick(samples.film, Qt.Key.Key_End)
    assert samples.follow.isChecked()


def test_plots_and_film_show_the_same_moment(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    grids = train_some(session)
    training.course.losses.moment_clicked.emit(1.2)
    assert np.array_equal(training.samples.images(), grids[1])
    assert training.course.losses.cursor_x() == pytest.approx(1.0)
    assert training.course.beliefs.cursor_x() == pytest.approx(1.0)
    training.samples.follow.click()
    assert training.course.losses.cursor_x() is None


def test_the_real_images_have_their_tab(training: TrainPage, session: FakeSession) -> None:
    assert not training.samples.kind.button("reals").isEnabled()
    grids = train_some(session)
    training.samples.kind.button("reals").click()
    assert np.array_equal(training.samples.images(), tiles(64, 99))
    session.tell_grid(9000, tiles(64, 7))
    assert np.array_equal(training.samples.images(), tiles(64, 99))
    training.samples.kind.button("fakes").click()
    assert not np.array_equal(training.samples.images(), grids[-1])


def test_the_film_plays_to_its_end(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    train_some(session, 3)
    training.samples.play.click()
    assert training.samples.is_playing
    qtbot.waitUntil(lambda: not training.samples.is_playing, timeout=WAIT)
    assert training.samples.film.current() == 2
    assert training.samples.follow.isChecked()


def test_hovering_a_frame_previews_it(training: TrainPage, session: FakeSession) -> None:
    grids = train_some(session)
    training.samples.film.frame_hovered.emit(1)
    assert np.array_equal(training.samples.images(), grids[1])
    training.samples.film.frame_hovered.emit(-1)
    assert np.array_equal(training.samples.images(), grids[4])


def test_a_tile_shows_its_history(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    grids = train_some(session)
    place = training.samples.grid.tile_rect(10).center()
    qtbot.mouseClick(training.samples.grid, Qt.MouseButton.LeftButton, pos=place)
    history = training.samples.history
    assert history is not None
    assert history.row.count() == 5
    history.row.frame_selected.emit(1)
    assert np.array_equal(training.samples.images(), grids[1])
    qtbot.keyClick(history, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: training.samples.history is None)
    assert training.samples.grid.selected() == -1


def test_tiles_and_sheets_are_saved(training: TrainPage, session: FakeSession, qtbot: QtBot, tmp_path: Path) -> None:
    grids = train_some(session)
    menu = training.samples.menu_for(3)
    saves = [action for action in menu.actions() if action.text().startswith("Save")]
    assert len(saves) == 2
    wanted = []
    training.samples.save_requested.disconnect(training._save)
    training.samples.save_requested.connect(lambda images, word: wanted.append((images, word)))
    for action in saves:
        action.trigger()
    assert np.array_equal(wanted[0][0][0], grids[4][3])
    assert len(wanted[1][0]) == 64
    with qtbot.waitSignal(session.images_saved, timeout=10_000):
        training.save_to(wanted[1][0], tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width == sheet.height


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager
def test_the_grid_fills_the_screen_and_goes_on_following(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    train_some(session)
    training.samples.full_screen()
    large = training.findChildren(FullScreen)[0]
    session.tell_grid(9000, tiles(64, 77))
    assert np.array_equal(large.images(), tiles(64, 77))
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not training.findChildren(FullScreen))
    training.samples.full_screen()
    assert training.findChildren(FullScreen)


def test_another_run_clears_what_was_shown(training: TrainPage, session: FakeSession) -> None:
    train_some(session)
    session.have_run(name="second")
    assert training.samples.film.count() == 0
    assert training.samples.images() is None
    assert training.course.losses.point_count("loss_d") == 0
    assert not training.samples.kind.button("reals").isEnabled()


# plots and words


def test_a_new_scalar_shows_by_itself(training: TrainPage, session: FakeSession) -> None:
    session.tell_progress(100, loss_d=1.0, loss_g=1.0, my_new_loss=3.0, lr_g=1e-3)
    assert "my_new_loss" in training.course.losses.series_keys()
    assert "lr_g" not in training.course.losses.series_keys()
    session.have_run(session.recipe.but(method="vae"), name="vae")
    session.tell_progress(100, loss=-1.0, reconstruction=0.1, kl=20.0)
    assert training.course.losses.series_keys() == ["loss", "reconstruction"]
    assert training.course.code.point_count("kl") == 1


def test_curves_of_another_size_are_drawn_when_asked_for(training: TrainPage, session: FakeSession) -> None:
    session.tell_progress(100, loss_d=1.0, loss_g=1.0, penalty=20.0)
    assert training.course.losses.point_count("penalty") == 1
    assert not training.course.losses.is_shown("penalty")
    entries = {action.text(): action for action in training.course.losses.menu().actions()}
    assert entries["D"].isChecked()
    entries["penalty"].trigger()
    assert training.course.losses.is_shown("penalty")


def test_what_d_believes_has_the_gap_of_its_scores(training: TrainPage, session: FakeSession) -> None:
    session.tell_progress(100, prob_real=0.9, prob_fake=0.2, score_real=2.0, score_fake=-1.5)
    assert training.course.beliefs.gap_text().endswith("+3.50")
    assert training.course.beliefs.last_values() == {"prob_real": 0.9, "prob_fake": 0.2}


def test_an_opened_run_fills_from_its_history(page: TrainPage, session: FakeSession) -> None:
    session.have_run(status="finished")
    scalars = {"loss_d": 1.0, "loss_g": 0.7, "prob_real": 0.55, "prob_fake": 0.5}
    ticks = [{"images_seen": 1000 * i, "scalars": {**scalars, "loss_d": None if i == 3 else 1.0}} for i in range(10)]
    session.history_loaded.emit(ticks)
    assert page.course.losses.point_count("loss_d") >= 10
    train_some(session, 3)
    assert page.course.happening.finding().title == "D is undecided"
    assert page.samples.film.count() == 3


def test_words_follow_the_numbers(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    for images in range(2000, 6000, 100):
        session.tell_progress(images, loss_d=0.1, loss_g=4.0, prob_real=0.94, prob_fake=0.09)
    qtbot.waitUntil(lambda: training.course.happening.finding().title == "D is winning", timeout=WAIT)
    assert "0.94" in training.course.happening.finding().text
    assert "0.09" in training.course.happening.finding().text
    session.tell_progress(6100, loss_d=math.nan, loss_g=4.0)
    qtbot.waitUntil(lambda: training.course.happening.finding().level == "problem", timeout=WAIT)
    session.notice_raised.emit(Notice("problem", "Back to the last snapshot."))
    assert training.course.happening.finding() is not None


@pytest.mark.parametrize("objective", REGISTRY)
def test_each_objective_has_its_lines_and_its_words(training: TrainPage, objective: str) -> None:
    """Reference lines where the objective has them; beliefs where its score is one, else the scores; words in any case."""
    course, recipe = training.course, Recipe(objective=objective)
    course.losses.start(recipe)
    course.beliefs.start(recipe)
    lines = {value for _, value, *_ in course.losses._references}
    assert lines == {value for value, _ in REGISTRY[objective].undecided or ()}
    keys = ["prob_real", "prob_fake"] if REGISTRY[objective].believes else ["score_real", "score_fake"]
    assert course.beliefs.series_keys() == keys
    diagnosis = Diagnosis("gan", objective)
    for step in range(60):
        scalars = {"loss_d": 0.5, "loss_g": 0.6, "score_real": 0.2, "score_fake": 0.1, **dict.fromkeys(keys, 0.4)}
        diagnosis.add_scalars(4000 + 100 * step, scalars)
    assert diagnosis.finding().title


def test_a_plot_opens_large_and_goes_back(training: TrainPage) -> None:
    place = training.course.losses.parentWidget()
    training.course.losses.expand_requested.emit()
    assert training.course.losses.isVisible()
    assert not training.samples.isVisible()
    training.course.losses.expand_requested.emit()
    assert training.samples.isVisible()
    assert training.course.losses.isVisible()
    assert place is not None


# pinned sliders


def test_pinned_sliders_move_all_samples_and_follow_training(training: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    grids = train_some(session)
    row = training.pins.row(0)
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    moved = latents_of_seeds(range(64), 6)
    moved[:, 0] += 0.5
    qtbot.waitUntil(lambda: np.array_equal(training.samples.images(), draw(moved)), timeout=WAIT)
    session.learn()
    assert np.array_equal(training.samples.images(), draw(moved, 2.0))
    training.pins.reset.click()
    assert np.array_equal(training.samples.images(), grids[4])


def test_dimensions_are_pinned_and_unpinned(training: TrainPage) -> None:
    assert training.pins.pins == [0, 1]
    training.pins.pin(4, True)
    assert training.pins.pins == [0, 1, 4]
    training.pins.pin(0, False)
    assert training.pins.pins == [1, 4]


def test_points_have_no_pinned_sliders(training: TrainPage, session: FakeSession) -> None:
    session.have_renderer(kind="points", latent_dim=2)
    assert training.pins.pins == []
    session.tell_grid(0, tiles(1))
    assert training.samples.grid.count() == 1
    training.samples.grid.tile_clicked.emit(0)
    assert training.samples.history is None


# the page


@pytest.mark.parametrize("width", [1040, 1108, 1368])
def test_it_fits(training: TrainPage, session: FakeSession, width: int) -> None:
    train_some(session)
    training.resize(width, 632)
    assert training.width() == width
    for widget in (training.course.losses, training.samples.follow, training.samples.expand, training.course.happening):
        place = widget.mapTo(training, QPoint(0, 0))
        assert widget.isVisible()
        assert place.x() >= 0
        assert place.x() + widget.width() <= width
        assert place.y() + widget.height() <= 632


def test_the_left_column_collapses_and_comes_back(training: TrainPage) -> None:
    training.recipe.collapse.click()
    assert not training.recipe.isVisible()
    training.show_recipe.click()
    assert training.recipe.isVisible()


def test_every_control_has_a_name(training: TrainPage, session: FakeSession, qapp: QApplication) -> None:
    train_some(session)
    for kind in (QAbstractButton, QAbstractSlider, QLineEdit):
        for control in training.findChildren(kind):
            if isinstance(control.parentWidget(), QAbstractSpinBox):
                continue  # the spin box around it has the name
            if control.isVisibleTo(training) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
    apply_theme(qapp, LIGHT)
    training.grab()


def test_an_untrained_pair_is_not_blamed() -> None:
    """D beats an untrained G within a few steps: before both have seen a thousand images that is no failed check."""
    diagnosis = Diagnosis("gan", "relativistic")
    diagnosis.add_scalars(300, {"loss_d": 0.01, "loss_g": 5.0, "prob_real": 0.99, "prob_fake": 0.01})
    assert all(check.passed for check in diagnosis.finding().checks)
    diagnosis.add_scalars(5000, {"loss_d": 0.01, "loss_g": 5.0, "prob_real": 0.99, "prob_fake": 0.01})
    assert not all(check.passed for check in diagnosis.finding().checks)


def test_the_sliders_tell_how_many_samples_the_next_grid_has(page: TrainPage, session: FakeSession) -> None:
    def notes() -> list[str]:
        return [label.text() for label in page.pins.findChildren(QLabel) if label.text().startswith("Moves")]

    session.tell_grid(0, tiles(16))
    assert "all 16 samples" in notes()[0]
    session.fake_renderer = RendererInfo(6, (128, 128, 3), "images", "Untrained generator", False)
    session.renderer_changed.emit(session.fake_renderer)
    assert "all 36 samples" in notes()[0]
    session.tell_grid(0, tiles(64))
    session.renderer_changed.emit(replace(session.fake_renderer, title="renamed"))
    assert "all 64 samples" in notes()[0]

"""The whole spine without a window: data, training, pictures from the sliders, stopping and going on."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError
from gan_studio.core.events import GridReady, Progress
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.session.view import RenderResult, SessionState

TINY = {"size": 32, "width": 4, "batch": 16, "kimg": 100.0, "latent_dim": 4, "threads": 1, "precision": "float32"}
WAIT = 20_000

SIGNALS = (
    "state_changed", "scan_started", "scan_progressed", "scan_finished", "scan_cancelled", "prepared", "recipe_changed",
    "run_opened", "run_changed", "run_loaded", "run_closed", "progressed", "history_loaded", "grid_added",
    "snapshot_saved", "notice_raised", "run_finished", "run_stopped", "failed", "crashed", "renderer_changed", "rendered",
    "recent_runs_changed", "images_saved", "core_ready", "core_complete", "shutdown_ready",
)  # fmt: skip


class Diary:
    """Everything that a session says, in order."""

    def __init__(self, session: Session) -> None:
        self.entries: list[tuple[str, Any]] = []
        for name in SIGNALS:
            getattr(session, name).connect(self._writer(name))

    def _writer(self, name: str) -> Any:
        def write(*values: Any) -> None:
            self.entries.append((name, values[0] if values else None))

        return write

    def of(self, name: str) -> list[Any]:
        return [value for kind, value in self.entries if kind == name]

    def names(self) -> list[str]:
        return [name for name, _ in self.entries]


@pytest.fixture
def session(qtbot: QtBot) -> Generator[Session, None, None]:
    made = Session(Preferences())
    yield made
    assert made.shutdown(10_000), "every thread ends"
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith(("train", "render", "job"))]
    assert not left


@pytest.fixture
def diary(session: Session) -> Generator[Diary, None, None]:
    made = Diary(session)
    yield made
    assert not made.of("crashed"), made.of("crashed")


def wait(qtbot: QtBot, signal: Any, wish: Any, *arguments: Any) -> Any:
    """Does `wish(*arguments)` and returns what the signal brings."""
    with qtbot.waitSignal(signal, timeout=WAIT) as blocker:
        wish(*arguments)
    return blocker.args[0] if blocker.args else None


def opened(qtbot: QtBot, session: Session, folder: Path) -> None:
    wait(qtbot, session.scan_finished, session.open_data, [str(folder)])
    session.change_recipe(**TINY)


def trained_some(qtbot: QtBot, session: Session, diary: Diary) -> None:
    """Starts a run and waits until it has learned something."""
    if session.state is SessionState.IDLE:
        session.start_training()
    before = len(diary.of("progressed"))
    qtbot.waitUntil(lambda: len(diary.of("progressed")) > before + 1 or bool(diary.of("failed")), timeout=WAIT)
    assert not diary.of("failed"), str(diary.of("failed"))


def states(diary: Diary) -> list[str]:
    return [state.value for state in diary.of("state_changed")]


def test_folder_to_sliders_and_back_again(qtbot: QtBot, session: Session, diary: Diary, image_folder: Path) -> None:
    # a folder
    report = wait(qtbot, session.scan_finished, session.open_data, [str(image_folder)])
    assert len(report.usable) == 64
    assert session.report is report
    assert session.preset == "balanced"
    session.change_recipe(**TINY)
    assert session.preset == "custom"
    assert session.data_info is not None
    assert session.data_info.shape == (32, 32, 3)

    # the sliders, before training
    z = np.zeros((1, 4), np.float32)
    picture: RenderResult = wait(qtbot, session.rendered, session.render, z)
    assert picture.images.shape == (1, 32, 32, 3)
    assert session.renderer is not None
    assert not session.renderer.trained

    # training
    trained_some(qtbot, session, diary)
    assert states(diary) == ["scanning", "idle", "preparing", "training"]
    assert session.run is not None
    assert session.run.status == "training"
    assert session.run.data_count == 64
    grids: list[GridReady] = diary.of("grid_added")
    assert [grid.kind for grid in grids[:2]] == ["reals", "fakes"]
    first: Progress = diary.of("progressed")[0]
    assert first.scalars
    assert len(diary.of("run_opened")) == 1
    with pytest.raises(RecipeError):
        session.change_recipe(size=64)
    session.change_recipe(lr_g=5e-4)
    assert session.run.recipe.lr_g == 5e-4
    assert session.recipe.lr_g != 5e-4, "the recipe of the next run is another"
    session.start_training()
    session.open_data([str(image_folder)])
    assert diary.of("failed")[-1].hint, "data cannot be changed under a run, and the session says so"
    diary.entries.clear()

    # the sliders follow training
    session.render(z)
    qtbot.waitUntil(lambda: any(result.images_seen > 0 for result in diary.of("rendered")), timeout=WAIT)
    assert session.renderer.trained

    # pause and go on
    wait(qtbot, session.state_changed, session.pause)
    assert session.state is SessionState.PAUSED
    seen = session.run.images_seen
    wait(qtbot, session.grid_added, session.sample_now)
    wait(qtbot, session.snapshot_saved, session.snapshot_now)
    wait(qtbot, session.state_changed, session.resume)
    qtbot.waitUntil(lambda: session.run is not None and session.run.images_seen > seen, timeout=WAIT)

    # stop and keep, once there is something to look at again
    stats = session.run.path / "stats.jsonl"
    qtbot.waitUntil(lambda: stats.is_file() and bool(stats.read_bytes()), timeout=WAIT)
    path = wait(qtbot, session.run_stopped, session.stop)
    assert session.state is SessionState.IDLE
    assert session.run.status == "paused"
    stopped_at = session.run.images_seen
    qtbot.waitUntil(lambda: bool(diary.of("recent_runs_changed")), timeout=WAIT)
    after_training = wait(qtbot, session.rendered, session.render, z).images

    # look at it again
    session.close_run()
    assert session.run is None
    diary.entries.clear()
    wait(qtbot, session.run_loaded, session.open_run, path)
    assert diary.names().index("run_opened") < diary.names().index("history_loaded") < diary.names().index("grid_added")
    assert diary.of("grid_added")[0].kind == "reals"
    assert diary.of("history_loaded")[0][-1]["images_seen"] <= stopped_at + 16
    assert session.run.status == "paused"
    assert session.run.can_continue
    shown = wait(qtbot, session.rendered, session.render, z).images
    assert np.array_equal(shown, after_training), "the snapshot draws what training drew last"

    # and go on
    diary.entries.clear()
    trained_before = session.run.images_seen
    wait(qtbot, session.progressed, session.continue_run)
    assert not diary.of("run_opened"), "it is the same run"
    assert session.run.path == path
    assert diary.of("progressed")[0].images_seen > trained_before
    wait(qtbot, session.run_stopped, session.stop)
    assert not diary.of("failed")


def test_a_run_that_reaches_its_target_is_finished_and_can_be_trained_longer(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    session.change_recipe(kimg=0.1)
    finished = wait(qtbot, session.run_finished, session.start_training)
    assert finished.images_seen >= 100
    assert session.state is SessionState.IDLE
    assert session.run is not None
    assert session.run.status == "finished"
    finished = wait(qtbot, session.run_finished, session.continue_run)
    assert finished.images_seen >= 200


def test_forking_copies_the_recipe_and_stops_what_trains(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    session.change_recipe(lr_d=2e-4)
    wait(qtbot, session.run_closed, session.fork_run)
    assert session.state is SessionState.IDLE
    assert session.recipe == Recipe.make(**{**session.recipe.model_dump(), **TINY, "lr_d": 2e-4})
    assert len(diary.of("run_stopped")) == 1
    diary.entries.clear()
    trained_some(qtbot, session, diary)
    assert session.run is not None
    assert session.run.path.name.startswith("00001-")
    assert session.run.recipe.lr_d == 2e-4


def test_data_that_moved_are_asked_for_and_then_training_goes_on(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path, tmp_path: Path
) -> None:
    here = shutil.copytree(image_folder, tmp_path / "here")
    opened(qtbot, session, here)
    trained_some(qtbot, session, diary)
    path = wait(qtbot, session.run_stopped, session.stop)
    session.close_run()
    there = here.rename(tmp_path / "there")
    other = Session(Preferences())  # after a new start nothing is in memory any more
    try:
        told = Diary(other)
        error = wait(qtbot, other.failed, other.continue_run, path)
        assert error.action is not None
        assert error.action.kind == "choose_data"
        assert other.state is SessionState.IDLE
        wait(qtbot, other.progressed, other.locate_data, [str(there)])
        wait(qtbot, other.run_stopped, other.stop)
        assert not told.of("crashed")
        wait(qtbot, other.progressed, other.continue_run)  # and from now on it knows
    finally:
        assert other.shutdown()


def test_a_closed_run_goes_on_at_once_while_its_data_are_still_at_hand(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    path = wait(qtbot, session.run_stopped, session.stop)
    session.close_run()
    diary.entries.clear()
    wait(qtbot, session.progressed, session.continue_run, path)
    assert not diary.of("prepared"), "the data were at hand"
    assert session.run is not None
    assert session.run.status == "training"


def test_a_run_on_a_copy_of_known_data_remembers_the_copy(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path, tmp_path: Path
) -> None:
    old = shutil.copytree(image_folder, tmp_path / "old")
    opened(qtbot, session, old)
    trained_some(qtbot, session, diary)
    wait(qtbot, session.run_stopped, session.stop)
    new = old.rename(tmp_path / "new")
    opened(qtbot, session, new)
    trained_some(qtbot, session, diary)
    assert session.run is not None
    assert session.run.data_name == "new"
    assert session.run.data_source == (str(new),)


def test_a_run_whose_folder_has_gone_is_told_in_plain_words(
    qtbot: QtBot, session: Session, diary: Diary, tmp_path: Path
) -> None:
    error = wait(qtbot, session.failed, session.open_run, tmp_path / "00003-gone")
    assert "00003-gone" in error.message
    assert "not there any more" in error.message
    assert str(tmp_path) in error.hint


def test_a_run_that_another_session_trains_can_be_watched_but_not_continued(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    assert session.run is not None
    watcher = Session(Preferences())
    try:
        seen = Diary(watcher)
        wait(qtbot, watcher.run_loaded, watcher.open_run, session.run.path)
        assert watcher.run is not None
        assert watcher.run.status == "elsewhere"
        wait(qtbot, watcher.failed, watcher.continue_run)
        assert watcher.state is SessionState.IDLE
        qtbot.waitUntil(lambda: bool(seen.of("progressed")), timeout=WAIT)
        grids = len(seen.of("grid_added"))
        session.sample_now()
        qtbot.waitUntil(lambda: len(seen.of("grid_added")) > grids, timeout=WAIT)
        wait(qtbot, session.run_stopped, session.stop)
        qtbot.waitUntil(lambda: watcher.run is not None and watcher.run.status == "paused", timeout=WAIT)
        assert not seen.of("crashed")
    finally:
        assert watcher.shutdown()


def test_wishes_at_the_wrong_moment_are_harmless(qtbot: QtBot, session: Session, diary: Diary) -> None:
    for wish in (session.pause, session.resume, session.stop, session.sample_now, session.snapshot_now, session.cancel_scan,
                 session.rescan, session.close_run, session.fork_run, session.continue_run):  # fmt: skip
        wish()
        wish()
    session.set_live("lr_g", 1e-3)
    session.open_data([])
    assert diary.names() == []
    assert session.state is SessionState.IDLE
    session.start_training()
    assert diary.of("failed")[0].action.kind == "choose_folder"


def test_sliders_that_do_not_fit_the_generator_are_not_answered(qtbot: QtBot, session: Session, diary: Diary) -> None:
    assert session.render(np.zeros((1, 7), np.float32)) == -1
    assert session.render(np.zeros((0, 32), np.float32)) == -1


def test_a_folder_that_is_not_there_is_said_and_the_session_is_free_again(
    qtbot: QtBot, session: Session, diary: Diary, tmp_path: Path
) -> None:
    wait(qtbot, session.failed, session.open_data, [str(tmp_path / "nowhere")])
    assert session.state is SessionState.IDLE
    wait(qtbot, session.failed, session.open_run, tmp_path)
    assert session.run is None


def test_a_newer_scan_drops_the_one_before_and_cancel_ends_it(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for number in range(10):
        shutil.copy(image_folder / f"disc-{number:02d}.png", other)
    session.open_data([str(image_folder)])
    report = wait(qtbot, session.scan_finished, session.open_data, [str(other)])
    assert len(report.usable) == 10
    session.open_data([str(image_folder)])
    session.cancel_scan()
    qtbot.waitUntil(lambda: session.state is SessionState.IDLE, timeout=WAIT)
    qtbot.wait(50)
    assert len(diary.of("scan_finished")) + len(diary.of("scan_cancelled")) == 2


def test_a_run_goes_on_also_while_something_is_scanned(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    path = wait(qtbot, session.run_stopped, session.stop)
    session.open_data([str(image_folder)])
    assert session.state is SessionState.SCANNING
    wait(qtbot, session.progressed, session.continue_run, path)
    wait(qtbot, session.run_stopped, session.stop)


def test_a_fork_leaves_the_next_data_their_own_recipe(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path, tmp_path: Path
) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    wait(qtbot, session.run_stopped, session.stop)
    session.fork_run()
    assert session.recipe.size == 32
    wait(qtbot, session.scan_finished, session.open_data, ["builtin:ring-8:200"])
    assert session.recipe.architecture == "mlp"


def test_a_run_that_a_time_ended_goes_on_as_long_again(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    from gan_studio.core.data.open import open_data
    from gan_studio.core.trainer import Trainer

    recipe = Recipe(**{**TINY, "kimg": 1e6})
    trainer = Trainer.create(recipe, open_data([str(image_folder)], recipe), session.runs_root)
    list(trainer.run(max_seconds=0.3))
    wait(qtbot, session.run_loaded, session.open_run, trainer.run_folder.path)
    finished = wait(qtbot, session.run_finished, session.continue_run)
    assert trainer.images_seen * 2 <= finished.images_seen <= trainer.images_seen * 2 + 16
    assert diary.of("notice_raised")[0].message == f"Resumed exactly at {trainer.images_seen / 1000:.1f} kimg."


def test_too_large_a_batch_offers_one_that_fits(qtbot: QtBot, session: Session, diary: Diary, image_folder: Path) -> None:
    opened(qtbot, session, image_folder)
    with pytest.raises(RecipeError, match="larger than the set") as refused:
        session.change_recipe(batch=128)
    assert refused.value.field == "batch"
    assert session.recipe.batch != 128
    assert session.apply_action(refused.value.action)
    assert session.recipe.batch == 64


def test_a_toy_of_points_brings_its_own_networks_and_images_bring_theirs_back(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    wait(qtbot, session.scan_finished, session.open_data, ["builtin:moons"])
    assert session.recipe.architecture == "mlp"
    assert session.renderer is not None
    assert session.renderer.kind == "points"
    z = np.zeros((1, session.recipe.latent_dim), np.float32)
    assert wait(qtbot, session.rendered, session.render, z).images.shape == (1, *session.renderer.image_shape)
    session.change_recipe(kimg=1.0)
    wait(qtbot, session.run_finished, session.start_training)
    wait(qtbot, session.scan_finished, session.open_data, [str(image_folder)])
    assert session.recipe.architecture == "strided"
    assert session.renderer.kind == "images"


def test_another_size_keeps_the_preset(qtbot: QtBot, session: Session, diary: Diary) -> None:
    width = session.recipe.width
    session.apply_preset("quick")
    session.change_recipe(size=128)
    assert session.preset == "quick"
    assert session.recipe.width < width


def test_pictures_are_saved_and_a_read_only_folder_is_said(
    qtbot: QtBot, session: Session, diary: Diary, tmp_path: Path
) -> None:
    from PIL import Image

    images = np.full((4, 8, 8, 3), 200, np.uint8)
    assert wait(qtbot, session.images_saved, session.save_images, images, tmp_path / "grid") == tmp_path / "grid.png"
    with Image.open(tmp_path / "grid.png") as picture:
        assert picture.size == (16, 16)
    (tmp_path / "file").write_text("in the way")
    error = wait(qtbot, session.failed, session.save_images, images[:1], tmp_path / "file" / "one.png")
    assert error.message


def test_runs_are_listed_renamed_and_deleted(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, session, image_folder)
    session.change_recipe(kimg=0.05)
    wait(qtbot, session.run_finished, session.start_training)
    assert session.run is not None
    path = session.run.path
    session.rename_run(path, "My discs")
    qtbot.waitUntil(lambda: session.run is not None and session.run.name == "My discs", timeout=WAIT)
    qtbot.waitUntil(lambda: [run.name for run in (diary.of("recent_runs_changed") or [[]])[-1]] == ["My discs"], timeout=WAIT)
    monkeypatch.setattr("PySide6.QtCore.QFile.moveToTrash", lambda path: False)  # tests leave the wastebasket alone
    session.delete_run(path)
    qtbot.waitUntil(lambda: not path.exists(), timeout=WAIT)
    assert session.run is None
    qtbot.waitUntil(lambda: diary.of("recent_runs_changed")[-1] == [], timeout=WAIT)


def test_after_a_kill_the_run_is_shown_as_far_as_it_was_kept(
    qtbot: QtBot, session: Session, diary: Diary, image_folder: Path
) -> None:
    opened(qtbot, session, image_folder)
    session.change_recipe(kimg=0.05)
    wait(qtbot, session.run_finished, session.start_training)
    assert session.run is not None
    path, kept = session.run.path, session.run.images_seen
    with (path / "stats.jsonl").open("a") as stats:
        stats.write(f'{{"images_seen": {kept + 5000}, "scalars": {{"loss_g": 1.0}}}}\n')
    status = path / "status.json"
    status.write_text(status.read_text().replace("finished", "training"))  # what a killed program leaves
    diary.entries.clear()
    wait(qtbot, session.run_loaded, session.open_run, path)
    assert session.run.status == "paused"
    assert diary.of("history_loaded")[0][-1]["images_seen"] == kept


def test_closing_in_mid_training_keeps_the_run(qtbot: QtBot, session: Session, diary: Diary, image_folder: Path) -> None:
    opened(qtbot, session, image_folder)
    trained_some(qtbot, session, diary)
    assert session.run is not None
    path = session.run.path
    wait(qtbot, session.shutdown_ready, session.request_shutdown)
    assert session.shutdown(5000)
    from gan_studio.core.run import RunFolder

    folder = RunFolder.open(path)
    assert folder.state() == "paused"
    snapshot, damaged = folder.latest_snapshot()
    assert snapshot is not None
    assert snapshot.images_seen > 0
    assert not damaged

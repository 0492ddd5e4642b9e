"""A whole run on tiny data: events, files, exact resume, and what happens when things go wrong."""

import dataclasses
import errno

import numpy as np
import pytest
import torch

from gan_studio.core import run_loop, snapshots, timetable
from gan_studio.core import trainer as trainer_module
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError, RecipeError, RunError, StudioError
from gan_studio.core.events import GridReady, Notice, Progress, RunFinished, RunStarted, SnapshotSaved, StepDone
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.methods import NonFiniteError
from gan_studio.core.run import RunFolder
from gan_studio.core.sampling import Renderer
from gan_studio.core.trainer import Trainer

TINY = Recipe(size=32, width=4, batch=8, latent_dim=6, kimg=0.08, threads=1, precision="float32", mirror=True)


def images(count=40, channels=3):
    array = np.random.default_rng(0).integers(0, 256, (count, 32, 32, channels), dtype=np.uint8)
    return ArrayDataSet("images", "tiny", ("tiny",), "tiny-1", array)


def points(count=300):
    array = np.random.default_rng(0).normal(size=(count, 2)).astype(np.float32)
    return ArrayDataSet("points", "cloud", ("cloud",), "cloud-1", array)


def scalars_of(trainer, steps):
    return [{key: value.item() for key, value in trainer.step().items()} for _ in range(steps)]


def test_points_resume_exactly_too(tmp_path):
    recipe = TINY.but(batch=64, architecture="mlp")
    expected = scalars_of(Trainer.create(recipe, points(), tmp_path), 6)
    begun = Trainer.create(recipe, points(), tmp_path)
    first = scalars_of(begun, 3)
    begun.snapshot_now()
    begun.run_folder.release()
    assert first + scalars_of(Trainer.resume(begun.run_folder, data=points()), 3) == expected


@pytest.mark.parametrize("data", [images(), images(channels=1), points()], ids=["rgb", "grey", "points"])
def test_a_run_tells_everything_in_order(tmp_path, data):
    trainer = Trainer.create(TINY, data, tmp_path)
    events = list(trainer.run())
    told = [event for event in events if not isinstance(event, StepDone | Progress | Notice)]
    assert isinstance(told[0], RunStarted)
    assert [event.kind for event in told[1:3]] == ["reals", "fakes"]
    assert isinstance(told[3], SnapshotSaved)
    assert told[3].reason == "start"
    assert isinstance(events[-1], RunFinished)
    assert events[-1].images_seen == 80
    assert sum(isinstance(event, StepDone) for event in events) == 10
    progress = [event for event in events if isinstance(event, Progress)]
    assert progress[-1].fraction == 1
    assert {"loss_d", "loss_g", "prob_real", "prob_fake"} <= {key for event in progress for key in event.scalars}
    grids = [event for event in events if isinstance(event, GridReady)]
    assert all(grid.images.dtype == np.uint8 and grid.images.shape[3] == 3 and grid.path.is_file() for grid in grids)
    assert not np.array_equal(grids[1].images, grids[-1].images)
    folder = RunFolder.open(trainer.run_folder.path)
    assert folder.state() == "finished"
    ticks, _ = folder.read_stats()
    assert ticks[-1]["images_seen"] == 80
    assert not folder.is_training()


def test_closing_early_keeps_everything(tmp_path):
    trainer = Trainer.create(TINY.but(kimg=100), images(), tmp_path)
    run = trainer.run()
    for event in run:
        if isinstance(event, StepDone) and trainer.steps == 5:
            break
    run.close()
    folder = RunFolder.open(trainer.run_folder.path)
    assert folder.state() == "paused"
    snapshot, damaged = folder.latest_snapshot()
    assert (snapshot.images_seen, damaged) == (40, [])
    again = Trainer.resume(folder.path, data=images(), extend_kimg=0.08)
    events = list(again.run())
    assert events[0].resumed_from == "0.0 kimg"
    assert not any(isinstance(event, GridReady) and event.kind == "reals" for event in events)
    assert again.images_seen == 80


def test_a_damaged_snapshot_falls_back_to_the_one_before(tmp_path):
    trainer = Trainer.create(TINY.but(kimg=100), images(), tmp_path)
    scalars_of(trainer, 2)
    trainer.snapshot_now()
    scalars_of(trainer, 2)
    newest = trainer.snapshot_now().path
    trainer.run_folder.release()
    (newest / "networks.safetensors").write_bytes(b"rubbish")
    again = Trainer.resume(trainer.run_folder.path, data=images())
    assert again.images_seen == 16
    run = again.run()
    notices = [event for event, _ in zip(run, range(4), strict=False) if isinstance(event, Notice)]
    run.close()
    assert any("damaged" in notice.message for notice in notices)


def test_other_data_than_before_are_told(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    trainer.snapshot_now()
    trainer.run_folder.release()
    run = Trainer.resume(trainer.run_folder.path, data=images(count=50)).run()
    next(run)
    changed = next(run)
    run.close()
    assert isinstance(changed, Notice | StepDone)
    with pytest.raises(RunError, match="changed"):
        Trainer.resume(trainer.run_folder.path, data=images(channels=1))


def test_two_cannot_train_the_same_run(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    trainer.snapshot_now()
    with pytest.raises(RunError):
        Trainer.resume(trainer.run_folder.path, data=images())


def test_learning_rates_change_while_it_runs(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    trainer.set_live("lr_g", 5e-5)
    assert [group["lr"] for group in trainer.method.optimizers["generator"].param_groups] == [5e-5]
    assert [group["lr"] for group in trainer.method.optimizers["discriminator"].param_groups] == [1e-3]
    trainer.snapshot_now()
    trainer.run_folder.release()
    assert Trainer.resume(trainer.run_folder, data=images()).recipe.lr_g == 5e-5
    with pytest.raises(RecipeError):
        trainer.set_live("batch", 4)
    with pytest.raises(RecipeError):
        trainer.set_live("lr_g", -1)


def test_a_non_finite_loss_is_skipped_and_then_rolled_back(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY.but(kimg=0.4), images(), tmp_path)
    real_step = trainer.method.step
    bad = {5, 10, 11, 12}
    calls = iter(range(10**6))

    def step(next_batch):
        if next(calls) in bad:
            raise NonFiniteError("the loss is not finite")
        return real_step(next_batch)

    monkeypatch.setattr(trainer.method, "step", step)
    notices = [event for event in trainer.run() if isinstance(event, Notice)]
    assert [notice.level for notice in notices] == ["warning", "warning", "warning", "problem"][-len(notices) :]
    assert "back to the snapshot" in notices[-1].message
    assert trainer.recipe.lr_g == pytest.approx(5e-4)
    assert trainer.images_seen == 400


def test_losses_that_never_become_finite_end_in_words(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY, images(), tmp_path)

    def step(next_batch):
        raise NonFiniteError("the loss is not finite")

    monkeypatch.setattr(trainer.method, "step", step)
    with pytest.raises(StudioError, match="again and again"):
        list(trainer.run())
    assert not trainer.run_folder.is_training()


def test_weights_that_are_not_finite_are_never_saved(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    run = trainer.run()
    for event in run:
        if isinstance(event, StepDone):
            break
    next(trainer.method.generator.parameters()).data.fill_(float("nan"))
    with pytest.raises(RunError, match="finite"):
        trainer.snapshot_now()
    run.close()
    snapshot, _ = trainer.run_folder.latest_snapshot()
    assert snapshot.images_seen == 0


def test_a_full_disk_pauses_and_training_can_go_on(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY.but(snapshot_seconds=1e-3), images(), tmp_path)
    write = trainer.run_folder.write_snapshot
    full = RunError("The disk is full.", "Free some space, then resume.")
    calls = iter(range(10**6))

    def write_snapshot(snapshot, reason):
        if next(calls) == 1:
            raise full
        return write(snapshot, reason)

    monkeypatch.setattr(trainer.run_folder, "write_snapshot", write_snapshot)
    events = list(trainer.run())
    assert [event.message for event in events if isinstance(event, Notice) and event.pause] == ["The disk is full."]
    assert isinstance(events[-1], RunFinished)


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("writer", ["append_tick", "save_sheet", "log", "set_status"])
def test_whatever_cannot_be_written_pauses_and_nothing_is_lost(tmp_path, monkeypatch, writer):
    trainer = Trainer.create(TINY.but(kimg=0.4, sample_seconds=0.01), images(), tmp_path)
    trainer.notices.warn("A word to log.")
    monkeypatch.setattr(run_loop, "PROGRESS_SECONDS", 0)
    monkeypatch.setattr(run_loop, "TICK_SECONDS", 0)
    monkeypatch.setattr(timetable, "FIRST_SAMPLE_SECONDS", 0)
    real, calls = getattr(trainer.run_folder, writer), iter(range(10**6))
    broken = {"set_status": range(3, 4), "log": range(1)}.get(writer, range(3, 6))

    def write(*words, **options):
        if next(calls) in broken:
            raise RunError("The disk is full.", "Free some space, then go on.")
        return real(*words, **options)

    monkeypatch.setattr(trainer.run_folder, writer, write)
    events = list(trainer.run())
    pauses = [event for event in events if isinstance(event, Notice) and event.pause]
    assert len(pauses) == len(broken)
    assert {(pause.message, pause.action.kind) for pause in pauses} == {("The disk is full.", "resume")}
    assert isinstance(events[-1], RunFinished)
    assert trainer.run_folder.state() == "finished"


def test_a_disk_that_stays_full_ends_in_words_and_frees_the_run(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY, images(), tmp_path)
    run = trainer.run()
    next(event for event in run if isinstance(event, StepDone))

    def write_snapshot(snapshot, reason):
        raise RunError("The disk is full.", "Free some space.")

    monkeypatch.setattr(trainer.run_folder, "write_snapshot", write_snapshot)
    with pytest.raises(RunError, match="full"):
        run.close()
    assert not trainer.run_folder.is_training()


def test_old_snapshots_make_room_for_the_last_one(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY.but(kimg=100), images(), tmp_path)
    for _ in range(3):
        scalars_of(trainer, 1)
        trainer.snapshot_now()
    real, calls = snapshots.write_snapshot, iter(range(10**6))

    def write_snapshot(*words):
        if next(calls) == 0:
            raise FULL
        return real(*words)

    monkeypatch.setattr(snapshots, "write_snapshot", write_snapshot)
    scalars_of(trainer, 1)
    trainer.snapshot_now()
    headers = [snapshots.read_header(path) for path in trainer.run_folder.snapshots()]
    assert [(header["images_seen"], header["complete"]) for header in headers] == [
        (8, False), (16, False), (24, True), (32, True)]


def test_what_breaks_training_off_does_not_cost_what_was_learned(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY, images(), tmp_path)
    real_step, calls = trainer.method.step, iter(range(10**6))

    def step(next_batch):
        if next(calls) == 3:
            raise ZeroDivisionError("nobody thought of that")
        return real_step(next_batch)

    monkeypatch.setattr(trainer.method, "step", step)
    with pytest.raises(ZeroDivisionError) as caught:
        list(trainer.run())
    assert "snapshot was saved" in caught.value.__notes__[0]
    assert not trainer.run_folder.is_training()
    assert Trainer.resume(trainer.run_folder.path, data=images()).images_seen == 24


@pytest.mark.parametrize(("step", "snapshot_seconds"), [(4, 1e-3), (10, 60)], ids=["at a snapshot", "at the end"])
def test_networks_that_broke_unnoticed_go_back_to_the_last_good_ones(tmp_path, step, snapshot_seconds):
    trainer = Trainer.create(TINY.but(snapshot_seconds=snapshot_seconds), images(), tmp_path)
    events = []
    for event in trainer.run():
        events.append(event)
        if isinstance(event, StepDone) and trainer.steps == step:
            for network in (trainer.method.ema, trainer.method.generator):
                network.state_dict()["1.running_mean"].fill_(float("nan"))
    (told,) = [event for event in events if isinstance(event, Notice) and event.level == "problem"]
    assert "not finite: back to the snapshot" in told.message
    assert not told.pause
    assert isinstance(events[-1], RunFinished)
    assert trainer.run_folder.latest_snapshot()[0].images_seen == 80


def test_networks_that_do_not_fit_leave_no_folder_and_no_lock(tmp_path, monkeypatch):
    def too_large(*words):
        raise torch.OutOfMemoryError("no memory")

    monkeypatch.setattr(trainer_module, "RealBatches", too_large)
    with pytest.raises(StudioError, match="memory") as caught:
        Trainer.create(TINY.but(batch=1), images(), tmp_path)
    assert "width" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_longer_target_is_kept_only_when_the_run_goes_on(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    trainer.snapshot_now()
    trainer.run_folder.release()
    path = trainer.run_folder.path
    with pytest.raises(RunError, match="changed"):
        Trainer.resume(path, data=images(channels=1), extend_kimg=5)
    assert RunFolder.open(path).options.recipe.kimg == TINY.kimg
    moved = dataclasses.replace(images(), source=("elsewhere",))
    longer = Trainer.resume(path, data=moved, extend_kimg=5)
    longer.run_folder.release()
    assert longer.target_images == 5000
    options = RunFolder.open(path).options
    assert (options.recipe.kimg, options.data.source) == (5, ("elsewhere",))


def test_a_batch_larger_than_the_set_is_refused_with_a_way_out(tmp_path):
    with pytest.raises(RecipeError, match="larger than the set") as caught:
        Trainer.create(TINY, images(count=3), tmp_path)
    assert caught.value.field == "batch"
    assert caught.value.action.arguments == {"batch": 2}
    assert not list(tmp_path.iterdir())
    with pytest.raises(DataError):
        Trainer.create(TINY.but(batch=1), images(count=1), tmp_path)


def test_few_images_are_told_what_to_expect(tmp_path):
    trainer = Trainer.create(TINY.but(batch=2), images(count=3), tmp_path)
    assert any("repeat" in event.message for event in trainer.run() if isinstance(event, Notice))


def test_the_renderer_draws_what_the_run_shows(tmp_path):
    data = images(channels=1)
    trainer = Trainer.create(TINY, data, tmp_path)
    untrained = Renderer.for_recipe(TINY, data.shape)
    z = trainer.grid.latents.numpy()
    grids = [event for event in trainer.run() if isinstance(event, GridReady) and event.kind == "fakes"]
    assert np.array_equal(untrained.render(z), grids[0].images)
    assert np.array_equal(Renderer.from_run(trainer.run_folder.path).render(z), grids[-1].images)
    untrained.load_weights(trainer.generator_weights(), trainer.images_seen)
    assert np.array_equal(untrained.render(z), grids[-1].images)
    still = untrained.render(z[:3], psi=0.0)
    assert np.array_equal(still[0], still[1])


def test_points_are_shown_as_a_cloud(tmp_path):
    trainer = Trainer.create(TINY, points(), tmp_path)
    list(trainer.run())
    renderer = Renderer.from_run(trainer.run_folder.path)
    pictures = renderer.render(latents_of_seeds([1, 2], 6) * 0.1)
    assert pictures.shape == (2, *renderer.image_shape)
    assert not np.array_equal(pictures[0], pictures[1])


def test_rates_fall_over_the_last_part_of_a_run_and_a_resume_falls_on(tmp_path):
    recipe = TINY.but(lr_decay=0.5, kimg=0.08)
    whole = Trainer.create(recipe, images(), tmp_path)
    rates, losses = [], []
    while whole.images_seen < whole.target_images:
        losses.append(float(whole.step()["loss_g"]))
        rates.append(whole.method.optimizers["generator"].param_groups[0]["lr"] / recipe.lr_g)
    whole.run_folder.release()
    steps = len(rates)
    assert rates[: steps // 2] == [1.0] * (steps // 2)
    assert rates[steps // 2 :] == pytest.approx([1 - 2 * (step - steps / 2) / steps for step in range(steps // 2, steps)])
    begun = Trainer.create(recipe, images(), tmp_path)
    for _ in range(steps - 2):
        begun.step()
    begun.snapshot_now()
    begun.run_folder.release()
    gone_on = Trainer.resume(begun.run_folder.path, data=images())
    assert [float(gone_on.step()["loss_g"]) for _ in range(2)] == losses[-2:]
    gone_on.run_folder.release()

"""A run that goes on says 'resumed exactly', because it was checked; and says what differs, where something does."""

import json

import numpy as np
import pytest
import torch

from gan_studio.core import run_loop, snapshots
from gan_studio.core.config import ARCHITECTURES, METHODS, OBJECTIVES, Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.events import Notice, RunStarted
from gan_studio.core.exactness import FIRST_STEP_FILE
from gan_studio.core.methods import NonFiniteError
from gan_studio.core.run import RunFolder
from gan_studio.core.trainer import Trainer

TINY = Recipe(size=32, width=4, batch=8, latent_dim=6, kimg=0.08, threads=1, precision="float32", mirror=True, metrics=False)


def images(fingerprint="tiny-1"):
    array = np.random.default_rng(0).integers(0, 256, (60, 32, 32, 3), dtype=np.uint8)
    return ArrayDataSet("images", "tiny", ("tiny",), fingerprint, array)


def losses(trainer, steps):
    found = []
    for _ in range(steps):
        try:
            found.append({key: value.item() for key, value in trainer.step().items()})
        except NonFiniteError:
            found.append({"not finite": 1.0})
    return found


def stopped(tmp_path, steps=2, recipe=TINY):
    trainer = Trainer.create(recipe, images(), tmp_path)
    losses(trainer, steps)
    trainer.snapshot_now()
    trainer.run_folder.release()
    return trainer


def resumed(trainer, data=None):
    return Trainer.resume(trainer.run_folder.path, data=data or images())


def started(trainer):
    """The events up to the first step's, and how it was said in the log."""
    run = trainer.run()
    events = [event for event, _ in zip(run, range(6), strict=False)]
    run.close()
    log = trainer.run_folder.path / "log.txt"
    return events[0], log.read_text("utf-8") if log.exists() else ""


CASES = [
    *[{"objective": key} for key in OBJECTIVES],
    *[{"method": key} for key in METHODS if key != "gan"],
    *[{"architecture": key} for key in ARCHITECTURES if key not in ("strided", "mlp")],
    {"augment": "ada"}, {"d_steps": 2, "penalty_every": 3},
    {"mapping": "modulated"}, {"mapping": "modulated", "g_norm": "batch", "architecture": "residual"},
]


@pytest.mark.parametrize("settings", CASES, ids=str)
def test_stopped_anywhere_and_resumed_exactly(tmp_path, settings):
    """In the whole run and in the stopped one alike, at a point that differs from case to case."""
    stop = int(np.random.default_rng(len(str(settings))).integers(1, 6))
    recipe = TINY.but(**settings)
    whole = Trainer.create(recipe, images(), tmp_path)
    expected = losses(whole, 7)
    begun = Trainer.create(recipe, images(), tmp_path)
    first = losses(begun, stop)
    begun.snapshot_now()
    begun.run_folder.release()
    again = resumed(begun)
    assert (again.verdict.exact, again.verdict.why_not) == (True, "")
    assert first + losses(again, 7 - stop) == expected
    for name, weights in whole.generator_weights().items():
        assert torch.equal(weights, again.generator_weights()[name]), name


def test_it_is_said_in_the_event_the_log_and_a_notice(tmp_path):
    event, log = started(resumed(stopped(tmp_path)))
    assert isinstance(event, RunStarted)
    assert (event.resumed_exactly, event.not_exact_because) == (True, "")
    assert "Resumed exactly at 0.0 kimg." in log


def test_a_new_run_claims_nothing(tmp_path):
    event, log = started(Trainer.create(TINY, images(), tmp_path))
    assert event.resumed_exactly is None
    assert "esumed" not in log


def test_what_was_restored_is_compared_with_what_was_saved(tmp_path):
    begun = stopped(tmp_path)
    folder = RunFolder.open(begun.run_folder.path)
    snapshot, _ = folder.latest_snapshot()
    snapshot.rng["main"] = torch.Generator().manual_seed(99).get_state()  # somebody else's random numbers, well written
    folder.write_snapshot(snapshot, "asked")
    event, log = started(resumed(begun))
    assert event.resumed_exactly is False
    assert "what was restored is not what was saved" in event.not_exact_because
    assert "not exactly" in log


@pytest.mark.parametrize("part", ["generator_ema", "networks", "optimizers"])
def test_a_single_changed_weight_is_noticed(tmp_path, part):
    begun = stopped(tmp_path)
    folder = RunFolder.open(begun.run_folder.path)
    snapshot, _ = folder.latest_snapshot()
    tensors = {"generator_ema": snapshot.generator_ema, "networks": snapshot.networks["discriminator"],
               "optimizers": snapshot.optimizers["generator"]["state"][0]}[part]
    next(tensor for tensor in tensors.values() if tensor.numel() > 1).flatten()[0].add_(1e-3)
    folder.write_snapshot(snapshot, "asked")
    assert resumed(begun).verdict.exact is False


def test_a_changed_byte_of_a_file_falls_back_to_a_whole_snapshot_which_is_exact(tmp_path):
    begun = stopped(tmp_path)
    resumed_once = resumed(begun)
    losses(resumed_once, 1)
    newest = resumed_once.snapshot_now().path
    resumed_once.run_folder.release()
    weights = bytearray((newest / "networks.safetensors").read_bytes())
    weights[-1] ^= 1
    (newest / "networks.safetensors").write_bytes(weights)
    again = resumed(begun)
    assert (again.images_seen, again.verdict.exact) == (16, True)


def test_another_thread_count_is_told(tmp_path):
    begun = stopped(tmp_path, recipe=TINY.but(threads=2))
    options = begun.run_folder.options
    begun.run_folder.save_options(options.model_copy(update={"device": {**options.device, "threads": 1}}))
    event, _ = started(resumed(begun))
    assert (event.resumed_exactly, event.not_exact_because) == (False, "threads 2 then, 1 now")


def test_another_torch_is_told(tmp_path, monkeypatch):
    begun = stopped(tmp_path)
    now = torch.__version__
    monkeypatch.setattr(torch, "__version__", "9.9")
    assert resumed(begun).verdict.why_not == f"PyTorch {now} then, 9.9 now"


def test_other_data_are_told_as_a_warning(tmp_path):
    run = resumed(stopped(tmp_path), images("tiny-2")).run()
    events = [event for event, _ in zip(run, range(4), strict=False)]
    run.close()
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert notice.level == "warning"
    assert "the data are not the same" in notice.message


def killed_after(tmp_path, monkeypatch, steps):
    """A run that went on after its snapshot and was then killed: nobody closed it."""
    monkeypatch.setattr(run_loop, "PROGRESS_SECONDS", 0)
    monkeypatch.setattr(run_loop, "TICK_SECONDS", 0)
    trainer = Trainer.create(TINY.but(kimg=100), images(), tmp_path)
    run = trainer.run()
    for _ in run:
        if trainer.steps == steps:
            break
    trainer.run_folder.release()
    return trainer, run


def test_after_a_kill_the_first_step_is_compared_with_the_one_that_was_lost(tmp_path, monkeypatch):
    trainer, run = killed_after(tmp_path, monkeypatch, 4)
    kept = json.loads((trainer.run_folder.snapshots()[0] / FIRST_STEP_FILE).read_text("utf-8"))
    again = resumed(trainer)
    (first,) = losses(again, 1)
    assert kept["scalars"] == first
    assert again.verdict.exact is True
    trainer.timetable.saved(0, trainer.images_seen)  # so that closing it writes nothing more
    run.close()


def test_another_first_step_than_before_is_told(tmp_path, monkeypatch):
    trainer, run = killed_after(tmp_path, monkeypatch, 4)
    path = trainer.run_folder.snapshots()[0] / FIRST_STEP_FILE
    kept = json.loads(path.read_text("utf-8"))
    kept["scalars"]["loss_d"] += 0.25
    path.write_text(json.dumps(kept), "utf-8")
    again = resumed(trainer)
    list(again.notices.take())
    losses(again, 1)
    (notice,) = again.notices.take()
    assert "loss_d of the first step" in notice.message
    assert again.verdict.exact is False
    trainer.timetable.saved(0, trainer.images_seen)
    run.close()


def test_a_snapshot_of_an_older_program_goes_on_without_a_claim(tmp_path):
    begun = stopped(tmp_path)
    folder = RunFolder.open(begun.run_folder.path)
    snapshot, _ = folder.latest_snapshot()
    for name in ("digest", "environment", "parts"):
        del snapshot.state[name]
    folder.write_snapshot(snapshot, "asked")
    event, log = started(resumed(begun))
    assert event.resumed_exactly is None
    assert "Resumed at 0.0 kimg." in log


def test_the_file_beside_a_snapshot_goes_with_it(tmp_path):
    trainer = Trainer.create(TINY.but(kimg=100), images(), tmp_path)
    for _ in range(5):
        losses(trainer, 1)
        trainer.keep_first_step()
        trainer.snapshot_now()
    left = [(path / FIRST_STEP_FILE).exists() for path in trainer.run_folder.snapshots()]
    assert left == [False, False, True, True, False]  # light ones have none; the newest has had no step yet
    assert all(snapshots.read_header(path) for path in trainer.run_folder.snapshots())

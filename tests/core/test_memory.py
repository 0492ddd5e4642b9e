"""Too little memory: a batch in parts that comes to the same, told, and remembered; and the end of what can be done."""

import numpy as np
import pytest
import torch

from gan_studio.core import device
from gan_studio.core.config import METHODS, Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import MemoryExhaustedError
from gan_studio.core.events import GridReady, Notice, RunFinished
from gan_studio.core.trainer import Trainer

TINY = Recipe(size=32, width=4, batch=8, latent_dim=6, kimg=0.08, threads=1, precision="float32", mirror=True, metrics=False)
CUDA = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
CPU = RuntimeError("[enforce fail at alloc_cpu.cpp:115] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to "
                   "allocate 8589934592 bytes.")
WINDOWS = RuntimeError("[enforce fail at alloc_cpu.cpp:121] data. DefaultCPUAllocator: not enough memory: you tried to allocate "
                       "8589934592 bytes.")


def images(count=60):
    array = np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)
    return ArrayDataSet("images", "tiny", ("tiny",), "tiny-1", array)


def small_memory(trainer, most, error=CUDA, networks=None, when=lambda: True):
    """Networks that have memory for `most` images at once."""
    def check(network, inputs):
        if len(inputs[0]) > most and when():
            raise error

    found = {**trainer.method.networks, "discriminator": getattr(trainer.method, "discriminator", torch.nn.Identity())}
    for name, network in found.items():
        if networks is None or name in networks:
            network.register_forward_pre_hook(check)


def steps(trainer, count):
    return [{key: value.item() for key, value in trainer.step().items()} for _ in range(count)]


def assert_close(some, other):
    for name, weights in some.generator_weights().items():
        torch.testing.assert_close(weights, other.generator_weights()[name], rtol=1e-3, atol=1e-3)


def told(trainer):
    return [notice.message for notice in trainer.notices.take()]


# Batch norm looks at a part alone, and a spectral norm moves on with each look, so the comparisons go without them.
CASES = [{"method": key} for key in METHODS] + [{"objective": key} for key in ("wgan-gp", "began")]


@pytest.mark.parametrize("settings", CASES, ids=str)
def test_a_batch_that_does_not_fit_is_worked_off_in_parts(tmp_path, settings):
    recipe = TINY.but(architecture="residual", **settings)
    trainer, whole = (Trainer.create(recipe, images(), tmp_path) for _ in range(2))
    small_memory(trainer, 4)  # D may see reals and generated in one pass, so two or four parts
    steps(trainer, 1)
    assert trainer.method.parts in (2, 4)
    (sentence,) = told(trainer)
    assert f"worked off in {trainer.method.parts} parts of {8 // trainer.method.parts}" in sentence
    steps(whole, 1)
    assert (trainer.images_seen, trainer.steps, trainer.reals.drawn) == (whole.images_seen, whole.steps, whole.reals.drawn)
    assert torch.equal(trainer.rng.get_state(), whole.rng.get_state())
    assert trainer.method.extra_state() == whole.method.extra_state()
    assert_close(trainer, whole)
    steps(trainer, 2)
    assert told(trainer) == []  # once is enough


@pytest.mark.parametrize("error", [CUDA, CPU, WINDOWS, MemoryError()], ids=["cuda", "cpu", "windows", "python"])
def test_every_way_of_saying_it_is_understood(tmp_path, error):
    trainer = Trainer.create(TINY, images(), tmp_path)
    small_memory(trainer, 4, error, networks={"generator"})
    steps(trainer, 1)
    assert trainer.method.parts == 2


def test_other_errors_are_not_taken_for_it(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    small_memory(trainer, 4, RuntimeError("shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="multiplied"):
        trainer.step()
    assert trainer.method.parts == 1


@pytest.mark.parametrize("d_steps", [1, 3])
def test_no_network_moves_twice_when_memory_runs_out_after_d_has_moved(tmp_path, d_steps):
    recipe = TINY.but(architecture="residual", d_steps=d_steps)
    trainer, whole = (Trainer.create(recipe, images(), tmp_path) for _ in range(2))
    steps(trainer, 1)
    steps(whole, 1)
    small_memory(trainer, 4, networks={"generator"}, when=torch.is_grad_enabled)  # only G's own step is too large
    steps(trainer, 1)
    steps(whole, 1)
    for name, optimizer in trainer.method.optimizers.items():
        moved = {int(state["step"]) for state in optimizer.state.values()}
        assert moved == {int(state["step"]) for state in whole.method.optimizers[name].state.values()}, name
    for mine, other in zip(trainer.method.networks["discriminator"].parameters(),
                           whole.method.networks["discriminator"].parameters(), strict=True):
        assert torch.equal(mine, other)  # D had moved by the whole batch, and did not move again
    assert_close(trainer, whole)


def test_an_optimiser_without_memory_for_its_averages_begins_again(tmp_path, monkeypatch):
    trainer = Trainer.create(TINY, images(), tmp_path)
    optimizer = trainer.method.optimizers["discriminator"]
    once = iter([True])

    def half_an_average(*_):
        if next(once, False):
            optimizer.state[next(trainer.method.discriminator.parameters())]["step"] = torch.zeros(())
            raise CUDA

    optimizer.register_step_pre_hook(half_an_average)
    steps(trainer, 2)
    assert {int(state["step"]) for state in optimizer.state.values()} == {2}


def test_parts_are_remembered_and_resume_is_exact(tmp_path):
    begun = Trainer.create(TINY, images(), tmp_path)
    small_memory(begun, 4)
    steps(begun, 2)
    begun.snapshot_now()
    begun.run_folder.release()
    resumed = Trainer.resume(begun.run_folder.path, data=images())
    assert resumed.method.parts == begun.method.parts > 1
    assert steps(resumed, 3) == steps(begun, 3)


def test_when_not_even_one_image_fits_a_smaller_width_is_offered(tmp_path):
    trainer = Trainer.create(TINY.but(width=16), images(), tmp_path)
    small_memory(trainer, 0)
    with pytest.raises(MemoryExhaustedError, match="one image at a time") as caught:
        trainer.step()
    assert caught.value.action.arguments == {"width": 8}
    assert trainer.reals.drawn == 0


def test_a_run_goes_on_in_parts_and_its_samples_too(tmp_path):
    trainer = Trainer.create(TINY, images(), tmp_path)
    small_memory(trainer, 4, CPU)
    trainer.method.ema.register_forward_pre_hook(lambda network, inputs: None if len(inputs[0]) <= 4 else _raise(CPU))
    events = list(trainer.run())
    assert isinstance(events[-1], RunFinished)
    assert any(isinstance(event, Notice) and "parts" in event.message for event in events)
    assert any(isinstance(event, GridReady) and event.kind == "fakes" for event in events)
    assert "worked off in" in (trainer.run_folder.path / "log.txt").read_text("utf-8")


def _raise(error):
    raise error


def test_timing_goes_on_with_fewer_images(tmp_path, monkeypatch):
    batches = []

    def plan(recipe, shape, *, keep_free_cores=0):
        batches.append(recipe.batch)
        if recipe.batch > 2:
            raise CPU
        return device.DevicePlan("cpu", "float32", 1)

    monkeypatch.setattr(device, "plan", plan)
    Trainer.create(TINY, images(), tmp_path)
    assert batches == [8, 4, 2]

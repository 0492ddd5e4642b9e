"""Networks that can never fit are refused before anything is built, with a width that does."""

import json
import subprocess
import sys
import time
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
import torch

from gan_studio.__main__ import main
from gan_studio.core import device
from gan_studio.core.config import METHODS, Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.memory_need import least_bytes, require_room
from gan_studio.core.methods import REGISTRY
from gan_studio.core.objectives import REGISTRY as OBJECTIVES
from gan_studio.core.trainer import Trainer

BIG = Recipe(size=256, width=512)
SHAPE = (256, 256, 3)


@pytest.fixture
def memory(monkeypatch):
    """Sets how much memory this machine has."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    return lambda count: monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(total=count))


@pytest.mark.parametrize("settings", [
    *({"method": method} for method in METHODS), *({"objective": key} for key in OBJECTIVES), {"mapping": "modulated"},
    {"architecture": "residual"}, {"architecture": "residual", "objective": "hinge"},
], ids=str)
def test_it_counts_at_least_the_real_weights_and_not_more_than_a_step_holds(settings):
    recipe = Recipe.make(size=32, width=16, batch=2, precision="float32", **{"negatives": 8, **settings})
    method = REGISTRY[recipe.method](recipe, (32, 32, 3), device.DevicePlan("cpu", "float32", 1).machine(torch.Generator()))
    groups = [group for optimizer in method.optimizers.values() for group in optimizer.param_groups]
    trained = [weight for group in groups for weight in group["params"]]
    average = sum(weight.numel() for weight in method.ema.parameters())
    states = 3 if OBJECTIVES[recipe.objective].optimizer == "rmsprop" and recipe.method == "gan" else 4
    held = 4 * (states * sum(weight.numel() for weight in trained) + average)
    assert held <= least_bytes(recipe, (32, 32, 3)) <= held + 4_000_000


def test_points_are_counted_too():
    assert 0 < least_bytes(Recipe(architecture="mlp"), (2,)) < 4_000_000


def test_counting_is_quick_and_draws_no_random_number():
    least_bytes(BIG, SHAPE)
    before, began = torch.get_rng_state(), time.thread_time()
    least_bytes(BIG, SHAPE)
    assert time.thread_time() - began < 0.2  # usually 0.02 s
    assert torch.equal(torch.get_rng_state(), before)


def test_the_width_is_refused_and_one_that_fits_is_offered(memory):
    memory(500_000_000)
    with pytest.raises(RecipeError, match="Networks of width 512 at 256 px need at least") as caught:
        require_room(BIG, SHAPE)
    assert caught.value.field == "width"
    width = caught.value.action.arguments["width"]
    assert 4 <= width < 512
    require_room(BIG.but(width=width), SHAPE)
    with pytest.raises(RecipeError):
        require_room(BIG.but(width=2 * width), SHAPE)
    memory(64_000_000_000)
    require_room(BIG, SHAPE)


def test_where_no_width_fits_a_smaller_size_is_offered(memory):
    memory(1_000_000)
    with pytest.raises(RecipeError) as caught:
        require_room(BIG, SHAPE)
    assert (caught.value.field, caught.value.action.arguments) == ("size", {"size": 128})


def test_a_gpu_s_own_memory_counts(monkeypatch, memory):
    memory(64_000_000_000)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda index: SimpleNamespace(total_memory=500_000_000))
    with pytest.raises(RecipeError, match="500 MB"):
        require_room(BIG, SHAPE)
    require_room(BIG.but(device="cpu"), SHAPE)


def test_a_run_and_a_dry_run_are_refused_before_anything_starts(tmp_path, capsys, memory):
    memory(3_000_000)
    array = np.random.default_rng(0).integers(0, 256, (60, 32, 32, 3), dtype=np.uint8)
    data = ArrayDataSet("images", "tiny", ("tiny",), "tiny-1", array)
    with pytest.raises(RecipeError, match="of memory"):
        Trainer.create(Recipe(size=32, width=64, batch=8), data, tmp_path / "runs")
    words = ["train", "--data", "builtin:anime-faces:64", "--size", "32", "--outdir", str(tmp_path / "runs"), "-n", "--width"]
    assert main([*words, "64"]) == 2
    assert "Use a width of" in capsys.readouterr().err
    assert main([*words, "4"]) == 0
    assert json.loads(capsys.readouterr().out)["recipe"]["width"] == 4
    assert not (tmp_path / "runs").exists()


def test_torch_and_its_compiler_are_loaded_only_where_needed():
    code = ("import sys; from gan_studio.core import memory_need; from gan_studio.core.config import Recipe\n"
            "assert 'torch' not in sys.modules\n"
            "for mapping in ('none', 'modulated'): memory_need.least_bytes(Recipe(mapping=mapping), (64, 64, 3))\n"
            "assert 'torch._dynamo' not in sys.modules, 'seconds are lost'")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

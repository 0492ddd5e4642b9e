"""The plan that a run computes with: timed once, kept, and never guessed."""

import itertools
import json
import time
from dataclasses import dataclass

import pytest
import torch

from gan_studio import paths
from gan_studio.core import device, threads
from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError

TINY = Recipe(size=32, width=4, batch=2, latent_dim=4, device="cpu")
SHAPE = (32, 32, 3)


def test_what_a_person_asks_for_is_used():
    plan = device.plan(TINY.but(precision="bf16", threads=3), SHAPE)
    assert (plan.device, plan.precision, plan.threads) == ("cpu", "bf16", 3)
    assert plan.words == "CPU · 3 threads · bf16"


def test_points_run_on_one_thread_in_float32():
    assert device.plan(TINY.but(architecture="mlp"), (2,)) == device.DevicePlan("cpu", "float32", 1)


def test_a_core_can_be_left_free_and_one_is_always_used():
    assert device.plan(TINY.but(precision="float32"), SHAPE, keep_free_cores=1000).threads == 1


def test_precision_is_timed_once_and_remembered(monkeypatch):
    monkeypatch.setattr(threads, "free_cores", lambda _: (1, True))
    state = torch.random.get_rng_state()
    first = device.plan(TINY, SHAPE)
    assert torch.equal(state, torch.random.get_rng_state()), "timing draws from nobody's random numbers"
    (kept,) = (paths.cache_dir() / "timing").glob("*.json")
    times = json.loads(kept.read_text("utf-8"))["figures"]
    assert times["float32"] > 0 < times["bf16"]
    monkeypatch.setattr(device, "_time_precisions", lambda *_: pytest.fail("timed again"))
    assert device.plan(TINY, SHAPE) == first


@pytest.mark.parametrize(("float32", "bf16", "taken"), [(2.0, 1.0, "bf16"), (1.05, 1.0, "float32"), (1.0, 9.0, "float32")])
def test_bf16_is_taken_where_it_is_clearly_faster(monkeypatch, float32, bf16, taken):
    monkeypatch.setattr(device, "_time_precisions", lambda *_: {"float32": float32, "bf16": bf16})
    assert device.plan(TINY, SHAPE).precision == taken


def test_a_damaged_timing_is_taken_again(monkeypatch):
    monkeypatch.setattr(threads, "free_cores", lambda _: (1, True))
    device.plan(TINY, SHAPE)
    (kept,) = (paths.cache_dir() / "timing").glob("*.json")
    kept.write_text("rubbish", "utf-8")
    monkeypatch.setattr(device, "_time_precisions", lambda *_: {"float32": 2.0, "bf16": 1.0})
    assert device.plan(TINY, SHAPE).precision == "bf16"
    monkeypatch.setattr(device, "_time_precisions", lambda *_: pytest.fail("timed a third time"))
    assert device.plan(TINY, SHAPE).precision == "bf16"


@pytest.fixture
def machine_of(monkeypatch):
    """A machine of so many cores, some of them busy, on which more threads are always worth it unless `gains` is False."""
    def make(cores, busy=0.0, *, physical=64, gains=True):
        monkeypatch.setattr(threads.psutil, "cpu_count", lambda logical=True: physical)
        monkeypatch.setattr(threads, "usable_cores", lambda: cores)
        monkeypatch.setattr(threads, "busy_cores", lambda: busy)
        monkeypatch.setattr(threads, "fastest", lambda step, counts: counts[-1] if gains else counts[0])
    return make


def test_a_container_with_few_cores_of_many_gets_as_many_threads(machine_of):
    machine_of(3)
    assert device.plan(TINY.but(precision="float32"), SHAPE).threads == 3
    kept = {"device": "cpu", "precision": "float32", "threads": 64}
    assert device.plan_from(kept, TINY, SHAPE, keep_free_cores=1).threads == 2


@pytest.mark.parametrize(("busy", "free", "count"), [(0, 0, 4), (0, 1, 3), (1.1, 0, 3), (1.1, 1, 3), (2.9, 1, 1), (9, 0, 1)])
def test_cores_that_others_keep_busy_get_no_thread(machine_of, busy, free, count):
    machine_of(4, busy, physical=4)
    assert device.plan(TINY.but(precision="float32"), SHAPE, keep_free_cores=free).threads == count
    assert device.plan(TINY.but(precision="float32", threads=4), SHAPE).threads == 4, "what a person asks for counts"


def test_more_threads_are_taken_only_where_steps_become_faster(machine_of):
    machine_of(4, gains=False)
    assert device.plan(TINY.but(precision="float32"), SHAPE).threads == 1


def test_threads_are_remembered_from_a_quiet_moment_and_from_no_other(machine_of):
    recipe = TINY.but(precision="float32")
    machine_of(4, busy=1.0)
    assert device.plan(recipe, SHAPE).threads == 3
    machine_of(4, busy=1.0, gains=False)
    assert device.plan(recipe, SHAPE).threads == 1, "timed again"
    machine_of(4)
    assert device.plan(recipe, SHAPE).threads == 4
    machine_of(4, gains=False)
    assert device.plan(recipe, SHAPE).threads == 4, "remembered"


@pytest.mark.parametrize(("seconds", "chosen"), [({1: 0.03, 2: 0.01}, 2), ({1: 0.01, 2: 0.03}, 1), ({1: 0.02, 2: 0.02}, 1)])
def test_the_fastest_number_of_threads_is_found_by_the_clock(seconds, chosen):
    before = torch.get_num_threads()
    assert threads.fastest(lambda: time.sleep(seconds[torch.get_num_threads()]), [1, 2]) == chosen
    assert torch.get_num_threads() == before


def test_each_candidate_is_about_twice_the_one_before():
    assert [threads.candidates(most) for most in (1, 2, 3, 8, 12)] == [[1], [1, 2], [1, 2, 3], [1, 2, 4, 8], [1, 2, 4, 8, 12]]


@dataclass
class Times:
    """Of one core, as psutil tells it."""

    user: float
    idle: float

    def _asdict(self):
        return {"user": self.user, "idle": self.idle, "guest": self.user}


def cores_used(monkeypatch, *seconds):
    """Every core has been used for so many seconds more at each look."""
    count = max(threads.os.sched_getaffinity(0)) + 1 if hasattr(threads.os, "sched_getaffinity") else 2
    sums = itertools.accumulate(seconds)
    monkeypatch.setattr(threads.psutil, "cpu_times", lambda percpu: [Times(used, 7.0) for used in [next(sums)] * count])
    monkeypatch.setattr(threads.time, "sleep", lambda _: None)


def test_what_others_use_is_measured_without_our_own_work(monkeypatch):
    cores_used(monkeypatch, 5.0, *[0.2] * 30)
    assert threads.busy_cores(looks=1) == pytest.approx(threads.usable_cores(), abs=0.05)
    ticks = itertools.count(0.0, 0.2)  # as long as a look: one core of it is our own
    monkeypatch.setattr(threads.time, "process_time", lambda: next(ticks))
    assert threads.busy_cores(looks=1) == pytest.approx(threads.usable_cores() - 1)


def test_a_burst_does_not_decide(monkeypatch):
    cores_used(monkeypatch, 5.0, 0.2, 0.0, 0.18, 0.0, 0.004, 0.0)
    assert threads.busy_cores() < 0.1 * threads.usable_cores()


def test_a_run_that_goes_on_is_not_timed_again(monkeypatch):
    monkeypatch.setattr(device, "_time_precisions", lambda *_: pytest.fail("timed"))
    kept = device.DevicePlan("cpu", "bf16", 1)
    assert device.plan_from(device.as_dict(kept), TINY, SHAPE) == kept


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has the device")
def test_a_device_that_is_not_there_is_refused_in_words():
    with pytest.raises(RecipeError, match="no device 'cuda'") as caught:
        device.plan(TINY.but(device="cuda"), SHAPE)
    assert caught.value.field == "device"


def test_a_resumed_run_keeps_its_plan_where_it_can():
    kept = {"device": "cpu", "precision": "bf16", "threads": 1}
    assert device.plan_from(kept, TINY, SHAPE) == device.DevicePlan("cpu", "bf16", 1)
    elsewhere = {"device": "cuda", "precision": "bf16", "threads": 64}
    assert device.plan_from(elsewhere, TINY.but(precision="float32"), SHAPE).precision == "float32"

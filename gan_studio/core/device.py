"""Where to compute, in what precision and with how many threads: chosen by timing, once a machine and a recipe."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Literal

import torch

from gan_studio.core import threads
from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError
from gan_studio.core.methods import REGISTRY, Machine
from gan_studio.core.timing_cache import Timing, cpu_name
from gan_studio.core.waiting import WAITING
from gan_studio.core.words import Text

WORTHWHILE = 1.15
"""bf16 must be this much faster than float32 to be taken: below it the choice would flip with the machine's mood."""

Precision = Literal["float32", "bf16"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bf16")
TIMED_BATCH = 16
"""Images in a timed step: which precision is faster does not depend on more, and the person is waiting."""


@dataclass(frozen=True)
class DevicePlan:
    """What a run computes on. Kept with the run, so that a resumed one computes the same numbers."""

    device: str
    precision: Literal["float32", "bf16"]
    threads: int

    @property
    def words(self) -> str:
        """For the device chip: 'CPU · 2 threads · bf16'."""
        if self.device == "cpu":
            if self.threads == 1:
                return Text("CPU · 1 thread · {precision}", precision=self.precision)
            return Text("CPU · {threads} threads · {precision}", threads=self.threads, precision=self.precision)
        name = torch.cuda.get_device_name(self.device) if self.device.startswith("cuda") else Text("Apple GPU")
        return Text("{name} · {precision}", name=name, precision=self.precision)

    def machine(self, rng: torch.Generator) -> Machine:
        return Machine(torch.device(self.device), self.precision == "bf16", rng)

    def apply(self) -> None:
        """Sets the calling thread up: its share of cores, no slow denormal numbers, and memory that is kept for the next
        step instead of being given back to the system after each."""
        torch.set_num_threads(self.threads)
        torch.set_flush_denormal(True)
        if self.device == "cpu" and sys.platform.startswith("linux"):
            _keep_freed_memory()
        if self.device.startswith("cuda"):
            # Batches keep one shape throughout, so looking for the fastest convolution once is soon paid back; TF32 is what
            # float32 means on these cores to everyone who does not count the last digits.
            torch.backends.cudnn.benchmark = True
            torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = True


def plan(recipe: Recipe, shape: tuple[int, ...], *, keep_free_cores: int = 0) -> DevicePlan:
    """The fastest plan for training `recipe` on data of `shape`, leaving cores to whoever else needs them.

    Times steps of the real networks in both precisions and with fewer and more threads; the answers are remembered in the
    cache folder, those on threads only where nothing else kept the machine busy.

    Raises:
        RecipeError: the recipe names a device that this machine does not have.
    """
    device = _device(recipe.device)
    if device != "cpu":
        return DevicePlan(device, _precision_of_gpu(recipe, shape, device), recipe.threads or 1)
    if len(shape) == 1:  # too small for bf16 to help, and finished before a second thread has woken up
        return DevicePlan(device, "float32", recipe.threads or 1)
    precision = _faster_precision(recipe, shape) if recipe.precision == "auto" else recipe.precision
    return DevicePlan(device, precision, _threads(recipe, shape, precision, keep_free_cores))


def _precision_of_gpu(recipe: Recipe, shape: tuple[int, ...], device: str) -> Precision:
    if len(shape) == 1:
        return "float32"
    if recipe.precision != "auto":
        return recipe.precision
    return "bf16" if device.startswith("cuda") and torch.cuda.is_bf16_supported(including_emulation=False) else "float32"


def _threads(recipe: Recipe, shape: tuple[int, ...], precision: Precision, keep_free_cores: int) -> int:
    if recipe.threads:
        return recipe.threads
    most, quiet = threads.free_cores(keep_free_cores)
    if most == 1:
        return 1
    waiting = [os.environ.get(name, "") for name in WAITING]
    timing = _timing("threads", recipe, shape, precision=precision, most=most, waiting=waiting)
    if (kept := timing.read("threads")) is not None:
        return max(1, min(most, int(kept["threads"])))
    with torch.random.fork_rng(devices=[]):
        as_trained = DevicePlan("cpu", precision, 1)
        as_trained.apply()
        step = _one_step(recipe, shape, as_trained, recipe.batch)
        found = threads.fastest(step, threads.candidates(most))
    if quiet:
        timing.keep({"threads": found})
    return found


def _keep_freed_memory() -> None:
    """Tells glibc's malloc to keep up to 256 MB that was freed. Without, it maps and unmaps the same activations at each
    step, and the system zeroes thousands of pages again. Other systems' allocators do not, or cannot be told."""
    trim_threshold, mmap_threshold = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
    with suppress(OSError, AttributeError):  # another C library has no mallopt
        libc = ctypes.CDLL(None)
        libc.mallopt(trim_threshold, 256 << 20)
        libc.mallopt(mmap_threshold, 32 << 20)  # the most that it takes


def _device(wanted: str) -> str:
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if wanted == "auto":
        return "cuda" if cuda else "mps" if mps else "cpu"
    index = int(wanted.partition(":")[2] or 0)
    if wanted.startswith("cuda") and (not cuda or index >= torch.cuda.device_count()):
        raise RecipeError(Text("This computer has no device '{device}'.", device=wanted),
                          Text("Choose the device 'auto' or 'cpu'."), field="device")
    if wanted == "mps" and not mps:
        raise RecipeError(Text("This computer has no Apple GPU."), Text("Choose the device 'auto' or 'cpu'."), field="device")
    return wanted


def _faster_precision(recipe: Recipe, shape: tuple[int, ...]) -> Precision:
    timing = _timing("precision", recipe, shape)
    times = timing.read(*PRECISIONS)
    if times is None:
        times = _time_precisions(recipe, shape)
        timing.keep(times)
    return "bf16" if times["float32"] > WORTHWHILE * times["bf16"] else "float32"


def _timing(kind: str, recipe: Recipe, shape: tuple[int, ...], **more: object) -> Timing:
    asked = recipe.model_dump(include={
        "method", "objective", "architecture", "width", "batch", "latent_dim", "mapping", "g_norm", "penalty_every"})
    return Timing(kind, {**asked, **more, "shape": shape, "cpu": cpu_name()})


def _time_precisions(recipe: Recipe, shape: tuple[int, ...]) -> dict[str, float]:
    """CPU seconds of one training step in each precision, the best of a few, without touching anyone's random numbers.

    On one thread and by that thread's own clock, so that whatever else keeps the machine busy does not decide.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with torch.random.fork_rng(devices=[]):
            steps: dict[str, Callable[[], object]] = {
                precision: _one_step(recipe, shape, DevicePlan("cpu", precision, 1), TIMED_BATCH) for precision in PRECISIONS
            }
            return _best_times(steps)
    finally:
        torch.set_num_threads(before)


def _one_step(recipe: Recipe, shape: tuple[int, ...], plan: DevicePlan, most: int) -> Callable[[], object]:
    height, width, channels = shape
    machine = plan.machine(torch.Generator().manual_seed(0))
    few = recipe.but(batch=min(recipe.batch, most))
    method = REGISTRY[recipe.method](few, shape, machine)
    real = torch.rand(few.batch, channels, height, width).mul(2).sub(1).to(memory_format=torch.channels_last)
    return lambda: method.step(lambda: real.clone())


def _best_times(steps: Mapping[str, Callable[[], object]], rounds: int = 4, give_up_seconds: float = 1.5) -> dict[str, float]:
    """The shortest time of each step, taken in turns so that a busy moment does not fall on one of them alone."""
    best = dict.fromkeys(steps, float("inf"))
    began = time.thread_time()
    for round_number in range(rounds + 1):
        for name, step in steps.items():
            start = time.thread_time()
            step()
            if round_number:  # the first one allocates and chooses kernels
                best[name] = min(best[name], time.thread_time() - start)
        if round_number and time.thread_time() - began > give_up_seconds:
            break
    return best


def plan_from(kept: dict[str, object], recipe: Recipe, shape: tuple[int, ...], *, keep_free_cores: int = 0) -> DevicePlan:
    """The plan that a run was begun with if this machine can follow it, else a new one."""
    device, count = _device(recipe.device), kept.get("threads")
    if kept.get("device") != device or kept.get("precision") not in PRECISIONS:
        return plan(recipe, shape, keep_free_cores=keep_free_cores)
    precision: Precision = "bf16" if kept["precision"] == "bf16" else "float32"
    if not (isinstance(count, int) and 1 <= count <= max(threads.usable_cores(), recipe.threads)):
        count = _threads(recipe, shape, precision, keep_free_cores) if device == "cpu" and len(shape) > 1 else 1
    return DevicePlan(device, precision, count)


def as_dict(plan: DevicePlan) -> dict[str, object]:
    """For the run folder."""
    return asdict(plan)

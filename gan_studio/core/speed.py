"""How many images a second each preset trains here: steps of the real networks, timed once a machine and a recipe."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import torch

from gan_studio.core.automatic import WITHOUT_EFFECT, between
from gan_studio.core.config import Recipe
from gan_studio.core.device import DevicePlan, plan
from gan_studio.core.errors import CancelledError
from gan_studio.core.methods import REGISTRY
from gan_studio.core.presets import DEFAULT
from gan_studio.core.timing_cache import Timing, cpu_name

MEASURED = ("quick", "best")
"""The presets that are timed; the one between follows from them."""
TIMED_BATCH = {32: 32, 64: 16, 128: 8, 256: 4}
"""Images in a timed step on a CPU: enough that the step's fixed cost does not decide, few enough to be done in a second."""
TIMED_STEPS = 2
THREADS_GAIN = 0.7
"""n threads train n to this power times as fast as one: small layers wait for each other. 2 give 1.6, 8 give 4.3."""


def images_per_second(
    recipes: Mapping[str, Recipe], shape: tuple[int, ...], *, keep_free_cores: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, float]:
    """Of each preset, on the device and in the precision that training would take, for images of `shape` (H, W, C).

    Raises:
        RecipeError: the recipe names a device that this machine does not have.
        CancelledError: `cancelled` became true while measuring.
    """
    # Planned for the default preset: where that is chosen, training finds its own plan timed already.
    planned = plan(recipes[DEFAULT], shape, keep_free_cores=keep_free_cores)
    if cancelled():
        raise CancelledError
    seconds = _remembered(recipes, shape, planned, cancelled)
    gain = planned.threads**THREADS_GAIN if planned.device == "cpu" else 1.0
    return {key: gain / value for key, value in between(seconds, recipes, shape[-1]).items()}


def _remembered(
    recipes: Mapping[str, Recipe], shape: tuple[int, ...], planned: DevicePlan, cancelled: Callable[[], bool]
) -> dict[str, float]:
    timed = {key: recipes[key].model_dump(mode="json", exclude=set(
        WITHOUT_EFFECT | {"kimg", "lr_g", "lr_d", "device", "threads", "precision"})) for key in MEASURED}
    on = cpu_name() if planned.device == "cpu" else planned.words
    timing = Timing("speed", {"speed of": timed, "shape": shape, "on": on, "precision": planned.precision})
    found = timing.read(*MEASURED)
    if found is None:
        found = _measure({key: recipes[key] for key in MEASURED}, shape, planned, cancelled)
        timing.keep(found)
    return found


def _measure(
    recipes: Mapping[str, Recipe], shape: tuple[int, ...], planned: DevicePlan, cancelled: Callable[[], bool]
) -> dict[str, float]:
    """Seconds an image of each recipe, without touching anyone's random numbers. On a CPU those of one thread, by its own
    clock, so that whatever else keeps the machine busy at this moment is not remembered for ever."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with torch.random.fork_rng(devices=[]):
            return {key: _seconds_an_image(recipe, shape, planned, cancelled) for key, recipe in recipes.items()}
    finally:
        torch.set_num_threads(before)


def _seconds_an_image(
    recipe: Recipe, shape: tuple[int, ...], planned: DevicePlan, cancelled: Callable[[], bool]
) -> float:
    on_cpu = planned.device == "cpu"
    batch = min(recipe.batch, TIMED_BATCH[recipe.size]) if on_cpu else recipe.batch
    # Of the steps that are timed one has the penalty, and one has not.
    method = REGISTRY[recipe.method](
        recipe.but(batch=batch, penalty_every=min(2, recipe.penalty_every)), shape,
        planned.machine(torch.Generator().manual_seed(0)))
    height, width, channels = shape
    real = torch.rand(batch, channels, height, width, generator=torch.Generator().manual_seed(0)).mul(2).sub(1)
    real = real.to(planned.device, memory_format=torch.channels_last)
    clock = time.thread_time if on_cpu else time.perf_counter
    method.step(lambda: real.clone())  # allocates, and chooses kernels
    _wait_for(planned.device)
    began = clock()
    steps = TIMED_STEPS if on_cpu else 10 * TIMED_STEPS
    for _ in range(steps):
        if cancelled():
            raise CancelledError
        method.step(lambda: real.clone())
    _wait_for(planned.device)
    return max(clock() - began, 1e-6) / (steps * method.images_per_step)


def _wait_for(device: str) -> None:
    if device.startswith("cuda"):
        torch.cuda.synchronize(device)
    elif device == "mps":
        torch.mps.synchronize()
